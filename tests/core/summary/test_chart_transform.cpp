// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formatting.h"
#include "core/summary/chart_axis.h"
#include "core/summary/chart_forms.h"
#include "tests/core/summary/chart_sample.h"

#include <QTest>

#include <cmath>

using namespace acuerdo;

/// What a chart makes of values before it draws them, and which forms it offers for them.
class TestChartTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anIndexIsAHundredAtItsBase();
    void anIndexWithoutABaseTakesTheFirstPeriodThatAllHave();
    void aSeriesWithoutTheBaseHasNoIndexAndTheChartSaysSo();
    void aChangeIsOnThePeriodRightBefore();
    void aChangeInPercentNeedsAValueAboveZero();
    void aProvisionalValueMakesAProvisionalChange();
    void sharesAddUpToAHundred();
    void aShareNeedsEverySeries();
    void aStackStandsOnTheSeriesBelow();
    void aStackWithAGapIsNotDrawn();
    void onlyTheLowestOfAStackKeepsItsBaseline();
    void anAreaOfValuesBelowZeroBecomesLines();
    void aBaselineBecomesAnIndexAndIsLeftOutOfChanges();
    void aToleranceIsABandAroundTheBaseline();
    void theCsvHoldsWhatWasObservedToo();
    void onlyFormsThatFitAreOffered_data();
    void onlyFormsThatFitAreOffered();
    void aFormThatDoesNotFitGivesWayToTheNearest();

private:
    Chart &chart() { return m_sample->chart(); }
    ChartSpec spec(Language language = Language::English)
    {
        const auto made = m_sample->spec({.language = language});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartSample> m_sample;
};

namespace {

/// "2016 150.0" for each point.
QString shown(const ChartSpecSeries &series)
{
    QStringList texts;
    for (const ChartPoint &point : series.points)
        texts << point.period.text() + u' ' + QString::number(point.value, 'f', 1);
    return texts.join(QStringLiteral("; "));
}

QStringList kindsOf(const std::vector<ChartKind> &kinds)
{
    QStringList keys;
    for (const ChartKind kind : kinds)
        keys << keyOf(kind);
    return keys;
}

QStringList transformsOf(const std::vector<ChartTransform> &transforms)
{
    QStringList keys;
    for (const ChartTransform transform : transforms)
        keys << keyOf(transform);
    return keys;
}

} // namespace

void TestChartTransform::init()
{
    m_sample.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = std::make_unique<ChartSample>(m_folder->filePath(QStringLiteral("w.acuerdo")));
}

void TestChartTransform::anIndexIsAHundredAtItsBase()
{
    chart().transform = ChartTransform::Index;
    chart().base = samplePeriod("2016");
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}, {"2017", 30}});
    const ChartSpec said = spec();
    QCOMPARE(shown(said.series[0]), QStringLiteral("2015 50.0; 2016 100.0; 2017 150.0"));
    QCOMPARE(said.series[0].points[2].original, 30.0);
    QCOMPARE(said.unit, QStringLiteral("index, 2016 = 100"));
    QCOMPARE(said.axisDivisor, 1.0);
    QVERIFY(said.sentence.startsWith(QStringLiteral("a (index, 2016 = 100) went from 50.0 in 2015 to 150.0 in 2017")));
}

void TestChartTransform::anIndexWithoutABaseTakesTheFirstPeriodThatAllHave()
{
    chart().transform = ChartTransform::Index;
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}});
    m_sample->addSeries("b", {{"2016", 4}, {"2017", 2}});
    const ChartSpec said = spec();
    QCOMPARE(shown(said.series[0]), QStringLiteral("2015 50.0; 2016 100.0"));
    QCOMPARE(shown(said.series[1]), QStringLiteral("2016 100.0; 2017 50.0"));
}

void TestChartTransform::aSeriesWithoutTheBaseHasNoIndexAndTheChartSaysSo()
{
    chart().transform = ChartTransform::Index;
    chart().base = samplePeriod("2015");
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}});
    m_sample->addSeries("b", {{"2016", 4}});
    m_sample->addSeries("c", {{"2015", 0}, {"2016", 4}});
    const ChartSpec said = spec();
    QCOMPARE(said.series[0].points.size(), size_t(2));
    QVERIFY(said.series[1].points.empty() && said.series[2].points.empty());
    QVERIFY2(said.notes.contains(QStringLiteral("No index of b and c: there is no value above zero for 2015.")),
             qPrintable(said.notes.join(u'|')));
}

