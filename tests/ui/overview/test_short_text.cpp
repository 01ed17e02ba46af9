// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/short_text.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QTest>

using namespace acuerdo;

class TestShortText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void aTextIsItsFirstSentence_data();
    void aTextIsItsFirstSentence();
    void linesFitAndEndAtWords_data();
    void linesFitAndEndAtWords();
    void aTextThatFitsIsWhole();
    void aWordWiderThanTheLineIsCut();
};

void TestShortText::aTextIsItsFirstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const char *text, const char *first) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(first);
    };
    row("nothing", "", "");
    row("one", "Mayors met.", "Mayors met.");
    row("two", "Mayors met. Our reading: under way.", "Mayors met.");
    row("without an end", "Mayors met", "Mayors met");
    row("abbreviation", "The U.S. Department paid. Our reading.", "The U.S. Department paid.");
    row("Spanish abbreviation", "EE. UU. Pagó la obra. Lectura nuestra.", "EE. UU. Pagó la obra.");
    row("number", "It fell 4.5 percent in 2025. Later it rose.", "It fell 4.5 percent in 2025.");
    row("question", "¿Cuándo? En 2027.", "¿Cuándo?");
    row("small letter follows", "Art. 5 etc. and more. Then.", "Art. 5 etc. and more.");
}

void TestShortText::aTextIsItsFirstSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QCOMPARE(firstSentence(text), first);
}

void TestShortText::linesFitAndEndAtWords_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("most");
    for (const int width : {60, 120, 200, 260}) {
        for (const int most : {1, 2, 3})
            QTest::addRow("%d pixels, %d lines", width, most) << width << most;
    }
}

void TestShortText::linesFitAndEndAtWords()
{
    QFETCH(int, width);
    QFETCH(int, most);
    const QString text =
        QStringLiteral("Mayors of both sides met again, for the first time since the spring of 2020, and "
                       "promised to meet every year, which nobody had done before them");
    const QFont font = Typography::current().font(TextSize::Body);
    const QStringList lines = fittedLines(text, font, width, most);
    QCOMPARE(lines.size(), most);
    for (const QString &line : lines)
        QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= width, qPrintable(line));
    QString said = lines.join(u' ');
    QVERIFY(said.endsWith(u'…'));
    said.chop(1);
    QVERIFY2(text.startsWith(said), qPrintable(said));
    const QChar next = text[said.size()];
    QVERIFY2(next == u' ' || next == u',', qPrintable(said)); // whole words
}

void TestShortText::aTextThatFitsIsWhole()
{
    const QFont font = Typography::current().font(TextSize::Body);
    QCOMPARE(fittedLines(QStringLiteral("Mayors met."), font, 500, 2), QStringList{QStringLiteral("Mayors met.")});
    QCOMPARE(fittedLines(QString(), font, 500, 2).join(QString()), QString());
}

void TestShortText::aWordWiderThanTheLineIsCut()
{
    const QFont font = Typography::current().font(TextSize::Body);
    const QString word(400, u'w');
    for (const int most : {1, 2}) {
        const QStringList lines = fittedLines(word, font, 100, most);
        QVERIFY(lines.size() <= most);
        for (const QString &line : lines)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= 100);
        QVERIFY(lines.last().endsWith(u'…'));
    }
}

QTEST_MAIN(TestShortText)
#include "test_short_text.moc"
