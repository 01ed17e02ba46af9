// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_reader.h"

#include "core/store/reading.h"
#include "core/store/row_cells.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>

namespace acuerdo {
namespace {

#define ROWS                                                                                                           \
    "SELECT id, source_id, pillar_id, code, title_en, title_es, kind, priority, status_id, effective, due, updated,"   \
    " recorded, update_count, evidence_count, chart_count, action_count, part_count FROM recommendation "
#define SIDES                                                                                                          \
    "SELECT recommendation_id, id, side, status_id, effective, verification, response, due, lead_id FROM addressee "
#define UPDATES                                                                                                        \
    "SELECT addressee_id, id, effective_day, status_id, effective, verification, part_id IS NULL, recorded"            \
    " FROM status_update WHERE effective_day <= ?1 "
#define RESPONSES "SELECT addressee_id, id, effective_day, response FROM response_update WHERE effective_day <= ?1 "
#define TARGETS "SELECT addressee_id, date FROM target_date WHERE recorded < ?1 "
#define OF_ONE "AND addressee_id IN (SELECT id FROM addressee WHERE recommendation_id = ?2) "

template<typename Number>
Number limited(qint64 value)
{
    return Number(std::clamp<qint64>(value, 0, std::numeric_limits<Number>::max()));
}

// Reads the word of a closed set; without making a QString of it.
template<typename Value>
bool readKey(std::string_view text, Value &value)
{
    for (const Key<Value> &key : allKeys<Value>()) {
        if (std::string_view(key.text.data(), size_t(key.text.size())) == text) {
            value = key.value;
            return true;
        }
    }
    return false;
}

// The latest of several dated rows: by the first day of its date, then by its id.
struct Latest {
    qint64 day = std::numeric_limits<qint64>::min();
    qint64 id = 0;

    bool give(qint64 otherDay, qint64 otherId)
    {
        if (std::pair(otherDay, otherId) < std::pair(day, id))
            return false;
        day = otherDay;
        id = otherId;
        return true;
    }
};

class Reader
{
public:
    Reader(const Store &store, const ListTables &tables, QDate asOf, RecommendationId only)
        : m_store(store)
        , m_database(store.database())
        , m_tables(tables)
        , m_asOf(asOf)
        , m_only(only)
    {}

    Result<ListRows> run()
    {
        ACUERDO_TRY_VALUE(reading, ReadTransaction::begin(m_database));
        ACUERDO_TRY(readRows());
        ACUERDO_TRY(readSides());
        if (m_asOf.isValid()) {
            std::ranges::sort(m_addressees, {}, &AddresseeThen::id);
            m_latest.resize(m_read.rows.size());
            ACUERDO_TRY(readUpdates());
            ACUERDO_TRY(readResponses());
            ACUERDO_TRY(readTargets());
            rollUp();
        }
        m_read.rows.shrink_to_fit();
        m_read.texts.shrink();
        return std::move(m_read);
    }

private:
    // An addressee while its past is put together.
    struct AddresseeThen {
        qint64 id = 0;
        quint32 row = 0;
        Side side = Side::Joint;
        Latest status{};
        Latest response{};
    };

    Statement prepare(const char *all, const char *one) const
    {
        Statement statement = m_database.prepare(m_only ? one : all);
        if (m_only)
            statement.bind(1, m_only);
        return statement;
    }

    template<typename Limit>
    Statement prepareUntil(const char *all, const char *one, const Limit &limit) const
    {
        Statement statement = m_database.prepare(m_only ? one : all);
        statement.bind(1, limit);
        if (m_only)
            statement.bind(2, m_only);
        return statement;
    }

    Error damaged(const char *table, qint64 id, std::string_view text) const
    {
        return damagedRow(m_database.path(), table, id, QString::fromUtf8(text.data(), qsizetype(text.size())));
    }

