// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/table_file.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace acuerdo;

namespace {

const QByteArray prices = "mes;lugar;precio\n2026-01;Tijuana;1.234\n2026-02;Tijuana;1.250\n";
const QByteArray descriptor = R"({"name": "prices", "resources": [
    {"name": "readme", "path": "readme.md"},
    {"name": "places", "path": "places.csv", "schema": {"fields": [{"name": "place", "type": "string"}]}},
    {"name": "monthly", "path": "data/monthly.csv", "encoding": "windows-1252", "dialect": {"delimiter": ";"},
     "schema": {"fields": [{"name": "mes", "type": "yearmonth"}, {"name": "lugar", "type": "string"},
                           {"name": "precio", "type": "number", "decimalChar": ",", "groupChar": "."}]}}]})";

QStringList namesOf(const QList<SheetInfo> &tables)
{
    QStringList names;
    for (const SheetInfo &table : tables)
        names += table.name;
    return names;
}

} // namespace

class TestPackageTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFolderItsDescriptorAndItsZipAreOnePackage();
    void whatThePackageSaysOfATableGoesBeforeAGuess();
    void anotherTableIsChosenByItsName();
    void theBundledPackageProposesItsObservations();
    void whatLiesElsewhereIsNamedAndNotFetched();
    void aTableInSeveralFilesIsNamed();
    void whatIsNoPackageOfTablesIsRefused_data();
    void whatIsNoPackageOfTablesIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void writePackage() const
    {
        write(QStringLiteral("prices/datapackage.json"), descriptor);
        write(QStringLiteral("prices/places.csv"), "place\nTijuana\n");
        write(QStringLiteral("prices/data/monthly.csv"), prices);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackageTables::aFolderItsDescriptorAndItsZipAreOnePackage()
{
    writePackage();
    ZipWriter zip;
    for (const QString &name :
         {QStringLiteral("datapackage.json"), QStringLiteral("places.csv"), QStringLiteral("data/monthly.csv")}) {
        QFile file(path(QStringLiteral("prices/") + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        zip.add(QStringLiteral("prices/") + name, [bytes = file.readAll()] { return Result<QByteArray>(bytes); });
    }
    VERIFY_RESULT(zip.write(path(QStringLiteral("prices.zip"))));
    QStringList hashes;
    for (const char *given : {"prices", "prices/datapackage.json", "prices.zip"}) {
        const auto file = TableFile::open(path(QString::fromLatin1(given)));
        VERIFY_RESULT(file);
        QVERIFY(file->isPackage());
        QCOMPARE(namesOf(file->sheets()), QStringList({QStringLiteral("places"), QStringLiteral("monthly")}));
        const auto table = file->propose();
        VERIFY_RESULT(table);
        QCOMPARE(table->columns,
                 QStringList({QStringLiteral("mes"), QStringLiteral("lugar"), QStringLiteral("precio")}));
        QCOMPARE(table->rows, 2);
        hashes += *file->sha256();
    }
    QCOMPARE(hashes.removeDuplicates(), 2);
}

void TestPackageTables::whatThePackageSaysOfATableGoesBeforeAGuess()
{
    writePackage();
    const auto table = TableFile::open(path(QStringLiteral("prices")))->propose();
    VERIFY_RESULT(table);
    QCOMPARE(table->reading.sheet, QStringLiteral("monthly")); // the first with a field of type "number"
    QCOMPARE(table->reading.encoding, TextEncoding::Windows1252);
    QVERIFY(table->encodingIsCertain);
    QCOMPARE(table->reading.dialect.delimiter, ';');
    QCOMPARE(table->numbers.value(QStringLiteral("precio")), NumberStyle::Comma);
}

void TestPackageTables::anotherTableIsChosenByItsName()
{
    writePackage();
    const auto file = TableFile::open(path(QStringLiteral("prices")));
    const auto places = file->propose(QStringLiteral("places"));
    VERIFY_RESULT(places);
    QCOMPARE(places->columns, QStringList(QStringLiteral("place")));
    const auto none = file->propose(QStringLiteral("weekly"));
    QVERIFY(!none);
    QCOMPARE(none.error().message, QStringLiteral("prices has no table “weekly”. It has: places, monthly."));
}

void TestPackageTables::theBundledPackageProposesItsObservations()
{
    const auto file = TableFile::open(QStringLiteral(ACUERDO_SOURCE "/resources/convocation"));
    VERIFY_RESULT(file);
    const auto table = file->propose();
    VERIFY_RESULT(table);
    QCOMPARE(table->reading.sheet, QStringLiteral("observations"));
    QVERIFY(table->columns.contains(QStringLiteral("value")));
}

void TestPackageTables::whatLiesElsewhereIsNamedAndNotFetched()
{
    write(QStringLiteral("far/datapackage.json"), R"({"resources": [
        {"name": "far", "path": "https://example.org/far.csv"}, {"name": "near", "path": "near.csv"}]})");
    write(QStringLiteral("far/near.csv"), "year,a\n2020,1\n2021,2\n");
    const auto file = TableFile::open(path(QStringLiteral("far")));
    VERIFY_RESULT(file);
    QCOMPARE(namesOf(file->sheets()), QStringList(QStringLiteral("near")));
    QCOMPARE(
        file->propose()->notes,
        QStringList(QStringLiteral("The package leads to https://example.org/far.csv. That file is not fetched.")));
}

void TestPackageTables::aTableInSeveralFilesIsNamed()
{
    write(QStringLiteral("parts/datapackage.json"), R"({"resources": [
        {"name": "long", "path": ["a.csv", "b.csv"]}, {"name": "near", "path": "near.csv"}]})");
    write(QStringLiteral("parts/near.csv"), "year,a\n2020,1\n2021,2\n");
    const auto file = TableFile::open(path(QStringLiteral("parts")));
    VERIFY_RESULT(file);
    QCOMPARE(namesOf(file->sheets()), QStringList(QStringLiteral("near")));
    QVERIFY(file->propose()->notes.join(u' ').contains(QStringLiteral("“long” in several files")));
}

void TestPackageTables::whatIsNoPackageOfTablesIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("p, datapackage.json: ");
    QTest::newRow("no table") << QByteArray(R"({"resources": [{"path": "map.geojson"}]})")
                              << QStringLiteral("p is a data package, but none of the files");
    QTest::newRow("outside") << QByteArray(R"({"resources": [{"path": "../secret.csv"}]})")
                             << QStringLiteral("leads outside the package");
    QTest::newRow("absolute") << QByteArray(R"({"resources": [{"path": "/etc/secret.csv"}]})")
                              << QStringLiteral("leads outside the package");
    QTest::newRow("not there") << QByteArray(R"({"resources": [{"path": "gone.csv"}]})")
                               << QStringLiteral("cannot be read");
    QTest::newRow("twice") << QByteArray(R"({"resources": [{"name": "a", "path": "a.csv"},
                                                           {"name": "a", "path": "a.csv"}]})")
                           << QStringLiteral("p, datapackage.json: the table “a” is there twice.");
}

void TestPackageTables::whatIsNoPackageOfTablesIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    write(QStringLiteral("secret.csv"), "a\n1\n");
    write(QStringLiteral("p/a.csv"), "a\n1\n");
    write(QStringLiteral("p/datapackage.json"), text);
    const auto file = TableFile::open(path(QStringLiteral("p")));
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(why), qPrintable(file.error().message));
}

QTEST_GUILESS_MAIN(TestPackageTables)
#include "test_package_tables.moc"
