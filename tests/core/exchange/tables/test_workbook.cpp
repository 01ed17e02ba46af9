// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/table_file.h"
#include "core/exchange/tables/workbook_parts.h"
#include "workbook_file.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace acuerdo;

namespace {

using Kind = ForeignCell::Kind;

QString shown(const ForeignCell &cell)
{
    static const QMap<Kind, QString> marks{{Kind::Empty, QStringLiteral("-")},
                                           {Kind::Text, QStringLiteral("t:")},
                                           {Kind::Number, QStringLiteral("n:")},
                                           {Kind::Date, QStringLiteral("d:")},
                                           {Kind::Error, QStringLiteral("e:")}};
    return marks.value(cell.kind) + cell.text + (cell.spread ? QStringLiteral("*") : QString());
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKindAreRead();
    void daysAreCountedInBothSystems_data();
    void daysAreCountedInBothSystems();
    void numberFormatsSayWhatIsADate_data();
    void numberFormatsSayWhatIsADate();
    void percentagesKeepTheirDigits();
    void mergedCellsSpreadTheirValue();
    void hiddenRowsAndSheetsAreKnown();
    void macrosAndLinksAreNamed();
    void aTitledFiscalSheetIsProposed();
    void strangeWorkbooksAreRefused_data();
    void strangeWorkbooksAreRefused();
    void otherArchivesAreCalledByTheirName_data();
    void otherArchivesAreCalledByTheirName();
    void aThousandDamagedWorkbooksGiveRowsOrASentence();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }
    QStringList rowsOf(const WorkbookFile &file);

    QTemporaryDir m_folder;
};

/// All rows, or the sentence of what went wrong as the only row.
QStringList TestWorkbook::rowsOf(const WorkbookFile &file)
{
    file.write(path());
    const auto table = TableFile::open(path());
    if (!table)
        return {table.error().message};
    auto rows = table->rows({.sheet = QStringLiteral("Data")});
    if (!rows)
        return {rows.error().message};
    QStringList all;
    auto more = (*rows)->next();
    for (; more && *more; more = (*rows)->next()) {
        QStringList cells;
        for (const ForeignCell &cell : (*rows)->row().cells)
            cells += shown(cell);
        all += QString::number((*rows)->row().line) + u' ' + cells.join(u' ');
    }
    if (!more)
        return {more.error().message};
    return all;
}

void TestWorkbook::cellsOfEveryKindAreRead()
{
    WorkbookFile file;
    file.strings = "<si><t>Año</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si>"
                   "<si><t>a_x000A_b</t></si>";
    file.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    file.sheet =
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
        "<c r=\"D2\" t=\"s\"><v>2</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>1234.5</v></c><c r=\"B3\" t=\"b\"><v>1</v></c>"
        "<c r=\"C3\" t=\"e\"><v>#N/A</v></c><c r=\"D3\" s=\"1\"><v>43466</v></c></row>"
        "<row r=\"4\"/>"
        "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>in</t></is></c>"
        "<c r=\"B7\"><f>SUM(A1:A2)</f><v>7</v></c><c r=\"C7\"><f>NOW()</f></c>"
        "<c r=\"D7\" t=\"str\"><f>A1</f><v>007</v></c><c r=\"E7\" t=\"d\"><v>2019-03-01T00:00:00</v></c></row>";
    QCOMPARE(
        rowsOf(file),
        (QStringList{QStringLiteral("2 t:Año - t:rich t:a\nb"), QStringLiteral("3 n:1234.5 t:TRUE e:#N/A d:2019-01-01"),
                     QStringLiteral("7 t:in n:7 e:(a formula without a stored value) t:007 d:2019-03-01")}));
}

void TestWorkbook::daysAreCountedInBothSystems_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("first") << 1.0 << false << QStringLiteral("1900-01-01");
    QTest::newRow("before the day that never was") << 59.0 << false << QStringLiteral("1900-02-28");
    QTest::newRow("the day that never was") << 60.0 << false << QString();
    QTest::newRow("after it") << 61.0 << false << QStringLiteral("1900-03-01");
    QTest::newRow("2019") << 43466.0 << false << QStringLiteral("2019-01-01");
    QTest::newRow("the same in the other system") << 42004.0 << true << QStringLiteral("2019-01-01");
    QTest::newRow("first of the other system") << 0.0 << true << QStringLiteral("1904-01-01");
    QTest::newRow("with a time") << 43466.5 << false << QStringLiteral("2019-01-01T12:00:00");
    QTest::newRow("beyond") << 1e9 << false << QString();
    QTest::newRow("below") << -1.0 << false << QString();
}

void TestWorkbook::daysAreCountedInBothSystems()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QTEST(dateText(serial, from1904, ShownAs::Day), "day");
}

