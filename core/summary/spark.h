// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"

#include <QString>

#include <span>
#include <vector>

namespace acuerdo {

/// A point of a line as small as a word (a sparkline, as Edward Tufte named it): time and value from 0 to 1, the least
/// value at 0.
struct SparkPoint {
    double x = 0.0;
    double y = 0.0;
    bool joined = true; ///< Whether the line comes to it from the point before: not over a break in method.
    bool operator==(const SparkPoint &) const = default;
};
using SparkLine = std::vector<SparkPoint>;

/// A figure that such a line is made of.
struct SparkFigure {
    Period period{};
    double value = 0.0;
    bool isBreak = false;
};

/// The line of figures in the order of time. Empty for fewer than two: a point alone is no line. Values that are all
/// one lie in the middle.
SparkLine sparkOf(std::span<const SparkFigure> figures);

/// The same in signs, for texts that cannot draw: "▁▃▂▆█", at most `width` of them at even steps of time.
QString sparkText(const SparkLine &spark, int width = 16);

} // namespace acuerdo
