// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_points.h"
#include "core/summary/chart_sentence.h"
#include "core/summary/chart_transform.h"
#include "tests/core/summary/chart_sample.h"

#include <rapidcheck.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace acuerdo;

/// The one sentence that says what a chart shows.
class TestChartSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneSeriesIsTold_data();
    void oneSeriesIsTold();
    void severalSeriesShareTheirUnit();
    void seriesOfSeveralUnitsNameThem();
    void anIndexSaysWhatIsAHundred();
    void everyNumberIsOneOfTheChart();
    void theDirectionAgreesWithTheValues();
    void itIsWhatAScreenReaderHearsFirst();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartSample> m_sample;
};

namespace {

using Values = QList<std::pair<QString, double>>;

ChartSpecSeries seriesOf(const QString &name, const std::vector<ChartPoint> &points)
{
    return {.name = name, .shortName = name, .unit = QStringLiteral("files"), .points = points};
}

ChartPoint pointOf(const QString &period, double value, ObservationFlag flag = ObservationFlag::Final)
{
    return {.period = *Period::parse(period),
            .value = value,
            .original = value,
            .flag = flag,
            .partial = period.contains(u'/')};
}

ChartSpec specOf(const std::vector<ChartSpecSeries> &series)
{
    ChartSpec spec{.unit = series.empty() ? QString() : series.front().unit, .series = series};
    spec.from = double(QDate(1900, 1, 1).toJulianDay());
    spec.to = double(QDate(2100, 1, 1).toJulianDay());
    return spec;
}

QString sentenceIn(Language language, const ChartSpec &spec)
{
    return chartSentence(spec, Formatting(language));
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\u2212?\\d+(,\\d{3})*(\\.\\d+)?"));
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers << match.next().captured();
    return numbers;
}

std::vector<ChartPoint> anyPoints()
{
    std::vector<ChartPoint> points;
    const int count = *rc::gen::inRange(0, 12);
    int year = *rc::gen::inRange(1990, 2010);
    for (int i = 0; i < count; ++i) {
        year += *rc::gen::weightedElement<int>({{8, 1}, {1, 2}, {1, 3}});
        const double value = double(*rc::gen::inRange(-200'000, 2'000'000)) / 100.0;
        const auto flag = *rc::gen::weightedElement<ObservationFlag>({{8, ObservationFlag::Final},
                                                                      {1, ObservationFlag::Provisional},
                                                                      {1, ObservationFlag::Estimated},
                                                                      {1, ObservationFlag::Break}});
        points.push_back(pointOf(QString::number(year), value, flag));
    }
    if (count > 0 && *rc::gen::arbitrary<bool>()) // the year in progress
        points.push_back(pointOf(QStringLiteral("%1-01/%1-09").arg(year + 1), 12.5));
    return points;
}

ChartSpec anyChart(const Formatting &formatting)
{
    std::vector<ChartSpecSeries> series;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i)
        series.push_back(seriesOf(QString(QChar(u'a' + i)), anyPoints()));
    ChartSpec spec = specOf(series);
    spec.decimals = *rc::gen::inRange(0, 3);
    spec.kind = allKeys<ChartKind>()[*rc::gen::inRange<size_t>(0, allKeys<ChartKind>().size())].value;
    spec.transform = allKeys<ChartTransform>()[*rc::gen::inRange<size_t>(0, allKeys<ChartTransform>().size())].value;
    QList<double> breaks;
    if (*rc::gen::arbitrary<bool>()) {
        const Period at = *Period::parse(QString::number(*rc::gen::inRange(1990, 2020)));
        breaks << double(at.first().toJulianDay());
        spec.marks.push_back({.kind = ChartMark::Kind::Break, .at = breaks.first(), .label = formatting.period(at)});
    }
    const Period base = indexBase(spec, {});
    transformValues(spec, base, breaks, formatting);
    spec.unit = transformedUnit(spec, base, spec.unit, formatting);
    joinPoints(spec, breaks);
    stackPoints(spec);
    return spec;
}

// All that the chart itself writes.
QSet<QString> numbersOf(const ChartSpec &spec, const Formatting &formatting)
{
    QStringList texts{spec.unit};
    for (const ChartMark &mark : spec.marks)
        texts << mark.label;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            texts << chartNumber(spec, point.value, formatting) << formatting.period(point.period);
    }
    const QStringList numbers = numbersIn(texts.join(u' '));
    return {numbers.begin(), numbers.end()};
}

} // namespace

