// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/raw_file.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>

using namespace acuerdo;

class HistoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    // A workspace with the entry that read it in and three status updates: entries 2, 3 and 4.
    QString makeHistory(const char *name) const
    {
        const QString file = path(name);
        QFile::remove(file);
        const auto sample = createSample(file);
        auto store = Store::open(file);
        for (const char *day : {"2021-01-10", "2021-02-10", "2021-03-10"}) {
            auto recorder = Recorder::begin(*store);
            StatusUpdate update =
                sampleUpdate(*recorder, sample->addressees[0].id, sample->words[1].id, QString::fromLatin1(day));
            update.evidence = {sample->evidence[0].id};
            if (!recorder->insert(update)
                || !recorder->commit({QStringLiteral("Ana"), QStringLiteral("set-status"), QStringLiteral("TRD-01")}))
                return {};
        }
        return file;
    }

    static std::optional<BrokenSeal> brokenSeal(const QString &file)
    {
        const auto store = Store::open(file, Access::ReadOnly);
        const auto seal = store ? verifyHistory(*store) : tl::unexpected(store.error());
        return seal ? *seal : BrokenSeal{-1, seal.error().message};
    }

    static QStringList faults(const QString &file)
    {
        const auto store = Store::open(file);
        const auto found = store ? checkWorkspace(*store) : tl::unexpected(store.error());
        return found ? *found : QStringList{found.error().message};
    }

private Q_SLOTS:
    void shouldBeWholeUntilSomebodyTouchesIt();
    void shouldNameTheFirstBrokenSeal_data();
    void shouldNameTheFirstBrokenSeal();
    void shouldFindEveryFlippedByteOfAnEntry();
    void shouldFindRowsThatWereChangedBehindTheHistory_data();
    void shouldFindRowsThatWereChangedBehindTheHistory();
    void shouldReadEntriesNewestFirstAndPageThem();
    void shouldCopyAWorkspaceInUse();
    void shouldNotCopyOverAnExistingFile();
    void shouldNotKeepACopyOfADamagedFile();
};

void HistoryTest::shouldBeWholeUntilSomebodyTouchesIt()
{
    const QString file = makeHistory("whole.acuerdo");
    QVERIFY(!brokenSeal(file));
    QCOMPARE(faults(file), QStringList());
}

void HistoryTest::shouldNameTheFirstBrokenSeal_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("seq");
    QTest::newRow("author") << QByteArray("UPDATE history SET author = 'Eva' WHERE seq = 3") << qint64(3);
    QTest::newRow("action") << QByteArray("UPDATE history SET action = 'undo' WHERE seq = 2") << qint64(2);
    QTest::newRow("subject") << QByteArray("UPDATE history SET subject = 'TRD-02' WHERE seq = 3") << qint64(3);
    QTest::newRow("time, same moment") << QByteArray("UPDATE history SET at = replace(at, 'T', ' ') WHERE seq = 3")
                                       << qint64(3);
    QTest::newRow("time") << QByteArray("UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1")
                          << qint64(1);
    QTest::newRow("reverses") << QByteArray("UPDATE history SET reverses = 1 WHERE seq = 3") << qint64(3);
    QTest::newRow("one byte of the rows")
        << QByteArray("UPDATE history SET changes = replace(changes, '2021-02', '2021-01') WHERE seq = 3") << qint64(3);
    QTest::newRow("blank in the rows") << QByteArray("UPDATE history SET changes = changes || ' ' WHERE seq = 4")
                                       << qint64(4);
    QTest::newRow("field moved to the next")
        << QByteArray("UPDATE history SET author = 'An', action = 'aset-status' WHERE seq = 3") << qint64(3);
    QTest::newRow("seal") << QByteArray("UPDATE history SET hash = zeroblob(32) WHERE seq = 3") << qint64(3);
    QTest::newRow("entry gone") << QByteArray("DELETE FROM history WHERE seq = 2") << qint64(2);
    QTest::newRow("first entry gone") << QByteArray("DELETE FROM history WHERE seq = 1") << qint64(1);
    QTest::newRow("end cut") << QByteArray("DELETE FROM history WHERE seq = 4") << qint64(4);
    QTest::newRow("two cut") << QByteArray("DELETE FROM history WHERE seq >= 3") << qint64(3);
    QTest::newRow("all gone") << QByteArray("DELETE FROM history") << qint64(1);
    QTest::newRow("two swapped") << QByteArray(
        "UPDATE history SET seq = 99 WHERE seq = 2; UPDATE history SET seq = 2 WHERE seq = 3;"
        "UPDATE history SET seq = 3 WHERE seq = 99")
                                 << qint64(2);
    QTest::newRow("cut with its head") << QByteArray(
        "DELETE FROM history WHERE seq = 4; UPDATE history_head SET seq = 3")
                                       << qint64(3);
    QTest::newRow("head") << QByteArray("UPDATE history_head SET hash = zeroblob(32)") << qint64(4);
    QTest::newRow("head gone") << QByteArray("DELETE FROM history_head") << qint64(4);
    QTest::newRow("entry added") << QByteArray(
        "INSERT INTO history SELECT 5, at, author, action, subject, reverses, changes, hash"
        " FROM history WHERE seq = 4")
                                 << qint64(5);
    QTest::newRow("entry before the first")
        << QByteArray("INSERT INTO history SELECT 0, at, author, action, subject, reverses,"
                      " changes, hash FROM history WHERE seq = 4")
        << qint64(1);
}

