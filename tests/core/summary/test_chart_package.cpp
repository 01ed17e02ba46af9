// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_archive.h"
#include "core/summary/chart_package.h"
#include "tests/core/summary/chart_sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace acuerdo;

/// The ZIP of a chart: everything a stranger needs to use the figures and to say where they come from.
class TestChartPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFilesAgreeWithTheChart();
    void metadataNamesUnitSourcesAndNotes();
    void theReadmeTakesNoMarkupFromData();
    void equalChartsGiveEqualBytes();

private:
    QByteArray file(const ChartSpec &spec, const char *name)
    {
        const auto bytes = chartPackage(spec);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message));
        const QString path = m_folder->filePath(QStringLiteral("c.zip"));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(*bytes) != bytes->size())
            qFatal("cannot write");
        written.close();
        const auto archive = ZipReader::open(path);
        return archive ? archive->read(QLatin1String(name)).value_or(QByteArray()) : QByteArray();
    }
    QJsonObject metadata(const ChartSpec &spec)
    {
        return QJsonDocument::fromJson(file(spec, "metadata.json")).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartSample> m_sample;
};

void TestChartPackage::init()
{
    m_sample.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = std::make_unique<ChartSample>(m_folder->filePath(QStringLiteral("w.acuerdo")));
}

void TestChartPackage::theFilesAgreeWithTheChart()
{
    m_sample->addSeries("a", {{"2015", 16120.5}, {"2017", 0.1}});
    const ChartSpec spec = *m_sample->spec();
    QCOMPARE(QString::fromUtf8(file(spec, "data.csv")), chartCsv(spec));
    QVERIFY(QString::fromUtf8(file(spec, "citation.txt")).contains(QStringLiteral("https://example.org/a")));
    const QString readme = QString::fromUtf8(file(spec, "README.md"));
    for (const char *words : {"# Title", "Unit: files", "first release", "data as of Aug 2023", "2015–2017"})
        QVERIFY2(readme.contains(QString::fromUtf8(words)), words);
}

void TestChartPackage::metadataNamesUnitSourcesAndNotes()
{
    m_sample->addSeries("a", {{"2015", 1}, {"2017", 2, ObservationFlag::Provisional}});
    m_sample->addNote(ChartNoteKind::Break, "2016", "another count");
    const QJsonObject said = metadata(*m_sample->spec({.language = Language::Spanish}));
    QCOMPARE(said[QStringLiteral("language")].toString(), QStringLiteral("es"));
    QCOMPARE(said[QStringLiteral("unit")].toString(), QStringLiteral("carpetas"));
    const QJsonObject series = said[QStringLiteral("series")].toArray().first().toObject();
    QCOMPARE(series[QStringLiteral("indicator")].toString(), QStringLiteral("a"));
    QCOMPARE(series[QStringLiteral("count")].toInt(), 2);
    QCOMPARE(series[QStringLiteral("unit")].toString(), QStringLiteral("carpetas"));
    QCOMPARE(said[QStringLiteral("transform")].toString(), QStringLiteral("level"));
    QCOMPARE(said[QStringLiteral("sentence")].toString().left(17), QStringLiteral("ES a (carpetas): "));
    QCOMPARE(series[QStringLiteral("last")].toString(), QStringLiteral("2017"));
    const QJsonObject source = said[QStringLiteral("sources")].toArray().first().toObject();
    QCOMPARE(source[QStringLiteral("url")].toString(), QStringLiteral("https://example.org/a"));
    QCOMPARE(source[QStringLiteral("retrieved")].toString(), QStringLiteral("2026-07-02"));
    const QJsonArray notes = said[QStringLiteral("notes")].toArray();
    QCOMPARE(notes.first().toString(), QStringLiteral("1. ES another count"));
    QVERIFY(notes.size() >= 2); // and that a figure is provisional
}

void TestChartPackage::theReadmeTakesNoMarkupFromData()
{
    m_sample->chart().title = both("<script>x</script> [a](b) `c`");
    m_sample->addSeries("a", {{"2015", 1}});
    const QString readme = QString::fromUtf8(file(*m_sample->spec(), "README.md"));
    QVERIFY(!readme.contains(QStringLiteral("<script>")));
    QVERIFY(!readme.contains(QStringLiteral("[a](b)")));
}

void TestChartPackage::equalChartsGiveEqualBytes()
{
    m_sample->addSeries("a", {{"2015", 1}});
    const ChartSpec spec = *m_sample->spec();
    QCOMPARE(*chartPackage(spec), *chartPackage(spec));
}

QTEST_GUILESS_MAIN(TestChartPackage)
#include "test_chart_package.moc"
