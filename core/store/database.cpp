// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimeZone>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <string>
#include <unordered_map>

namespace acuerdo {
namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int busyTimeout = 5000; // milliseconds that another program may hold the file before we say so
constexpr int headerSize = 100;

bool isInMemory(const QString &path)
{
    return path == QLatin1StringView(":memory:");
}

// SQLite reads the bytes itself: opening and closing the file a second time in this process would drop the locks that
// other connections of ours hold on it.
FileHeader readHeader(sqlite3 *handle)
{
    FileHeader header;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods)
        return header;
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    header.fileSize = size;
    std::array<char, headerSize> bytes{};
    if (size < headerSize || file->pMethods->xRead(file, bytes.data(), headerSize, 0) != SQLITE_OK)
        return header;
    header.isDatabase = std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3\0", 16);
    header.usesWal = bytes[18] == 2 || bytes[19] == 2;
    const qint64 pageSize = qFromBigEndian<quint16>(bytes.data() + 16);
    header.contentSize = (pageSize == 1 ? 65'536 : pageSize) * qFromBigEndian<quint32>(bytes.data() + 28);
    header.userVersion = qFromBigEndian<quint32>(bytes.data() + 60);
    header.applicationId = qFromBigEndian<quint32>(bytes.data() + 68);
    return header;
}

void setLimits(sqlite3 *handle)
{
    static constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 20},
        {SQLITE_LIMIT_VDBE_OP, 100'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 32},
        {SQLITE_LIMIT_ATTACHED, 1}, // none would break VACUUM
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 32'766},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto &[limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

void setDefences(sqlite3 *handle)
{
    static constexpr std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (const auto &[setting, value] : settings)
        sqlite3_db_config(handle, setting, value, nullptr);
}

int openFlags(Database::Mode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Database::Mode::Create:
    case Database::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Database::Mode::Unchanging:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

QByteArray sqlitePath(const QString &path, Database::Mode mode)
{
    if (isInMemory(path))
        return path.toUtf8();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode == Database::Mode::Unchanging)
        return "file:" + QUrl::toPercentEncoding(absolute, "/") + "?immutable=1";
    return QFile::encodeName(absolute);
}

// How much is free where the file lies, for the message of a full disk.
QString freeSpace(const QString &path)
{
    const qint64 bytes = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    return QLocale().formattedDataSize(std::max<qint64>(bytes, 0));
}

QString truncated(const QString &path, const FileHeader &header)
{
    return DatabaseText::tr(
               "“%1” was cut short: %2 of its %3 bytes are there. Copy it again, or open the newest backup.")
        .arg(QDir::toNativeSeparators(path))
        .arg(header.fileSize)
        .arg(header.contentSize);
}

QString sentence(int code, const char *details, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseText::tr("“%1” is being written by another program. Nothing was changed. Try again in a moment.")
            .arg(file);
    case SQLITE_FULL:
        return DatabaseText::tr("The disk with “%1” is full (%2 free). Nothing was changed. Make room and try again.")
            .arg(file, freeSpace(path));
    case SQLITE_READONLY:
        return DatabaseText::tr("“%1” may not be written: the file or its folder is read-only. Nothing was changed. "
                                "Save a copy elsewhere, or ask for permission to write.")
            .arg(file);
    case SQLITE_IOERR:
        return DatabaseText::tr("The disk or network drive failed while reading or writing “%1” (%2). Nothing was "
                                "changed. Check the drive and its free space, and try again.")
            .arg(file, QString::fromUtf8(details));
    case SQLITE_CORRUPT:
        return DatabaseText::tr("“%1” is damaged (%2). Keep it, and open the newest backup instead.")
            .arg(file, QString::fromUtf8(details));
    case SQLITE_NOTADB:
        return DatabaseText::tr("“%1” is not a workspace of Acuerdo.").arg(file);
    case SQLITE_CANTOPEN:
        return DatabaseText::tr("“%1” cannot be opened. Check that it exists and that you may read it and its folder.")
            .arg(file);
    case SQLITE_AUTH:
    case SQLITE_PERM:
        return DatabaseText::tr("You have no permission to use “%1”.").arg(file);
    case SQLITE_CONSTRAINT:
        return DatabaseText::tr("The change does not fit what is in “%1” (%2). Nothing was changed.")
            .arg(file, QString::fromUtf8(details));
    case SQLITE_TOOBIG:
        return DatabaseText::tr("A text or an attachment is too large for “%1”. Nothing was changed.").arg(file);
    case SQLITE_NOMEM:
        return DatabaseText::tr("There is not enough memory to work with “%1”. Close something and try again.")
            .arg(file);
    default:
        return DatabaseText::tr("“%1” could not be used: %2.").arg(file, QString::fromUtf8(details));
    }
}

} // namespace

struct Database::Cache {
    std::unordered_map<std::string, Idle> idle;
};

Database::Database(QString path, sqlite3 *handle)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_cache(std::make_unique<Cache>())
{}

