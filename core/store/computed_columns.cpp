// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/computed_columns.h"

#include "core/domain/roll_up.h"
#include "core/store/row_cells.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <functional>

namespace acuerdo {
namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

#define ADDRESSEES                                                                                                     \
    "SELECT a.recommendation_id, a.id, u.status_id, coalesce(u.effective, ''), coalesce(u.verification, 'none'),"      \
    " coalesce(p.response, 'none-recorded'), coalesce(t.date, ''), o.owner_id,"                                        \
    " a.status_id, a.effective, a.verification, a.response, a.due, a.lead_id FROM addressee a"                         \
    " LEFT JOIN status_update u ON u.id = (SELECT id FROM status_update WHERE addressee_id = a.id"                     \
    " AND part_id IS NULL ORDER BY effective_day DESC, id DESC LIMIT 1)"                                               \
    " LEFT JOIN response_update p ON p.id = (SELECT id FROM response_update WHERE addressee_id = a.id"                 \
    " ORDER BY effective_day DESC, id DESC LIMIT 1)"                                                                   \
    " LEFT JOIN target_date t ON t.id = (SELECT id FROM target_date WHERE addressee_id = a.id"                         \
    " ORDER BY recorded DESC, id DESC LIMIT 1)"                                                                        \
    " LEFT JOIN addressee_owner o ON o.id = (SELECT id FROM addressee_owner WHERE addressee_id = a.id"                 \
    " AND role = 'lead' ORDER BY position, id LIMIT 1) "

#define UPDATES_OF_R                                                                                                   \
    "FROM addressee a CROSS JOIN status_update u ON u.addressee_id = a.id WHERE a.recommendation_id = r.id"

#define RECOMMENDATIONS                                                                                                \
    "SELECT r.id, r.code,"                                                                                             \
    " coalesce((SELECT u.effective " UPDATES_OF_R " ORDER BY u.effective_day DESC, u.id DESC LIMIT 1), ''),"           \
    " coalesce((SELECT max(u.recorded) " UPDATES_OF_R "), ''),"                                                        \
    " (SELECT count(*) " UPDATES_OF_R "),"                                                                             \
    " (SELECT count(*) FROM (SELECT evidence_id FROM evidence_link WHERE recommendation_id = r.id"                     \
    "  UNION SELECT e.evidence_id FROM addressee a CROSS JOIN status_update u ON u.addressee_id = a.id"                \
    "  CROSS JOIN update_evidence e ON e.update_id = u.id WHERE a.recommendation_id = r.id)),"                         \
    " (SELECT count(*) FROM chart_link WHERE recommendation_id = r.id),"                                               \
    " (SELECT count(*) FROM action WHERE recommendation_id = r.id),"                                                   \
    " (SELECT count(*) FROM part WHERE recommendation_id = r.id),"                                                     \
    " r.status_id, r.effective, r.due, r.updated, r.recorded, r.update_count, r.evidence_count, r.chart_count,"        \
    " r.action_count, r.part_count FROM recommendation r "

constexpr char allAddressees[] = ADDRESSEES "ORDER BY a.recommendation_id";
constexpr char addresseesOfOne[] = ADDRESSEES "WHERE a.recommendation_id = ?1";
constexpr char allRecommendations[] = RECOMMENDATIONS "ORDER BY r.id";
constexpr char oneRecommendation[] = RECOMMENDATIONS "WHERE r.id = ?1";

struct AddresseeColumns {
    qint64 recommendation = 0;
    qint64 id = 0;
    StatusWordId status{};
    QString effective{};
    QString verification{};
    QString response{};
    QString due{};
    OwnerId lead{};
    bool operator==(const AddresseeColumns &) const = default;
};

struct RecommendationColumns {
    qint64 id = 0;
    StatusWordId status{};
    QString effective{};
    QString due{};
    QString updated{};
    QString recorded{};
    std::array<qint64, 5> counts{}; // updates, evidence, charts, actions, parts
    bool operator==(const RecommendationColumns &) const = default;
};

struct RolledUp {
    qint64 recommendation = 0;
    WordRollUp::Whole whole{};
};

AddresseeColumns addresseeColumns(const Statement &row, int first)
{
    return {row.integer(0),      row.integer(1),      row.id<StatusWordId>(first), row.text(first + 1),
            row.text(first + 2), row.text(first + 3), row.text(first + 4),         row.id<OwnerId>(first + 5)};
}

// Works through addressees in the order of their recommendations, then through these, and hands on every row that does
// not hold what it should.
class Computation
{
public:
    std::function<Result<Done>(const AddresseeColumns &)> onAddressee;
    std::function<Result<Done>(const RecommendationColumns &, const QString &code)> onRecommendation;

    static Result<Computation> of(const Database &database)
    {
        ACUERDO_TRY_VALUE(words, readRows<StatusWord>(database, database.prepare(wordsInOrder().c_str())));
        ACUERDO_TRY_VALUE(zone, timeZone(database));
        return Computation(database, words, zone);
    }

    Result<Done> run(RecommendationId one)
    {
        if (m_words.isEmpty())
            return Done{}; // nothing can be said before there are words
        ACUERDO_TRY(addressees(one));
        return recommendations(one);
    }

private:
    Computation(const Database &database, const QList<StatusWord> &words, const QTimeZone &zone)
        : m_database(database)
        , m_zone(zone)
        , m_words(words)
        , m_rollUp(words)
    {
        for (int i = 0; i < int(words.size()); ++i)
            m_positions.insert(words[i].id, i);
    }

