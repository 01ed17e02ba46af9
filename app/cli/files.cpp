// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/data_package.h"
#include "core/exchange/register.h"
#include "core/store/all_rows.h"
#include "core/store/reading.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace acuerdo {
namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// How much there is of everything, in the order in which it is told.
struct Census {
    const char *key = nullptr;
    QString label{};
    qint64 count = 0;
};

Result<QList<Census>> census(const Store &store, QDate today)
{
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, today));
    qint64 updates = 0;
    for (qsizetype position = 0; position < list.size(); ++position)
        updates += list.row(position).updates;
    ACUERDO_TRY_VALUE(proofs, allEvidence(store));
    ACUERDO_TRY_VALUE(series, indicators(store));
    ACUERDO_TRY_VALUE(drawings, charts(store));
    ACUERDO_TRY_VALUE(last, history(store, {}, 0, 1));
    return QList<Census>{
        {"recommendations", CliText::tr("Recommendations"), list.size()},
        {"updates", CliText::tr("Status updates"), updates},
        {"evidence", CliText::tr("Evidence"), proofs.size()},
        {"indicators", CliText::tr("Indicators"), series.size()},
        {"charts", CliText::tr("Charts"), drawings.size()},
        {"history", CliText::tr("Entries of the history"), last.isEmpty() ? 0 : last.first().seq},
    };
}

} // namespace

Ending newCommand(Cli &cli)
{
    const QString path = cli.positional(0);
    const Arguments &arguments = cli.arguments();
    if (arguments.has("empty") && arguments.has("from"))
        return wrongUsage(CliText::tr("--empty and --from exclude each other."));
    if (arguments.has("empty")) {
        const QString name = QFileInfo(path).completeBaseName();
        ACUERDO_TRY(Workspace::createEmpty(path, {.title = {name, name}}));
        cli.printLine(CliText::tr("%1 is made. It is empty.").arg(native(path)));
        return Done();
    }
    const QString package = arguments.has("from") ? arguments.value("from") : bundledPackage();
    ACUERDO_TRY(createFromPackage(path, package, cli.author()));
    ACUERDO_TRY_VALUE(store, Store::open(path, Access::ReadOnly));
    ACUERDO_TRY_VALUE(info, workspaceInfo(store));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, QDate::currentDate()));
    cli.printLine(CliText::tr("%1 is made: %2, %n recommendations.", nullptr, int(list.size()))
                      .arg(native(path), info.title.shown(cli.language())));
    return Done();
}

Ending infoCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(info, workspaceInfo(store));
    ACUERDO_TRY_VALUE(counts, census(store, workspace->today()));
    if (cli.isJson()) {
        QJsonObject object{{QStringLiteral("file"), native(QFileInfo(store.path()).absoluteFilePath())},
                           {QStringLiteral("title"), info.title.shown(cli.language())},
                           {QStringLiteral("uuid"), info.uuid.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("created"), info.created.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("created_from"), info.createdFrom},
                           {QStringLiteral("time_zone"), info.timeZone}};
        for (const Census &one : counts)
            object.insert(QLatin1String(one.key), one.count);
        cli.printJson(object);
        return Done();
    }
    TextTable table({info.title.shown(cli.language()), QString()});
    table.add({CliText::tr("File"), native(QFileInfo(store.path()).absoluteFilePath())});
    table.add({CliText::tr("Made"), cli.formatting().moment(info.created)});
    if (!info.createdFrom.isEmpty())
        table.add({CliText::tr("From"), info.createdFrom});
    for (const Census &one : counts)
        table.add({one.label, cli.formatting().count(one.count)});
    cli.printTable(table);
    return Done();
}

Ending checkCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY_VALUE(faults, checkWorkspace(workspace->store()));
    if (cli.isJson())
        cli.printJson(QJsonObject{{QStringLiteral("whole"), faults.isEmpty()},
                                  {QStringLiteral("faults"), QJsonArray::fromStringList(faults)}});
    if (faults.isEmpty()) {
        if (!cli.isJson())
            cli.printLine(CliText::tr("The workspace is whole."));
        return Done();
    }
    return tl::unexpected(Failure(CliText::tr("The workspace is not whole. Keep the file, and go on with a backup.")
                                      + u'\n' + faults.join(u'\n'),
                                  1));
}

Ending backupCommand(Cli &cli)
{
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    ACUERDO_TRY(backUp(workspace->store(), cli.positional(0)));
    cli.printLine(CliText::tr("%1 is a checked copy.").arg(native(cli.positional(0))));
    return Done();
}

Ending exportCommand(Cli &cli)
{
    const QString path = cli.positional(0);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList accepted{QStringLiteral("zip"), QStringLiteral("csv"), QStringLiteral("json")};
    if (!accepted.contains(suffix))
        return tl::unexpected(Failure(CliText::tr("%1: the name must end in .zip (the whole workspace), .csv or .json "
                                                  "(its register).")
                                          .arg(native(path)),
                                      1));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    if (suffix == accepted.first())
        ACUERDO_TRY(writePackage(workspace->store(), path));
    else
        ACUERDO_TRY(writeRegister(workspace->store(), path, cli.language(), workspace->today()));
    cli.printLine(CliText::tr("%1 is written.").arg(native(path)));
    return Done();
}

} // namespace acuerdo
