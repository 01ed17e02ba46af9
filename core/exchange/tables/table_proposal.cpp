// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/table_proposal.h"

#include "core/exchange/tables/period_reading.h"

#include <algorithm>
#include <map>

namespace acuerdo {
namespace {

constexpr qsizetype keptRows = 60;
constexpr int mostHeaderRows = 4;

bool isPeriodLike(const ForeignCell &cell)
{
    static const PeriodReading any{.dayOrder = DayOrder::DayFirst, .centuryFrom = 1950};
    return cell.kind == ForeignCell::Kind::Date || (!cell.isEmpty() && readPeriod(cell.text, any));
}

bool isNumberLike(const ForeignCell &cell)
{
    return cell.kind == ForeignCell::Kind::Number || (!cell.isEmpty() && looksLikeNumber(cell.text));
}

int filledCells(const TableRow &row)
{
    return int(std::ranges::count(row.cells, false, &ForeignCell::isEmpty));
}

const ForeignCell &firstCell(const TableRow &row)
{
    return row.cell(0);
}

/// A row of figures begins with a period, or has numbers that are not years.
bool looksLikeFigures(const TableRow &row)
{
    if (isPeriodLike(firstCell(row)) || isNumberLike(firstCell(row)))
        return filledCells(row) > 1;
    int numbers = 0;
    int years = 0;
    for (int column = 1; column < row.cells.size(); ++column) {
        const ForeignCell &cell = row.cells.at(column);
        numbers += isNumberLike(cell) ? 1 : 0;
        years += isPeriodLike(cell) ? 1 : 0;
    }
    return numbers > years;
}

/// Text alone, in one cell or spread over a few: a title or a note.
bool looksLikeRemark(const TableRow &row, int width)
{
    const auto own =
        std::ranges::count_if(row.cells, [](const ForeignCell &cell) { return !cell.isEmpty() && !cell.spread; });
    return width > 1 && own <= 1 && !isPeriodLike(firstCell(row));
}

QString remarkText(const TableRow &row)
{
    QStringList texts;
    for (const ForeignCell &cell : row.cells) {
        if (!cell.isEmpty() && !cell.spread)
            texts += cell.text.simplified();
    }
    return texts.join(u' ');
}

} // namespace

void TableSurvey::add(const TableRow &row)
{
    ++m_rows;
    if (m_first.size() < keptRows)
        m_first.push_back(row);
    if (m_last.size() == keptRows)
        m_last.pop_front();
    m_last.push_back(row);
    constexpr qsizetype mostHidden = 1 << 16;
    if (row.hidden && m_hidden.size() < mostHidden)
        m_hidden.push_back(row.line);
}

int TableSurvey::tableWidth() const
{
    std::map<int, int> widths;
    for (const QList<TableRow> *rows : {&m_first, &m_last}) {
        for (const TableRow &row : *rows)
            ++widths[row.width()];
    }
    // The width that most rows have; titles and notes, of one cell, do not count where there is anything wider.
    int best = 1;
    for (const auto &[width, count] : widths) {
        if (width > 1 && (best == 1 || count >= widths[best]))
            best = width;
    }
    return best;
}

void TableSurvey::propose(TableReading &reading) const
{
    reading.headerLine = 0;
    reading.headerRows = 0;
    reading.lastLine = 0;
    const int width = tableWidth();
    const auto isWide = [width](const TableRow &row) { return filledCells(row) * 2 >= width || width <= 2; };
    qsizetype first = 0;
    while (first < m_first.size() && (!isWide(m_first.at(first)) || looksLikeRemark(m_first.at(first), width)))
        ++first;
    if (first < m_first.size() && !looksLikeFigures(m_first.at(first))) {
        reading.headerLine = m_first.at(first).line;
        reading.headerRows = 1;
        while (reading.headerRows < mostHeaderRows && first + reading.headerRows < m_first.size()
               && !looksLikeFigures(m_first.at(first + reading.headerRows))
               && std::ranges::any_of(m_first.sliced(first + reading.headerRows), looksLikeFigures))
            ++reading.headerRows;
    }
    qsizetype notes = 0;
    while (notes < m_last.size() && looksLikeRemark(m_last.at(m_last.size() - 1 - notes), width))
        ++notes;
    if (notes > 0 && notes < m_last.size())
        reading.lastLine = m_last.at(m_last.size() - 1 - notes).line;
}

void TableSurvey::describe(const TableReading &reading, TableProposal &proposal) const
{
    proposal.reading = reading;
    proposal.titles.clear();
    proposal.footnotes.clear();
    QList<TableRow> header;
    int width = 0;
    for (const TableRow &row : m_first) {
        if (reading.headerLine > 0 && row.line < reading.headerLine)
            proposal.titles.push_back({row.line, remarkText(row)});
        else if (reading.headerLine > 0 && header.size() < reading.headerRows)
            header.push_back(row);
        else
            width = std::max(width, row.width());
    }
    const auto isNote = [&](const TableRow &row) { return reading.lastLine > 0 && row.line > reading.lastLine; };
    for (const TableRow &row : m_last) {
        if (isNote(row))
            proposal.footnotes.push_back({row.line, remarkText(row)});
    }
    proposal.columns = columnNames(header);
    while (proposal.columns.size() < width)
        proposal.columns += columnLetters(int(proposal.columns.size()));
    proposal.rows = std::max<qint64>(0, m_rows - proposal.titles.size() - header.size() - proposal.footnotes.size());
    proposal.hiddenRows = m_hidden.size();
}

QStringList columnNames(const QList<TableRow> &header)
{
    int width = 0;
    for (const TableRow &row : header)
        width = std::max(width, row.width());
    QStringList names;
    for (int column = 0; column < width; ++column) {
        QStringList parts;
        for (const TableRow &row : header) {
            const QString part = row.cell(column).text.simplified();
            if (!part.isEmpty() && !parts.contains(part))
                parts += part;
        }
        names += parts.isEmpty() ? columnLetters(column) : parts.join(QStringLiteral(" / "));
    }
    return names;
}

} // namespace acuerdo
