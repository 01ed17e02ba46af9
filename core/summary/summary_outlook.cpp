// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is stuck, what comes next, and who has to act.

#include "core/domain/owner.h"
#include "core/domain/schedule.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr int outlookDays = 90;
constexpr int longOverdueMonths = 12;

const StatusWord &wordOf(const SummaryData &data, const SideRecord &side)
{
    return data.list->word(side.row.status);
}

// The reasons that somebody who has to unblock it would want to hear, worst first.
QStringList barriersOf(const SummaryData &data, const ItemRecord &item, const SideRecord &side)
{
    const Wording &wording = data.wording();
    const StatusWord &word = wordOf(data, side);
    QStringList barriers;
    if (word.role == StatusRole::Back)
        barriers.append(wording.translate("Summary", "reversed"));
    if (word.role == StatusRole::Stuck)
        barriers.append(wording.translate("Summary", "stalled"));
    const PartialDate due = side.row.due.date();
    if (word.statusClass == StatusClass::Open && due && due.last().addMonths(longOverdueMonths) < data.options.asOf)
        barriers.append(wording.translate("Summary", "overdue for more than a year"));
    const ListRow &row = data.list->row(item.position);
    const bool isQuiet = isStale(word.statusClass, side.row.effective.date(), data.options.asOf)
                         && isStale(word.statusClass, row.updated.date(), data.options.asOf);
    if (!barriers.isEmpty() && isQuiet)
        barriers.append(wording.translate("Summary", "no news for two years"));
    return barriers;
}

QString leadsText(const SummaryData &data, const SideRecord &side)
{
    QStringList names;
    for (const OwnerId id : side.leads)
        names.append(data.ownerName(id));
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

TableColumn leadColumn(const Wording &wording)
{
    return {.key = QStringLiteral("lead"), .title = wording.translate("Summary", "Lead"), .kind = ColumnKind::Code};
}

TableCell itemTitle(const SummaryData &data, const ItemRecord &item)
{
    return textCell(localizedRun(item.recommendation.title, data.language()));
}

struct Coming {
    PartialDate day{};
    QList<TableCell> row{};
};

bool comesSoon(const SummaryData &data, const PartialDate &date)
{
    return date && date.last() >= data.options.asOf && date.last() <= data.options.asOf.addDays(outlookDays);
}

void addTargets(const SummaryData &data, const ItemRecord &item, std::vector<Coming> &coming)
{
    for (const SideRecord &side : item.sides) {
        const PartialDate due = side.row.due.date();
        if (wordOf(data, side).statusClass != StatusClass::Open || !comesSoon(data, due))
            continue;
        coming.push_back({due,
                          {dateCell(data, due), codeCell(item.recommendation.code), itemTitle(data, item),
                           sideCell(data, {side.addressee.side}), textCell(leadsText(data, side)),
                           textCell(data.wording().translate("Summary", "target date"))}});
    }
}

void addSteps(const SummaryData &data, const ItemRecord &item, std::vector<Coming> &coming)
{
    for (const Action &step : item.actions) {
        if (step.done || !comesSoon(data, step.due))
            continue;
        const auto side =
            std::ranges::find_if(item.sides, [&](const SideRecord &one) { return one.addressee.id == step.addressee; });
        coming.push_back(
            {step.due,
             {dateCell(data, step.due), codeCell(item.recommendation.code),
              textCell(localizedRun(step.title, data.language())),
              side == item.sides.end() ? textCell(QString()) : sideCell(data, {side->addressee.side}),
              textCell(data.owners.contains(step.owner) ? data.ownerName(step.owner) : QStringLiteral("–")),
              textCell(step.milestone ? data.wording().translate("Summary", "milestone")
                                      : data.wording().translate("Summary", "step"))}});
    }
}

/// What an owner has to do with the items.
struct OwnerTally {
    OwnerId id{};
    int leads = 0;
    int supports = 0;
    int overdue = 0;
    std::array<int, rolesInOrder.size()> byRole{};
    PartialDate oldest{}; ///< The oldest of the latest updates of the open sides that it leads.
};

std::vector<OwnerTally> ownerTallies(const SummaryData &data)
{
    QHash<OwnerId, OwnerTally> tallies;
    for (const ItemRecord &item : data.items) {
        for (const SideRecord &side : item.sides) {
            const StatusWord &word = wordOf(data, side);
            const PartialDate since = side.row.effective.date();
            const bool isLate =
                scheduleOf(side.row.due.date(), word.statusClass, since, data.options.asOf) == Schedule::Overdue;
            for (const OwnerId id : side.leads) {
                OwnerTally &tally = tallies[id];
                ++tally.leads;
                ++tally.byRole[size_t(word.role)];
                tally.overdue += isLate ? 1 : 0;
                if (word.statusClass == StatusClass::Open && since && (!tally.oldest || since < tally.oldest))
                    tally.oldest = since;
            }
            for (const OwnerId id : side.supporting)
                ++tallies[id].supports;
        }
    }
    std::vector<OwnerTally> sorted;
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally) {
        tally->id = tally.key();
        if (tally->leads > 0)
            sorted.push_back(*tally);
    }
    std::ranges::sort(sorted, [&](const OwnerTally &a, const OwnerTally &b) {
        if (a.leads != b.leads)
            return a.leads > b.leads;
        const QString left = data.ownerName(a.id);
        const QString right = data.ownerName(b.id);
        return left == right ? a.id.value < b.id.value : left < right;
    });
    return sorted;
}

} // namespace

