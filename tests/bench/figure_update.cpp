// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "core/store/reading.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

namespace acuerdo::bench {
namespace {

constexpr int rounds = 60;

// The rows that a status update writes: itself, the columns computed from it, its entry in the history and the end of
// it.
constexpr const char *statements[] = {
    "INSERT INTO status_update (key, addressee_id, status_id, effective, effective_day, recorded, author, reason_en)"
    " VALUES ('B-' || ?2, (SELECT id FROM addressee WHERE recommendation_id = ?1), 3, '2026-07-01', 2461223,"
    " '2026-07-01T12:00:00.000Z', 'Bench', 'Said in the joint statement of the day.')",
    "UPDATE addressee SET status_id = 3, effective = '2026-07-01', verification = 'none' WHERE id ="
    " (SELECT id FROM addressee WHERE recommendation_id = ?1)",
    "UPDATE recommendation SET status_id = 3, effective = '2026-07-01', updated = '2026-07-01',"
    " recorded = '2026-07-01', update_count = update_count + 1 WHERE id = ?1 AND ?2 > 0",
    "INSERT INTO history (seq, at, author, action, subject, changes, hash) VALUES ((SELECT seq + 1 FROM history_head),"
    " '2026-07-01T12:00:00.000Z', 'Bench', 'set-status', 'ARC-' || ?1, printf('%*c', 500, 'x'), randomblob(32))",
    "UPDATE history_head SET seq = seq + 1, hash = randomblob(32)",
};

class PlainUpdate
{
public:
    static Result<PlainUpdate> open(const QString &path)
    {
        ACUERDO_TRY_VALUE(database, PlainSqlite::open(path, true));
        PlainUpdate update(std::move(database));
        for (const char *sql : statements) {
            ACUERDO_TRY_VALUE(statement, update.m_database.prepare(sql));
            update.m_statements.push_back(statement);
        }
        return update;
    }

    Result<Done> write(qint64 recommendation, int number)
    {
        ACUERDO_TRY(m_database.run("BEGIN IMMEDIATE"));
        for (sqlite3_stmt *statement : m_statements) {
            sqlite3_reset(statement);
            sqlite3_bind_int64(statement, 1, recommendation);
            sqlite3_bind_int64(statement, 2, number + 1);
            if (sqlite3_step(statement) != SQLITE_DONE)
                return failure(QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
        }
        return m_database.run("COMMIT");
    }

private:
    explicit PlainUpdate(PlainSqlite database)
        : m_database(std::move(database))
    {}
    PlainSqlite m_database;
    std::vector<sqlite3_stmt *> m_statements;
};

Result<Done> updateByUs(Workspace &workspace, RecommendationId id)
{
    ACUERDO_TRY_VALUE(sides, addressees(workspace.store(), id));
    ACUERDO_TRY(workspace.perform(
        SetStatus{.recommendation = id,
                  .sides = {sides.front().side},
                  .status = QStringLiteral("under-way"),
                  .reason = textIn(Language::English, QStringLiteral("Said in the joint statement of the day."))},
        Author{QStringLiteral("Bench")}));
    return Done{};
}

} // namespace

Result<Figure> measureUpdate(const Setting &setting)
{
    const QString ours = setting.folder + QStringLiteral("/ours.acuerdo");
    const QString theirs = setting.folder + QStringLiteral("/plain.acuerdo");
    if (!QFile::copy(setting.workspace, ours) || !QFile::copy(setting.workspace, theirs))
        return failure(QStringLiteral("The workspace could not be copied into “%1”.").arg(setting.folder));
    ACUERDO_TRY_VALUE(workspace, Workspace::open(ours));
    ACUERDO_TRY_VALUE(plain, PlainUpdate::open(theirs));
    QRandomGenerator random(99);
    std::vector<double> ourTimes;
    std::vector<double> plainTimes;
    Result<Done> done;
    for (int round = 0; round < rounds; ++round) {
        const qint64 id = 1 + random.bounded(setting.size);
        plainTimes.push_back(timeOf([&] { done = plain.write(id, round); }));
        ACUERDO_TRY(done);
        ourTimes.push_back(timeOf([&] { done = updateByUs(*workspace, RecommendationId{id}); }));
        ACUERDO_TRY(done);
    }
    workspace.reset();
    QFile::remove(ours);
    QFile::remove(theirs);
    return Figure{.what = QStringLiteral("a status update, committed to disk"),
                  .against = QStringLiteral("a bare SQLite transaction of the same rows"),
                  .unit = QStringLiteral("ms"),
                  .value = median(ourTimes),
                  .limit = median(plainTimes),
                  .goal = 1.5,
                  .details = QStringLiteral("median of %1, by turns, in copies of the large workspace; 95th percentile "
                                            "%2 against %3 ms")
                                 .arg(rounds)
                                 .arg(percentile(ourTimes, 0.95), 0, 'f', 2)
                                 .arg(percentile(plainTimes, 0.95), 0, 'f', 2)};
}

} // namespace acuerdo::bench
