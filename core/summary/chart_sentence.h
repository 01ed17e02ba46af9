// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/summary/chart_spec.h"

namespace acuerdo {

/// Which way the values of a series go, whatever is wanted of them.
enum class ChartDirection { Rising, Falling, Unclear, TooFewValues };

/// What the published trend (see trendOf()) finds in the values of a series as they are drawn.
struct SeriesTrend {
    ChartDirection direction = ChartDirection::TooFewValues;
    Period since{};         ///< The first period that was counted.
    bool fromBreak = false; ///< Figures before a break in method were left out.
};

/// Reads the trend like the outcome of an indicator: of whole periods after the last break in method, and none where
/// the change stays within the tolerance.
SeriesTrend seriesTrend(const ChartSpec &spec, const ChartSpecSeries &series);

/// What a chart shows, in one sentence: its unit, of each series the first and the last value with their periods and
/// the direction of the trend, then gaps, breaks in method, periods in progress and figures that are not final. Every
/// number in it is one of the chart. For captions, summaries and screen readers.
QString chartSentence(const ChartSpec &spec, const Formatting &formatting);

/// A value as the chart writes it.
QString chartNumber(const ChartSpec &spec, double value, const Formatting &formatting);

/// "2019 and 2020"; of more than four only the first and the last.
QString listedPeriods(QList<Period> periods, const Formatting &formatting);

} // namespace acuerdo
