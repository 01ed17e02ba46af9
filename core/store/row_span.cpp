// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_span.h"

#include <QtEndian>

namespace acuerdo {
namespace {

constexpr qsizetype pieceSize = 1 << 20;
constexpr int quickly = 1; // how hard to pack: rows of one series hardly differ, and more work saves little

} // namespace

QJsonObject RowSpan::toJson() const
{
    QJsonObject span{{QStringLiteral("first"), range.first},
                     {QStringLiteral("last"), range.last},
                     {QStringLiteral("rows"), sum.rows},
                     {QStringLiteral("sha256"), QString::fromLatin1(sum.sha256)}};
    if (removed)
        span.insert(QStringLiteral("removed"), true);
    else
        span.insert(QStringLiteral("content"), content);
    return {{QStringLiteral("table"), table}, {QStringLiteral("span"), span}};
}

std::optional<RowSpan> RowSpan::ofJson(const QJsonObject &change)
{
    const QJsonObject span = change.value(QStringLiteral("span")).toObject();
    if (span.isEmpty())
        return std::nullopt;
    return RowSpan{
        .table = change.value(QStringLiteral("table")).toString(),
        .range = {span.value(QStringLiteral("first")).toInteger(), span.value(QStringLiteral("last")).toInteger()},
        .sum = {span.value(QStringLiteral("rows")).toInteger(),
                span.value(QStringLiteral("sha256")).toString().toLatin1()},
        .removed = span.value(QStringLiteral("removed")).toBool(),
        .content = span.value(QStringLiteral("content")).toArray()};
}

SpanWriter::SpanWriter(const QString &table, qint64 first)
{
    m_span.table = table;
    m_span.range = {first, first - 1};
}

void SpanWriter::addBytes(const QByteArray &row)
{
    ++m_span.sum.rows;
    ++m_span.range.last;
    m_piece += row;
    if (m_piece.size() >= pieceSize)
        pack();
}

void SpanWriter::pack()
{
    m_hash.addData(m_piece);
    m_span.content.append(QString::fromLatin1(qCompress(m_piece, quickly).toBase64()));
    m_piece.resize(0);
}

RowSpan SpanWriter::finish()
{
    if (!m_piece.isEmpty())
        pack();
    m_span.sum.sha256 = m_hash.result().toHex();
    return std::move(m_span);
}

QByteArray unpackedPiece(const QString &piece)
{
    const QByteArray packed = QByteArray::fromBase64(piece.toLatin1());
    // The first four bytes say how much it becomes; a forged one must not take all memory.
    constexpr quint32 most = pieceSize * 2;
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > most)
        return {};
    return qUncompress(packed);
}

} // namespace acuerdo
