// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_files.h"
#include "core/exchange/strict_json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace acuerdo;

namespace {

ZipWriter::Content holding(const QByteArray &bytes)
{
    return [bytes]() -> Result<QByteArray> { return bytes; };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestPackageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aZipGivesBackWhatWasPutIn();
    void theSameContentsMakeTheSameBytes();
    void aContentThatFailsLeavesNoFile();
    void zipsOutOfBoundsAreRefused_data();
    void zipsOutOfBoundsAreRefused();
    void anEntryThatLiesAboutItsSizeIsFound_data();
    void anEntryThatLiesAboutItsSizeIsFound();
    void anyDamageIsFoundOrHarmless();
    void packagesAreFoundWhereverTheyLie_data();
    void packagesAreFoundWhereverTheyLie();
    void noFileOutsideThePackageIsRead();
    void jsonIsReadStrictly_data();
    void jsonIsReadStrictly();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestPackageFiles::aZipGivesBackWhatWasPutIn()
{
    QByteArray large(3'000'000, 'a');
    for (qsizetype position = 0; position < large.size(); position += 50) // or it would pass for a bomb
        large[position] = char(position / 50);
    ZipWriter writer;
    writer.add(QStringLiteral("México.csv"), holding("a,b\n"));
    writer.add(QStringLiteral("attachments/0123"), holding(large));
    writer.add(QStringLiteral("empty"), holding({}));
    QVERIFY(writer.write(path(QStringLiteral("whole.zip"))));

    const auto reader = ZipReader::open(path(QStringLiteral("whole.zip")));
    QVERIFY(reader);
    QCOMPARE(reader->names().size(), 3);
    QCOMPARE(*reader->read(QStringLiteral("México.csv")), QByteArray("a,b\n"));
    QCOMPARE(*reader->read(QStringLiteral("attachments/0123")), large);
    QCOMPARE(*reader->read(QStringLiteral("empty")), QByteArray());
    QVERIFY(reader->read(QStringLiteral("other")).error().message.contains(QStringLiteral("other")));
}

void TestPackageFiles::theSameContentsMakeTheSameBytes()
{
    for (const char *name : {"one.zip", "two.zip"}) {
        ZipWriter writer;
        writer.add(QStringLiteral("a.csv"), holding("a,b\n"));
        writer.add(QStringLiteral("b.csv"), holding("c,d\n"));
        QVERIFY(writer.write(path(QString::fromLatin1(name))));
        QTest::qSleep(20);
    }
    QCOMPARE(bytesOf(path(QStringLiteral("one.zip"))), bytesOf(path(QStringLiteral("two.zip"))));
}

void TestPackageFiles::aContentThatFailsLeavesNoFile()
{
    ZipWriter writer;
    writer.add(QStringLiteral("a.csv"), holding("a,b\n"));
    writer.add(QStringLiteral("b.csv"), []() -> Result<QByteArray> { return failure(QStringLiteral("No more ink.")); });
    const auto written = writer.write(path(QStringLiteral("failed.zip")));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("No more ink.")));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("failed.zip*")}), QStringList());
}

void TestPackageFiles::zipsOutOfBoundsAreRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("why");
    QStringList many;
    for (int count = 0; count < 5001; ++count)
        many += QStringLiteral("%1.csv").arg(count);
    QTest::newRow("too many entries") << many << qsizetype(1) << QStringLiteral("5001 entries");
    QTest::newRow("bomb") << QStringList{QStringLiteral("a.csv")} << qsizetype(50'000'000)
                          << QStringLiteral("200 times");
    QTest::newRow("up") << QStringList{QStringLiteral("../a.csv")} << qsizetype(1) << QStringLiteral("outside");
    QTest::newRow("up in the middle") << QStringList{QStringLiteral("a/../../b")} << qsizetype(1)
                                      << QStringLiteral("outside");
    QTest::newRow("from the root") << QStringList{QStringLiteral("/etc/a")} << qsizetype(1)
                                   << QStringLiteral("outside");
    QTest::newRow("Windows") << QStringList{QStringLiteral("..\\a")} << qsizetype(1) << QStringLiteral("outside");
    QTest::newRow("drive") << QStringList{QStringLiteral("C:a")} << qsizetype(1) << QStringLiteral("outside");
    QTest::newRow("archive inside") << QStringList{QStringLiteral("b.ZIP")} << qsizetype(1)
                                    << QStringLiteral("itself an archive");
}

