// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/store/database.h"
#include "core/store/row_mapping.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <type_traits>

// The visitors of row_mapping.h: what becomes of a field in SQL, in JSON and in a sum over rows. Between all of them a
// value is a StoredValue.

namespace acuerdo {

/// A value as SQLite keeps it.
struct StoredValue {
    enum class Kind { Null, Integer, Real, Text };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0.0;
    QString text{};

    static StoredValue of(qint64 value) { return {.kind = Kind::Integer, .integer = value}; }
    static StoredValue of(int value) { return of(qint64(value)); }
    static StoredValue of(bool value) { return of(qint64(value)); }
    static StoredValue of(double value) { return {.kind = Kind::Real, .real = value}; }
    static StoredValue of(const QString &value) { return {.kind = Kind::Text, .text = value}; }
    static StoredValue of(const PartialDate &value) { return of(value.text()); }
    static StoredValue of(const Period &value) { return of(value.text()); }
    static StoredValue of(const QDateTime &value)
    {
        return of(value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    static StoredValue of(const QStringList &value) { return of(value.join(u'|')); }
    template<typename Value>
    static StoredValue of(const std::optional<Value> &value)
    {
        return value ? of(*value) : StoredValue();
    }
    template<typename Thing>
    static StoredValue of(Id<Thing> id)
    {
        return id ? of(id.value) : StoredValue();
    }
    template<typename Value>
    requires std::is_enum_v<Value>
    static StoredValue of(Value value) { return of(keyOf(value)); }
};

// Back to a value; false when the text is none of those that the type knows.
bool fromCell(const StoredValue &cell, qint64 &value);
bool fromCell(const StoredValue &cell, int &value);
bool fromCell(const StoredValue &cell, bool &value);
bool fromCell(const StoredValue &cell, double &value);
bool fromCell(const StoredValue &cell, QString &value);
bool fromCell(const StoredValue &cell, PartialDate &value);
bool fromCell(const StoredValue &cell, Period &value);
bool fromCell(const StoredValue &cell, QDateTime &value);
bool fromCell(const StoredValue &cell, QStringList &value);
template<typename Value>
bool fromCell(const StoredValue &cell, std::optional<Value> &value)
{
    value.reset();
    return cell.kind == StoredValue::Kind::Null || fromCell(cell, value.emplace());
}
template<typename Thing>
bool fromCell(const StoredValue &cell, Id<Thing> &id)
{
    id.value = cell.integer;
    return true;
}
template<typename Value>
requires std::is_enum_v<Value>
bool fromCell(const StoredValue &cell, Value &value)
{
    const auto found = fromKey<Value>(cell.text);
    value = found.value_or(Value{});
    return found.has_value();
}

/// A list of ids as one text: "3 17 4".
QString idListText(const QList<EvidenceId> &ids);
QList<EvidenceId> idListFromText(const QString &text);

/// Cuts a LocalizedText into its two columns; the visitors below take one value at a time.
template<typename Visitor>
class FieldVisitor
{
public:
    template<typename Value>
    void operator()(const char *name, Value &value)
    {
        if constexpr (std::is_same_v<std::remove_const_t<Value>, LocalizedText>) {
            visitor().cell(name, "_en", value.english);
            visitor().cell(name, "_es", value.spanish);
        } else {
            visitor().cell(name, "", value);
        }
    }
    /// A column of a later version of the schema.
    template<typename Value>
    void later(const char *name, Value &value)
    {
        (*this)(name, value);
    }

private:
    Visitor &visitor() { return static_cast<Visitor &>(*this); }
};

/// The texts of SQL for a table, made once.
struct TableSql {
    std::string select; ///< "SELECT id, … FROM table": computed columns left out.
    std::string insert; ///< id first.
    std::string update; ///< id last.
    std::string remove;
    std::string selectById;
    bool hasLater = false; ///< Columns of a later version of the schema.
};

class ColumnCollector : public FieldVisitor<ColumnCollector>
{
public:
    template<typename Value>
    void cell(const char *name, const char *suffix, Value &)
    {
        add(std::string(name) + suffix);
    }
    template<typename Value>
    void later(const char *name, Value &value)
    {
        (*this)(name, value);
        m_hasLater = true;
    }
    void computed(const char *name, QDate) { m_written.emplace_back(name); }
    void evidenceList(const char *, const QList<EvidenceId> &);
    TableSql sql(const std::string &table) const;

private:
    void add(const std::string &column)
    {
        m_read.push_back(column);
        m_written.push_back(column);
    }
    std::vector<std::string> m_read;
    std::vector<std::string> m_written;
    bool m_hasLater = false;
};

template<typename Row>
const TableSql &tableSql()
{
    static const TableSql sql = [] {
        ColumnCollector columns;
        const Row row;
        RowMapping<Row>::visit(columns, row);
        return columns.sql(RowMapping<Row>::table);
    }();
    return sql;
}

/// Binds the fields of a row from parameter `first` on.
class RowBinder : public FieldVisitor<RowBinder>
{
public:
    RowBinder(Statement &statement, int first)
        : m_statement(statement)
        , m_next(first)
    {}
    template<typename Value>
    void cell(const char *, const char *, const Value &value)
    {
        bind(StoredValue::of(value));
    }
    void computed(const char *, QDate day) { bind(StoredValue::of(day.isValid() ? day.toJulianDay() : 0)); }
    void evidenceList(const char *, const QList<EvidenceId> &) {}
    int next() const { return m_next; }

private:
    void bind(const StoredValue &cell);
    Statement &m_statement;
    int m_next;
};

/// Reads the fields of a row from column `first` on.
class RowReader : public FieldVisitor<RowReader>
{
public:
    RowReader(const Statement &statement, int first)
        : m_statement(statement)
        , m_next(first)
    {}
    template<typename Value>
    void cell(const char *name, const char *suffix, Value &value)
    {
        const int column = m_next++;
        if constexpr (std::is_same_v<Value, QString>) {
            value = m_statement.text(column);
        } else if (const StoredValue read = at(column); !fromCell(read, value) && m_problem.isEmpty()) {
            m_problem = QString::fromUtf8(name) + QString::fromUtf8(suffix) + u'=' + read.text;
        }
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *, QList<EvidenceId> &list) { list = idListFromText(m_statement.text(m_next++)); }
    /// The first column whose text means nothing, and that text; empty when all could be read.
    const QString &problem() const { return m_problem; }

private:
    StoredValue at(int column) const;
    const Statement &m_statement;
    int m_next;
    QString m_problem;
};

/// The form of a row in the history: column names to values; empty texts and missing values are left out.
class JsonWriter : public FieldVisitor<JsonWriter>
{
public:
    template<typename Value>
    void cell(const char *name, const char *suffix, const Value &value)
    {
        add(name, suffix, StoredValue::of(value));
    }
    template<typename Value>
    void later(const char *name, const Value &value)
    {
        if (value != Value{})
            (*this)(name, value);
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *name, const QList<EvidenceId> &list)
    {
        add(name, "", StoredValue::of(idListText(list)));
    }
    QJsonObject object{};

private:
    void add(const char *name, const char *suffix, const StoredValue &cell);
};

class JsonReader : public FieldVisitor<JsonReader>
{
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {}
    template<typename Value>
    void cell(const char *name, const char *suffix, Value &value)
    {
        const StoredValue read = at(name, suffix);
        if (read.kind == StoredValue::Kind::Null)
            value = Value{};
        else if (!fromCell(read, value))
            ok = false;
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *name, QList<EvidenceId> &list) { list = idListFromText(at(name, "").text); }
    bool ok = true;

private:
    StoredValue at(const char *name, const char *suffix) const;
    const QJsonObject &m_object;
};

/// The bytes of a row for a sum over rows: kind, length and value of each cell; of a later column its name too, and
/// nothing at all while it holds nothing.
class ByteWriter : public FieldVisitor<ByteWriter>
{
public:
    template<typename Value>
    void cell(const char *, const char *, const Value &value)
    {
        add(StoredValue::of(value));
    }
    template<typename Value>
    void later(const char *name, const Value &value)
    {
        if (value == Value{})
            return;
        add(StoredValue::of(QString::fromLatin1(name)));
        (*this)(name, value);
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *, const QList<EvidenceId> &list) { add(StoredValue::of(idListText(list))); }
    void add(const StoredValue &cell);
    QByteArray bytes{};
};

/// Reads back what ByteWriter wrote, of a row without later columns.
class ByteReader : public FieldVisitor<ByteReader>
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    template<typename Value>
    void cell(const char *, const char *, Value &value)
    {
        if (const StoredValue read = take(); read.kind == StoredValue::Kind::Null)
            value = Value{};
        else if (!fromCell(read, value))
            m_ok = false;
    }
    void computed(const char *, QDate) {}
    void evidenceList(const char *, QList<EvidenceId> &list) { list = idListFromText(take().text); }
    StoredValue take();
    /// Whether all that was read so far made sense.
    bool isOk() const { return m_ok; }
    bool atEnd() const { return m_bytes.isEmpty(); }

private:
    quint64 takeInteger();
    QByteArrayView m_bytes;
    bool m_ok = true;
};

/// The same bytes of the current row of a statement made from TableSql::select, of a table without later columns.
void appendRowBytes(QByteArray &bytes, const Statement &statement);

/// The sentence for a row that holds a text that no field may have.
Error damagedRow(const QString &path, const char *table, qint64 id, const QString &problem);

/// The current row of a statement made from TableSql::select.
template<typename Row>
Result<Row> readRow(const Database &database, const Statement &statement)
{
    Row row;
    setRowId(row.id, statement.integer(0));
    RowReader reader(statement, 1);
    RowMapping<Row>::visit(reader, row);
    if (!reader.problem().isEmpty())
        return tl::unexpected(damagedRow(database.path(), RowMapping<Row>::table, rowId(row.id), reader.problem()));
    return row;
}

/// All rows of a statement made from TableSql::select.
template<typename Row>
Result<QList<Row>> readRows(const Database &database, Statement statement)
{
    QList<Row> rows;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return rows;
        ACUERDO_TRY_VALUE(row, readRow<Row>(database, statement));
        rows.push_back(std::move(row));
    }
}

template<typename Row>
QJsonObject toJson(const Row &row)
{
    JsonWriter writer;
    RowMapping<Row>::visit(writer, row);
    return std::move(writer.object);
}

/// The row of its JSON; nothing when a text in it is none that the field may have.
template<typename Row>
std::optional<Row> fromJson(qint64 id, const QJsonObject &object)
{
    Row row;
    setRowId(row.id, id);
    JsonReader reader(object);
    RowMapping<Row>::visit(reader, row);
    return reader.ok ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace acuerdo
