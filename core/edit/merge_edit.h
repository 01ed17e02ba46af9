// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editing.h"

namespace acuerdo {

/// The fields that an editor changed, put on top of the row as it is now; in the history's form. A field that somebody
/// else has changed since is refused, with who it was. `after` is cleaned already; `name` is what people call the row.
Result<QJsonObject> mergedFields(const QJsonObject &before, const QJsonObject &after, const QJsonObject &clean,
                                 const QJsonObject &now, const QString &table, qint64 id, const QString &name,
                                 Editing &editing);

/// The same for a row of any table.
template<typename Row>
Result<Row> mergedEdit(const Row &before, const Row &after, const Row &now, const QString &name, Editing &editing)
{
    Row cleaned = after;
    ACUERDO_TRY(cleanRow(cleaned));
    ACUERDO_TRY_VALUE(values, mergedFields(toJson(before), toJson(after), toJson(cleaned), toJson(now),
                                           QLatin1StringView(RowMapping<Row>::table), rowId(now.id), name, editing));
    const auto row = fromJson<Row>(rowId(now.id), values);
    Q_ASSERT_X(row, "mergedEdit", "fields of two good rows make a good row");
    return *row;
}

} // namespace acuerdo
