// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace acuerdo {

/// An option of a command.
struct OptionSpec {
    const char *name = nullptr;  ///< Without its dashes.
    char letter = 0;             ///< The short form, or 0.
    const char *value = nullptr; ///< What stands after it; null: nothing does.
    const char *help = nullptr;
    bool isRepeatable = false;
};

/// What a command takes.
struct CommandSpec {
    const char *name = nullptr;        ///< One word, or two: "evidence list".
    const char *positionals = nullptr; ///< For the usage line: "CODE" or "[QUERY]".
    int fewest = 0;
    int most = 0;
    const char *help = nullptr;
    const char *examples = nullptr; ///< One a line, without the program's name.
    std::span<const OptionSpec> options{};
};

/// Options that every command takes.
std::span<const OptionSpec> commonOptions();

/// A command line that was understood.
struct Arguments {
    const CommandSpec *command = nullptr; ///< Null: none was named.
    QStringList positionals{};
    QHash<QString, QStringList> options{}; ///< By name; a switch has an empty list.

    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }
    /// The last one given, or empty.
    QString value(const char *option) const;
    QStringList values(const char *option) const { return options.value(QString::fromLatin1(option)); }
};

/// Reads a command line (without the program's name). Options stand anywhere, as "--name value", "--name=value" or in
/// their short form; after "--" everything is a positional. A word with one dash that is no option is a positional too:
/// a query may begin with "-tag:fentanyl". The failure is wrong usage.
Result<Arguments> readArguments(const QStringList &words, std::span<const CommandSpec> commands);

/// The language that --lang asks for, before anything else is read; empty when it is not there.
QString languageWord(const QStringList &words);

/// "Did you mean “TRD-01”? ", or nothing when no known word is near.
QString didYouMean(const QStringList &known, const QString &typed);

} // namespace acuerdo
