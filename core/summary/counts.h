// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/source.h"
#include "core/domain/wording.h"
#include "core/store/recommendation_list.h"

#include <array>
#include <span>
#include <vector>

namespace acuerdo {

/// The roles in the order that every figure row, bar and table shows them.
inline constexpr std::array rolesInOrder{StatusRole::Achieved, StatusRole::Moving, StatusRole::Stuck,
                                         StatusRole::Back,     StatusRole::Idle,   StatusRole::Closed};

/// How many there are of each status, and how many are late. The numbers by role add up to `total`, and so do those by
/// word; overdue, due soon and stale are counted beside them, not among them.
struct Tally {
    int total = 0;
    std::array<int, rolesInOrder.size()> byRole{}; ///< By StatusRole.
    std::vector<int> byWord{};                     ///< By position in RecommendationList::words().
    int overdue = 0;
    int dueSoon = 0;
    int stale = 0; ///< Open, and without news for two years.

    int of(StatusRole role) const { return byRole[size_t(role)]; }
    bool operator==(const Tally &) const = default;
};

/// The tally of one pillar.
struct PillarTally {
    PillarId pillar{};
    Tally tally{};
    bool operator==(const PillarTally &) const = default;
};

/// What a selection of recommendations comes to. Every table made of it has the same total: the number of items.
struct Counts {
    Tally all{};
    std::vector<PillarTally> byPillar{}; ///< Every pillar given, in that order, also those with nothing in them.
    std::array<Tally, 4> bySide{};       ///< By Side: the addressees asked, each with its own status.

    const Tally &of(Side side) const { return bySide[size_t(side)]; }
    /// Of a pillar; all zeros for one that is not counted.
    Tally of(PillarId pillar) const;
    bool operator==(const Counts &) const = default;
};

/// What heads a count of a role: "Moving" / "Avanzan".
QString countLabel(StatusRole role, const Wording &wording);

/// Counts the rows at `positions` of `list`. Reads no file.
Counts countRows(const RecommendationList &list, std::span<const qint32> positions, const QList<Pillar> &pillars);

} // namespace acuerdo
