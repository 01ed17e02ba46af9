// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/trend.h"

#include <QList>
#include <QTest>

#include <cmath>

using namespace acuerdo;

namespace {

std::vector<TrendPoint> yearly(const QList<double> &values)
{
    std::vector<TrendPoint> points;
    for (const double value : values)
        points.push_back({2000.0 + double(points.size()), value});
    return points;
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineHasItsOwnSlope();
    void oneWildValueDoesNotTurnTheTrend();
    void theTestGivesThePublishedProbabilities_data();
    void theTestGivesThePublishedProbabilities();
    void seasonsAreComparedWithThemselves();
    void aWarmSummerIsNoTrend();
    void theOutcomeDependsOnWhatIsWanted_data();
    void theOutcomeDependsOnWhatIsWanted();
};

void TestTrend::aStraightLineHasItsOwnSlope()
{
    const auto trend = trendOf(yearly({10, 12, 14, 16, 18}));
    QVERIFY(trend);
    QCOMPARE(trend->slope, 2.0);
    QCOMPARE(trend->change, 8.0);
    QCOMPARE(trend->count, 5);
}

void TestTrend::oneWildValueDoesNotTurnTheTrend()
{
    const auto trend = trendOf(yearly({10, 12, 14, 900, 18, 20, 22}));
    QVERIFY(trend);
    QVERIFY(std::abs(trend->slope - 2.0) < 0.1);
}

void TestTrend::theTestGivesThePublishedProbabilities_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("probability");
    // Exact: of the 24 orders of four values two are strictly monotone; of 120 of five, two.
    QTest::newRow("four rising") << QList<double>{1, 2, 3, 4} << 2.0 / 24.0;
    QTest::newRow("five falling") << QList<double>{5, 4, 3, 2, 1} << 2.0 / 120.0;
    // Kendall's table for n = 4, S = 4: P(S >= 4) = 0.167 on one side.
    QTest::newRow("four with one exchange") << QList<double>{1, 2, 4, 3} << 2.0 * 4.0 / 24.0;
    QTest::newRow("nothing but ties") << QList<double>{7, 7, 7, 7, 7} << 1.0;
}

void TestTrend::theTestGivesThePublishedProbabilities()
{
    QFETCH(QList<double>, values);
    const auto trend = trendOf(yearly(values));
    QVERIFY(trend);
    QTEST(trend->probability, "probability");
}

// Five years of quarters, each 3 above the same quarter of the year before: of each season S = 10 and its variance
// 5 · 4 · 15 / 18, together S = 40 and 66.667, so that z = 39 / 8.165 = 4.7765.
void TestTrend::seasonsAreComparedWithThemselves()
{
    std::vector<TrendPoint> points;
    const QList<double> swing{100, 400, 50, 200};
    for (int quarter = 0; quarter < 20; ++quarter)
        points.push_back({2000.0 + quarter / 4.0, swing[quarter % 4] + 3.0 * (quarter / 4), quarter % 4});
    const auto trend = trendOf(points);
    QVERIFY(trend);
    QCOMPARE(trend->slope, 3.0);
    QCOMPARE(trend->count, 20);
    QVERIFY(std::abs(trend->probability - 1.784e-6) < 5e-9);
}

void TestTrend::aWarmSummerIsNoTrend()
{
    std::vector<TrendPoint> points;
    for (int month = 0; month < 54; ++month) // from a January to a June: without seasons it would rise
        points.push_back({2000.0 + month / 12.0, 10.0 * std::sin(month % 12 * 0.5), month % 12});
    const auto trend = trendOf(points);
    QVERIFY(trend);
    QCOMPARE(trend->slope, 0.0);
    QCOMPARE(trend->probability, 1.0);
    QVERIFY(!trendOf(std::span(points).first(36))); // three of each month are too few
}

void TestTrend::theOutcomeDependsOnWhatIsWanted_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<WantedDirection>("wanted");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<Outcome>("outcome");
    const QList<double> rising{10, 11, 13, 14, 16};
    QTest::newRow("rising and wanted") << rising << WantedDirection::Up << 0.0 << Outcome::Improving;
    QTest::newRow("rising and not wanted") << rising << WantedDirection::Down << 0.0 << Outcome::Worsening;
    QTest::newRow("nothing wanted") << rising << WantedDirection::None << 0.0 << Outcome::Flat;
    QTest::newRow("within the tolerance") << rising << WantedDirection::Up << 6.5 << Outcome::Flat;
    QTest::newRow("up and down") << QList<double>{1, 9, 2, 8, 3, 7} << WantedDirection::Up << 0.0 << Outcome::Flat;
    QTest::newRow("three values") << QList<double>{1, 2, 3} << WantedDirection::Up << 0.0 << Outcome::TooFewData;
}

void TestTrend::theOutcomeDependsOnWhatIsWanted()
{
    QFETCH(QList<double>, values);
    QFETCH(WantedDirection, wanted);
    QFETCH(double, tolerance);
    QTEST(outcomeOf(trendOf(yearly(values)), wanted, tolerance), "outcome");
}

QTEST_GUILESS_MAIN(TestTrend)
#include "test_trend.moc"
