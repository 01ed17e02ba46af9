// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_recipe.h"
#include "core/exchange/figures/figure_text.h"
#include "core/exchange/tables/table_file.h"

#include <QSet>

namespace acuerdo {

/// The figures' own rows of a table: without titles, header and footnotes, and without hidden rows where those are left
/// out.
class FigureRows
{
public:
    static Result<FigureRows> open(const TableFile &file, const TableReading &reading);
    Result<bool> next();
    const TableRow &row() const { return m_rows->row(); }
    double progress() const { return m_rows->progress(); }

private:
    FigureRows(std::unique_ptr<TableRows> rows, TableReading reading)
        : m_rows(std::move(rows))
        , m_reading(std::move(reading))
    {}
    std::unique_ptr<TableRows> m_rows;
    TableReading m_reading;
    int m_headerRows = 0;
};

/// What all cells of one column say.
struct ColumnSurvey {
    PeriodColumn periods{};
    NumberColumn numbers{};
    qint64 filled = 0;
    qint64 missing = 0;       ///< Of those: cells that say that there is no figure.
    qint64 likelyPeriods = 0; ///< Cells that are periods of a year that can be meant.
    qint64 likelyMonths = 0;  ///< Names of months, or 1 to 12.
    qint64 figures = 0;       ///< Cells that are numbers, also a workbook's own.
    int decimals = 0;         ///< The most digits after the point.
    QSet<QString> texts{};    ///< Different texts, up to some hundreds.
    bool manyTexts = false;   ///< There are more.
};

/// A look at every cell of a table.
struct FigureSurvey {
    std::vector<ColumnSurvey> columns{};
    qint64 rows = 0;
};

Result<FigureSurvey> surveyFigures(const TableFile &file, const TableProposal &table, const FigureRecipe &recipe,
                                   const GoOn &goOn);

/// The period that a text is, in whatever way it has to be read for it; nothing when it is none, or none that figures
/// can be of.
std::optional<Period> likelyPeriod(const QString &text);

/// A year that figures can be of: 1234 is a number.
bool isLikelyPeriod(const std::optional<Period> &period);

} // namespace acuerdo
