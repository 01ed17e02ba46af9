// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_table.h"
#include "core/exchange/package_keys.h"
#include "core/exchange/package_tables.h"

#include <QCoreApplication>

#include <vector>

// The three visitors of PackageTable: what columns there are, a row out of its cells, and a row into its cells.

namespace acuerdo {

/// Gathers the columns of a table.
class ColumnLister
{
public:
    const QList<ColumnInfo> &columns() const { return m_columns; }

    template<typename Value>
    void operator()(const char *name, Value &)
    {
        add<Value>(name, false);
    }
    template<typename Value>
    void required(const char *name, Value &)
    {
        add<Value>(name, true);
    }
    template<typename Value>
    void internal(const char *name, Value &)
    {
        add<Value>(name, false);
    }
    void key(const char *name, QString &) { add<QString>(name, true); }
    void flag(const char *name, bool &, bool)
    {
        addColumn(name, false, "string", {QStringLiteral("yes"), QStringLiteral("no")});
    }
    void addressee(AddresseeId &) { addAddressee(true); }
    void addressee(RecommendationId &, AddresseeId &) { addAddressee(false); }
    void part(PartId &) { add<QString>("part", false); }
    void position(int &) { add<int>("position", false); }
    void id() { add<int>("id", false); }

private:
    template<typename Value>
    void add(const char *name, bool isRequired)
    {
        if constexpr (std::is_same_v<Value, LocalizedText>) {
            addColumn(QByteArray(name) + "_en", isRequired, "string", {});
            addColumn(QByteArray(name) + "_es", isRequired, "string", {});
        } else if constexpr (std::is_enum_v<Value>) {
            addColumn(name, isRequired, "string", acceptedKeys<Value>().split(QStringLiteral(", ")));
        } else if constexpr (std::is_same_v<
                                 Value,
                                 int> || std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, qint64>) {
            addColumn(name, isRequired, "integer", {});
        } else if constexpr (std::is_same_v<Value, double> || std::is_same_v<Value, std::optional<double>>) {
            addColumn(name, isRequired, "number", {});
        } else {
            addColumn(name, isRequired, "string", {});
        }
    }
    void addAddressee(bool sideRequired);
    void addColumn(const QByteArray &name, bool isRequired, const char *type, const QStringList &words);

    QList<ColumnInfo> m_columns{};
};

/// All columns of a Row's file.
template<typename Row>
QList<ColumnInfo> packageColumns()
{
    ColumnLister lister;
    Row row;
    PackageTable<Row>::visit(lister, row);
    lister.id();
    return lister.columns();
}

/// Fills a row from the cells of a table's current line. What cannot be read goes to the problems, with what would
/// have been accepted, and leaves the row's value as it was.
class CellReader
{
public:
    CellReader(const CsvTable &table, const PackageKeys &keys)
        : m_table(table)
        , m_keys(keys)
    {}
    /// To be called before each row is visited.
    void begin(int rowNumber);
    /// Whether every cell of the row could be read.
    bool isWhole() const { return m_whole; }
    /// The id that the file itself gives the row; 0 for none.
    qint64 givenId();

    template<typename Value>
    void operator()(const char *name, Value &value)
    {
        read(name, value);
    }
    template<typename Value>
    void required(const char *name, Value &value)
    {
        read(name, value);
        if (m_cell.isEmpty())
            complain(QCoreApplication::translate("Exchange", "it is empty, and must not be"));
    }
    void required(const char *name, LocalizedText &value);
    template<typename Value>
    void internal(const char *name, Value &value)
    {
        read(name, value);
    }
    void key(const char *name, QString &value) { required(name, value); }
    void flag(const char *name, bool &value, bool ifEmpty);
    void addressee(AddresseeId &addressee);
    void addressee(RecommendationId &recommendation, AddresseeId &addressee);
    void part(PartId &part);
    void position(int &value);

private:
    /// Makes the next column in visiting order the current one.
    const QString &take(const QByteArray &name);
    void complain(const QString &what);
    void complainNotOneOf(const QString &accepted);

