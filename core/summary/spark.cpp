// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/spark.h"

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

double middleOf(const Period &period)
{
    return double(period.first().toJulianDay() + period.last().toJulianDay()) / 2;
}

} // namespace

SparkLine sparkOf(std::span<const SparkFigure> figures)
{
    if (figures.size() < 2)
        return {};
    const auto [least, most] = std::ranges::minmax_element(figures, {}, &SparkFigure::value);
    const double begin = middleOf(figures.front().period);
    const double span = middleOf(figures.back().period) - begin;
    const double height = most->value - least->value;
    SparkLine spark;
    for (const SparkFigure &figure : figures) {
        spark.push_back({.x = span > 0 ? (middleOf(figure.period) - begin) / span : 0.0,
                         .y = height > 0 ? (figure.value - least->value) / height : 0.5,
                         .joined = !spark.empty() && !figure.isBreak});
    }
    return spark;
}

QString sparkText(const SparkLine &spark, int width)
{
    constexpr char16_t lowest = u'\u2581'; // of eight
    const int steps = std::min(width, int(spark.size()));
    QString text;
    for (int step = 0; step < steps; ++step) {
        const double at = steps > 1 ? double(step) / (steps - 1) : 0.0;
        const auto nearest =
            std::ranges::min_element(spark, {}, [at](const SparkPoint &point) { return std::abs(point.x - at); });
        text += QChar(char16_t(lowest + std::lround(nearest->y * 7)));
    }
    return text;
}

} // namespace acuerdo
