// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/cell.h"
#include "core/exchange/zip_archive.h"

#include <memory>

namespace acuerdo {

/// A sheet of a workbook.
struct SheetInfo {
    QString name{};
    bool hidden = false;
    QString part{}; ///< Name of its part in the archive.
};

/// How a workbook shows a cell that holds a number.
enum class ShownAs { Number, Percent, Day, Month, Year };

/// What all sheets of a workbook share.
struct WorkbookCommons {
    bool countsFrom1904 = false; ///< Days are counted from 1 January 1904, not from the last of 1899.
    QStringList strings{};
    std::vector<ShownAs> styles{}; ///< By the number that a cell names.
};

/// A workbook in Excel's open format (.xlsx, .xlsm), read part by part within the bounds of ZipReader. Nothing in it is
/// run: of formulas the stored values are read, macros and links to other files are passed over and named in notes().
class Workbook
{
public:
    static Result<Workbook> open(const QString &path);

    const QList<SheetInfo> &sheets() const { return m_sheets; }
    const QStringList &notes() const { return m_notes; }
    /// The sheet to propose: the first that is not hidden.
    QString firstSheet() const;
    Result<std::unique_ptr<TableRows>> rows(const QString &sheet) const;

private:
    explicit Workbook(ZipReader archive);
    Result<Done> readParts();
    Result<Done> readSheetList(const QString &part);

    std::shared_ptr<const ZipReader> m_archive;
    std::shared_ptr<WorkbookCommons> m_commons = std::make_shared<WorkbookCommons>();
    QList<SheetInfo> m_sheets{};
    QStringList m_notes{};
};

} // namespace acuerdo
