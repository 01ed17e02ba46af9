// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_axis.h"
#include "tests/core/summary/chart_sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace acuerdo;

class TestChartSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineStopsAtAGap();
    void aLineStopsAtABreakAndAtAPeriodInProgress();
    void aBreakBetweenTwoSeriesLeavesTheOneThatGoesOnWhole();
    void pointsAreNeverJoined();
    void barsOfUnequalPeriodsBecomePoints();
    void marksStandWhereTheyBelong();
    void aTargetSaysWhichWayItCounts();
    void onlyChangesOfStatusAreMarked();
    void contextAndLaterChangesAreNotMarked();
    void theAxisCountsInThousands_data();
    void theAxisCountsInThousands();
    void ticksAreRound_data();
    void ticksAreRound();
    void ticksStandOnStartsOfPeriods();
    void theSourceLineSaysWhereAndWhen();
    void theDescriptionIsTrueToTheNumbers();
    void theTableHasTheNewestFirstAndNoZeroForNothing();
    void theCsvHoldsEveryNumberInFull();
    void noCellOfTheCsvComputes();
    void twoVintagesAreToldApart();
    void aChartWithoutValuesIsNoMistake();

private:
    ChartSpec spec(const ChartOptions &options = {})
    {
        const auto made = m_sample->spec(options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartSample> m_sample;
};

namespace {

std::vector<bool> joins(const ChartSpecSeries &series)
{
    std::vector<bool> joined;
    for (const ChartPoint &point : series.points)
        joined.push_back(point.joined);
    return joined;
}

double dayOf(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

std::vector<ChartMark> marksOf(const ChartSpec &spec, ChartMark::Kind kind)
{
    std::vector<ChartMark> marks;
    std::ranges::copy_if(spec.marks, std::back_inserter(marks), [kind](const ChartMark &m) { return m.kind == kind; });
    return marks;
}

} // namespace

void TestChartSpec::init()
{
    m_sample.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = std::make_unique<ChartSample>(m_folder->filePath(QStringLiteral("w.acuerdo")));
}

void TestChartSpec::aLineStopsAtAGap()
{
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}, {"2018", 3}, {"2019", 4}});
    QCOMPARE(joins(spec().series[0]), (std::vector<bool>{false, true, false, true}));
}

void TestChartSpec::aLineStopsAtABreakAndAtAPeriodInProgress()
{
    m_sample->addSeries(
        "a", {{"FY2016", 1}, {"FY2017", 2}, {"FY2018", 3, ObservationFlag::Break}, {"FY2019", 4}, {"FY2020-TD", 5}});
    m_sample->addNote(ChartNoteKind::Break, "FY2017", "another count");
    const ChartSpec said = spec();
    QCOMPARE(joins(said.series[0]), (std::vector<bool>{false, false, false, true, false}));
    QVERIFY(said.series[0].points[4].partial);
    QCOMPARE(said.notes, QStringList{QStringLiteral("Hollow: not a whole period (FY2020 to date).")});
}

void TestChartSpec::aBreakBetweenTwoSeriesLeavesTheOneThatGoesOnWhole()
{
    m_sample->addSeries("old", {{"2016", 1}, {"2017", 2}});
    m_sample->addSeries("new", {{"2016", 1}, {"2017", 2}, {"2018", 3}});
    m_sample->addNote(ChartNoteKind::Break, "2018", "another count");
    const ChartSpec said = spec();
    QCOMPARE(joins(said.series[1]), (std::vector<bool>{false, true, true}));
}

void TestChartSpec::pointsAreNeverJoined()
{
    m_sample->chart().kind = ChartKind::Points;
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}});
    QCOMPARE(joins(spec().series[0]), (std::vector<bool>{false, false}));
}

void TestChartSpec::barsOfUnequalPeriodsBecomePoints()
{
    m_sample->chart().kind = ChartKind::Bar;
    m_sample->addSeries("a", {{"2015", 1}, {"2016-03", 2}});
    QCOMPARE(spec().kind, ChartKind::Points);
}

