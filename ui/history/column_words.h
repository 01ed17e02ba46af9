// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace acuerdo {

/// What people call a table of the workspace: "Status update".
QString tableName(const QString &table);
/// What people call a column: "Effective", "Title (Spanish)".
QString columnName(const QString &table, const QString &column);
/// Columns that say nothing to people: positions and computed values.
bool isInternalColumn(const QString &column);
/// Puts columns in the order in which people read them: what a thing is first, who signed it last.
void sortForReading(QStringList &columns);
/// The word for a key of a closed set ("primary-document"), in the language of the program; the key when none is known.
QString keyName(const QString &table, const QString &column, const QString &key, const class Wording &wording);

} // namespace acuerdo
