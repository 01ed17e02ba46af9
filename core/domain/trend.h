// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/words.h"

#include <optional>
#include <span>

namespace acuerdo {

/// Which way an outcome moves, measured by what is wanted. Association, never cause.
enum class Outcome : quint8 { Improving, Flat, Worsening, TooFewData };
template<>
std::span<const Key<Outcome>> allKeys<Outcome>();
QString label(Outcome value, const Wording &wording);

/// One value on a time axis.
struct TrendPoint {
    double at = 0.0; ///< In years.
    double value = 0.0;
    int season = 0; ///< Only points of one season are compared: the month or quarter, or 0 for whole years.
};

/// A robust trend of a series.
struct Trend {
    double slope = 0.0;       ///< Change a year.
    double change = 0.0;      ///< Slope × the time between the first and the last point.
    double probability = 1.0; ///< Two-sided, of a trend at least as strong when there is none.
    int count = 0;
};

/// Fewer points than this give no trend: four are the fewest for which the test below can reach its level at all. Of
/// a series with seasons, one season must have as many.
inline constexpr int fewestTrendPoints = 4;
/// A trend counts when its probability is not above this.
inline constexpr double trendLevel = 0.10;

/// Median of the slopes between all pairs of points, with the Mann–Kendall test: exact up to ten points without equal
/// values, else the normal approximation with the correction for ties and continuity. With seasons, months are only
/// compared with the same months of other years, and the scores of the seasons are added up (the seasonal Kendall
/// test), so that a warm summer is no trend. Nothing for too few points. Points come in the order of time. Call it with
/// the points of one method only: a trend is never taken across a break. Sources: Theil 1950 and Sen 1968
/// (doi 10.1080/01621459.1968.10480934) for the slope; Mann 1945 (doi 10.2307/1907187) and Kendall, Rank Correlation
/// Methods, 1975, for the test; Hirsch, Slack and Smith 1982 (doi 10.1029/WR018i001p00107) for the seasons. Neither
/// makes allowance for values that depend on those before.
std::optional<Trend> trendOf(std::span<const TrendPoint> points);

/// Flat when the test finds no trend or the change is within `tolerance` (in the series' unit); otherwise improving or
/// worsening by `wanted`. Without a wanted direction there is nothing to improve: flat.
Outcome outcomeOf(const std::optional<Trend> &trend, WantedDirection wanted, double tolerance);

} // namespace acuerdo