void TestChartSpec::marksStandWhereTheyBelong()
{
    m_sample->addSeries("a", {{"2017", 1}, {"2018", 2}},
                        {.baselinePeriod = samplePeriod("2017"), .baselineValue = 1.5, .decimals = 1});
    m_sample->addNote(ChartNoteKind::Break, "2018", "another count");
    m_sample->addNote(ChartNoteKind::Event, "2018-07-01", "a law");
    m_sample->addNote(ChartNoteKind::Note, "2017", "a note");
    const ChartSpec said = spec({.language = Language::Spanish});
    QCOMPARE(said.marks.size(), size_t(4));
    QCOMPARE(said.marks[0].at, dayOf(2018, 1, 1));
    QCOMPARE(said.marks[1].at, dayOf(2018, 7, 1) + 0.5);
    QCOMPARE(said.marks[2].at, samplePeriod("2017").middle());
    QCOMPARE(said.marks[2].number, 3);
    QCOMPARE(said.marks[2].text, QStringLiteral("ES a note"));
    QCOMPARE(said.marks[3].label, QStringLiteral("Línea base 2017: 1.5"));
    QCOMPARE(said.marks[3].value, std::optional(1.5));
}

void TestChartSpec::aTargetSaysWhichWayItCounts()
{
    const Indicator indicator = m_sample->addSeries("a", {{"2017", 29500}}, {.wanted = WantedDirection::Down});
    m_sample->add(IndicatorTarget{
        .indicator = indicator.id, .date = PartialDate::year(2026), .value = 23600, .note = both("Set in the report")});
    const auto targets = marksOf(spec(), ChartMark::Kind::Target);
    QCOMPARE(targets.size(), size_t(1));
    QCOMPARE(targets[0].label, QStringLiteral("Target for 2026: at most 23,600"));
    QCOMPARE(targets[0].text, QStringLiteral("Target for 2026: at most 23,600. Set in the report"));
}

void TestChartSpec::onlyChangesOfStatusAreMarked()
{
    m_sample->addSeries("a", {{"2020", 1}, {"2021", 2}, {"2022", 3}});
    m_sample->link(0, ChartRole::MeasuresOutcome);
    m_sample->setStatus(0, 0, "2020-07-14"); // not started on both sides: no change yet
    m_sample->setStatus(1, 0, "2020-07-14");
    m_sample->setStatus(0, 1, "2021-03");    // under way
    m_sample->setStatus(1, 1, "2021-05-02"); // the whole was under way already
    m_sample->setStatus(0, 4, "2022-02-01"); // one of two has achieved
    const auto marks = marksOf(spec(), ChartMark::Kind::StatusChange);
    QCOMPARE(marks.size(), size_t(2));
    QCOMPARE(marks[0].at, dayOf(2021, 3, 1));
    QCOMPARE(marks[0].label, QStringLiteral("Mar 2021: TRD-01 under-way"));
    QCOMPARE(marks[0].role, StatusRole::Moving);
    QCOMPARE(marks[0].text, QStringLiteral("Mar 2021: TRD-01 set to under-way."));
    QCOMPARE(marks[1].status, QStringLiteral("partly-implemented"));
    QVERIFY(marks[1].text.endsWith(QStringLiteral("The mark shows when, not why.")));
}

void TestChartSpec::contextAndLaterChangesAreNotMarked()
{
    m_sample->addSeries("a", {{"2020", 1}, {"2022", 3}});
    m_sample->link(0, ChartRole::Context);
    m_sample->link(1, ChartRole::MeasuresOutput);
    for (const int addressee : {0, 1, 2, 3})
        m_sample->setStatus(addressee, 0, "2020-07-14");
    m_sample->setStatus(0, 1, "2021-03");
    m_sample->setStatus(2, 1, "2021-03");
    m_sample->setStatus(2, 3, "2022-03");
    QCOMPARE(marksOf(spec(), ChartMark::Kind::StatusChange).size(), size_t(2));
    const auto until = marksOf(spec({.asOf = QDate(2021, 12, 31)}), ChartMark::Kind::StatusChange);
    QCOMPARE(until.size(), size_t(1));
    QCOMPARE(until[0].shortLabel, QStringLiteral("TRD-02"));
    QVERIFY(marksOf(spec({.statusChanges = false}), ChartMark::Kind::StatusChange).empty());
}