void TestPackageFiles::zipsOutOfBoundsAreRefused()
{
    QFETCH(QStringList, names);
    QFETCH(qsizetype, size);
    QFETCH(QString, why);
    ZipWriter writer;
    for (const QString &name : names)
        writer.add(name, holding(QByteArray(size, 'a')));
    const QString zip = path(QStringLiteral("bounds.zip"));
    QVERIFY(writer.write(zip));
    const auto reader = ZipReader::open(zip);
    QVERIFY(!reader);
    QVERIFY2(reader.error().message.contains(why), qPrintable(reader.error().message));
    QVERIFY(reader.error().message.contains(QStringLiteral("bounds.zip")));
}

void TestPackageFiles::anEntryThatLiesAboutItsSizeIsFound_data()
{
    QTest::addColumn<quint32>("declared");
    QTest::newRow("more than it says") << quint32(1000);
    QTest::newRow("one more") << quint32(199'999);
    QTest::newRow("less than it says") << quint32(200'001);
    QTest::newRow("far less: a bomb") << quint32(400'000'000);
    QTest::newRow("all that 32 bits hold") << quint32(0xFFFFFFFE);
}

// The true content is longer or shorter than both directories of the ZIP say.
void TestPackageFiles::anEntryThatLiesAboutItsSizeIsFound()
{
    QFETCH(quint32, declared);
    QByteArray content(200'000, 'a');
    for (qsizetype position = 0; position < content.size(); ++position)
        content[position] = char(position * position % 251);
    ZipWriter writer;
    writer.add(QStringLiteral("a.csv"), holding(content));
    const QString zip = path(QStringLiteral("liar.zip"));
    QVERIFY(writer.write(zip));
    QByteArray bytes = bytesOf(zip);
    const auto declare = [&](qsizetype header, qsizetype offset) {
        QVERIFY(header >= 0);
        qToLittleEndian(declared, bytes.data() + header + offset);
    };
    declare(bytes.indexOf("PK\3\4"), 22);
    declare(bytes.lastIndexOf("PK\1\2"), 24);
    writeFile(zip, bytes);
    const auto reader = ZipReader::open(zip);
    if (!reader) {
        QVERIFY(reader.error().message.contains(QStringLiteral("liar.zip")));
        return;
    }
    const auto whole = reader->read(QStringLiteral("a.csv"));
    QVERIFY(!whole);
    QVERIFY2(whole.error().message.contains(QStringLiteral("damaged")), qPrintable(whole.error().message));
    const auto stream = reader->stream(QStringLiteral("a.csv"));
    QVERIFY(stream);
    qint64 inflated = 0;
    char chunk[4096];
    qint64 read = 0;
    while ((read = (*stream)->read(chunk, sizeof chunk)) > 0)
        inflated += read;
    QCOMPARE(read, qint64(-1));
    QVERIFY(inflated <= qint64(std::max<quint32>(declared, 200'000)));
}

void TestPackageFiles::anyDamageIsFoundOrHarmless()
{
    ZipWriter writer;
    writer.add(QStringLiteral("a.csv"), holding("one,two\nthree,four\n"));
    writer.add(QStringLiteral("b.csv"), holding("five,six\n"));
    const QString zip = path(QStringLiteral("damaged.zip"));
    QVERIFY(writer.write(zip));
    const QByteArray whole = bytesOf(zip);
    for (qsizetype position = 0; position < whole.size(); ++position) {
        QByteArray damaged = whole;
        damaged[position] = char(damaged[position] ^ 0x55);
        writeFile(zip, damaged);
        const auto reader = ZipReader::open(zip);
        if (!reader) {
            QVERIFY(!reader.error().message.isEmpty());
            continue;
        }
        for (const QString &name : reader->names())
            (void)reader->read(name); // a content or a sentence, never a crash
    }
}

void TestPackageFiles::packagesAreFoundWhereverTheyLie_data()
{
    const QByteArray descriptor("{}");
    writeFile(path(QStringLiteral("folder/datapackage.json")), descriptor);
    writeFile(path(QStringLiteral("folder/a.csv")), "a\n");
    ZipWriter flat;
    flat.add(QStringLiteral("datapackage.json"), holding(descriptor));
    flat.add(QStringLiteral("a.csv"), holding("a\n"));
    QVERIFY(flat.write(path(QStringLiteral("flat.zip"))));
    ZipWriter nested;
    nested.add(QStringLiteral("package/datapackage.json"), holding(descriptor));
    nested.add(QStringLiteral("package/a.csv"), holding("a\n"));
    QVERIFY(nested.write(path(QStringLiteral("nested.zip"))));

    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("folder");
    QTest::newRow("folder with a slash") << QStringLiteral("folder/") << QStringLiteral("folder");
    QTest::newRow("descriptor") << QStringLiteral("folder/datapackage.json") << QStringLiteral("folder");
    QTest::newRow("ZIP") << QStringLiteral("flat.zip") << QStringLiteral("flat.zip");
    QTest::newRow("folder in a ZIP") << QStringLiteral("nested.zip") << QStringLiteral("nested.zip");
}

void TestPackageFiles::packagesAreFoundWhereverTheyLie()
{
    QFETCH(QString, place);
    QFETCH(QString, name);
    const auto files = PackageFiles::open(path(place));
    QVERIFY2(files, files ? "" : qPrintable(files.error().message));
    QCOMPARE(files->name(), name);
    QCOMPARE(*files->content(QStringLiteral("datapackage.json")), QByteArray("{}"));
    QCOMPARE(*files->content(QStringLiteral("a.csv")), QByteArray("a\n"));
    QVERIFY(!files->content(QStringLiteral("b.csv")));
}

void TestPackageFiles::noFileOutsideThePackageIsRead()
{
    writeFile(path(QStringLiteral("secret.txt")), "secret");
    writeFile(path(QStringLiteral("inner/datapackage.json")), "{}");
    QVERIFY(QFile::link(path(QStringLiteral("secret.txt")), path(QStringLiteral("inner/link.csv"))));
    const auto files = PackageFiles::open(path(QStringLiteral("inner")));
    QVERIFY(files);
    for (const char *name : {"../secret.txt", "/etc/passwd", "link.csv"}) {
        const auto content = files->content(QString::fromLatin1(name));
        QVERIFY(!content);
        QVERIFY2(content.error().message.contains(QStringLiteral("outside")), qPrintable(content.error().message));
    }
    QVERIFY(!PackageFiles::open(path(QStringLiteral("nowhere"))));
    QVERIFY(!PackageFiles::open(m_folder.path()));
    QVERIFY(!PackageFiles::open(path(QStringLiteral("secret.txt"))));
}

void TestPackageFiles::jsonIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("whole") << QByteArray("{\"a\": {\"b\": [\"a\", {\"a\": 1}]}, \"b\": \"a,{\\\"\"}") << QString();
    QTest::newRow("key twice") << QByteArray("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}")
                               << QStringLiteral("line 3: \"a\" is given twice");
    QTest::newRow("key twice, escaped") << QByteArray("{\"a\": 1, \"\\u0061\": 3}") << QStringLiteral("line 1: \"a\"");
    QTest::newRow("deep") << (QByteArray("{\"a\":") + QByteArray(100, '[') + QByteArray(100, ']') + "}")
                          << QStringLiteral("64 levels");
    QTest::newRow("very deep") << (QByteArray("{\"a\":") + QByteArray(100000, '[')) << QStringLiteral("not JSON");
    QTest::newRow("no JSON") << QByteArray("{\n\"a\": }") << QStringLiteral("line 2: this is not JSON");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("JSON object");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("not JSON");
}

void TestPackageFiles::jsonIsReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto object = readStrictJsonObject(text);
    QCOMPARE(object.has_value(), why.isEmpty());
    if (!object)
        QVERIFY2(object.error().message.contains(why), qPrintable(object.error().message));
}

QTEST_GUILESS_MAIN(TestPackageFiles)
#include "test_package_files.moc"
