// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/tables/number_reading.h"
#include "core/exchange/tables/text_encoding.h"

#include <QHash>
#include <QStringList>

namespace acuerdo {

/// How a file is read as a table. All of it is proposed (see TableFile::propose()), and all of it can be changed.
struct TableReading {
    TextEncoding encoding = TextEncoding::Utf8; ///< Of a text file.
    CsvDialect dialect{};                       ///< Of a text file.
    QString sheet{};                            ///< Of a workbook; a table of a data package.
    qint64 headerLine = 1;       ///< Where the column names stand; what is above are titles. 0: no names, no titles.
    int headerRows = 1;          ///< Names may take more than one row.
    qint64 lastLine = 0;         ///< Of the figures; what is below are footnotes. 0: they go on to the end.
    bool leaveOutHidden = false; ///< Rows that the workbook hides.
    bool operator==(const TableReading &) const = default;
};

/// A row of a table that is not read as figures, shown for the user to judge.
struct TableRemark {
    qint64 line = 0;
    QString text{};
    bool operator==(const TableRemark &) const = default;
};

/// What a first look at the whole file gives.
struct TableProposal {
    TableReading reading{};
    bool encodingIsCertain = true;
    QStringList columns{};          ///< Names of the columns; their letters where they have none.
    QList<TableRemark> titles{};    ///< Above the column names.
    QList<TableRemark> footnotes{}; ///< Below the figures.
    qint64 rows = 0;                ///< Of figures.
    qint64 hiddenRows = 0;
    QStringList notes{}; ///< Sentences that the user should see: hidden sheets, macros that are not run.
    QHash<QString, NumberStyle> numbers{}; ///< By column, where the file itself says how its numbers are written.
};

} // namespace acuerdo
