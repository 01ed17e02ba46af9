// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/status_word.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/data_package.h"
#include "core/store/reading.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace acuerdo;

namespace {

using Row = QHash<QString, QString>;
using Rows = QList<Row>;

Rows rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    CsvReader reader(file);
    if (!reader.next().value_or(false))
        qFatal("%s has no header", qPrintable(path));
    const QStringList header = reader.record().fields;
    Rows rows;
    while (reader.next().value_or(false)) {
        Row row;
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header[column], reader.record().fields.value(column));
        rows += row;
    }
    return rows;
}

const Rows &table(const QString &name)
{
    static QHash<QString, Rows> tables;
    if (!tables.contains(name))
        tables.insert(name, rowsOf(QStringLiteral(ACUERDO_SOURCE "/resources/convocation/%1.csv").arg(name)));
    return *tables.constFind(name);
}

const Rows &evidenceFile(const QString &name)
{
    static QHash<QString, Rows> files;
    if (!files.contains(name))
        files.insert(name, rowsOf(QStringLiteral(ACUERDO_TEST_DATA "/evidence/%1").arg(name)));
    return *files.constFind(name);
}

QString cell(const Row &row, const char *column)
{
    return row.value(QString::fromLatin1(column));
}

QStringList listOf(const Row &row, const char *column)
{
    return cell(row, column).split(u'|', Qt::SkipEmptyParts);
}

/// The addressee that a row speaks of: "TRD-02 joint".
QString asked(const Row &row)
{
    return cell(row, "recommendation") + u' ' + cell(row, "side");
}

QStringList keys(const QString &name, const char *column)
{
    QStringList all;
    for (const Row &row : table(name))
        all += cell(row, column);
    return all;
}

/// The cells that an origin names: "file.csv#column?filter=value&…", for the observation's own period unless the
/// filter names another.
QStringList cellsAt(const QString &origin, const QString &period)
{
    const QString file = origin.section(u'#', 0, 0);
    const QString place = origin.section(u'#', 1);
    const QString column = place.section(u'?', 0, 0);
    Row wanted{{QStringLiteral("period"), period}};
    for (const QString &condition : place.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        wanted.insert(condition.section(u'=', 0, 0), condition.section(u'=', 1));
    QStringList found;
    for (const Row &row : evidenceFile(file)) {
        bool fits = true;
        for (auto condition = wanted.cbegin(); condition != wanted.cend(); ++condition)
            fits = fits && row.value(condition.key()) == condition.value();
        if (fits)
            found += row.value(column);
    }
    return found;
}

} // namespace

/// Reads the bundled package with eyes of its own and holds it against the files it was made from.
class TestConvocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePackageIsReadWhole();
    void everyTextStandsInBothLanguages();
    void theRecommendationsAreThoseOfTheReport();
    void everyAddresseeHasALeadAndAFirstStatus();
    void everyLaterStatusRestsOnEvidenceAndSaysThatItIsOurReading();
    void everyDevelopmentIsUsedAsItsSourceHasIt();
    void everyValueEqualsTheOneItWasReadFrom();
    void everyValueHasASource();
    void everyFigureOfTheReportIsAChart();
    void theStatusWordsAreThoseOfTheDesign();
};

void TestConvocation::thePackageIsReadWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("convocation.acuerdo"));
    const auto made = createFromPackage(path, bundledPackage());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const auto store = Store::open(path, Access::ReadOnly);
    QVERIFY(store);
    QCOMPARE(*checkWorkspace(*store), QStringList());
    QVERIFY(!verifyHistory(*store)->has_value());
    const auto entries = history(*store);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().action, QStringLiteral("create"));
    QVERIFY(entries->first().subject.contains(QStringLiteral("convocation")));
    QVERIFY(entries->first().subject.contains(QStringLiteral("sha256:")));
}

void TestConvocation::everyTextStandsInBothLanguages()
{
    const QStringList files =
        QDir(QStringLiteral(ACUERDO_SOURCE "/resources/convocation")).entryList({QStringLiteral("*.csv")});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        int line = 1;
        for (const Row &row : table(file.chopped(4))) {
            ++line;
            for (const QString &column : row.keys()) {
                if (!column.endsWith(QStringLiteral("_en")))
                    continue;
                const QString other = row.value(column.chopped(3) + QStringLiteral("_es"));
                QVERIFY2(row.value(column).isEmpty() == other.isEmpty(),
                         qPrintable(QStringLiteral("%1, row %2, %3").arg(file).arg(line).arg(column)));
            }
        }
    }
}

void TestConvocation::theRecommendationsAreThoseOfTheReport()
{
    const Rows &all = table(QStringLiteral("recommendations"));
    QVERIFY2(all.size() >= 45 && all.size() <= 60, qPrintable(QString::number(all.size())));
    QHash<QString, QString> prefixes;
    for (const Row &pillar : table(QStringLiteral("pillars")))
        prefixes.insert(cell(pillar, "key"), cell(pillar, "prefix"));
    QCOMPARE(prefixes.size(), 6);
    QSet<QString> seen;
    for (const Row &row : all) {
        const QString code = cell(row, "code");
        QVERIFY2(QRegularExpression(QStringLiteral("\\A%1-[0-9]{2}\\z").arg(prefixes.value(cell(row, "pillar"))))
                     .match(code)
                     .hasMatch(),
                 qPrintable(code));
        QVERIFY2(!seen.contains(code), qPrintable(code));
        seen.insert(code);
        for (const char *needed : {"title_en", "text_en", "section_en", "done_when_en", "kind", "priority", "page"})
            QVERIFY2(!cell(row, needed).isEmpty(), qPrintable(code + u' ' + QString::fromLatin1(needed)));
    }
}

