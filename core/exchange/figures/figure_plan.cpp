// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_plan.h"

#include "core/exchange/figures/plan_questions.h"
#include "core/exchange/figures/recipe_proposal.h"
#include "core/store/reading.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unordered_map>

namespace acuerdo {
namespace {

constexpr qsizetype listedRejections = 1000;
constexpr qsizetype listedRevisions = 10'000;
constexpr size_t mostSeries = 20'000;

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// A period in sixteen bytes.
struct PeriodKey {
    qint32 first = 0;
    qint32 last = 0;
    int kind = 0;
    static PeriodKey of(const Period &period)
    {
        return {qint32(period.first().toJulianDay()), qint32(period.last().toJulianDay()), int(period.kind())};
    }
    bool operator==(const PeriodKey &) const = default;
};

struct PeriodHash {
    size_t operator()(const PeriodKey &key) const
    {
        return ::qHash((quint64(key.first) << 32) ^ (quint64(key.last) << 4) ^ quint64(key.kind));
    }
};

/// A value that the last release has, or that this file has had already.
struct Known {
    double value = 0.0;
    qint64 line = 0; ///< Of this file; 0: only in the last release.
    ObservationFlag flag = ObservationFlag::Final;
    bool partial = false;
};

enum class Fate : quint8 { Added, Changed, Unchanged };

bool fits(Frequency frequency, Period::Kind kind)
{
    switch (frequency) {
    case Frequency::Annual:
        return kind == Period::Kind::Year || kind == Period::Kind::Interval;
    case Frequency::FiscalYear:
        return kind == Period::Kind::FiscalYear || kind == Period::Kind::FiscalYearToDate
               || kind == Period::Kind::Interval;
    case Frequency::AcademicYear:
        return kind == Period::Kind::AcademicYear;
    case Frequency::Quarterly:
        return kind == Period::Kind::Quarter;
    case Frequency::Monthly:
        return kind == Period::Kind::Month;
    case Frequency::Irregular:
        return true;
    }
    Q_UNREACHABLE();
}

Frequency frequencyOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year:
        return Frequency::Annual;
    case Period::Kind::FiscalYear:
    case Period::Kind::FiscalYearToDate:
        return Frequency::FiscalYear;
    case Period::Kind::AcademicYear:
        return Frequency::AcademicYear;
    case Period::Kind::Quarter:
        return Frequency::Quarterly;
    case Period::Kind::Month:
        return Frequency::Monthly;
    default:
        return Frequency::Irregular;
    }
}

/// Goes through the rows and decides, cell by cell, what becomes of it.
class Planner
{
public:
    Planner(const Store &store, const TableFile &file, const PlanInput &input, const GoOn &goOn)
        : m_store(store)
        , m_file(file)
        , m_input(input)
        , m_goOn(goOn)
    {}

    Result<ImportPlan> make();

private:
    struct Target {
        std::unordered_map<PeriodKey, Known, PeriodHash> known{};
        bool leftOut = false;
        int tens = 0;
        bool isProposed = false; ///< A new indicator that no recipe describes: its frequency follows its periods.
        bool hasFrequency = false;
    };

    Result<Done> look();
    Result<Done> chooseRecipe(const FigureSurvey &survey);
    std::vector<ColumnRole> roles() const;
    Result<Done> readRows();
    Result<Done> readRow(const TableRow &row);
    Result<Done> readCell(const TableRow &row, int column, const std::optional<Period> &period, int series);
    std::optional<Period> periodOf(const TableRow &row) const;
    QString seriesName(const TableRow &row) const;
    Result<int> seriesPlace(const QString &name);
    Result<Done> prepare(PlannedSeries &series, Target &target);
    void reject(const TableRow &row, int column, const QString &reason);
    void settle(int series, const Figure &figure, const TableRow &row, int column);
    void finishSeries();
    bool needsSource() const;
    QString columnName(int column) const { return m_plan.table.columns.value(column, columnLetters(column)); }
    bool goOn(double share) const { return !m_goOn || m_goOn(share); }

