// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <map>
#include <set>
#include <string>

namespace acuerdo {
namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

// Type and name of each object of a schema, and the text that made it.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

std::vector<Migration> readMigrations()
{
    const QDir folder(QStringLiteral(":/acuerdo/schema"));
    const QList<QByteArray> fingerprints = contentOf(folder.filePath(QStringLiteral("fingerprints.txt"))).split('\n');
    std::vector<Migration> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QByteArray known = fingerprints.value(qsizetype(steps.size()));
        steps.push_back({name.section(u'-', 0, 0).toInt(), contentOf(folder.filePath(name)), known});
        Q_ASSERT(steps.back().version == int(steps.size()));
    }
    return steps;
}

Result<Objects> objectsOf(const Database &database)
{
    Statement statement = database.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema");
    Objects objects;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return objects;
        objects[{std::string(statement.utf8(0)), std::string(statement.utf8(1))}] = statement.utf8(2);
    }
}

QByteArray fingerprintOf(const Objects &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[object, sql] : objects) {
        for (const std::string &text : {object.first, object.second, sql})
            hash.addData(QByteArrayView(text.c_str(), qsizetype(text.size()) + 1)); // with the NUL that ends it
    }
    return hash.result().toHex();
}

Result<std::unique_ptr<Database>> freshDatabase(int version, std::span<const Migration> steps)
{
    ACUERDO_TRY_VALUE(database, Database::open(QStringLiteral(":memory:"), Database::Mode::Create));
    ACUERDO_TRY(migrate(*database, 0, steps.first(size_t(version))));
    return database;
}

tl::unexpected<Error> strange(const Database &database, const QString &what)
{
    return failure(SchemaText::tr("“%1” calls itself a workspace of Acuerdo, but it is not built like one: %2. It was "
                                  "not opened, because such a file may hide instructions.")
                       .arg(QDir::toNativeSeparators(database.path()), what));
}

QString objectName(const std::pair<std::string, std::string> &object)
{
    return QString::fromStdString(object.first) + u' ' + QString::fromStdString(object.second).left(80);
}

Result<std::set<std::string>> columnsOf(const Database &database, const std::string &table)
{
    Statement statement = database.prepare("SELECT name FROM pragma_table_xinfo(?1)");
    statement.bindUtf8(1, table);
    std::set<std::string> columns;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return columns;
        columns.emplace(statement.utf8(0));
    }
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int currentVersion()
{
    return int(migrations().size());
}

Result<Done> migrate(Database &database, int from, std::span<const Migration> steps)
{
    for (const Migration &step : steps) {
        if (step.version > from)
            ACUERDO_TRY(database.run(step.sql.constData()));
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(steps.back().version);
    return database.run(version.constData());
}

Result<QByteArray> fingerprint(const Database &database)
{
    return objectsOf(database).map(fingerprintOf);
}

Result<Done> checkSchema(const Database &database, int version, std::span<const Migration> steps)
{
    ACUERDO_TRY_VALUE(found, objectsOf(database));
    if (fingerprintOf(found) == steps[size_t(version) - 1].fingerprint)
        return Done{};
    // Another SQLite may word the tables of its search index differently: compare with what it makes here.
    ACUERDO_TRY_VALUE(fresh, freshDatabase(version, steps));
    ACUERDO_TRY_VALUE(expected, objectsOf(*fresh));
    for (const auto &[object, sql] : found) {
        const auto match = expected.find(object);
        if (match == expected.end())
            return strange(database, SchemaText::tr("it has a %1").arg(objectName(object)));
        if (match->second != sql)
            return strange(database, SchemaText::tr("its %1 is another").arg(objectName(object)));
    }
    for (const auto &[object, sql] : expected) {
        if (!found.contains(object))
            return strange(database, SchemaText::tr("it lacks the %1").arg(objectName(object)));
    }
    return Done{};
}

Result<Done> checkReadable(const Database &database, std::span<const Migration> steps)
{
    ACUERDO_TRY_VALUE(fresh, freshDatabase(int(steps.size()), steps));
    ACUERDO_TRY_VALUE(expected, objectsOf(*fresh));
    ACUERDO_TRY_VALUE(found, objectsOf(database));
    const auto isVirtual = [](const std::string &sql) { return sql.starts_with("CREATE VIRTUAL"); };
    for (const auto &[object, sql] : expected) {
        if (object.first != "table")
            continue;
        const auto match = found.find(object);
        if (match == found.end() || isVirtual(match->second) != isVirtual(sql))
            return strange(database, SchemaText::tr("it lacks the %1").arg(objectName(object)));
        ACUERDO_TRY_VALUE(wanted, columnsOf(*fresh, object.second));
        ACUERDO_TRY_VALUE(held, columnsOf(database, object.second));
        if (!std::ranges::includes(held, wanted))
            return strange(database, SchemaText::tr("its %1 is another").arg(objectName(object)));
    }
    return Done{};
}

} // namespace acuerdo
