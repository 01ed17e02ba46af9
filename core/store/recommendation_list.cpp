// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recommendation_list.h"

#include "core/query/matching.h"
#include "core/store/list_look_up.h"
#include "core/store/list_order.h"
#include "core/store/list_reader.h"
#include "core/store/list_search.h"
#include "core/store/outcomes.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>

namespace acuerdo {
namespace {

// More changed rows than this are read sooner with all the others.
constexpr size_t mostRefreshed = 5000;
constexpr quint32 withoutKey = std::numeric_limits<quint32>::max();

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

struct RecommendationList::Data {
    const Store &store;
    QDate today{}; // as the caller said
    QDate asOf{};
    ListTables tables{};
    ListRows read{};
    std::vector<qint32> order{};                       // positions by code
    std::array<std::vector<quint32>, 2> titlePlaces{}; // by Language; empty until asked for
    bool knowsSigns = false;
    ListSearch search;
    ListLookUp lookUp;

    Data(const Store &from, QDate day, QDate then, ListTables small, ListRows rows)
        : store(from)
        , today(day)
        , asOf(then)
        , tables(std::move(small))
        , read(std::move(rows))
        , order(orderOfCodes(read.texts))
        , search(store.database(), ids())
        , lookUp(store, tables, read, search)
    {}

    std::vector<qint64> ids() const
    {
        std::vector<qint64> ids(read.rows.size());
        std::ranges::transform(read.rows, ids.begin(), [](const ListRow &row) { return row.id.value; });
        return ids;
    }