    const Store &m_store;
    const TableFile &m_file;
    const PlanInput &m_input;
    const GoOn &m_goOn;
    ImportPlan m_plan;
    QList<Indicator> m_indicators;
    std::vector<ColumnRole> m_roles;
    std::vector<NumberStyle> m_styles;
    std::vector<std::optional<Period>> m_headerPeriods; ///< Or months, as months of any year.
    std::vector<int> m_headerMonths;
    std::vector<int> m_decimals;
    PeriodReading m_period;
    QString m_unit;
    int m_flagColumn = -1;
    int m_periodColumn = -1;
    int m_monthColumn = -1;
    QList<int> m_seriesColumns;
    QHash<QString, int> m_places;
    std::vector<Target> m_targets;
    std::vector<Figure> m_figures;
    std::vector<Fate> m_fates;
};

Result<ImportPlan> Planner::make()
{
    ACUERDO_TRY(look());
    if (m_plan.isReady() || m_plan.questions.first().kind == PlanQuestion::Kind::Source)
        ACUERDO_TRY(readRows());
    if (needsSource())
        m_plan.questions += sourceQuestion();
    return std::move(m_plan);
}

Result<Done> Planner::look()
{
    m_plan.fileName = m_file.name();
    ACUERDO_TRY_VALUE(sha256, m_file.sha256([this](double) { return goOn(0.0); }));
    m_plan.sha256 = sha256;
    ACUERDO_TRY_VALUE(known, indicators(m_store));
    m_indicators = known;
    const GoOn first = [this](double share) { return goOn(share * 0.2); };
    const GoOn second = [this](double share) { return goOn(0.2 + share * 0.4); };
    const QString sheet = m_input.recipe ? m_input.recipe->sheet : QString();
    auto table = m_input.reading ? m_file.preview(*m_input.reading, first) : m_file.propose(sheet, first);
    ACUERDO_TRY(table);
    m_plan.table = *std::move(table);
    m_unit = unitOfTitles(m_plan.table);
    ACUERDO_TRY_VALUE(survey, surveyFigures(m_file, m_plan.table, m_input.recipe.value_or(FigureRecipe()), second));
    ACUERDO_TRY(chooseRecipe(survey));
    m_roles = roles();
    m_roles.resize(survey.columns.size());
    for (const ColumnSurvey &column : survey.columns)
        m_decimals.push_back(column.decimals);
    DecidedReading decided = decideReading(m_plan.table, survey, m_plan.recipe, m_roles);
    m_styles = std::move(decided.styles);
    m_period = decided.period;
    m_plan.questions = std::move(decided.questions);
    for (int column = 0; column < int(m_roles.size()); ++column) {
        const ColumnRole role = m_roles[size_t(column)];
        if (role == ColumnRole::Flag)
            m_flagColumn = column;
        else if (role == ColumnRole::Period)
            m_periodColumn = column;
        else if (role == ColumnRole::Month)
            m_monthColumn = column;
        else if (role == ColumnRole::Series)
            m_seriesColumns += column;
        m_headerPeriods.push_back(role == ColumnRole::Value && m_plan.recipe.shape == TableShape::PeriodsAcross
                                      ? readPeriod(m_plan.table.columns.at(column), m_period)
                                      : std::nullopt);
        m_headerMonths.push_back(role == ColumnRole::Value ? monthOfName(m_plan.table.columns.at(column)) : 0);
    }
    return Done();
}

Result<Done> Planner::chooseRecipe(const FigureSurvey &survey)
{
    if (m_input.recipe) {
        m_plan.recipe = *m_input.recipe;
        m_plan.keptRecipe = m_input.keptRecipe;
        return Done();
    }
    ACUERDO_TRY_VALUE(kept, importRecipes(m_store));
    for (const ImportRecipe &recipe : std::as_const(kept)) {
        if (recipe.kind != ImportKind::Figures)
            continue;
        const auto read = figureRecipeOf(QJsonDocument::fromJson(recipe.recipe.toUtf8()).object());
        if (!read || !read->fits(m_plan.table.columns))
            continue;
        m_plan.recipe = *read;
        if (recipe.evidence && m_plan.recipe.evidence.isEmpty()) {
            ACUERDO_TRY_VALUE(source, evidence(m_store, recipe.evidence));
            m_plan.recipe.evidence = source.key;
        }
        m_plan.keptRecipe = recipe.key;
        return Done();
    }
    m_plan.recipe = proposeRecipe(m_plan.table, survey, m_file.name());
    return Done();
}

