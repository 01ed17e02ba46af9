// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include "core/domain/folded_text.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr int mostSeries = 12; // more are not told apart in one picture

QString stemOf(const LocalizedText &title)
{
    const QString stem = foldedWords(title.english.isEmpty() ? title.spanish : title.english).join(u'-').left(60);
    return stem.isEmpty() ? QStringLiteral("chart") : stem;
}

Result<Done> giveKey(Chart &chart, Editing &editing)
{
    const bool isChosen = !chart.key.isEmpty();
    if (!isChosen)
        chart.key = stemOf(chart.title);
    ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "chart", chart.key));
    if (taken && isChosen)
        return failure(
            EditText::tr("There is a chart “%1” already. Choose another key. Nothing was changed.").arg(chart.key));
    if (taken) {
        ACUERDO_TRY_VALUE(key, freshKey("chart", chart.key, 1, editing));
        chart.key = key;
    }
    return Done{};
}

Result<Done> checkChart(const Chart &chart)
{
    if (chart.title.isEmpty())
        return failure(EditText::tr("A chart needs a title: what its figures show. Nothing was changed."));
    const bool isBackwards = !chart.from.isNull() && !chart.to.isNull() && chart.to.last() < chart.from.first();
    if (isBackwards)
        return failure(EditText::tr("The chart ends (%1) before it begins (%2). Nothing was changed.")
                           .arg(chart.to.text(), chart.from.text()));
    if (!chart.base.isNull() && chart.transform != ChartTransform::Index)
        return failure(EditText::tr("A base period belongs to an index; this chart shows none. Nothing was changed."));
    return Done{};
}

Result<Done> checkSeries(const QList<ChartSeries> &all, Editing &editing)
{
    if (all.size() > mostSeries)
        return failure(EditText::tr("A chart holds at most %1 series; this one would have %2. Nothing was changed.")
                           .arg(mostSeries)
                           .arg(all.size()));
    for (const ChartSeries &series : all) {
        ACUERDO_TRY_VALUE(shown, indicator(editing.store, series.indicator));
        ACUERDO_TRY_VALUE(held, vintages(editing.store, shown.id));
        if (series.vintage && std::ranges::find(held, series.vintage, &Vintage::id) == held.end())
            return failure(
                EditText::tr("%1 does not have the release that the chart names. Nothing was changed.").arg(shown.key));
        const auto isSame = [&](const ChartSeries &other) {
            return &other != &series && other.indicator == series.indicator && other.vintage == series.vintage;
        };
        if (std::ranges::any_of(all, isSame))
            return failure(
                EditText::tr("%1 is in the chart twice in the same release. Nothing was changed.").arg(shown.key));
    }
    return Done{};
}

Result<Done> checkNotes(const QList<ChartNote> &all)
{
    for (const ChartNote &note : all) {
        if (note.at.isNull())
            return failure(EditText::tr("A note on a chart needs the period that it stands at. Nothing was changed."));
        if (note.text.isEmpty())
            return failure(EditText::tr("The note at %1 says nothing. Nothing was changed.").arg(note.at.text()));
    }
    return Done{};
}

Result<Done> checkLinks(const QList<ChartLink> &all, Editing &editing)
{
    for (const ChartLink &link : all) {
        ACUERDO_TRY_VALUE(target, recommendation(editing.store, link.recommendation));
        const auto isSame = [&](const ChartLink &other) { return other.recommendation == link.recommendation; };
        if (std::ranges::count_if(all, isSame) > 1)
            return failure(EditText::tr("%1 is linked with the chart twice. Nothing was changed.").arg(target.code));
    }
    return Done{};
}

/// Brings the rows of one table that belong to a chart to those asked for: rows are known again by their id.
template<typename Row>
Result<Done> bring(const QList<Row> &held, QList<Row> wanted, ChartId chart, Editing &editing)
{
    for (const Row &row : held) {
        if (std::ranges::find(wanted, row.id, &Row::id) == wanted.end())
            ACUERDO_TRY(editing.recorder.remove(row));
    }
    int before = -1;
    for (Row &row : wanted) {
        row.chart = chart;
        if constexpr (requires { row.position; })
            row.position = before = std::max(before + 1, row.position); // as asked, but in this order
        ACUERDO_TRY(cleanRow(row));
        const bool isHeld = row.id != 0 && std::ranges::find(held, row.id, &Row::id) != held.end();
        if (!isHeld)
            row.id = 0;
        ACUERDO_TRY(isHeld ? editing.recorder.update(row) : editing.recorder.insert(row));
    }
    return Done{};
}

Result<WholeChart> chartNow(ChartId id, Editing &editing)
{
    ACUERDO_TRY_VALUE(all, charts(editing.store));
    const auto found = std::ranges::find(all, id, &Chart::id);
    if (found == all.end())
        return failure(EditText::tr("This chart is no longer in the workspace. Nothing was changed."));
    return wholeChart(editing.store, *found);
}

Result<QString> removeChart(const WholeChart &held, Editing &editing)
{
    ACUERDO_TRY(bring<ChartSeries>(held.series, {}, held.chart.id, editing));
    ACUERDO_TRY(bring<ChartNote>(held.notes, {}, held.chart.id, editing));
    ACUERDO_TRY(bring<ChartLink>(held.links, {}, held.chart.id, editing));
    ACUERDO_TRY(editing.recorder.remove(held.chart));
    return held.chart.key;
}

} // namespace

Result<QString> apply(const SetChart &command, Editing &editing)
{
    WholeChart whole = command.whole;
    WholeChart held;
    if (whole.chart.id) {
        ACUERDO_TRY_VALUE(now, chartNow(whole.chart.id, editing));
        if (command.before && *command.before != now)
            return failure(EditText::tr("Somebody else has changed the chart “%1” since you opened it. Open it again "
                                        "to see what it is now. Nothing was changed.")
                               .arg(now.chart.key));
        held = now;
        if (whole.series.isEmpty())
            return removeChart(held, editing);
    }
    if (whole.series.isEmpty())
        return failure(EditText::tr("A chart needs an indicator to draw. Nothing was changed."));
    ACUERDO_TRY(cleanRow(whole.chart));
    ACUERDO_TRY(checkChart(whole.chart));
    ACUERDO_TRY(checkSeries(whole.series, editing));
    ACUERDO_TRY(checkNotes(whole.notes));
    ACUERDO_TRY(checkLinks(whole.links, editing));
    if (whole.chart.id) {
        whole.chart.key = held.chart.key; // others name the chart by it
        whole.chart.position = held.chart.position;
        ACUERDO_TRY(editing.recorder.update(whole.chart));
    } else {
        ACUERDO_TRY(giveKey(whole.chart, editing));
        ACUERDO_TRY_VALUE(all, charts(editing.store));
        whole.chart.position = all.isEmpty() ? 0 : all.last().position + 1;
        ACUERDO_TRY(editing.recorder.insert(whole.chart));
    }
    ACUERDO_TRY(bring(held.series, whole.series, whole.chart.id, editing));
    ACUERDO_TRY(bring(held.notes, whole.notes, whole.chart.id, editing));
    ACUERDO_TRY(bring(held.links, whole.links, whole.chart.id, editing));
    return whole.chart.key;
}

} // namespace acuerdo
