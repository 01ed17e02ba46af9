// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/period_reading.h"

#include <QTest>

using namespace acuerdo;

namespace {

PeriodColumn columnOf(const QStringList &cells)
{
    PeriodColumn column;
    for (qsizetype position = 0; position < cells.size(); ++position)
        column.add(position + 2, cells.at(position));
    return column;
}

QString read(const QString &text, const PeriodReading &reading = {})
{
    const auto period = readPeriod(text, reading);
    return period ? period->text() : QString();
}

} // namespace

class TestPeriodReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfAgenciesAreRead_data();
    void formsOfAgenciesAreRead();
    void whatNeedsARuleIsRefusedWithoutOne();
    void everyDayIsReadInEveryOrder();
    void ambiguousDatesAreAskedFor();
    void oneTellingDateDecidesTheOrder();
    void yearPairsAndMonthsAreToldApart();
    void daysThatBeginMonthsAreAskedFor();
    void monthsOfFiscalYearsFallInTheRightYear();
};

void TestPeriodReading::formsOfAgenciesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const QList<QPair<const char *, const char *>> forms{
        {"2019", "2019"},
        {"FY2019", "FY2019"},
        {"FY 2019", "FY2019"},
        {"AF 2019", "FY2019"},
        {"Año fiscal 2019", "FY2019"},
        {"FY2020 to date", "FY2020-TD"},
        {"FY2020TD", "FY2020-TD"},
        {"2018/19", "2018/19"},
        {"2018-19", "2018/19"},
        {"2018-2019", "2018/19"},
        {"1999/2000", "1999/00"},
        {"2019-Q3", "2019-Q3"},
        {"2019Q3", "2019-Q3"},
        {"Q3 2019", "2019-Q3"},
        {"3T 2019", "2019-Q3"},
        {"T3-2019", "2019-Q3"},
        {"III trimestre de 2019", "2019-Q3"},
        {"3er trim. 2019", "2019-Q3"},
        {"2019-03", "2019-03"},
        {"2019/03", "2019-03"},
        {"2019M03", "2019-03"},
        {"03/2019", "2019-03"},
        {"Oct 2018", "2018-10"},
        {"OCTUBRE 2018", "2018-10"},
        {"octubre de 2018", "2018-10"},
        {"Sept. 2018", "2018-09"},
        {"2018 ene", "2018-01"},
        {"Jan–Sep 2019", "2019-01/2019-09"},
        {"ene-sep 2019", "2019-01/2019-09"},
        {"2019-03-14", "2019-03-14"},
        {"2019-03-14T00:00:00", "2019-03-14"},
        {"14/03/2019", "2019-03-14"},
        {"03/14/2019", "2019-03-14"},
        {"03/03/2019", "2019-03-03"},
        {"14 mar 2019", "2019-03-14"},
        {"14 de marzo de 2019", "2019-03-14"},
        {"March 14, 2019", "2019-03-14"},
        {"14-Mar-2019", "2019-03-14"},
        {"", ""},
        {"Total", ""},
        {"2019-13", ""},
        {"2019-02-30", ""},
        {"2018/20", ""},
        {"Foo 2018", ""},
        {"0042", ""},
        {"Q5 2019", ""},
        {"2019-03-14T12:30:00", ""},
    };
    for (const auto &[text, period] : forms)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(period);
}

void TestPeriodReading::formsOfAgenciesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    QCOMPARE(read(text), period);
}

void TestPeriodReading::whatNeedsARuleIsRefusedWithoutOne()
{
    QCOMPARE(read(QStringLiteral("oct-18")), QString());
    QCOMPARE(read(QStringLiteral("oct-18"), {.centuryFrom = 1950}), QStringLiteral("2018-10"));
    QCOMPARE(read(QStringLiteral("oct-62"), {.centuryFrom = 1950}), QStringLiteral("1962-10"));
    QCOMPARE(read(QStringLiteral("FY19")), QString());
    QCOMPARE(read(QStringLiteral("03/04/2026")), QString());
    QCOMPARE(read(QStringLiteral("03/04/2026"), {.dayOrder = DayOrder::DayFirst}), QStringLiteral("2026-04-03"));
    QCOMPARE(read(QStringLiteral("2010-11")), QString());
    QCOMPARE(read(QStringLiteral("2010-11"), {.yearPair = YearPair::TwoYears}), QStringLiteral("2010/11"));
    QCOMPARE(read(QStringLiteral("2019"), {.years = YearKind::Fiscal}), QStringLiteral("FY2019"));
    QCOMPARE(read(QStringLiteral("2018/19"), {.pairs = YearKind::Fiscal}), QStringLiteral("FY2019"));
    QCOMPARE(read(QStringLiteral("2019-03-01"), {.daySpan = DaySpan::Month}), QStringLiteral("2019-03"));
}

