// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/status_word.h"
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

/// What the addressees of one recommendation say together, in the words of a vocabulary. Words are positions in it.
class WordRollUp
{
public:
    /// What is known of one addressee.
    struct Part {
        int word = 0;
        PartialDate effective{};
        PartialDate due{};
    };
    struct Whole {
        int word = 0;
        PartialDate effective{}; ///< The latest of the parts'.
        PartialDate due{};       ///< The earliest of a part that is open; when none is open, the latest of all.
    };

    explicit WordRollUp(const QList<StatusWord> &words);

    /// The word that stands for an addressee of whom nothing is recorded: the first idle one.
    int unrecorded() const { return m_unrecorded; }
    Whole of(std::span<const Part> parts) const;

private:
    QList<StatusWord> m_words;
    int m_unrecorded = 0;
    int m_partly = 0; // for "some have achieved": the word with that key, else the most advanced that moves
};

/// The rule in words, printed wherever a rolled-up status is used.
QString rollUpRule(const Wording &wording);

} // namespace acuerdo
