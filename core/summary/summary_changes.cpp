// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What moved, what is late, what was put off.

#include "core/domain/schedule.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {
namespace {

TableCell titleCell(const SummaryData &data, RecommendationId id)
{
    const qsizetype position = data.list->positionOf(id);
    LocalizedText title;
    for (const Language language : allLanguages)
        title.in(language) = data.list->title(position, language);
    return textCell(localizedRun(title, data.language()));
}

void addSection(Blocks &blocks, const TableBlock &table, const QString &heading, const QString &empty)
{
    blocks.push_back(HeadingBlock{1, table.key, heading});
    if (table.rows.isEmpty())
        blocks.push_back(ParagraphBlock{plain(empty), ParagraphBlock::Role::Note, table.key + QStringLiteral("-none")});
    else
        blocks.push_back(table);
}

QString kindText(ChangedItem::Kind kind, const Wording &wording)
{
    switch (kind) {
    case ChangedItem::Kind::New:
        return wording.translate("Summary", "New");
    case ChangedItem::Kind::Achieved:
        return wording.translate("Summary", "Achieved", "one");
    case ChangedItem::Kind::Reopened:
        return wording.translate("Summary", "Reopened");
    case ChangedItem::Kind::Reversed:
        return wording.translate("Summary", "Reversed", "one");
    case ChangedItem::Kind::Closed:
        return wording.translate("Summary", "Closed", "one");
    case ChangedItem::Kind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

/// A change that several sides of an item have in common.
template<typename Change>
struct OfSides {
    const Change *change = nullptr;
    QList<Side> sides{};
};

bool isSame(const MovedSide &a, const MovedSide &b)
{
    return a.before == b.before && a.after == b.after && a.reason == b.reason;
}

bool isSame(const OtherUpdate &a, const OtherUpdate &b)
{
    return a.status == b.status && a.part == b.part && a.reason == b.reason;
}

// What was said once of two sides is printed once. The changes of an item on one day stand together.
template<typename Change>
std::vector<OfSides<Change>> together(const std::vector<Change> &changes)
{
    std::vector<OfSides<Change>> rows;
    for (const Change &change : changes) {
        auto same = rows.rbegin();
        const auto isNear = [&](const OfSides<Change> &row) {
            return row.change->recommendation == change.recommendation && row.change->effective == change.effective;
        };
        while (same != rows.rend() && isNear(*same) && !isSame(*same->change, change))
            ++same;
        if (same != rows.rend() && isNear(*same))
            same->sides.append(change.side);
        else
            rows.push_back({&change, {change.side}});
    }
    return rows;
}

/// A side with a target date that has passed or comes soon.
struct LateSide {
    const ItemRecord *item = nullptr;
    const SideRecord *side = nullptr;
    Schedule schedule = Schedule::NoDate;
};

std::vector<LateSide> lateSides(const SummaryData &data)
{
    std::vector<LateSide> late;
    for (const ItemRecord &item : data.items) {
        const Schedule whole = data.list->schedule(item.position);
        if (whole != Schedule::Overdue && whole != Schedule::DueSoon)
            continue;
        for (const SideRecord &side : item.sides) {
            const StatusWord &word = data.list->word(side.row.status);
            const Schedule schedule =
                scheduleOf(side.row.due.date(), word.statusClass, side.row.effective.date(), data.options.asOf);
            if (schedule == Schedule::Overdue || schedule == Schedule::DueSoon)
                late.push_back({&item, &side, schedule});
        }
    }
    std::ranges::stable_sort(late, {}, [](const LateSide &side) { return side.side->row.due.date().last(); });
    return late;
}

TableCell leadsCell(const SummaryData &data, const SideRecord &side)
{
    QStringList names;
    for (const OwnerId id : side.leads)
        names.append(data.ownerName(id));
    return textCell(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")));
}

QList<TableCell> lateRow(const SummaryData &data, const LateSide &late)
{
    const PartialDate due = late.side->row.due.date();
    const QList<TargetDate> &dates = late.side->targetDates;
    const bool revised = dates.size() > 1 && dates.first().date != due;
    const QString how = late.schedule == Schedule::Overdue ? data.formatting.span(due.last(), data.options.asOf)
                                                           : data.wording().translate("Summary", "due soon");
    return {codeCell(late.item->recommendation.code),
            textCell(localizedRun(late.item->recommendation.title, data.language())),
            sideCell(data, {late.side->addressee.side}),
            leadsCell(data, *late.side),
            dateCell(data, revised ? dates.first().date : due),
            revised ? dateCell(data, due) : dateCell(data, {}),
            textCell(how)};
}

TableBlock movedTable(const SummaryData &data)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("moved"),
                     .columns = {codeColumn(wording), titleColumn(wording), sideColumn(wording),
                                 statusColumn(QStringLiteral("before"), wording.translate("Summary", "Before")),
                                 statusColumn(QStringLiteral("after"), wording.translate("Summary", "Now"), true),
                                 dateColumn(QStringLiteral("since"), wording.translate("Summary", "Since")),
                                 whyColumn(wording)}};
    for (const auto &[moved, sides] : together(data.changes->moved)) {
        table.rows.append({codeCell(moved->code), titleCell(data, moved->recommendation), sideCell(data, sides),
                           statusCell(data, moved->before), statusCell(data, moved->after),
                           dateCell(data, moved->effective),
                           TableCell{.text = reasonText(data, moved->reason, moved->evidence)}});
    }
    return table;
}

void addMovedSection(const SummaryData &data, const TableBlock &table, Blocks &blocks)
{
    addSection(blocks, table, data.wording().translate("Summary", "What moved"),
               data.wording().translate("Summary", "No side has changed its status in this time."));
}

// One page has no room for reasons, nor for more rows than a glance takes in.
void cutToOnePage(TableBlock &table, qsizetype pillars)
{
    const qsizetype most = std::clamp<qsizetype>(12 - pillars, 3, 10);
    table.key = QStringLiteral("moved-last");
    table.columns.removeLast();
    table.rows = table.rows.mid(0, most);
    for (QList<TableCell> &row : table.rows)
        row.removeLast();
}

} // namespace

void addMoved(const SummaryData &data, Blocks &blocks)
{
    if (!data.changes)
        return;
    TableBlock table = movedTable(data);
    const qsizetype all = table.rows.size();
    if (isOnePage(data.options.plan))
        cutToOnePage(table, data.pillars.size());
    addMovedSection(data, table, blocks);
    if (const auto left = int(all - table.rows.size()); left > 0)
        blocks.push_back(
            ParagraphBlock{plain(data.wording().translate(
                               "Summary", "%n more moved before these; the full summary lists them.", nullptr, left)),
                           ParagraphBlock::Role::Note, QStringLiteral("moved-before")});
}

void addEveryMove(const SummaryData &data, Blocks &blocks)
{
    if (data.changes)
        addMovedSection(data, movedTable(data), blocks);
}

void addChangedItems(const SummaryData &data, Blocks &blocks)
{
    if (!data.changes)
        return;
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("changed-items"),
                     .columns = {codeColumn(wording),
                                 titleColumn(wording),
                                 {.key = QStringLiteral("change"),
                                  .title = wording.translate("Summary", "Change"),
                                  .kind = ColumnKind::Code},
                                 statusColumn(QStringLiteral("before"), wording.translate("Summary", "Before")),
                                 statusColumn(QStringLiteral("after"), wording.translate("Summary", "Now"), true)}};
    for (const ChangedItem &item : data.changes->items) {
        if (item.kind == ChangedItem::Kind::Other)
            continue;
        table.rows.append({codeCell(item.code), titleCell(data, item.recommendation),
                           textCell(kindText(item.kind, wording)),
                           item.before ? statusCell(data, *item.before) : textCell(QStringLiteral("–")),
                           statusCell(data, item.after)});
    }
    if (table.rows.isEmpty())
        return;
    blocks.push_back(
        HeadingBlock{1, table.key, wording.translate("Summary", "New, achieved, reopened, reversed and closed")});
    blocks.push_back(table);
}

