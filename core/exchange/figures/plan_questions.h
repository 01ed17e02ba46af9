// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_plan.h"

namespace acuerdo {

/// How the numbers and periods of a table are read, as the cells and the recipe decide together; and what they do not.
struct DecidedReading {
    std::vector<NumberStyle> styles{}; ///< By column.
    PeriodReading period{};
    QList<PlanQuestion> questions{};
};

/// `columns` are the roles in the order of the table's columns.
DecidedReading decideReading(const TableProposal &table, const FigureSurvey &survey, const FigureRecipe &recipe,
                             const std::vector<ColumnRole> &columns);

/// Asks for the evidence that figures without any come from.
PlanQuestion sourceQuestion();

} // namespace acuerdo
