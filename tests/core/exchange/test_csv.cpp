// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csv_text.h"
#include "core/exchange/csv_reader.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace acuerdo;

namespace {

struct Reading {
    QList<QStringList> records{};
    QList<qint64> lines{};
    QString error{};
};

Reading readAll(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    Reading reading;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        reading.records += reader.record().fields;
        reading.lines += reader.record().line;
    }
    if (!more)
        reading.error = more.error().message;
    return reading;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfRfc4180IsRead_data();
    void everyFormOfRfc4180IsRead();
    void recordsKnowTheLineTheyBeginOn();
    void whatCannotBeReadIsNamedByLineAndCharacter_data();
    void whatCannotBeReadIsNamedByLineAndCharacter();
    void chunksMayEndAnywhere();
    void formulasAreTextInASpreadsheet_data();
    void formulasAreTextInASpreadsheet();
    void writtenRecordsComeBackAsTheyWere();
    void anyBytesGiveRecordsOrASentence();
};

void TestCsv::everyFormOfRfc4180IsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("records");
    const QList<QStringList> plain{{QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << plain;
    QTest::newRow("CR LF") << QByteArray("a,b\r\nc,d\r\n") << plain;
    QTest::newRow("CR alone") << QByteArray("a,b\rc,d\r") << plain;
    QTest::newRow("no end of line at the end") << QByteArray("a,b\nc,d") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\nc,d\n")
                                     << plain;
    QTest::newRow("empty lines") << QByteArray("\n\na,b\r\n\r\nc,d\n\n") << plain;
    QTest::newRow("quotes that need not be") << QByteArray("\"a\",b\nc,\"d\"\n") << plain;
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>{};
    QTest::newRow("empty fields") << QByteArray(",\n\"\"\n") << QList<QStringList>{{QString(), QString()}, {QString()}};
    QTest::newRow("comma, quote and line end inside quotes")
        << QByteArray("\"a,\"\"b\"\"\r\nc\",d\n")
        << QList<QStringList>{{QStringLiteral("a,\"b\"\r\nc"), QStringLiteral("d")}};
    QTest::newRow("accents") << QByteArray("M\xC3\xA9xico,\xF0\x9F\x90\xA6\n")
                             << QList<QStringList>{{QStringLiteral("México"), QStringLiteral("🐦")}};
}

void TestCsv::everyFormOfRfc4180IsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, records);
    const Reading reading = readAll(text);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.records, records);
}

void TestCsv::recordsKnowTheLineTheyBeginOn()
{
    const Reading reading = readAll("a\n\"b\r\nb\nb\"\n\nc\r\nd");
    QCOMPARE(reading.lines, (QList<qint64>{1, 2, 6, 7}));
}

void TestCsv::whatCannotBeReadIsNamedByLineAndCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("quote inside a field") << QByteArray("a,b\nc,d\"e\n") << QStringLiteral("line 2, character 4");
    QTest::newRow("text after a quoted field") << QByteArray("\"a\"b\n") << QStringLiteral("line 1, character 4");
    QTest::newRow("quote never closed") << QByteArray("a\nb,\"c\nd\n") << QStringLiteral("line 2, character 3");
    QTest::newRow("NUL") << QByteArray("a\nb\0c\n", 6) << QStringLiteral("line 2, character 2");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9,b\n") << QStringLiteral("line 1, character 5");
    QTest::newRow("UTF-8 cut short at the end") << QByteArray("a,caf\xC3") << QStringLiteral("line 1, character 6");
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xED\xA0\x80\n") << QStringLiteral("line 1, character 2");
    QTest::newRow("after accents") << QByteArray("\xC3\xA9\xC3\xA9\"\n") << QStringLiteral("line 1, character 3");
}

void TestCsv::whatCannotBeReadIsNamedByLineAndCharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Reading reading = readAll(text);
    QVERIFY2(reading.error.startsWith(place), qPrintable(reading.error));
}

void TestCsv::chunksMayEndAnywhere()
{
    // Records of 7 bytes cross the reader's chunks of 65,536 at every place of the record.
    QByteArray text;
    for (int count = 0; count < 60000; ++count)
        text += "\"\xC3\xA9\",b\r\n";
    const Reading reading = readAll(text);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.records.size(), 60000);
    QCOMPARE(reading.records.last(), (QStringList{QStringLiteral("é"), QStringLiteral("b")}));
    QCOMPARE(reading.lines.last(), 60000);
}

void TestCsv::formulasAreTextInASpreadsheet_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    QTest::newRow("call") << QStringLiteral("=HYPERLINK(\"http://x\")")
                          << QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    QTest::newRow("plus") << QStringLiteral("+1+1") << QStringLiteral("'+1+1\r\n");
    QTest::newRow("minus") << QStringLiteral("-cmd|x") << QStringLiteral("'-cmd|x\r\n");
    QTest::newRow("at") << QStringLiteral("@SUM(1)") << QStringLiteral("'@SUM(1)\r\n");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1\r\n");
    QTest::newRow("return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"\r\n");
    QTest::newRow("number") << QStringLiteral("-1663.3") << QStringLiteral("-1663.3\r\n");
    QTest::newRow("word") << QStringLiteral("ports = entry") << QStringLiteral("ports = entry\r\n");
}

void TestCsv::formulasAreTextInASpreadsheet()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    QCOMPARE(csvLine({value}, CsvProfile::Spreadsheet), written);
}

void TestCsv::writtenRecordsComeBackAsTheyWere()
{
    const auto field =
        rc::gen::map(rc::gen::container<std::string>(rc::gen::element(',', '"', '\n', '\r', ' ', 'a', '=')),
                     [](const std::string &text) { return QString::fromStdString(text); });
    const bool holds = rc::check([&] {
        const auto size = *rc::gen::inRange(1, 5);
        QStringList fields;
        for (int count = 0; count < size; ++count)
            fields += *field;
        const QByteArray line = csvLine(fields, CsvProfile::Exact).toUtf8();
        const Reading reading = readAll(line + line);
        RC_ASSERT(reading.error.isEmpty());
        RC_ASSERT(reading.records == (QList<QStringList>{fields, fields}));
    });
    QVERIFY(holds);
}

void TestCsv::anyBytesGiveRecordsOrASentence()
{
    const bool holds = rc::check([](const std::string &bytes) {
        const Reading reading = readAll(QByteArray::fromStdString(bytes));
        RC_ASSERT(reading.error.isEmpty() || reading.error.startsWith(QStringLiteral("line ")));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
