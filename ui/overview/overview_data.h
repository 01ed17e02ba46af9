// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/source.h"
#include "core/summary/changes.h"
#include "core/summary/counts.h"

#include <vector>

namespace acuerdo {

class Session;

/// What the overview says, read from the session once per change: figures, what moved, and three lists of positions.
struct OverviewData {
    Counts counts{};
    Changes changes{};
    std::vector<qint32> late{};        ///< Overdue first, the oldest date first; then what is due soon.
    std::vector<qint32> stale{};       ///< The longest without news first.
    std::vector<qint32> disagreeing{}; ///< By code.
    int overdue = 0;
    int dueSoon = 0;
    qsizetype selected = 0; ///< How many the filter leaves.
};

/// Reads the overview of what the session's filter leaves, compared with the list `before`.
Result<OverviewData> readOverview(const Session &session, const RecommendationList &before);

/// One row of a panel, ready to draw.
struct OverviewRow {
    RecommendationId id{};
    Pillar pillar{};
    QString code{};
    QString text{};  ///< What the row says.
    QString below{}; ///< Second line, muted.
    QString whole{}; ///< All that is shortened in the row, for its tooltip.
    QString date{};  ///< At the left of what changed, at the right of the others.
    QString late{};  ///< Below the date, with a clock: "1 yr 6 mo late".
    QString soon{};  ///< Below the date, muted: "due this year".
    QString side{};
    QString glyph{};
    StatusRole role = StatusRole::Idle;
    QString glyphBefore{};
    StatusRole roleBefore = StatusRole::Idle;
    QString spoken{}; ///< The whole row in words, for a screen reader.
};

std::vector<OverviewRow> changedRows(const Session &session, const Changes &changes);
std::vector<OverviewRow> lateRows(const Session &session, const std::vector<qint32> &positions);
std::vector<OverviewRow> staleRows(const Session &session, const std::vector<qint32> &positions);
std::vector<OverviewRow> disagreeingRows(const Session &session, const std::vector<qint32> &positions);

/// "+3 −1"; empty for no change.
QString grossText(const GrossChange &change, const Formatting &formatting);

} // namespace acuerdo
