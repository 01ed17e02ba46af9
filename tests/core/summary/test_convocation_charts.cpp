// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"
#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "core/summary/chart_axis.h"
#include "tests/core/store/sample_workspace.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace acuerdo;

/// Every chart that comes with the program, from its data package to what is drawn of it.
class TestConvocationCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartSaysSomething_data() { eachChart(); }
    void everyChartSaysSomething();
    void theCsvOfEveryFormEqualsTheObservations_data() { eachChart(); }
    void theCsvOfEveryFormEqualsTheObservations();
    void theCsvEqualsTheObservations_data() { eachChart(); }
    void theCsvEqualsTheObservations();
    void noLinePassesAGapOrABreak_data() { eachChart(); }
    void noLinePassesAGapOrABreak();

private:
    void eachChart();
    ChartSpec specOf(const QString &key, Language language) const;

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    QList<Chart> m_charts;
};

namespace {

// The rows of a chart's CSV by their period.
QHash<QString, QStringList> csvRows(const ChartSpec &spec)
{
    QByteArray csv = chartCsv(spec).toUtf8();
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QHash<QString, QStringList> rows;
    while (*reader.next())
        rows.insert(reader.record().fields.value(0), reader.record().fields);
    return rows;
}

} // namespace

void TestConvocationCharts::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    m_store.emplace(*Store::open(path, Access::ReadOnly));
    m_charts = *charts(*m_store);
    QVERIFY(m_charts.size() >= 20);
}

void TestConvocationCharts::eachChart()
{
    QTest::addColumn<QString>("key");
    for (const Chart &chart : std::as_const(m_charts))
        QTest::newRow(qPrintable(chart.key)) << chart.key;
}

ChartSpec TestConvocationCharts::specOf(const QString &key, Language language) const
{
    const auto chart = chartByKey(*m_store, key);
    const auto spec = chartSpec(*m_store, *chart, {.language = language});
    if (!spec)
        qFatal("%s", qPrintable(spec.error().message));
    return *spec;
}

void TestConvocationCharts::everyChartSaysSomething()
{
    QFETCH(QString, key);
    for (const Language language : allLanguages) {
        const ChartSpec spec = specOf(key, language);
        QVERIFY(!spec.isEmpty());
        QVERIFY(!spec.title.isEmpty() && !spec.subtitle.isEmpty() && !spec.axisUnit.isEmpty());
        QVERIFY(!spec.sourceLine.isEmpty() && !spec.description.isEmpty());
        QVERIFY(!spec.sources.empty());
        QVERIFY(spec.from < spec.to);
        const ValueScale scale = ChartAxes(spec).values(8);
        for (const ChartSpecSeries &series : spec.series) {
            for (const ChartPoint &point : series.points) {
                QVERIFY(point.value >= scale.low && point.value <= scale.high);
                QVERIFY(point.period.middle() > spec.from && point.period.middle() < spec.to);
                QVERIFY2(point.source >= 0, qPrintable(point.period.text()));
            }
        }
    }
}

void TestConvocationCharts::theCsvEqualsTheObservations()
{
    QFETCH(QString, key);
    const ChartSpec spec = specOf(key, Language::English);
    const Chart chart = *chartByKey(*m_store, key);
    const QList<ChartSeries> series = *chartSeries(*m_store, chart.id);
    const QHash<QString, QStringList> rows = csvRows(spec);
    for (qsizetype i = 0; i < series.size(); ++i) {
        const auto values = observations(*m_store, series[i].indicator, series[i].vintage);
        VERIFY_RESULT(values);
        int written = 0;
        for (const Observation &observation : *values) {
            const QStringList row = rows.value(observation.period.text());
            if (row.isEmpty())
                continue; // outside the stretch of time that the chart shows
            bool isNumber = false;
            QCOMPARE(row.value(int(i) + 1).toDouble(&isNumber), observation.value);
            QVERIFY(isNumber);
            ++written;
        }
        QCOMPARE(size_t(written), spec.series[size_t(i)].points.size());
    }
}

// As what was observed: it stands in every form beside what is drawn.
void TestConvocationCharts::theCsvOfEveryFormEqualsTheObservations()
{
    QFETCH(QString, key);
    const Chart chart = *chartByKey(*m_store, key);
    auto whole = *wholeChart(*m_store, chart);
    for (const Key<ChartTransform> &transform : allKeys<ChartTransform>()) {
        for (const Key<ChartKind> &kind : allKeys<ChartKind>()) {
            whole.chart.transform = transform.value;
            whole.chart.kind = kind.value;
            const auto spec = chartSpec(*m_store, whole, {.language = Language::Spanish});
            VERIFY_RESULT(spec);
            const QHash<QString, QStringList> rows = csvRows(*spec);
            const int columns = spec->isTransformed() ? 2 : 1;
            for (size_t i = 0; i < spec->series.size(); ++i) {
                const ChartSeries &series = whole.series[qsizetype(i)];
                QHash<QString, double> published;
                const QList<Observation> stored = *observations(*m_store, series.indicator, series.vintage);
                for (const Observation &one : stored)
                    published.insert(one.period.text(), one.value);
                for (const ChartPoint &point : spec->series[i].points) {
                    const QString cell = rows.value(point.period.text()).value(int(i) * columns + 1);
                    QCOMPARE(cell.toDouble(), published.value(point.period.text(), std::nan("")));
                }
            }
            QVERIFY(!spec->sentence.isEmpty());
        }
    }
}

void TestConvocationCharts::noLinePassesAGapOrABreak()
{
    QFETCH(QString, key);
    const ChartSpec spec = specOf(key, Language::English);
    for (const ChartSpecSeries &series : spec.series) {
        for (size_t i = 1; i < series.points.size(); ++i) {
            const ChartPoint &before = series.points[i - 1];
            const ChartPoint &point = series.points[i];
            if (!point.joined)
                continue;
            QCOMPARE(before.period.last().addDays(1), point.period.first());
            QVERIFY(point.flag != ObservationFlag::Break && !point.partial && !before.partial);
            QVERIFY(spec.kind != ChartKind::Points);
        }
    }
}

QTEST_GUILESS_MAIN(TestConvocationCharts)
#include "test_convocation_charts.moc"
