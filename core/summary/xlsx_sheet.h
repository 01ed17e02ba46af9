// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace acuerdo {

/// The looks that cells share.
struct XlsxFormats {
    explicit XlsxFormats(lxw_workbook *workbook);

    lxw_format *title = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *head = nullptr;
    lxw_format *text = nullptr; ///< On one line: rows of data stay rows.
    lxw_format *wrapped = nullptr;
    lxw_format *date = nullptr;
    lxw_format *number = nullptr;
    lxw_format *boldNumber = nullptr;
};

/// What stands in a cell: nothing, a text, a number, or a date (a value when it is a whole day, else its text).
using XlsxValue = std::variant<std::monostate, QString, double, PartialDate>;

struct XlsxColumn {
    QString title{};
    double width = 12; ///< In characters.
};

/// One sheet, filled row by row.
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *workbook, const QString &name, const XlsxFormats &formats);

    /// Titles of the columns in the first row, which stays in sight and filters.
    void setColumns(const std::vector<XlsxColumn> &columns);
    void setWidths(const std::vector<XlsxColumn> &columns);
    void add(const std::vector<XlsxValue> &values, lxw_format *format = nullptr);
    /// Of the next row, in lines of text: programs do not all find it themselves.
    void setHeight(int lines);
    void skip() { ++m_row; }
    void write(int row, int column, const XlsxValue &value, lxw_format *format = nullptr);
    /// Filters over all rows. Call last.
    void finish();

    int nextRow() const { return m_row; }
    const QString &name() const { return m_name; }
    lxw_worksheet *sheet() const { return m_sheet; }

private:
    const XlsxFormats &m_formats;
    lxw_worksheet *m_sheet = nullptr;
    QString m_name{};
    int m_row = 0;
    int m_columns = 0;
};

/// A text as a cell takes it: visible, and no longer than a cell may be; what was cut is said.
QString xlsxText(const QString &text);

} // namespace acuerdo