void TestChartTransform::aChangeIsOnThePeriodRightBefore()
{
    chart().transform = ChartTransform::Change;
    m_sample->addSeries("a", {{"2014", 10},
                              {"2015", 12},
                              {"2017", 20}, // after a gap
                              {"2018", 25},
                              {"2019", 40, ObservationFlag::Break},
                              {"2020", 41},
                              {"2021", 51}, // after a break marked by a note
                              {"2022", 5, ObservationFlag::Final, true}});
    m_sample->addNote(ChartNoteKind::Break, "2021", "another count");
    const ChartSpec said = spec();
    QCOMPARE(shown(said.series[0]), QStringLiteral("2015 2.0; 2018 5.0; 2020 1.0"));
    QCOMPARE(said.unit, QStringLiteral("change on the period before, files"));
    for (const ChartPoint &point : said.series[0].points)
        QVERIFY(!point.joined); // none of them follows right on another
    QVERIFY(ChartAxes(said).values(8).low <= 0.0);
}

void TestChartTransform::aChangeInPercentNeedsAValueAboveZero()
{
    chart().transform = ChartTransform::ChangePercent;
    m_sample->addSeries("a", {{"2014", 0}, {"2015", 10}, {"2016", 15}, {"2017", -3}, {"2018", 6}});
    const ChartSpec said = spec();
    QCOMPARE(shown(said.series[0]), QStringLiteral("2016 50.0; 2017 -120.0"));
    QVERIFY(said.series[0].points[1].joined);
}

void TestChartTransform::aProvisionalValueMakesAProvisionalChange()
{
    chart().transform = ChartTransform::Change;
    m_sample->addSeries("a", {{"2014", 1}, {"2015", 2, ObservationFlag::Provisional}, {"2016", 3}, {"2017", 5}});
    const ChartSpec said = spec();
    QCOMPARE(said.series[0].points[0].flag, ObservationFlag::Provisional);
    QCOMPARE(said.series[0].points[1].flag, ObservationFlag::Provisional);
    QCOMPARE(said.series[0].points[2].flag, ObservationFlag::Final);
}

void TestChartTransform::sharesAddUpToAHundred()
{
    chart().transform = ChartTransform::Share;
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}});
    m_sample->addSeries("b", {{"2015", 3}, {"2016", 5}});
    m_sample->addSeries("c", {{"2015", 4}, {"2016", 1}});
    const ChartSpec said = spec();
    for (size_t i = 0; i < 2; ++i) {
        double sum = 0.0;
        for (const ChartSpecSeries &series : said.series)
            sum += series.points[i].value;
        QVERIFY(std::abs(sum - 100.0) < 1e-9);
    }
    QCOMPARE(said.series[0].points[1].value, 25.0);
    QCOMPARE(said.unit, QStringLiteral("percent of the whole"));
}

void TestChartTransform::aShareNeedsEverySeries()
{
    chart().transform = ChartTransform::Share;
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}, {"2017", 1}});
    m_sample->addSeries("b", {{"2015", 3}, {"2017", -1}});
    const ChartSpec said = spec();
    QCOMPARE(shown(said.series[0]), QStringLiteral("2015 25.0"));
    QVERIFY2(
        said.notes.contains(QStringLiteral("No shares where a series has no value, or one below zero: 2016 and 2017.")),
        qPrintable(said.notes.join(u'|')));
}

void TestChartTransform::aStackStandsOnTheSeriesBelow()
{
    chart().kind = ChartKind::StackedArea;
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}});
    m_sample->addSeries("b", {{"2015", 3}, {"2016", 5}});
    const ChartSpec said = spec();
    QCOMPARE(said.kind, ChartKind::StackedArea);
    QCOMPARE(said.series[0].points[1].base, 0.0);
    QCOMPARE(said.series[1].points[0].base, 1.0);
    QCOMPARE(said.series[1].points[1].base, 2.0);
    QCOMPARE(ChartAxes(said).values(8).low, 0.0);
    QVERIFY(ChartAxes(said).values(8).high >= 7.0);
}

void TestChartTransform::aStackWithAGapIsNotDrawn()
{
    chart().kind = ChartKind::StackedBar;
    m_sample->addSeries("a", {{"2015", 1}, {"2016", 2}});
    m_sample->addSeries("b", {{"2015", 3}});
    const ChartSpec said = spec();
    QVERIFY(said.series[0].points[0].shown && !said.series[0].points[1].shown);
    QVERIFY(said.notes.contains(QStringLiteral("Not drawn, for a stack needs a value of every series: 2016.")));
    QCOMPARE(chartTable(said).size(), size_t(2)); // the number stays in the table
}

void TestChartTransform::onlyTheLowestOfAStackKeepsItsBaseline()
{
    const Indicator measured{.baselinePeriod = samplePeriod("2015"), .baselineValue = 2.0};
    chart().kind = ChartKind::StackedBar;
    m_sample->addSeries("a", {{"2015", 2}, {"2016", 3}}, measured);
    m_sample->addSeries("b", {{"2015", 2}, {"2016", 3}}, measured);
    const ChartSpec said = spec();
    QCOMPARE(said.marks.size(), size_t(1));
    QCOMPARE(said.marks[0].series, 0);
    QVERIFY2(said.notes.contains(QStringLiteral("Not drawn, for the series stands on others: b · Baseline 2015: 2.")),
             qPrintable(said.notes.join(u'|')));
}