std::vector<ColumnRole> Planner::roles() const
{
    std::vector<ColumnRole> roles;
    for (const QString &name : m_plan.table.columns) {
        const auto named = std::ranges::find(m_plan.recipe.columns, name, &RecipeColumn::name);
        const bool isNew = named == m_plan.recipe.columns.end();
        // Next year's table has a period more in its header.
        const bool isNewPeriod = isNew && m_plan.recipe.shape == TableShape::PeriodsAcross
                                 && isLikelyPeriod(readPeriod(name, m_plan.recipe.period));
        roles.push_back(isNewPeriod ? ColumnRole::Value : isNew ? ColumnRole::None : named->role);
    }
    return roles;
}

Result<Done> Planner::readRows()
{
    ACUERDO_TRY_VALUE(rows, FigureRows::open(m_file, m_plan.table.reading));
    for (qint64 count = 0;; ++count) {
        auto more = rows.next();
        if (!more)
            return failure(QStringLiteral("%1: %2").arg(m_file.name(), more.error().message));
        if (!*more)
            break;
        ACUERDO_TRY(readRow(rows.row()));
        if (count % 1024 == 0 && !goOn(0.6 + rows.progress() * 0.4))
            return tl::unexpected(stoppedByUser());
    }
    finishSeries();
    return Done();
}

std::optional<Period> Planner::periodOf(const TableRow &row) const
{
    if (m_periodColumn < 0)
        return std::nullopt;
    const auto period = readPeriod(row.cell(m_periodColumn).text, m_period);
    if (m_monthColumn < 0 || !period)
        return period;
    const QString text = row.cell(m_monthColumn).text;
    const int month = monthOfName(text);
    return monthOf(*period, month > 0 ? month : text.toInt());
}

