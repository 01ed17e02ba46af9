// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <limits>
#include <map>

namespace acuerdo {

class Database;

/// What a table held at one moment: the count of its rows and a SHA-256 over them in the order of their ids.
struct RowSum {
    qint64 rows = 0;
    QByteArray sha256{}; ///< Hex.
    bool operator==(const RowSum &) const = default;
};

/// Rows that read differently at that moment, by id: their values then, empty when they were not there.
using EarlierRows = std::map<qint64, QJsonObject>;

/// Rows by their ids, both ends included.
struct RowRange {
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

/// The sum over a table as it is now, or as it was when `earlier` names the rows that have changed since: of the rows
/// in `range`, leaving out those in one of `without`.
Result<RowSum> sumOfRows(const Database &database, const QString &table, const EarlierRows &earlier = {},
                         RowRange range = {}, const QList<RowRange> &without = {});

} // namespace acuerdo
