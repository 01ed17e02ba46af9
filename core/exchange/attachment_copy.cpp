// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/attachment_copy.h"

#include "core/domain/attached_file.h"
#include "core/store/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace acuerdo {

Result<Attachment> fileToAttach(const QString &path)
{
    const QFileInfo info(path);
    const QString name = cleanFileName(info.fileName());
    const auto unreadable = [&](const QString &why) {
        return failure(
            QCoreApplication::translate("Exchange", "“%1” cannot be read: %2. It was not attached.").arg(name, why));
    };
    if (!info.isFile())
        return unreadable(QCoreApplication::translate("Exchange", "there is no such file"));
    ACUERDO_TRY(checkAttachedSize(name, info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray content = file.read(largestAttachedFile + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    ACUERDO_TRY(checkAttachedSize(name, content.size()));
    return Attachment{.name = name, .content = content};
}

Result<Done> checkBroughtAttachment(const Attachment &attachment)
{
    const QString safe = cleanFileName(attachment.name);
    if (safe != attachment.name)
        return failure(QCoreApplication::translate("Exchange", "“%1” is no name for an attached file; “%2” would be")
                           .arg(attachment.name.left(200), safe));
    ACUERDO_TRY(checkAttachedSize(attachment.name, attachment.content.size()));
    ACUERDO_TRY_VALUE(type, checkedMediaType(attachment.name, attachment.content));
    if (type != attachment.type)
        return failure(QCoreApplication::translate("Exchange", "the type of “%1” is %2, and not %3")
                           .arg(attachment.name, type, attachment.type.left(100)));
    return Done();
}

Result<Done> saveAttachment(const Store &store, const QString &sha256, const QString &path)
{
    ACUERDO_TRY_VALUE(copy, attachment(store, sha256));
    QFile file(path);
    const auto unwritten = [&] {
        return failure(QCoreApplication::translate("Exchange", "%1 was not written: %2")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return failure(QCoreApplication::translate("Exchange",
                                                   "There is a file %1 already. Choose another name: nothing "
                                                   "is overwritten.")
                           .arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritten();
    if (file.write(copy.content) != copy.content.size() || !file.flush()) {
        const auto failed = unwritten();
        file.remove();
        return failed;
    }
    return Done{};
}

} // namespace acuerdo
