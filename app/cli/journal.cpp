// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/store/reading.h"
#include "core/summary/changes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace acuerdo {
namespace {

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject entryJson(const HistoryEntry &entry)
{
    return {
        {QStringLiteral("seq"), entry.seq},
        {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("by"), entry.author},
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("code"), entry.subject},
        {QStringLiteral("reverses"), entry.reverses == 0 ? QJsonValue() : QJsonValue(entry.reverses)},
        {QStringLiteral("hash"), hex(entry.hash)},
    };
}

QJsonValue orNull(const PartialDate &date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.text());
}

} // namespace

Ending historyCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    const QString code = cli.positional(0);
    ACUERDO_TRY_VALUE(entries, history(store, code));
    if (entries.isEmpty() && !code.isEmpty())
        ACUERDO_TRY(findRecommendation(store, code)); // a code that nothing happened to has an empty history
    std::ranges::reverse(entries);                    // the first comes first
    if (cli.isJson()) {
        QJsonArray list;
        for (const HistoryEntry &entry : entries)
            list += entryJson(entry);
        cli.printJson(list);
        return Done();
    }
    TextTable table(
        {CliText::tr("Entry"), CliText::tr("When"), CliText::tr("By"), CliText::tr("What"), CliText::tr("Seal")});
    table.setAlign(0, TextTable::Align::Right);
    table.setFlexible(3);
    for (const HistoryEntry &entry : entries)
        table.add({QString::number(entry.seq), cli.formatting().moment(entry.at), entry.author,
                   actionText(entry.action, entry.subject, cli.wording()), hex(entry.hash).left(12)});
    cli.printTable(table);
    return Done();
}

Ending verifyCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(broken, verifyHistory(store));
    ACUERDO_TRY_VALUE(last, history(store, {}, 0, 1));
    const HistoryEntry end = last.isEmpty() ? HistoryEntry() : last.first();
    if (cli.isJson())
        cli.printJson(QJsonObject{
            {QStringLiteral("whole"), !broken.has_value()},
            {QStringLiteral("entries"), end.seq},
            {QStringLiteral("hash"), hex(end.hash)},
            {QStringLiteral("broken"), broken ? QJsonValue(broken->seq) : QJsonValue()},
            {QStringLiteral("message"), broken ? QJsonValue(broken->message) : QJsonValue()},
        });
    if (broken)
        return tl::unexpected(Failure(broken->message, 1));
    if (!cli.isJson())
        cli.printLine(CliText::tr("The history is whole: %n entries, the last sealed %1.", nullptr, int(end.seq))
                          .arg(hex(end.hash)));
    return Done();
}

namespace {

QJsonObject diffJson(const Changes &changes, const RecommendationList &list, Language language)
{
    const auto word = [&](quint8 status) { return list.word(status).key; };
    QJsonArray moved;
    for (const MovedSide &one : changes.moved)
        moved += QJsonObject{{QStringLiteral("code"), one.code},
                             {QStringLiteral("side"), keyOf(one.side)},
                             {QStringLiteral("before"), word(one.before)},
                             {QStringLiteral("after"), word(one.after)},
                             {QStringLiteral("movement"), keyOf(one.movement)},
                             {QStringLiteral("effective"), orNull(one.effective)},
                             {QStringLiteral("reason"), one.reason.shown(language)}};
    QJsonArray news;
    for (const OtherUpdate &one : changes.otherUpdates)
        news += QJsonObject{{QStringLiteral("code"), one.code},
                            {QStringLiteral("side"), keyOf(one.side)},
                            {QStringLiteral("status"), word(one.status)},
                            {QStringLiteral("effective"), orNull(one.effective)},
                            {QStringLiteral("reason"), one.reason.shown(language)}};
    QJsonArray slipped;
    for (const SlippedDate &one : changes.slipped)
        slipped += QJsonObject{{QStringLiteral("code"), one.code},
                               {QStringLiteral("side"), keyOf(one.side)},
                               {QStringLiteral("original"), orNull(one.original)},
                               {QStringLiteral("before"), orNull(one.previous)},
                               {QStringLiteral("after"), orNull(one.revised)},
                               {QStringLiteral("reason"), one.reason.shown(language)}};
    QJsonArray overdue;
    for (const RecommendationId id : changes.newlyOverdue)
        overdue += list.code(list.positionOf(id));
    return {{QStringLiteral("from"), changes.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), changes.to.toString(Qt::ISODate)},
            {QStringLiteral("moved"), moved},
            {QStringLiteral("other_updates"), news},
            {QStringLiteral("revised_dates"), slipped},
            {QStringLiteral("newly_overdue"), overdue}};
}

void printDiff(Cli &cli, const Changes &changes, const RecommendationList &list)
{
    const auto word = [&](quint8 status) { return list.word(status).label.shown(cli.language()); };
    cli.printLine(CliText::tr("%1 to %2").arg(cli.formatting().date(changes.from), cli.formatting().date(changes.to))
                  + u'\n');
    TextTable table({CliText::tr("Code"), CliText::tr("Side"), CliText::tr("Before"), CliText::tr("After"),
                     CliText::tr("Since"), CliText::tr("Reason")});
    table.setFlexible(5);
    for (const MovedSide &one : changes.moved)
        table.add({one.code, label(one.side, cli.wording()), word(one.before), word(one.after),
                   cli.formatting().date(one.effective), one.reason.shown(cli.language())});
    if (table.isEmpty())
        cli.printLine(CliText::tr("No status moved."));
    else
        cli.printTable(table);
    if (!changes.newlyOverdue.empty()) {
        QStringList codes;
        for (const RecommendationId id : changes.newlyOverdue)
            codes += list.code(list.positionOf(id));
        cli.print(
            u'\n'
            + wrapped(CliText::tr("Newly overdue: %1").arg(codes.join(QStringLiteral(", "))), cli.lineWidth(), 0));
    }
    if (!changes.otherUpdates.empty())
        cli.printLine(
            u'\n'
            + CliText::tr("%n update(s) more without a change of status.", nullptr, int(changes.otherUpdates.size())));
    if (!changes.slipped.empty())
        cli.printLine(CliText::tr("%n target date(s) revised.", nullptr, int(changes.slipped.size())));
}

} // namespace

Ending diffCommand(Cli &cli)
{
    if (!cli.arguments().has("from"))
        return wrongUsage(CliText::tr("“diff” needs --%1.").arg(QStringLiteral("from")) + u' '
                          + CliText::tr("See “acuerdo-cli %1 --help”.").arg(QStringLiteral("diff")));
    ACUERDO_TRY_VALUE(from, cli.lastDay("from"));
    ACUERDO_TRY_VALUE(given, cli.lastDay("to"));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const QDate to = given.isValid() ? given : workspace->today();
    if (to < from)
        return tl::unexpected(Failure(CliText::tr("--from (%1) is after --to (%2). Give the earlier date first.")
                                          .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
                                      1));
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(workspace->store().database()));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(workspace->store(), workspace->today(), to));
    ACUERDO_TRY_VALUE(changes, changesBetween(workspace->store(), from, to));
    if (cli.isJson())
        cli.printJson(diffJson(changes, list, cli.language()));
    else
        printDiff(cli, changes, list);
    return Done();
}

} // namespace acuerdo