void HistoryTest::shouldNameTheFirstBrokenSeal()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, seq);
    const QString file = makeHistory("broken.acuerdo");
    QCOMPARE(runRaw(file, sql.constData()), QString());
    const auto broken = brokenSeal(file);
    QVERIFY(broken);
    QVERIFY2(broken->seq == seq, qPrintable(broken->message));
    QVERIFY2(broken->message.contains(QString::number(seq)), qPrintable(broken->message));
}

// A byte changed in the file itself, wherever an entry stands in it.
void HistoryTest::shouldFindEveryFlippedByteOfAnEntry()
{
    const QString file = makeHistory("byte.acuerdo");
    const QByteArray whole = contentOf(file);
    const qsizetype start = whole.indexOf("set-statusTRD-01");
    QVERIFY(start > 0);
    const qsizetype length = 16 + history(*Store::open(file))->first().changes.size() + 32; // with its seal
    for (qsizetype offset = 0; offset < length; offset += 3) {
        QByteArray changed = whole;
        changed[start + offset] = char(changed[start + offset] ^ 1);
        setContent(file, changed);
        const auto broken = brokenSeal(file);
        QVERIFY2(broken, qPrintable(QString::number(offset)));
    }
}

void HistoryTest::shouldFindRowsThatWereChangedBehindTheHistory_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    QTest::newRow("a row read in") << QByteArray("UPDATE owner SET name_en = 'Nobody' WHERE id = 1")
                                   << QStringLiteral("owner");
    QTest::newRow("a row read in, gone") << QByteArray("DELETE FROM vintage") << QStringLiteral("vintage");
    QTest::newRow("a row too many") << QByteArray("INSERT INTO evidence (key, kind, title) VALUES ('E-9', 'law', 'x')")
                                    << QStringLiteral("evidence");
    QTest::newRow("a row written later") << QByteArray("UPDATE status_update SET reason_en = 'No' WHERE id = 2")
                                         << QStringLiteral("status_update");
    QTest::newRow("a row written later, gone")
        << QByteArray("DELETE FROM status_update WHERE id = 2") << QStringLiteral("status_update");
    QTest::newRow("the evidence of an update")
        << QByteArray("DELETE FROM update_evidence WHERE update_id = 2") << QStringLiteral("status_update");
    QTest::newRow("a computed status") << QByteArray("UPDATE recommendation SET status_id = 5 WHERE id = 1")
                                       << QStringLiteral("TRD-01");
    QTest::newRow("a computed count") << QByteArray("UPDATE recommendation SET update_count = 9 WHERE id = 2")
                                      << QStringLiteral("TRD-02");
    QTest::newRow("a computed date") << QByteArray("UPDATE addressee SET due = '2029' WHERE id = 2")
                                     << QStringLiteral("2");
    QTest::newRow("a text under the index")
        << QByteArray("UPDATE recommendation SET text_en = 'other words' WHERE id = 1")
        << QStringLiteral("search index");
    QTest::newRow("a dangling reference")
        << QByteArray("UPDATE part SET id = id; UPDATE addressee SET recommendation_id = 99 WHERE id = 4")
        << QStringLiteral("refers to a row");
}

