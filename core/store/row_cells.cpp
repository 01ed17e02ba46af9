// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_cells.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace acuerdo {
namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(Row)
};

// The evidence of an update, in its order, as one text.
constexpr char evidenceColumn[] =
    "coalesce((SELECT group_concat(evidence_id, ' ') FROM (SELECT evidence_id FROM update_evidence"
    " WHERE update_id = status_update.id ORDER BY position)), '')";

std::string joined(const std::vector<std::string> &parts, const char *after = "")
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part + after;
    return text;
}

void appendInteger(QByteArray &bytes, quint64 value)
{
    const quint64 bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendText(QByteArray &bytes, std::string_view text)
{
    bytes += 't';
    appendInteger(bytes, text.size());
    bytes.append(text.data(), qsizetype(text.size()));
}

void appendReal(QByteArray &bytes, double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    bytes += 'r';
    appendInteger(bytes, bits);
}

} // namespace

bool fromCell(const StoredValue &cell, qint64 &value)
{
    value = cell.kind == StoredValue::Kind::Real ? qint64(cell.real) : cell.integer;
    return cell.kind != StoredValue::Kind::Text;
}

bool fromCell(const StoredValue &cell, int &value)
{
    qint64 wide = 0;
    const bool ok = fromCell(cell, wide);
    value = int(wide);
    return ok && value == wide;
}

bool fromCell(const StoredValue &cell, bool &value)
{
    value = cell.integer != 0;
    return cell.kind == StoredValue::Kind::Integer;
}

bool fromCell(const StoredValue &cell, double &value)
{
    value = cell.kind == StoredValue::Kind::Integer ? double(cell.integer) : cell.real;
    return cell.kind != StoredValue::Kind::Text;
}

bool fromCell(const StoredValue &cell, QString &value)
{
    value = cell.text;
    return true;
}

bool fromCell(const StoredValue &cell, PartialDate &value)
{
    const auto date = PartialDate::parse(cell.text);
    value = date.value_or(PartialDate());
    return date || cell.text.isEmpty();
}

bool fromCell(const StoredValue &cell, Period &value)
{
    const auto period = Period::parse(cell.text);
    value = period.value_or(Period());
    return period || cell.text.isEmpty();
}

bool fromCell(const StoredValue &cell, QDateTime &value)
{
    value = QDateTime::fromString(cell.text, Qt::ISODateWithMs).toUTC();
    return value.isValid() || cell.text.isEmpty();
}

bool fromCell(const StoredValue &cell, QStringList &value)
{
    value = cell.text.split(u'|', Qt::SkipEmptyParts);
    return true;
}

QString idListText(const QList<EvidenceId> &ids)
{
    QString text;
    for (const EvidenceId id : ids)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + QString::number(id.value);
    return text;
}

QList<EvidenceId> idListFromText(const QString &text)
{
    QList<EvidenceId> ids;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        ids.push_back(EvidenceId{part.toLongLong()});
    return ids;
}

void ColumnCollector::evidenceList(const char *, const QList<EvidenceId> &)
{
    m_read.emplace_back(evidenceColumn);
}

TableSql ColumnCollector::sql(const std::string &table) const
{
    std::string places;
    for (size_t i = 0; i < m_written.size(); ++i)
        places += ", ?";
    TableSql sql;
    sql.select = "SELECT id, " + joined(m_read) + " FROM " + table + " ";
    sql.selectById = sql.select + "WHERE id = ?1";
    sql.insert = "INSERT INTO " + table + " (id, " + joined(m_written) + ") VALUES (?" + places + ")";
    sql.update = "UPDATE " + table + " SET " + joined(m_written, " = ?") + " WHERE id = ?";
    sql.hasLater = m_hasLater;
    sql.remove = "DELETE FROM " + table + " WHERE id = ?1";
    return sql;
}

void RowBinder::bind(const StoredValue &cell)
{
    const int index = m_next++;
    switch (cell.kind) {
    case StoredValue::Kind::Null:
        m_statement.bindNull(index);
        return;
    case StoredValue::Kind::Integer:
        m_statement.bind(index, cell.integer);
        return;
    case StoredValue::Kind::Real:
        m_statement.bind(index, cell.real);
        return;
    case StoredValue::Kind::Text:
        m_statement.bind(index, cell.text);
        return;
    }
}

