// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <csignal>

using namespace acuerdo;

namespace {

const QString homicides = QStringLiteral(ACUERDO_TEST_DATA "/imports/homicidios_cp1252.csv");

} // namespace

/// Figures from the command line, with the real program and real files of agencies.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        VERIFY_DONE(m_program->run("new w.acuerdo --empty"));
    }
    void openQuestionsAreListedAndNothingIsWritten();
    void aMappingAnswersThem();
    void aTrialSaysTheSameAndWritesNothing();
    void aTableOfADataPackageIsReadAsThePackageSays();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void anInterruptedImportLeavesNothing();

private:
    void writeMapping(const char *numbers);
    std::unique_ptr<Program> m_program;
};

void TestImport::openQuestionsAreListedAndNothingIsWritten()
{
    const QByteArray before = m_program->bytes(QStringLiteral("w.acuerdo"));
    const Answer answer = m_program->run({QStringLiteral("import"), homicides});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("17.889 is 17889")), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(QStringLiteral("\"columns[Víctimas].numbers\": \"comma\"")), qPrintable(answer.err));
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), before);
    const Answer json = m_program->run({QStringLiteral("import"), homicides, QStringLiteral("--json")});
    QCOMPARE(json.status, 1);
    QCOMPARE(json.object().value(QStringLiteral("questions")).toArray().size(), 1);
}

void TestImport::writeMapping(const char *numbers)
{
    const Answer written = m_program->run(
        {QStringLiteral("import"), homicides, QStringLiteral("--write-mapping"), QStringLiteral("m.json")});
    QCOMPARE(written.status, 1);
    QJsonObject mapping = QJsonDocument::fromJson(m_program->bytes(QStringLiteral("m.json"))).object();
    mapping.insert(QStringLiteral("numbers"), QLatin1StringView(numbers));
    mapping.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Homicidios")},
                                                         {QStringLiteral("key"), QStringLiteral("sesnsp")}});
    m_program->write(QStringLiteral("m.json"), QJsonDocument(mapping).toJson());
}

void TestImport::aMappingAnswersThem()
{
    writeMapping("comma");
    const QStringList words{QStringLiteral("import"), homicides, QStringLiteral("--mapping=m.json"),
                            QStringLiteral("--keep")};
    VERIFY_DONE(m_program->run(words));
    const QJsonArray figures =
        m_program->run("indicator show victimas --json").object().value(QStringLiteral("observations")).toArray();
    QCOMPARE(figures.size(), 5);
    QCOMPARE(figures.first()[QStringLiteral("period")].toString(), QStringLiteral("2015"));
    QCOMPARE(figures.first()[QStringLiteral("value")].toDouble(), 17889.0);
    // Kept, it needs no mapping; the same file again changes nothing.
    const qsizetype entries = m_program->run("history --json").array().size();
    const Answer again = m_program->run({QStringLiteral("import"), homicides, QStringLiteral("--json")});
    VERIFY_DONE(again);
    QCOMPARE(again.object().value(QStringLiteral("unchanged")).toInt(), 14);
    QCOMPARE(again.object().value(QStringLiteral("read")).toInt(), 14);
    QCOMPARE(m_program->run("history --json").array().size(), entries);
    VERIFY_DONE(m_program->run("undo"));
    QCOMPARE(m_program->run("indicator list --json").array().size(), 0);
    VERIFY_DONE(m_program->run("check"));
}

void TestImport::aTrialSaysTheSameAndWritesNothing()
{
    writeMapping("comma");
    const QByteArray before = m_program->bytes(QStringLiteral("w.acuerdo"));
    const QStringList words{QStringLiteral("import"), homicides, QStringLiteral("--mapping=m.json"),
                            QStringLiteral("--json")};
    const Answer trial = m_program->run(words + QStringList{QStringLiteral("--dry-run")});
    VERIFY_DONE(trial);
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), before);
    QJsonObject done = m_program->run(words).object();
    QCOMPARE(done.take(QStringLiteral("entry")).toInt(), 2);
    QCOMPARE(trial.object(), done);
}

