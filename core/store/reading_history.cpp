// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/history.h"
#include "core/store/select_rows.h"

namespace acuerdo {
namespace {

#define ENTRIES "SELECT seq, at, author, action, subject, reverses, changes, hash FROM history "

constexpr char ofAll[] = ENTRIES "WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2";
constexpr char ofSubject[] = ENTRIES "WHERE seq < ?1 AND subject = ?3 ORDER BY seq DESC LIMIT ?2";

} // namespace

Result<QList<HistoryEntry>> history(const Store &store, const QString &subject, qint64 before, int limit)
{
    Statement statement = store.database().prepare(subject.isEmpty() ? ofAll : ofSubject);
    statement.bind(1, before > 0 ? before : std::numeric_limits<qint64>::max()).bind(2, limit);
    if (!subject.isEmpty())
        statement.bind(3, subject);
    QList<HistoryEntry> entries;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return entries;
        entries.push_back(historyEntryOf(statement));
    }
}

Result<HistoryEntry> historyEntry(const Store &store, qint64 seq)
{
    Statement statement = store.database().prepare(ENTRIES "WHERE seq = ?1");
    ACUERDO_TRY_VALUE(found, statement.bind(1, seq).next());
    if (!found)
        return failure(ReadingText::tr("The history has no entry %1.").arg(seq));
    return historyEntryOf(statement);
}

Result<Done> visitHistorySteps(const Store &store, const std::function<bool(const HistoryStep &)> &visit)
{
    Statement statement =
        store.database().prepare("SELECT seq, action, subject, reverses FROM history ORDER BY seq DESC");
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more || !visit({statement.integer(0), statement.text(1), statement.text(2), statement.integer(3)}))
            return Done{};
    }
}

} // namespace acuerdo