void TestChartTransform::anAreaOfValuesBelowZeroBecomesLines()
{
    chart().kind = ChartKind::StackedArea;
    m_sample->addSeries("a", {{"2015", -1}, {"2016", 2}});
    m_sample->addSeries("b", {{"2015", 1}, {"2016", 2}});
    QCOMPARE(spec().kind, ChartKind::Line);
}

void TestChartTransform::aBaselineBecomesAnIndexAndIsLeftOutOfChanges()
{
    const Indicator measured{.baselinePeriod = samplePeriod("2016"), .baselineValue = 20.0};
    chart().transform = ChartTransform::Index;
    chart().base = samplePeriod("2015");
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}}, measured);
    const ChartSpec index = spec();
    QCOMPARE(index.marks.size(), size_t(1));
    QCOMPARE(*index.marks[0].value, 200.0);
    QCOMPARE(index.marks[0].label, QStringLiteral("Baseline 2016: 20 (index 200.0)"));
    init();
    chart().transform = ChartTransform::Change;
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}}, measured);
    QVERIFY(spec().marks.empty());
}

void TestChartTransform::aToleranceIsABandAroundTheBaseline()
{
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 20}},
                        {.baselinePeriod = samplePeriod("2016"), .baselineValue = 20.0, .tolerance = 1.5});
    const ChartSpec said = spec();
    QCOMPARE(said.marks.size(), size_t(2));
    QVERIFY(said.marks[1].kind == ChartMark::Kind::Tolerance);
    QCOMPARE(*said.marks[1].value, 18.5);
    QCOMPARE(*said.marks[1].high, 21.5);
    QVERIFY(said.marks[1].text.startsWith(QStringLiteral("Tolerance: ±1.5 around the baseline.")));
    QVERIFY(ChartAxes(said).values(8).high >= 21.5);
}

void TestChartTransform::theCsvHoldsWhatWasObservedToo()
{
    chart().transform = ChartTransform::Index;
    m_sample->addSeries("a", {{"2015", 8}, {"2016", 10.25}});
    const QStringList lines = chartCsv(spec()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines[0], QStringLiteral("period,a,\"a (index, 2015 = 100)\",flag,vintage,source,unit,title,as_of"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("2016,10.25,128.125,final,")), qPrintable(lines[1]));
}

void TestChartTransform::onlyFormsThatFitAreOffered_data()
{
    QTest::addColumn<QString>("first"); // values of the years from 2015 on, "-" for none
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("oneUnit");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("transforms");
    QTest::newRow("one series") << "1 2 3"
                                << "" << true << "line bar points"
                                << "level index change change-percent";
    QTest::newRow("scattered") << "1 - 3"
                               << "" << true << "bar points"
                               << "level";
    QTest::newRow("two of one unit") << "1 2 3"
                                     << "4 5 6" << true
                                     << "line grouped-bar stacked-bar stacked-area points small-multiples"
                                     << "level index change change-percent share";
    QTest::newRow("below zero") << "-1 2 3"
                                << "4 5 6" << true << "line grouped-bar points small-multiples"
                                << "level index change change-percent";
    QTest::newRow("two units") << "1 2 3"
                               << "4 5 6" << false << "small-multiples"
                               << "level index change change-percent";
}

void TestChartTransform::onlyFormsThatFitAreOffered()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, oneUnit);
    ChartSpec levels;
    for (const QString &values : {first, second}) {
        if (values.isEmpty())
            continue;
        ChartSpecSeries series;
        series.unit = oneUnit || levels.series.empty() ? QStringLiteral("files") : QStringLiteral("dollars");
        int year = 2015;
        for (const QString &value : values.split(u' ')) {
            if (value != QStringLiteral("-"))
                series.points.push_back({.period = *Period::parse(QString::number(year)), .value = value.toDouble()});
            ++year;
        }
        levels.series.push_back(series);
    }
    QTEST(kindsOf(fittingKinds(levels, ChartTransform::Level)).join(u' '), "kinds");
    QTEST(transformsOf(fittingTransforms(levels)).join(u' '), "transforms");
}

void TestChartTransform::aFormThatDoesNotFitGivesWayToTheNearest()
{
    ChartSpec one;
    one.series.push_back(
        {.points = {{.period = samplePeriod("2015"), .value = 1}, {.period = samplePeriod("2016"), .value = 2}}});
    QCOMPARE(fittingForm(one, {ChartKind::StackedArea, ChartTransform::Share}),
             (FormOfChart{ChartKind::Line, ChartTransform::Level}));
    QCOMPARE(fittingForm(one, {ChartKind::StackedBar, ChartTransform::Change}),
             (FormOfChart{ChartKind::Line, ChartTransform::Change}));
    QCOMPARE(fittingForm(one, {ChartKind::Bar, ChartTransform::Index}),
             (FormOfChart{ChartKind::Bar, ChartTransform::Index}));
}

QTEST_GUILESS_MAIN(TestChartTransform)
#include "test_chart_transform.moc"
