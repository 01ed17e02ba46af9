// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/reading.h"
#include "core/summary/issued_summaries.h"
#include "core/summary/json_writer.h"
#include "core/summary/kept_plans.h"
#include "core/summary/markdown_writer.h"
#include "core/summary/progress_summary.h"
#include "core/summary/write_summary.h"
#include "ui/summaries/summary_drawings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace acuerdo {
namespace {

/// Says on standard error how far the work is, on one line, when somebody looks.
class ProgressLine
{
public:
    ProgressLine()
        : m_isSeen(isatty(STDERR_FILENO) != 0)
    {}
    ~ProgressLine() { clear(); }

    bool show(qint64 done, qint64 total)
    {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (m_isSeen && percent != m_percent) {
            m_percent = percent;
            std::fprintf(stderr, "\r%s", qUtf8Printable(CliText::tr("Reading: %1 %").arg(percent)));
            std::fflush(stderr);
        }
        return true;
    }
    void clear()
    {
        if (m_isSeen && m_percent >= 0)
            std::fprintf(stderr, "\r\033[K");
        m_percent = -1;
    }

private:
    bool m_isSeen;
    int m_percent = -1;
};

Result<SummaryPlan> planOf(const Cli &cli, const Store &store)
{
    const Arguments &arguments = cli.arguments();
    return planNamed(store, arguments.has("template") ? arguments.value("template") : QStringLiteral("progress"));
}

tl::expected<IssuedSummary, Failure> issuedOf(const Store &store, const QString &word)
{
    ACUERDO_TRY_VALUE(issued, issuedSummaries(store));
    if (issued.isEmpty())
        return tl::unexpected(
            Failure(CliText::tr("No summary has been issued yet. “acuerdo-cli issue” issues one."), 1));
    if (word == QStringLiteral("last"))
        return issued.last();
    const auto found = std::ranges::find(issued, word.toInt(), &IssuedSummary::number);
    if (found == issued.end())
        return tl::unexpected(Failure(
            CliText::tr("There is no issued summary “%1”. “acuerdo-cli issued list” shows them.").arg(word), 1));
    return *found;
}

tl::expected<SummaryOptions, Failure> optionsOf(const Cli &cli, const Workspace &workspace)
{
    const Arguments &arguments = cli.arguments();
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(from, cli.lastDay("from"));
    ACUERDO_TRY_VALUE(plan, planOf(cli, workspace.store()));
    const auto audience =
        fromKey<Audience>(arguments.has("audience") ? arguments.value("audience") : keyOf(Audience::Public));
    if (!audience)
        return wrongUsage(CliText::tr("--audience: there is no “%1”. Accepted are: %2.")
                              .arg(arguments.value("audience"), acceptedKeys<Audience>()));
    SummaryOptions options{.filter = cli.positional(0),
                           .asOf = asOf.isValid() ? asOf : workspace.today(),
                           .from = from,
                           .language = cli.language(),
                           .preparer = arguments.value("by"),
                           .plan = plan,
                           .audience = *audience,
                           .opening = arguments.value("opening"),
                           .subject = arguments.value(asksForCode(plan) ? "code" : "owner"),
                           .bothLanguages = arguments.has("both")};
    if (!from.isValid() && arguments.has("since-issued")) {
        ACUERDO_TRY_VALUE(issued, issuedOf(workspace.store(), arguments.value("since-issued")));
        options.since = sinceOf(issued);
        options.from = options.since->asOf;
    } else if (!from.isValid()) {
        ACUERDO_TRY_VALUE(usual, defaultCompareDate(workspace.store(), options.asOf));
        options.from = usual;
    }
    return options;
}

tl::expected<Paper, Failure> paperOf(const Cli &cli)
{
    const Arguments &arguments = cli.arguments();
    const auto paper = fromKey<Paper>(arguments.has("paper") ? arguments.value("paper") : keyOf(Paper::Letter));
    if (!paper)
        return wrongUsage(CliText::tr("--paper: there is no “%1”. Accepted are: %2.")
                              .arg(arguments.value("paper"), acceptedKeys<Paper>()));
    return *paper;
}

Ending writeFile(Cli &cli, const Document &document, const QString &path)
{
    ACUERDO_TRY_VALUE(paper, paperOf(cli));
    ACUERDO_TRY(writeSummary(document, path, summaryDrawings(paper)));
    cli.printLine(CliText::tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
    return Done();
}

QJsonObject issuedJson(const IssuedSummary &one)
{
    return {{QStringLiteral("number"), one.number},
            {QStringLiteral("as_of"), one.asOf.text()},
            {QStringLiteral("compared_with"), one.from ? QJsonValue(one.from.text()) : QJsonValue()},
            {QStringLiteral("issued"), one.issued.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("template"), one.templateKey},
            {QStringLiteral("language"), one.language},
            {QStringLiteral("query"), one.query},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("by"), one.author},
            {QStringLiteral("sha256"), one.sha256}};
}

} // namespace

Ending summaryCommand(Cli &cli)
{
    const Arguments &arguments = cli.arguments();
    if (!arguments.has("output"))
        return wrongUsage(CliText::tr("“%1” needs -o FILE.").arg(QStringLiteral("summary")) + u' '
                          + CliText::tr("See “acuerdo-cli %1 --help”.").arg(QStringLiteral("summary")));
    const QString path = arguments.value("output");
    ACUERDO_TRY(paperOf(cli));
    ACUERDO_TRY(summaryFormatOf(path));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY(readQuery(workspace->store(), cli.positional(0), cli.wording()));
    ACUERDO_TRY_VALUE(options, optionsOf(cli, *workspace));
    ProgressLine progress;
    ACUERDO_TRY_VALUE(document, makeProgressSummary(workspace->store(), options, [&](qint64 done, qint64 total) {
                          return progress.show(done, total);
                      }));
    progress.clear();
    return writeFile(cli, document, path);
}