    static const std::string &wordsInOrder()
    {
        static const std::string sql = tableSql<StatusWord>().select + "ORDER BY position, id";
        return sql;
    }

    Result<Done> addressees(RecommendationId one)
    {
        Statement rows = m_database.prepare(one ? addresseesOfOne : allAddressees);
        if (one)
            rows.bind(1, one);
        std::vector<WordRollUp::Part> parts;
        qint64 current = 0;
        const auto finish = [&] {
            if (!parts.empty())
                m_wholes.push_back({current, m_rollUp.of(parts)});
            parts.clear();
        };
        for (;;) {
            ACUERDO_TRY_VALUE(more, rows.next());
            if (!more)
                break;
            AddresseeColumns right = addresseeColumns(rows, 2);
            if (right.recommendation != current)
                finish();
            current = right.recommendation;
            const int word = right.status ? m_positions.value(right.status) : m_rollUp.unrecorded();
            right.status = m_words[word].id;
            const auto date = [](const QString &text) { return PartialDate::parse(text).value_or(PartialDate()); };
            parts.push_back({word, date(right.effective), date(right.due)});
            if (right != addresseeColumns(rows, 8))
                ACUERDO_TRY(onAddressee(right));
        }
        finish();
        return Done{};
    }

    Result<Done> recommendations(RecommendationId one)
    {
        Statement rows = m_database.prepare(one ? oneRecommendation : allRecommendations);
        if (one)
            rows.bind(1, one);
        auto whole = m_wholes.cbegin();
        for (;;) {
            ACUERDO_TRY_VALUE(more, rows.next());
            if (!more)
                return Done{};
            const qint64 id = rows.integer(0);
            const bool asked = whole != m_wholes.cend() && whole->recommendation == id;
            const WordRollUp::Whole rolled = asked ? (whole++)->whole : m_rollUp.of({});
            RecommendationColumns right{
                id,           m_words[rolled.word].id, rolled.effective.text(), rolled.due.text(),
                rows.text(2), dayOf(rows.moment(3))};
            RecommendationColumns held{
                id, rows.id<StatusWordId>(9), rows.text(10), rows.text(11), rows.text(12), rows.text(13)};
            for (int i = 0; i < 5; ++i) {
                right.counts[size_t(i)] = rows.integer(4 + i);
                held.counts[size_t(i)] = rows.integer(14 + i);
            }
            if (right != held)
                ACUERDO_TRY(onRecommendation(right, rows.text(1)));
        }
    }

    // The day on which something was written down is a day of the workspace's time zone.
    QString dayOf(const QDateTime &moment) const
    {
        return moment.isValid() ? moment.toTimeZone(m_zone).date().toString(Qt::ISODate) : QString();
    }

    const Database &m_database;
    QTimeZone m_zone;
    QList<StatusWord> m_words;
    WordRollUp m_rollUp;
    QHash<StatusWordId, int> m_positions;
    std::vector<RolledUp> m_wholes;
};

Result<Done> write(Database &database, const AddresseeColumns &columns)
{
    Statement statement = database.prepare("UPDATE addressee SET status_id = ?1, effective = ?2, verification = ?3,"
                                           " response = ?4, due = ?5, lead_id = ?6 WHERE id = ?7");
    return statement.bind(1, columns.status)
        .bind(2, columns.effective)
        .bind(3, columns.verification)
        .bind(4, columns.response)
        .bind(5, columns.due)
        .bind(6, columns.lead)
        .bind(7, columns.id)
        .run();
}

Result<Done> write(Database &database, const RecommendationColumns &columns)
{
    Statement statement =
        database.prepare("UPDATE recommendation SET status_id = ?1, effective = ?2, due = ?3, updated = ?4,"
                         " recorded = ?5, update_count = ?6, evidence_count = ?7, chart_count = ?8, action_count = ?9,"
                         " part_count = ?10 WHERE id = ?11");
    statement.bind(1, columns.status)
        .bind(2, columns.effective)
        .bind(3, columns.due)
        .bind(4, columns.updated)
        .bind(5, columns.recorded);
    for (int i = 0; i < 5; ++i)
        statement.bind(6 + i, columns.counts[size_t(i)]);
    return statement.bind(11, columns.id).run();
}

Result<Done> refresh(Database &database, RecommendationId id)
{
    ACUERDO_TRY_VALUE(computation, Computation::of(database));
    computation.onAddressee = [&](const AddresseeColumns &columns) { return write(database, columns); };
    computation.onRecommendation = [&](const RecommendationColumns &columns, const QString &) {
        return write(database, columns);
    };
    return computation.run(id);
}

} // namespace

Result<Done> refreshComputedColumns(Database &database, RecommendationId id)
{
    return refresh(database, id);
}

Result<Done> refreshComputedColumns(Database &database)
{
    return refresh(database, {});
}

Result<QStringList> computedColumnFaults(const Database &database)
{
    ACUERDO_TRY_VALUE(computation, Computation::of(database));
    QStringList faults;
    computation.onAddressee = [&](const AddresseeColumns &columns) -> Result<Done> {
        faults += CheckText::tr("The latest status, response, target date or lead kept with addressee %1 is not what "
                                "its rows say.")
                      .arg(columns.id);
        return Done{};
    };
    computation.onRecommendation = [&](const RecommendationColumns &, const QString &code) -> Result<Done> {
        faults += CheckText::tr("The status or the counts kept with %1 are not what its rows say.").arg(code);
        return Done{};
    };
    ACUERDO_TRY(computation.run({}));
    return faults;
}

} // namespace acuerdo
