// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "core/store/all_rows.h"
#include "core/store/reading.h"
#include "core/summary/visible_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace acuerdo {
namespace {

constexpr int widthWithoutTerminal = 80;
constexpr int widestText = 100; // longer lines of running text are hard to read

QString loginName()
{
    const passwd *user = ::getpwuid(::getuid());
    if (!user)
        return {};
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

int terminalColumns()
{
    const int given = qEnvironmentVariableIntValue("COLUMNS");
    winsize size{};
    if (given <= 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return given > 0 ? given : widthWithoutTerminal;
}

/// The message, with what was probably meant.
tl::unexpected<Error> unknown(const QString &message, const QStringList &known, const QString &typed)
{
    return failure((message + u' ' + didYouMean(known, typed)).trimmed());
}

} // namespace

tl::unexpected<Failure> wrongUsage(const QString &message)
{
    return tl::unexpected(Failure(message, 2));
}

Cli::Cli(Arguments arguments, Language language)
    : m_arguments(std::move(arguments))
    , m_formatting(language)
{
    m_output.open(stdout, QIODevice::WriteOnly);
}

tl::expected<QString, Failure> Cli::workspacePath() const
{
    if (m_arguments.has("workspace"))
        return m_arguments.value("workspace");
    if (const QString path = qEnvironmentVariable("ACUERDO_WORKSPACE"); !path.isEmpty())
        return path;
    const QStringList here = QDir().entryList({QStringLiteral("*.acuerdo")}, QDir::Files);
    if (here.size() == 1)
        return here.first();
    if (here.isEmpty())
        return wrongUsage(CliText::tr("Which workspace? There is none in this folder. Name one with -w FILE or in "
                                      "ACUERDO_WORKSPACE, or make one with “acuerdo-cli new FILE”."));
    return wrongUsage(
        CliText::tr("Which workspace? There are %1 in this folder. Name one with -w FILE or in ACUERDO_WORKSPACE.")
            .arg(here.size()));
}

tl::expected<std::unique_ptr<Workspace>, Failure> Cli::openForReading() const
{
    ACUERDO_TRY_VALUE(path, workspacePath());
    ACUERDO_TRY_VALUE(workspace, Workspace::open(path, Access::ReadOnly));
    return workspace;
}

tl::expected<std::unique_ptr<Workspace>, Failure> Cli::openForWriting() const
{
    ACUERDO_TRY_VALUE(path, workspacePath());
    ACUERDO_TRY_VALUE(workspace, Workspace::open(path, Access::ReadWrite));
    if (workspace->isReadOnly())
        return tl::unexpected(Failure(workspace->store().readOnlyReason(), 1));
    return workspace;
}

Author Cli::author() const
{
    if (m_arguments.has("by"))
        return {m_arguments.value("by")};
    const QString name = qEnvironmentVariable("ACUERDO_AUTHOR");
    return {name.isEmpty() ? loginName() : name};
}

Result<PartialDate> Cli::date(const char *option) const
{
    if (!m_arguments.has(option))
        return PartialDate();
    const QString text = m_arguments.value(option);
    if (const auto date = PartialDate::parse(text))
        return *date;
    return failure(CliText::tr("--%1: “%2” is not a date. Write 2027, 2027-Q1, 2027-03 or 2027-03-14.")
                       .arg(QLatin1String(option), text));
}

Result<QDate> Cli::lastDay(const char *option) const
{
    ACUERDO_TRY_VALUE(given, date(option));
    return given.last();
}

void Cli::print(const QString &text)
{
    m_output.write(text.toUtf8());
}

void Cli::printJson(const QJsonValue &value)
{
    m_output.write((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
}

void Cli::printTable(const TextTable &table)
{
    const bool terminal = isTerminal();
    print(table.text(terminal ? terminalColumns() : 0, terminal && qEnvironmentVariableIsEmpty("NO_COLOR")));
}

int Cli::lineWidth() const
{
    return isTerminal() ? std::min(terminalColumns(), widestText) : widthWithoutTerminal;
}

bool Cli::isTerminal() const
{
    return ::isatty(STDOUT_FILENO) != 0;
}

Ending Cli::finish()
{
    m_output.flush();
    if (m_output.error() != QFileDevice::NoError)
        return tl::unexpected(
            Failure(CliText::tr("The output could not be written: %1.").arg(m_output.errorString()), 1));
    return Done();
}

Result<Recommendation> findRecommendation(const Store &store, const QString &code)
{
    Result<Recommendation> found = recommendationByCode(store, code);
    if (found)
        return found;
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, QDate::currentDate()));
    QStringList codes;
    for (qsizetype position = 0; position < list.size(); ++position)
        codes += list.code(position);
    return unknown(found.error().message, codes, code);
}

Result<Evidence> findEvidence(const Store &store, const QString &key)
{
    Result<Evidence> found = evidenceByKey(store, key);
    if (found)
        return found;
    ACUERDO_TRY_VALUE(all, allEvidence(store));
    QStringList keys;
    for (const Evidence &evidence : std::as_const(all))
        keys += evidence.key;
    return unknown(found.error().message, keys, key);
}

Result<Indicator> findIndicator(const Store &store, const QString &key)
{
    Result<Indicator> found = indicatorByKey(store, key);
    if (found)
        return found;
    ACUERDO_TRY_VALUE(all, indicators(store));
    QStringList keys;
    for (const Indicator &indicator : std::as_const(all))
        keys += indicator.key;
    return unknown(found.error().message, keys, key);
}

Result<Chart> findChart(const Store &store, const QString &key)
{
    Result<Chart> found = chartByKey(store, key);
    if (found)
        return found;
    ACUERDO_TRY_VALUE(all, charts(store));
    QStringList keys;
    for (const Chart &chart : std::as_const(all))
        keys += chart.key;
    return unknown(found.error().message, keys, key);
}

Result<Query> readQuery(const Store &store, const QString &text, const Wording &wording)
{
    ACUERDO_TRY_VALUE(names, queryNames(store));
    const auto query = parseQuery(text, names, wording);
    if (query)
        return *query;
    const QueryError &error = query.error();
    const QString before = visibleText(text.left(error.position));
    const QString marked = visibleText(text.mid(error.position, error.length));
    const QString caret = QString(terminalWidth(before), u' ') + QString(std::max(1, terminalWidth(marked)), u'^');
    return failure(error.message + QStringLiteral("\n  ") + visibleText(text) + QStringLiteral("\n  ") + caret);
}

} // namespace acuerdo
