// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/package_files.h"
#include "core/exchange/tables/table_reading.h"
#include "core/exchange/tables/workbook.h"

namespace acuerdo {

/// What a data package says of how one of its tables is written.
struct DeclaredReading {
    std::optional<TextEncoding> encoding{};
    std::optional<CsvDialect> dialect{};
    QHash<QString, NumberStyle> numbers{}; ///< By column.
};

/// The tables of a data package of any producer: the files with separators that its datapackage.json names. Read by the
/// rules of Frictionless Data Package 1 (https://specs.frictionlessdata.io/data-package/): "path", "name", "encoding",
/// "dialect" and the "decimalChar" of a field. Files elsewhere are not fetched, and notes() names them.
class PackageTables
{
public:
    /// Fails when it names no table that can be read.
    static Result<PackageTables> open(PackageFiles files);

    const QString &name() const { return m_files->name(); }
    /// Of all its tables, in bytes.
    qint64 size() const { return m_size; }
    const QList<SheetInfo> &tables() const { return m_tables; }
    /// The table to propose: "observations", or else the first with a field of type "number", or else the first.
    QString firstTable() const { return m_first; }
    const QStringList &notes() const { return m_notes; }
    /// What is said of a table; nothing for one that is not there.
    DeclaredReading declared(const QString &table) const { return m_declared.value(table); }
    Result<std::unique_ptr<QIODevice>> file(const QString &table) const;
    /// See packageDigest().
    Result<QString> sha256() const;

private:
    explicit PackageTables(PackageFiles files);
    Result<Done> read();
    Result<Done> add(const QJsonObject &resource);
    void proposeFirst(const QJsonArray &resources);

    std::shared_ptr<const PackageFiles> m_files;
    QList<SheetInfo> m_tables{};
    QHash<QString, DeclaredReading> m_declared{};
    QString m_first{};
    QStringList m_notes{};
    qint64 m_size = 0;
};

} // namespace acuerdo