void HistoryTest::shouldFindRowsThatWereChangedBehindTheHistory()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    const QString file = makeHistory("behind.acuerdo");
    QCOMPARE(runRaw(file, sql.constData()), QString());
    const QString found = faults(file).join(u'\n');
    QVERIFY2(found.contains(says), qPrintable(found));
    QVERIFY(!brokenSeal(file)); // the history itself is as it was
}

void HistoryTest::shouldReadEntriesNewestFirstAndPageThem()
{
    const auto store = Store::open(makeHistory("pages.acuerdo"));
    VERIFY_RESULT(store);
    const auto seqs = [](const Result<QList<HistoryEntry>> &entries) {
        QList<qint64> found;
        for (const HistoryEntry &entry : *entries)
            found += entry.seq;
        return found;
    };
    QCOMPARE(seqs(history(*store)), (QList<qint64>{4, 3, 2, 1}));
    QCOMPARE(seqs(history(*store, QStringLiteral("TRD-01"))), (QList<qint64>{4, 3, 2}));
    QCOMPARE(seqs(history(*store, {}, 4, 2)), (QList<qint64>{3, 2}));
    QCOMPARE(seqs(history(*store, QStringLiteral("TRD-01"), 3, 5)), (QList<qint64>{2}));
    QCOMPARE(seqs(history(*store, QStringLiteral("nothing"))), QList<qint64>());
    QVERIFY(!historyEntry(*store, 9));
}

void HistoryTest::shouldCopyAWorkspaceInUse()
{
    const QString file = makeHistory("live.acuerdo");
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    const RawConnection reader(file, "BEGIN; SELECT count(*) FROM history");
    VERIFY_RESULT(backUp(*store, path("copy.acuerdo")));
    QVERIFY(!brokenSeal(path("copy.acuerdo")));
    QCOMPARE(faults(path("copy.acuerdo")), QStringList());
    const auto copy = Store::open(path("copy.acuerdo"));
    VERIFY_RESULT(copy);
    QCOMPARE(workspaceInfo(*copy)->uuid, workspaceInfo(*store)->uuid);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*-part*")}), QStringList());
}

void HistoryTest::shouldNotCopyOverAnExistingFile()
{
    const auto store = Store::open(makeHistory("source.acuerdo"));
    VERIFY_RESULT(store);
    setContent(path("precious"), "precious");
    const auto copied = backUp(*store, path("precious"));
    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(QStringLiteral("exists already")));
    QCOMPARE(contentOf(path("precious")), QByteArray("precious"));
    QVERIFY(!backUp(*store, path("no/such/folder/copy")));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*-part*")}), QStringList());
}

void HistoryTest::shouldNotKeepACopyOfADamagedFile()
{
    const QString file = makeHistory("damaged.acuerdo");
    QByteArray content = contentOf(file);
    const qsizetype page = content.indexOf("A law") / 4096;
    content.replace(page * 4096, 60, QByteArray(60, '\x55'));
    setContent(file, content);
    const auto damaged = Store::open(file, Access::ReadOnly);
    VERIFY_RESULT(damaged);
    const auto copied = backUp(*damaged, path("bad-copy"));
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(QStringLiteral("damaged")), qPrintable(copied.error().message));
    QVERIFY(!QFileInfo::exists(path("bad-copy")));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*-part*")}), QStringList());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "test_history.moc"
