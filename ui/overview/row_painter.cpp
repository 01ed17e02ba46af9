// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/row_painter.h"

#include "ui/overview/short_text.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"

#include <QPainter>

#include <algorithm>

namespace acuerdo {
namespace {

constexpr int glyphSize = 14;
constexpr int columnGap = 12;

} // namespace

OverviewColumns columnsFor(const std::vector<OverviewRow> &rows)
{
    const QFontMetrics metrics(Typography::current().font(TextSize::Small));
    OverviewColumns columns;
    for (const OverviewRow &row : rows) {
        columns.date = std::max(columns.date, metrics.horizontalAdvance(row.date) + 1);
        columns.code = std::max(columns.code, metrics.horizontalAdvance(row.code) + 1);
        columns.side = std::max(columns.side, metrics.horizontalAdvance(row.side) + 1);
    }
    return columns;
}

RowPainter::RowPainter(QPainter &painter, const QRect &rect, const OverviewRow &row, const OverviewColumns &columns)
    : m_painter(painter)
    , m_rest(rect)
    , m_row(row)
    , m_columns(columns)
{}

void RowPainter::takeText(const QString &text, const QColor &color, int width, int gap)
{
    paintText(m_painter, QRect(m_rest.left(), m_rest.top(), width, m_rest.height()), text, smallFont(), color);
    m_rest.setLeft(m_rest.left() + width + gap);
}

void RowPainter::takeCode()
{
    paintPillarBar(m_painter, m_rest, m_theme.pillar(m_row.pillar));
    m_rest.setLeft(m_rest.left() + 10);
    takeText(m_row.code, m_theme.text, m_columns.code, columnGap);
}

void RowPainter::takeDate()
{
    takeText(m_row.date, m_theme.muted, m_columns.date, columnGap);
}

void RowPainter::takeSide()
{
    takeText(m_row.side, m_theme.muted, m_columns.side, columnGap);
}

void RowPainter::takeGlyph(const QString &glyph, StatusRole role, int gap)
{
    const int size = m_typography.length(glyphSize);
    paintGlyph(m_painter, QRect(m_rest.left(), m_rest.center().y() - size / 2 + 1, size, size), glyph,
               m_theme.status(role));
    m_rest.setLeft(m_rest.left() + size + gap);
}

void RowPainter::takeMove()
{
    const QString arrow = QStringLiteral("→");
    takeGlyph(m_row.glyphBefore, m_row.roleBefore, 4);
    takeText(arrow, m_theme.muted, QFontMetrics(smallFont()).horizontalAdvance(arrow), 4);
    takeGlyph(m_row.glyph, m_row.role, columnGap);
}

void RowPainter::takeRightDate()
{
    const QRect column(m_rest.right() + 1 - m_columns.date, m_rest.top(), m_columns.date, m_rest.height());
    paintText(m_painter, column, m_row.date, smallFont(), m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    m_rest.setRight(column.left() - columnGap);
}

void RowPainter::takeRightGlyph()
{
    const int size = m_typography.length(glyphSize);
    paintGlyph(m_painter, QRect(m_rest.right() + 1 - size, m_rest.center().y() - size / 2 + 1, size, size), m_row.glyph,
               m_theme.status(m_row.role));
    m_rest.setRight(m_rest.right() - size - columnGap);
}

void RowPainter::takeDue()
{
    const bool isLate = !m_row.late.isEmpty();
    const QString below = isLate ? m_row.late : m_row.soon;
    const QColor ink = isLate ? m_theme.status(StatusRole::Stuck) : m_theme.muted;
    const int line = m_typography.lineHeight(TextSize::Small);
    const int clock = isLate ? m_typography.length(12) + 4 : 0;
    const QFontMetrics metrics(smallFont());
    const int width = std::max(metrics.horizontalAdvance(below) + clock, metrics.horizontalAdvance(m_row.date)) + 1;
    const QRect above(m_rest.right() + 1 - width, m_rest.center().y() + 1 - line, width, line);
    paintText(m_painter, above, m_row.date, smallFont(), m_theme.text, Qt::AlignRight | Qt::AlignVCenter);
    const QRect under = above.translated(0, line);
    paintText(m_painter, under, below, smallFont(), ink, Qt::AlignRight | Qt::AlignVCenter);
    if (isLate) {
        const int side = clock - 4;
        const int left = under.right() + 1 - metrics.horizontalAdvance(below) - clock;
        paintIcon(m_painter, QRect(left, under.center().y() - side / 2 + 1, side, side), QStringLiteral("clock"), ink);
    }
    m_rest.setRight(m_rest.right() - width - columnGap);
}

void RowPainter::drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void RowPainter::drawTwoLines()
{
    const QFont font = m_typography.font(TextSize::Body);
    const QStringList lines = fittedLines(m_row.text, font, m_rest.width(), 2);
    const int step = m_typography.length(16);
    QRect line(m_rest.left(), m_rest.top() + (m_rest.height() - int(lines.size()) * step) / 2, m_rest.width(), step);
    for (const QString &text : lines) {
        drawText(line, text, font, m_theme.text);
        line.translate(0, step);
    }
}

void RowPainter::drawLineAndBelow()
{
    const int line = m_typography.lineHeight(TextSize::Small);
    const auto oneLine = [this](const QString &text, TextSize size) {
        return fittedLines(text, m_typography.font(size), m_rest.width(), 1).value(0);
    };
    drawText(QRect(m_rest.left(), m_rest.center().y() - line - 1, m_rest.width(), line + 2),
             oneLine(m_row.text, TextSize::Body), m_typography.font(TextSize::Body), m_theme.text);
    drawText(QRect(m_rest.left(), m_rest.center().y() + 1, m_rest.width(), line), oneLine(m_row.below, TextSize::Small),
             smallFont(), m_theme.muted);
}

} // namespace acuerdo
