// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"
#include "tests/core/store/raw_file.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>

#include <sys/stat.h>

using namespace acuerdo;

class OpeningTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList filesHere() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString makeSample(const char *name) const
    {
        const QString file = path(name);
        QFile::remove(file);
        const auto sample = createSample(file);
        return sample ? file : QString();
    }
    // The sentence with which opening is refused.
    static QString refusal(const QString &file, Access access = Access::ReadWrite)
    {
        const auto store = Store::open(file, access);
        return store ? QStringLiteral("opened") : store.error().message;
    }

private Q_SLOTS:
    void initTestCase() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); }
    void shouldCreateAFileThatOpensAgain();
    void shouldNotReplaceAnExistingFile();
    void shouldLeaveNothingBesideAFailedFile();
    void shouldSayWhatIsWrongWithAFile_data();
    void shouldSayWhatIsWrongWithAFile();
    void shouldRefuseAStrangersSchema_data();
    void shouldRefuseAStrangersSchema();
    void shouldNameAFileThatWasCutShort();
    void shouldSurviveEveryFlippedByte();
    void shouldOpenAReadOnlyFileForReading();
    void shouldOpenAFileInAReadOnlyFolderForReading();
    void shouldRefuseAFileThatMayNotBeRead();
    void shouldWriteNothingByReading();
    void shouldSayThatAnotherProgramHoldsTheFile();
    void shouldReadANewerVersionThatItUnderstands();
    void shouldRefuseANewerVersionThatItDoesNotUnderstand();
    void shouldMigrateAnOlderVersionAfterABackup();
    void shouldLeaveAFailedMigrationUndone();
    void shouldReadAFileThatWasSwitchedToAWriteAheadLog();
    void shouldKeepTheDefencesOn();
    void shouldNotWriteAFileThatWasReplacedUnderneath();
};

void OpeningTest::shouldCreateAFileThatOpensAgain()
{
    const auto made = Store::create(path("new.acuerdo"), sampleInfo());
    VERIFY_RESULT(made);
    QVERIFY(!made->isReadOnly());
    const auto info = workspaceInfo(*Store::open(path("new.acuerdo")));
    VERIFY_RESULT(info);
    QCOMPARE(info->title.spanish, QStringLiteral("Muestra"));
    QVERIFY(!info->uuid.isNull());
    QCOMPARE(contentOf(path("new.acuerdo")).mid(68, 4), QByteArray("ACRD"));
}

void OpeningTest::shouldNotReplaceAnExistingFile()
{
    setContent(path("taken.acuerdo"), "precious");
    const auto made = Store::create(path("taken.acuerdo"), sampleInfo());
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(QStringLiteral("taken.acuerdo")));
    QCOMPARE(contentOf(path("taken.acuerdo")), QByteArray("precious"));
}

void OpeningTest::shouldLeaveNothingBesideAFailedFile()
{
    const QStringList before = filesHere();
    QVERIFY(!Store::create(path("no/such/folder.acuerdo"), sampleInfo()));
    QVERIFY(!Store::create(path("taken.acuerdo"), sampleInfo()));
    QCOMPARE(filesHere(), before);
}

void OpeningTest::shouldSayWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << path("missing.acuerdo") << QStringLiteral("does not exist");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("is a folder");
    ::mkfifo(QFile::encodeName(path("pipe.acuerdo")).constData(), 0600);
    QTest::newRow("pipe") << path("pipe.acuerdo") << QStringLiteral("not an ordinary file");
    setContent(path("empty.acuerdo"), {});
    QTest::newRow("empty") << path("empty.acuerdo") << QStringLiteral("is empty");
    setContent(path("text.acuerdo"), QByteArray("Dear minister,\n").repeated(100));
    QTest::newRow("text") << path("text.acuerdo") << QStringLiteral("is not a workspace");
    setContent(path("short.acuerdo"), "SQLite format 3");
    QTest::newRow("short") << path("short.acuerdo") << QStringLiteral("is not a workspace");
    runRaw(path("foreign.acuerdo"), "CREATE TABLE moz_places (id INTEGER PRIMARY KEY)");
    QTest::newRow("foreign") << path("foreign.acuerdo") << QStringLiteral("of another program");
    runRaw(path("other.acuerdo"), "PRAGMA application_id = 252006673; CREATE TABLE t (id INTEGER PRIMARY KEY)");
    QTest::newRow("other program") << path("other.acuerdo") << QStringLiteral("of another program");
    runRaw(path("begun.acuerdo"), "PRAGMA application_id = 0x41435244; CREATE TABLE t (id INTEGER PRIMARY KEY)");
    QTest::newRow("never finished") << path("begun.acuerdo") << QStringLiteral("never finished");
}

