// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/text_table.h"
#include "core/domain/formatting.h"
#include "core/edit/workspace.h"
#include "core/store/recommendation_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonValue>

namespace acuerdo {

/// The texts of the command line.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Why a command ended without success, and with which exit status.
struct Failure {
    QString message{};
    int status = 1; ///< 1: the request failed; 2: wrong usage.

    Failure(const Error &error) // NOLINT(google-explicit-constructor): every error is one, so ACUERDO_TRY works here
        : message(error.message)
    {}
    Failure(QString text, int exitStatus)
        : message(std::move(text))
        , status(exitStatus)
    {}
};

/// How a command ends. (An outcome is something else in this program: which way an indicator moves.)
using Ending = tl::expected<Done, Failure>;

tl::unexpected<Failure> wrongUsage(const QString &message);

/// What every command works with: its arguments, the language, the workspace and the way out.
class Cli
{
public:
    Cli(Arguments arguments, Language language);

    const Arguments &arguments() const { return m_arguments; }
    /// The positional at `place`; empty when it is not there.
    QString positional(int place) const { return m_arguments.positionals.value(place); }
    Language language() const { return m_formatting.language(); }
    const Formatting &formatting() const { return m_formatting; }
    const Wording &wording() const { return m_formatting.wording(); }
    bool isJson() const { return m_arguments.has("json"); }

    /// The workspace file: -w, else ACUERDO_WORKSPACE, else the only *.acuerdo file in the current folder.
    tl::expected<QString, Failure> workspacePath() const;
    tl::expected<std::unique_ptr<Workspace>, Failure> openForReading() const;
    tl::expected<std::unique_ptr<Workspace>, Failure> openForWriting() const;
    /// --by, else ACUERDO_AUTHOR, else the full name of who is logged in.
    Author author() const;

    /// The date that an option gives; none when the option is not there.
    Result<PartialDate> date(const char *option) const;
    /// The last day of that date; invalid when the option is not there.
    Result<QDate> lastDay(const char *option) const;

    void print(const QString &text);
    void printLine(const QString &text) { print(text + u'\n'); }
    void printJson(const QJsonValue &value);
    void printTable(const TextTable &table);
    /// A device for long output; it is the standard output.
    QIODevice &output() { return m_output; }
    /// Lines for a person are broken here.
    int lineWidth() const;
    /// Whether all output could be written.
    Ending finish();

private:
    bool isTerminal() const;

    Arguments m_arguments;
    Formatting m_formatting;
    QFile m_output{};
};

/// The recommendation with this code, or a sentence with the nearest code.
Result<Recommendation> findRecommendation(const Store &store, const QString &code);
/// The evidence with this key, or a sentence with the nearest key.
Result<Evidence> findEvidence(const Store &store, const QString &key);
Result<Indicator> findIndicator(const Store &store, const QString &key);
Result<Chart> findChart(const Store &store, const QString &key);
/// Reads a query as typed; a failure shows it with a caret under the place.
Result<Query> readQuery(const Store &store, const QString &text, const Wording &wording);

} // namespace acuerdo
