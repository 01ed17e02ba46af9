// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/list_row.h"
#include "core/domain/status_word.h"
#include "core/domain/wording.h"

#include <span>
#include <vector>

namespace acuerdo {

/// Why the answers about a row disagree; None when they do not. The rules are printed by disagreementRules(). When
/// several hold, the first of this order is told.
struct Disagreement {
    enum class Kind {
        None,
        AchievedDisputed,  ///< Said to be achieved, and disputed.
        AchievedUnshown,   ///< Said to be achieved, with nothing or only a statement to show for it.
        RejectedButMoving, ///< Rejected or withdrawn by a side whose part moves or is achieved.
        SidesApart,        ///< One side stalled or reversed while another moves or has achieved.
        LateButMoving,     ///< Moves, and its target date has passed.
    };
    Kind kind = Kind::None;
    Side side = Side::UnitedStates; ///< The addressee that it was found at; meaningless for SidesApart, LateButMoving.
    bool operator==(const Disagreement &) const = default;
};

Disagreement disagreementOf(const ListRow &row, const std::vector<StatusWord> &words, QDate today);

/// The rules in words, printed wherever disagreements are listed.
QString disagreementRules(const Wording &wording);

/// One line for a list: "United States reversed, Mexico under way". Empty when nothing disagrees.
QString disagreementText(const ListRow &row, const std::vector<StatusWord> &words, QDate today, const Wording &wording);

} // namespace acuerdo