StoredValue RowReader::at(int column) const
{
    switch (m_statement.type(column)) {
    case SQLITE_INTEGER:
        return StoredValue::of(m_statement.integer(column));
    case SQLITE_FLOAT:
        return StoredValue::of(m_statement.real(column));
    case SQLITE_NULL:
        return {};
    default:
        return StoredValue::of(m_statement.text(column));
    }
}

void JsonWriter::add(const char *name, const char *suffix, const StoredValue &cell)
{
    const auto put = [&](const QJsonValue &value) {
        object.insert(QString::fromUtf8(name) + QLatin1StringView(suffix), value);
    };
    if (cell.kind == StoredValue::Kind::Integer)
        put(cell.integer);
    else if (cell.kind == StoredValue::Kind::Real)
        put(cell.real);
    else if (cell.kind == StoredValue::Kind::Text && !cell.text.isEmpty())
        put(cell.text);
}

StoredValue JsonReader::at(const char *name, const char *suffix) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(name) + QLatin1StringView(suffix));
    if (value.isString())
        return StoredValue::of(value.toString());
    if (!value.isDouble())
        return {};
    const double real = value.toDouble();
    const qint64 integer = value.toInteger();
    return {.kind = double(integer) == real ? StoredValue::Kind::Integer : StoredValue::Kind::Real,
            .integer = integer,
            .real = real};
}

void ByteWriter::add(const StoredValue &cell)
{
    switch (cell.kind) {
    case StoredValue::Kind::Null:
        bytes += 'n';
        return;
    case StoredValue::Kind::Integer:
        bytes += 'i';
        appendInteger(bytes, quint64(cell.integer));
        return;
    case StoredValue::Kind::Real:
        appendReal(bytes, cell.real);
        return;
    case StoredValue::Kind::Text: {
        const QByteArray utf8 = cell.text.toUtf8();
        appendText(bytes, {utf8.constData(), size_t(utf8.size())});
        return;
    }
    }
}

quint64 ByteReader::takeInteger()
{
    if (m_bytes.size() < qsizetype(sizeof(quint64))) {
        m_ok = false;
        m_bytes = {};
        return 0;
    }
    const auto value = qFromBigEndian<quint64>(m_bytes.data());
    m_bytes = m_bytes.sliced(sizeof(quint64));
    return value;
}

StoredValue ByteReader::take()
{
    const char kind = m_bytes.isEmpty() ? '\0' : m_bytes.front();
    m_bytes = m_bytes.isEmpty() ? m_bytes : m_bytes.sliced(1);
    if (kind == 'i')
        return StoredValue::of(qint64(takeInteger()));
    if (kind == 'r') {
        const quint64 bits = takeInteger();
        double real = 0.0;
        std::memcpy(&real, &bits, sizeof real);
        return StoredValue::of(real);
    }
    if (kind == 't') {
        const quint64 size = takeInteger();
        if (size > quint64(m_bytes.size())) {
            m_ok = false;
            m_bytes = {};
            return {};
        }
        const QString text = QString::fromUtf8(m_bytes.first(qsizetype(size)));
        m_bytes = m_bytes.sliced(qsizetype(size));
        return StoredValue::of(text);
    }
    m_ok = m_ok && kind == 'n';
    return {};
}

void appendRowBytes(QByteArray &bytes, const Statement &statement)
{
    const int count = statement.columnCount();
    for (int column = 0; column < count; ++column) {
        switch (statement.type(column)) {
        case SQLITE_NULL:
            bytes += 'n';
            break;
        case SQLITE_INTEGER:
            bytes += 'i';
            appendInteger(bytes, quint64(statement.integer(column)));
            break;
        case SQLITE_FLOAT:
            appendReal(bytes, statement.real(column));
            break;
        default:
            appendText(bytes, statement.utf8(column));
        }
    }
}

Error damagedRow(const QString &path, const char *table, qint64 id, const QString &problem)
{
    return {RowText::tr("“%1” is damaged: row %2 of the table %3 holds a text that it cannot have (%4). Keep the file, "
                        "and open the newest backup instead.")
                .arg(QDir::toNativeSeparators(path), QString::number(id), QString::fromUtf8(table), problem)};
}

} // namespace acuerdo
