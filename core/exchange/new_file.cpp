// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"

#include "core/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace acuerdo {
namespace {

tl::unexpected<Error> taken(const QString &target)
{
    return failure(
        QCoreApplication::translate("Exchange", "%1 is there already and was left alone. Choose another name.")
            .arg(QDir::toNativeSeparators(target)));
}

} // namespace

NewFile::NewFile(QString target, std::unique_ptr<QTemporaryDir> folder)
    : m_target(std::move(target))
    , m_folder(std::move(folder))
{}
NewFile::~NewFile() = default;
NewFile::NewFile(NewFile &&) noexcept = default;

Result<NewFile> NewFile::beside(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return taken(target);
    auto folder = std::make_unique<QTemporaryDir>(info.absolutePath() + QStringLiteral("/.acuerdo-XXXXXX"));
    if (!folder->isValid())
        return failure(QCoreApplication::translate("Exchange", "%1 cannot be made: %2. Choose a folder that exists and "
                                                               "may be written to.")
                           .arg(QDir::toNativeSeparators(target), folder->errorString()));
    return NewFile(target, std::move(folder));
}

QString NewFile::path() const
{
    return m_folder->filePath(QFileInfo(m_target).fileName());
}

Result<Done> NewFile::putInPlace()
{
    return renameNew(path(), m_target);
}

} // namespace acuerdo
