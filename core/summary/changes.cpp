// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/changes.h"

#include "core/domain/schedule.h"
#include "core/store/reading.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace acuerdo {
namespace {

// How far along a role is: what rises, advances.
int rank(StatusRole role)
{
    switch (role) {
    case StatusRole::Back:
        return 0;
    case StatusRole::Stuck:
        return 1;
    case StatusRole::Idle:
        return 2;
    case StatusRole::Moving:
        return 3;
    case StatusRole::Achieved:
        return 4;
    case StatusRole::Closed:
        return 5;
    }
    Q_UNREACHABLE();
}

bool isOpen(const StatusWord &word)
{
    return word.statusClass == StatusClass::Open;
}

ChangedItem::Kind kindOfChange(const StatusWord &before, const StatusWord &after)
{
    if (after.role == StatusRole::Back && before.role != StatusRole::Back)
        return ChangedItem::Kind::Reversed;
    if (after.statusClass == StatusClass::Achieved && before.statusClass != StatusClass::Achieved)
        return ChangedItem::Kind::Achieved;
    if (after.statusClass == StatusClass::ClosedOtherwise && before.statusClass != StatusClass::ClosedOtherwise)
        return ChangedItem::Kind::Closed;
    if (isOpen(after) && !isOpen(before))
        return ChangedItem::Kind::Reopened;
    return ChangedItem::Kind::Other;
}

void count(GrossChange &change, bool before, bool after)
{
    change.arrived += after && !before;
    change.left += before && !after;
}

bool isStaleRow(const RecommendationList &list, const ListRow &row)
{
    return isStale(list.word(row.status).statusClass, row.updated.date(), list.today());
}

/// Where an addressee stands: which row, which side.
struct Place {
    qint32 position = -1;
    Side side = Side::Joint;
};

/// One walk over two lists of one workspace, collecting what differs.
class ListComparison
{
public:
    ListComparison(const Store &store, const RecommendationList &before, const RecommendationList &after,
                   std::span<const qint32> positions)
        : m_store(store)
        , m_before(before)
        , m_after(after)
        , m_selected(size_t(after.size()))
    {
        m_changes.from = before.today();
        m_changes.to = after.today();
        for (const qint32 position : positions)
            m_selected[size_t(position)] = true;
    }

    Result<Changes> run(std::span<const qint32> positions)
    {
        for (const qint32 position : positions)
            compareRow(position);
        ACUERDO_TRY(readUpdates());
        ACUERDO_TRY(readTargetDates());
        sortAll();
        return std::move(m_changes);
    }

private:
    void compareRow(qint32 position)
    {
        const ListRow &now = m_after.row(position);
        const bool isOverdue = m_after.schedule(position) == Schedule::Overdue;
        const qsizetype earlier = m_before.positionOf(now.id);
        const bool wasOverdue = earlier >= 0 && m_before.schedule(earlier) == Schedule::Overdue;
        count(m_changes.overdue, wasOverdue, isOverdue);
        if (isOverdue && !wasOverdue)
            m_changes.newlyOverdue.push_back(now.id);
        if (earlier < 0) {
            addNew(position, now);
            return;
        }
        const ListRow &then = m_before.row(earlier);
        count(m_changes.stale, isStaleRow(m_before, then), isStaleRow(m_after, now));
        compareStatus(position, then, now);
        for (const auto &[side, key] : allKeys<Side>())
            compareSide(position, side, then.side(side), now.side(side));
    }

    void addNew(qint32 position, const ListRow &now)
    {
        count(m_changes.stale, false, isStaleRow(m_after, now));
        ++m_changes.byRole[size_t(m_after.word(now.status).role)].arrived;
        m_changes.items.push_back({now.id, m_after.code(position), ChangedItem::Kind::New, std::nullopt, now.status});
    }

    void compareStatus(qint32 position, const ListRow &then, const ListRow &now)
    {
        if (then.status == now.status)
            return;
        const StatusWord &before = m_before.word(then.status);
        const StatusWord &after = m_after.word(now.status);
        if (before.role != after.role) {
            ++m_changes.byRole[size_t(before.role)].left;
            ++m_changes.byRole[size_t(after.role)].arrived;
        }
        m_changes.items.push_back(
            {now.id, m_after.code(position), kindOfChange(before, after), then.status, now.status});
    }

