// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editing.h"

#include <optional>

namespace acuerdo {

/// What the history says about undoing: which entries are taken back, and what would be next.
class UndoState
{
public:
    /// Reads back from the newest entry as far as it must.
    static Result<UndoState> read(const Store &store);

    /// The last entry that is not taken back; nothing when there is none.
    const std::optional<HistoryStep> &toUndo() const { return m_toUndo; }
    /// The entry that was taken back last, if nothing else was done since.
    const std::optional<HistoryStep> &toRedo() const { return m_toRedo; }

private:
    std::optional<HistoryStep> m_toUndo;
    std::optional<HistoryStep> m_toRedo;
};

/// Whether the newest undo or redo of an entry has taken it back.
Result<bool> isUndone(const Store &store, qint64 seq);

/// Writes every row of an entry back to what it was before it. Declines, with the reason, when a row no longer holds
/// what the entry wrote.
Result<Done> takeBack(const HistoryEntry &entry, Editing &editing);
/// Writes every row of an entry that was taken back as the entry had written it.
Result<Done> doAgain(const HistoryEntry &entry, Editing &editing);

/// The newest entry that wrote a row; nothing when none did since the workspace was made.
Result<std::optional<HistoryEntry>> lastEntryOn(const Store &store, const QString &table, qint64 id);

} // namespace acuerdo