void TestChartSentence::init()
{
    m_sample.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = std::make_unique<ChartSample>(m_folder->filePath(QStringLiteral("w.acuerdo")));
}

void TestChartSentence::oneSeriesIsTold_data()
{
    QTest::addColumn<std::vector<ChartPoint>>("points");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    using Points = std::vector<ChartPoint>;
    const auto year = [](int of, double value, ObservationFlag flag = ObservationFlag::Final) {
        return pointOf(QString::number(of), value, flag);
    };
    QTest::newRow("none") << Points{} << "There are no values to show."
                          << "No hay valores que mostrar.";
    QTest::newRow("one") << Points{year(2019, 29500)} << "Cases (files) has one value, 29,500 in 2019."
                         << "Cases (files): un solo valor, 29,500 en 2019.";
    QTest::newRow("two") << Points{year(2018, 3), year(2019, 29500)}
                         << "Cases (files) went from 3 in 2018 to 29,500 in 2019, with too few values of one method "
                            "for a trend."
                         << "Cases (files): de 3 en 2018 a 29,500 en 2019, con muy pocos valores de un mismo método "
                            "para una tendencia.";
    QTest::newRow("constant") << Points{year(2018, 3), year(2019, 3), year(2020, 3)}
                              << "Cases (files) stayed at 3 from 2018 to 2020."
                              << "Cases (files): sin cambio en 3 de 2018 a 2020.";
    QTest::newRow("rising") << Points{year(2015, 1), year(2016, 2), year(2017, 3), year(2018, 4), year(2019, 5)}
                            << "Cases (files) went from 1 in 2015 to 5 in 2019, with a rising trend."
                            << "Cases (files): de 1 en 2015 a 5 en 2019, con tendencia al alza.";
    QTest::newRow("falling over a gap, provisional")
        << Points{year(2015, 9.5), year(2016, 8), year(2017, 7), year(2019, 6),
                  year(2020, -5, ObservationFlag::Provisional)}
        << "Cases (files) went from 9.5 in 2015 to −5 in 2020, with a falling trend, with no values between 2017 and "
           "2019; provisional: 2020."
        << "Cases (files): de 9.5 en 2015 a −5 en 2020, con tendencia a la baja, sin valores entre 2017 y 2019; "
           "provisional: 2020.";
    QTest::newRow("up and down") << Points{year(2015, 1), year(2016, 9), year(2017, 2), year(2018, 8), year(2019, 3)}
                                 << "Cases (files) went from 1 in 2015 to 3 in 2019, without a clear trend."
                                 << "Cases (files): de 1 en 2015 a 3 en 2019, sin tendencia clara.";
    QTest::newRow("a new method, a year in progress")
        << Points{year(2013, 90),
                  year(2014, 95),
                  year(2015, 1, ObservationFlag::Break),
                  year(2016, 2),
                  year(2017, 3),
                  year(2018, 4),
                  year(2019, 5),
                  pointOf(QStringLiteral("2020-01/2020-09"), 2)}
        << "Cases (files) went from 90 in 2013 to 2 in Jan–Sep 2020, with a rising trend since 2015; the method "
           "changed at the start of 2015; not a whole period: Jan–Sep 2020."
        << "Cases (files): de 90 en 2013 a 2 en ene–sep 2020, con tendencia al alza desde 2015; cambio de método al "
           "inicio de 2015; periodo incompleto: ene–sep 2020.";
}

void TestChartSentence::oneSeriesIsTold()
{
    QFETCH(std::vector<ChartPoint>, points);
    const ChartSpec spec = specOf({seriesOf(QStringLiteral("Cases"), points)});
    QTEST(sentenceIn(Language::English, spec), "english");
    QTEST(sentenceIn(Language::Spanish, spec), "spanish");
}

void TestChartSentence::severalSeriesShareTheirUnit()
{
    const ChartSpec spec = specOf(
        {seriesOf(QStringLiteral("Old"), {pointOf(QStringLiteral("2015"), 2)}), seriesOf(QStringLiteral("New"), {})});
    QCOMPARE(sentenceIn(Language::English, spec),
             QStringLiteral("In files: Old has one value, 2 in 2015; New has no values."));
    QCOMPARE(sentenceIn(Language::Spanish, spec),
             QStringLiteral("En files, Old: un solo valor, 2 en 2015; New: sin valores."));
}

