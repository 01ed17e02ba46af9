// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_sums.h"

#include "core/store/row_cells.h"

#include <QCryptographicHash>

#include <algorithm>

namespace acuerdo {
namespace {

template<typename Row>
class Summation
{
public:
    Summation(const EarlierRows &earlier, RowRange range, const QList<RowRange> &without)
        : m_earlier(earlier)
        , m_next(earlier.lower_bound(range.first))
        , m_range(range)
        , m_without(without)
    {}

    Result<RowSum> run(const Database &database)
    {
        static const std::string sql = tableSql<Row>().select + "WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
        Statement rows = database.prepare(sql.c_str());
        rows.bind(1, m_range.first).bind(2, m_range.last);
        for (;;) {
            ACUERDO_TRY_VALUE(more, rows.next());
            if (!more)
                break;
            const qint64 id = rows.integer(0);
            addEarlierBefore(id);
            if (isLeftOut(id)) {
                if (m_next != m_earlier.end() && m_next->first == id)
                    ++m_next;
                continue;
            }
            if (m_next != m_earlier.end() && m_next->first == id)
                addEarlier();
            else
                ACUERDO_TRY(addCurrent(database, rows));
        }
        addEarlierBefore(m_range.last);
        if (m_next != m_earlier.end() && m_next->first == m_range.last)
            addEarlier();
        m_hash.addData(m_bytes);
        return RowSum{m_rows, m_hash.result().toHex()};
    }

private:
    // Rows that have been taken away since stand between those that are there.
    void addEarlierBefore(qint64 id)
    {
        while (m_next != m_earlier.end() && m_next->first < id)
            addEarlier();
    }

    void addEarlier()
    {
        const auto &[id, values] = *m_next++;
        if (values.isEmpty() || isLeftOut(id))
            return; // it was not there yet
        addRow(id, fromJson<Row>(id, values));
    }

    Result<Done> addCurrent(const Database &database, const Statement &row)
    {
        if (tableSql<Row>().hasLater) {
            ACUERDO_TRY_VALUE(read, readRow<Row>(database, row));
            addRow(rowId(read.id), read);
            return Done{};
        }
        m_row.resize(0);
        appendRowBytes(m_row, row);
        add(m_row);
        return Done{};
    }

    void addRow(qint64 id, const std::optional<Row> &row)
    {
        ByteWriter writer;
        writer.add(StoredValue::of(id));
        if (row)
            RowMapping<Row>::visit(writer, *row);
        add(writer.bytes);
    }

    bool isLeftOut(qint64 id) const
    {
        return std::ranges::any_of(m_without,
                                   [id](const RowRange &range) { return id >= range.first && id <= range.last; });
    }

    void add(const QByteArray &bytes)
    {
        ++m_rows;
        m_bytes += bytes;
        if (m_bytes.size() > 32'768) {
            m_hash.addData(m_bytes);
            m_bytes.resize(0);
        }
    }

    const EarlierRows &m_earlier;
    EarlierRows::const_iterator m_next;
    RowRange m_range;
    const QList<RowRange> &m_without;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_bytes;
    QByteArray m_row;
    qint64 m_rows = 0;
};

} // namespace

Result<RowSum> sumOfRows(const Database &database, const QString &table, const EarlierRows &earlier, RowRange range,
                         const QList<RowRange> &without)
{
    Result<RowSum> sum;
    anyRowType([&]<typename Row>(std::type_identity<Row>) {
        if (table != QLatin1StringView(RowMapping<Row>::table))
            return false;
        sum = Summation<Row>(earlier, range, without).run(database);
        return true;
    });
    return sum;
}

} // namespace acuerdo
