// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/register.h"
#include "core/store/reading.h"

namespace acuerdo {
namespace {

struct Order {
    ListField field = ListField::Code;
    Qt::SortOrder order = Qt::AscendingOrder;
};

tl::expected<Order, Failure> orderOf(const QString &text)
{
    static const QHash<QString, ListField> fields{
        {QStringLiteral("code"), ListField::Code},           {QStringLiteral("title"), ListField::Title},
        {QStringLiteral("status"), ListField::Status},       {QStringLiteral("side"), ListField::Side},
        {QStringLiteral("lead"), ListField::Lead},           {QStringLiteral("due"), ListField::Due},
        {QStringLiteral("updated"), ListField::Updated},     {QStringLiteral("recorded"), ListField::Recorded},
        {QStringLiteral("effective"), ListField::Effective}, {QStringLiteral("priority"), ListField::Priority},
        {QStringLiteral("pillar"), ListField::Pillar},
    };
    if (text.isEmpty())
        return Order();
    const bool isBackwards = text.startsWith(u'-');
    const QString name = text.mid(isBackwards ? 1 : 0);
    if (!fields.contains(name))
        return wrongUsage(CliText::tr("--sort: there is no field “%1”.").arg(name) + u' '
                          + didYouMean(fields.keys(), name) + CliText::tr("See “acuerdo-cli list --help”."));
    return Order{fields.value(name), isBackwards ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QString leadsOf(const RecommendationList &list, const ListRow &row)
{
    QStringList names;
    for (const ListSide &side : row.sides) {
        const QString name = list.ownerName(side.lead);
        if (side.asked && !name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

void printList(Cli &cli, const RecommendationList &list, const std::vector<qint32> &positions)
{
    TextTable table({CliText::tr("Code"), CliText::tr("Recommendation"), CliText::tr("Status"), CliText::tr("Lead"),
                     CliText::tr("Due"), CliText::tr("Schedule")});
    table.setFlexible(1);
    for (const qint32 position : positions) {
        const ListRow &row = list.row(position);
        const Schedule schedule = list.schedule(position);
        table.add({list.code(position), list.title(position, cli.language()),
                   list.word(row.status).label.shown(cli.language()), leadsOf(list, row),
                   row.due.isNull() ? QString() : cli.formatting().date(row.due.date()),
                   schedule == Schedule::NoDate ? QString() : label(schedule, cli.wording())});
    }
    cli.printTable(table);
    cli.printLine(u'\n' + CliText::tr("%n recommendation(s)", nullptr, int(positions.size())));
}

} // namespace

Ending listCommand(Cli &cli)
{
    if (cli.isJson() && cli.arguments().has("csv"))
        return wrongUsage(CliText::tr("--json and --csv exclude each other."));
    ACUERDO_TRY_VALUE(order, orderOf(cli.arguments().value("sort")));
    ACUERDO_TRY_VALUE(asOf, cli.lastDay("as-of"));
    ACUERDO_TRY_VALUE(workspace, cli.openForReading());
    const Store &store = workspace->store();
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    ACUERDO_TRY_VALUE(query, readQuery(store, cli.positional(0), cli.wording()));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, workspace->today(), asOf));
    ACUERDO_TRY_VALUE(positions, list.select(query));
    list.sort(positions, order.field, order.order, cli.language());
    if (!cli.isJson() && !cli.arguments().has("csv")) {
        printList(cli, list, positions);
        return Done();
    }
    ACUERDO_TRY_VALUE(items, Register::read(store, list, cli.language()));
    if (cli.isJson())
        ACUERDO_TRY(items.writeJson(positions, cli.output()));
    else
        ACUERDO_TRY(items.writeCsv(positions, cli.output()));
    return Done();
}

} // namespace acuerdo
