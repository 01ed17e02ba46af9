// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_points.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace acuerdo {
namespace {

bool endsAt(const ChartSpecSeries &series, double day)
{
    return !series.points.empty() && double(series.points.back().period.last().toJulianDay() + 1) == day;
}

bool isHandedOver(const ChartSpec &spec, const ChartSpecSeries &goesOn, double day)
{
    return std::ranges::any_of(spec.series,
                               [&](const ChartSpecSeries &other) { return &other != &goesOn && endsAt(other, day); });
}

bool abut(const Period &before, const Period &after)
{
    return before.last().addDays(1) == after.first();
}

bool isCut(const ChartPoint &before, const ChartPoint &after, const QList<double> &days)
{
    return std::ranges::any_of(
        days, [&](double day) { return before.period.middle() < day && after.period.middle() >= day; });
}

} // namespace

QList<double> cutsOf(const ChartSpec &spec, const ChartSpecSeries &series, const QList<double> &breakDays)
{
    QList<double> cuts;
    std::ranges::copy_if(breakDays, std::back_inserter(cuts),
                         [&](double day) { return !isHandedOver(spec, series, day); });
    return cuts;
}

bool goesOn(const ChartPoint &before, const ChartPoint &point, const QList<double> &cuts)
{
    return !point.partial && !before.partial && point.flag != ObservationFlag::Break
           && abut(before.period, point.period) && !isCut(before, point, cuts);
}

void joinPoints(ChartSpec &spec, const QList<double> &breakDays)
{
    for (ChartSpecSeries &series : spec.series) {
        const QList<double> cuts = cutsOf(spec, series, breakDays);
        const ChartPoint *before = nullptr;
        for (ChartPoint &point : series.points) {
            point.joined = before && spec.kind != ChartKind::Points && goesOn(*before, point, cuts);
            before = &point;
        }
    }
}

QList<Period> stackPoints(ChartSpec &spec)
{
    if (!spec.isStacked())
        return {};
    struct Stack {
        double below = 0.0;
        double above = 0.0;
        size_t count = 0;
    };
    std::map<Period, Stack> stacks;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            ++stacks[point.period].count;
    }
    for (ChartSpecSeries &series : spec.series) {
        for (ChartPoint &point : series.points) {
            Stack &stack = stacks[point.period];
            double &top = point.value < 0.0 ? stack.below : stack.above;
            point.shown = stack.count == spec.series.size();
            point.base = top;
            top += point.value;
        }
    }
    QList<Period> left;
    for (const auto &[period, stack] : stacks) {
        if (stack.count < spec.series.size())
            left << period;
    }
    return left;
}

bool fitsBars(const ChartSpecSeries &series)
{
    constexpr size_t mostBars = 400;
    if (series.points.size() > mostBars)
        return false;
    const auto days = [](const Period &period) { return double(period.first().daysTo(period.last()) + 1); };
    const ChartPoint *before = nullptr;
    double length = 0.0;
    for (const ChartPoint &point : series.points) {
        if (!point.partial && length == 0.0)
            length = days(point.period);
        if (!point.partial && std::abs(days(point.period) - length) > 0.15 * length)
            return false;
        if (before && point.period.first() <= before->period.last())
            return false;
        before = &point;
    }
    return true;
}

} // namespace acuerdo