void TestPeriodReading::everyDayIsReadInEveryOrder()
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        for (const QChar separator : {u'/', u'-', u'.'}) {
            const QString iso = day.toString(Qt::ISODate);
            const QString dayFirst = day.toString(QStringLiteral("d%1M%1yyyy").arg(separator));
            const QString monthFirst = day.toString(QStringLiteral("MM%1dd%1yyyy").arg(separator));
            QCOMPARE(read(dayFirst, {.dayOrder = DayOrder::DayFirst}), iso);
            QCOMPARE(read(monthFirst, {.dayOrder = DayOrder::MonthFirst}), iso);
            QCOMPARE(read(day.toString(QStringLiteral("yyyy%1M%1d").arg(separator))), iso);
        }
    }
}

void TestPeriodReading::ambiguousDatesAreAskedFor()
{
    int silent = 0;
    for (int seed = 0; seed < 64; ++seed) {
        PeriodColumn column;
        for (int row = 0; row <= seed % 5; ++row) {
            const int first = 1 + (seed + row * 5) % 12;
            const int second = 1 + (first + 2 + seed % 7) % 12;
            column.add(row + 2, QStringLiteral("%1/%2/2026").arg(first, 2, 10, QLatin1Char('0')).arg(second));
        }
        const bool differs = column.questions().contains(PeriodColumn::Question::DayOrder);
        silent += differs && !column.reading().dayOrder ? 0 : 1;
    }
    QCOMPARE(silent, 0);
    QVERIFY(columnOf({QStringLiteral("oct-18"), QStringLiteral("nov-18")})
                .questions()
                .contains(PeriodColumn::Question::Century));
}

void TestPeriodReading::oneTellingDateDecidesTheOrder()
{
    const PeriodColumn column = columnOf({QStringLiteral("03/04/2026"), QStringLiteral("13/04/2026")});
    QVERIFY(column.questions().isEmpty());
    QCOMPARE(column.reading().dayOrder, std::optional(DayOrder::DayFirst));
    const PeriodColumn clash = columnOf({QStringLiteral("04/13/2026"), QStringLiteral("13/04/2026")});
    QVERIFY(clash.questions().contains(PeriodColumn::Question::DayOrder));
}

void TestPeriodReading::yearPairsAndMonthsAreToldApart()
{
    const QString pair = QStringLiteral("2010-11");
    QVERIFY(columnOf({pair}).questions().contains(PeriodColumn::Question::YearPair));
    QCOMPARE(columnOf({pair, QStringLiteral("2012-13")}).reading().yearPair, std::optional(YearPair::TwoYears));
    QCOMPARE(columnOf({pair, QStringLiteral("2010-12")}).reading().yearPair, std::optional(YearPair::Month));
}

void TestPeriodReading::daysThatBeginMonthsAreAskedFor()
{
    const QStringList months{QStringLiteral("2019-01-01"), QStringLiteral("2019-02-01"), QStringLiteral("2019-03-01")};
    QVERIFY(columnOf(months).questions().contains(PeriodColumn::Question::DaySpan));
    QVERIFY(columnOf(months + QStringList{QStringLiteral("2019-03-02")}).questions().isEmpty());
}

void TestPeriodReading::monthsOfFiscalYearsFallInTheRightYear()
{
    QCOMPARE(monthOf(*Period::parse(QStringLiteral("FY2019")), 10)->text(), QStringLiteral("2018-10"));
    QCOMPARE(monthOf(*Period::parse(QStringLiteral("FY2019")), 9)->text(), QStringLiteral("2019-09"));
    QCOMPARE(monthOf(*Period::parse(QStringLiteral("2019")), 10)->text(), QStringLiteral("2019-10"));
}

QTEST_GUILESS_MAIN(TestPeriodReading)
#include "test_period_reading.moc"
