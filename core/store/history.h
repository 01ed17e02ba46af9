// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"
#include "core/domain/result.h"

namespace acuerdo {

class Database;
class Statement;

/// Where the history ends.
struct HistoryHead {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0'); ///< Of the last entry; zeros before the first.
};

/// The fields of an entry as the bytes that stand in the file.
struct SealedFields {
    qint64 seq = 0;
    QByteArray at{};
    QByteArray author{};
    QByteArray action{};
    QByteArray subject{};
    qint64 reverses = 0;
    QByteArray changes{};
};

/// The seal of an entry: SHA-256 over the seal before it and over every field, each with its length before it.
QByteArray sealOf(const QByteArray &previous, const SealedFields &fields);
QByteArray sealOf(const QByteArray &previous, const HistoryEntry &entry);

Result<HistoryHead> historyHead(const Database &database);
/// Writes an entry as it is and makes it the head.
Result<Done> appendEntry(Database &database, const HistoryEntry &entry);
/// The current row of "SELECT seq, at, author, action, subject, reverses, changes, hash FROM history".
HistoryEntry historyEntryOf(const Statement &statement);

} // namespace acuerdo