QString Planner::seriesName(const TableRow &row) const
{
    QStringList parts;
    for (const int column : m_seriesColumns) {
        if (const QString part = row.cell(column).text.simplified(); !part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(" / "));
}

Result<Done> Planner::readRow(const TableRow &row)
{
    const TableShape shape = m_plan.recipe.shape;
    const auto rowPeriod = shape == TableShape::PeriodsAcross ? std::nullopt : periodOf(row);
    const QString rowName = shape == TableShape::SeriesAcross ? QString() : seriesName(row);
    for (int column = 0; column < int(m_roles.size()); ++column) {
        if (m_roles[size_t(column)] != ColumnRole::Value || row.cell(column).isEmpty() || row.cell(column).spread)
            continue;
        ACUERDO_TRY_VALUE(series, seriesPlace(shape == TableShape::SeriesAcross ? columnName(column) : rowName));
        std::optional<Period> period = rowPeriod;
        if (shape == TableShape::PeriodsAcross)
            period = m_headerPeriods[size_t(column)];
        else if (shape == TableShape::MonthsAcross)
            period = rowPeriod ? monthOf(*rowPeriod, m_headerMonths[size_t(column)]) : std::nullopt;
        ACUERDO_TRY(readCell(row, column, period, series));
    }
    return Done();
}

Result<Done> Planner::readCell(const TableRow &row, int column, const std::optional<Period> &period, int series)
{
    Target &target = m_targets[size_t(series)];
    if (target.leftOut)
        return Done();
    const FigureText text = figureText(row.cell(column), m_plan.recipe);
    if (text.kind == FigureText::Kind::Missing) {
        ++m_plan.missing;
        return Done();
    }
    if (++m_plan.read > mostFigures)
        return failure(FiguresText::tr("%1 has more than %2 figures. Split it, and read the parts one by one.")
                           .arg(m_file.name())
                           .arg(mostFigures));
    const NumberStyle style = text.isExact ? NumberStyle::Point : m_styles[size_t(column)];
    const auto value =
        text.kind == FigureText::Kind::Number ? readNumber(text.number, style, target.tens) : std::nullopt;
    if (!value) {
        reject(row, column,
               text.kind == FigureText::Kind::Error ? FiguresText::tr("it is no number in the workbook")
               : style == NumberStyle::Point        ? FiguresText::tr("it is not a number like 1,234.5")
                                                    : FiguresText::tr("it is not a number like 1.234,5"));
        return Done();
    }
    if (!period) {
        const QString shown = m_periodColumn < 0 ? columnName(column) : row.cell(m_periodColumn).text;
        reject(row, column,
               shown.isEmpty() ? FiguresText::tr("its row has no period")
                               : FiguresText::tr("“%1” is no period").arg(shown.left(80)));
        return Done();
    }
    PlannedSeries &planned = m_plan.series[size_t(series)];
    if (target.isProposed && !target.hasFrequency) {
        planned.indicator.frequency = frequencyOf(period->kind());
        planned.indicator.decimals = std::max(0, m_decimals[size_t(column)] - std::max(0, target.tens));
        target.hasFrequency = true;
    }
    if (!fits(planned.indicator.frequency, period->kind())) {
        reject(row, column,
               FiguresText::tr("%1 does not fit the frequency of %2 (%3)")
                   .arg(period->text(), planned.indicator.key, keyOf(planned.indicator.frequency)));
        return Done();
    }
    if (period->first() > m_input.today) {
        reject(row, column, FiguresText::tr("%1 has not come yet").arg(period->text()));
        return Done();
    }
    Figure figure{.period = *period, .value = *value, .line = row.line, .series = series};
    if (text.flag)
        figure.flag = *text.flag;
    else if (m_flagColumn >= 0)
        figure.flag = flagOfMark(row.cell(m_flagColumn).text, m_plan.recipe).value_or(ObservationFlag::Final);
    figure.partial = period->kind() == Period::Kind::FiscalYearToDate || period->last() > m_input.today;
    settle(series, figure, row, column);
    return Done();
}

void Planner::settle(int series, const Figure &figure, const TableRow &row, int column)
{
    PlannedSeries &planned = m_plan.series[size_t(series)];
    Target &target = m_targets[size_t(series)];
    const Known now{.value = figure.value, .line = figure.line, .flag = figure.flag, .partial = figure.partial};
    const auto [place, isNew] = target.known.try_emplace(PeriodKey::of(figure.period), now);
    Known &known = place->second;
    const bool isSame = known.value == now.value && known.flag == now.flag && known.partial == now.partial;
    if (!isNew && known.line > 0) {
        if (isSame) {
            ++planned.unchanged; // the file says it twice
            return;
        }
        reject(row, column,
               FiguresText::tr("line %1 has another figure for %2 already").arg(known.line).arg(figure.period.text()));
        return;
    }
    const Fate fate = isNew ? Fate::Added : isSame ? Fate::Unchanged : Fate::Changed;
    if (fate == Fate::Changed && m_plan.revisions.size() < listedRevisions)
        m_plan.revisions.push_back({series, figure.period, known.value, now.value, known.flag, now.flag});
    known = now;
    planned.added += fate == Fate::Added ? 1 : 0;
    planned.changed += fate == Fate::Changed ? 1 : 0;
    planned.unchanged += fate == Fate::Unchanged ? 1 : 0;
    if (planned.first.isNull() || figure.period < planned.first)
        planned.first = figure.period;
    if (planned.last.isNull() || planned.last < figure.period)
        planned.last = figure.period;
    m_figures.push_back(figure);
    m_fates.push_back(fate);
}

void Planner::reject(const TableRow &row, int column, const QString &reason)
{
    ++m_plan.rejected;
    if (m_plan.rejections.size() < listedRejections)
        m_plan.rejections.push_back({row.line, columnName(column), row.cell(column).text.left(200), reason});
}

Result<int> Planner::seriesPlace(const QString &name)
{
    if (const auto found = m_places.constFind(name); found != m_places.cend())
        return *found;
    if (m_targets.size() >= mostSeries)
        return failure(FiguresText::tr("%1 has more than %2 series. Is a column of numbers taken for names?")
                           .arg(m_file.name())
                           .arg(mostSeries));
    const RecipeSeries *given = m_plan.recipe.seriesOf(name);
    const bool isProposed = !given;
    if (!given) {
        const QString title = name.isEmpty() ? m_plan.recipe.name : name;
        RecipeSeries proposed = proposeSeries(title, m_unit, Frequency::Irregular, 0, m_indicators);
        proposed.name = name;
        m_plan.recipe.series.push_back(proposed);
        given = &m_plan.recipe.series.constLast();
    }
    PlannedSeries series{.name = name, .indicator = given->indicator};
    Target target{.leftOut = given->leftOut, .tens = given->tens};
    const auto existing = std::ranges::find(m_indicators, given->indicator.key, &Indicator::key);
    series.isNew = existing == m_indicators.end();
    target.isProposed = isProposed && series.isNew;
    if (!series.isNew)
        series.indicator = *existing;
    else if (series.indicator.title.isEmpty() && !given->leftOut)
        return failure(FiguresText::tr("There is no indicator “%1”, and the mapping does not describe a new one.")
                           .arg(given->indicator.key));
    if (!series.isNew && !target.leftOut)
        ACUERDO_TRY(prepare(series, target));
    const int place = int(m_targets.size());
    m_targets.push_back(std::move(target));
    m_plan.series.push_back(std::move(series));
    m_places.insert(name, place);
    return place;
}

Result<Done> Planner::prepare(PlannedSeries &series, Target &target)
{
    ACUERDO_TRY_VALUE(releases, vintages(m_store, series.indicator.id));
    if (releases.isEmpty())
        return Done();
    series.lastVintage = releases.last();
    ACUERDO_TRY_VALUE(held, observations(m_store, series.indicator.id, series.lastVintage.id));
    series.held = held.size();
    target.known.reserve(size_t(held.size()));
    for (const Observation &observation : std::as_const(held))
        target.known.emplace(PeriodKey::of(observation.period),
                             Known{observation.value, 0, observation.flag, observation.partial});
    return Done();
}

void Planner::finishSeries()
{
    m_plan.release = m_plan.recipe.release.isEmpty() ? m_input.today.toString(Qt::ISODate) : m_plan.recipe.release;
    for (size_t place = 0; place < m_plan.series.size(); ++place) {
        PlannedSeries &series = m_plan.series[place];
        const LocalizedText &label = series.lastVintage.label;
        const bool isNamed =
            !m_plan.recipe.release.isEmpty() && m_plan.release != label.english && m_plan.release != label.spanish;
        series.needsVintage = !series.lastVintage.id || series.changed > 0 || (series.added > 0 && isNamed);
        m_plan.added += series.added;
        m_plan.changed += series.changed;
        m_plan.unchanged += series.unchanged;
        if (m_targets[place].isProposed) {
            RecipeSeries &kept =
                m_plan.recipe.series[qsizetype(std::ranges::find(m_plan.recipe.series, series.name, &RecipeSeries::name)
                                               - m_plan.recipe.series.begin())];
            kept.indicator = series.indicator;
        }
        m_targets[place].known = {};
    }
    auto written = std::make_shared<std::vector<Figure>>();
    for (size_t place = 0; place < m_figures.size(); ++place) {
        const PlannedSeries &series = m_plan.series[size_t(m_figures[place].series)];
        const bool changes = series.added + series.changed > 0;
        if (changes && (series.needsVintage || m_fates[place] == Fate::Added))
            written->push_back(m_figures[place]);
    }
    m_figures = {};
    std::ranges::stable_sort(*written, {}, &Figure::series);
    m_plan.figures = std::move(written);
}

bool Planner::needsSource() const
{
    if (!m_plan.recipe.evidence.isEmpty() || m_plan.recipe.newEvidence || !m_plan.figures || m_plan.figures->empty())
        return false;
    for (size_t place = 0; place < m_plan.series.size(); ++place) {
        const PlannedSeries &series = m_plan.series[place];
        if (!m_targets[place].leftOut && series.added + series.changed > 0 && !series.indicator.evidence)
            return true;
    }
    return false;
}

} // namespace

Result<ImportPlan> planImport(const Store &store, const TableFile &file, const PlanInput &input, const GoOn &goOn)
{
    return Planner(store, file, input, goOn).make();
}

} // namespace acuerdo