void TestChartSpec::theAxisCountsInThousands_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("divisor");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inSpanish");
    QTest::newRow("few") << "files"
                         << "carpetas" << 2640.0 << 1.0 << "files"
                         << "carpetas";
    QTest::newRow("thousands") << "files"
                               << "carpetas" << 29500.0 << 1e3 << "thousands of files"
                               << "miles de carpetas";
    QTest::newRow("millions") << "events"
                              << "eventos" << 1636883.0 << 1e6 << "millions of events"
                              << "millones de eventos";
    QTest::newRow("thousand millions") << "dollars"
                                       << "dólares" << 3e9 << 1e9 << "billions of dollars"
                                       << "miles de millones de dólares";
    QTest::newRow("of millions") << "millions of dollars"
                                 << "millones de dólares" << 454930.0 << 1e3 << "billions of dollars"
                                 << "miles de millones de dólares";
    QTest::newRow("of billions") << "billions of dollars"
                                 << "miles de millones de dólares" << 32.8 << 1.0 << "billions of dollars"
                                 << "miles de millones de dólares";
    QTest::newRow("that disagree") << "millions of dollars"
                                   << "dólares" << 454930.0 << 1.0 << "millions of dollars"
                                   << "dólares";
}

void TestChartSpec::theAxisCountsInThousands()
{
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    QFETCH(double, largest);
    const AxisUnit inEnglish = axisUnit({english, spanish}, largest, Language::English);
    QTEST(inEnglish.divisor, "divisor");
    QTEST(inEnglish.text, "inEnglish");
    QTEST(axisUnit({english, spanish}, largest, Language::Spanish).text, "inSpanish");
}

void TestChartSpec::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::newRow("zero to many") << 0.0 << 29500.0 << 8;
    QTest::newRow("few ticks") << 0.0 << 29500.0 << 4;
    QTest::newRow("below zero") << -3.635 << 10.648 << 8;
    QTest::newRow("shares") << 0.0 << 0.45 << 6;
    QTest::newRow("narrow") << 28.0 << 35.0 << 5;
    QTest::newRow("one") << 0.0 << 1.0 << 3;
}

void TestChartSpec::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    const ValueScale scale = roundScale(low, high, most, false);
    QVERIFY(scale.ticks.size() >= 3);
    QVERIFY(int(scale.ticks.size()) <= most);
    QVERIFY(scale.ticks.front() <= low && scale.ticks.back() >= high);
    const double leading = scale.step / std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
    QVERIFY(qFuzzyCompare(leading, 1.0) || qFuzzyCompare(leading, 2.0) || qFuzzyCompare(leading, 5.0));
}

void TestChartSpec::ticksStandOnStartsOfPeriods()
{
    m_sample->addSeries("a", {{"FY2015", 1}, {"FY2016", 2}, {"FY2017", 3}});
    const ChartSpec fiscal = spec();
    const auto ticks = ChartAxes(fiscal).times(fiscal.from, fiscal.to, 300.0);
    QCOMPARE(ticks.size(), size_t(3));
    QCOMPARE(ticks[0].at, dayOf(2014, 10, 1));
    QCOMPARE(ticks[0].label, QStringLiteral("FY2015"));
    QCOMPARE(ticks[0].labelAt, samplePeriod("FY2015").middle());
    init();
    m_sample->addSeries("fiscal", {{"FY2015", 1}, {"FY2016", 2}});
    m_sample->addSeries("calendar", {{"2015", 1}, {"2016", 2}});
    const ChartSpec mixed = spec();
    const auto years = ChartAxes(mixed).times(mixed.from, mixed.to, 300.0);
    QCOMPARE(years.size(), size_t(2));
    QCOMPARE(years[0].at, dayOf(2015, 1, 1));
    QCOMPARE(years[0].label, QStringLiteral("2015"));
}

void TestChartSpec::theSourceLineSaysWhereAndWhen()
{
    m_sample->addSeries("a", {{"2015", 1}});
    const ChartSpec said = spec();
    QCOMPARE(said.sourceLine,
             QStringLiteral(
                 "Source: Bureau, Table of a · data as of Aug 2023 · retrieved Jul 2, 2026 · vintage: first release"));
    QCOMPARE(said.sourceUrl, QStringLiteral("https://example.org/a"));
    QCOMPARE(said.asOf, QStringLiteral("as of Aug 2023"));
    QCOMPARE(spec({.language = Language::Spanish}).asOf, QStringLiteral("a ago 2023"));
    QVERIFY(chartCitation(said).contains(
        QStringLiteral("Bureau, Table of a, https://example.org/a, retrieved Jul 2, 2026")));
}