void OpeningTest::shouldSayWhatIsWrongWithAFile()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const QByteArray before = QFileInfo(file).isFile() ? contentOf(file) : QByteArray();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const QString sentence = refusal(file, access);
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY2(sentence.contains(QFileInfo(file).fileName()), qPrintable(sentence));
    }
    QCOMPARE(QFileInfo(file).isFile() ? contentOf(file) : QByteArray(), before);
}

void OpeningTest::shouldRefuseAStrangersSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON owner BEGIN DELETE FROM history; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("table") << QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE extra USING fts5 (a)");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON owner (name_en)");
    QTest::newRow("column") << QByteArray("ALTER TABLE owner ADD COLUMN extra TEXT");
    QTest::newRow("generated column") << QByteArray("ALTER TABLE owner ADD COLUMN extra TEXT AS (upper(name_en))");
    QTest::newRow("table gone") << QByteArray("DROP TABLE saved_view");
    QTest::newRow("view in place of a table")
        << QByteArray("ALTER TABLE saved_view RENAME TO hidden; CREATE VIEW saved_view AS SELECT * FROM hidden");
    QTest::newRow("changed check") << QByteArray(
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND 100',"
        " 'BETWEEN 0 AND 999') WHERE name = 'status_update'");
    QTest::newRow("statistics") << QByteArray("ANALYZE");
}

void OpeningTest::shouldRefuseAStrangersSchema()
{
    QFETCH(QByteArray, sql);
    const QString file = makeSample("stranger.acuerdo");
    QCOMPARE(runRaw(file, sql.constData()), QString());
    const QByteArray before = contentOf(file);
    const QString sentence = refusal(file);
    QVERIFY2(sentence.contains(QStringLiteral("not built like one")), qPrintable(sentence));
    QVERIFY(refusal(file, Access::ReadOnly).contains(QStringLiteral("not built like one")));
    QCOMPARE(contentOf(file), before);
}

void OpeningTest::shouldNameAFileThatWasCutShort()
{
    const QByteArray whole = contentOf(makeSample("whole.acuerdo"));
    for (const qsizetype size : {qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        setContent(path("cut.acuerdo"), whole.left(size));
        const QString sentence = refusal(path("cut.acuerdo"));
        QVERIFY2(sentence.contains(QStringLiteral("was cut short")), qPrintable(sentence));
        QVERIFY(refusal(path("cut.acuerdo"), Access::ReadOnly).contains(QStringLiteral("was cut short")));
    }
}

// Opening, reading and checking must end with a value or a sentence, whatever byte is wrong, and change nothing.
void OpeningTest::shouldSurviveEveryFlippedByte()
{
    const QByteArray whole = contentOf(makeSample("flipped.acuerdo"));
    const QString file = path("flipped.acuerdo");
    for (qsizetype position = 0; position < whole.size(); position += position < 120 ? 3 : 1531) {
        QByteArray flipped = whole;
        flipped[position] = char(~flipped[position]);
        setContent(file, flipped);
        if (const auto store = Store::open(file, Access::ReadOnly)) {
            (void)recommendationByCode(*store, QStringLiteral("TRD-01"));
            (void)allEvidence(*store);
            (void)history(*store);
            (void)verifyHistory(*store);
            if (position % 5 == 0) // makes a copy each time
                (void)checkWorkspace(*store);
        } else {
            QVERIFY2(store.error().message.size() > 20, qPrintable(store.error().message));
        }
        QCOMPARE(contentOf(file), flipped);
    }
}

void OpeningTest::shouldOpenAReadOnlyFileForReading()
{
    const QString file = makeSample("read-only.acuerdo");
    ::chmod(QFile::encodeName(file).constData(), 0444);
    const AsNobody nobody;
    QVERIFY(nobody.ok);
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    QVERIFY(store->isReadOnly());
    QVERIFY(store->readOnlyReason().contains(QStringLiteral("read-only")));
    VERIFY_RESULT(recommendationByCode(*store, QStringLiteral("TRD-01")));
    const auto recorder = Recorder::begin(*store);
    QVERIFY(!recorder);
    QCOMPARE(recorder.error().message, store->readOnlyReason());
}

void OpeningTest::shouldOpenAFileInAReadOnlyFolderForReading()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("locked"));
    const QString file = makeSample("locked/w.acuerdo");
    ::chmod(QFile::encodeName(file).constData(), 0666);
    ::chmod(QFile::encodeName(path("locked")).constData(), 0555);
    {
        const AsNobody nobody;
        QVERIFY(nobody.ok);
        const auto store = Store::open(file);
        VERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QVERIFY(store->readOnlyReason().contains(QStringLiteral("folder")));
        VERIFY_RESULT(allEvidence(*store));
    }
    ::chmod(QFile::encodeName(path("locked")).constData(), 0755);
}

