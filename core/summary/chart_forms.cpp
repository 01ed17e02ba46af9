// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_forms.h"

#include "core/summary/chart_points.h"

#include <algorithm>
#include <map>

namespace acuerdo {
namespace {

constexpr size_t mostGrouped = 5; // bars beside one another in a period

/// What of the values decides which forms fit.
struct Nature {
    size_t series = 0;
    bool hasOneUnit = true;
    bool fitsBars = true;
    bool hasOneLength = true; ///< All series have periods of about one length.
    bool isAboveZero = true;  ///< No value below zero, and not all of them zero.
    int shared = 0;           ///< Periods that every series has.
    bool isJoined = false;    ///< Some value follows right on another.
    bool hasPositive = false;
};

double lengthOf(const ChartSpecSeries &series)
{
    for (const ChartPoint &point : series.points) {
        if (!point.partial)
            return double(point.period.first().daysTo(point.period.last()) + 1);
    }
    return 0.0;
}

Nature natureOf(const ChartSpec &levels)
{
    Nature nature{.series = levels.series.size(), .hasOneUnit = levels.hasOneUnit()};
    std::map<Period, size_t> counts;
    const double length = levels.series.empty() ? 0.0 : lengthOf(levels.series.front());
    for (const ChartSpecSeries &series : levels.series) {
        nature.fitsBars = nature.fitsBars && fitsBars(series);
        const double own = lengthOf(series);
        nature.hasOneLength = nature.hasOneLength && (own == 0.0 || std::abs(own - length) <= 0.15 * length);
        const ChartPoint *before = nullptr;
        for (const ChartPoint &point : series.points) {
            ++counts[point.period];
            nature.isAboveZero = nature.isAboveZero && point.value >= 0.0;
            nature.hasPositive = nature.hasPositive || point.value > 0.0;
            nature.isJoined = nature.isJoined || (before && goesOn(*before, point, {}));
            before = &point;
        }
    }
    nature.shared = int(std::ranges::count_if(counts, [&](const auto &one) { return one.second == nature.series; }));
    return nature;
}

bool fits(ChartTransform transform, const Nature &nature)
{
    const bool isWhole = nature.series >= 2 && nature.hasOneUnit && nature.isAboveZero;
    switch (transform) {
    case ChartTransform::Level:
        return true;
    case ChartTransform::Index:
        return nature.hasPositive && (nature.isJoined || nature.series > 1);
    case ChartTransform::Change:
        return nature.isJoined && (nature.hasOneUnit || nature.series > 1);
    case ChartTransform::ChangePercent:
        return nature.isJoined && nature.hasPositive;
    case ChartTransform::Share:
        return isWhole && nature.shared > 0;
    }
    Q_UNREACHABLE();
}

bool fits(ChartKind kind, ChartTransform transform, const Nature &nature)
{
    const bool keepsUnit = transform == ChartTransform::Level || transform == ChartTransform::Change;
    const bool sharesAxis = nature.series <= 1 || nature.hasOneUnit || !keepsUnit;
    const bool isSum = transform == ChartTransform::Level || transform == ChartTransform::Share;
    const bool stacks = nature.series >= 2 && nature.hasOneUnit && nature.isAboveZero && isSum && nature.shared > 0;
    switch (kind) {
    case ChartKind::Line:
        return sharesAxis && nature.isJoined;
    case ChartKind::Bar:
        return nature.series == 1 && nature.fitsBars;
    case ChartKind::GroupedBar:
        return sharesAxis && nature.series >= 2 && nature.series <= mostGrouped && nature.fitsBars
               && nature.hasOneLength;
    case ChartKind::StackedBar:
        return stacks && nature.fitsBars && nature.hasOneLength;
    case ChartKind::StackedArea:
        return stacks && nature.isJoined && nature.shared > 1;
    case ChartKind::Points:
        return sharesAxis;
    case ChartKind::SmallMultiples:
        return nature.series >= 2 && transform != ChartTransform::Share;
    }
    Q_UNREACHABLE();
}

std::vector<ChartKind> kindsFor(const Nature &nature, ChartTransform transform)
{
    std::vector<ChartKind> kinds;
    for (const auto &key : allKeys<ChartKind>()) {
        if (fits(key.value, transform, nature))
            kinds.push_back(key.value);
    }
    return kinds;
}

} // namespace

std::vector<ChartKind> fittingKinds(const ChartSpec &levels, ChartTransform transform)
{
    return kindsFor(natureOf(levels), transform);
}

std::vector<ChartTransform> fittingTransforms(const ChartSpec &levels)
{
    const Nature nature = natureOf(levels);
    std::vector<ChartTransform> transforms;
    for (const auto &key : allKeys<ChartTransform>()) {
        if (fits(key.value, nature) && !kindsFor(nature, key.value).empty())
            transforms.push_back(key.value);
    }
    return transforms;
}

FormOfChart fittingForm(const ChartSpec &levels, const FormOfChart &wanted)
{
    const Nature nature = natureOf(levels);
    FormOfChart form = wanted;
    if (!fits(form.transform, nature) || kindsFor(nature, form.transform).empty())
        form.transform = ChartTransform::Level;
    const std::vector<ChartKind> kinds = kindsFor(nature, form.transform);
    if (!kinds.empty() && std::ranges::find(kinds, form.kind) == kinds.end())
        form.kind = kinds.front();
    return form;
}

} // namespace acuerdo
