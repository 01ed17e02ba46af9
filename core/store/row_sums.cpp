// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_sums.h"

#include "core/store/row_cells.h"

#include <QCryptographicHash>

namespace acuerdo {
namespace {

template<typename Row>
class Summation
{
public:
    explicit Summation(const EarlierRows &earlier)
        : m_earlier(earlier)
        , m_next(earlier.begin())
    {}

    Result<RowSum> run(const Database &database)
    {
        static const std::string sql = tableSql<Row>().select + "ORDER BY id";
        Statement rows = database.prepare(sql.c_str());
        for (;;) {
            ACUERDO_TRY_VALUE(more, rows.next());
            if (!more)
                break;
            const qint64 id = rows.integer(0);
            addEarlierBefore(id);
            if (m_next != m_earlier.end() && m_next->first == id)
                addEarlier();
            else
                addCurrent(rows);
        }
        addEarlierBefore(std::numeric_limits<qint64>::max());
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
        if (values.isEmpty())
            return; // it was not there yet
        ByteWriter writer;
        writer.add(StoredValue::of(id));
        if (const auto row = fromJson<Row>(id, values))
            RowMapping<Row>::visit(writer, *row);
        add(writer.bytes);
    }

    void addCurrent(const Statement &row)
    {
        m_row.resize(0);
        appendRowBytes(m_row, row);
        add(m_row);
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
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_bytes;
    QByteArray m_row;
    qint64 m_rows = 0;
};

} // namespace

Result<RowSum> sumOfRows(const Database &database, const QString &table, const EarlierRows &earlier)
{
    Result<RowSum> sum;
    anyRowType([&]<typename Row>(std::type_identity<Row>) {
        if (table != QLatin1StringView(RowMapping<Row>::table))
            return false;
        sum = Summation<Row>(earlier).run(database);
        return true;
    });
    return sum;
}

} // namespace acuerdo
