// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_cells.h"
#include "core/store/row_sums.h"

#include <QCryptographicHash>

#include <functional>
#include <optional>

namespace acuerdo {

/// Rows of one table that came in one go, as the history has them: a before and after of each would take a hundred
/// bytes a row, and a million of them a gigabyte of memory to read.
struct RowSpan {
    QString table{};
    RowRange range{};
    RowSum sum{};         ///< Over the rows as they came in.
    bool removed = false; ///< This entry took them away again.
    QJsonArray content{}; ///< The rows, some thousands to a piece: the bytes of ByteWriter, packed, in base 64.

    QJsonObject toJson() const;
    static std::optional<RowSpan> ofJson(const QJsonObject &change);
};

/// Gathers the rows of a span while they go in.
class SpanWriter
{
public:
    SpanWriter(const QString &table, qint64 first);

    template<typename Row>
    void add(const Row &row)
    {
        ByteWriter writer;
        writer.add(StoredValue::of(rowId(row.id)));
        RowMapping<Row>::visit(writer, row);
        addBytes(writer.bytes);
    }
    qint64 rows() const { return m_span.sum.rows; }
    RowSpan finish();

private:
    void addBytes(const QByteArray &row);
    void pack();

    RowSpan m_span;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_piece;
};

/// The bytes of one piece of a span's content; empty when they were damaged.
QByteArray unpackedPiece(const QString &piece);

/// Gives each row of a span to `visit`.
template<typename Row>
Result<Done> visitSpan(const RowSpan &span, const std::function<Result<Done>(const Row &)> &visit)
{
    for (const QJsonValue &piece : span.content) {
        const QByteArray bytes = unpackedPiece(piece.toString());
        ByteReader reader(bytes);
        while (!reader.atEnd()) {
            Row row;
            setRowId(row.id, reader.take().integer);
            RowMapping<Row>::visit(reader, row);
            if (!reader.isOk())
                break;
            ACUERDO_TRY(visit(row));
        }
    }
    return Done{};
}

} // namespace acuerdo