    void compareSide(qint32 position, Side side, const ListSide &then, const ListSide &now)
    {
        if (!now.asked || !then.asked || then.status == now.status)
            return;
        m_placeOfMoved.insert({m_after.row(position).id.value, int(side)}, m_changes.moved.size());
        m_changes.moved.push_back({.recommendation = m_after.row(position).id,
                                   .code = m_after.code(position),
                                   .side = side,
                                   .before = then.status,
                                   .after = now.status,
                                   .movement = movementBetween(m_before.word(then.status), m_after.word(now.status)),
                                   .effective = now.effective.date()});
    }

    Result<Place> placeOf(AddresseeId id)
    {
        if (const auto known = m_places.constFind(id); known != m_places.cend())
            return *known;
        ACUERDO_TRY_VALUE(found, addressee(m_store, id));
        const Place place{qint32(m_after.positionOf(found.recommendation)), found.side};
        m_places.insert(id, place);
        return place;
    }

    bool isSelected(const Place &place) const { return place.position >= 0 && m_selected[size_t(place.position)]; }

    // The updates come oldest first, so that the last one that changed the word to the present one tells the reason.
    Result<Done> readUpdates()
    {
        ACUERDO_TRY_VALUE(updates, statusUpdatesBetween(m_store, m_changes.from, m_changes.to));
        QHash<std::pair<qint64, int>, StatusWordId> current;
        QHash<size_t, StatusUpdate> explanations;
        for (const StatusUpdate &update : updates) {
            ACUERDO_TRY_VALUE(place, placeOf(update.addressee));
            if (!isSelected(place))
                continue;
            const quint8 status = positionOfWord(update.status);
            const std::pair key{m_after.row(place.position).id.value, int(place.side)};
            const auto moved = m_placeOfMoved.constFind(key);
            const bool speaksOfPart = bool(update.part);
            const bool changes = !speaksOfPart && current.value(key) != update.status;
            if (!speaksOfPart)
                current.insert(key, update.status);
            if (moved == m_placeOfMoved.cend() || !changes || status != m_changes.moved[*moved].after) {
                ACUERDO_TRY(addOther(place, status, update));
                continue;
            }
            // It had been there before, and went away: that earlier arrival is news of its own.
            if (const auto earlier = explanations.constFind(*moved); earlier != explanations.cend())
                ACUERDO_TRY(addOther(place, status, *earlier));
            explanations.insert(*moved, update);
        }
        for (auto it = explanations.cbegin(); it != explanations.cend(); ++it)
            explain(m_changes.moved[it.key()], it.value());
        return Done{};
    }

    quint8 positionOfWord(StatusWordId id) const
    {
        const auto word = std::ranges::find(m_after.words(), id, &StatusWord::id);
        return quint8(word - m_after.words().begin());
    }

    static void explain(MovedSide &moved, const StatusUpdate &update)
    {
        moved.effective = update.effective;
        moved.reason = update.reason;
        moved.evidence = update.evidence;
    }

    Result<Done> addOther(const Place &place, quint8 status, const StatusUpdate &update)
    {
        OtherUpdate other{.recommendation = m_after.row(place.position).id,
                          .code = m_after.code(place.position),
                          .side = place.side,
                          .status = status,
                          .effective = update.effective,
                          .reason = update.reason,
                          .evidence = update.evidence};
        if (update.part) {
            ACUERDO_TRY_VALUE(allParts, parts(m_store, other.recommendation));
            const auto found = std::ranges::find(allParts, update.part, &Part::id);
            if (found != allParts.end())
                other.part = found->title;
        }
        m_changes.otherUpdates.push_back(std::move(other));
        return Done{};
    }

    Result<Done> readTargetDates()
    {
        ACUERDO_TRY_VALUE(recorded, targetDatesBetween(m_store, m_changes.from, m_changes.to));
        QHash<AddresseeId, bool> seen;
        for (const TargetDate &date : recorded) {
            if (seen.contains(date.addressee))
                continue;
            seen.insert(date.addressee, true);
            ACUERDO_TRY_VALUE(place, placeOf(date.addressee));
            if (isSelected(place))
                ACUERDO_TRY(addSlip(place, date.addressee));
        }
        return Done{};
    }

