// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/package_problems.h"

#include <QIODevice>

#include <memory>

namespace acuerdo {

/// What a column of a table is called and what stands in it.
struct ColumnInfo {
    QString name{};
    bool required = false; ///< The table must have it, with a value in every row.
    QString type{};        ///< As in a Frictionless schema: string, integer, number.
    QStringList words{};   ///< The values that are accepted; empty: any.
};

/// A CSV file with a header. What is wrong with its form goes to the problems: unknown and missing columns, rows with
/// more or fewer fields than the header (which are passed over), and text that is not CSV (nothing is read after it).
class CsvTable
{
public:
    CsvTable(std::unique_ptr<QIODevice> device, QString file, PackageProblems &problems);

    /// Reads the header and holds it against `accepted`: whether the rows are worth reading.
    bool readHeader(const QList<ColumnInfo> &accepted);
    /// Goes to the next whole row; false at the end.
    bool next();

    /// Place of a column, or -1.
    qsizetype columnOf(const QString &name) const { return m_header.indexOf(name); }
    /// Empty for column -1.
    const QString &cell(qsizetype column) const;
    void addProblem(const QString &column, const QString &what) const;

private:
    bool nextRecord();

    std::unique_ptr<QIODevice> m_device;
    QString m_file;
    PackageProblems &m_problems;
    CsvReader m_reader;
    QStringList m_header{};
};

} // namespace acuerdo
