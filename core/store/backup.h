// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace acuerdo {

class Database;

/// Copies a database while it is in use: to a name of its own first, checked, forced to the disk, and only then under
/// `path`, which must not exist.
Result<Done> copyDatabase(const Database &database, const QString &path);

/// A name beside `path` for a file that is not whole yet.
QString nameUntilFinished(const QString &path);

/// Gives a finished file its name, unless that is taken, and forces the folder to the disk. The file's content must be
/// on the disk already.
Result<Done> renameNew(const QString &from, const QString &to);

} // namespace acuerdo
