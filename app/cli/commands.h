// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace acuerdo {

// What acuerdo-cli does: one function a command.

Outcome newCommand(Cli &cli);
Outcome infoCommand(Cli &cli);
Outcome checkCommand(Cli &cli);
Outcome backupCommand(Cli &cli);
Outcome exportCommand(Cli &cli);
Outcome listCommand(Cli &cli);
Outcome showCommand(Cli &cli);
Outcome updateCommand(Cli &cli);
Outcome historyCommand(Cli &cli);
Outcome undoCommand(Cli &cli);
Outcome redoCommand(Cli &cli);
Outcome verifyCommand(Cli &cli);
Outcome diffCommand(Cli &cli);
Outcome evidenceListCommand(Cli &cli);
Outcome evidenceShowCommand(Cli &cli);
Outcome indicatorListCommand(Cli &cli);
Outcome indicatorShowCommand(Cli &cli);
Outcome chartListCommand(Cli &cli);
Outcome chartCommand(Cli &cli);
Outcome summaryCommand(Cli &cli);

} // namespace acuerdo
