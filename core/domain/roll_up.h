// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wording.h"
#include "core/domain/words.h"

#include <span>

namespace acuerdo {

/// What the statuses of the addressees say together: the role, and which of them to borrow the word from.
struct RollUp {
    StatusRole role = StatusRole::Idle;
    bool partlyDone = false; ///< Some have achieved, not all: the word is "partly implemented".
    qsizetype from = -1; ///< Index of the addressee whose own word stands; -1 when partlyDone or when there is none.
    bool operator==(const RollUp &) const = default;
};

/// One addressee's status, as the rule sees it.
struct RollUpPart {
    StatusRole role = StatusRole::Idle;
    int position = 0;    ///< Of its word in the vocabulary: within a role the lowest, least advanced word stands.
    bool partly = false; ///< Its word is itself "partly implemented".
};

/// The rule of rollUpRule(). With one addressee its own word stands.
RollUp rollUp(std::span<const RollUpPart> parts);

/// The rule in words, printed wherever a rolled-up status is used.
QString rollUpRule(const Wording &wording);

} // namespace acuerdo
