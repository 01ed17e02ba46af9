// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"
#include "core/summary/counts.h"
#include "core/summary/progress_summary.h"
#include "tests/core/store/list_sample.h"

#include <numeric>

using namespace acuerdo;

namespace {

constexpr int itemCount = 300;
const QDate asOf(2026, 7, 2);

/// Recommendations with sides, statuses and dates as the dice fall; the seed makes them the same each time.
Result<Done> throwDice(ListSample &sample, quint32 seed)
{
    QRandomGenerator dice(seed);
    ACUERDO_TRY(sample.addWords());
    ACUERDO_TRY_VALUE(report, sample.addSource("report", "2020-07"));
    QList<PillarId> pillars;
    for (const char *key : {"TRD", "SEC", "BRD", "NIL"}) {
        ACUERDO_TRY_VALUE(pillar, sample.addPillar(report, key, int(pillars.size())));
        pillars.append(pillar);
    }
    const QList<StatusWord> words = sampleWords();
    for (int i = 0; i < itemCount; ++i) {
        Recommendation recommendation{.source = report,
                                      .pillar = pillars[dice.bounded(3)], // the last one stays empty
                                      .code = QStringLiteral("R-%1").arg(i, 3, 10, QLatin1Char('0')),
                                      .title = {QStringLiteral("Title"), QStringLiteral("Título")}};
        ACUERDO_TRY(sample.recorder().insert(recommendation));
        for (const auto &[side, key] : allKeys<Side>()) {
            if (dice.bounded(2) == 0)
                continue;
            ACUERDO_TRY_VALUE(addressee, sample.addSide(recommendation.id, side));
            for (int updates = int(dice.bounded(3)); updates > 0; --updates) {
                const auto status = words[dice.bounded(int(words.size()))].key.toLatin1();
                const auto date = PartialDate::day(QDate(2021, 1, 1).addDays(dice.bounded(2000)));
                ACUERDO_TRY(sample.addUpdate(addressee, status.constData(), date, momentOf("2026-07-01")));
            }
            if (dice.bounded(3) == 0)
                ACUERDO_TRY(sample.addTarget(addressee, dice.bounded(2) ? "2025" : "2026-08", "2021-01-01"));
        }
    }
    return Done{};
}

int sumOf(const Tally &tally)
{
    return std::accumulate(tally.byRole.begin(), tally.byRole.end(), 0);
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTallyAddsUp_data();
    void everyTallyAddsUp();
    void everyTableOfASummaryAddsUp_data();
    void everyTableOfASummaryAddsUp();

private:
    QTemporaryDir m_folder;
    std::optional<Store> m_store;
};

void TestCounts::initTestCase()
{
    auto created = Store::create(m_folder.filePath(QStringLiteral("dice.acuerdo")), sampleInfo());
    VERIFY_RESULT(created);
    m_store.emplace(std::move(*created));
    auto sample = ListSample::begin(*m_store);
    VERIFY_RESULT(sample);
    VERIFY_RESULT(throwDice(*sample, 2020));
    VERIFY_RESULT(sample->commit());
}

void TestCounts::everyTallyAddsUp_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("everything") << QString();
    QTest::newRow("one status") << QStringLiteral("status:under-way");
    QTest::newRow("one side") << QStringLiteral("side:mx");
    QTest::newRow("late") << QStringLiteral("is:overdue");
    QTest::newRow("one pillar") << QStringLiteral("pillar:trd");
    QTest::newRow("nothing") << QStringLiteral("pillar:nil");
}

void TestCounts::everyTallyAddsUp()
{
    QFETCH(QString, filter);
    const auto list = RecommendationList::read(*m_store, asOf, asOf);
    VERIFY_RESULT(list);
    const auto names = queryNames(*m_store);
    VERIFY_RESULT(names);
    const auto query = parseQuery(filter, *names, Wording(Language::English));
    QVERIFY(query);
    const auto positions = list->select(*query);
    VERIFY_RESULT(positions);
    const auto allPillars = pillars(*m_store);
    VERIFY_RESULT(allPillars);
    const Counts counts = countRows(*list, *positions, *allPillars);

    QCOMPARE(counts.all.total, int(positions->size()));
    QCOMPARE(sumOf(counts.all), counts.all.total);
    QCOMPARE(std::accumulate(counts.all.byWord.begin(), counts.all.byWord.end(), 0), counts.all.total);
    Tally pillarsTogether;
    int sides = 0;
    for (const PillarTally &pillar : counts.byPillar) {
        QCOMPARE(sumOf(pillar.tally), pillar.tally.total);
        pillarsTogether.total += pillar.tally.total;
        pillarsTogether.overdue += pillar.tally.overdue;
        pillarsTogether.stale += pillar.tally.stale;
    }
    QCOMPARE(pillarsTogether.total, counts.all.total);
    QCOMPARE(pillarsTogether.overdue, counts.all.overdue);
    QCOMPARE(pillarsTogether.stale, counts.all.stale);
    for (const Tally &side : counts.bySide) {
        QCOMPARE(sumOf(side), side.total);
        sides += side.total;
    }
    int asked = 0;
    for (const qint32 position : *positions)
        asked += int(std::ranges::count(list->row(position).sides, true, &ListSide::asked));
    QCOMPARE(sides, asked);
}

void TestCounts::everyTableOfASummaryAddsUp_data()
{
    everyTallyAddsUp_data();
}

void TestCounts::everyTableOfASummaryAddsUp()
{
    QFETCH(QString, filter);
    const auto document = makeProgressSummary(*m_store, {.filter = filter, .asOf = asOf, .from = QDate(2024, 1, 1)});
    VERIFY_RESULT(document);
    int tables = 0;
    int items = 0;
    qint64 total = -1;
    for (const Block &block : document->blocks) {
        items += std::holds_alternative<ItemBlock>(block);
        if (const FigureRow *row = std::get_if<FigureRow>(&block))
            total = row->figures.front().value;
    }
    QCOMPARE(total, qint64(items));
    for (const Block &block : document->blocks) {
        const TableBlock *table = std::get_if<TableBlock>(&block);
        if (!table || table->total.isEmpty())
            continue;
        ++tables;
        qint64 whole = 0;
        for (qsizetype column = 1; column < table->columns.size(); ++column) {
            qint64 sum = 0;
            for (const QList<TableCell> &row : table->rows)
                sum += row[column].number.value_or(0);
            QCOMPARE(sum, table->total[column].number.value_or(-1));
            if (table->columns[column].key == QStringLiteral("total"))
                whole = sum;
        }
        if (table->key != QStringLiteral("status-by-side"))
            QCOMPARE(whole, qint64(items));
    }
    QCOMPARE(tables, 3);
}

QTEST_GUILESS_MAIN(TestCounts)
#include "test_counts.moc"