void TestImport::aTableOfADataPackageIsReadAsThePackageSays()
{
    QFile::remove(m_program->file(QStringLiteral("w.acuerdo")));
    VERIFY_DONE(m_program->run("new w.acuerdo"));
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("prices/data"))));
    m_program->write(QStringLiteral("prices/data/m.csv"), "mes;precio\n2026-01;1.234\n2026-02;1.250\n");
    m_program->write(QStringLiteral("prices/datapackage.json"), R"({"resources": [
        {"name": "far", "path": "https://example.org/far.csv"},
        {"name": "monthly", "path": "data/m.csv", "dialect": {"delimiter": ";"},
         "schema": {"fields": [{"name": "precio", "type": "number", "decimalChar": ",", "groupChar": "."}]}}]})");
    const Answer answer = m_program->run("import prices --source MXUS-001");
    VERIFY_DONE(answer);
    QVERIFY(answer.out.contains(QStringLiteral("2 figures read: 2 added")));
    QVERIFY(answer.out.contains(QStringLiteral("https://example.org/far.csv. That file is not fetched.")));
    const Answer again = m_program->run("import prices/datapackage.json --sheet monthly --source MXUS-001 --json");
    VERIFY_DONE(again);
    QCOMPARE(again.object().value(QStringLiteral("unchanged")).toInt(), 2);
}

void TestImport::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QStringLiteral("it is a picture");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("NUL bytes") << QByteArray("Year,A\n2019,1\0\n", 15) << QStringLiteral("NUL");
    QTest::newRow("mark around nothing") << QByteArray("Year,A\n2019,\"1\n")
                                         << QStringLiteral("Which column holds the figures");
}

void TestImport::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    m_program->write(QStringLiteral("t.csv"), content);
    const QByteArray before = m_program->bytes(QStringLiteral("w.acuerdo"));
    const Answer answer = m_program->run("import t.csv");
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(says) && answer.err.contains(QStringLiteral("t.csv")), qPrintable(answer.err));
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), before);
}

void TestImport::anInterruptedImportLeavesNothing()
{
    QByteArray table = "Month,";
    for (int column = 0; column < 60; ++column)
        table += "Series " + QByteArray::number(column) + (column < 59 ? "," : "\n");
    for (int month = 0; month < 600; ++month) {
        table += QStringLiteral("%1-%2").arg(1950 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')).toLatin1();
        for (int column = 0; column < 60; ++column)
            table += ',' + QByteArray::number(month * 0.5 + column);
        table += '\n';
    }
    m_program->write(QStringLiteral("t.csv"), table);
    QCOMPARE(m_program->run("import t.csv --dry-run --write-mapping m.json").status, 1); // it asks for the source
    QJsonObject mapping = QJsonDocument::fromJson(m_program->bytes(QStringLiteral("m.json"))).object();
    mapping.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Bank")}});
    m_program->write(QStringLiteral("m.json"), QJsonDocument(mapping).toJson());
    const QByteArray before = m_program->bytes(QStringLiteral("w.acuerdo"));
    int stopped = 0;
    for (int wait = 100; wait <= 1500; wait += 200) {
        QProcess process;
        m_program->prepare(process,
                           {QStringLiteral("import"), QStringLiteral("t.csv"), QStringLiteral("--mapping=m.json")});
        process.start();
        QVERIFY(process.waitForStarted());
        if (process.waitForFinished(wait))
            break; // it was quicker
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            break; // the last moment had passed
        ++stopped;
        VERIFY_DONE(m_program->run("check"));
        QCOMPARE(m_program->run("indicator list --json").array().size(), 0);
        QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), before);
        QVERIFY(!QFile::exists(m_program->file(QStringLiteral("w.acuerdo-journal"))));
    }
    QVERIFY(stopped > 0);
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
