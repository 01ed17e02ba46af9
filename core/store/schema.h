// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace acuerdo {

class Database;

/// Stands in the header of every workspace file: "ACRD".
inline constexpr quint32 workspaceApplicationId = 0x41435244;

/// One step of the schema: the SQL that makes version `version` from the one before.
struct Migration {
    int version = 0;
    QByteArray sql{};
    /// SHA-256, in hexadecimal, of the schema that stands after this step (see fingerprint()); empty where none is
    /// known.
    QByteArray fingerprint{};
};

/// The numbered files of resources/schema, in order.
const std::vector<Migration> &migrations();
/// The version that this program writes.
int currentVersion();

/// Brings a database from version `from` to the last of `steps`, inside the caller's transaction.
Result<Done> migrate(Database &database, int from, std::span<const Migration> steps);

/// SHA-256, in hexadecimal, of type, name and text of every object of a schema, in the order of type and name.
Result<QByteArray> fingerprint(const Database &database);

/// Whether the schema is, word for word, the one that `steps` make up to `version`: no trigger, view, table or column
/// more, none less, none changed. A sentence names the first difference.
Result<Done> checkSchema(const Database &database, int version, std::span<const Migration> steps);

/// Whether a newer version's schema still has every table and column that this program reads.
Result<Done> checkReadable(const Database &database, std::span<const Migration> steps);

} // namespace acuerdo
