// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/zip_archive.h"

#include <QIODevice>

#include <optional>

namespace acuerdo {

/// The files of a data package, wherever it lies: a folder, a datapackage.json in one, a folder in the resources, or a
/// ZIP (with datapackage.json at its top or in its only folder).
class PackageFiles
{
public:
    static Result<PackageFiles> open(const QString &path);

    /// What the package is called in messages: the name of its folder or ZIP.
    const QString &name() const { return m_name; }
    /// One file, open for reading; `path` is relative to datapackage.json and must not lead outside.
    Result<std::unique_ptr<QIODevice>> file(const QString &path) const;
    Result<QByteArray> content(const QString &path) const;

private:
    QString m_name;
    QString m_folder; ///< On disk or in the resources; inside the ZIP, with a slash at its end unless empty.
    std::optional<ZipReader> m_zip;
};

} // namespace acuerdo