Ending templatesCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(kept, keptPlans(workspace->store()));
    QJsonArray list;
    TextTable table({CliText::tr("Template"), CliText::tr("Name"), CliText::tr("Sections")});
    table.setFlexible(2);
    for (const SummaryPlan &plan : readyMadePlans() + kept) {
        QStringList sections;
        for (const SummarySection section : plan.sections)
            sections.append(label(section, cli.wording()));
        table.add({plan.key, nameOf(plan, cli.wording()), sections.join(QStringLiteral("; "))});
        QJsonObject object = QJsonDocument::fromJson(planText(plan).toUtf8()).object();
        object.insert(QStringLiteral("key"), plan.key);
        object.insert(QStringLiteral("name"), nameOf(plan, cli.wording()));
        object.insert(QStringLiteral("own"), !readyMadePlan(plan.key));
        list += object;
    }
    if (cli.isJson())
        cli.printJson(list);
    else
        cli.printTable(table);
    return Done();
}

Ending issueCommand(Cli &cli)
{
    // What would stop the file is said before anything is issued.
    ACUERDO_TRY(paperOf(cli));
    if (cli.arguments().has("output"))
        ACUERDO_TRY(summaryFormatOf(cli.arguments().value("output")));
    ACUERDO_TRY_VALUE(workspace, cli.openForWriting());
    ACUERDO_TRY(readQuery(workspace->store(), cli.positional(0), cli.wording()));
    ACUERDO_TRY_VALUE(options, optionsOf(cli, *workspace));
    ACUERDO_TRY_VALUE(issued, issuedSummaries(workspace->store()));
    options.number = nextNumber(issued);
    // The next one starts from the last, unless somebody says otherwise.
    const bool says = cli.arguments().has("from") || cli.arguments().has("since-issued");
    if (const auto last = lastIssuedBefore(issued, options.asOf); last && !says) {
        options.since = sinceOf(*last);
        options.from = options.since->asOf;
    }
    ProgressLine progress;
    ACUERDO_TRY_VALUE(document, makeProgressSummary(workspace->store(), options, [&](qint64 done, qint64 total) {
                          return progress.show(done, total);
                      }));
    progress.clear();
    ACUERDO_TRY(workspace->perform(IssueSummary{toBeIssued(document, options)}, cli.author()));
    cli.printLine(CliText::tr("Summary No. %1 is issued, with the status as of %2.")
                      .arg(QString::number(options.number), cli.formatting().date(options.asOf)));
    if (!cli.arguments().has("output"))
        return Done();
    return writeFile(cli, document, cli.arguments().value("output"));
}

Ending issuedListCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(issued, issuedSummaries(workspace->store()));
    QJsonArray list;
    TextTable table({CliText::tr("No."), CliText::tr("Status as of"), CliText::tr("Issued"), CliText::tr("Template"),
                     CliText::tr("Title"), CliText::tr("By")});
    table.setFlexible(4);
    for (const IssuedSummary &one : std::as_const(issued)) {
        list += issuedJson(one);
        table.add({QString::number(one.number), cli.formatting().date(one.asOf), cli.formatting().moment(one.issued),
                   one.templateKey, one.title, one.author});
    }
    if (cli.isJson())
        cli.printJson(list);
    else
        cli.printTable(table);
    return Done();
}

Ending issuedShowCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(issued, issuedOf(workspace->store(), cli.positional(0)));
    ACUERDO_TRY_VALUE(document, documentOf(issued));
    if (cli.arguments().has("output"))
        return writeFile(cli, document, cli.arguments().value("output"));
    if (cli.isJson())
        cli.printJson(QJsonDocument::fromJson(jsonOf(document)).object());
    else
        cli.print(QString::fromUtf8(markdownOf(document)));
    return Done();
}

Ending issuedCompareCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(before, issuedOf(workspace->store(), cli.positional(0)));
    ACUERDO_TRY_VALUE(after, issuedOf(workspace->store(), cli.positional(1)));
    const Standing from = standingFromText(before.figures);
    const Standing to = standingFromText(after.figures);
    const StandingChange change = changeBetween(from, to);
    if (cli.isJson()) {
        const auto codes = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
        cli.printJson(QJsonObject{{QStringLiteral("from"), before.number},
                                  {QStringLiteral("to"), after.number},
                                  {QStringLiteral("advanced"), codes(change.advanced)},
                                  {QStringLiteral("slipped_back"), codes(change.slippedBack)},
                                  {QStringLiteral("closed"), codes(change.closed)},
                                  {QStringLiteral("added"), codes(change.added)},
                                  {QStringLiteral("gone"), codes(change.gone)}});
        return Done();
    }
    cli.printLine(CliText::tr("From No. %1 (%2) to No. %3 (%4): %5.")
                      .arg(QString::number(before.number), cli.formatting().date(before.asOf),
                           QString::number(after.number), cli.formatting().date(after.asOf),
                           inWords(change, cli.wording())));
    TextTable table({CliText::tr("Code"), CliText::tr("Before"), CliText::tr("Now")});
    for (const QStringList &codes : {change.advanced, change.slippedBack, change.closed, change.added, change.gone}) {
        for (const QString &code : codes)
            table.add({code, from.value(code).word, to.value(code).word});
    }
    cli.printTable(table);
    return Done();
}

} // namespace acuerdo
