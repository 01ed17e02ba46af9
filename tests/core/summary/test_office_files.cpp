// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/calendar_writer.h"
#include "core/summary/docx_writer.h"
#include "core/summary/frozen_document.h"
#include "core/summary/html_writer.h"
#include "core/summary/odt_writer.h"
#include "core/summary/visible_text.h"
#include "core/summary/xlsx_writer.h"
#include "tests/core/summary/sample_document.h"

#include <QTest>
#include <QXmlStreamReader>

#include <memory>

#include <zip.h>

using namespace acuerdo;

namespace {

// The parts of a package by name, read by libzip from memory.
QMap<QString, QByteArray> partsOf(const QByteArray &package)
{
    QMap<QString, QByteArray> parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t info;
        zip_stat_index(archive, zip_uint64_t(i), 0, &info);
        QByteArray content(qsizetype(info.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), info.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(info.name), content);
    }
    zip_close(archive);
    return parts;
}

/// What stands in the XML of a package.
struct Contents {
    QString error{};
    QString text{};
    QSet<QString> elements{};
    QStringList outside{}; ///< Addresses that lead out of the file.
};

Contents contentsOf(const QByteArray &package)
{
    Contents contents;
    const QMap<QString, QByteArray> parts = partsOf(package);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().endsWith(QStringLiteral(".xml")) && !part.key().endsWith(QStringLiteral(".rels")))
            continue;
        const bool isChart = part.key().contains(QStringLiteral("/charts/")); // its references are no formulas of cells
        QXmlStreamReader reader(part.value());
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                contents.text += reader.text();
            if (!reader.isStartElement())
                continue;
            if (!isChart)
                contents.elements.insert(reader.qualifiedName().toString());
            const QXmlStreamAttributes attributes = reader.attributes();
            if (attributes.value(QStringLiteral("TargetMode")) == QStringLiteral("External"))
                contents.outside.append(attributes.value(QStringLiteral("Target")).toString());
            const QString link = attributes.value(QStringLiteral("xlink:href")).toString();
            if (reader.qualifiedName() == QStringLiteral("text:a") && !link.startsWith(u'#'))
                contents.outside.append(link);
        }
        if (reader.hasError())
            contents.error += part.key() + QStringLiteral(": ") + reader.errorString();
    }
    return contents;
}

Drawings drawings()
{
    return {.chart = [](const ChartSpec &) { return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"); },
            .chartPicture = [](const ChartSpec &) { return QByteArray("\x89PNG"); }};
}

} // namespace

class TestOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTextInEveryPackage_data();
    void textIsTextInEveryPackage();
    void theSameDocumentGivesTheSameBytes();
    void aWorkbookHasARowForEachRecommendation();
    void aTextLongerThanACellSaysThatItIsCut();
    void aCalendarKeepsItsLinesShortAndItsEntriesWhole_data();
    void aCalendarKeepsItsLinesShortAndItsEntriesWhole();
    void whatIsFrozenComesBackWhole();
};

void TestOfficeFiles::textIsTextInEveryPackage_data()
{
    QTest::addColumn<QString>("words");
    const QStringList texts = naughtyTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("text %d", int(i)) << texts[i];
}

void TestOfficeFiles::textIsTextInEveryPackage()
{
    QFETCH(QString, words);
    const Document document = sampleDocument(3, words);
    const auto docx = docxOf(document, drawings());
    const auto odt = odtOf(document, drawings());
    const auto xlsx = xlsxOf(document);
    QVERIFY(docx && odt && xlsx);
    for (const QByteArray &package : {*docx, *odt, *xlsx}) {
        const Contents contents = contentsOf(package);
        QCOMPARE(contents.error, QString());
        QVERIFY(!contents.elements.contains(QStringLiteral("f"))); // a formula of a cell
        QVERIFY(!contents.elements.contains(QStringLiteral("script")));
        for (const QString &address : contents.outside)
            QVERIFY2(isOpenable(address), qPrintable(address));
    }
    QVERIFY(contentsOf(*xlsx).outside.isEmpty());
}

void TestOfficeFiles::theSameDocumentGivesTheSameBytes()
{
    const Document document = sampleDocument(20);
    QCOMPARE(*docxOf(document, drawings()), *docxOf(document, drawings()));
    QCOMPARE(*odtOf(document, drawings()), *odtOf(document, drawings()));
    const QByteArray first = *xlsxOf(document);
    QTest::qWait(2100); // the times in a ZIP count two seconds
    QCOMPARE(*xlsxOf(document), first);
}

void TestOfficeFiles::aWorkbookHasARowForEachRecommendation()
{
    const QMap<QString, QByteArray> parts = partsOf(*xlsxOf(sampleDocument(1000)));
    const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet2.xml")); // after the summary: the register
    QCOMPARE(sheet.count("<row "), 1000 + 1);
}

void TestOfficeFiles::aTextLongerThanACellSaysThatItIsCut()
{
    const QString text(50'000, u'n');
    const QByteArray strings = partsOf(*xlsxOf(sampleDocument(1, text))).value(QStringLiteral("xl/sharedStrings.xml"));
    QVERIFY(strings.contains("(32700/50000)"));
}

void TestOfficeFiles::aCalendarKeepsItsLinesShortAndItsEntriesWhole_data()
{
    textIsTextInEveryPackage_data();
}

void TestOfficeFiles::aCalendarKeepsItsLinesShortAndItsEntriesWhole()
{
    QFETCH(QString, words);
    Document document = sampleDocument(3, words);
    for (Block &block : document.blocks) {
        if (ItemBlock *item = std::get_if<ItemBlock>(&block)) {
            item->sides.first().due = PartialDate::quarter(2027, 1);
            item->sides.first().schedule = Schedule::OnSchedule;
        }
    }
    const QByteArray calendar = calendarOf(document);
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 3);
    QCOMPARE(calendar.count("DTSTART;VALUE=DATE:20270331\r\n"), 3);
    for (const QByteArray &line : calendar.split('\n'))
        QVERIFY(line.size() <= 76); // 75 and the carriage return
}

void TestOfficeFiles::whatIsFrozenComesBackWhole()
{
    const Document document = sampleDocument(9, QStringLiteral("<words> & =1+1 \"é\""));
    const QString frozen = frozenText(document);
    const auto thawed = documentFromFrozen(frozen);
    QVERIFY(thawed);
    QCOMPARE(frozenText(*thawed), frozen);
    QCOMPARE(htmlOf(*thawed, drawings()), htmlOf(document, drawings()));
    QVERIFY(!documentFromFrozen(QStringLiteral("{}")));
}

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "test_office_files.moc"
