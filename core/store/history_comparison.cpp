// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_comparison.h"

#include "core/store/row_cells.h"
#include "core/store/row_span.h"
#include "core/store/row_sums.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace acuerdo {
namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// Goes from the newest entry back to the one that read a whole package in, or to the first.
class Comparison
{
public:
    explicit Comparison(const Database &database)
        : m_database(database)
    {}

    Result<QStringList> run()
    {
        Statement entries = m_database.prepare("SELECT seq, changes FROM history ORDER BY seq DESC");
        bool atBeginning = false;
        while (!atBeginning) {
            ACUERDO_TRY_VALUE(more, entries.next());
            if (!more)
                break;
            const std::string_view text = entries.utf8(1);
            const QJsonArray changes =
                QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).array();
            ACUERDO_TRY_VALUE(readIn, lookAt(changes, entries.integer(0)));
            atBeginning = readIn;
        }
        ACUERDO_TRY(compareSums());
        return m_faults;
    }

private:
    // Whether the entry read in a whole package.
    Result<bool> lookAt(const QJsonArray &changes, qint64 seq)
    {
        bool readIn = false;
        for (qsizetype i = changes.size() - 1; i >= 0; --i) {
            const QJsonObject change = changes[i].toObject();
            const QString table = change.value(QStringLiteral("table")).toString();
            if (change.contains(QStringLiteral("sha256"))) {
                readIn = true;
                m_sums.insert(table, RowSum{change.value(QStringLiteral("rows")).toInteger(),
                                            change.value(QStringLiteral("sha256")).toString().toLatin1()});
                continue;
            }
            if (const auto span = RowSpan::ofJson(change))
                ACUERDO_TRY(lookAtSpan(*span, seq));
            else
                ACUERDO_TRY(lookAtRow(change, table, seq));
        }
        m_seq = seq;
        return readIn;
    }

    // The newest entry on a span says whether its rows are there now; before the first they were not.
    Result<Done> lookAtSpan(const RowSpan &span, qint64 seq)
    {
        QList<RowRange> &spans = m_spans[span.table];
        const bool isSeen = std::ranges::any_of(spans, [&](RowRange range) { return range.first == span.range.first; });
        if (isSeen)
            return Done{};
        ACUERDO_TRY_VALUE(sum, sumOfRows(m_database, span.table, m_earlier.value(span.table), span.range));
        if (span.removed ? sum.rows != 0 : sum != span.sum)
            m_faults += CheckText::tr("The rows %1 to %2 of the table %3 are not what entry %4 of the history wrote.")
                            .arg(QString::number(span.range.first), QString::number(span.range.last), span.table,
                                 QString::number(seq));
        spans += span.range;
        return Done{};
    }

    Result<Done> lookAtRow(const QJsonObject &change, const QString &table, qint64 seq)
    {
        const qint64 id = change.value(QStringLiteral("id")).toInteger();
        EarlierRows &earlier = m_earlier[table];
        if (!earlier.contains(id)) {
            ACUERDO_TRY_VALUE(same, isNow(table, id, change.value(QStringLiteral("after")).toObject()));
            if (!same)
                m_faults += CheckText::tr("Row %1 of the table %2 is not what entry %3 of the history wrote.")
                                .arg(QString::number(id), table, QString::number(seq));
        }
        earlier[id] = change.value(QStringLiteral("before")).toObject();
        return Done{};
    }

    Result<bool> isNow(const QString &table, qint64 id, const QJsonObject &values)
    {
        Result<bool> result = true; // tables without rows of their own in the history
        anyRowType([&]<typename Row>(std::type_identity<Row>) {
            if (table != QLatin1StringView(RowMapping<Row>::table))
                return false;
            result = isNow<Row>(id, values);
            return true;
        });
        return result;
    }

    template<typename Row>
    Result<bool> isNow(qint64 id, const QJsonObject &values)
    {
        Statement statement = m_database.prepare(tableSql<Row>().selectById.c_str());
        ACUERDO_TRY_VALUE(found, statement.bind(1, id).next());
        if (!found || values.isEmpty())
            return found != !values.isEmpty() ? false : true;
        ACUERDO_TRY_VALUE(row, readRow<Row>(m_database, statement));
        return fromJson<Row>(id, values) == row;
    }

    Result<Done> compareSums()
    {
        Result<Done> result;
        anyRowType([&]<typename Row>(std::type_identity<Row>) {
            result = compareSum(QLatin1StringView(RowMapping<Row>::table));
            return !result.has_value();
        });
        return result;
    }

    Result<Done> compareSum(const QString &table)
    {
        ACUERDO_TRY_VALUE(sum, sumOfRows(m_database, table, m_earlier.value(table), {}, m_spans.value(table)));
        const RowSum expected = m_sums.value(table);
        const bool same = expected.rows == 0 ? sum.rows == 0 : sum == expected;
        if (!same)
            m_faults +=
                CheckText::tr("The table %1 holds rows that no entry of the history wrote, or lacks some: %2 rows "
                              "with entry %3 instead of %4, or other ones.")
                    .arg(table, QString::number(sum.rows), QString::number(m_seq), QString::number(expected.rows));
        return Done{};
    }

    const Database &m_database;
    QHash<QString, EarlierRows> m_earlier;
    QHash<QString, RowSum> m_sums;
    QHash<QString, QList<RowRange>> m_spans;
    qint64 m_seq = 0;
    QStringList m_faults;
};

} // namespace

Result<QStringList> historyFaults(const Database &database)
{
    return Comparison(database).run();
}

} // namespace acuerdo