    Result<Done> readRows()
    {
        Statement rows = prepare(ROWS "ORDER BY id", ROWS "WHERE id = ?1");
        for (;;) {
            ACUERDO_TRY_VALUE(more, rows.next());
            if (!more)
                return Done{};
            if (m_tables.sources.value(rows.integer(1)).hidden)
                continue;
            ACUERDO_TRY(addRow(rows));
        }
    }

    Result<Done> addRow(const Statement &rows)
    {
        ListRow row{.id = rows.id<RecommendationId>(0),
                    .pillar = qint32(rows.integer(2)),
                    .source = qint32(rows.integer(1)),
                    .status = m_tables.wordOf(rows.integer(8)),
                    .evidence = limited<quint16>(rows.integer(14)),
                    .charts = limited<quint16>(rows.integer(15)),
                    .actions = limited<quint16>(rows.integer(16)),
                    .parts = limited<quint8>(rows.integer(17))};
        if (!readKey(rows.utf8(6), row.kind) || !readKey(rows.utf8(7), row.priority))
            return tl::unexpected(damaged("recommendation", row.id.value, rows.utf8(6)));
        if (!m_asOf.isValid()) {
            row.effective = PackedDate::parse(rows.utf8(9));
            row.due = PackedDate::parse(rows.utf8(10));
            row.updated = PackedDate::parse(rows.utf8(11));
            row.recorded = PackedDate::parse(rows.utf8(12));
            row.updates = limited<quint16>(rows.integer(13));
        }
        if (!m_read.texts.hasRoom())
            return failure(m_database.path());
        m_read.texts.append(rows.utf8(3), rows.utf8(4), rows.utf8(5));
        m_read.rows.push_back(row);
        return Done{};
    }

    // Addressees mostly come in the order of their recommendations: the row before, or the next.
    ListRow *rowOf(qint64 id)
    {
        std::vector<ListRow> &rows = m_read.rows;
        for (size_t next = m_cursor; next < std::min(m_cursor + 2, rows.size()); ++next) {
            if (rows[next].id.value == id) {
                m_cursor = next;
                return &rows[next];
            }
        }
        const qsizetype found = m_read.positionOf(id);
        m_cursor = found < 0 ? m_cursor : size_t(found);
        return found < 0 ? nullptr : &rows[size_t(found)];
    }

    Result<Done> readSides()
    {
        Statement sides = prepare(SIDES, SIDES "WHERE recommendation_id = ?1");
        for (;;) {
            ACUERDO_TRY_VALUE(more, sides.next());
            if (!more)
                return Done{};
            Side which = Side::Joint;
            if (!readKey(sides.utf8(2), which))
                return tl::unexpected(damaged("addressee", sides.integer(1), sides.utf8(2)));
            ListRow *row = rowOf(sides.integer(0));
            if (!row)
                continue;
            ListSide &side = row->sides[size_t(which)];
            side.asked = true;
            side.lead = qint32(sides.integer(8));
            if (m_asOf.isValid()) {
                side.status = m_tables.unrecorded();
                m_addressees.push_back(
                    {.id = sides.integer(1), .row = quint32(row - m_read.rows.data()), .side = which});
                continue;
            }
            side.status = m_tables.wordOf(sides.integer(3));
            side.effective = PackedDate::parse(sides.utf8(4));
            side.due = PackedDate::parse(sides.utf8(7));
            if (!readKey(sides.utf8(5), side.verification) || !readKey(sides.utf8(6), side.response))
                return tl::unexpected(damaged("addressee", sides.integer(1), sides.utf8(5)));
        }
    }

    AddresseeThen *addresseeOf(qint64 id)
    {
        const auto found = std::ranges::lower_bound(m_addressees, id, {}, &AddresseeThen::id);
        return found != m_addressees.end() && found->id == id ? &*found : nullptr;
    }

    ListSide &sideOf(const AddresseeThen &addressee)
    {
        return m_read.rows[addressee.row].sides[size_t(addressee.side)];
    }