void TestWorkbook::numberFormatsSayWhatIsADate_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("shown");
    const QList<QPair<const char *, ShownAs>> formats{{"General", ShownAs::Number},
                                                      {"#,##0.00", ShownAs::Number},
                                                      {"0.0%", ShownAs::Percent},
                                                      {"yyyy-mm-dd", ShownAs::Day},
                                                      {"mmm-yy", ShownAs::Month},
                                                      {"[$-80A]mmmm\\ yyyy;@", ShownAs::Month},
                                                      {"yyyy", ShownAs::Year},
                                                      {"dd/mm/yyyy hh:mm", ShownAs::Day},
                                                      {"h:mm:ss", ShownAs::Number},
                                                      {"[h]:mm", ShownAs::Number},
                                                      {"0.0 \"millones de days\"", ShownAs::Number},
                                                      {"[Red]0;[Blue]-0", ShownAs::Number},
                                                      {"\\d0", ShownAs::Number},
                                                      {"_-* #,##0_-", ShownAs::Number}};
    for (const auto &[format, shownAsWhat] : formats)
        QTest::newRow(format) << QString::fromLatin1(format) << int(shownAsWhat);
}

void TestWorkbook::numberFormatsSayWhatIsADate()
{
    QFETCH(QString, format);
    QTEST(int(shownAs(format)), "shown");
}

void TestWorkbook::percentagesKeepTheirDigits()
{
    QCOMPARE(decimalText(0.07, 2), QStringLiteral("7"));
    QCOMPARE(decimalText(0.281, 2), QStringLiteral("28.1"));
    QCOMPARE(decimalText(-1.5), QStringLiteral("-1.5"));
    QCOMPARE(decimalText(0.0, 2), QStringLiteral("0"));
    QCOMPARE(decimalText(0.00012), QStringLiteral("0.00012"));
    QCOMPARE(decimalText(1e21), QStringLiteral("1e21"));
    const bool held =
        rc::check("every double comes back", [](double value) { RC_ASSERT(decimalText(value).toDouble() == value); });
    QVERIFY(held);
}

void TestWorkbook::mergedCellsSpreadTheirValue()
{
    WorkbookFile file;
    file.sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mes</t></is></c>"
                 "<c r=\"B1\" t=\"inlineStr\"><is><t>2019</t></is></c></row>"
                 "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>EUA</t></is></c>"
                 "<c r=\"C2\" t=\"inlineStr\"><is><t>MX</t></is></c></row>"
                 "<row r=\"3\"><c r=\"B3\"><v>5</v></c></row><row r=\"4\"><c r=\"B4\"/></row>";
    file.afterRows =
        "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B3:B4\"/></mergeCells>";
    QCOMPARE(rowsOf(file), (QStringList{QStringLiteral("1 t:Mes t:2019 t:2019*"), QStringLiteral("2 t:Mes* t:EUA t:MX"),
                                        QStringLiteral("3 - n:5"), QStringLiteral("4 - n:5*")}));
}

void TestWorkbook::hiddenRowsAndSheetsAreKnown()
{
    WorkbookFile file;
    file.moreSheets = "<sheet name=\"Notes\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId1\"/>";
    file.sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>";
    file.write(path());
    const auto table = TableFile::open(path());
    QVERIFY(table);
    QCOMPARE(table->sheets().size(), 2);
    QVERIFY(table->sheets().at(1).hidden);
    const auto proposal = table->propose();
    QVERIFY(proposal);
    QCOMPARE(proposal->reading.sheet, QStringLiteral("Data"));
    QCOMPARE(proposal->hiddenRows, 1);
    QVERIFY(table->rows({.sheet = QStringLiteral("Other")}).error().message.contains(QStringLiteral("Data, Notes")));
}

void TestWorkbook::macrosAndLinksAreNamed()
{
    WorkbookFile file;
    file.sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    file.more.insert(QStringLiteral("xl/vbaProject.bin"), "macro");
    file.write(path());
    const auto proposal = TableFile::open(path())->propose();
    QVERIFY(proposal);
    QCOMPARE(proposal->notes.size(), 1);
    QVERIFY(proposal->notes.front().contains(QStringLiteral("macros")));
}

