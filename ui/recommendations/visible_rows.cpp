// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/visible_rows.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace acuerdo {
namespace {

constexpr qint32 firstHeading = -2;

QString translated(const char *text)
{
    return QCoreApplication::translate("VisibleRows", text);
}

qint64 keyOfRow(const ListRow &row, Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return 0;
    case Grouping::Pillar:
        return row.pillar;
    case Grouping::Status:
        return row.status;
    case Grouping::LeadUnitedStates:
        return row.side(row.side(Side::UnitedStates).asked ? Side::UnitedStates : Side::Joint).lead;
    case Grouping::LeadMexico:
        return row.side(row.side(Side::Mexico).asked ? Side::Mexico : Side::Joint).lead;
    }
    Q_UNREACHABLE();
}

RowGroup groupOf(qint64 key, const RecommendationList &list, const Arrangement &arrangement)
{
    RowGroup group{.key = keyOf(arrangement.grouping) + u':' + QString::number(key),
                   .tally = StatusTally(list.words())};
    switch (arrangement.grouping) {
    case Grouping::None:
        break;
    case Grouping::Pillar:
        group.pillar = PillarId{key};
        if (const auto it = std::ranges::find(arrangement.pillars, group.pillar, &Pillar::id);
            it != arrangement.pillars.end())
            group.title = it->title.shown(arrangement.language);
        break;
    case Grouping::Status:
        group.word = int(key);
        group.title = list.word(quint8(key)).label.shown(arrangement.language);
        break;
    case Grouping::LeadUnitedStates:
    case Grouping::LeadMexico:
        group.title =
            key ? list.ownerName(qint32(key)) : translated(QT_TRANSLATE_NOOP("VisibleRows", "No lead recorded"));
        break;
    }
    group.folded = arrangement.folded.contains(group.key);
    return group;
}

// Pillars and statuses in their own order, leads by name with "no lead" at the end.
void orderGroups(std::vector<qint64> &keys, const RecommendationList &list, const Arrangement &arrangement)
{
    if (arrangement.grouping == Grouping::Pillar) {
        const auto place = [&](qint64 key) {
            return std::ranges::find(arrangement.pillars, PillarId{key}, &Pillar::id) - arrangement.pillars.begin();
        };
        std::ranges::stable_sort(keys, {}, place);
    } else if (arrangement.grouping != Grouping::Status) {
        QCollator collator(localeOf(arrangement.language));
        std::ranges::stable_sort(keys, [&](qint64 a, qint64 b) {
            if ((a == 0) != (b == 0))
                return b == 0;
            return collator.compare(list.ownerName(qint32(a)), list.ownerName(qint32(b))) < 0;
        });
    }
}

} // namespace

template<>
std::span<const Key<Grouping>> allKeys<Grouping>()
{
    static constexpr Key<Grouping> keys[] = {
        {Grouping::None, QLatin1StringView("none")},
        {Grouping::Pillar, QLatin1StringView("pillar")},
        {Grouping::Status, QLatin1StringView("status")},
        {Grouping::LeadUnitedStates, QLatin1StringView("us-lead")},
        {Grouping::LeadMexico, QLatin1StringView("mx-lead")},
    };
    return keys;
}

VisibleRows::VisibleRows(const RecommendationList &list, const std::vector<qint32> &positions,
                         const Arrangement &arrangement)
{
    if (arrangement.grouping == Grouping::None) {
        m_entries = positions;
        return;
    }
    std::map<qint64, std::vector<qint32>> byKey;
    for (const qint32 position : positions)
        byKey[keyOfRow(list.row(position), arrangement.grouping)].push_back(position);
    std::vector<qint64> keys(byKey.size());
    std::ranges::transform(byKey, keys.begin(), [](const auto &entry) { return entry.first; });
    orderGroups(keys, list, arrangement);
    m_entries.reserve(positions.size() + keys.size());
    for (const qint64 key : keys) {
        RowGroup group = groupOf(key, list, arrangement);
        const std::vector<qint32> &members = byKey[key];
        for (const qint32 position : members)
            group.tally.add(list.row(position).status, list.words());
        m_entries.push_back(firstHeading - qint32(m_groups.size()));
        if (!group.folded)
            m_entries.insert(m_entries.end(), members.begin(), members.end());
        m_groups.push_back(std::move(group));
    }
}

const RowGroup *VisibleRows::group(qsizetype row) const
{
    const qint32 entry = m_entries[size_t(row)];
    return entry <= firstHeading ? &m_groups[size_t(firstHeading - entry)] : nullptr;
}

qsizetype VisibleRows::rowOf(qint32 position) const
{
    const auto it = std::ranges::find(m_entries, position);
    return position < 0 || it == m_entries.end() ? -1 : it - m_entries.begin();
}

} // namespace acuerdo
