// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace acuerdo {
namespace {

// From this many rows on, the history has them as one span instead of one by one.
constexpr size_t fewRows = 1000;
constexpr size_t batch = 1000;

/// Where the rows of one series go.
struct Destination {
    Indicator indicator{};
    Vintage vintage{};
    EvidenceId source{};             ///< Of a figure, when it is not the release's own.
    std::vector<Observation> kept{}; ///< Figures of the release before that the file does not have.
};

struct Import {
    const ImportFigures &command;
    EvidenceId source{};
    std::vector<Destination> destinations{};
};

tl::unexpected<Error> outOfDate(const QString &key)
{
    return failure(EditText::tr("The figures of %1 have changed since the import was prepared. Look at the file again. "
                                "Nothing was changed.")
                       .arg(key));
}

Result<EvidenceId> sourceOf(const ImportFigures &command, Editing &editing)
{
    if (!command.source)
        return EvidenceId();
    if (command.source->existing) {
        ACUERDO_TRY(checkEvidence(command.source->existing, editing));
        return command.source->existing;
    }
    ACUERDO_TRY_VALUE(added, insertEvidence(command.source->added, editing));
    return added.id;
}

/// Those of one series; they stand series by series.
std::span<const Figure> figuresOf(const ImportFigures &command, int series)
{
    const std::vector<Figure> &all = *command.figures;
    const auto first = std::ranges::lower_bound(all, series, {}, &Figure::series);
    const auto last = std::ranges::upper_bound(all, series, {}, &Figure::series);
    return {first, last};
}

// The release before goes on in the new one wherever the file is silent.
Result<std::vector<Observation>> figuresToKeep(const Import &import, int series, const Destination &destination,
                                               const Vintage &before, Editing &editing)
{
    QSet<QString> inFile;
    for (const Figure &figure : figuresOf(import.command, series))
        inFile.insert(figure.period.text());
    ACUERDO_TRY_VALUE(held, observations(editing.store, destination.indicator.id, before.id));
    std::vector<Observation> kept;
    for (Observation observation : std::as_const(held)) {
        if (inFile.contains(observation.period.text()))
            continue;
        if (!observation.evidence)
            observation.evidence = before.evidence ? before.evidence : destination.indicator.evidence;
        observation.id = {};
        observation.vintage = destination.vintage.id;
        kept.push_back(std::move(observation));
    }
    return kept;
}

/// The new release of a series, which comes from the source of the import unless it says another.
Vintage releaseOf(const Import &import, int place)
{
    Vintage release = import.command.series[size_t(place)].newVintage.value_or(Vintage());
    release.evidence = release.evidence ? release.evidence : import.source;
    return release;
}

Result<Destination> destinationOf(const Import &import, int place, Editing &editing)
{
    const FigureSeries &series = import.command.series[size_t(place)];
    Destination destination;
    if (!series.indicator.id) {
        Indicator added = series.indicator;
        added.evidence = added.evidence ? added.evidence : import.source;
        ACUERDO_TRY_VALUE(inserted, insertIndicator(added, editing));
        destination.indicator = inserted;
        ACUERDO_TRY_VALUE(vintage, insertVintage(releaseOf(import, place), inserted, {}, editing));
        destination.vintage = vintage;
    } else {
        ACUERDO_TRY_VALUE(found, indicator(editing.store, series.indicator.id));
        destination.indicator = found;
        ACUERDO_TRY_VALUE(held, vintages(editing.store, found.id));
        if ((held.isEmpty() ? VintageId() : held.last().id) != series.lastVintage)
            return outOfDate(found.key);
        ACUERDO_TRY_VALUE(count, observationCount(editing.store, series.lastVintage));
        if (count != series.held)
            return outOfDate(found.key);
        if (series.newVintage || held.isEmpty()) {
            ACUERDO_TRY_VALUE(vintage, insertVintage(releaseOf(import, place), found, held, editing));
            destination.vintage = vintage;
            if (!held.isEmpty()) {
                ACUERDO_TRY_VALUE(kept, figuresToKeep(import, place, destination, held.last(), editing));
                destination.kept = std::move(kept);
            }
        } else {
            destination.vintage = held.last();
        }
    }
    const EvidenceId usual =
        destination.vintage.evidence ? destination.vintage.evidence : destination.indicator.evidence;
    destination.source = import.source == usual ? EvidenceId() : import.source;
    if (!usual && !destination.source)
        return failure(EditText::tr("The figures of %1 have no source: give the evidence that they come from. Nothing "
                                    "was changed.")
                           .arg(destination.indicator.key));
    return destination;
}

Result<Observation> observationOf(const Import &import, const Figure &figure, const Editing &editing)
{
    const Destination &to = import.destinations[size_t(figure.series)];
    if (figure.period.isNull() || !std::isfinite(figure.value))
        return failure(EditText::tr("Line %1 holds no figure for %2. Nothing was changed.")
                           .arg(figure.line)
                           .arg(to.indicator.key));
    if (figure.period.first() > editing.today)
        return failure(
            EditText::tr("%1 has not come yet: there can be no figure for it. A figure to reach is a target. "
                         "Nothing was changed.")
                .arg(figure.period.text()));
    return Observation{
        .indicator = to.indicator.id,
        .vintage = to.vintage.id,
        .period = figure.period,
        .value = figure.value,
        .flag = figure.flag,
        .partial = figure.partial,
        .evidence = to.source,
        .origin = QStringLiteral("%1:%2").arg(import.command.series[size_t(figure.series)].origin).arg(figure.line)};
}

/// Gives the rows of an import one after the other: first those of the file, then those that are kept.
class RowsInOrder
{
public:
    RowsInOrder(const Import &import, const Editing &editing)
        : m_import(import)
        , m_editing(editing)
    {
        m_count = import.command.figures->size();
        for (const Destination &destination : import.destinations)
            m_count += destination.kept.size();
    }
    size_t count() const { return m_count; }

