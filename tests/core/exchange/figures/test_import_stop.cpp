// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "core/exchange/data_package.h"
#include "core/exchange/figures/figure_plan.h"
#include "core/store/reading.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace acuerdo;

namespace {

constexpr int seriesCount = 100;

/// A large file of figures by day, a hundred series under one another.
void writeFigures(const QString &path, int rows)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "Day,Port,Crossings\n";
    const QDate first(1990, 1, 2);
    for (int row = 0; row < rows; ++row) {
        text += first.addDays(row / seriesCount).toString(Qt::ISODate).toLatin1() + ",Port "
                + QByteArray::number(row % seriesCount) + ',' + QByteArray::number(qint64(row) * 7 % 100'003) + '\n';
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

QByteArray sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The most memory that this process has held, in MB, or 0 where the system does not tell.
qint64 mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

/// Stops a job when it asks for the so-manieth time whether to go on, and notes how long it then takes to end.
struct Stop {
    int at = 0; ///< 0: never.
    int asked = 0;
    double lastShare = 0.0;
    bool wentBack = false;
    QElapsedTimer sinceStop{};

    GoOn goOn()
    {
        return [this](double share) {
            wentBack |= share < lastShare;
            lastShare = share;
            if (++asked < at || at == 0)
                return true;
            sinceStop.start();
            return false;
        };
    }
};

} // namespace

/// An import of many figures that is stopped. The target "million" runs this with a million of them.
class TestImportStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStopWhilePlanningIsHeard();
    void aStopWhileWritingLeavesTheFileAsItWas();
    void allOfItComesInAndGoesOut();

private:
    Result<ImportPlan> plan(const GoOn &goOn) const
    {
        ACUERDO_TRY_VALUE(file, TableFile::open(m_csv));
        ACUERDO_TRY_VALUE(store, Store::open(m_path, Access::ReadOnly));
        return planImport(store, file, {.today = QDate(2026, 11, 1)}, goOn);
    }
    Result<ImportFigures> command() const
    {
        ImportPlan ready = *m_plan;
        ready.recipe.newEvidence = Evidence{.kind = EvidenceKind::DataSet, .title = QStringLiteral("Crossings by day")};
        ready.questions.clear();
        ACUERDO_TRY_VALUE(store, Store::open(m_path, Access::ReadOnly));
        return importCommand(ready, false, false, store);
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_csv;
    int m_rows = 0;
    std::optional<ImportPlan> m_plan;
    QRandomGenerator m_random{20200701};
};

void TestImportStop::initTestCase()
{
    const int asked = qEnvironmentVariableIntValue("ACUERDO_IMPORT_ROWS");
    m_rows = asked > 0 ? asked : 50'000;
    m_path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    m_csv = m_folder.filePath(QStringLiteral("crossings.csv"));
    QVERIFY(createFromPackage(m_path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    writeFigures(m_csv, m_rows);
}

void TestImportStop::aStopWhilePlanningIsHeard()
{
    Stop never;
    const auto whole = plan(never.goOn());
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
    QCOMPARE(whole->read, m_rows);
    QCOMPARE(whole->added, m_rows);
    QCOMPARE(whole->questions.size(), 1); // the source
    QVERIFY(!never.wentBack);
    QVERIFY(never.lastShare > 0.9);
    m_plan = *whole;
    qint64 longest = 0;
    for (int round = 0; round < 6; ++round) {
        Stop stop{.at = 1 + int(m_random.bounded(never.asked))};
        const auto stopped = plan(stop.goOn());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().message, stoppedByUser().message);
        longest = std::max(longest, stop.sinceStop.elapsed());
    }
    qInfo("planning %d figures: stops heard within %lld ms, at most %lld MB of memory", m_rows, longest, mostMemory());
}

void TestImportStop::aStopWhileWritingLeavesTheFileAsItWas()
{
    QVERIFY(m_plan);
    const QByteArray before = sumOf(m_path);
    const int points = m_rows / 1000;
    qint64 longest = 0;
    for (int round = 0; round < 14; ++round) {
        // The first and the last moment too.
        const int at = round == 0 ? 1 : round == 1 ? points : 1 + int(m_random.bounded(points));
        Stop stop{.at = at};
        {
            const auto workspace = Workspace::open(m_path);
            QVERIFY(workspace);
            if (round % 2 == 0) // as the window does
                QVERIFY((*workspace)->keepChangesInMemory());
            auto import = command();
            QVERIFY(import);
            import->goOn = stop.goOn();
            QVERIFY(!(*workspace)->perform(*import, {QStringLiteral("Ana")}));
            QCOMPARE(stop.asked, at);
        }
        longest = std::max(longest, stop.sinceStop.elapsed());
        QCOMPARE(sumOf(m_path), before);
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    }
    qInfo("writing %d figures: stops heard within %lld ms", m_rows, longest);
}

void TestImportStop::allOfItComesInAndGoesOut()
{
    QVERIFY(m_plan);
    const auto workspace = Workspace::open(m_path);
    QVERIFY(workspace);
    Stop never;
    auto import = command();
    QVERIFY(import);
    import->goOn = never.goOn();
    QElapsedTimer timer;
    timer.start();
    QVERIFY((*workspace)->perform(*import, {QStringLiteral("Ana")}));
    qInfo("writing %d figures: %lld ms, at most %lld MB of memory", m_rows, timer.elapsed(), mostMemory());
    QVERIFY(!never.wentBack);
    const auto made = indicatorByKey((*workspace)->store(), QStringLiteral("port-0"));
    QVERIFY(made);
    const auto held = observations((*workspace)->store(), made->id);
    QVERIFY(held);
    QCOMPARE(held->size(), m_rows / seriesCount);
    QCOMPARE(held->last().value, double(qint64(m_rows - seriesCount) * 7 % 100'003));
    QVERIFY((*workspace)->undo({QStringLiteral("Ana")}));
    QVERIFY(!indicatorByKey((*workspace)->store(), QStringLiteral("port-0")));
}

QTEST_GUILESS_MAIN(TestImportStop)
#include "test_import_stop.moc"
