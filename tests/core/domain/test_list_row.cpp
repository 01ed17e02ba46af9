// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/list_row.h"

#include <QTest>

using namespace acuerdo;

class TestListRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedDatesReadWhatPartialDatesRead_data();
    void packedDatesReadWhatPartialDatesRead();
    void aRowStaysSmall();
};

void TestListRow::packedDatesReadWhatPartialDatesRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2027",      "2027-Q1",    "2027-Q4", "2027-03", "2027-03-14", "2024-02-29",  "1000",       "9999-12-31",
          "",          "202",        "0999",    "2027-Q5", "2027-13",    "2027-00",     "2027-02-29", "2027-3",
          "2027-03-1", "2027-03-00", "20a7",    "2027/03", "2027-03/14", "2027-03-14 ", "-2027",      "2027-q1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestListRow::packedDatesReadWhatPartialDatesRead()
{
    QFETCH(QString, text);
    const PartialDate date = PartialDate::parse(text).value_or(PartialDate());
    const PackedDate packed = PackedDate::parse(text.toStdString());
    QCOMPARE(packed, PackedDate(date));
    QCOMPARE(packed.date().text(), date.text());
    if (date) {
        QCOMPARE(qint64(packed.firstDay()), date.first().toJulianDay());
        QCOMPARE(qint64(packed.lastDay()), date.last().toJulianDay());
    }
}

void TestListRow::aRowStaysSmall()
{
    QVERIFY(sizeof(ListSide) <= 16);
    QVERIFY(sizeof(ListRow) <= 120);
}

QTEST_GUILESS_MAIN(TestListRow)
#include "test_list_row.moc"