void TestChartSentence::seriesOfSeveralUnitsNameThem()
{
    ChartSpec spec = specOf({seriesOf(QStringLiteral("Old"), {pointOf(QStringLiteral("2015"), 2)}),
                             seriesOf(QStringLiteral("New"), {pointOf(QStringLiteral("2015"), 3)})});
    spec.series[1].unit = QStringLiteral("persons");
    QCOMPARE(sentenceIn(Language::English, spec),
             QStringLiteral("Old (files) has one value, 2 in 2015; New (persons) has one value, 3 in 2015."));
}

void TestChartSentence::anIndexSaysWhatIsAHundred()
{
    m_sample->chart().transform = ChartTransform::Index;
    m_sample->addSeries("a", {{"2015", 10}, {"2016", 25}});
    m_sample->addSeries("b", {{"2015", 20}, {"2016", 10}});
    const auto said = m_sample->spec();
    QVERIFY(said.has_value());
    QCOMPARE(said->sentence,
             QStringLiteral("Shown as index, 2015 = 100: a went from 100.0 in 2015 to 250.0 in 2016, with too few "
                            "values of one method for a trend; b went from 100.0 in 2015 to 50.0 in 2016, with too "
                            "few values of one method for a trend."));
}

void TestChartSentence::everyNumberIsOneOfTheChart()
{
    for (const Language language : allLanguages) {
        const Formatting formatting(language);
        const bool holds = rc::check("every number in the sentence is one of the chart", [&] {
            const ChartSpec spec = anyChart(formatting);
            const QString sentence = chartSentence(spec, formatting);
            const QSet<QString> known = numbersOf(spec, formatting);
            const QStringList said = numbersIn(sentence);
            for (const QString &number : said)
                RC_ASSERT(known.contains(number));
            RC_ASSERT(sentence.endsWith(u'.'));
            for (const ChartSpecSeries &series : spec.series) {
                if (series.points.empty())
                    continue;
                RC_ASSERT(said.contains(chartNumber(spec, series.points.front().value, formatting)));
                RC_ASSERT(said.contains(chartNumber(spec, series.points.back().value, formatting)));
            }
        });
        QVERIFY(holds);
    }
}

void TestChartSentence::theDirectionAgreesWithTheValues()
{
    const bool holds = rc::check("a word of direction needs more pairs of values that go its way", [] {
        const ChartSpec spec = specOf({seriesOf(QStringLiteral("a"), anyPoints())});
        const SeriesTrend trend = seriesTrend(spec, spec.series[0]);
        int rises = 0;
        std::vector<double> values; // of the last method and of whole years
        for (const ChartPoint &point : spec.series[0].points) {
            if (point.flag == ObservationFlag::Break)
                values.clear();
            if (!point.partial)
                values.push_back(point.value);
        }
        for (size_t later = 0; later < values.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier)
                rises += (values[later] > values[earlier]) - (values[later] < values[earlier]);
        }
        RC_ASSERT((trend.direction == ChartDirection::TooFewValues) == (values.size() < 4));
        RC_ASSERT(trend.direction != ChartDirection::Rising || rises > 0);
        RC_ASSERT(trend.direction != ChartDirection::Falling || rises < 0);
        const QString sentence = sentenceIn(Language::English, spec);
        const bool says = values.size() >= 4 || spec.series[0].points.size() > 1;
        if (says && !sentence.contains(QStringLiteral("stayed"))) {
            RC_ASSERT(sentence.contains(QStringLiteral("rising")) == (trend.direction == ChartDirection::Rising));
            RC_ASSERT(sentence.contains(QStringLiteral("falling")) == (trend.direction == ChartDirection::Falling));
        }
    });
    QVERIFY(holds);
}

void TestChartSentence::itIsWhatAScreenReaderHearsFirst()
{
    m_sample->addSeries("a", {{"2015", 16120}, {"2016", 20148}, {"2017", 9000}});
    const auto said = m_sample->spec();
    QVERIFY(said.has_value() && !said->sentence.isEmpty());
    QVERIFY(said->description.startsWith(said->sentence));
}

QTEST_GUILESS_MAIN(TestChartSentence)
#include "test_chart_sentence.moc"
