// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/indicator.h"
#include "core/summary/chart_spec.h"

#include <vector>

namespace acuerdo {

/// A value axis with round ticks.
struct ValueScale {
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;
    std::vector<double> ticks{}; ///< From low to high.
};

/// Round ticks (1, 2 or 5 times a power of ten) that hold `low` and `high`: at most `most`, and at least three.
/// `whole` keeps the step a whole number.
ValueScale roundScale(double low, double high, int most, bool whole);

/// The text of a tick: the value ÷ the axis's divisor, with the decimals that the step needs.
QString tickText(const ChartSpec &spec, const ValueScale &scale, double value);

/// One tick of the time axis: a period starts at `at`, which may lie before the axis; its name stands below the middle
/// of what is shown of it.
struct TimeTick {
    double at = 0.0;
    double labelAt = 0.0;
    QString label{};
};

/// The axes of a chart, as far as they follow from its values. These are looked through once, so that a stretch of a
/// million of them is laid out within a frame.
class ChartAxes
{
public:
    explicit ChartAxes(const ChartSpec &spec);

    /// The value axis: it holds every value, the baseline and the targets, and zero when the chart is zero-based or has
    /// bars.
    ValueScale values(int most) const;
    /// Ticks between `from` and `to` (Julian days) on real starts of periods: fiscal years when all values are of
    /// fiscal years, academic years likewise, else calendar years, months or days. Names stand at least `spacing` days
    /// apart.
    std::vector<TimeTick> times(double from, double to, double spacing) const;

private:
    enum class YearUnit { Calendar, Fiscal, Academic };
    void lookThrough(const ChartSpec &spec);
    void hold(double value);
    TimeTick yearTick(int year) const;
    double startOfYear(int year) const;
    std::vector<TimeTick> yearTicks(double from, double to, double spacing) const;
    std::vector<TimeTick> monthTicks(double from, double to, double spacing) const;
    std::vector<TimeTick> dayTicks(double from, double to, double spacing) const;

    Language m_language;
    double m_low;
    double m_high;
    bool m_isWhole;
    YearUnit m_years = YearUnit::Calendar;
    bool m_hasShortPeriods = false;
};

/// What an axis is divided by so that its ticks have few digits, and the unit that says so: "thousands of case files".
struct AxisUnit {
    double divisor = 1.0;
    QString text{};
};

/// The divisor for values up to `largest` in `unit`. "Millions of dollars" become "billions of dollars" in English and
/// "miles de millones de dólares" in Spanish.
AxisUnit axisUnit(const LocalizedText &unit, double largest, Language language);

} // namespace acuerdo
