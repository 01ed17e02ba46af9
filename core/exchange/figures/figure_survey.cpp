// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_survey.h"

namespace acuerdo {
namespace {

constexpr qsizetype mostTexts = 400;
constexpr int mostColumns = 1024;

int decimalsOf(const QString &number)
{
    const qsizetype point = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    int digits = 0;
    for (qsizetype place = point + 1; point >= 0 && place < number.size() && number.at(place).isDigit(); ++place)
        ++digits;
    return std::min(digits, 6);
}

/// Whether a column may still turn out to be one of periods: else its cells are not held against every form of them.
bool mayBePeriods(const ColumnSurvey &column)
{
    constexpr qint64 enough = 500;
    return column.filled < enough || column.likelyPeriods * 2 >= column.filled;
}

void lookAt(ColumnSurvey &column, qint64 line, const ForeignCell &cell, const FigureRecipe &recipe)
{
    ++column.filled;
    if (mayBePeriods(column)) {
        column.periods.add(line, cell.text);
        column.likelyPeriods += cell.kind == ForeignCell::Kind::Date || likelyPeriod(cell.text) ? 1 : 0;
    }
    if (column.texts.size() < mostTexts)
        column.texts.insert(cell.text);
    else
        column.manyTexts = column.manyTexts || !column.texts.contains(cell.text);
    const int month = monthOfName(cell.text);
    const int number = cell.text.toInt();
    column.likelyMonths += month > 0 || (number >= 1 && number <= 12) ? 1 : 0;
    const FigureText figure = figureText(cell, recipe);
    column.missing += figure.kind == FigureText::Kind::Missing ? 1 : 0;
    if (figure.kind != FigureText::Kind::Number)
        return;
    if (!figure.isExact)
        column.numbers.add(line, figure.number);
    if (figure.isExact || looksLikeNumber(figure.number)) {
        ++column.figures;
        column.decimals = std::max(column.decimals, decimalsOf(figure.number));
    }
}

} // namespace

bool isLikelyPeriod(const std::optional<Period> &period)
{
    return period && period->first().year() >= 1700 && period->first().year() <= 2200;
}

std::optional<Period> likelyPeriod(const QString &text)
{
    static const PeriodReading month{.dayOrder = DayOrder::DayFirst, .yearPair = YearPair::Month, .centuryFrom = 1950};
    static const PeriodReading pair{
        .dayOrder = DayOrder::MonthFirst, .yearPair = YearPair::TwoYears, .centuryFrom = 1950};
    if (const auto period = readPeriod(text, month); isLikelyPeriod(period))
        return period;
    const auto period = readPeriod(text, pair);
    return isLikelyPeriod(period) ? period : std::nullopt;
}

Result<FigureRows> FigureRows::open(const TableFile &file, const TableReading &reading)
{
    ACUERDO_TRY_VALUE(rows, file.rows(reading));
    return FigureRows(std::move(rows), reading);
}

Result<bool> FigureRows::next()
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, m_rows->next());
        if (!more || (m_reading.lastLine > 0 && m_rows->row().line > m_reading.lastLine))
            return false;
        if (m_reading.headerLine > 0) {
            if (m_rows->row().line < m_reading.headerLine)
                continue;
            if (m_headerRows < m_reading.headerRows) {
                ++m_headerRows;
                continue;
            }
        }
        if (!m_reading.leaveOutHidden || !m_rows->row().hidden)
            return true;
    }
}

Result<FigureSurvey> surveyFigures(const TableFile &file, const TableProposal &table, const FigureRecipe &recipe,
                                   const GoOn &goOn)
{
    FigureSurvey survey;
    survey.columns.resize(size_t(std::min<qsizetype>(table.columns.size(), mostColumns)));
    ACUERDO_TRY_VALUE(rows, FigureRows::open(file, table.reading));
    for (;;) {
        auto more = rows.next();
        if (!more)
            return failure(QStringLiteral("%1: %2").arg(file.name(), more.error().message));
        if (!*more)
            return survey;
        const TableRow &row = rows.row();
        for (size_t column = 0; column < survey.columns.size(); ++column) {
            if (const ForeignCell &cell = row.cell(int(column)); !cell.isEmpty())
                lookAt(survey.columns[column], row.line, cell, recipe);
        }
        if (++survey.rows % 1024 == 0 && goOn && !goOn(rows.progress()))
            return tl::unexpected(stoppedByUser());
    }
}

} // namespace acuerdo
