// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_survey.h"

namespace acuerdo {

/// How a table's figures would best be read: its shape and what each column is for.
FigureRecipe proposeRecipe(const TableProposal &table, const FigureSurvey &survey, const QString &fileName);

/// A unit in parentheses in one of the titles above a table; empty for none.
QString unitOfTitles(const TableProposal &table);

/// Where the figures of a series that no recipe names would go: the indicator of the workspace whose key or title it
/// is, or a new one.
RecipeSeries proposeSeries(const QString &name, const QString &unit, Frequency frequency, int decimals,
                           const QList<Indicator> &indicators);

} // namespace acuerdo
