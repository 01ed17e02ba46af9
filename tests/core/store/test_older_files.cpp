// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"
#include "core/store/recommendation_list.h"
#include "core/store/recorder.h"
#include "core/store/schema.h"
#include "tests/core/store/raw_file.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>

using namespace acuerdo;

namespace {

/// Every row of every table that version 1 has, in the columns that version 1 has.
QString contentOf1(const QString &path)
{
    static const QByteArray schema = migrations().front().sql;
    QString content;
    const auto old = Database::open(QStringLiteral(":memory:"), Database::Mode::Create);
    if (!old || !(*old)->run(schema.constData()))
        return {};
    const auto store = Store::open(path, Access::ReadOnly);
    if (!store)
        return store.error().message;
    Statement tables =
        (*old)->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                        " AND name NOT LIKE 'recommendation_text%' ORDER BY name");
    while (*tables.next()) {
        QStringList columns;
        Statement names = (*old)->prepare("SELECT name FROM pragma_table_xinfo(?1)");
        names.bind(1, tables.text(0));
        while (*names.next())
            columns += QStringLiteral("quote(%1)").arg(names.text(0));
        const QByteArray sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                   .arg(columns.join(QStringLiteral("||'|'||")), tables.text(0))
                                   .toUtf8();
        Statement rows = store->database().prepare(sql.constData());
        while (rows.next().value_or(false))
            content += tables.text(0) + u' ' + rows.text(0) + u'\n';
    }
    return content;
}

} // namespace

/// A file of every version that was ever given out opens, and loses nothing.
class TestOlderFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOfGolden(const char *name)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile::copy(QStringLiteral(ACUERDO_TEST_DATA "/workspaces/version-1.acuerdo"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

private Q_SLOTS:
    // What is compared when a file is opened is what the migrations make; the fingerprint only saves making it.
    void theFingerprintsAreThoseOfTheMigrations()
    {
        for (const Migration &step : migrations()) {
            const auto database = Database::open(QStringLiteral(":memory:"), Database::Mode::Create);
            VERIFY_RESULT(database);
            VERIFY_RESULT(migrate(**database, 0, std::span(migrations()).first(size_t(step.version))));
            const auto made = fingerprint(**database);
            VERIFY_RESULT(made);
            QCOMPARE(step.fingerprint, *made);
        }
    }

    void versionOneIsBroughtUpToDate();
    void readingAnOlderFileWritesNothing();
    void whatNewColumnsHoldIsSealedToo();
};

void TestOlderFiles::versionOneIsBroughtUpToDate()
{
    const QString path = copyOfGolden("w.acuerdo");
    const QByteArray before = contentOf(path);
    const QString content = contentOf1(path);
    QVERIFY(content.count(u'\n') > 100);
    {
        const auto store = Store::open(path);
        VERIFY_RESULT(store);
        QVERIFY(!store->isReadOnly());
        const auto broken = verifyHistory(*store);
        VERIFY_RESULT(broken);
        QVERIFY(!*broken);
        QCOMPARE(*checkWorkspace(*store), QStringList());
        QCOMPARE(history(*store)->size(), 4);
        QCOMPARE(charts(*store)->first().transform, ChartTransform::Level);
    }
    QCOMPARE(contentOf1(path), content);
    QCOMPARE(contentOf(path + QStringLiteral(".version-1")).mid(100), before.mid(100)); // the header counts writings
    QVERIFY(contentOf(path) != before);
    const QByteArray migrated = contentOf(path);
    VERIFY_RESULT(Store::open(path)); // once is enough
    QCOMPARE(contentOf(path), migrated);
}

void TestOlderFiles::readingAnOlderFileWritesNothing()
{
    const QString path = copyOfGolden("read.acuerdo");
    const QByteArray before = contentOf(path);
    const QStringList here = QDir(m_folder.path()).entryList();
    {
        const auto store = Store::open(path, Access::ReadOnly);
        VERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->path(), path);
        const auto list = RecommendationList::read(*store, QDate(2024, 1, 1));
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(*checkWorkspace(*store), QStringList());
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList(), here);
}

// The sums that version 1 took over its tables say nothing of columns that came later, until one holds something.
void TestOlderFiles::whatNewColumnsHoldIsSealedToo()
{
    const QString path = copyOfGolden("sealed.acuerdo");
    {
        auto store = Store::open(path);
        VERIFY_RESULT(store);
        auto recorder = Recorder::begin(*store);
        VERIFY_RESULT(recorder);
        Indicator changed = indicators(*store)->first();
        changed.lagDays = 45;
        changed.definition = {QStringLiteral("Goods on a Census basis."), QString()};
        VERIFY_RESULT(recorder->update(changed));
        VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("edit-indicator")}));
        QCOMPARE(*checkWorkspace(*store), QStringList());
        QCOMPARE(indicators(*store)->first(), changed);
    }
    QCOMPARE(runRaw(path, "UPDATE indicator SET lag_days = 46 WHERE lag_days = 45"), QString());
    QVERIFY(!checkWorkspace(*Store::open(path))->isEmpty());
    QCOMPARE(runRaw(path, "UPDATE indicator SET lag_days = 45 WHERE lag_days = 46"), QString());
    QCOMPARE(*checkWorkspace(*Store::open(path)), QStringList());
    QCOMPARE(runRaw(path, "UPDATE evidence SET table_title = 'Exhibit 9' WHERE id = 1"), QString());
    QVERIFY(!checkWorkspace(*Store::open(path))->isEmpty());
}

QTEST_GUILESS_MAIN(TestOlderFiles)
#include "test_older_files.moc"
