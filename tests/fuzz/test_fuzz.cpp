// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/mutations.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace acuerdo;

namespace {

using Target = QString (*)(const QByteArray &);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir corpusFolder(const QString &name)
{
    return QDir(QStringLiteral(ACUERDO_TEST_DATA "/fuzz/") + name);
}

QList<QByteArray> corpusOf(const QString &name)
{
    QList<QByteArray> corpus;
    for (const QFileInfo &file : corpusFolder(name).entryInfoList(QDir::Files, QDir::Name))
        corpus += bytesOf(file.filePath());
    return corpus;
}

} // namespace

/// The short run of what the fuzz targets do for as long as one likes (see tests/fuzz/CMakeLists.txt): every input that
/// is kept, and then the same spoilt texts each time.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptInputsAreReadOrRefused_data();
    void keptInputsAreReadOrRefused();
    void spoiltInputsAreReadOrRefused_data();
    void spoiltInputsAreReadOrRefused();
    void theSameSeedSpoilsTheSameWay();
};

void TestFuzz::keptInputsAreReadOrRefused_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << &fuzz::csv << QStringLiteral("csv");
    QTest::newRow("workbook") << &fuzz::workbook << QStringLiteral("workbook");
    QTest::newRow("package") << &fuzz::package << QStringLiteral("package");
    QTest::newRow("query") << &fuzz::query << QStringLiteral("query");
}

void TestFuzz::keptInputsAreReadOrRefused()
{
    QFETCH(Target, target);
    QFETCH(QString, name);
    const QFileInfoList files = corpusFolder(name).entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files) {
        const QString fault = target(bytesOf(file.filePath()));
        QVERIFY2(fault.isEmpty(), qPrintable(file.fileName() + QStringLiteral(": ") + fault));
    }
}

void TestFuzz::spoiltInputsAreReadOrRefused_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rounds");
    QTest::newRow("CSV") << &fuzz::csv << QStringLiteral("csv") << 2000;
    QTest::newRow("workbook") << &fuzz::workbook << QStringLiteral("workbook") << 2000;
    QTest::newRow("package") << &fuzz::package << QStringLiteral("package") << 300;
    QTest::newRow("query") << &fuzz::query << QStringLiteral("query") << 20'000;
}

void TestFuzz::spoiltInputsAreReadOrRefused()
{
    QFETCH(Target, target);
    QFETCH(QString, name);
    QFETCH(int, rounds);
    const QByteArray words = bytesOf(QStringLiteral(ACUERDO_SOURCE "/tests/fuzz/%1.dict").arg(name));
    fuzz::Mutations mutations(20200701, corpusOf(name), fuzz::dictionaryOf(words));
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutations.next();
        const QString fault = target(bytes);
        QVERIFY2(fault.isEmpty(),
                 (QByteArray::number(round) + ": " + fault.toUtf8() + "\n" + bytes.toPercentEncoding(" ,;:=/<>\"\n"))
                     .constData());
    }
}

void TestFuzz::theSameSeedSpoilsTheSameWay()
{
    const QList<QByteArray> corpus{"2019,10\n", "2020,20\n"};
    fuzz::Mutations one(7, corpus, {"\"", ";"});
    fuzz::Mutations other(7, corpus, {"\"", ";"});
    bool differs = false;
    for (int round = 0; round < 50; ++round) {
        const QByteArray bytes = one.next();
        QCOMPARE(other.next(), bytes);
        differs |= !corpus.contains(bytes);
    }
    QVERIFY(differs);
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "test_fuzz.moc"
