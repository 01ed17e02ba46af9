// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of numbers. Each has a total row that equals the number of items, or of sides asked.

#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {
namespace {

QString glyphOfRole(const SummaryData &data, StatusRole role)
{
    const auto &words = data.list->words();
    const auto found = std::ranges::find(words, role, &StatusWord::role);
    return found == words.end() ? QString() : found->glyph;
}

// Closed items leave the count of what is open, and have a column only when there are some.
QList<StatusRole> shownRoles(const Tally &total)
{
    QList<StatusRole> roles;
    for (const StatusRole role : rolesInOrder) {
        if (role != StatusRole::Closed || total.of(role) > 0)
            roles.append(role);
    }
    return roles;
}

QList<TableColumn> tallyColumns(const SummaryData &data, const QString &first, const QList<StatusRole> &roles)
{
    const Wording &wording = data.wording();
    QList<TableColumn> columns{
        {.key = QStringLiteral("name"), .title = first},
        {.key = QStringLiteral("total"), .title = wording.translate("Summary", "Total"), .kind = ColumnKind::Number}};
    for (const StatusRole role : roles) {
        columns.append({.key = keyOf(role),
                        .title = countLabel(role, wording),
                        .kind = ColumnKind::Number,
                        .glyph = glyphOfRole(data, role),
                        .role = role});
    }
    columns.append({.key = QStringLiteral("overdue"),
                    .title = wording.translate("Summary", "Overdue", "several"),
                    .kind = ColumnKind::Number,
                    .glyph = QStringLiteral("clock"),
                    .role = StatusRole::Stuck});
    return columns;
}

QList<TableCell> tallyRow(const SummaryData &data, const TableCell &name, const Tally &tally,
                          const QList<StatusRole> &roles)
{
    QList<TableCell> row{name, numberCell(data, tally.total)};
    for (const StatusRole role : roles)
        row.append(numberCell(data, tally.of(role)));
    row.append(numberCell(data, tally.overdue));
    return row;
}

TableCell totalName(const SummaryData &data)
{
    return textCell(data.wording().translate("Summary", "Total"));
}

TableCell pillarCell(const SummaryData &data, const Pillar &pillar)
{
    TableCell cell = textCell(localizedRun(pillar.title, data.language()));
    cell.color = pillar.color;
    cell.key = pillar.key;
    return cell;
}

// A word stands in the table when somebody has it, or when it is in use at all.
bool isShownWord(const SummaryData &data, size_t position)
{
    return data.counts.all.byWord[position] > 0 || !data.list->words()[position].retired;
}

} // namespace

void addStatusByPillar(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    const QList<StatusRole> roles = shownRoles(data.counts.all);
    TableBlock table{.key = QStringLiteral("status-by-pillar"),
                     .columns = tallyColumns(data, wording.translate("Summary", "Pillar"), roles)};
    for (const PillarTally &counted : data.counts.byPillar) {
        if (const Pillar *pillar = data.pillar(qint32(counted.pillar.value)))
            table.rows.append(tallyRow(data, pillarCell(data, *pillar), counted.tally, roles));
    }
    table.total = tallyRow(data, totalName(data), data.counts.all, roles);
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "Status by pillar")});
    blocks.push_back(table);
}

void addSides(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    Tally all;
    for (const Tally &side : data.counts.bySide) {
        all.total += side.total;
        all.overdue += side.overdue;
        for (size_t role = 0; role < all.byRole.size(); ++role)
            all.byRole[role] += side.byRole[role];
    }
    const QList<StatusRole> roles = shownRoles(all);
    TableBlock table{.key = QStringLiteral("status-by-side"),
                     .caption = wording.translate("Summary",
                                                  "Each side that a recommendation asks to act counts once, so that "
                                                  "the total is the number of sides asked."),
                     .columns = tallyColumns(data, wording.translate("Summary", "Side"), roles)};
    for (const auto &[side, key] : allKeys<Side>()) {
        if (data.counts.of(side).total == 0)
            continue;
        TableCell name = textCell(label(side, wording));
        name.key = keyOf(side);
        table.rows.append(tallyRow(data, name, data.counts.of(side), roles));
    }
    table.total = tallyRow(data, totalName(data), all, roles);
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "The sides face to face")});
    blocks.push_back(table);
}

void addStatusWords(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("status-words"),
                     .columns = {{.key = QStringLiteral("status"),
                                  .title = wording.translate("Summary", "Status"),
                                  .kind = ColumnKind::Status}}};
    for (const PillarTally &counted : data.counts.byPillar) {
        const Pillar *pillar = data.pillar(qint32(counted.pillar.value));
        table.columns.append({.key = pillar ? pillar->key : QString(),
                              .title = pillar ? pillar->prefix : QString(),
                              .kind = ColumnKind::Number});
    }
    table.columns.append(
        {.key = QStringLiteral("total"), .title = wording.translate("Summary", "Total"), .kind = ColumnKind::Number});
    for (size_t position = 0; position < data.list->words().size(); ++position) {
        if (!isShownWord(data, position))
            continue;
        QList<TableCell> row{statusCell(data, quint8(position))};
        for (const PillarTally &counted : data.counts.byPillar)
            row.append(numberCell(data, counted.tally.byWord[position]));
        row.append(numberCell(data, data.counts.all.byWord[position]));
        table.rows.append(row);
    }
    table.total.append(totalName(data));
    for (const PillarTally &counted : data.counts.byPillar)
        table.total.append(numberCell(data, counted.tally.total));
    table.total.append(numberCell(data, data.counts.all.total));
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "Status by word and pillar")});
    blocks.push_back(table);
}

} // namespace acuerdo
