// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"

#include "core/exchange/zip_archive.h"
#include "core/store/recorder.h"
#include "tests/core/edit/any_command.h"

#include <QTest>

using namespace acuerdo;

namespace {

/// Every row of the history as it stands, seals included.
QString historyDump(const Store &store)
{
    QString text;
    const auto entries = history(store);
    for (const HistoryEntry &entry : *entries)
        text += QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8\n")
                    .arg(entry.seq)
                    .arg(entry.at.toString(Qt::ISODateWithMs), entry.author, entry.action, entry.subject)
                    .arg(entry.reverses)
                    .arg(QString::fromUtf8(entry.changes), QString::fromLatin1(entry.hash.toHex()));
    return text;
}

/// Written out and read in again, opened in place of the fixture's own.
struct Copy {
    EditFixture fixture{};
    QString zip{};

    Result<Done> make(const EditFixture &original)
    {
        zip = fixture.folder.filePath(QStringLiteral("w.zip"));
        fixture.path = fixture.folder.filePath(QStringLiteral("copy.acuerdo"));
        ACUERDO_TRY(writePackage(original.store(), zip));
        ACUERDO_TRY(createFromPackage(fixture.path, zip));
        ACUERDO_TRY_VALUE(opened, Workspace::open(fixture.path));
        fixture.workspace = std::move(opened);
        return Done();
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDataPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceWrittenOutComesBackEqual();
    void theSameWorkspaceMakesTheSameBytes();
    void attachmentsComeAlong();
    void attachmentsAreHeldToTheirRules_data();
    void attachmentsAreHeldToTheirRules();
    void aForgedHistoryIsRefused();
    void anExistingFileIsLeftAlone();
    void unknownFormatsNameTheirVersion();
};

void TestDataPackage::aWorkspaceWrittenOutComesBackEqual()
{
    const bool holds = rc::check("export, then import, is nothing", [] {
        EditFixture edit;
        RC_ASSERT(edit.make().has_value());
        const int length = *rc::gen::inRange(0, 10);
        for (int count = 0; count < length; ++count) {
            const Command command = *anyCommand(edit);
            (void)edit.perform(command); // a refused one changes nothing
            if (*rc::gen::inRange(0, 4) == 0)
                (void)edit.workspace->undo(edit.ana);
        }
        Copy copy;
        const auto made = copy.make(edit);
        if (!made)
            RC_FAIL(made.error().message.toStdString());
        RC_ASSERT(copy.fixture.dump() == edit.dump());
        RC_ASSERT(historyDump(copy.fixture.store()) == historyDump(edit.store()));
        RC_ASSERT(!*verifyHistory(copy.fixture.store()));
        RC_ASSERT(checkWorkspace(copy.fixture.store())->isEmpty());
        while (edit.workspace->nextUndo()) {
            RC_ASSERT(edit.workspace->undo(edit.ana).has_value());
            RC_ASSERT(copy.fixture.workspace->undo(edit.ana).has_value());
            RC_ASSERT(copy.fixture.dump() == edit.dump());
        }
        RC_ASSERT(!copy.fixture.workspace->nextUndo());
    });
    QVERIFY(holds);
}

void TestDataPackage::theSameWorkspaceMakesTheSameBytes()
{
    EditFixture edit;
    QVERIFY(edit.make());
    const QString one = edit.folder.filePath(QStringLiteral("one.zip"));
    const QString two = edit.folder.filePath(QStringLiteral("two.zip"));
    QVERIFY(writePackage(edit.store(), one));
    QTest::qSleep(20);
    QVERIFY(writePackage(edit.store(), two));
    QCOMPARE(bytesOf(one), bytesOf(two));
    Copy copy;
    QVERIFY(copy.make(edit));
    QCOMPARE(bytesOf(copy.zip), bytesOf(one));
    QVERIFY(writePackage(copy.fixture.store(), two));
    QCOMPARE(bytesOf(two), bytesOf(one));
}

void TestDataPackage::attachmentsComeAlong()
{
    EditFixture edit;
    QVERIFY(edit.make());
    QString sha256;
    {
        auto store = Store::open(edit.path);
        auto recorder = Recorder::begin(*store);
        QVERIFY(recorder);
        Attachment attachment{.name = QStringLiteral("Minuta, final (2).pdf"),
                              .type = QStringLiteral("application/pdf"),
                              .content = QByteArray("%PDF-1.7\0\r\n,\"", 13)};
        QVERIFY(recorder->insert(attachment));
        sha256 = attachment.sha256;
        Evidence evidence{.key = QStringLiteral("minutes"), .title = QStringLiteral("Minuta"), .attachment = sha256};
        QVERIFY(recorder->insert(evidence));
        QVERIFY(recorder->commit(
            {.author = QStringLiteral("Ana"), .action = QStringLiteral("add-evidence"), .subject = evidence.key}));
    }
    Copy copy;
    QVERIFY(copy.make(edit));
    const auto there = attachment(copy.fixture.store(), sha256);
    QVERIFY(there);
    QCOMPARE(*there, *attachment(edit.store(), sha256));
    QCOMPARE(evidenceByKey(copy.fixture.store(), QStringLiteral("minutes"))->attachment, sha256);
}

void TestDataPackage::attachmentsAreHeldToTheirRules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    const QString pdf = QStringLiteral("application/pdf");
    QTest::newRow("a program behind a PDF")
        << QStringLiteral("a.pdf.exe") << pdf << QByteArray("MZ\x90") << QStringLiteral("a program");
    QTest::newRow("a path") << QStringLiteral("../../x.pdf") << pdf << QByteArray("%PDF-1.7")
                            << QStringLiteral("no name for an attached file");
    QTest::newRow("a name written backwards")
        << QStringLiteral("a\u202Efdp.pdf") << pdf << QByteArray("%PDF-1.7") << QStringLiteral("no name");
    QTest::newRow("another type than it shows")
        << QStringLiteral("a.pdf") << QStringLiteral("text/html") << QByteArray("%PDF-1.7")
        << QStringLiteral("is application/pdf, and not text/html");
}

void TestDataPackage::attachmentsAreHeldToTheirRules()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    EditFixture edit;
    QVERIFY(edit.make());
    {
        auto store = Store::open(edit.path);
        auto recorder = Recorder::begin(*store);
        Attachment attachment{.name = name, .type = type, .content = content};
        QVERIFY(recorder->insert(attachment));
        QVERIFY(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("add-evidence")}));
    }
    Copy copy;
    const auto made = copy.make(edit);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(why), qPrintable(made.error().message));
    QVERIFY2(made.error().message.contains(QStringLiteral("attachments.csv")), qPrintable(made.error().message));
    QVERIFY(!QFile::exists(copy.fixture.path));
}

