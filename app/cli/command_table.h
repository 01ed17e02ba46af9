// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace acuerdo {

/// A command's form, and what carries it out.
struct CliCommand {
    CommandSpec spec{};
    Ending (*run)(Cli &) = nullptr;
    bool draws = false; ///< It needs QApplication, because it draws.
};

/// Every command, in the order of the help.
std::span<const CliCommand> cliCommands();
/// Their forms alone.
std::span<const CommandSpec> commandSpecs();

/// The help of one command, or of the program when `command` is null; examples come first.
QString helpText(const CommandSpec *command);

} // namespace acuerdo