void addStuck(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("stuck"),
                     .columns = {codeColumn(wording),
                                 titleColumn(wording),
                                 sideColumn(wording),
                                 leadColumn(wording),
                                 statusColumn(QStringLiteral("status"), wording.translate("Summary", "Status")),
                                 dateColumn(QStringLiteral("since"), wording.translate("Summary", "Since")),
                                 {.key = QStringLiteral("barrier"),
                                  .title = wording.translate("Summary", "What holds it"),
                                  .kind = ColumnKind::Detail},
                                 whyColumn(wording)}};
    for (const ItemRecord &item : data.items) {
        for (const SideRecord &side : item.sides) {
            const QStringList barriers = barriersOf(data, item, side);
            if (barriers.isEmpty())
                continue;
            const Passage why = side.latest ? reasonText(data, side.latest->reason, side.latest->evidence) : Passage{};
            table.rows.append({codeCell(item.recommendation.code), itemTitle(data, item),
                               sideCell(data, {side.addressee.side}), textCell(leadsText(data, side)),
                               statusCell(data, side.row.status), dateCell(data, side.row.effective.date()),
                               textCell(barriers.join(QStringLiteral(" · "))), TableCell{.text = why}});
        }
    }
    if (table.rows.isEmpty())
        return;
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "What is stuck, and why")});
    blocks.push_back(table);
}

void addOutlook(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    std::vector<Coming> coming;
    for (const ItemRecord &item : data.items) {
        addTargets(data, item, coming);
        addSteps(data, item, coming);
    }
    std::ranges::stable_sort(coming, {}, [](const Coming &one) { return one.day.last(); });
    TableBlock table{
        .key = QStringLiteral("outlook"),
        .columns = {
            dateColumn(QStringLiteral("due"), wording.translate("Summary", "Due")),
            codeColumn(wording),
            titleColumn(wording),
            sideColumn(wording),
            leadColumn(wording),
            {.key = QStringLiteral("what"), .title = wording.translate("Summary", "What"), .kind = ColumnKind::Code}}};
    for (const Coming &one : coming)
        table.rows.append(one.row);
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "The next 90 days")});
    if (table.rows.isEmpty()) {
        blocks.push_back(
            ParagraphBlock{plain(wording.translate("Summary", "No target date falls in the next 90 days.")),
                           ParagraphBlock::Role::Note, QStringLiteral("outlook-none")});
        return;
    }
    blocks.push_back(table);
}

