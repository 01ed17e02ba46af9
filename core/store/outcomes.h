// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/list_row.h"
#include "core/domain/outcome.h"
#include "core/domain/result.h"

#include <vector>

namespace acuerdo {

class Store;

// Outcomes as the figures of the workspace tell them: of an indicator's last vintage, over periods that were over by
// the end of `asOf` (now, when it is invalid), not across a break that the values or a chart's notes tell of.

/// Since the baseline, or since the day `from` when it is valid. Nothing for an indicator that should move neither way.
Result<std::optional<OutcomeReading>> indicatorOutcome(const Store &store, const Indicator &indicator, QDate asOf = {},
                                                       QDate from = {});

/// What one indicator says of a recommendation's outcome.
struct MeasuredOutcome {
    Indicator indicator{};
    OutcomeReading sinceBaseline{};
    OutcomeReading sinceChange{}; ///< Since the status last changed; of no values when it never did.
    /// The outcome since the change where there are values enough, else since the baseline.
    Outcome now() const;
};

/// Of every indicator with a wanted direction in the charts that measure the outcome of a recommendation, in the order
/// of charts and series. `changed` is the effective date of its status.
Result<QList<MeasuredOutcome>> measuredOutcomes(const Store &store, RecommendationId id, const PartialDate &changed,
                                                QDate asOf = {});

/// Fills in ListRow::signs of rows in the order of their ids. Reads the figures once, however many rows they bear on.
Result<Done> readListSigns(const Store &store, std::vector<ListRow> &rows, QDate asOf = {});

} // namespace acuerdo
