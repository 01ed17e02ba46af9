// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"
#include "core/domain/word_cutter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acuerdo;

namespace {

QStringList cut(const QString &text)
{
    QStringList words;
    WordCutter cutter;
    const QByteArray utf8 = text.toUtf8();
    cutter.cut({utf8.constData(), size_t(utf8.size())},
               [&](std::string_view word) { words += QString::fromUtf8(word.data(), qsizetype(word.size())); });
    return words;
}

} // namespace

class TestWordCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfTheSlowWay_data();
    void wordsAreThoseOfTheSlowWay();
    void randomTextsAreCutLikeTheSlowWay();
};

void TestWordCutter::wordsAreThoseOfTheSlowWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("plain") << "Ports of entry"
                           << "ports of entry";
    QTest::newRow("Spanish") << "¿Gestión del año – EE. UU.?"
                             << "gestion del ano ee uu";
    QTest::newRow("apart") << "Me\u0301xico"
                           << "mexico";
    QTest::newRow("code") << "TRD-02"
                          << "trd 02";
    QTest::newRow("ordinal") << "4.º trim."
                             << "4 o trim";
    QTest::newRow("sharp s") << "Straße"
                             << "straße";
}

void TestWordCutter::wordsAreThoseOfTheSlowWay()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(cut(text).join(u' '), words);
    QCOMPARE(foldedWords(text).join(u' '), words);
}

void TestWordCutter::randomTextsAreCutLikeTheSlowWay()
{
    QRandomGenerator random(1848);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int j = random.bounded(12); j > 0; --j) {
            const int limit = random.bounded(2) == 0 ? 0x250 : random.bounded(10) == 0 ? 0x1F700 : 0x3000;
            const char32_t character = char32_t(random.bounded(limit));
            if (!QChar::isSurrogate(character))
                text += QString::fromUcs4(&character, 1);
        }
        QCOMPARE(cut(text), foldedWords(text));
    }
    WordCutter cutter;
    cutter.cut(std::string_view("broken \xC3\x28 \xE2\x82 \xFF text", 19), [](std::string_view) {});
}

QTEST_GUILESS_MAIN(TestWordCutter)
#include "test_word_cutter.moc"
