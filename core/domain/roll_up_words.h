// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/roll_up.h"
#include "core/domain/status_word.h"

namespace acuerdo {

// The roll-up in the words of a workspace's own vocabulary. `words` are all of its words in the order of their
// positions, retired ones included; a word is told by its place in that list.

/// The word of an addressee of whom nothing was said yet: the first idle one, else the first of all. -1 for no words.
qsizetype wordBeforeAnyUpdate(std::span<const StatusWord> words);

/// The word that says "partly implemented": the one with that key, else the first that moves, else
/// wordBeforeAnyUpdate().
qsizetype partlyImplementedWord(std::span<const StatusWord> words);

/// The word of a recommendation whose addressees have the words `addressees`; wordBeforeAnyUpdate() for none.
qsizetype rolledUpWord(std::span<const qsizetype> addressees, std::span<const StatusWord> words);

} // namespace acuerdo
