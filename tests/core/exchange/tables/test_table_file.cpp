// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/table_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace acuerdo;

namespace {

QString data(const char *name)
{
    return QStringLiteral(ACUERDO_TEST_DATA "/imports/") + QLatin1StringView(name);
}

/// All rows as texts, or the sentence of what went wrong.
struct Reading {
    QList<QStringList> rows{};
    QString error{};
};

Reading readAll(const TableFile &file, const TableReading &reading)
{
    auto rows = file.rows(reading);
    if (!rows)
        return {.error = rows.error().message};
    Reading all;
    auto more = (*rows)->next();
    for (; more && *more; more = (*rows)->next()) {
        QStringList texts;
        for (const ForeignCell &cell : (*rows)->row().cells)
            texts += cell.text;
        all.rows += texts;
    }
    if (!more)
        all.error = more.error().message;
    return all;
}

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfAgenciesAreProposedAsTheyAre_data();
    void filesOfAgenciesAreProposedAsTheyAre();
    void oneTableInFiveEncodingsIsTheSameTable();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void undecodableTextIsNamedByItsLine_data();
    void undecodableTextIsNamedByItsLine();
    void aPastedBlockIsATable();
    void anyBytesGiveATableOrASentence();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestTableFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestTableFile::filesOfAgenciesAreProposedAsTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<qint64>("headerLine");
    QTest::addColumn<qint64>("lastLine");
    QTest::addColumn<int>("titles");
    QTest::addColumn<int>("footnotes");
    QTest::addColumn<QString>("columns");
    const QString homicides = QStringLiteral("Año|Víctimas|Tasa por 100 mil|Variación %");
    QTest::newRow("windows-1252 with semicolons") << data("homicidios_cp1252.csv") << QStringLiteral("windows-1252")
                                                  << ';' << qint64(4) << qint64(9) << 2 << 2 << homicides;
    QTest::newRow("utf-8") << data("homicidios_en.csv") << QStringLiteral("utf-8") << ',' << qint64(1) << qint64(0) << 0
                           << 0 << homicides;
    QTest::newRow("utf-16 with tabs") << data("homicidios_utf16.txt") << QStringLiteral("utf-16le") << '\t' << qint64(1)
                                      << qint64(0) << 0 << 0 << homicides;
    QTest::newRow("macintosh") << data("homicidios_mac.csv") << QStringLiteral("macintosh") << ',' << qint64(1)
                               << qint64(0) << 0 << 0 << homicides;
    QTest::newRow("fiscal years by month")
        << data("cbp_fiscal_months.csv") << QStringLiteral("utf-8") << ',' << qint64(4) << qint64(7) << 2 << 2
        << QStringLiteral("Fiscal Year|Oct|Nov|Dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep");
    QTest::newRow("long") << data("comercio_largo.csv") << QStringLiteral("utf-8") << ';' << qint64(1) << qint64(0) << 0
                          << 0 << QStringLiteral("Periodo|Indicador|Valor");
}

void TestTableFile::filesOfAgenciesAreProposedAsTheyAre()
{
    QFETCH(QString, file);
    const auto table = TableFile::open(file);
    QVERIFY(table);
    const auto proposal = table->propose();
    QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().message));
    QTEST(keyOf(proposal->reading.encoding), "encoding");
    QTEST(proposal->reading.dialect.delimiter, "delimiter");
    QTEST(proposal->reading.headerLine, "headerLine");
    QTEST(proposal->reading.lastLine, "lastLine");
    QTEST(int(proposal->titles.size()), "titles");
    QTEST(int(proposal->footnotes.size()), "footnotes");
    QTEST(proposal->columns.join(u'|'), "columns");
}

