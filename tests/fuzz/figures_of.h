// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace acuerdo::fuzz {

/// Plans to read a file's figures into an empty workspace, as the window and the command line do, and holds the plan
/// against what it promises: nothing is lost, every figure is a number, and the choices read back as they were written.
QString planFigures(const QString &path);

} // namespace acuerdo::fuzz
