// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/reading.h"

namespace acuerdo {
namespace {

Result<QList<Side>> sidesOf(const QStringList &words)
{
    QList<Side> sides;
    for (const QString &word : words) {
        const auto side = fromKey<Side>(word);
        if (!side)
            return failure(
                CliText::tr("--side: “%1” is not a side. Accepted are: %2.").arg(word, acceptedKeys<Side>()));
        sides += *side;
    }
    return sides;
}

Result<std::optional<int>> progressOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int progress = text.toInt(&isNumber);
    if (!isNumber || progress < 0 || progress > 100)
        return failure(
            CliText::tr("--progress: “%1” is not a percentage. Write a whole number from 0 to 100.").arg(text));
    return std::optional<int>(progress);
}

/// The status as it is meant, or a sentence with the nearest one.
Result<Done> checkStatus(const Store &store, const QString &status)
{
    ACUERDO_TRY_VALUE(words, statusWords(store));
    QStringList keys;
    for (const StatusWord &word : std::as_const(words)) {
        if (word.key == status)
            return Done(); // a retired one is refused by the command itself
        if (!word.retired)
            keys += word.key;
    }
    return failure(CliText::tr("--status: “%1” is not a status of this workspace.").arg(status) + u' '
                   + didYouMean(keys, status) + CliText::tr("Accepted are: %1.").arg(keys.join(QStringLiteral(", "))));
}

Result<SetStatus> commandOf(const Cli &cli, const Store &store)
{
    const Arguments &arguments = cli.arguments();
    ACUERDO_TRY_VALUE(recommendation, findRecommendation(store, cli.positional(0)));
    ACUERDO_TRY(checkStatus(store, arguments.value("status")));
    ACUERDO_TRY_VALUE(sides, sidesOf(arguments.values("side")));
    ACUERDO_TRY_VALUE(progress, progressOf(arguments.value("progress")));
    ACUERDO_TRY_VALUE(effective, cli.date("effective"));
    SetStatus command{.recommendation = recommendation.id,
                      .sides = sides,
                      .part = arguments.value("part"),
                      .status = arguments.value("status"),
                      .progress = progress,
                      .reason = textIn(cli.language(), arguments.value("reason")),
                      .effective = effective};
    for (const QString &key : arguments.values("evidence")) {
        ACUERDO_TRY_VALUE(evidence, findEvidence(store, key));
        command.evidence += EvidenceInput{.existing = evidence.id};
    }
    return command;
}

void printStep(Cli &cli, const QString &form, const Workspace &workspace, const Receipt &receipt)
{
    const auto entry = historyEntry(workspace.store(), receipt.seq);
    const auto reversed = entry ? historyEntry(workspace.store(), entry->reverses) : entry;
    const HistoryEntry what = reversed.value_or(HistoryEntry{.action = receipt.action, .subject = receipt.subject});
    cli.printLine(form.arg(actionText(what.action, what.subject, cli.wording())).arg(receipt.seq));
}

} // namespace

Ending updateCommand(Cli &cli)
{
    for (const char *needed : {"status", "reason"}) {
        if (!cli.arguments().has(needed))
            return wrongUsage(CliText::tr("“update” needs --%1.").arg(QLatin1String(needed)) + u' '
                              + CliText::tr("See “acuerdo-cli %1 --help”.").arg(QStringLiteral("update")));
    }
    ACUERDO_TRY_VALUE(workspace, cli.openForWriting());
    ACUERDO_TRY_VALUE(command, commandOf(cli, workspace->store()));
    ACUERDO_TRY_VALUE(receipt, workspace->perform(command, cli.author()));
    cli.printLine(CliText::tr("%1: %2. Entry %3 of the history.")
                      .arg(cli.positional(0), cli.arguments().value("status"))
                      .arg(receipt.seq));
    return Done();
}

Ending undoCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForWriting());
    ACUERDO_TRY_VALUE(receipt, workspace->undo(cli.author()));
    printStep(cli, CliText::tr("Taken back: %1. Entry %2 of the history."), *workspace, receipt);
    return Done();
}

Ending redoCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForWriting());
    ACUERDO_TRY_VALUE(receipt, workspace->redo(cli.author()));
    printStep(cli, CliText::tr("Done again: %1. Entry %2 of the history."), *workspace, receipt);
    return Done();
}

} // namespace acuerdo
