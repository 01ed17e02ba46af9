// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_table.h"

#include "core/summary/visible_text.h"

#include <numeric>

namespace acuerdo {
namespace {

constexpr int gap = 2;
constexpr int narrowestFlexible = 12;

int cellsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF)
                        || (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60)
                        || (character >= 0x1F300 && character <= 0x1FAFF) || character >= 0x20000;
    return isWide ? 2 : 1;
}

QString shortened(const QString &text, int width)
{
    if (terminalWidth(text) <= width)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += cellsOf(character);
        if (used > width)
            break;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept.trimmed() + u'…';
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += cellsOf(character);
    return width;
}

TextTable::TextTable(const QStringList &header)
    : m_header(header)
    , m_aligns(header.size(), Align::Left)
{}

void TextTable::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_header.size());
    QStringList row;
    for (const QString &cell : cells)
        row += visibleText(cell);
    m_rows += row;
}

QString TextTable::text(int width, bool bold) const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        int widest = terminalWidth(m_header[column]);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, terminalWidth(row[column]));
        widths += widest;
    }
    const int total = std::accumulate(widths.begin(), widths.end(), gap * int(widths.size() - 1));
    if (width > 0 && total > width && m_flexible >= 0)
        widths[m_flexible] = std::max(narrowestFlexible, widths[m_flexible] - (total - width));
    const QString header = line(m_header, widths);
    QString text = bold ? QStringLiteral("\x1b[1m") + header + QStringLiteral("\x1b[0m\n") : header + u'\n';
    for (const QStringList &row : m_rows)
        text += line(row, widths) + u'\n';
    return text;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString text;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = shortened(cells[column], widths[column]);
        const QString padding(widths[column] - terminalWidth(cell), u' ');
        if (column > 0)
            text += QString(gap, u' ');
        text += m_aligns[column] == Align::Right ? padding + cell : cell + padding;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString wrapped(const QString &text, int width, int indent)
{
    const QString margin(indent, u' ');
    QString lines;
    QString current;
    const QStringList words = visibleText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!current.isEmpty() && terminalWidth(current) + 1 + terminalWidth(word) > width - indent) {
            lines += margin + current + u'\n';
            current.clear();
        }
        current += (current.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return current.isEmpty() ? lines : lines + margin + current + u'\n';
}

} // namespace acuerdo
