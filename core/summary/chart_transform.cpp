// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_transform.h"

#include "core/summary/chart_points.h"

#include <algorithm>
#include <map>

namespace acuerdo {
namespace {

const ChartPoint *pointOf(const ChartSpecSeries &series, const Period &period)
{
    const auto found = std::ranges::lower_bound(series.points, period, {}, &ChartPoint::period);
    return found != series.points.end() && found->period == period ? &*found : nullptr;
}

bool everySeriesHas(const ChartSpec &spec, const Period &period)
{
    return std::ranges::all_of(spec.series, [&](const ChartSpecSeries &series) { return pointOf(series, period); });
}

// What is said of levels says nothing of changes and shares.
void dropLevels(ChartSpec &spec)
{
    std::erase_if(spec.marks, [](const ChartMark &mark) { return mark.value.has_value(); });
    for (ChartSpecSeries &series : spec.series)
        series.tolerance.reset();
}

QString namesOf(const QStringList &names, const Formatting &formatting)
{
    return formatting.wording().list(names);
}

QStringList toIndex(ChartSpec &spec, const Period &wanted, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const Period base = indexBase(spec, wanted);
    QStringList without;
    std::vector<double> factors;
    for (ChartSpecSeries &series : spec.series) {
        const ChartPoint *at = base.isNull() ? nullptr : pointOf(series, base);
        const double factor = at && at->original > 0.0 ? 100.0 / at->original : 0.0;
        factors.push_back(factor);
        if (factor == 0.0) {
            without << series.name;
            series.points.clear();
        }
        for (ChartPoint &point : series.points)
            point.value = point.original * factor;
        if (series.tolerance)
            series.tolerance = *series.tolerance * factor;
    }
    std::erase_if(spec.marks, [&](const ChartMark &mark) {
        return mark.value && (mark.series < 0 || factors[size_t(mark.series)] == 0.0);
    });
    for (ChartMark &mark : spec.marks) {
        if (!mark.value)
            continue;
        const double factor = factors[size_t(mark.series)];
        mark.value = *mark.value * factor;
        if (!mark.label.isEmpty()) // its number is that of the level; the axis is of the index
            mark.label = wording.translate("ChartSpec", "%1 (index %2)", "baseline or target with its value")
                             .arg(mark.label, formatting.number(mark.value, 1));
        if (mark.high)
            mark.high = *mark.high * factor;
    }
    if (without.isEmpty())
        return {};
    if (base.isNull())
        return {wording.translate("ChartSpec", "No index: there is no period that every series has a value for.")};
    return {wording.translate("ChartSpec", "No index of %1: there is no value above zero for %2.", "series, period")
                .arg(namesOf(without, formatting), formatting.period(base))};
}

ObservationFlag flagOfChange(const ChartPoint &before, const ChartPoint &point)
{
    return point.flag == ObservationFlag::Final ? before.flag : point.flag;
}

QStringList toChange(ChartSpec &spec, const QList<double> &breakDays, const Formatting &formatting)
{
    const bool inPercent = spec.transform == ChartTransform::ChangePercent;
    for (ChartSpecSeries &series : spec.series) {
        const QList<double> cuts = cutsOf(spec, series, breakDays);
        std::vector<ChartPoint> changes;
        for (size_t i = 1; i < series.points.size(); ++i) {
            const ChartPoint &before = series.points[i - 1];
            const ChartPoint &point = series.points[i];
            if (!goesOn(before, point, cuts) || (inPercent && before.original <= 0.0))
                continue;
            ChartPoint change = point;
            change.flag = flagOfChange(before, point);
            change.value =
                inPercent ? (point.original / before.original - 1.0) * 100.0 : point.original - before.original;
            changes.push_back(change);
        }
        series.points = std::move(changes);
    }
    dropLevels(spec);
    return {formatting.wording().translate("ChartSpec", "Changes are on the period right before; there is none over a "
                                                        "gap, a break in method or a period in progress.")};
}

QStringList toShares(ChartSpec &spec, const Formatting &formatting)
{
    struct Whole {
        double sum = 0.0;
        size_t count = 0;
        bool isFit = true;
    };
    std::map<Period, Whole> wholes;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            Whole &whole = wholes[point.period];
            whole.sum += point.original;
            whole.isFit = whole.isFit && point.original >= 0.0;
            ++whole.count;
        }
    }
    const auto fits = [&](const Whole &whole) {
        return whole.isFit && whole.count == spec.series.size() && whole.sum > 0.0;
    };
    QStringList left;
    for (const auto &[period, whole] : wholes) {
        if (!fits(whole))
            left << formatting.period(period);
    }
    for (ChartSpecSeries &series : spec.series) {
        std::erase_if(series.points, [&](const ChartPoint &point) { return !fits(wholes[point.period]); });
        for (ChartPoint &point : series.points)
            point.value = point.original / wholes[point.period].sum * 100.0;
    }
    dropLevels(spec);
    if (left.isEmpty())
        return {};
    constexpr qsizetype most = 8;
    if (left.size() > most)
        left = {left.first(), QStringLiteral("…"), left.last()};
    return {formatting.wording()
                .translate("ChartSpec", "No shares where a series has no value, or one below zero: %1.", "periods")
                .arg(namesOf(left, formatting))};
}

} // namespace

Period indexBase(const ChartSpec &spec, const Period &base)
{
    if (!base.isNull() || spec.series.empty())
        return base;
    for (const ChartPoint &point : spec.series.front().points) {
        if (everySeriesHas(spec, point.period))
            return point.period;
    }
    return {};
}

QStringList transformValues(ChartSpec &spec, const Period &base, const QList<double> &breakDays,
                            const Formatting &formatting)
{
    switch (spec.transform) {
    case ChartTransform::Level:
        return {};
    case ChartTransform::Index:
        return toIndex(spec, base, formatting);
    case ChartTransform::Change:
    case ChartTransform::ChangePercent:
        return toChange(spec, breakDays, formatting);
    case ChartTransform::Share:
        return toShares(spec, formatting);
    }
    Q_UNREACHABLE();
}

QString transformedUnit(const ChartSpec &spec, const Period &base, const QString &unit, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    switch (spec.transform) {
    case ChartTransform::Level:
        return unit;
    case ChartTransform::Index:
        return base.isNull() ? wording.translate("ChartSpec", "index")
                             : wording.translate("ChartSpec", "index, %1 = 100", "period").arg(formatting.period(base));
    case ChartTransform::Change:
        return wording.translate("ChartSpec", "change on the period before, %1", "unit").arg(unit);
    case ChartTransform::ChangePercent:
        return wording.translate("ChartSpec", "change on the period before, percent");
    case ChartTransform::Share:
        return wording.translate("ChartSpec", "percent of the whole");
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
