// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/write_summary.h"
#include "tests/core/summary/sample_document.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace acuerdo;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

/// Files of this process may not grow beyond `bytes` while it lives: what a full disk does to a writer.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuffixNamesTheFormat_data();
    void theSuffixNamesTheFormat();
    void anOldFileSurvivesAFullDisk();
    void aMissingFolderIsASentence();
    void aFolderInPlaceOfTheFileIsASentence();
    void anUnknownSuffixNamesThoseAccepted();

private:
    QTemporaryDir m_folder;
};

void TestSaveFile::theSuffixNamesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("web page") << QStringLiteral("a.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("upper case") << QStringLiteral("a.HTML") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("Markdown") << QStringLiteral("a.md") << QByteArray("# Workspace");
    QTest::newRow("register") << QStringLiteral("a.csv") << QByteArray("code,title");
    QTest::newRow("data") << QStringLiteral("a.json") << QByteArray("{");
}

void TestSaveFile::theSuffixNamesTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QString path = m_folder.filePath(name);
    const auto written = writeSummary(sampleDocument(3), path, {});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QVERIFY(contentsOf(path).startsWith(begins));
}

void TestSaveFile::anOldFileSurvivesAFullDisk()
{
    const QString path = m_folder.filePath(QStringLiteral("old.html"));
    write(path, "old");
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const SmallDisk disk(4096);
        const auto written = writeSummary(sampleDocument(300), path, {});
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    }
    QCOMPARE(contentsOf(path), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestSaveFile::aMissingFolderIsASentence()
{
    const auto written = writeSummary(sampleDocument(3), m_folder.filePath(QStringLiteral("none/a.md")), {});
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("there is no folder")));
}

void TestSaveFile::aFolderInPlaceOfTheFileIsASentence()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.md")));
    const auto written = writeSummary(sampleDocument(3), m_folder.filePath(QStringLiteral("folder.md")), {});
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("that is a folder")));
}

void TestSaveFile::anUnknownSuffixNamesThoseAccepted()
{
    const auto format = summaryFormatOf(QStringLiteral("a.doc"));
    QVERIFY(!format);
    QVERIFY(format.error().message.contains(QStringLiteral("pdf, docx, odt, html, xlsx, md, csv, gao.csv, json, ics")));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_save_file.moc"