void OpeningTest::shouldRefuseAFileThatMayNotBeRead()
{
    const QString file = makeSample("secret.acuerdo");
    ::chmod(QFile::encodeName(file).constData(), 0000);
    const AsNobody nobody;
    QVERIFY(nobody.ok);
    QVERIFY(refusal(file).contains(QStringLiteral("may not be read")));
}

void OpeningTest::shouldWriteNothingByReading()
{
    const QString file = makeSample("reading.acuerdo");
    const QByteArray before = contentOf(file);
    const QStringList files = filesHere();
    const QDateTime modified = QFileInfo(file).lastModified();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto store = Store::open(file, access);
        VERIFY_RESULT(store);
        VERIFY_RESULT(allEvidence(*store));
        VERIFY_RESULT(verifyHistory(*store));
        VERIFY_RESULT(checkWorkspace(*store));
        QCOMPARE(filesHere(), files);
    }
    QCOMPARE(contentOf(file), before);
    QCOMPARE(QFileInfo(file).lastModified(), modified);
    QCOMPARE(filesHere(), files);
}

void OpeningTest::shouldSayThatAnotherProgramHoldsTheFile()
{
    const QString file = makeSample("held.acuerdo");
    const RawConnection other(file, "BEGIN EXCLUSIVE");
    QVERIFY(refusal(file).contains(QStringLiteral("by another program")));
}

void OpeningTest::shouldReadANewerVersionThatItUnderstands()
{
    const QString file = makeSample("newer.acuerdo");
    runRaw(file, "PRAGMA user_version = 42; ALTER TABLE owner ADD COLUMN fax TEXT; CREATE TABLE budget (id INTEGER)");
    const QByteArray before = contentOf(file);
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    QVERIFY(store->isReadOnly());
    QVERIFY(store->readOnlyReason().contains(QStringLiteral("42")));
    VERIFY_RESULT(owners(*store));
    QVERIFY(!Recorder::begin(*store));
    QCOMPARE(contentOf(file), before);
}

void OpeningTest::shouldRefuseANewerVersionThatItDoesNotUnderstand()
{
    const QString file = makeSample("much-newer.acuerdo");
    runRaw(file, "PRAGMA user_version = 43; ALTER TABLE owner RENAME COLUMN kind TO sort");
    const QByteArray before = contentOf(file);
    const QString sentence = refusal(file);
    QVERIFY2(sentence.contains(QStringLiteral("43")) && sentence.contains(QStringLiteral("newer Acuerdo")),
             qPrintable(sentence));
    QCOMPARE(contentOf(file), before);
}

