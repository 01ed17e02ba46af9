// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/select_rows.h"

namespace acuerdo {

Result<QList<Indicator>> indicators(const Store &store)
{
    return allRows<Indicator>(store, selecting<Indicator>(store, "ORDER BY id"));
}

Result<Indicator> indicator(const Store &store, IndicatorId id)
{
    return rowById<Indicator>(store, id, ReadingText::tr("This indicator is no longer in the workspace."));
}

Result<Indicator> indicatorByKey(const Store &store, const QString &key)
{
    return rowByText<Indicator>(
        store, "WHERE key = ?1", key,
        ReadingText::tr("There is no indicator “%1”. The list of indicators shows what there is.").arg(key));
}

Result<QList<Vintage>> vintages(const Store &store, IndicatorId id)
{
    return rowsOf<Vintage>(store, id, "WHERE indicator_id = ?1 ORDER BY position, id");
}

Result<QList<Observation>> observations(const Store &store, IndicatorId id, VintageId vintage)
{
    Statement statement = selecting<Observation>(
        store, "WHERE indicator_id = ?1 AND vintage_id = coalesce(?2, (SELECT id FROM vintage WHERE indicator_id = ?1"
               " ORDER BY position DESC, id DESC LIMIT 1)) ORDER BY first_day");
    statement.bind(1, id).bind(2, vintage);
    auto rows = allRows<Observation>(store, std::move(statement));
    if (rows)
        std::ranges::stable_sort(*rows, {}, &Observation::period); // several periods may begin on one day
    return rows;
}

Result<QList<IndicatorTarget>> indicatorTargets(const Store &store, IndicatorId id)
{
    return rowsOf<IndicatorTarget>(store, id, "WHERE indicator_id = ?1 ORDER BY date, id");
}

Result<qint64> observationCount(const Store &store, VintageId vintage)
{
    Statement statement = store.database().prepare("SELECT count(*) FROM observation WHERE vintage_id = ?1");
    statement.bind(1, vintage);
    ACUERDO_TRY(statement.next());
    return statement.integer(0);
}

Result<QList<ImportRecipe>> importRecipes(const Store &store)
{
    return allRows<ImportRecipe>(store, selecting<ImportRecipe>(store, "ORDER BY name, id"));
}

Result<QList<ImportRun>> importRuns(const Store &store)
{
    return allRows<ImportRun>(store, selecting<ImportRun>(store, "ORDER BY id DESC"));
}

} // namespace acuerdo