Database::~Database()
{
    for (const auto &[text, statements] : m_cache->idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT_X(code == SQLITE_OK, "Database", "a statement outlives its database");
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const AcceptHeader &accept)
{
    const bool onDisk = !isInMemory(path);
    if (mode == Mode::Create && onDisk) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(
                DatabaseText::tr("“%1” cannot be made: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(sqlitePath(path, mode).constData(), &handle, openFlags(mode), nullptr);
    if (!handle)
        return failure(sentence(SQLITE_NOMEM, "", path));
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK)
        return tl::unexpected(database->errorOf(code));
    if (onDisk && accept)
        ACUERDO_TRY(accept(readHeader(handle)));
    ACUERDO_TRY(database->configure(mode));
    return database;
}

void Database::releaseMemory() const
{
    sqlite3_db_release_memory(m_handle);
}

Result<std::unique_ptr<Database>> Database::another() const
{
    if (isInMemory(m_path))
        return tl::unexpected(errorOf(SQLITE_CANTOPEN));
    return open(m_path, m_unchanging ? Mode::Unchanging : Mode::ReadOnly);
}

Result<Done> Database::configure(Mode mode)
{
    m_unchanging = mode == Mode::Unchanging;
    setLimits(m_handle);
    setDefences(m_handle);
    sqlite3_busy_timeout(m_handle, busyTimeout);
    ACUERDO_TRY(run("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"
                    "PRAGMA cache_size = -16000; PRAGMA synchronous = EXTRA;"));
    const bool writes = (mode == Mode::Create || mode == Mode::ReadWrite) && !isReadOnly();
    return writes ? run("PRAGMA journal_mode = DELETE") : Result<Done>(Done{});
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Result<Done> Database::run(const char *sql)
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    return Done{};
}

Statement Database::prepare(const char *sql) const
{
    Idle &idle = m_cache->idle[sql];
    if (!idle.empty()) {
        sqlite3_stmt *statement = idle.back();
        idle.pop_back();
        return {*this, statement, &idle, SQLITE_OK};
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {*this, statement, &idle, code};
}

Error Database::error(const QString &whileDoing) const
{
    return errorOf(sqlite3_extended_errcode(m_handle), whileDoing);
}

bool Database::lastFailureWasConstraint() const
{
    return (sqlite3_extended_errcode(m_handle) & 0xff) == SQLITE_CONSTRAINT;
}

Result<Done> Database::checkSize()
{
    // While we hold a lock for reading nobody is in the middle of writing.
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(*this));
    Statement statement = prepare("SELECT count(*) FROM sqlite_schema");
    ACUERDO_TRY(statement.next());
    const FileHeader header = readHeader(m_handle);
    return header.fileSize < header.contentSize ? failure(truncated(m_path, header)) : Result<Done>(Done{});
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Error Database::errorOf(int code, const QString &whileDoing) const
{
    const bool isLast = sqlite3_extended_errcode(m_handle) == code;
    if ((code & 0xff) == SQLITE_CORRUPT) {
        if (const FileHeader header = readHeader(m_handle); header.isDatabase && header.fileSize < header.contentSize)
            return Error{truncated(m_path, header)};
    }
    const QString what = sentence(code, isLast ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code), m_path);
    return Error{whileDoing.isEmpty() ? what : whileDoing + u' ' + what};
}

Statement::Statement(const Database &database, sqlite3_stmt *statement, std::vector<sqlite3_stmt *> *idle, int code)
    : m_database(&database)
    , m_statement(statement)
    , m_idle(idle)
    , m_code(code)
{}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_idle(other.m_idle)
    , m_code(other.m_code)
{}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_idle->push_back(m_statement);
}

Statement &Statement::note(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
    return *this;
}

Statement &Statement::bind(int index, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement, index, value));
}

Statement &Statement::bind(int index, double value)
{
    return note(sqlite3_bind_double(m_statement, index, value));
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindUtf8(index, {utf8.constData(), size_t(utf8.size())});
}

Statement &Statement::bindUtf8(int index, std::string_view value)
{
    const char *data = value.data() ? value.data() : "";
    return note(sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    return note(
        sqlite3_bind_blob64(m_statement, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int index)
{
    return note(sqlite3_bind_null(m_statement, index));
}

Statement &Statement::bind(int index, const QDateTime &moment)
{
    return bind(index, moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString());
}

Result<bool> Statement::next()
{
    if (m_code != SQLITE_OK)
        return tl::unexpected(m_database->errorOf(m_code));
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement); // ends the read lock now, not at the end of the scope
        return false;
    default:
        return tl::unexpected(m_database->errorOf(code));
    }
}

Result<Done> Statement::run()
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, next());
        if (!more)
            return Done{};
    }
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

int Statement::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return type(column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

PartialDate Statement::date(int column) const
{
    return PartialDate::parse(text(column)).value_or(PartialDate());
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

LocalizedText Statement::localized(int column) const
{
    return {text(column), text(column + 1)};
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT_X(sqlite3_get_autocommit(database.handle()), "Transaction", "begun inside another one");
    ACUERDO_TRY(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors.
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Done> Transaction::commit()
{
    ACUERDO_TRY(m_database->run("COMMIT"));
    m_database = nullptr;
    return Done{};
}

Result<ReadTransaction> ReadTransaction::begin(Database &database)
{
    if (!sqlite3_get_autocommit(database.handle()))
        return ReadTransaction(nullptr);
    ACUERDO_TRY(database.run("BEGIN"));
    return ReadTransaction(&database);
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

ReadTransaction::~ReadTransaction()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace acuerdo
