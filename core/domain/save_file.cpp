// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace acuerdo {
namespace {

tl::unexpected<Error> notSaved(const QString &path, const QString &reason)
{
    return failure(QCoreApplication::translate("SaveFile", "%1 was not saved: %2 What was there before is untouched.")
                       .arg(QDir::toNativeSeparators(path), reason));
}

QString diskRefuses(const QIODevice &file)
{
    return QCoreApplication::translate("SaveFile", "the disk is full or does not take it (%1). Make room or choose "
                                                   "another folder.")
        .arg(file.errorString());
}

QString reasonOf(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return QCoreApplication::translate("SaveFile", "it may not be written there. Choose another folder or name.");
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return diskRefuses(file);
    default:
        return QCoreApplication::translate("SaveFile", "%1. Choose another folder or name.").arg(file.errorString());
    }
}

} // namespace

Result<Done> saveFile(const QString &path, const QByteArray &content)
{
    return saveFile(path, [&](QIODevice &file) {
        // A disk that fills up takes a part, and calls that no error.
        return file.write(content) == content.size() ? Result<Done>(Done{}) : notSaved(path, diskRefuses(file));
    });
}

Result<Done> saveFile(const QString &path, const std::function<Result<Done>(QIODevice &)> &write)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return notSaved(path, QCoreApplication::translate("SaveFile", "that is a folder. Give the file a name."));
    if (!target.absoluteDir().exists()) {
        return notSaved(path,
                        QCoreApplication::translate("SaveFile", "there is no folder %1. Make it, or choose another.")
                            .arg(QDir::toNativeSeparators(target.absolutePath())));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(path, reasonOf(file));
    const Result<Done> written = write(file);
    if (!written && file.error() == QFileDevice::NoError)
        return written;
    // What is still in Qt's buffer is written before the file takes the place of the old one: commit() would not notice
    // that a full disk refused it.
    if (!written || !file.flush() || !file.commit())
        return notSaved(path, reasonOf(file));
    return Done{};
}

} // namespace acuerdo
