// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QSizeF>

#include <span>
#include <vector>

namespace acuerdo {

constexpr qreal chartGap = 24;     ///< Between two charts side by side.
constexpr qreal chartSpacing = 16; ///< Above a row of them.

/// The plot has one height in all charts of a row, whatever words stand around it: so high is the whole.
qreal chartHeight(const ChartSpec &spec, qreal width);
/// The width of each of several charts side by side.
qreal chartWidth(qreal width, size_t count);

/// How many charts stand in each row, one or two, so that all of them take the fewest pages: two side by side where
/// their words leave them low enough for another row. `used` is what is taken of the first page.
std::vector<size_t> chartRows(std::span<const ChartFigure *const> figures, QSizeF page, qreal used);

} // namespace acuerdo
