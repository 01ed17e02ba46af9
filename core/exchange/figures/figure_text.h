// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"
#include "core/exchange/tables/cell.h"

#include <QHash>

namespace acuerdo {

struct FigureRecipe;

/// A cell that should hold a figure, taken apart: the number's own text, and what the marks beside it say.
struct FigureText {
    enum class Kind { Missing, Number, Error };
    Kind kind = Kind::Missing;
    QString number{};
    std::optional<ObservationFlag> flag{};
    bool isExact = false; ///< A workbook's own number, with a decimal point whatever its country.
};

/// Empty cells and the usual signs for "no figure" (–, n/a, n.d., …) are missing, never zero. Footnote marks after a
/// number (*, ¹, [2], (a)) are taken off; p, e, b and r there are its flag.
FigureText figureText(const ForeignCell &cell, const FigureRecipe &recipe);

/// What a mark in a column of marks says; nothing for one that says nothing of how firm a figure is.
std::optional<ObservationFlag> flagOfMark(const QString &mark, const FigureRecipe &recipe);

} // namespace acuerdo
