// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/workspace.h"

namespace acuerdo {

/// The data package that comes with the program, as a path in the resources.
QString bundledPackage();

/// Makes a new workspace file from a data package: a folder, a datapackage.json, or a ZIP. Fails, and leaves no file,
/// when the package is not whole: the message names file, row and column.
Result<Done> createFromPackage(const QString &workspacePath, const QString &packagePath);

/// Writes a workspace as a data package in a ZIP, history included, from which createFromPackage() makes an equal one.
Result<Done> writePackage(const Store &store, const QString &zipPath);

/// The register as CSV or JSON (the form of `list`).
Result<Done> writeRegister(const Store &store, const QString &path, Language language);

} // namespace acuerdo
