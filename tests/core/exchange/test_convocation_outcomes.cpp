// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/query/query.h"
#include "core/store/outcomes.h"
#include "core/store/reading.h"
#include "core/store/recommendation_list.h"
#include "tests/core/store/sample_workspace.h"

#include <QTest>

#include <cmath>

using namespace acuerdo;

/// The outcomes of the bundled figures, beside those that a separate calculation over the same CSV files gave.
class TestConvocationOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIndicatorSaysWhatItsFiguresSay_data();
    void everyIndicatorSaysWhatItsFiguresSay();
    void anIndicatorThatShouldMoveNeitherWayHasNone();
    void itemsTakeTheWorstOfThoseWithABaseline();
    void queriesFindThem();
    void aPastDaySawFewerFigures();
    void eachIndicatorOfAnItemIsTold();

private:
    QStringList found(const QString &query, QDate asOf = {}) const;

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
};

void TestConvocationOutcomes::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    m_store.emplace(*Store::open(path, Access::ReadOnly));
}

QStringList TestConvocationOutcomes::found(const QString &query, QDate asOf) const
{
    const auto list = RecommendationList::read(*m_store, QDate(2026, 7, 2), asOf);
    const auto parsed = parseQuery(query, *queryNames(*m_store), Wording(Language::English));
    const auto positions = list->select(*parsed);
    QStringList codes;
    for (const qint32 position : positions.value_or(std::vector<qint32>()))
        codes += list->code(position);
    return codes;
}

void TestConvocationOutcomes::everyIndicatorSaysWhatItsFiguresSay_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<double>("probability"); // of no trend: 1
    QTest::addColumn<double>("change");
    const auto row = [](const char *key, Outcome outcome, int count, const char *first, const char *last,
                        double probability, double change) {
        QTest::newRow(key) << outcome << count << first << last << probability << change;
    };
    using enum Outcome;
    row("goods-exports", Flat, 4, "2019", "2022", 0.33333, 105746.648);
    row("goods-imports", Flat, 4, "2019", "2022", 0.33333, 141070.488);
    row("goods-exports-monthly", Improving, 360, "1993-01", "2022-12", 0.0, 21977.85);
    row("goods-imports-monthly", Improving, 360, "1993-01", "2022-12", 0.0, 30182.493);
    row("pew-mexico-favorable-us", TooFewData, 2, "2018", "2024", 1.0, 0.0);
    row("homicides-old-method", Worsening, 21, "1997", "2017", 0.05712, 7070.0);
    row("homicides-new-method", Improving, 4, "2019", "2022", 0.08333, -2603.047);
    row("homicide-victims", Worsening, 5, "2015", "2019", 0.01667, 19062.301);
    row("femicides-new-method", Worsening, 8, "2015", "2022", 0.0004, 499.634);
    row("homicides-monthly", Worsening, 96, "2015-01", "2022-12", 0.0, 943.307);
    row("crossings-trucks", TooFewData, 3, "2019", "2021", 1.0, 0.0);
    row("students-mexican-in-us", Flat, 5, "2018/19", "2022/23", 1.0, -261.944);
    row("h2a-mexico", Improving, 6, "FY2019", "FY2024", 0.00278, 112587.462);
    row("h2b-mexico", Improving, 6, "FY2019", "FY2024", 0.05556, 27769.796);
    row("wjp-score", Flat, 4, "2020", "2023", 0.14856, -0.025);
    row("pew-us-favorable-mexico", TooFewData, 1, "2024", "2024", 1.0, 0.0); // after the break
}

