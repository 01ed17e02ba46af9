// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/all_rows.h"

#include "core/store/select_rows.h"

namespace acuerdo {

template<typename Row>
Result<QList<Row>> allRows(const Store &store)
{
    return readRows<Row>(store.database(), selecting<Row>(store, "ORDER BY id"));
}

template Result<QList<Evidence>> allRows(const Store &store);
template Result<QList<Source>> allRows(const Store &store);
template Result<QList<Pillar>> allRows(const Store &store);
template Result<QList<StatusWord>> allRows(const Store &store);
template Result<QList<Owner>> allRows(const Store &store);
template Result<QList<Recommendation>> allRows(const Store &store);
template Result<QList<Part>> allRows(const Store &store);
template Result<QList<Relation>> allRows(const Store &store);
template Result<QList<Addressee>> allRows(const Store &store);
template Result<QList<AddresseeOwner>> allRows(const Store &store);
template Result<QList<TargetDate>> allRows(const Store &store);
template Result<QList<ResponseUpdate>> allRows(const Store &store);
template Result<QList<StatusUpdate>> allRows(const Store &store);
template Result<QList<Action>> allRows(const Store &store);
template Result<QList<EvidenceLink>> allRows(const Store &store);
template Result<QList<Indicator>> allRows(const Store &store);
template Result<QList<Vintage>> allRows(const Store &store);
template Result<QList<Observation>> allRows(const Store &store);
template Result<QList<IndicatorTarget>> allRows(const Store &store);
template Result<QList<Chart>> allRows(const Store &store);
template Result<QList<ChartSeries>> allRows(const Store &store);
template Result<QList<ChartNote>> allRows(const Store &store);
template Result<QList<ChartLink>> allRows(const Store &store);
template Result<QList<SavedView>> allRows(const Store &store);
template Result<QList<ImportRecipe>> allRows(const Store &store);
template Result<QList<ImportRun>> allRows(const Store &store);
template Result<QList<SummaryTemplate>> allRows(const Store &store);
template Result<QList<IssuedSummary>> allRows(const Store &store);

} // namespace acuerdo