void TestTableFile::oneTableInFiveEncodingsIsTheSameTable()
{
    const QString text = QStringLiteral("año;niño\nMéxico;«1»\n2019;Ñandú – ú\n");
    QByteArray utf16le;
    QByteArray utf16be;
    for (const QChar character : text) {
        const char low = char(character.unicode() & 0xFF);
        const char high = char(character.unicode() >> 8);
        utf16le.append(low).append(high);
        utf16be.append(high).append(low);
    }
    const QByteArray windows("a\xF1o;ni\xF1o\nM\xE9xico;\xAB"
                             "1\xBB\n2019;\xD1"
                             "and\xFA \x96 \xFA\n");
    const QByteArray mac("a\x96o;ni\x96o\nM\x8Exico;\xC7"
                         "1\xC8\n2019;\x84"
                         "and\x9C \xD0 \x9C\n");
    const QList<QByteArray> files{
        text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), "\xFF\xFE" + utf16le, utf16be, windows, mac};
    Reading first;
    for (qsizetype position = 0; position < files.size(); ++position) {
        const auto table = TableFile::open(write(QStringLiteral("encoded%1.csv").arg(position), files.at(position)));
        QVERIFY(table);
        const auto proposal = table->propose();
        QVERIFY2(proposal, qPrintable(QString::number(position)));
        const Reading reading = readAll(*table, proposal->reading);
        QCOMPARE(reading.error, QString());
        if (position == 0)
            first = reading;
        QCOMPARE(reading.rows, first.rows);
    }
    QCOMPARE(first.rows.at(1).at(0), QStringLiteral("México"));
}

void TestTableFile::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("a picture named .csv") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("picture");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << QStringLiteral("old Excel");
    QTest::newRow("web page") << QByteArray("<html><table><tr><td>1</td></tr></table>") << QStringLiteral("web page");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("NUL bytes") << QByteArray("a,b\n1,\0\n2,3\n", 12) << QStringLiteral("NUL");
    QTest::newRow("an archive that is no workbook")
        << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << QStringLiteral("NUL");
}

void TestTableFile::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto table = TableFile::open(write(QStringLiteral("strange.csv"), bytes));
    const auto proposal = table ? table->propose() : Result<TableProposal>(tl::unexpected(table.error()));
    QVERIFY(!proposal);
    QVERIFY2(proposal.error().message.contains(why), qPrintable(proposal.error().message));
    QVERIFY(proposal.error().message.contains(QStringLiteral("strange.csv")));
}

void TestTableFile::undecodableTextIsNamedByItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QByteArray before = QByteArray("a,b\n1,2\n").repeated(20'000); // beyond the first chunk
    QTest::newRow("utf-8") << before + "\xC3(,2\n" << TextEncoding::Utf8;
    QTest::newRow("cut utf-8 at the end") << before + "x,\xC3" << TextEncoding::Utf8;
    QTest::newRow("windows-1252") << before + "\x81,2\n" << TextEncoding::Windows1252;
    QByteArray wide;
    for (const char byte : before)
        wide.append(byte).append('\0');
    QTest::newRow("half a pair") << wide + QByteArray("\x00\xDC,\0", 4) << TextEncoding::Utf16LittleEndian;
    QTest::newRow("odd end") << wide + "x" << TextEncoding::Utf16LittleEndian;
}

void TestTableFile::undecodableTextIsNamedByItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const auto table = TableFile::open(write(QStringLiteral("broken.csv"), bytes));
    QVERIFY(table);
    const Reading reading = readAll(*table, {.encoding = encoding});
    QVERIFY2(reading.error.contains(QStringLiteral("line 40001")), qPrintable(reading.error));
    QVERIFY(!reading.rows.last().contains(QString(QChar::ReplacementCharacter)));
}

void TestTableFile::aPastedBlockIsATable()
{
    const auto table = TableFile::ofText(QStringLiteral("Año\tValor\n2019\t1.234,5\n"), QStringLiteral("(pasted)"));
    QVERIFY(table);
    const auto proposal = table->propose();
    QVERIFY(proposal);
    QCOMPARE(proposal->columns, (QStringList{QStringLiteral("Año"), QStringLiteral("Valor")}));
    QVERIFY(!TableFile::ofText(QStringLiteral(" \n"), QStringLiteral("(pasted)")));
}

void TestTableFile::anyBytesGiveATableOrASentence()
{
    const bool held = rc::check("any bytes", [this](const std::string &bytes) {
        const auto table = TableFile::open(write(QStringLiteral("any.csv"), QByteArray::fromStdString(bytes)));
        if (!table) {
            RC_ASSERT(!table.error().message.isEmpty());
            return;
        }
        const auto proposal = table->propose();
        RC_ASSERT(proposal.has_value() || !proposal.error().message.isEmpty());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "test_table_file.moc"