void TestChartSpec::theDescriptionIsTrueToTheNumbers()
{
    m_sample->addSeries("a", {{"2015", 16120}, {"2016", 20148}, {"2017", 9000}});
    QCOMPARE(
        spec().description,
        QStringLiteral("a (files) went from 16,120 in 2015 to 9,000 in 2017, with too few values of one method for a "
                       "trend. Drawn as lines. a: 3 values, highest 20,148 in 2016, lowest 9,000 in 2017."));
    QVERIFY(spec({.language = Language::Spanish})
                .description.contains(QStringLiteral("máximo 20,148 en 2016, mínimo 9,000 en 2017")));
}

void TestChartSpec::theTableHasTheNewestFirstAndNoZeroForNothing()
{
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2, ObservationFlag::Provisional}});
    m_sample->addSeries("b", {{"2016", 3}});
    const auto table = chartTable(spec());
    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(table[0].period, samplePeriod("2016"));
    QCOMPARE(table[0].values, (std::vector<std::optional<double>>{2.0, 3.0}));
    QCOMPARE(table[1].values, (std::vector<std::optional<double>>{1.0, std::nullopt}));
    QVERIFY(!table[0].flag.isEmpty());
    QVERIFY(table[1].flag.isEmpty());
}

void TestChartSpec::theCsvHoldsEveryNumberInFull()
{
    m_sample->addSeries("a", {{"2015", 1636883}, {"2016", 0.1}, {"2017", -3.635}, {"2018", 12493.06}, {"2019", 1e21}});
    const QStringList lines = chartCsv(spec()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines[0], QStringLiteral("period,a,flag,vintage,source,unit,title,as_of"));
    QCOMPARE(lines[5],
             QStringLiteral("2015,1636883,final,first release,\"Bureau, Table of a, https://example.org/a\",files,"
                            "Title,as of Aug 2023"));
    QVERIFY(lines[4].startsWith(QStringLiteral("2016,0.1,")));
    QVERIFY(lines[3].startsWith(QStringLiteral("2017,-3.635,")));
    QVERIFY(lines[2].startsWith(QStringLiteral("2018,12493.06,")));
    QVERIFY(lines[1].startsWith(QStringLiteral("2019,1000000000000000000000,")));
}

void TestChartSpec::noCellOfTheCsvComputes()
{
    m_sample->addSeries("=SUM(A1)", {{"2015", 1}});
    QVERIFY(chartCsv(spec()).startsWith(QStringLiteral("period,'=SUM(A1),")));
}

void TestChartSpec::twoVintagesAreToldApart()
{
    const Indicator indicator = m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}});
    const Vintage second = m_sample->add(Vintage{.indicator = indicator.id,
                                                 .key = QStringLiteral("a-2"),
                                                 .position = 1,
                                                 .label = both("second release"),
                                                 .evidence = m_sample->rows().evidence[0].id});
    m_sample->addValues(indicator.id, second.id, {{"2016", 2.5}, {"2017", 3}});
    m_sample->add(
        ChartSeries{.chart = m_sample->chart().id, .position = 1, .indicator = indicator.id, .vintage = second.id});
    const ChartSpec said = spec();
    QCOMPARE(said.series[0].vintage, QStringLiteral("second release")); // the last one, as none is named
    QCOMPARE(said.series[1].name, QStringLiteral("a (second release)"));
    QCOMPARE(said.series[0].points.size(), size_t(2));
}

void TestChartSpec::aChartWithoutValuesIsNoMistake()
{
    m_sample->addSeries("a", {});
    const ChartSpec said = spec();
    QVERIFY(said.isEmpty());
    QVERIFY(chartTable(said).empty());
    QVERIFY(said.sentence == QStringLiteral("There are no values to show."));
    QVERIFY(ChartAxes(said).values(8).ticks.size() >= 3);
}

QTEST_GUILESS_MAIN(TestChartSpec)
#include "test_chart_spec.moc"
