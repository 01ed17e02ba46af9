// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace acuerdo {
namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// What the file system alone can tell; SQLite would say less.
Result<Done> checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(
            StoreText::tr("“%1” does not exist. Check the name, or make a new workspace.").arg(native(path)));
    if (file.isDir())
        return failure(
            StoreText::tr("“%1” is a folder, not a workspace. Choose a file ending in .acuerdo.").arg(native(path)));
    if (!file.isFile())
        return failure(StoreText::tr("“%1” is not an ordinary file.").arg(native(path)));
    if (!file.isReadable())
        return failure(StoreText::tr("“%1” may not be read. Ask its owner for permission.").arg(native(path)));
    return Done{};
}

Result<Done> checkHeader(const FileHeader &header, const QString &path)
{
    if (header.fileSize == 0)
        return failure(StoreText::tr("“%1” is empty: it is not a workspace of Acuerdo.").arg(native(path)));
    if (!header.isDatabase)
        return failure(StoreText::tr("“%1” is not a workspace of Acuerdo.").arg(native(path)));
    if (header.applicationId != workspaceApplicationId)
        return failure(
            StoreText::tr("“%1” is a database of another program, not a workspace of Acuerdo.").arg(native(path)));
    if (int(header.userVersion) <= 0)
        return failure(StoreText::tr("“%1” was never finished: it has no version. Make it anew.").arg(native(path)));
    return Done{};
}

// A folder that may not be written has no room for the journal, without which nothing is written.
QString whyNotWritable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isWritable())
        return StoreText::tr("“%1” is read-only: the file may not be written.").arg(native(path));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return StoreText::tr("“%1” is read-only: its folder may not be written.").arg(native(path));
    return {};
}

Result<std::unique_ptr<Database>> openChecked(const QString &path, Database::Mode mode)
{
    bool usesWal = false;
    const auto accept = [&](const FileHeader &header) -> Result<Done> {
        ACUERDO_TRY(checkHeader(header, path));
        usesWal = header.usesWal;
        return usesWal && mode == Database::Mode::ReadOnly ? failure(QString()) : Result<Done>(Done{});
    };
    auto database = Database::open(path, mode, accept);
    if (database || !usesWal || mode != Database::Mode::ReadOnly)
        return database;
    // Another program has switched the file to a write-ahead log. Reading one makes files beside it, unless SQLite is
    // told that nobody writes.
    const QFileInfo log(path + QStringLiteral("-wal"));
    if (log.size() > 0)
        return failure(
            StoreText::tr("“%1” holds unfinished changes of another program (in “%2”). Open it once where it "
                          "may be written.")
                .arg(native(path), log.fileName()));
    return Database::open(path, Database::Mode::Unchanging);
}

Result<int> versionOf(const Database &database)
{
    Statement statement = database.prepare("PRAGMA user_version");
    ACUERDO_TRY(statement.next());
    return int(statement.integer(0));
}

// A program that was killed leaves its journal behind, and only a connection that may write can roll it back: without
// that nobody could even read the file.
Result<Done> rollBackLeftovers(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() == 0 || !whyNotWritable(path).isEmpty())
        return Done{};
    ACUERDO_TRY_VALUE(database, openChecked(path, Database::Mode::ReadWrite));
    ACUERDO_TRY(versionOf(*database)); // the first look into the file rolls back
    return Done{};
}

Result<Done> migrateWithBackup(Database &database, int from, std::span<const Migration> steps)
{
    const QString copy = database.path() + QStringLiteral(".version-%1").arg(from);
    if (!QFileInfo::exists(copy))
        ACUERDO_TRY(copyDatabase(database, copy));
    ACUERDO_TRY_VALUE(transaction, Transaction::begin(database));
    ACUERDO_TRY_VALUE(now, versionOf(database)); // another program may have been quicker
    if (now == from)
        ACUERDO_TRY(migrate(database, from, steps));
    return transaction.commit();
}

Result<Done> fillNew(Database &database, const WorkspaceInfo &info)
{
    ACUERDO_TRY_VALUE(transaction, Transaction::begin(database));
    ACUERDO_TRY(database.run("PRAGMA application_id = 0x41435244"));
    ACUERDO_TRY(migrate(database, 0, migrations()));
    ACUERDO_TRY(database
                    .prepare("INSERT INTO workspace (id, uuid, title_en, title_es, created, created_from, time_zone)"
                             " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)")
                    .bind(1, (info.uuid.isNull() ? QUuid::createUuid() : info.uuid).toString(QUuid::WithoutBraces))
                    .bind(2, info.title.english)
                    .bind(3, info.title.spanish)
                    .bind(4, info.created.isValid() ? info.created : QDateTime::currentDateTimeUtc())
                    .bind(5, info.createdFrom)
                    .bind(6, info.timeZone)
                    .run());
    const HistoryHead head;
    ACUERDO_TRY(database.prepare("INSERT INTO history_head (id, seq, hash) VALUES (1, ?1, ?2)")
                    .bind(1, head.seq)
                    .bind(2, head.hash)
                    .run());
    return transaction.commit();
}

} // namespace