void OpeningTest::shouldMigrateAnOlderVersionAfterABackup()
{
    const QString file = makeSample("older.acuerdo");
    std::vector<Migration> steps = migrations();
    steps.push_back({currentVersion() + 1, "CREATE TABLE budget (id INTEGER PRIMARY KEY) STRICT;"
                                           "INSERT INTO budget SELECT count(*) FROM owner;"});
    const auto store = Store::open(file, Access::ReadWrite, steps);
    VERIFY_RESULT(store);
    QVERIFY(!store->isReadOnly());
    Statement budget = store->database().prepare("SELECT id FROM budget");
    QVERIFY(budget.next().value());
    QCOMPARE(budget.integer(0), 2);
    const auto backup = Store::open(file + QStringLiteral(".version-%1").arg(currentVersion()));
    VERIFY_RESULT(backup);
    QCOMPARE(owners(*backup).value().size(), 2);
    VERIFY_RESULT(Store::open(file, Access::ReadWrite, steps)); // and is not migrated again
}

void OpeningTest::shouldLeaveAFailedMigrationUndone()
{
    const QString file = makeSample("stuck.acuerdo");
    const QByteArray before = contentOf(file);
    std::vector<Migration> steps = migrations();
    steps.push_back({currentVersion() + 1, "CREATE TABLE budget (id INTEGER PRIMARY KEY) STRICT;"
                                           "INSERT INTO budget SELECT no_such_column FROM owner;"});
    QVERIFY(!Store::open(file, Access::ReadWrite, steps));
    QCOMPARE(refusal(file), QStringLiteral("opened"));
    QCOMPARE(contentOf(file), before);
}

void OpeningTest::shouldReadAFileThatWasSwitchedToAWriteAheadLog()
{
    const QString file = makeSample("wal.acuerdo");
    runRaw(file, "PRAGMA journal_mode = WAL; UPDATE owner SET url = 'https://example.org'");
    const QByteArray before = contentOf(file);
    {
        const auto store = Store::open(file, Access::ReadOnly);
        VERIFY_RESULT(store);
        QCOMPARE(owners(*store).value().first().url, QStringLiteral("https://example.org"));
        QVERIFY(!QFileInfo::exists(file + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(file + QStringLiteral("-shm")));
    }
    QCOMPARE(contentOf(file), before);
    const auto store = Store::open(file);
    VERIFY_RESULT(store);
    Statement mode = store->database().prepare("PRAGMA journal_mode");
    QVERIFY(mode.next().value());
    QCOMPARE(mode.text(0), QStringLiteral("delete"));
}

void OpeningTest::shouldKeepTheDefencesOn()
{
    const auto store = Store::open(makeSample("defended.acuerdo"));
    VERIFY_RESULT(store);
    const auto pragma = [&](const char *sql) {
        Statement statement = store->database().prepare(sql);
        return statement.next() ? statement.integer(0) : -1;
    };
    QCOMPARE(pragma("PRAGMA foreign_keys"), 1);
    QCOMPARE(pragma("PRAGMA synchronous"), 3); // EXTRA
    QCOMPARE(pragma("PRAGMA trusted_schema"), 0);
    QCOMPARE(pragma("PRAGMA cell_size_check"), 1);
    QCOMPARE(pragma("PRAGMA mmap_size"), 0);
    QVERIFY(!store->database().run("SELECT load_extension('x')"));
    QVERIFY(!store->database().run("SELECT \"no such column\""));
    QVERIFY(!store->database().run("DELETE FROM recommendation_text_data"));
    QVERIFY(!store->database().run("PRAGMA writable_schema = 1; DELETE FROM sqlite_schema"));
    VERIFY_RESULT(store->database().run("ATTACH ':memory:' AS one"));
    QVERIFY(!store->database().run("ATTACH ':memory:' AS two"));
}

void OpeningTest::shouldNotWriteAFileThatWasReplacedUnderneath()
{
    const QString file = makeSample("replaced.acuerdo");
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    QVERIFY(QFile::rename(file, file + QStringLiteral(".old")));
    const auto recorder = Recorder::begin(*store);
    QVERIFY(!recorder);
    QVERIFY(recorder.error().message.contains(QStringLiteral("moved, deleted or replaced")));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "test_opening.moc"