    Result<Done> readUpdates()
    {
        Statement updates = prepareUntil(UPDATES, UPDATES OF_ONE, m_asOf.toJulianDay());
        for (;;) {
            ACUERDO_TRY_VALUE(more, updates.next());
            if (!more)
                return Done{};
            AddresseeThen *addressee = addresseeOf(updates.integer(0));
            if (!addressee)
                continue;
            noteNews(m_read.rows[addressee->row], m_latest[addressee->row], updates);
            // An update that speaks of one part leaves the addressee's status alone.
            if (updates.integer(6) == 0 || !addressee->status.give(updates.integer(2), updates.integer(1)))
                continue;
            ListSide &side = sideOf(*addressee);
            side.status = m_tables.wordOf(updates.integer(3));
            side.effective = PackedDate::parse(updates.utf8(4));
            if (!readKey(updates.utf8(5), side.verification))
                return tl::unexpected(damaged("status_update", updates.integer(1), updates.utf8(5)));
        }
    }

    static void noteNews(ListRow &row, Latest &latest, const Statement &update)
    {
        row.updates = limited<quint16>(row.updates + 1);
        row.recorded = std::max(row.recorded, PackedDate::parse(update.utf8(7).substr(0, 10)));
        if (latest.give(update.integer(2), update.integer(1)))
            row.updated = PackedDate::parse(update.utf8(4));
    }

    Result<Done> readResponses()
    {
        Statement responses = prepareUntil(RESPONSES, RESPONSES OF_ONE, m_asOf.toJulianDay());
        for (;;) {
            ACUERDO_TRY_VALUE(more, responses.next());
            if (!more)
                return Done{};
            AddresseeThen *addressee = addresseeOf(responses.integer(0));
            if (!addressee || !addressee->response.give(responses.integer(2), responses.integer(1)))
                continue;
            if (!readKey(responses.utf8(3), sideOf(*addressee).response))
                return tl::unexpected(damaged("response_update", responses.integer(1), responses.utf8(3)));
        }
    }

    Result<Done> readTargets()
    {
        ACUERDO_TRY_VALUE(end, endOfDay(m_store, m_asOf));
        Statement targets = prepareUntil(TARGETS "ORDER BY recorded, id", TARGETS OF_ONE "ORDER BY recorded, id", end);
        for (;;) {
            ACUERDO_TRY_VALUE(more, targets.next());
            if (!more)
                return Done{};
            if (const AddresseeThen *addressee = addresseeOf(targets.integer(0)))
                sideOf(*addressee).due = PackedDate::parse(targets.utf8(1));
        }
    }

    void rollUp()
    {
        std::vector<WordRollUp::Part> parts;
        for (ListRow &row : m_read.rows) {
            parts.clear();
            for (const ListSide &side : row.sides) {
                if (side.asked)
                    parts.push_back({side.status, side.effective.date(), side.due.date()});
            }
            const WordRollUp::Whole whole = m_tables.rollUp().of(parts);
            row.status = quint8(whole.word);
            row.effective = PackedDate(whole.effective);
            row.due = PackedDate(whole.due);
        }
    }

    const Store &m_store;
    Database &m_database;
    const ListTables &m_tables;
    QDate m_asOf;
    RecommendationId m_only;
    ListRows m_read;
    size_t m_cursor = 0;
    std::vector<AddresseeThen> m_addressees; // as of a date only
    std::vector<Latest> m_latest;            // by row: the news of any addressee
};

} // namespace

qsizetype ListRows::positionOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(rows, RecommendationId{id}, {}, &ListRow::id);
    return found != rows.end() && found->id.value == id ? found - rows.begin() : -1;
}

Result<ListRows> readListRows(const Store &store, const ListTables &tables, QDate asOf, RecommendationId only)
{
    return Reader(store, tables, asOf, only).run();
}

} // namespace acuerdo
