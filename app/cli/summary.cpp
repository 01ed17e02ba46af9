// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/reading.h"
#include "core/summary/progress_summary.h"
#include "core/summary/write_summary.h"
#include "ui/summaries/summary_drawings.h"

#include <QDir>

namespace acuerdo {
namespace {

Result<SummaryOptions> optionsOf(const Cli &cli, const Workspace &workspace)
{
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(from, cli.lastDay("from"));
    SummaryOptions options{.filter = cli.positional(0),
                           .asOf = asOf.isValid() ? asOf : workspace.today(),
                           .from = from,
                           .language = cli.language(),
                           .preparer = cli.arguments().value("by")};
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
    if (arguments.has("template") && arguments.value("template") != QStringLiteral("progress"))
        return tl::unexpected(Failure(CliText::tr("--template: there is no “%1”. The only one so far is “progress”.")
                                          .arg(arguments.value("template")),
                                      1));
    const auto paper = fromKey<Paper>(arguments.has("paper") ? arguments.value("paper") : keyOf(Paper::Letter));
    if (!paper)
        return wrongUsage(CliText::tr("--paper: there is no “%1”. Accepted are: %2.")
                              .arg(arguments.value("paper"), acceptedKeys<Paper>()));
    const QString path = arguments.value("output");
    ACUERDO_TRY(summaryFormatOf(path));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY(readQuery(workspace->store(), cli.positional(0), cli.wording()));
    ACUERDO_TRY_VALUE(options, optionsOf(cli, *workspace));
    ACUERDO_TRY_VALUE(document, makeProgressSummary(workspace->store(), options));
    ACUERDO_TRY(writeSummary(document, path, summaryDrawings(*paper)));
    cli.printLine(CliText::tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
    return Done();
}

} // namespace acuerdo