void addOwners(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    TableBlock table{.key = QStringLiteral("owners"),
                     .caption = wording.translate(
                         "Summary", "Sides that an owner leads, by status. A side with two leads counts for both."),
                     .columns = {{.key = QStringLiteral("owner"), .title = wording.translate("Summary", "Owner")},
                                 {.key = QStringLiteral("leads"),
                                  .title = wording.translate("Summary", "Leads"),
                                  .kind = ColumnKind::Number}}};
    for (const StatusRole role : rolesInOrder) {
        if (role != StatusRole::Closed)
            table.columns.append({.key = keyOf(role), .title = countLabel(role, wording), .kind = ColumnKind::Number});
    }
    table.columns.append({.key = QStringLiteral("overdue"),
                          .title = wording.translate("Summary", "Overdue", "several"),
                          .kind = ColumnKind::Number});
    table.columns.append(dateColumn(QStringLiteral("oldest"), wording.translate("Summary", "Oldest status")));
    for (const OwnerTally &tally : ownerTallies(data)) {
        QList<TableCell> row{textCell(data.ownerName(tally.id)), numberCell(data, tally.leads)};
        row.first().key = data.owners.value(tally.id).key;
        for (const StatusRole role : rolesInOrder) {
            if (role != StatusRole::Closed)
                row.append(numberCell(data, tally.byRole[size_t(role)]));
        }
        row.append(numberCell(data, tally.overdue));
        row.append(dateCell(data, tally.oldest));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return;
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "By owner")});
    blocks.push_back(table);
}

namespace {

Passage outcomePassage(const QList<ItemOutcome> &outcomes)
{
    Passage text;
    for (const ItemOutcome &outcome : outcomes) {
        if (!text.isEmpty())
            text.append({.text = QStringLiteral("; ")});
        if (!outcome.spark.empty())
            text.append({.kind = TextRun::Kind::Spark, .spark = outcome.spark});
        text.append({.text = outcome.words});
    }
    return text;
}

} // namespace

void addPriorities(const SummaryData &data, Blocks &blocks)
{
    bool begun = false;
    for (const ItemRecord &record : data.items) {
        if (record.recommendation.priority != Priority::High)
            continue;
        if (!begun) {
            blocks.push_back(
                HeadingBlock{1, QStringLiteral("priorities"), data.wording().translate("SummaryPlan", "Priorities")});
            begun = true;
        }
        ItemBlock item = itemOf(data, record);
        if (!record.recommendation.priorityReason.isEmpty()) {
            item.facts.prepend({data.wording().translate("Summary", "Why first"),
                                {localizedRun(record.recommendation.priorityReason, data.language())}});
        }
        // Association, never cause: the note beside the charts says so.
        if (!record.outcomes.isEmpty())
            item.facts.append({data.wording().translate("Summary", "Outcome"), outcomePassage(record.outcomes)});
        blocks.push_back(std::move(item));
    }
}

void addAsks(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    const bool isLetter = asksForOwner(data.options.plan); // otherwise everybody is asked
    TableBlock table{.key = QStringLiteral("asks"),
                     .columns = {codeColumn(wording),
                                 titleColumn(wording),
                                 sideColumn(wording),
                                 {.key = QStringLiteral("role"),
                                  .title = isLetter ? wording.translate("Summary", "Your part")
                                                    : label(RegisterColumn::Lead, wording),
                                  .kind = isLetter ? ColumnKind::Code : ColumnKind::Text},
                                 statusColumn(QStringLiteral("status"), wording.translate("Summary", "Status")),
                                 dateColumn(QStringLiteral("due"), wording.translate("Summary", "Due")),
                                 {.key = QStringLiteral("done-when"),
                                  .title = wording.translate("Summary", "Completion test"),
                                  .kind = ColumnKind::Detail}}};
    const auto isSubject = [&](OwnerId id) {
        return data.owners.value(id).name.shown(data.language()) == data.subject;
    };
    for (const ItemRecord &item : data.items) {
        for (const SideRecord &side : item.sides) {
            const bool leads = std::ranges::any_of(side.leads, isSubject);
            if (isLetter && !leads && !std::ranges::any_of(side.supporting, isSubject))
                continue;
            const QString part = isLetter ? label(leads ? OwnerRole::Lead : OwnerRole::Supporting, wording)
                                          : ownerNames(data, side.leads).join(QStringLiteral(", "));
            Passage test;
            if (!item.recommendation.doneWhen.isEmpty())
                test.append(localizedRun(item.recommendation.doneWhen, data.language()));
            table.rows.append({codeCell(item.recommendation.code), itemTitle(data, item),
                               sideCell(data, {side.addressee.side}), textCell(part), statusCell(data, side.row.status),
                               dateCell(data, side.row.due.date()), TableCell{.text = test}});
        }
    }
    blocks.push_back(HeadingBlock{1, table.key, wording.translate("SummaryPlan", "What is asked, and by when")});
    blocks.push_back(table);
}

} // namespace acuerdo
