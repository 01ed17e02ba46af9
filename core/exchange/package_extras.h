// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"
#include "core/exchange/csv_table.h"
#include "core/store/attachment.h"

#include <QSet>

// What a workspace written out has beside the tables of PackageTable: its history, sealed as it is, and the attached
// copies of documents.

namespace acuerdo {

inline constexpr char historyTable[] = "history";
inline constexpr char attachmentTable[] = "attachments";

QList<ColumnInfo> historyColumns();
/// The current row of history.csv.
Result<HistoryEntry> historyEntryOf(const CsvTable &table);
QStringList historyCells(const HistoryEntry &entry);

QList<ColumnInfo> attachmentColumns();
/// The current row of attachments.csv, without its content.
Attachment attachmentOf(const CsvTable &table);
QStringList attachmentCells(const Attachment &attachment);
/// Where the content of an attachment stands in the package.
QString attachmentFile(const QString &sha256);

/// Gives each row of a table its number: its own, or the next one when the file has none.
class RowIds
{
public:
    /// False when the number is taken, or when only some rows have one.
    template<typename Row>
    bool give(Row &row, qint64 given)
    {
        if constexpr (std::is_same_v<decltype(row.id), qint64>)
            return give(row.id, given);
        else
            return give(row.id.value, given);
    }

private:
    bool give(qint64 &id, qint64 given);

    QSet<qint64> m_given{};
    qint64 m_last = 0;
};

} // namespace acuerdo