void TestDataPackage::aForgedHistoryIsRefused()
{
    EditFixture edit;
    QVERIFY(edit.make());
    QVERIFY(edit.perform(edit.setStatus("stalled", "2021")));
    Copy copy;
    QVERIFY(copy.make(edit));
    const auto zip = ZipReader::open(copy.zip);
    ZipWriter forged;
    for (const QString &name : zip->names()) {
        QByteArray content = *zip->read(name);
        if (name == QStringLiteral("history.csv"))
            content.replace("Ana", "Eva");
        forged.add(name, [content]() -> Result<QByteArray> { return content; });
    }
    const QString path = edit.folder.filePath(QStringLiteral("forged.zip"));
    QVERIFY(forged.write(path));
    const QString target = edit.folder.filePath(QStringLiteral("forged.acuerdo"));
    const auto made = createFromPackage(target, path);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(QStringLiteral("history.csv")), qPrintable(made.error().message));
    QVERIFY(!QFile::exists(target));
}

void TestDataPackage::anExistingFileIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.acuerdo"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("mine"), 4);
    file.close();
    const auto made = createFromPackage(path, bundledPackage());
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(QStringLiteral("w.acuerdo")));
    QCOMPARE(bytesOf(path), QByteArray("mine"));
}

void TestDataPackage::unknownFormatsNameTheirVersion()
{
    QTemporaryDir folder;
    const auto refusal = [&](const QByteArray &descriptor) {
        QFile file(folder.filePath(QStringLiteral("datapackage.json")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(descriptor) != descriptor.size())
            return QString();
        file.close();
        const auto made = createFromPackage(folder.filePath(QStringLiteral("w.acuerdo")), folder.path());
        return made ? QString() : made.error().message;
    };
    QVERIFY(refusal("{\"acuerdo\": {\"format\": 7}}").contains(QStringLiteral("format is 7")));
    QVERIFY(refusal("{\"resources\": []}").contains(QStringLiteral("not a package of Acuerdo")));
    QVERIFY(refusal("{\"acuerdo\": {\"format\": 1}}").contains(QStringLiteral("recommendations.csv")));
    QVERIFY(refusal("{\"acuerdo\": {\"format\": 1}, \"acuerdo\": {}}").contains(QStringLiteral("twice")));
    QVERIFY(refusal("{\"acuerdo\": {\"format\": 1}, \"resources\": [{\"path\": \"../secret.csv\"}]}")
                .contains(QStringLiteral("outside")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("datapackage.json")});
}

QTEST_GUILESS_MAIN(TestDataPackage)
#include "test_data_package.moc"