    QDate day() const { return asOf.isValid() ? asOf : today; }
    std::vector<qint32> inOrder(const RowSet &rows) const;
    const std::vector<quint32> &titles(Language language);
    quint32 sortKey(qint32 position, ListField field) const;
    quint32 leadKey(const ListRow &row) const;
    bool replace(const ListRows &one);
    void append(const ListRows &one);
};

std::vector<qint32> RecommendationList::Data::inOrder(const RowSet &rows) const
{
    std::vector<qint32> positions(rows.count());
    auto next = positions.begin();
    for (const qint32 position : order) {
        if (rows.contains(size_t(position)))
            *next++ = position;
    }
    return positions;
}

const std::vector<quint32> &RecommendationList::Data::titles(Language language)
{
    std::vector<quint32> &places = titlePlaces[size_t(language)];
    if (places.empty())
        places = placesOfTitles(read.texts, language);
    return places;
}

// The first lead in the order of sides: the one that tables show first.
quint32 RecommendationList::Data::leadKey(const ListRow &row) const
{
    const auto led = std::ranges::find_if(row.sides, [](const ListSide &side) { return side.lead != 0; });
    const auto owner = led == row.sides.end() ? tables.owners.end() : tables.owners.find(led->lead);
    return owner == tables.owners.end() ? withoutKey : owner->place;
}

quint32 RecommendationList::Data::sortKey(qint32 position, ListField field) const
{
    const ListRow &row = read.rows[size_t(position)];
    const auto ofDate = [](PackedDate date) { return date.isNull() ? withoutKey : date.sortKey(); };
    switch (field) {
    case ListField::Status:
        return row.status;
    case ListField::Side: {
        quint32 unasked = 0; // the United States first, then Mexico, with those that ask both before
        for (const ListSide &side : row.sides)
            unasked = unasked << 1 | (side.asked ? 0 : 1);
        return unasked;
    }
    case ListField::Lead:
        return leadKey(row);
    case ListField::Due:
        return ofDate(row.due);
    case ListField::Updated:
        return ofDate(row.updated);
    case ListField::Recorded:
        return ofDate(row.recorded);
    case ListField::Effective:
        return ofDate(row.effective);
    case ListField::Priority:
        return row.priority == Priority::None ? withoutKey : quint32(row.priority);
    case ListField::Pillar:
        return tables.pillars.value(row.pillar).place;
    case ListField::Code:
    case ListField::Title:
        break;
    }
    Q_UNREACHABLE();
}

// The new values of a row that is there; whether its code or titles are others.
bool RecommendationList::Data::replace(const ListRows &one)
{
    const auto position = size_t(read.positionOf(one.rows.front().id.value));
    read.rows[position] = one.rows.front();
    const auto code = one.texts.code(0);
    const auto english = one.texts.title(0, Language::English);
    const auto spanish = one.texts.title(0, Language::Spanish);
    const bool sameCode = read.texts.code(position) == code;
    const bool same = sameCode && read.texts.title(position, Language::English) == english
                      && read.texts.title(position, Language::Spanish) == spanish;
    if (!same)
        read.texts.replace(position, code, english, spanish);
    if (!sameCode)
        placeInOrderOfCodes(order, read.texts, qint32(position));
    return !same;
}

void RecommendationList::Data::append(const ListRows &one)
{
    read.rows.push_back(one.rows.front());
    read.texts.append(one.texts.code(0), one.texts.title(0, Language::English), one.texts.title(0, Language::Spanish));
    placeInOrderOfCodes(order, read.texts, qint32(read.rows.size() - 1));
}

Result<RecommendationList> RecommendationList::read(const Store &store, QDate today, QDate asOf)
{
    ACUERDO_TRY_VALUE(reading, ReadTransaction::begin(store.database()));
    ACUERDO_TRY_VALUE(tables, ListTables::read(store, asOf));
    ACUERDO_TRY_VALUE(rows, readListRows(store, tables, asOf));
    store.database().releaseMemory();
    return RecommendationList(std::make_unique<Data>(store, today, asOf, std::move(tables), std::move(rows)));
}

RecommendationList::RecommendationList(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

RecommendationList::RecommendationList(RecommendationList &&) noexcept = default;
RecommendationList &RecommendationList::operator=(RecommendationList &&) noexcept = default;
RecommendationList::~RecommendationList() = default;

qsizetype RecommendationList::size() const
{
    return qsizetype(m_data->read.rows.size());
}

const ListRow &RecommendationList::row(qsizetype position) const
{
    return m_data->read.rows[size_t(position)];
}

QString RecommendationList::code(qsizetype position) const
{
    return fromUtf8(m_data->read.texts.code(size_t(position)));
}

QString RecommendationList::title(qsizetype position, Language language) const
{
    return fromUtf8(m_data->read.texts.title(size_t(position), language));
}

Schedule RecommendationList::schedule(qsizetype position) const
{
    return scheduleOfRow(row(position), words(), today());
}

qsizetype RecommendationList::positionOf(RecommendationId id) const
{
    return m_data->read.positionOf(id.value);
}

qsizetype RecommendationList::positionOf(const QString &code) const
{
    const QByteArray utf8 = code.toUtf8();
    const std::string_view sought(utf8.constData(), size_t(utf8.size()));
    const auto codeOf = [&](qint32 position) { return m_data->read.texts.code(size_t(position)); };
    const auto found = std::ranges::partition_point(
        m_data->order, [&](qint32 position) { return compareCodes(codeOf(position), sought) < 0; });
    return found != m_data->order.end() && codeOf(*found) == sought ? *found : -1;
}

QString RecommendationList::ownerName(qint32 owner) const
{
    return m_data->tables.owners.value(owner).shortName;
}

const std::vector<StatusWord> &RecommendationList::words() const
{
    return m_data->tables.words;
}

const StatusWord &RecommendationList::word(quint8 status) const
{
    return m_data->tables.words[status];
}

QDate RecommendationList::today() const
{
    return m_data->day();
}

QDate RecommendationList::asOf() const
{
    return m_data->asOf;
}

void RecommendationList::prepareSearch()
{
    m_data->search.begin();
}

bool RecommendationList::isSearchReady() const
{
    return m_data->search.isReady();
}

Result<Done> RecommendationList::readSigns() const
{
    if (m_data->knowsSigns)
        return Done{};
    ACUERDO_TRY(readListSigns(m_data->store, m_data->read.rows, m_data->asOf));
    m_data->knowsSigns = true;
    return Done{};
}

Result<std::vector<qint32>> RecommendationList::select(const Query &query) const
{
    if (query.isEmpty())
        return m_data->order;
    if (asksForSigns(query))
        ACUERDO_TRY(readSigns());
    const MatchContext context{
        today(), words(), m_data->read.rows.size(),
        [this](const QueryTerm &term, std::optional<Side> side) { return m_data->lookUp.rowsOf(term, side); }};
    ACUERDO_TRY_VALUE(matcher, Matcher::make(query, context));
    return m_data->inOrder(matcher.select(m_data->read.rows));
}

void RecommendationList::sort(std::vector<qint32> &positions, ListField field, Qt::SortOrder order,
                              Language language) const
{
    RowSet rows(m_data->read.rows.size());
    for (const qint32 position : positions)
        rows.insert(size_t(position));
    positions = m_data->inOrder(rows);
    if (field == ListField::Code) {
        if (order == Qt::DescendingOrder)
            std::ranges::reverse(positions);
        return;
    }
    std::vector<quint32> keys(positions.size());
    const std::vector<quint32> *titles = field == ListField::Title ? &m_data->titles(language) : nullptr;
    std::ranges::transform(positions, keys.begin(), [&](qint32 position) {
        const quint32 key = titles ? (*titles)[size_t(position)] : m_data->sortKey(position, field);
        return order == Qt::AscendingOrder || key == withoutKey ? key : withoutKey - 1 - key;
    });
    sortByKeys(positions, std::move(keys));
}

Result<Done> RecommendationList::refresh(std::span<const RecommendationId> ids)
{
    Data &data = *m_data;
    const auto readAll = [&]() -> Result<Done> {
        ACUERDO_TRY_VALUE(again, RecommendationList::read(data.store, data.today, data.asOf));
        *this = std::move(again);
        return Done{};
    };
    ACUERDO_TRY_VALUE(reading, ReadTransaction::begin(data.store.database()));
    ACUERDO_TRY_VALUE(tables, ListTables::read(data.store, data.asOf));
    if (ids.size() > mostRefreshed || tables.words != data.tables.words)
        return readAll();
    data.tables = std::move(tables);
    std::vector<qint64> added;
    bool othersTitles = false;
    for (const RecommendationId id : ids) {
        ACUERDO_TRY_VALUE(one, readListRows(data.store, data.tables, data.asOf, id));
        const bool known = positionOf(id) >= 0;
        const bool last = data.read.rows.empty() || data.read.rows.back().id < id;
        if (one.rows.empty() ? known : !known && !last)
            return readAll(); // places of others change
        if (one.rows.empty())
            continue;
        othersTitles |= known ? data.replace(one) : true;
        if (!known) {
            data.append(one);
            added.push_back(id.value);
        }
    }
    if (othersTitles)
        data.titlePlaces = {};
    data.knowsSigns = false;
    data.lookUp.forget();
    return data.search.refresh(ids, added);
}

qsizetype RecommendationList::memoryUse() const
{
    const Data &data = *m_data;
    size_t bytes = data.read.rows.capacity() * sizeof(ListRow) + data.read.texts.bytes()
                   + data.order.capacity() * sizeof(qint32) + data.search.bytes() + sizeof(Data);
    for (const std::vector<quint32> &places : data.titlePlaces)
        bytes += places.capacity() * sizeof(quint32);
    return qsizetype(bytes);
}

} // namespace acuerdo
