// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/outcome.h"

#include <QTest>

#include <cmath>

using namespace acuerdo;

namespace {

Period period(const char *text)
{
    return Period::parse(QString::fromLatin1(text)).value();
}

std::vector<OutcomeValue> yearly(int first, const QList<double> &values)
{
    std::vector<OutcomeValue> series;
    for (const double value : values)
        series.push_back({.period = *Period::parse(QString::number(first + int(series.size()))), .value = value});
    return series;
}

// Homicide files of the new method, as SESNSP has them: fewer are wanted.
const std::vector<OutcomeValue> homicides = yearly(2015, {16120, 20148, 25035, 29095, 29500, 28838, 28279, 26279});

Indicator fewerWanted()
{
    return {.key = QStringLiteral("homicides"),
            .unit = {QStringLiteral("case files"), QStringLiteral("carpetas")},
            .wanted = WantedDirection::Down,
            .baselinePeriod = period("2019")};
}

QString said(const OutcomeReading &reading, const Indicator &indicator, Language language = Language::English)
{
    return outcomeText(reading, indicator, Formatting(language));
}

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBaselineBeginsTheStretch();
    void nothingIsReadWithoutAWantedDirection();
    void periodsInProgressAreLeftOut();
    void aTrendIsNeverTakenAcrossABreak();
    void onlyPeriodsThatAreOverCount();
    void aChangeWithinTheToleranceIsNone();
    void twoPeriodsWithOneMiddleAreOnePoint();
    void aLongSeriesIsReadToo();
    void percentagesMoveByPoints();
    void endsAgainstTheTrendAreSaid();
    void theWorstStandsForSeveral();
    void theRuleIsSaidInBothLanguages();
};

// By hand: of the slopes −662, −559, −2000, −610.5, −1279.5 and −1073.7 a year the median is −867.8, which is −2603.5
// in three years; four values that only fall have a chance of 2 / 24.
void TestOutcome::theBaselineBeginsTheStretch()
{
    const auto reading = readOutcome(fewerWanted(), homicides, {.from = baselineDay(fewerWanted())});
    QVERIFY(reading);
    QCOMPARE(reading->outcome, Outcome::Improving);
    QCOMPARE(reading->count, 4);
    QCOMPARE(reading->first, period("2019"));
    QCOMPARE(reading->last, period("2022"));
    QCOMPARE(reading->trend->probability, 2.0 / 24.0);
    QVERIFY(std::abs(reading->trend->change + 2603.5) < 5.0); // a year has 365.25 days
    QCOMPARE(said(*reading, fewerWanted()), QStringLiteral("Improving: −11% since 2019"));
    QCOMPARE(said(*reading, fewerWanted(), Language::Spanish), QStringLiteral("Mejora: −11\u00a0% desde 2019"));
    const auto whole = readOutcome(fewerWanted(), homicides, {});
    QCOMPARE(whole->outcome, Outcome::Flat); // up, then down
}

void TestOutcome::nothingIsReadWithoutAWantedDirection()
{
    Indicator indicator = fewerWanted();
    indicator.wanted = WantedDirection::None;
    QVERIFY(!readOutcome(indicator, homicides, {}));
}

void TestOutcome::periodsInProgressAreLeftOut()
{
    std::vector<OutcomeValue> series = yearly(2019, {10, 11, 12, 13});
    series.push_back({.period = period("2023"), .value = 3, .partial = true});
    series.push_back({.period = period("FY2024-TD"), .value = 1});
    const auto reading = readOutcome(fewerWanted(), series, {});
    QCOMPARE(reading->count, 4);
    QCOMPARE(reading->outcome, Outcome::Worsening);
    QCOMPARE(said(*reading, fewerWanted()), QStringLiteral("Worsening: +30% since 2019"));
}

void TestOutcome::aTrendIsNeverTakenAcrossABreak()
{
    std::vector<OutcomeValue> series = yearly(2010, {90, 80, 70, 60, 50, 51, 52, 53});
    series[4].isBreak = true; // 2014
    const auto flagged = readOutcome(fewerWanted(), series, {});
    QVERIFY(flagged->fromBreak);
    QCOMPARE(flagged->first, period("2014"));
    QCOMPARE(flagged->outcome, Outcome::Worsening);
    series[4].isBreak = false;
    const auto noted = readOutcome(fewerWanted(), series, {.breaks = {QDate(2015, 1, 1)}});
    QCOMPARE(noted->first, period("2015"));
    QCOMPARE(noted->outcome, Outcome::TooFewData);
    QCOMPARE(said(*noted, fewerWanted()), QStringLiteral("Too few data: 3 values since 2015"));
    const auto elsewhere = readOutcome(fewerWanted(), series, {.breaks = {QDate(2030, 1, 1), QDate(2001, 1, 1)}});
    QVERIFY(!elsewhere->fromBreak);
}

