// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace acuerdo {

class Statement;

/// What the first hundred bytes of a file say, read before SQLite interprets anything in it.
struct FileHeader {
    qint64 fileSize = 0;
    qint64 contentSize = 0;  ///< That the file should have at least.
    bool isDatabase = false; ///< Begins like an SQLite database.
    quint32 applicationId = 0;
    quint32 userVersion = 0;
    bool usesWal = false; ///< Another program has switched the file to a write-ahead log.
};

/// One connection to an SQLite file: rollback journal, synchronous=EXTRA, foreign keys on, and the defences for files
/// from strangers (no trusted schema, no triggers or views, defensive mode, no extensions, no double-quoted strings,
/// run-time limits). Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode {
        Create,    ///< A new file; fails when there is one.
        ReadWrite, ///< Falls back to reading when the file may not be written: see isReadOnly().
        ReadOnly,
        Unchanging ///< Reading alone, without locks: for a file that nobody can write.
    };
    /// Looks at the header before anything else of the file is read, and refuses it with a sentence.
    using AcceptHeader = std::function<Result<Done>(const FileHeader &)>;

    /// ":memory:" with Mode::Create is a database without a file.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const AcceptHeader &accept = {});
    /// A further connection to the same file, for reading in another thread. There is none to a database without a
    /// file.
    Result<std::unique_ptr<Database>> another() const;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    /// Whether SQLite itself could open the file for reading only.
    bool isReadOnly() const;

    /// Runs one or more statements that return nothing.
    Result<Done> run(const char *sql);
    /// A prepared statement, from the cache when it was used before. The text must be a literal of ours; values are
    /// bound.
    Statement prepare(const char *sql) const;
    /// The last error as a sentence for the user, in the words of design section 7: locked, full, read-only, damaged …
    /// `whileDoing`, when not empty, is a sentence that goes before it.
    Error error(const QString &whileDoing = {}) const;
    /// The same for a result code of SQLite.
    Error errorOf(int code, const QString &whileDoing = {}) const;
    /// Whether the last statement failed because rows have to fit one another: a key that is taken, a row that others
    /// refer to.
    bool lastFailureWasConstraint() const;
    /// Gives back the pages that a long reading left behind, and that nobody will want again.
    void releaseMemory() const;
    /// Refuses a file that is shorter than it says. SQLite itself overlooks a last page of which a part is missing.
    Result<Done> checkSize();
    /// Whether the file was moved, deleted or replaced since it was opened: what is written then is lost.
    bool hasMoved() const;

private:
    friend class Statement;
    using Idle = std::vector<sqlite3_stmt *>; // prepared statements of one text that nobody uses now

    Database(QString path, sqlite3 *handle);
    Result<Done> configure(Mode mode);

    struct Cache;
    QString m_path;
    sqlite3 *m_handle = nullptr;
    bool m_unchanging = false; // opened with Mode::Unchanging
    std::unique_ptr<Cache> m_cache;
};

/// A borrowed prepared statement: it resets itself and goes back to the cache at the end of its scope.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    // Binding, by position from 1. Each returns *this, so that binds chain.
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, bool value) { return bind(index, qint64(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value);    ///< As a blob.
    Statement &bind(int index, const char *value) = delete; // would become a bool
    Statement &bindUtf8(int index, std::string_view value);
    Statement &bindNull(int index);
    Statement &bind(int index, const PartialDate &date) { return bind(index, date.text()); }
    Statement &bind(int index, const QDateTime &moment); ///< UTC, ISO 8601 with milliseconds.
    template<typename Thing>
    Statement &bind(int index, Id<Thing> id)
    {
        return id ? bind(index, id.value) : bindNull(index);
    }
    template<typename Value>
    Statement &bind(int index, const std::optional<Value> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    /// Goes to the next row: true when there is one, false at the end.
    Result<bool> next();
    /// Runs to the end, for statements that return nothing.
    Result<Done> run();

    // Columns of the current row, from 0.
    int columnCount() const;
    int type(int column) const; ///< SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< Until the next step.
    QByteArray blob(int column) const;
    PartialDate date(int column) const;
    QDateTime moment(int column) const;
    LocalizedText localized(int column) const; ///< English here, Spanish in the next column.
    std::optional<double> optionalReal(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    friend class Database;
    Statement(const Database &database, sqlite3_stmt *statement, std::vector<sqlite3_stmt *> *idle, int code);
    Statement &note(int code);

    const Database *m_database;
    sqlite3_stmt *m_statement;
    std::vector<sqlite3_stmt *> *m_idle;
    int m_code; // of the first failure in preparing or binding
};

/// Begins at once (BEGIN IMMEDIATE), and rolls back at the end of its scope unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    Result<Done> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {}
    Database *m_database;
};

/// Everything that is read in its scope is of one moment, whatever other programs write meanwhile. Harmless inside
/// another transaction.
class ReadTransaction
{
public:
    static Result<ReadTransaction> begin(Database &database);
    ~ReadTransaction();
    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;
    ReadTransaction &operator=(ReadTransaction &&) = delete;

private:
    explicit ReadTransaction(Database *database)
        : m_database(database)
    {}
    Database *m_database; // null inside another transaction
};

} // namespace acuerdo
