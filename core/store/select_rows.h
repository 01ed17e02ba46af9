// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_cells.h"
#include "core/store/store.h"

#include <QCoreApplication>

// For the files that read: rows of a struct by the part of the SQL that follows "SELECT … FROM table".

namespace acuerdo {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// "SELECT … FROM table" with `rest` after it, ready for binding.
template<typename Row>
Statement selecting(const Store &store, const char *rest)
{
    return store.database().prepare((tableSql<Row>().select + rest).c_str());
}

/// All rows of a bound statement made by selecting().
template<typename Row>
Result<QList<Row>> allRows(const Store &store, Statement &&statement)
{
    return readRows<Row>(store.database(), std::move(statement));
}

/// Rows of which one column equals an id, in the order that `rest` says.
template<typename Row, typename Thing>
Result<QList<Row>> rowsOf(const Store &store, Id<Thing> id, const char *rest)
{
    Statement statement = selecting<Row>(store, rest);
    statement.bind(1, id.value);
    return allRows<Row>(store, std::move(statement));
}

/// The one row of a bound statement, or `missing` when there is none.
template<typename Row>
Result<Row> oneRow(const Store &store, Statement statement, const QString &missing)
{
    ACUERDO_TRY_VALUE(found, statement.next());
    if (!found)
        return failure(missing);
    return readRow<Row>(store.database(), statement);
}

template<typename Row, typename Thing>
Result<Row> rowById(const Store &store, Id<Thing> id, const QString &missing)
{
    Statement statement = selecting<Row>(store, "WHERE id = ?1");
    statement.bind(1, id.value);
    return oneRow<Row>(store, std::move(statement), missing);
}

template<typename Row>
Result<Row> rowByText(const Store &store, const char *rest, const QString &text, const QString &missing)
{
    Statement statement = selecting<Row>(store, rest);
    statement.bind(1, text);
    return oneRow<Row>(store, std::move(statement), missing);
}

} // namespace acuerdo
