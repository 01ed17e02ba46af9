// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QStringList>

namespace acuerdo::bench {

/// A program of ours beside this one; an error when it was not built.
Result<QString> builtProgram(const QString &name);

/// Runs a program to its end, without the user's settings; milliseconds from start to end. An error when it fails.
Result<double> timeOfProgram(const QString &program, const QStringList &arguments, const QString &folder);

} // namespace acuerdo::bench