void addOtherUpdates(const SummaryData &data, Blocks &blocks)
{
    if (!data.changes || data.changes->otherUpdates.empty())
        return;
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("other-updates"),
                     .columns = {codeColumn(wording), titleColumn(wording), sideColumn(wording),
                                 statusColumn(QStringLiteral("status"), wording.translate("Summary", "Status")),
                                 dateColumn(QStringLiteral("date"), wording.translate("Summary", "Date")),
                                 whyColumn(wording)}};
    for (const auto &[update, sides] : together(data.changes->otherUpdates)) {
        Passage reason = reasonText(data, update->reason, update->evidence);
        if (!update->part.isEmpty()) {
            reason.prepend({.kind = TextRun::Kind::Muted, .text = QStringLiteral(": ")});
            reason.prepend(localizedRun(update->part, data.language(), TextRun::Kind::Bold));
        }
        table.rows.append({codeCell(update->code), titleCell(data, update->recommendation), sideCell(data, sides),
                           statusCell(data, update->status), dateCell(data, update->effective),
                           TableCell{.text = reason}});
    }
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "Other news of this time")});
    blocks.push_back(table);
}

void addLate(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("late"),
                     .columns = {codeColumn(wording),
                                 titleColumn(wording),
                                 sideColumn(wording),
                                 {.key = QStringLiteral("lead"), .title = wording.translate("Summary", "Lead")},
                                 dateColumn(QStringLiteral("original"), wording.translate("Summary", "Original date")),
                                 dateColumn(QStringLiteral("revised"), wording.translate("Summary", "Revised")),
                                 {.key = QStringLiteral("late"),
                                  .title = wording.translate("Summary", "Late by"),
                                  .kind = ColumnKind::Code}}};
    for (const LateSide &late : lateSides(data))
        table.rows.append(lateRow(data, late));
    addSection(blocks, table, wording.translate("Summary", "Late and due soon"),
               wording.translate("Summary", "Nothing is past its target date or due within 90 days."));
}

void addRevisedDates(const SummaryData &data, Blocks &blocks)
{
    if (!data.changes || data.changes->slipped.empty())
        return;
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("revised-dates"),
                     .columns = {codeColumn(wording), titleColumn(wording), sideColumn(wording),
                                 dateColumn(QStringLiteral("original"), wording.translate("Summary", "Original date")),
                                 dateColumn(QStringLiteral("previous"), wording.translate("Summary", "Previous")),
                                 dateColumn(QStringLiteral("revised"), wording.translate("Summary", "Revised")),
                                 whyColumn(wording)}};
    for (const SlippedDate &date : data.changes->slipped) {
        table.rows.append({codeCell(date.code), titleCell(data, date.recommendation), sideCell(data, {date.side}),
                           dateCell(data, date.original), dateCell(data, date.previous), dateCell(data, date.revised),
                           TableCell{.text = reasonText(data, date.reason, {})}});
    }
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("Summary", "Target dates revised")});
    blocks.push_back(table);
}

} // namespace acuerdo