Store::Store(QString path, std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{}

Result<Store> Store::create(const QString &path, const WorkspaceInfo &info)
{
    static_assert(workspaceApplicationId == 0x41435244);
    if (QFileInfo::exists(path))
        return failure(StoreText::tr("“%1” exists already. Choose another name.").arg(native(path)));
    // Under a name of its own until it is whole, so that nobody ever finds half a workspace.
    const QString unfinished = nameUntilFinished(path);
    const auto make = [&]() -> Result<Done> {
        {
            ACUERDO_TRY_VALUE(database, Database::open(unfinished, Database::Mode::Create));
            ACUERDO_TRY(fillNew(*database, info));
        }
        return renameNew(unfinished, path);
    };
    if (auto made = make(); !made) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        return tl::unexpected(made.error());
    }
    return open(path);
}

Result<Store> Store::open(const QString &path, Access access)
{
    return open(path, access, migrations());
}

Result<Store> Store::open(const QString &path, Access access, std::span<const Migration> steps)
{
    ACUERDO_TRY(checkPath(path));
    const QString reason = access == Access::ReadOnly
                               ? StoreText::tr("“%1” was opened for reading only.").arg(native(path))
                               : whyNotWritable(path);
    const Database::Mode mode = reason.isEmpty() ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    if (mode == Database::Mode::ReadOnly)
        ACUERDO_TRY(rollBackLeftovers(path));
    ACUERDO_TRY_VALUE(database, openChecked(path, mode));
    Store store(path, std::move(database));
    store.m_readOnlyReason = reason;
    store.m_readOnly = !reason.isEmpty();
    ACUERDO_TRY(store.m_database->checkSize());
    ACUERDO_TRY(store.checkVersion(steps));
    return store;
}

Result<Done> Store::checkVersion(std::span<const Migration> steps)
{
    const int known = int(steps.size());
    ACUERDO_TRY_VALUE(version, versionOf(*m_database));
    if (version > known) {
        const QString newer = StoreText::tr("“%1” was made by a newer Acuerdo (file version %2; this one knows %3).")
                                  .arg(native(m_path), QString::number(version), QString::number(known));
        if (const auto readable = checkReadable(*m_database, steps); !readable)
            return failure(newer + u' ' + StoreText::tr("It cannot be read here. Install the newer Acuerdo."));
        return makeReadOnly(newer + u' ' + StoreText::tr("It can be read here, not changed."));
    }
    ACUERDO_TRY(checkSchema(*m_database, version, steps));
    if (version == known)
        return Done{};
    if (m_readOnly)
        return readMigratedCopy(version, steps);
    return migrateWithBackup(*m_database, version, steps);
}

// Reading writes nothing, and an older file still has to be read.
Result<Done> Store::readMigratedCopy(int version, std::span<const Migration> steps)
{
    m_copyFolder = std::make_unique<QTemporaryDir>();
    if (!m_copyFolder->isValid())
        return failure(StoreText::tr("“%1” was made by an older Acuerdo, and there is no room for the copy in which it "
                                     "is brought up to date (%2).")
                           .arg(native(m_path), m_copyFolder->errorString()));
    const QString copy = m_copyFolder->filePath(QFileInfo(m_path).fileName());
    ACUERDO_TRY(copyDatabase(*m_database, copy));
    {
        ACUERDO_TRY_VALUE(database, Database::open(copy, Database::Mode::ReadWrite));
        ACUERDO_TRY_VALUE(transaction, Transaction::begin(*database));
        ACUERDO_TRY(migrate(*database, version, steps));
        ACUERDO_TRY(transaction.commit());
    }
    ACUERDO_TRY_VALUE(database, Database::open(copy, Database::Mode::ReadOnly));
    m_database = std::move(database);
    return Done{};
}

Result<Done> Store::makeReadOnly(const QString &reason)
{
    if (!m_readOnly) {
        m_database.reset();
        ACUERDO_TRY_VALUE(database, openChecked(m_path, Database::Mode::ReadOnly));
        m_database = std::move(database);
    }
    m_readOnly = true;
    m_readOnlyReason = reason;
    return Done{};
}

Result<Done> Store::keepChangesInMemory()
{
    return m_database->run("PRAGMA cache_size = -262144");
}

quint32 Store::dataVersion() const
{
    Statement statement = m_database->prepare("PRAGMA data_version");
    return statement.next() ? quint32(statement.integer(0)) : 0;
}

Result<WorkspaceInfo> workspaceInfo(const Store &store)
{
    Statement statement = store.database().prepare(
        "SELECT uuid, title_en, title_es, created, created_from, time_zone FROM workspace WHERE id = 1");
    ACUERDO_TRY_VALUE(found, statement.next());
    if (!found)
        return failure(
            StoreText::tr("“%1” is damaged: it does not say which workspace it is.").arg(native(store.path())));
    return WorkspaceInfo{.uuid = QUuid(statement.text(0)),
                         .title = statement.localized(1),
                         .created = statement.moment(3),
                         .createdFrom = statement.text(4),
                         .timeZone = statement.text(5)};
}

Result<QTimeZone> timeZone(const Store &store)
{
    return timeZone(store.database());
}

Result<QTimeZone> timeZone(const Database &database)
{
    Statement statement = database.prepare("SELECT time_zone FROM workspace WHERE id = 1");
    ACUERDO_TRY_VALUE(found, statement.next());
    const QTimeZone named(found ? statement.text(0).toUtf8() : QByteArray());
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

} // namespace acuerdo
