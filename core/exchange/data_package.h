// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"
#include "core/store/store.h"

namespace acuerdo {

/// The data package that comes with the program, as a path in the resources.
QString bundledPackage();

/// Makes a new workspace file from a data package: a folder, a datapackage.json, or a ZIP. Fails, and leaves no file,
/// when the package is not whole: the message names file, row and column of everything that is wrong. The history
/// begins with one entry by `author`; a workspace written out by writePackage() keeps its own history instead.
Result<Done> createFromPackage(const QString &workspacePath, const QString &packagePath,
                               const Author &author = {QStringLiteral("Acuerdo")});

/// Writes a workspace as a data package in a ZIP, history included, from which createFromPackage() makes an equal one.
/// The same workspace always makes the same bytes.
Result<Done> writePackage(const Store &store, const QString &zipPath);

} // namespace acuerdo
