// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plain_text.h"

#include <QTest>

using namespace acuerdo;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAReaderCannotSeeIsNamed_data();
    void whatAReaderCannotSeeIsNamed();
};

void TestPlainText::whatAReaderCannotSeeIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("accents, lines and tabs") << QStringLiteral("¿Qué\tfue?\r\nÑandú 🐦") << QString();
    QTest::newRow("markup") << QStringLiteral("<b>bold</b> & <img src=\"/etc/passwd\">") << QString();
    QTest::newRow("right-to-left letters and marks") << QStringLiteral("\u200Fשלום") << QString();
    QTest::newRow("bell") << QStringLiteral("a\u0007") << QStringLiteral("it holds the control character U+0007");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("it holds the control character U+0000");
    QTest::newRow("C1") << QString(QChar(0x9B)) << QStringLiteral("it holds the control character U+009B");
    QTest::newRow("override") << QStringLiteral("a\u202Eb")
                              << QStringLiteral("it holds U+202E, which turns the direction of writing");
    QTest::newRow("isolate") << QStringLiteral("\u2066")
                             << QStringLiteral("it holds U+2066, which turns the direction of writing");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QStringLiteral("it holds broken Unicode");
    QTest::newRow("no character") << QString(QChar(0xFFFE)) << QStringLiteral("it holds broken Unicode");
}

void TestPlainText::whatAReaderCannotSeeIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    QCOMPARE(faultInText(text), fault);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "test_plain_text.moc"