void TestWorkbook::aTitledFiscalSheetIsProposed()
{
    WorkbookFile file;
    const auto text = [](const char *reference, const char *words) {
        return QByteArray("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    file.sheet = "<row r=\"1\">" + text("A1", "Southwest border apprehensions") + "</row><row r=\"2\">"
                 + text("A2", "By fiscal year") + "</row><row r=\"4\">" + text("A4", "Fiscal year")
                 + text("B4", "Mexico") + text("C4", "Other") + "</row>";
    for (int year = 2017; year <= 2021; ++year) {
        const QByteArray row = QByteArray::number(year - 2012);
        file.sheet += "<row r=\"" + row + "\">"
                      + text(("A" + row).constData(), ("FY" + QByteArray::number(year)).constData()) + "<c r=\"B" + row
                      + "\"><v>" + QByteArray::number(year * 61) + "</v></c><c r=\"C" + row + "\"><v>"
                      + QByteArray::number(year * 77) + "</v></c></row>";
    }
    file.sheet += "<row r=\"11\">" + text("A11", "1/ Provisional.") + "</row>";
    file.write(path());
    const auto proposal = TableFile::open(path())->propose();
    QVERIFY(proposal);
    QCOMPARE(proposal->reading.headerLine, 4);
    QCOMPARE(proposal->reading.headerRows, 1);
    QCOMPARE(proposal->reading.lastLine, 9);
    QCOMPARE(proposal->titles.size(), 2);
    QCOMPARE(proposal->footnotes, (QList<TableRemark>{{11, QStringLiteral("1/ Provisional.")}}));
}

void TestWorkbook::strangeWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("prolog");
    QTest::addColumn<QString>("why");
    const QByteArray plain = "<?xml version=\"1.0\"?>";
    const QByteArray one = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    QTest::newRow("document type") << one << plain + "<!DOCTYPE x [<!ENTITY a \"b\">]>"
                                   << QStringLiteral("document type");
    QTest::newRow("entities within entities")
        << one << plain + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
        << QStringLiteral("document type");
    QTest::newRow("text that is not there") << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>")
                                            << plain << QStringLiteral("row 1: a cell names the text 9");
    QTest::newRow("rows out of order") << QByteArray("<row r=\"2\"/><row r=\"1\"/>") << plain
                                       << QStringLiteral("row 2");
    QTest::newRow("cells out of order") << QByteArray(
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")
                                        << plain << QStringLiteral("out of place");
    QTest::newRow("far to the right") << QByteArray("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") << plain
                                      << QStringLiteral("1,024 columns");
    QTest::newRow("beyond the last row") << QByteArray("<row r=\"99999999\"/>") << plain << QStringLiteral("99999999");
    QTest::newRow("a number that is none")
        << QByteArray("<row r=\"3\"><c r=\"A3\"><v>x</v></c></row>") << plain << QStringLiteral("row 3");
    QTest::newRow("not well formed") << QByteArray("<row r=\"1\"><c r=\"A1\"></row>") << plain
                                     << QStringLiteral("sheet1.xml");
}

void TestWorkbook::strangeWorkbooksAreRefused()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, prolog);
    QFETCH(QString, why);
    WorkbookFile file;
    file.sheet = rows;
    file.prolog = prolog;
    const QStringList read = rowsOf(file);
    QCOMPARE(read.size(), 1);
    QVERIFY2(read.front().contains(why), qPrintable(read.front()));
}

void TestWorkbook::otherArchivesAreCalledByTheirName_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("why");
    QTest::newRow("Word") << QStringList{QStringLiteral("word/document.xml")} << QStringLiteral("word/document.xml")
                          << QStringLiteral("a text document (Word), not a workbook");
    QTest::newRow("PowerPoint") << QStringList{QStringLiteral("ppt/presentation.xml")}
                                << QStringLiteral("ppt/presentation.xml") << QStringLiteral("a presentation");
    QTest::newRow("OpenDocument") << QStringList{QStringLiteral("mimetype"), QStringLiteral("content.xml")} << QString()
                                  << QStringLiteral("save the table as XLSX");
    QTest::newRow("photos") << QStringList{QStringLiteral("a.jpg")} << QString() << QStringLiteral("an archive");
}

void TestWorkbook::otherArchivesAreCalledByTheirName()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, main);
    QFETCH(QString, why);
    ZipWriter writer;
    for (const QString &part : parts)
        writer.add(part, []() -> Result<QByteArray> { return QByteArray("<a/>"); });
    if (!main.isEmpty())
        writer.add(QStringLiteral("_rels/.rels"), [main]() -> Result<QByteArray> {
            return "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"" + main.toUtf8()
                   + "\"/></Relationships>";
        });
    const QString given = m_folder.filePath(QStringLiteral("cifras.xlsx"));
    QVERIFY(writer.write(given));
    const auto table = TableFile::open(given);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(why), qPrintable(table.error().message));
    QVERIFY(table.error().message.startsWith(QStringLiteral("cifras.xlsx: ")));
}

void TestWorkbook::aThousandDamagedWorkbooksGiveRowsOrASentence()
{
    WorkbookFile file;
    file.strings = "<si><t>a</t></si>";
    file.sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\"><v>5</v></c></row>";
    file.afterRows = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
    file.write(path());
    QFile whole(path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    quint32 seed = 20261123;
    const auto random = [&seed](qsizetype below) {
        return qsizetype((seed = seed * 1664525 + 1013904223) >> 8) % below;
    };
    for (int round = 0; round < 1000; ++round) {
        QByteArray damaged = bytes;
        for (int change = 0; change <= round % 4; ++change)
            damaged[random(damaged.size())] = char(random(256));
        if (round % 5 == 0)
            damaged.truncate(random(damaged.size()) + 1);
        QFile file2(m_folder.filePath(QStringLiteral("damaged.xlsx")));
        QVERIFY(file2.open(QIODevice::WriteOnly));
        file2.write(damaged);
        file2.close();
        const auto table = TableFile::open(file2.fileName());
        const auto proposal = table ? table->propose() : Result<TableProposal>(tl::unexpected(table.error()));
        QVERIFY(proposal || !proposal.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
