// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace acuerdo {

// What acuerdo-cli does: one function a command.

Ending newCommand(Cli &cli);
Ending infoCommand(Cli &cli);
Ending checkCommand(Cli &cli);
Ending backupCommand(Cli &cli);
Ending exportCommand(Cli &cli);
Ending importCommandLine(Cli &cli);
Ending listCommand(Cli &cli);
Ending showCommand(Cli &cli);
Ending updateCommand(Cli &cli);
Ending historyCommand(Cli &cli);
Ending undoCommand(Cli &cli);
Ending redoCommand(Cli &cli);
Ending verifyCommand(Cli &cli);
Ending diffCommand(Cli &cli);
Ending evidenceListCommand(Cli &cli);
Ending evidenceShowCommand(Cli &cli);
Ending indicatorListCommand(Cli &cli);
Ending indicatorShowCommand(Cli &cli);
Ending chartListCommand(Cli &cli);
Ending chartCommand(Cli &cli);
Ending summaryCommand(Cli &cli);
Ending issueCommand(Cli &cli);
Ending templatesCommand(Cli &cli);
Ending issuedListCommand(Cli &cli);
Ending issuedShowCommand(Cli &cli);
Ending issuedCompareCommand(Cli &cli);

} // namespace acuerdo
