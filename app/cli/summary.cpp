// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/reading.h"
#include "core/summary/progress_summary.h"
#include "core/summary/write_summary.h"
#include "ui/summaries/summary_drawings.h"

#include <QDir>

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

tl::expected<SummaryPlan, Failure> planOf(const Cli &cli)
{
    const Arguments &arguments = cli.arguments();
    const QString key = arguments.has("template") ? arguments.value("template") : QStringLiteral("progress");
    if (auto plan = readyMadePlan(key))
        return *plan;
    QStringList known;
    for (const SummaryPlan &plan : readyMadePlans())
        known.append(plan.key);
    return tl::unexpected(Failure(
        CliText::tr("--template: there is no “%1”. There are: %2.").arg(key, known.join(QStringLiteral(", "))), 1));
}

tl::expected<SummaryOptions, Failure> optionsOf(const Cli &cli, const Workspace &workspace)
{
    const Arguments &arguments = cli.arguments();
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(from, cli.lastDay("from"));
    ACUERDO_TRY_VALUE(plan, planOf(cli));
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
    if (!from.isValid()) {
        ACUERDO_TRY_VALUE(usual, defaultCompareDate(workspace.store(), options.asOf));
        options.from = usual;
    }
    return options;
}

} // namespace

Ending summaryCommand(Cli &cli)
{
    const Arguments &arguments = cli.arguments();
    if (!arguments.has("output"))
        return wrongUsage(CliText::tr("“%1” needs -o FILE.").arg(QStringLiteral("summary")) + u' '
                          + CliText::tr("See “acuerdo-cli %1 --help”.").arg(QStringLiteral("summary")));
    const auto paper = fromKey<Paper>(arguments.has("paper") ? arguments.value("paper") : keyOf(Paper::Letter));
    if (!paper)
        return wrongUsage(CliText::tr("--paper: there is no “%1”. Accepted are: %2.")
                              .arg(arguments.value("paper"), acceptedKeys<Paper>()));
    const QString path = arguments.value("output");
    ACUERDO_TRY(summaryFormatOf(path));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY(readQuery(workspace->store(), cli.positional(0), cli.wording()));
    ACUERDO_TRY_VALUE(options, optionsOf(cli, *workspace));
    ProgressLine progress;
    ACUERDO_TRY_VALUE(document, makeProgressSummary(workspace->store(), options, [&](qint64 done, qint64 total) {
                          return progress.show(done, total);
                      }));
    progress.clear();
    ACUERDO_TRY(writeSummary(document, path, summaryDrawings(*paper)));
    cli.printLine(CliText::tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
    return Done();
}

} // namespace acuerdo
