// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/history_steps.h"

#include "core/store/row_span.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace acuerdo {
namespace {

constexpr QLatin1StringView undoAction("undo");
constexpr QLatin1StringView redoAction("redo");

struct RowState {
    std::optional<RowSpan> span{}; ///< Many rows in one go, instead of the row below.
    QString table{};
    qint64 id = 0;
    QJsonObject from{}; ///< What the row has to hold.
    QJsonObject to{};   ///< What it will hold.
};

QJsonArray changesOf(const HistoryEntry &entry)
{
    return QJsonDocument::fromJson(entry.changes).array();
}

// The rows of an entry in the order in which to write them; a package that was read in has none.
Result<std::vector<RowState>> rowsOf(const HistoryEntry &entry, bool back)
{
    std::vector<RowState> rows;
    const QJsonArray changes = changesOf(entry);
    for (const QJsonValue &change : changes) {
        if (auto span = RowSpan::ofJson(change.toObject())) {
            rows.push_back({.span = std::move(span)});
            continue;
        }
        RowState row{.table = change[u"table"].toString(),
                     .id = change[u"id"].toInteger(),
                     .from = change[back ? u"after" : u"before"].toObject(),
                     .to = change[back ? u"before" : u"after"].toObject()};
        if (row.table == QLatin1StringView("attachment"))
            continue; // a copy, once attached, is kept
        if (!change.toObject().contains(QStringLiteral("id")) || row.table == QLatin1StringView("workspace"))
            return failure(EditText::tr("Entry %1 made the workspace: it cannot be taken back.").arg(entry.seq));
        rows.push_back(std::move(row));
    }
    if (back)
        std::ranges::reverse(rows); // what was added last goes first
    return rows;
}

Result<Done> declined(const HistoryEntry &entry, const RowState &row, bool back, Editing &editing)
{
    ACUERDO_TRY_VALUE(last, lastEntryOn(editing.store, row.table, row.id));
    const QString tried = back ? EditText::tr("Entry %1 (%2 %3) was not taken back")
                               : EditText::tr("Entry %1 (%2 %3) was not done again");
    const QString what = tried.arg(entry.seq).arg(entry.action, entry.subject);
    if (!last || last->seq == entry.seq)
        return failure(what
                       + EditText::tr(": a row of it was changed by something that left no entry in the history."));
    return failure(what
                   + EditText::tr(": entry %1 (%2 %3) by %4 has changed the same thing since. Take that back first.")
                         .arg(last->seq)
                         .arg(last->action, last->subject, last->author));
}

Result<Done> write(const HistoryEntry &entry, bool back, Editing &editing)
{
    ACUERDO_TRY_VALUE(rows, rowsOf(entry, back));
    for (const RowState &row : rows) {
        if (row.span) {
            ACUERDO_TRY(back ? editing.recorder.removeSpan(*row.span) : editing.recorder.restoreSpan(*row.span));
            continue;
        }
        ACUERDO_TRY_VALUE(now, editing.recorder.current(row.table, row.id));
        if (now != row.from)
            return declined(entry, row, back, editing);
        if (auto restored = editing.recorder.restore(row.table, row.id, row.to); !restored) {
            if (!editing.store.database().lastFailureWasConstraint())
                return restored;
            return failure(
                EditText::tr("Entry %1 (%2 %3) cannot be written back: something added later rests on it, or has "
                             "taken its key. Take that back first. Nothing was changed.")
                    .arg(entry.seq)
                    .arg(entry.action, entry.subject));
        }
    }
    return Done{};
}

bool isUndoing(const HistoryStep &step)
{
    return step.action == undoAction || step.action == redoAction;
}

// An entry that read in a package, or wrote no row, is no step.
Result<bool> canBeUndone(const Store &store, qint64 seq)
{
    ACUERDO_TRY_VALUE(entry, historyEntry(store, seq));
    const auto rows = rowsOf(entry, true);
    return rows && !rows->empty();
}

} // namespace

Result<UndoState> UndoState::read(const Store &store)
{
    UndoState state;
    QHash<qint64, bool> undone; // by entry: what its newest undo or redo says
    bool onlyUndoing = true;    // nothing but undo and redo was seen yet, from the newest back
    QList<qint64> redoable;
    ACUERDO_TRY(visitHistorySteps(store, [&](const HistoryStep &step) {
        if (isUndoing(step)) {
            const bool isNews = !undone.contains(step.reverses);
            if (isNews)
                undone.insert(step.reverses, step.action == undoAction);
            if (isNews && onlyUndoing && step.action == undoAction)
                redoable += step.reverses;
            return true;
        }
        onlyUndoing = false;
        if (!undone.value(step.seq) && !state.m_toUndo)
            state.m_toUndo = step;
        if (!redoable.isEmpty() && step.seq == redoable.first())
            state.m_toRedo = step;
        return !state.m_toUndo || (!redoable.isEmpty() && !state.m_toRedo);
    }));
    if (state.m_toUndo) {
        ACUERDO_TRY_VALUE(can, canBeUndone(store, state.m_toUndo->seq));
        if (!can)
            state.m_toUndo.reset();
    }
    return state;
}

Result<bool> isUndone(const Store &store, qint64 seq)
{
    bool undone = false;
    ACUERDO_TRY(visitHistorySteps(store, [&](const HistoryStep &step) {
        if (isUndoing(step) && step.reverses == seq) {
            undone = step.action == undoAction;
            return false;
        }
        return step.seq > seq;
    }));
    return undone;
}

Result<Done> takeBack(const HistoryEntry &entry, Editing &editing)
{
    return write(entry, true, editing);
}

Result<Done> doAgain(const HistoryEntry &entry, Editing &editing)
{
    return write(entry, false, editing);
}

Result<std::optional<HistoryEntry>> lastEntryOn(const Store &store, const QString &table, qint64 id)
{
    constexpr int batch = 50;
    qint64 before = 0;
    for (;;) {
        ACUERDO_TRY_VALUE(entries, history(store, {}, before, batch));
        for (const HistoryEntry &entry : entries) {
            const QJsonArray changes = changesOf(entry);
            for (const QJsonValue &change : changes) {
                if (change[u"table"].toString() == table && change[u"id"].toInteger() == id)
                    return entry;
            }
        }
        if (entries.size() < batch)
            return std::nullopt;
        before = entries.last().seq;
    }
}

} // namespace acuerdo
