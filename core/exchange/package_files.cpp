// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace acuerdo {
namespace {

const QString descriptorName = QStringLiteral("datapackage.json");

tl::unexpected<Error> notThere(const QString &path)
{
    return failure(QCoreApplication::translate("Exchange", "There is no data package at %1. Give a folder with a "
                                                           "datapackage.json, that file, or a ZIP of it.")
                       .arg(QDir::toNativeSeparators(path)));
}

/// The folder in a ZIP that datapackage.json stands in; nothing when there is none or more than one.
std::optional<QString> folderInZip(const ZipReader &zip)
{
    std::optional<QString> folder;
    for (const QString &name : zip.names()) {
        const bool atTop = name == descriptorName;
        const bool inFolder = name.endsWith(u'/' + descriptorName) && name.count(u'/') == 1;
        if (atTop)
            return QString();
        if (inFolder && folder)
            return std::nullopt;
        if (inFolder)
            folder = name.chopped(descriptorName.size());
    }
    return folder;
}

bool isInside(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() || target.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

} // namespace

Result<PackageFiles> PackageFiles::open(const QString &path)
{
    const QFileInfo info(path);
    PackageFiles files;
    if (info.isDir()) {
        files.m_folder = info.absoluteFilePath();
    } else if (!info.exists()) {
        return notThere(path);
    } else if (info.fileName() == descriptorName) {
        files.m_folder = info.absolutePath();
    } else {
        ACUERDO_TRY_VALUE(zip, ZipReader::open(path));
        const auto folder = folderInZip(zip);
        if (!folder)
            return notThere(path);
        files.m_folder = *folder;
        files.m_zip = std::move(zip);
        files.m_name = info.fileName();
        return files;
    }
    if (!QFileInfo::exists(files.m_folder + u'/' + descriptorName))
        return notThere(path);
    files.m_name = QDir(files.m_folder).dirName();
    return files;
}

Result<std::unique_ptr<QIODevice>> PackageFiles::file(const QString &path) const
{
    if (m_zip) {
        ACUERDO_TRY_VALUE(bytes, m_zip->read(m_folder + path));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    const QString whole = m_folder + u'/' + path;
    const bool climbs = QDir::cleanPath(path).startsWith(QStringLiteral("..")); // also where there is no such file
    if (climbs || QDir::isAbsolutePath(path) || !isInside(m_folder, whole))
        return failure(QCoreApplication::translate("Exchange", "%1: the file \"%2\" leads outside the package.")
                           .arg(m_name, path));
    auto file = std::make_unique<QFile>(whole);
    if (!file->open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("Exchange", "%1: the file \"%2\" cannot be read: %3.")
                           .arg(m_name, path, file->errorString()));
    return file;
}

Result<QByteArray> PackageFiles::content(const QString &path) const
{
    ACUERDO_TRY_VALUE(device, file(path));
    return device->readAll();
}

} // namespace acuerdo