void TestOutcome::onlyPeriodsThatAreOverCount()
{
    const auto then = readOutcome(fewerWanted(), homicides, {.from = QDate(2019, 1, 1), .until = QDate(2021, 12, 30)});
    QCOMPARE(then->last, period("2020"));
    QCOMPARE(then->outcome, Outcome::TooFewData);
    const auto later = readOutcome(fewerWanted(), homicides, {.from = QDate(2019, 1, 1), .until = QDate(2021, 12, 31)});
    QCOMPARE(later->last, period("2021"));
    const auto before = readOutcome(fewerWanted(), homicides, {.until = QDate(2001, 1, 1)});
    QCOMPARE(before->count, 0);
    QCOMPARE(said(*before, fewerWanted()), QStringLiteral("Too few data"));
}

void TestOutcome::aChangeWithinTheToleranceIsNone()
{
    Indicator indicator = fewerWanted();
    indicator.tolerance = 2700;
    QCOMPARE(readOutcome(indicator, homicides, {.from = QDate(2019, 1, 1)})->outcome, Outcome::Flat);
    indicator.tolerance = 2500;
    QCOMPARE(readOutcome(indicator, homicides, {.from = QDate(2019, 1, 1)})->outcome, Outcome::Improving);
}

void TestOutcome::twoPeriodsWithOneMiddleAreOnePoint()
{
    std::vector<OutcomeValue> series = yearly(2019, {10, 11, 12, 13});
    series.push_back({.period = period("2020-01/2020-12"), .value = 11});
    QCOMPARE(readOutcome(fewerWanted(), series, {})->count, 4);
}

void TestOutcome::aLongSeriesIsReadToo()
{
    std::vector<OutcomeValue> series;
    for (int day = 0; day < 5000; ++day)
        series.push_back({.period = *Period::parse(QDate(2000, 1, 1).addDays(day).toString(Qt::ISODate)),
                          .value = 1000.0 - day + (day % 7)});
    const auto reading = readOutcome(fewerWanted(), series, {});
    QCOMPARE(reading->outcome, Outcome::Improving);
    QCOMPARE(reading->count, 5000);
    QVERIFY(std::abs(reading->trend->slope + 365.25) < 1.0);
}

void TestOutcome::percentagesMoveByPoints()
{
    const Indicator views{.unit = {QStringLiteral("percent favorable"), QStringLiteral("% favorable")},
                          .wanted = WantedDirection::Up};
    const auto reading = readOutcome(views, yearly(2018, {32, 36, 45, 50, 61}), {});
    QCOMPARE(said(*reading, views), QStringLiteral("Improving: +29 points since 2018"));
    QCOMPARE(said(*reading, views, Language::Spanish), QStringLiteral("Mejora: +29 puntos desde 2018"));
}

void TestOutcome::endsAgainstTheTrendAreSaid()
{
    const Indicator trade{.wanted = WantedDirection::Up};
    const auto reading = readOutcome(trade, yearly(2010, {100, 101, 102, 103, 104, 105, 106, 107, 108, 90}), {});
    QCOMPARE(reading->outcome, Outcome::Improving);
    QCOMPARE(said(*reading, trade), QStringLiteral("Improving by its trend since 2010, though the last value is −10%"));
}

void TestOutcome::theWorstStandsForSeveral()
{
    using enum Outcome;
    QVERIFY(!togetherOf({}));
    const auto together = [](std::initializer_list<OneOutcome> outcomes) {
        return togetherOf(std::span(outcomes.begin(), outcomes.size()));
    };
    QCOMPARE(together({{TooFewData}, {Flat}}), Flat);
    QCOMPARE(together({{Flat}, {Improving}, {TooFewData}}), Improving);
    QCOMPARE(together({{Improving}, {Worsening}}), Worsening);
    QCOMPARE(together({{TooFewData}}), TooFewData);
    QCOMPARE(together({{Worsening}, {Improving, true}, {TooFewData, true}}), Improving);
    QCOMPARE(together({{Worsening}, {TooFewData, true}}), TooFewData);
}

void TestOutcome::theRuleIsSaidInBothLanguages()
{
    const QString english = outcomeRule(Wording(Language::English));
    const QString spanish = outcomeRule(Wording(Language::Spanish));
    QVERIFY(english.contains(QStringLiteral("Theil and Sen")));
    QVERIFY(spanish.contains(QStringLiteral("Theil y Sen")));
    for (const QString &rule : {english, spanish}) // and where it was published
        QVERIFY(rule.contains(QStringLiteral("10.1080/01621459.1968.10480934")));
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
