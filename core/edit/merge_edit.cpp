// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/merge_edit.h"

#include "core/edit/field_names.h"
#include "core/edit/history_steps.h"

namespace acuerdo {
namespace {

// Who wrote the row last, for the sentence of a refused edit.
Result<QString> lastAuthor(const QString &table, qint64 id, Editing &editing)
{
    ACUERDO_TRY_VALUE(entry, lastEntryOn(editing.store, table, id));
    return entry ? EditText::tr("%1, at %2")
                       .arg(entry->author, entry->at.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")))
                 : EditText::tr("somebody");
}

} // namespace

Result<QJsonObject> mergedFields(const QJsonObject &before, const QJsonObject &after, const QJsonObject &clean,
                                 const QJsonObject &now, const QString &table, qint64 id, const QString &name,
                                 Editing &editing)
{
    QJsonObject row = now;
    QSet<QString> names;
    for (const QJsonObject &object : {before, after}) {
        for (const QString &field : object.keys())
            names.insert(field);
    }
    QStringList conflicts;
    for (const QString &field : std::as_const(names)) {
        if (after.value(field) == before.value(field))
            continue;
        const QJsonValue wanted = clean.value(field);
        const QJsonValue held = row.value(field);
        if (held != before.value(field) && held != wanted)
            conflicts += fieldName(field);
        else if (wanted.isUndefined())
            row.remove(field);
        else
            row.insert(field, wanted);
    }
    if (conflicts.isEmpty())
        return row;
    conflicts.sort();
    ACUERDO_TRY_VALUE(author, lastAuthor(table, id, editing));
    return failure(
        EditText::tr("%1 has changed since you began (%2): the fields %3 hold something else now. Look at them "
                     "and edit again. Nothing was changed.")
            .arg(name, author, conflicts.join(QStringLiteral(", "))));
}

} // namespace acuerdo
