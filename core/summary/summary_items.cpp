// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every recommendation with the latest word of each side.

#include "core/domain/schedule.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {
namespace {

// "Q4 2024, revised from 2023, overdue".
QString dueText(const SummaryData &data, const ItemSide &side)
{
    const Wording &wording = data.wording();
    QString text = data.formatting.date(side.due);
    if (side.originalDue)
        text = wording.translate("Summary", "%1, revised from %2").arg(text, data.formatting.date(side.originalDue));
    return QStringLiteral("%1 (%2)").arg(text, label(side.schedule, wording).toLower());
}

QList<LabelledFact> factsOf(const SummaryData &data, const ItemSide &side)
{
    const Wording &wording = data.wording();
    QList<LabelledFact> facts;
    if (side.since)
        facts.append({wording.translate("Summary", "Since"), plain(data.formatting.date(side.since))});
    if (!side.leads.isEmpty())
        facts.append({wording.translate("Summary", "Lead"), plain(side.leads.join(QStringLiteral(", ")))});
    if (!side.supporting.isEmpty())
        facts.append({wording.translate("Summary", "Support"), plain(side.supporting.join(QStringLiteral(", ")))});
    if (side.response != Response::NoneRecorded)
        facts.append({wording.translate("Summary", "Response"), plain(label(side.response, wording))});
    if (side.verification != Verification::None)
        facts.append({wording.translate("Summary", "Shown by"), plain(label(side.verification, wording))});
    if (side.due)
        facts.append({wording.translate("Summary", "Due"), plain(dueText(data, side))});
    return facts;
}

ItemSide sideOf(const SummaryData &data, const SideRecord &record)
{
    const StatusWord &word = data.list->word(record.row.status);
    ItemSide side{.side = record.addressee.side,
                  .sideText = label(record.addressee.side, data.wording()),
                  .status = data.mark(record.row.status),
                  .since = record.row.effective.date(),
                  .leads = ownerNames(data, record.leads),
                  .supporting = ownerNames(data, record.supporting),
                  .response = record.row.response,
                  .verification = record.row.verification,
                  .due = record.row.due.date()};
    side.schedule = scheduleOf(side.due, word.statusClass, side.since, data.options.asOf);
    if (record.targetDates.size() > 1 && record.targetDates.first().date != side.due)
        side.originalDue = record.targetDates.first().date;
    if (record.latest) {
        side.effective = record.latest->effective;
        side.reason = localizedRun(record.latest->reason, data.language());
        side.evidence = evidenceKeys(data, record.latest->evidence);
    }
    side.facts = factsOf(data, side);
    return side;
}

QString placeText(const SummaryData &data, const Recommendation &recommendation)
{
    const QString section = recommendation.section.shown(data.language());
    if (recommendation.page.isEmpty())
        return section;
    const QString page = data.wording().translate("Summary", "p. %1", "page").arg(recommendation.page);
    return section.isEmpty() ? page : section + QStringLiteral(", ") + page;
}

QList<LabelledFact> factsOf(const SummaryData &data, const Recommendation &recommendation)
{
    const Wording &wording = data.wording();
    QList<LabelledFact> facts;
    if (const QString place = placeText(data, recommendation); !place.isEmpty())
        facts.append({wording.translate("Summary", "In the source"), plain(place)});
    if (!recommendation.doneWhen.isEmpty()) {
        facts.append({wording.translate("Summary", "Completion test"),
                      {localizedRun(recommendation.doneWhen, data.language())}});
    }
    if (data.options.audience == Audience::Internal && !recommendation.note.isEmpty())
        facts.append({wording.translate("Summary", "Internal note"), plain(recommendation.note)});
    return facts;
}

} // namespace

ItemBlock itemOf(const SummaryData &data, const ItemRecord &record)
{
    const Recommendation &recommendation = record.recommendation;
    const ListRow &row = data.list->row(record.position);
    ItemBlock item{.order = int(&record - data.items.data()),
                   .code = recommendation.code,
                   .title = localizedRun(recommendation.title, data.language()),
                   .text = localizedRun(recommendation.text, data.language()),
                   .status = data.mark(row.status),
                   .statusClass = data.list->word(row.status).statusClass,
                   .schedule = data.list->schedule(record.position),
                   .since = row.effective.date(),
                   .due = row.due.date(),
                   .updated = row.updated.date(),
                   .section = recommendation.section.shown(data.language()),
                   .page = recommendation.page,
                   .priority = recommendation.priority,
                   .facts = factsOf(data, recommendation)};
    const auto source = std::ranges::find(data.sources, recommendation.source, &Source::id);
    if (source != data.sources.end()) {
        item.source = source->title.shown(data.language());
        item.sourceKey = source->key;
        item.sourceDate = source->date;
    }
    if (const Pillar *pillar = data.pillar(row.pillar)) {
        item.pillar = pillar->key;
        item.pillarTitle = pillar->title.shown(data.language());
        item.color = pillar->color;
    }
    for (const SideRecord &side : record.sides)
        item.sides.append(sideOf(data, side));
    return item;
}

void addItems(const SummaryData &data, Blocks &blocks)
{
    const Wording &wording = data.wording();
    // Those of high priority have had their block where the plan puts them first.
    const bool withoutFirst = data.has(SummarySection::Priorities);
    QString heading = wording.translate("Summary", "Every recommendation and its latest word");
    if (withoutFirst)
        heading = wording.translate("Summary", "Every other recommendation and its latest word");
    if (asksForCode(data.options.plan))
        heading = wording.translate("Summary", "As it stands");
    QString pillar;
    bool begun = false;
    for (const ItemRecord &record : data.items) {
        if (withoutFirst && record.recommendation.priority == Priority::High)
            continue;
        ItemBlock item = itemOf(data, record);
        if (!begun)
            blocks.push_back(HeadingBlock{1, QStringLiteral("items"), heading});
        if (item.pillar != pillar || !begun)
            blocks.push_back(HeadingBlock{2, QStringLiteral("items-") + item.pillar, item.pillarTitle});
        pillar = item.pillar;
        begun = true;
        blocks.push_back(std::move(item));
    }
}

} // namespace acuerdo
