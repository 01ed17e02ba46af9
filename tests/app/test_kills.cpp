// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <functional>

using namespace acuerdo;

/// Whatever moment a program is killed at: what it said was done is stored, nothing is stored by halves, and the next
/// program goes on without a question.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void atEveryWriteAndSync_data();
    void atEveryWriteAndSync();
    void whileAnOlderFileIsBroughtUpToDate();
    void atRandomMoments();

private:
    void verifyWhole(int fewestEntries, int mostEntries);
    int killAtEveryCall(const QByteArray &start, const QStringList &words,
                        const std::function<void(bool isDone)> &verify);

    QByteArray m_convocation;
    std::unique_ptr<Program> m_program;
};

void TestKills::initTestCase()
{
    const Program program;
    VERIFY_DONE(program.run("new w.acuerdo"));
    m_convocation = program.bytes(QStringLiteral("w.acuerdo"));
}

void TestKills::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("w.acuerdo"), m_convocation);
}

void TestKills::verifyWhole(int fewestEntries, int mostEntries)
{
    VERIFY_DONE(m_program->run("check")); // integrity_check, foreign keys, computed columns, the search index
    VERIFY_DONE(m_program->run("verify"));
    const qsizetype entries = m_program->run("history --json").array().size();
    QVERIFY2(entries >= fewestEntries && entries <= mostEntries, qPrintable(QString::number(entries)));
}

void TestKills::atEveryWriteAndSync_data()
{
    QTest::addColumn<QStringList>("before"); // commands that prepare
    QTest::addColumn<QStringList>("words");
    const QStringList update{QStringLiteral("update"), QStringLiteral("TRD-02"), QStringLiteral("--status=stalled"),
                             QStringLiteral("--reason=Because"), QStringLiteral("--evidence=MXUS-001")};
    QTest::newRow("update") << QStringList() << update;
    QTest::newRow("undo") << update << QStringList{QStringLiteral("undo")};
}

// Kills the program at the first, second, third … of each call that writes, until it gets through. How often it was.
int TestKills::killAtEveryCall(const QByteArray &start, const QStringList &words,
                               const std::function<void(bool isDone)> &verify)
{
    int kills = 0;
    for (const char *call : {"pwrite64", "fdatasync", "fsync", "unlink", "ftruncate", "write"}) {
        for (int count = 1;; ++count) {
            for (const QString &left : QDir(m_program->folder()).entryList(QDir::Files | QDir::Hidden))
                QFile::remove(m_program->file(left));
            m_program->write(QStringLiteral("w.acuerdo"), start);
            QProcess process;
            m_program->prepare(
                process,
                QStringList{QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                            QStringLiteral("-e"), QStringLiteral("trace=%1").arg(QLatin1String(call)),
                            QStringLiteral("-e"),
                            QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(QLatin1String(call)).arg(count),
                            Program::path()}
                    + words);
            process.setProgram(QStringLiteral("strace"));
            process.start();
            if (!process.waitForFinished(60'000))
                return 0;
            const bool isDone = process.readAllStandardOutput().contains("history");
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
                break; // it does not make this call so often
            ++kills;
            verify(isDone);
            if (QTest::currentTestFailed())
                return kills;
        }
    }
    return kills;
}

namespace {

bool canTrace()
{
    QProcess trial;
    trial.start(QStringLiteral("strace"), {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return trial.waitForFinished() && trial.exitCode() == 0;
}

} // namespace

void TestKills::atEveryWriteAndSync()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, words);
    if (!canTrace())
        QSKIP("strace is not there, or not permitted here: this test kills at each system call by it.");
    if (!before.isEmpty())
        VERIFY_DONE(m_program->run(before));
    const int entries = before.isEmpty() ? 1 : 2;
    int acknowledged = 0;
    const int kills = killAtEveryCall(m_program->bytes(QStringLiteral("w.acuerdo")), words, [&](bool isDone) {
        acknowledged += isDone;
        verifyWhole(isDone ? entries + 1 : entries, entries + 1);
    });
    qInfo("killed at %d system calls; %d times the change was already acknowledged; nothing lost", kills, acknowledged);
    QVERIFY(kills > 8);
}

// The first change to a file of version 1 migrates it. Whatever moment it is killed at, the file is one version or the
// other, whole, and says the same; the copy beside it is either not there or whole too.
void TestKills::whileAnOlderFileIsBroughtUpToDate()
{
    if (!canTrace())
        QSKIP("strace is not there, or not permitted here: this test kills at each system call by it.");
    QFile golden(QStringLiteral(ACUERDO_TEST_DATA "/workspaces/version-1.acuerdo"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray start = golden.readAll();
    int migrated = 0;
    const int kills =
        killAtEveryCall(start, {QStringLiteral("undo"), QStringLiteral("-w"), QStringLiteral("w.acuerdo")}, [&](bool) {
            const QString copy = QStringLiteral("w.acuerdo.version-1");
            if (const QByteArray kept = m_program->bytes(copy); !kept.isEmpty())
                QCOMPARE(kept.size(), start.size());
            verifyWhole(4, 5);
            migrated += m_program->bytes(QStringLiteral("w.acuerdo")).mid(60, 4) != start.mid(60, 4);
        });
    qInfo("killed at %d system calls, %d of them after the file was brought up to date", kills, migrated);
    QVERIFY(migrated > 0);
    QVERIFY(kills > migrated);
}

void TestKills::atRandomMoments()
{
    const int asked = qEnvironmentVariableIntValue("ACUERDO_KILLS");
    const int rounds = asked > 0 ? asked : 40;
    QElapsedTimer timer;
    timer.start();
    VERIFY_DONE(m_program->run("update TRD-02 --status under-way --reason first"));
    const int usual = int(timer.elapsed());
    QRandomGenerator random(2020);
    QSet<QString> acknowledged{QStringLiteral("first")};
    QSet<QString> tried{QStringLiteral("first")};
    int killed = 0;
    for (int round = 1; round <= rounds; ++round) {
        const QString reason = QStringLiteral("round-%1").arg(round);
        QProcess process;
        m_program->prepare(process, {QStringLiteral("update"), QStringLiteral("TRD-02"),
                                     QStringLiteral("--status=under-way"), QStringLiteral("--reason"), reason});
        process.start();
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(random.bounded(usual + usual / 4) + 1))
            process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;
        tried.insert(reason);
        if (process.readAllStandardOutput().contains("history"))
            acknowledged.insert(reason);
        verifyWhole(1 + int(acknowledged.size()), 1 + int(tried.size()));
        if (QTest::currentTestFailed())
            return;
    }
    QSet<QString> stored;
    for (const QJsonValue &update :
         m_program->run("show TRD-02 --json").object().value(QStringLiteral("updates")).toArray())
        stored.insert(update[QStringLiteral("reason")].toString());
    QVERIFY(stored.contains(acknowledged));
    qInfo("%d updates, %d of them killed; %d acknowledged, %d stored; none lost", rounds, killed,
          int(acknowledged.size()), int((stored & tried).size()));
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