void TestConvocation::everyAddresseeHasALeadAndAFirstStatus()
{
    QSet<QString> led;
    for (const Row &owner : table(QStringLiteral("addressee_owners"))) {
        QVERIFY(QStringList({QStringLiteral("report"), QStringLiteral("mandate")}).contains(cell(owner, "basis")));
        if (cell(owner, "role") == QStringLiteral("lead"))
            led.insert(asked(owner));
    }
    QHash<QString, QString> firstDates;
    for (const Row &update : table(QStringLiteral("updates"))) {
        if (cell(update, "part").isEmpty() && !firstDates.contains(asked(update)))
            firstDates.insert(asked(update), cell(update, "effective"));
    }
    QSet<QString> withAddressee;
    for (const Row &row : table(QStringLiteral("addressees"))) {
        QVERIFY2(led.contains(asked(row)), qPrintable(asked(row)));
        QVERIFY2(firstDates.value(asked(row)) == QStringLiteral("2020-07"), qPrintable(asked(row)));
        withAddressee.insert(cell(row, "recommendation"));
    }
    for (const QString &code : keys(QStringLiteral("recommendations"), "code"))
        QVERIFY2(withAddressee.contains(code), qPrintable(code));
}

void TestConvocation::everyLaterStatusRestsOnEvidenceAndSaysThatItIsOurReading()
{
    for (const Row &update : table(QStringLiteral("updates"))) {
        QVERIFY2(!listOf(update, "evidence").isEmpty(), qPrintable(cell(update, "key")));
        QVERIFY2(cell(update, "reason_en").contains(QStringLiteral("ur reading")), qPrintable(cell(update, "key")));
        QVERIFY2(cell(update, "reason_es").contains(QStringLiteral("ectura nuestra")), qPrintable(cell(update, "key")));
        QVERIFY(!cell(update, "author").isEmpty());
    }
}

void TestConvocation::everyDevelopmentIsUsedAsItsSourceHasIt()
{
    QHash<QString, Row> proofs;
    for (const Row &row : table(QStringLiteral("evidence")))
        proofs.insert(cell(row, "key"), row);
    QSet<QString> used;
    for (const Row &update : table(QStringLiteral("updates"))) {
        for (const QString &key : listOf(update, "evidence"))
            used.insert(key);
    }
    for (const QString &key : keys(QStringLiteral("evidence_links"), "evidence"))
        used.insert(key);
    const Rows &developments = evidenceFile(QStringLiteral("developments.csv"));
    QVERIFY(!developments.isEmpty());
    for (const Row &development : developments) {
        const QString id = cell(development, "id");
        QVERIFY2(proofs.contains(id) && used.contains(id), qPrintable(id));
        QCOMPARE(cell(proofs[id], "url"), cell(development, "source_url"));
        QCOMPARE(cell(proofs[id], "title"), cell(development, "source_title"));
        QCOMPARE(cell(proofs[id], "publisher"), cell(development, "publisher"));
    }
}

void TestConvocation::everyValueEqualsTheOneItWasReadFrom()
{
    const Rows &all = table(QStringLiteral("observations"));
    QVERIFY(all.size() > 2000);
    for (const Row &row : all) {
        const QString origin = cell(row, "origin");
        const QStringList found = cellsAt(origin, cell(row, "period"));
        const QString place = origin + QStringLiteral(" for ") + cell(row, "period");
        QVERIFY2(found.size() == 1, qPrintable(place));
        QVERIFY2(found.first() == cell(row, "value"),
                 qPrintable(place + u' ' + found.first() + u' ' + cell(row, "value")));
    }
}

void TestConvocation::everyValueHasASource()
{
    QSet<QString> proven;
    for (const Row &vintage : table(QStringLiteral("vintages"))) {
        if (!cell(vintage, "evidence").isEmpty())
            proven.insert(cell(vintage, "key"));
    }
    for (const Row &row : table(QStringLiteral("observations")))
        QVERIFY2(proven.contains(cell(row, "vintage")) || !cell(row, "evidence").isEmpty(),
                 qPrintable(cell(row, "origin")));
    for (const Row &row : table(QStringLiteral("evidence"))) {
        // A page that has no address of its own says in its note where it was read.
        const bool canBeFollowed =
            cell(row, "url").startsWith(QStringLiteral("http")) || !cell(row, "note_en").isEmpty();
        QVERIFY2(canBeFollowed, qPrintable(cell(row, "key")));
        QVERIFY2(!cell(row, "publisher").isEmpty(), qPrintable(cell(row, "key")));
    }
}

void TestConvocation::everyFigureOfTheReportIsAChart()
{
    QSet<QString> figures;
    QHash<QString, int> series;
    for (const QString &chart : keys(QStringLiteral("chart_series"), "chart"))
        ++series[chart];
    const QStringList linked = keys(QStringLiteral("chart_links"), "chart");
    for (const Row &chart : table(QStringLiteral("charts"))) {
        const QString key = cell(chart, "key");
        figures.insert(cell(chart, "figure"));
        QVERIFY2(series.value(key) >= 1 && series.value(key) <= 5, qPrintable(key));
        QVERIFY2(linked.contains(key), qPrintable(key));
        QVERIFY2(!cell(chart, "title_en").isEmpty() && !cell(chart, "subtitle_en").isEmpty(), qPrintable(key));
    }
    for (int figure = 1; figure <= 6; ++figure)
        QVERIFY2(figures.contains(QString::number(figure)), qPrintable(QString::number(figure)));
}

void TestConvocation::theStatusWordsAreThoseOfTheDesign()
{
    QStringList own;
    for (const StatusWord &word : ownStatusWords())
        own += word.key;
    QCOMPARE(keys(QStringLiteral("statuses"), "key"), own);
}

QTEST_GUILESS_MAIN(TestConvocation)
#include "test_convocation.moc"