    Result<Done> addSlip(const Place &place, AddresseeId id)
    {
        ACUERDO_TRY_VALUE(then, targetDates(m_store, id, m_changes.from));
        ACUERDO_TRY_VALUE(now, targetDates(m_store, id, m_changes.to));
        if (now.size() < 2)
            return Done{};
        const TargetDate &previous = then.isEmpty() ? now.first() : then.last();
        if (previous.date == now.last().date)
            return Done{};
        m_changes.slipped.push_back({.recommendation = m_after.row(place.position).id,
                                     .code = m_after.code(place.position),
                                     .side = place.side,
                                     .original = now.first().date,
                                     .previous = previous.date,
                                     .revised = now.last().date,
                                     .reason = now.last().reason,
                                     .recorded = now.last().recorded.date()});
        return Done{};
    }

    void sortAll()
    {
        const auto newestFirst = [](const auto &a, const auto &b) {
            if (a.effective != b.effective)
                return a.effective > b.effective;
            return std::tie(a.code, a.side) < std::tie(b.code, b.side);
        };
        std::ranges::stable_sort(m_changes.moved, newestFirst);
        std::ranges::stable_sort(m_changes.otherUpdates, newestFirst);
        std::ranges::stable_sort(m_changes.items, {}, &ChangedItem::code);
        std::ranges::stable_sort(m_changes.slipped, {},
                                 [](const SlippedDate &date) { return std::pair(date.code, date.side); });
    }

    const Store &m_store;
    const RecommendationList &m_before;
    const RecommendationList &m_after;
    std::vector<bool> m_selected;
    QHash<AddresseeId, Place> m_places;
    QHash<std::pair<qint64, int>, size_t> m_placeOfMoved;
    Changes m_changes;
};

// The worst of an item's sides speaks for it.
int severity(Movement movement)
{
    switch (movement) {
    case Movement::Advanced:
        return 0;
    case Movement::Closed:
        return 1;
    case Movement::SteppedBack:
        return 2;
    case Movement::Stalled:
        return 3;
    case Movement::Reversed:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

template<>
std::span<const Key<Movement>> allKeys<Movement>()
{
    static constexpr Key<Movement> keys[] = {
        {Movement::Advanced, QLatin1StringView("advanced")},        {Movement::Stalled, QLatin1StringView("stalled")},
        {Movement::Reversed, QLatin1StringView("reversed")},        {Movement::Closed, QLatin1StringView("closed")},
        {Movement::SteppedBack, QLatin1StringView("stepped-back")},
    };
    return keys;
}

Movement movementBetween(const StatusWord &before, const StatusWord &after)
{
    if (before.role != after.role) {
        if (after.role == StatusRole::Back)
            return Movement::Reversed;
        if (after.role == StatusRole::Stuck)
            return Movement::Stalled;
        if (after.role == StatusRole::Closed)
            return Movement::Closed;
        return rank(after.role) > rank(before.role) ? Movement::Advanced : Movement::SteppedBack;
    }
    // Within a role the vocabulary runs from the least to the most advanced word; ways of being achieved or closed are
    // no steps back from each other.
    const bool ordered = after.role == StatusRole::Idle || after.role == StatusRole::Moving;
    return ordered && after.position < before.position ? Movement::SteppedBack : Movement::Advanced;
}

MovementCounts countMovements(const Changes &changes)
{
    QHash<RecommendationId, Movement> worst;
    for (const MovedSide &moved : changes.moved) {
        const auto known = worst.find(moved.recommendation);
        if (known == worst.end())
            worst.insert(moved.recommendation, moved.movement);
        else if (severity(moved.movement) > severity(*known))
            *known = moved.movement;
    }
    const auto countOf = [&](Movement movement) { return int(std::ranges::count(worst, movement)); };
    return {.moved = int(worst.size()),
            .advanced = countOf(Movement::Advanced),
            .stalled = countOf(Movement::Stalled),
            .reversed = countOf(Movement::Reversed),
            .closed = countOf(Movement::Closed),
            .steppedBack = countOf(Movement::SteppedBack)};
}

Result<Changes> changesBetween(const Store &store, const RecommendationList &before, const RecommendationList &after,
                               std::span<const qint32> positions)
{
    return ListComparison(store, before, after, positions).run(positions);
}

Result<Changes> changesBetween(const Store &store, QDate from, QDate to, const Query &query)
{
    ACUERDO_TRY_VALUE(before, RecommendationList::read(store, from, from));
    ACUERDO_TRY_VALUE(after, RecommendationList::read(store, to, to));
    ACUERDO_TRY_VALUE(positions, after.select(query));
    return changesBetween(store, before, after, positions);
}

} // namespace acuerdo
