// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/reading.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace acuerdo {
namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int pagesAtATime = 1000; // between two batches other programs may write; the copy then begins anew

// A file that is in the way when the copy fails is taken away again.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {}
    ~UnfinishedFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

tl::unexpected<Error> notCopied(const QString &path, const QString &reason)
{
    return failure(BackupText::tr("The copy “%1” was not made: %2.").arg(QDir::toNativeSeparators(path), reason));
}

Result<Done> copyPages(const Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return tl::unexpected(to.error());
    int code = SQLITE_OK;
    for (int patience = 0; code == SQLITE_OK || (code == SQLITE_BUSY && patience < 100); ++patience) {
        if (code == SQLITE_BUSY)
            sqlite3_sleep(50);
        code = sqlite3_backup_step(backup, pagesAtATime);
        if (code == SQLITE_OK)
            patience = 0;
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return tl::unexpected((code & 0xff) == SQLITE_FULL ? to.errorOf(code) : from.errorOf(code));
    return Done{};
}

Result<Done> checkCopy(const Database &copy, const QString &path)
{
    Statement statement = copy.prepare("PRAGMA integrity_check(1)");
    ACUERDO_TRY_VALUE(found, statement.next());
    if (!found || statement.text(0) != QLatin1StringView("ok"))
        return notCopied(path, BackupText::tr("the file that is copied is damaged (%1)").arg(statement.text(0)));
    return Done{};
}

} // namespace

QString nameUntilFinished(const QString &path)
{
    return QStringLiteral("%1.%2-part").arg(path, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<Done> renameNew(const QString &from, const QString &to)
{
    // A hard link fails when the name is taken; rename() would silently replace what is there.
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
    } else if (errno == EEXIST || QFileInfo::exists(to)) {
        return failure(BackupText::tr("“%1” exists already. Choose another name.").arg(QDir::toNativeSeparators(to)));
    } else if (!QFile::rename(from, to)) { // a file system without hard links
        return notCopied(to, QString::fromLocal8Bit(std::strerror(errno)));
    }
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Done{};
}

Result<Done> copyDatabase(const Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(BackupText::tr("“%1” exists already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    const UnfinishedFile unfinished(nameUntilFinished(path));
    {
        ACUERDO_TRY_VALUE(copy, Database::open(unfinished.path(), Database::Mode::Create));
        ACUERDO_TRY(copyPages(database, *copy));
        ACUERDO_TRY(checkCopy(*copy, path));
    }
    if (!syncPath(unfinished.path(), O_RDONLY))
        return notCopied(path, QString::fromLocal8Bit(std::strerror(errno)));
    return renameNew(unfinished.path(), path);
}

Result<Done> backUp(const Store &store, const QString &path)
{
    return copyDatabase(store.database(), path);
}

} // namespace acuerdo
