// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/cell.h"
#include "core/exchange/tables/package_tables.h"
#include "core/exchange/tables/table_reading.h"
#include "core/exchange/tables/workbook.h"

#include <functional>
#include <optional>

namespace acuerdo {

/// Told how far a long job is, from 0 to 1; says whether it should go on.
using GoOn = std::function<bool(double)>;
/// The sentence of a job that was stopped by the user.
Error stoppedByUser();

class TableSurvey;

/// A stranger's file with a table in it: text with separators, a workbook, or a data package of such texts. Nothing of
/// it is trusted.
class TableFile
{
public:
    /// Looks at what the file is, whatever it is called; a folder is a data package. Fails with a sentence for
    /// pictures, old workbooks, web pages and whatever else is no table.
    static Result<TableFile> open(const QString &path);
    /// A block that was pasted, with `name` in its place.
    static Result<TableFile> ofText(const QString &text, const QString &name);

    /// The file's own name, without its folder.
    const QString &name() const { return m_name; }
    qint64 size() const { return m_size; }
    bool isWorkbook() const { return m_workbook.has_value(); }
    bool isPackage() const { return m_package.has_value(); }
    /// The sheets of a workbook, or the tables of a data package; none for a text.
    QList<SheetInfo> sheets() const;
    /// Of all its bytes, in hex; of a data package as packageDigest() has it.
    Result<QString> sha256(const GoOn &goOn = {}) const;

    /// How it would best be read, from a look at all of it. A `sheet` chooses one of sheets().
    Result<TableProposal> propose(const QString &sheet = {}, const GoOn &goOn = {}) const;
    /// What a reading that the user has changed gives: columns, titles and footnotes.
    Result<TableProposal> preview(const TableReading &reading, const GoOn &goOn = {}) const;
    /// All rows that have anything in them, titles and footnotes too. This object must outlive it.
    Result<std::unique_ptr<TableRows>> rows(const TableReading &reading) const;

private:
    static Result<TableFile> openPackage(TableFile table, PackageFiles files);
    Result<std::unique_ptr<QIODevice>> device(const QString &sheet) const;
    Result<Done> proposeText(TableReading &reading, bool &certain) const;
    Result<CsvDialect> proposeDialect(const TableReading &reading) const;
    void describe(const TableSurvey &survey, const TableReading &reading, TableProposal &proposal) const;
    Result<TableSurvey> survey(const TableReading &reading, const GoOn &goOn) const;

    QString m_path{};
    QString m_name{};
    qint64 m_size = 0;
    QByteArray m_pasted{};
    std::optional<Workbook> m_workbook{};
    std::optional<PackageTables> m_package{};
};

} // namespace acuerdo
