// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace acuerdo {

/// Who makes a change.
struct Author {
    QString name{};
    bool operator==(const Author &) const = default;
};

/// One change ever made to a workspace, sealed with the hash of the one before.
struct HistoryEntry {
    qint64 seq = 0; ///< 1, 2, 3, … without a gap.
    QDateTime at{}; ///< UTC, to the millisecond.
    QString author{};
    QString action{};     ///< The command's key: set-status, edit-recommendation, undo, …
    QString subject{};    ///< Code or key of the thing changed: TRD-02.
    qint64 reverses = 0;  ///< For an undo or a redo: the entry that it takes back or does again.
    QByteArray changes{}; ///< JSON array of {table, id, before, after}: each row as it was and as it is.
    QByteArray hash{};    ///< SHA-256, 32 bytes, over all of the above and the hash before.
};

/// The first entry whose seal is broken.
struct BrokenSeal {
    qint64 seq = 0;
    QString message{}; ///< A sentence for the user that names the entry.
};

} // namespace acuerdo
