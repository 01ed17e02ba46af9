// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/history.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

QByteArray bytes(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return {text.data(), qsizetype(text.size())};
}

SealedFields fieldsOf(const Statement &row)
{
    return {.seq = row.integer(0),
            .at = bytes(row, 1),
            .author = bytes(row, 2),
            .action = bytes(row, 3),
            .subject = bytes(row, 4),
            .reverses = row.integer(5),
            .changes = bytes(row, 6)};
}

BrokenSeal changed(const SealedFields &fields)
{
    return {fields.seq,
            VerifyText::tr("Entry %1 of the history (%2 %3, %4, %5) is not as it was sealed: it, or the entry "
                           "before it, was changed.")
                .arg(fields.seq)
                .arg(QString::fromUtf8(fields.action), QString::fromUtf8(fields.subject),
                     QString::fromUtf8(fields.author), QString::fromUtf8(fields.at))};
}

BrokenSeal missing(qint64 seq)
{
    return {seq, VerifyText::tr("Entry %1 of the history is missing.").arg(seq)};
}

// The last entry read against the mark of where the history ends.
std::optional<BrokenSeal> compareEnd(const HistoryHead &last, const HistoryHead &head)
{
    if (head.seq > last.seq)
        return BrokenSeal{last.seq + 1,
                          VerifyText::tr("The history was cut: entry %1 is missing, and %2 entries were written.")
                              .arg(last.seq + 1)
                              .arg(head.seq)};
    if (head.seq < last.seq || head.hash != last.hash)
        return BrokenSeal{
            last.seq, VerifyText::tr("The mark at the end of the history, after entry %1, was changed.").arg(last.seq)};
    return std::nullopt;
}

} // namespace

Result<std::optional<BrokenSeal>> verifyHistory(const Store &store)
{
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    Statement rows = store.database().prepare(
        "SELECT seq, at, author, action, subject, reverses, changes, hash FROM history ORDER BY seq");
    HistoryHead last;
    for (;;) {
        ACUERDO_TRY_VALUE(more, rows.next());
        if (!more)
            break;
        const SealedFields fields = fieldsOf(rows);
        if (fields.seq != last.seq + 1)
            return missing(last.seq + 1);
        const QByteArray seal = sealOf(last.hash, fields);
        if (rows.blob(7) != seal)
            return changed(fields);
        last = {fields.seq, seal};
    }
    ACUERDO_TRY_VALUE(head, historyHead(store.database()));
    return compareEnd(last, head);
}

} // namespace acuerdo
