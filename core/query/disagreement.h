// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/list_row.h"
#include "core/domain/status_word.h"
#include "core/domain/wording.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace acuerdo {

/// Why the answers about a row disagree; None when they do not. The rules are printed by disagreementRules(). When
/// several hold, the first of this order is told.
struct Disagreement {
    enum class Kind : quint8 {
        None,
        AchievedDisputed,  ///< Said to be achieved, and disputed.
        AchievedWorsening, ///< Said to be achieved, and its outcome worsens.
        AchievedUnshown,   ///< Said to be achieved, with nothing or only a statement to show for it.
        EvidenceApart,     ///< Evidence that supports it and evidence that contradicts it.
        RejectedButMoving, ///< Rejected or withdrawn by a side whose part moves or is achieved.
        SidesApart,        ///< One side stalled or reversed while another moves or has achieved.
        LateButMoving,     ///< Moves, and its target date has passed.
    };
    Kind kind = Kind::None;
    Side side = Side::UnitedStates; ///< The addressee that it was found at; meaningless for those of the whole item.
    bool operator==(const Disagreement &) const = default;
};
/// Of every kind but None.
template<>
std::span<const Key<Disagreement::Kind>> allKeys<Disagreement::Kind>();

/// Whether one rule holds for a row, and at which addressee. ListRow::signs must be filled in.
std::optional<Disagreement> findDisagreement(Disagreement::Kind kind, const ListRow &row,
                                             const std::vector<StatusWord> &words, QDate today);
/// The first that holds.
Disagreement disagreementOf(const ListRow &row, const std::vector<StatusWord> &words, QDate today);

/// One rule as a sentence.
QString disagreementRule(Disagreement::Kind kind, const Wording &wording);
/// All rules, each a sentence with the key that a query finds it by ("disagreement:sides-apart"): printed wherever
/// disagreements are listed.
QStringList disagreementRules(const Wording &wording);

/// One line for a list: "United States reversed, Mexico under way". Empty when nothing disagrees.
QString disagreementText(const ListRow &row, const std::vector<StatusWord> &words, QDate today, const Wording &wording);

} // namespace acuerdo
