// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recommendation_list.h"
#include "core/store/store.h"
#include "tests/bench/bench_clock.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

namespace acuerdo::bench {
namespace {

constexpr int rounds = 7;

// The columns that RecommendationList::read() reads.
constexpr const char *columns[] = {
    "SELECT id, source_id, pillar_id, code, title_en, title_es, kind, priority, status_id, effective, due, updated,"
    " recorded, update_count, evidence_count, chart_count, action_count, part_count FROM recommendation",
    "SELECT recommendation_id, id, side, status_id, effective, verification, response, due, lead_id FROM addressee",
};

Result<Done> readPlainly(const QString &path)
{
    ACUERDO_TRY_VALUE(plain, PlainSqlite::open(path, false));
    for (const char *sql : columns)
        ACUERDO_TRY(plain.readAll(sql));
    return Done{};
}

Result<Done> readByUs(const QString &path, const QDate &asOf)
{
    ACUERDO_TRY_VALUE(store, Store::open(path));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, QDate(2026, 7, 2), asOf));
    std::vector<qint32> rows = list.select({}).value();
    for (int row = 0; row < std::min<int>(40, int(rows.size())); ++row)
        (void)list.title(rows[size_t(row)], Language::English);
    return Done{};
}

} // namespace

Result<Figure> measureOpen(const Setting &setting)
{
    std::vector<double> ours;
    std::vector<double> plain;
    Result<Done> done;
    for (int round = 0; round < rounds && done; ++round) {
        plain.push_back(timeOf([&] { done = readPlainly(setting.workspace); }));
        ACUERDO_TRY(done);
        ours.push_back(timeOf([&] { done = readByUs(setting.workspace, {}); }));
        ACUERDO_TRY(done);
    }
    const double then = timeOf([&] { done = readByUs(setting.workspace, QDate(2024, 1, 1)); });
    ACUERDO_TRY(done);
    return Figure{.what = QStringLiteral("open the large workspace to first rows"),
                  .against = QStringLiteral("the plain C API reading the same columns"),
                  .unit = QStringLiteral("ms"),
                  .value = median(ours),
                  .limit = median(plain),
                  .goal = 2.0,
                  .details = QStringLiteral("median of %1, file in the system's cache; as of a date %2 ms")
                                 .arg(rounds)
                                 .arg(then, 0, 'f', 0)};
}

} // namespace acuerdo::bench
