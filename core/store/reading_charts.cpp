// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/select_rows.h"

namespace acuerdo {

Result<QList<Chart>> charts(const Store &store)
{
    return allRows<Chart>(store, selecting<Chart>(store, "ORDER BY position, id"));
}

Result<Chart> chartByKey(const Store &store, const QString &key)
{
    return rowByText<Chart>(
        store, "WHERE key = ?1", key,
        ReadingText::tr("There is no chart “%1”. The list of charts shows what there is.").arg(key));
}

Result<QList<ChartSeries>> chartSeries(const Store &store, ChartId id)
{
    return rowsOf<ChartSeries>(store, id, "WHERE chart_id = ?1 ORDER BY position, id");
}

Result<QList<ChartNote>> chartNotes(const Store &store, ChartId id)
{
    return rowsOf<ChartNote>(store, id, "WHERE chart_id = ?1 ORDER BY position, id");
}

Result<QList<ChartLink>> chartLinks(const Store &store, ChartId id)
{
    return rowsOf<ChartLink>(store, id, "WHERE chart_id = ?1 ORDER BY id");
}

Result<WholeChart> wholeChart(const Store &store, const Chart &chart)
{
    ACUERDO_TRY_VALUE(series, chartSeries(store, chart.id));
    ACUERDO_TRY_VALUE(notes, chartNotes(store, chart.id));
    ACUERDO_TRY_VALUE(links, chartLinks(store, chart.id));
    return WholeChart{.chart = chart, .series = series, .notes = notes, .links = links};
}

Result<QList<ChartLink>> chartsOfRecommendation(const Store &store, RecommendationId id)
{
    auto links = rowsOf<ChartLink>(store, id, "WHERE recommendation_id = ?1 ORDER BY id");
    if (links)
        std::ranges::stable_sort(*links, {}, &ChartLink::role);
    return links;
}

} // namespace acuerdo
