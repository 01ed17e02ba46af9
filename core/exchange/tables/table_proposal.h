// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/table_file.h"

namespace acuerdo {

/// Finds column names, titles above and footnotes below among the rows of a table, fed one after the other.
class TableSurvey
{
public:
    void add(const TableRow &row);

    /// Where the names stand, and where the figures end, put into `reading`.
    void propose(TableReading &reading) const;
    /// What `reading` makes of the rows.
    void describe(const TableReading &reading, TableProposal &proposal) const;

private:
    int tableWidth() const;

    QList<TableRow> m_first{}; ///< The first rows.
    QList<TableRow> m_last{};  ///< The last rows.
    qint64 m_rows = 0;
    QList<qint64> m_hidden{}; ///< Lines of hidden rows, the first thousands.
};

/// Names of the columns: the texts of the header rows, joined, or the letters.
QStringList columnNames(const QList<TableRow> &header);

} // namespace acuerdo
