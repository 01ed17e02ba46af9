// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acuerdo {

/// What a stranger's table has in one place. A text stays the text that it was; that something is a number, a date or
/// an error is known only where the file itself says so, in a workbook.
struct ForeignCell {
    enum class Kind { Empty, Text, Number, Date, Error };
    Kind kind = Kind::Empty;
    /// As the file has it. A number: with a decimal point, and "%" after it when it is shown as one; a date: in ISO
    /// form, as precise as it is shown.
    QString text{};
    /// Not its own: the value of the merged cells that it lies in.
    bool spread = false;

    bool isEmpty() const { return kind == Kind::Empty; }
    /// A text, or nothing when it is only white space.
    static ForeignCell ofText(const QString &text);
};

/// One row of a table.
struct TableRow {
    qint64 line = 0; ///< In a text file the line it begins on, in a workbook its number; from 1.
    QList<ForeignCell> cells{};
    bool hidden = false;

    /// The cell, or an empty one beyond the end of the row.
    const ForeignCell &cell(int column) const;
    bool isEmpty() const;
    /// Number of cells up to the last that is not empty.
    int width() const;
};

/// Reads the rows of a table one after the other, however long it is.
class TableRows
{
public:
    virtual ~TableRows() = default;
    /// Goes to the next row that has anything in it: true when there is one, false at the end.
    virtual Result<bool> next() = 0;
    const TableRow &row() const { return m_row; }
    /// How much of the file has been read, from 0 to 1.
    virtual double progress() const = 0;

protected:
    TableRow m_row{};
};

/// The letters of a column in a spreadsheet, from 0: A, B, …, Z, AA.
QString columnLetters(int column);

} // namespace acuerdo