    void read(const QByteArray &name, QString &value);
    void read(const QByteArray &name, LocalizedText &value);
    void read(const QByteArray &name, QStringList &value);
    void read(const QByteArray &name, PartialDate &value);
    void read(const QByteArray &name, Period &value);
    void read(const QByteArray &name, QDateTime &value);
    void read(const QByteArray &name, int &value);
    void read(const QByteArray &name, std::optional<int> &value);
    void read(const QByteArray &name, qint64 &value);
    void read(const QByteArray &name, double &value);
    void read(const QByteArray &name, std::optional<double> &value);
    void read(const QByteArray &name, QList<EvidenceId> &value);
    template<typename Value>
    requires std::is_enum_v<Value>
    void read(const QByteArray &name, Value &value)
    {
        const QString &text = take(name);
        if (text.isEmpty())
            return;
        if (const auto found = fromKey<Value>(text))
            value = *found;
        else
            complainNotOneOf(acceptedKeys<Value>());
    }
    template<typename Thing>
    void read(const QByteArray &name, Id<Thing> &value)
    {
        if (const QString &text = take(name); !text.isEmpty())
            value = referred<Thing>(text);
    }
    template<typename Thing>
    Id<Thing> referred(const QString &key)
    {
        const Id<Thing> id = m_keys.find<Thing>(key);
        if (id)
            return id;
        if constexpr (std::is_same_v<Thing, StatusWord>)
            complainNoStatus();
        else
            complainDangling(key, packageFile<Thing>());
        return {};
    }
    void complainNoStatus();
    void complainDangling(const QString &key, const QString &file);

    const CsvTable &m_table;
    const PackageKeys &m_keys;
    std::vector<std::pair<QString, qsizetype>> m_columns{}; ///< In visiting order, filled by the first row.
    size_t m_next = 0;
    size_t m_current = 0;
    QString m_cell{};
    int m_rowNumber = 0;
    bool m_whole = true;
    RecommendationId m_recommendation{}; ///< Of addressee(), for part().
};

/// Writes a row as the cells of a line, in the order of ColumnLister.
class CellWriter
{
public:
    explicit CellWriter(const PackageKeys &keys)
        : m_keys(keys)
    {}
    /// The cells of the row visited since the last call.
    QStringList take() { return std::exchange(m_cells, {}); }

    template<typename Value>
    void operator()(const char *, const Value &value)
    {
        write(value);
    }
    template<typename Value>
    void required(const char *, const Value &value)
    {
        write(value);
    }
    template<typename Value>
    void internal(const char *, const Value &value)
    {
        write(value);
    }
    void key(const char *, const QString &value) { write(value); }
    void flag(const char *, bool value, bool ifEmpty);
    void addressee(AddresseeId addressee);
    void addressee(RecommendationId recommendation, AddresseeId addressee);
    void part(PartId part) { m_cells += m_keys.keyOf(part); }
    void position(int value) { write(value); }
    void id(qint64 value) { m_cells += QString::number(value); }

private:
    void write(const QString &value) { m_cells += value; }
    void write(const LocalizedText &value) { m_cells << value.english << value.spanish; }
    void write(const QStringList &value) { m_cells += value.join(u'|'); }
    void write(const PartialDate &value) { m_cells += value.text(); }
    void write(const Period &value) { m_cells += value.text(); }
    void write(const QDateTime &value);
    void write(qint64 value) { m_cells += QString::number(value); }
    void write(int value) { m_cells += QString::number(value); }
    void write(std::optional<int> value) { m_cells += value ? QString::number(*value) : QString(); }
    void write(double value);
    void write(std::optional<double> value);
    void write(const QList<EvidenceId> &value);
    template<typename Value>
    requires std::is_enum_v<Value>
    void write(Value value) { m_cells += keyOf(value); }
    template<typename Thing>
    void write(Id<Thing> value)
    {
        m_cells += m_keys.keyOf(value);
    }

    const PackageKeys &m_keys;
    QStringList m_cells{};
};

} // namespace acuerdo
