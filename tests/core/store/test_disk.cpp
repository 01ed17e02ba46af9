// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/raw_file.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace acuerdo;

namespace {

// A file system of a few megabytes, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        mounted = run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                QStringLiteral("size=2m"), QStringLiteral("tmpfs"), folder});
    }
    ~SmallDisk()
    {
        if (mounted)
            run(QStringLiteral("umount"), {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    // Takes what is left, to the last byte.
    void fill() const
    {
        QFile file(m_folder + QStringLiteral("/filler"));
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (file.write(QByteArray(4096, 'x')) > 0) {
            }
        }
    }
    void makeRoom() const { QFile::remove(m_folder + QStringLiteral("/filler")); }
    bool remountReadOnly() const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder});
    }
    bool mounted = false;

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }
    QString m_folder;
};

// As if the disk had a fault: no file of this process may grow beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Result<Recorded> addEvidence(Store &store, const QString &key)
    {
        ACUERDO_TRY_VALUE(recorder, Recorder::begin(store));
        Evidence evidence{.key = key, .title = QString(200'000, u'x')};
        ACUERDO_TRY(recorder.insert(evidence));
        return recorder.commit({QStringLiteral("Ana"), QStringLiteral("add-evidence"), key});
    }

    static void verifyUntouched(const Store &store)
    {
        QCOMPARE(allEvidence(store)->size(), 1);
        QVERIFY(!*verifyHistory(store));
        QCOMPARE(*checkWorkspace(store), QStringList());
    }

private Q_SLOTS:
    void shouldSayThatTheDiskIsFullAndLoseNothing();
    void shouldMakeNothingOnAFullDisk();
    void shouldOpenFromADiskThatMayNotBeWritten();
    void shouldSurviveADiskThatFails();
};

void DiskTest::shouldSayThatTheDiskIsFullAndLoseNothing()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("full")));
    if (!disk.mounted)
        QSKIP("A small disk can only be made with the right to mount one.");
    const QString file = m_folder.filePath(QStringLiteral("full/w.acuerdo"));
    VERIFY_RESULT(createSample(file));
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    disk.fill();
    const auto refused = addEvidence(*store, QStringLiteral("E-002"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("is full")), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(QStringLiteral("w.acuerdo")));
    verifyUntouched(*store);
    disk.makeRoom();
    VERIFY_RESULT(addEvidence(*store, QStringLiteral("E-002"))); // and the same store goes on
    QCOMPARE(allEvidence(*store)->size(), 2);
}

void DiskTest::shouldMakeNothingOnAFullDisk()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("none")));
    if (!disk.mounted)
        QSKIP("A small disk can only be made with the right to mount one.");
    VERIFY_RESULT(createSample(m_folder.filePath(QStringLiteral("source.acuerdo"))));
    const auto store = Store::open(m_folder.filePath(QStringLiteral("source.acuerdo")));
    disk.fill();
    const QDir folder(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!Store::create(folder.filePath(QStringLiteral("w.acuerdo")), sampleInfo()));
    const auto copied = backUp(*store, folder.filePath(QStringLiteral("copy.acuerdo")));
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(QStringLiteral("is full")), qPrintable(copied.error().message));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("filler")});
}

void DiskTest::shouldOpenFromADiskThatMayNotBeWritten()
{
    const SmallDisk disk(m_folder.filePath(QStringLiteral("stick")));
    if (!disk.mounted)
        QSKIP("A small disk can only be made with the right to mount one.");
    const QString file = m_folder.filePath(QStringLiteral("stick/w.acuerdo"));
    VERIFY_RESULT(createSample(file));
    QVERIFY(disk.remountReadOnly());
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    QVERIFY(store->isReadOnly());
    verifyUntouched(*store);
    const auto refused = addEvidence(*store, QStringLiteral("E-002"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("read-only")), qPrintable(refused.error().message));
}

// Writing fails at one place after the other; each time the old state is whole and the next try works.
void DiskTest::shouldSurviveADiskThatFails()
{
    const QString file = m_folder.filePath(QStringLiteral("faulty.acuerdo"));
    VERIFY_RESULT(createSample(file));
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    const qint64 size = QFileInfo(file).size();
    for (qint64 limit = 512; limit < size + 450'000; limit += limit < size ? 60'000 : 30'000) {
        {
            const FileSizeLimit faulty(limit);
            const auto refused = addEvidence(*store, QStringLiteral("E-002"));
            if (refused)
                break; // from here on there is room enough
            QVERIFY2(refused.error().message.contains(QStringLiteral("faulty.acuerdo")),
                     qPrintable(refused.error().message));
        }
        verifyUntouched(*store);
    }
    QVERIFY(allEvidence(*store)->size() == 2 || addEvidence(*store, QStringLiteral("E-002")));
}

QTEST_GUILESS_MAIN(DiskTest)
#include "test_disk.moc"
