// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plain_sqlite.h"

#include <sqlite3.h>

#include <utility>

namespace acuerdo::bench {

Result<PlainSqlite> PlainSqlite::open(const QString &path, bool writes)
{
    sqlite3 *handle = nullptr;
    const int flags = writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    PlainSqlite plain(handle);
    ACUERDO_TRY(plain.run("PRAGMA synchronous = EXTRA; PRAGMA journal_mode; PRAGMA foreign_keys = ON"));
    return plain;
}

PlainSqlite::PlainSqlite(PlainSqlite &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statements(std::move(other.m_statements))
{}

PlainSqlite::~PlainSqlite()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Error PlainSqlite::error() const
{
    return {QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

Result<Done> PlainSqlite::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(error());
    return Done{};
}

Result<sqlite3_stmt *> PlainSqlite::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(error());
    m_statements.push_back(statement);
    return statement;
}

Result<qint64> PlainSqlite::readAll(const char *sql)
{
    ACUERDO_TRY_VALUE(statement, prepare(sql));
    qint64 sum = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_TEXT) {
                const unsigned char *text = sqlite3_column_text(statement, column);
                sum += text[0] + sqlite3_column_bytes(statement, column);
            } else {
                sum += sqlite3_column_int64(statement, column);
            }
        }
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(error());
    return sum;
}

} // namespace acuerdo::bench
