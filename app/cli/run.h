// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace acuerdo {

/// The whole program: reads the command line, carries it out, and gives the exit status (0 done, 1 failed, 2 wrong
/// usage).
int runCli(int argc, char **argv);

} // namespace acuerdo