void TestConvocationOutcomes::everyIndicatorSaysWhatItsFiguresSay()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(double, probability);
    QFETCH(double, change);
    const auto indicator = indicatorByKey(*m_store, QString::fromLatin1(QTest::currentDataTag()));
    VERIFY_RESULT(indicator);
    const auto read = indicatorOutcome(*m_store, *indicator);
    VERIFY_RESULT(read);
    QVERIFY(*read);
    const OutcomeReading &reading = **read;
    QTEST(reading.outcome, "outcome");
    QTEST(reading.count, "count");
    QCOMPARE(reading.first.text(), first);
    QCOMPARE(reading.last.text(), last);
    QVERIFY(std::abs(reading.trend.value_or(Trend()).probability - probability) < 1e-4);
    QVERIFY(std::abs(reading.trend.value_or(Trend()).change - change) < 0.01 + 1e-6 * std::abs(change));
}

void TestConvocationOutcomes::anIndicatorThatShouldMoveNeitherWayHasNone()
{
    const auto fentanyl = indicatorByKey(*m_store, QStringLiteral("fentanyl-ofo"));
    QVERIFY(!*indicatorOutcome(*m_store, *fentanyl));
}

void TestConvocationOutcomes::itemsTakeTheWorstOfThoseWithABaseline()
{
    auto list = RecommendationList::read(*m_store, QDate(2026, 7, 2));
    VERIFY_RESULT(list->readSigns());
    const auto outcomeOf = [&](const char *code) {
        return list->row(list->positionOf(QString::fromLatin1(code))).signs.outcome.outcome();
    };
    QCOMPARE(outcomeOf("SEC-11"), Outcome::Improving); // the monthly files have no baseline
    QCOMPARE(outcomeOf("SEC-12"), Outcome::Flat);
    QCOMPARE(outcomeOf("TRD-12"), Outcome::Flat);
    QCOMPARE(outcomeOf("BRD-01"), Outcome::TooFewData);
    QVERIFY(!outcomeOf("MIG-09")); // its figures should move neither way
    QVERIFY(!outcomeOf("TRD-02")); // no figures
}

void TestConvocationOutcomes::queriesFindThem()
{
    const QStringList improving{QStringLiteral("PUB-07"), QStringLiteral("SEC-11")};
    QCOMPARE(found(QStringLiteral("outcome:improving")), improving);
    QCOMPARE(found(QStringLiteral("resultado:mejora")), improving);
    QCOMPARE(found(QStringLiteral("outcome:flat")),
             QStringList({QStringLiteral("SEC-12"), QStringLiteral("SEC-13"), QStringLiteral("SEC-15"),
                          QStringLiteral("TRD-01"), QStringLiteral("TRD-12")}));
    QVERIFY(found(QStringLiteral("outcome:worsening")).isEmpty());
}

void TestConvocationOutcomes::aPastDaySawFewerFigures()
{
    QVERIFY(found(QStringLiteral("outcome:improving,flat,worsening"), QDate(2020, 12, 31)).isEmpty());
    QVERIFY(found(QStringLiteral("outcome:too-few-data"), QDate(2020, 12, 31)).contains(QStringLiteral("SEC-11")));
}

void TestConvocationOutcomes::eachIndicatorOfAnItemIsTold()
{
    const auto item = recommendationByCode(*m_store, QStringLiteral("SEC-11"));
    const auto measured = measuredOutcomes(*m_store, item->id, *PartialDate::parse(QStringLiteral("2017")));
    VERIFY_RESULT(measured);
    const auto files = std::ranges::find_if(*measured, [](const MeasuredOutcome &one) {
        return one.indicator.key == QStringLiteral("homicides-new-method");
    });
    QVERIFY(files != measured->end());
    QCOMPARE(files->sinceBaseline.outcome, Outcome::Improving);
    QCOMPARE(files->sinceChange.first.text(), QStringLiteral("2017")); // the status changed before the baseline
    QCOMPARE(files->sinceChange.outcome, Outcome::Flat);               // of 15 pairs 6 rise and 9 fall
    QCOMPARE(files->now(), Outcome::Flat);
}

QTEST_GUILESS_MAIN(TestConvocationOutcomes)
#include "test_convocation_outcomes.moc"
