// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/counts.h"

#include "core/domain/schedule.h"
#include "core/domain/wording.h"

#include <QHash>

#include <algorithm>

namespace acuerdo {
namespace {

void add(Tally &tally, const StatusWord &word, size_t position, Schedule schedule, bool stale)
{
    ++tally.total;
    ++tally.byRole[size_t(word.role)];
    ++tally.byWord[position];
    tally.overdue += schedule == Schedule::Overdue;
    tally.dueSoon += schedule == Schedule::DueSoon;
    tally.stale += stale;
}

void addSides(Counts &counts, const RecommendationList &list, const ListRow &row)
{
    for (size_t i = 0; i < row.sides.size(); ++i) {
        const ListSide &side = row.sides[i];
        if (!side.asked)
            continue;
        const StatusWord &word = list.word(side.status);
        const PartialDate effective = side.effective.date();
        add(counts.bySide[i], word, side.status, scheduleOf(side.due.date(), word.statusClass, effective, list.today()),
            isStale(word.statusClass, effective, list.today()));
    }
}

Tally emptyTally(const RecommendationList &list)
{
    Tally tally;
    tally.byWord.resize(list.words().size());
    return tally;
}

} // namespace

Tally Counts::of(PillarId pillar) const
{
    const auto found = std::ranges::find(byPillar, pillar, &PillarTally::pillar);
    return found == byPillar.end() ? Tally{} : found->tally;
}

QString countLabel(StatusRole role, const Wording &wording)
{
    switch (role) {
    case StatusRole::Idle:
        return wording.translate("Counts", "Not begun", "several");
    case StatusRole::Moving:
        return wording.translate("Counts", "Moving", "several");
    case StatusRole::Stuck:
        return wording.translate("Counts", "Stalled", "several");
    case StatusRole::Achieved:
        return wording.translate("Counts", "Achieved", "several");
    case StatusRole::Closed:
        return wording.translate("Counts", "Closed", "several");
    case StatusRole::Back:
        return wording.translate("Counts", "Reversed", "several");
    }
    Q_UNREACHABLE();
}

Counts countRows(const RecommendationList &list, std::span<const qint32> positions, const QList<Pillar> &pillars)
{
    Counts counts{.all = emptyTally(list)};
    counts.bySide.fill(emptyTally(list));
    QHash<qint64, size_t> placeOfPillar;
    for (const Pillar &pillar : pillars) {
        placeOfPillar.insert(pillar.id.value, counts.byPillar.size());
        counts.byPillar.push_back({pillar.id, emptyTally(list)});
    }
    for (const qint32 position : positions) {
        const ListRow &row = list.row(position);
        const StatusWord &word = list.word(row.status);
        const Schedule schedule = list.schedule(position);
        const bool stale = isStale(word.statusClass, row.updated.date(), list.today());
        add(counts.all, word, row.status, schedule, stale);
        // A list read again after the pillars were may know a newer one: it gets its row rather than be lost.
        if (!placeOfPillar.contains(row.pillar)) {
            placeOfPillar.insert(row.pillar, counts.byPillar.size());
            counts.byPillar.push_back({PillarId{row.pillar}, emptyTally(list)});
        }
        add(counts.byPillar[placeOfPillar.value(row.pillar)].tally, word, row.status, schedule, stale);
        addSides(counts, list, row);
    }
    return counts;
}

} // namespace acuerdo