    Result<bool> next(Observation &row)
    {
        if (m_import.command.goOn && m_given++ % batch == 0
            && !m_import.command.goOn(double(m_given) / double(m_count)))
            return failure(EditText::tr("Stopped. Nothing was changed."));
        const std::vector<Figure> &figures = *m_import.command.figures;
        if (m_nextFigure < figures.size()) {
            ACUERDO_TRY_VALUE(made, observationOf(m_import, figures[m_nextFigure++], m_editing));
            row = std::move(made);
            return true;
        }
        while (m_destination < m_import.destinations.size()) {
            const std::vector<Observation> &kept = m_import.destinations[m_destination].kept;
            if (m_nextKept < kept.size()) {
                row = kept[m_nextKept++];
                return true;
            }
            ++m_destination;
            m_nextKept = 0;
        }
        return false;
    }

private:
    const Import &m_import;
    const Editing &m_editing;
    size_t m_count = 0;
    size_t m_given = 0;
    size_t m_nextFigure = 0;
    size_t m_destination = 0;
    size_t m_nextKept = 0;
};

Result<Done> writeRows(const Import &import, Editing &editing)
{
    RowsInOrder rows(import, editing);
    if (rows.count() >= fewRows)
        return editing.recorder.insertSpan<Observation>([&](Observation &row) { return rows.next(row); });
    for (;;) {
        Observation row;
        ACUERDO_TRY_VALUE(more, rows.next(row));
        if (!more)
            return Done{};
        ACUERDO_TRY(editing.recorder.insert(row));
    }
}

// The recipe under its key: the old one with new values, or a new one.
Result<ImportRecipeId> keepRecipe(ImportRecipe recipe, EvidenceId source, Editing &editing)
{
    ACUERDO_TRY_VALUE(name, cleanLine(recipe.name));
    recipe.name = name;
    recipe.evidence = recipe.evidence ? recipe.evidence : source;
    ACUERDO_TRY_VALUE(held, importRecipes(editing.store));
    const auto same = std::ranges::find(held, recipe.key, &ImportRecipe::key);
    if (same != held.end()) {
        recipe.id = same->id;
        ACUERDO_TRY(editing.recorder.update(recipe));
        return recipe.id;
    }
    recipe.id = {};
    if (recipe.key.isEmpty()) {
        ACUERDO_TRY_VALUE(key, freshKey("import_recipe", QStringLiteral("R"), 3, editing));
        recipe.key = key;
    }
    ACUERDO_TRY(editing.recorder.insert(recipe));
    return recipe.id;
}

} // namespace

Result<QString> apply(const ImportFigures &command, Editing &editing)
{
    Q_ASSERT(command.figures);
    if (command.figures->empty() && !command.recipe)
        return command.run.fileName; // the same file again changes nothing
    Import import{.command = command};
    if (!command.figures->empty() || !command.source || command.source->existing) {
        ACUERDO_TRY_VALUE(source, sourceOf(command, editing));
        import.source = source;
    }
    if (!command.figures->empty()) {
        for (size_t place = 0; place < command.series.size(); ++place) {
            // A series of which nothing comes in is not touched.
            Destination destination;
            if (!figuresOf(command, int(place)).empty()) {
                ACUERDO_TRY_VALUE(made, destinationOf(import, int(place), editing));
                destination = std::move(made);
            }
            import.destinations.push_back(std::move(destination));
        }
        ACUERDO_TRY(writeRows(import, editing));
    }
    ImportRun run = command.run;
    run.id = {};
    run.recorded = editing.recorder.now();
    run.author = editing.author;
    if (command.recipe) {
        ACUERDO_TRY_VALUE(recipe, keepRecipe(*command.recipe, import.source, editing));
        run.recipe = recipe;
    }
    if (!command.figures->empty())
        ACUERDO_TRY(editing.recorder.insert(run));
    return run.fileName;
}

} // namespace acuerdo
