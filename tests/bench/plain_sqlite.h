// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace acuerdo::bench {

/// SQLite's C API with nothing of ours around it: what the figures are held against.
class PlainSqlite
{
public:
    static Result<PlainSqlite> open(const QString &path, bool writes);
    ~PlainSqlite();
    PlainSqlite(PlainSqlite &&other) noexcept;
    PlainSqlite &operator=(PlainSqlite &&) = delete;

    sqlite3 *handle() const { return m_handle; }
    Result<Done> run(const char *sql);
    /// Steps through all rows and takes every column in its own type; the sum of sizes and numbers, so that nothing is
    /// left out by the compiler.
    Result<qint64> readAll(const char *sql);
    Result<sqlite3_stmt *> prepare(const char *sql);

private:
    explicit PlainSqlite(sqlite3 *handle)
        : m_handle(handle)
    {}
    Error error() const;

    sqlite3 *m_handle;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace acuerdo::bench
