// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formatting.h"
#include "core/domain/list_row.h"

#include <QTest>

using namespace acuerdo;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateKeepsThePrecisionItWasWrittenWith_data();
    void aDateKeepsThePrecisionItWasWrittenWith();
    void anythingElseIsNoDate_data();
    void anythingElseIsNoDate();
    void aPeriodReadsBackAsItWasWritten_data();
    void aPeriodReadsBackAsItWasWritten();
    void numbersAndDatesFollowTheLanguage();
};

void TestDates::aDateKeepsThePrecisionItWasWrittenWith_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << "2027" << QDate(2027, 1, 1) << QDate(2027, 12, 31);
    QTest::newRow("quarter") << "2027-Q4" << QDate(2027, 10, 1) << QDate(2027, 12, 31);
    QTest::newRow("month") << "2028-02" << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("day") << "2027-03-14" << QDate(2027, 3, 14) << QDate(2027, 3, 14);
}

void TestDates::aDateKeepsThePrecisionItWasWrittenWith()
{
    QFETCH(QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->text(), text);
    QTEST(date->first(), "first");
    QTEST(date->last(), "last");
    QCOMPARE(PackedDate(*date).date(), *date);
}

void TestDates::anythingElseIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "27", "2027-13", "2027-02-30", "2027-Q5", "2027-3", "2027-03-14 ", "02027", "0000", "2027-Q1-01"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDates::anythingElseIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::parse(text));
}

void TestDates::aPeriodReadsBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << "2019" << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("fiscal year") << "FY2019" << QDate(2018, 10, 1) << QDate(2019, 9, 30);
    QTest::newRow("fiscal year in progress") << "FY2020-TD" << QDate(2019, 10, 1) << QDate(2020, 9, 30);
    QTest::newRow("academic year") << "1999/00" << QDate(1999, 8, 1) << QDate(2000, 7, 31);
    QTest::newRow("quarter") << "2019-Q3" << QDate(2019, 7, 1) << QDate(2019, 9, 30);
    QTest::newRow("interval") << "2019-01/2019-09" << QDate(2019, 1, 1) << QDate(2019, 9, 30);
}

void TestDates::aPeriodReadsBackAsItWasWritten()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QCOMPARE(period->text(), text);
    QTEST(period->first(), "first");
    QTEST(period->last(), "last");
}

void TestDates::numbersAndDatesFollowTheLanguage()
{
    const Formatting english(Language::English);
    const Formatting spanish(Language::Spanish);
    QCOMPARE(english.count(1636883), QStringLiteral("1,636,883"));
    QCOMPARE(spanish.count(1636883), QStringLiteral("1,636,883"));
    QCOMPARE(spanish.number(-3.5, 1), QStringLiteral("−3.5"));
    QCOMPARE(english.number(std::nullopt, 0), QStringLiteral("–"));
    QCOMPARE(english.date(QDate(2026, 7, 1)), QStringLiteral("Jul 1, 2026"));
    QCOMPARE(spanish.date(QDate(2026, 7, 1)), QStringLiteral("1 jul 2026"));
    QCOMPARE(spanish.longDate(QDate(2026, 7, 2)), QStringLiteral("2 de julio de 2026"));
    QCOMPARE(english.date(*PartialDate::parse(QStringLiteral("2024-Q4"))), QStringLiteral("Q4 2024"));
    QCOMPARE(spanish.percent(10), QStringLiteral("10\u00a0%"));
    QCOMPARE(english.span(QDate(2024, 12, 31), QDate(2026, 7, 2)), QStringLiteral("1 yr 6 mo"));
    QCOMPARE(spanish.wording().list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("i")}),
             QStringLiteral("a, b e i"));
}

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
