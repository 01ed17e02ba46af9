// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/trend.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

namespace acuerdo {
namespace {

constexpr int mostExactPoints = 10;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

int sign(double value)
{
    return (value > 0) - (value < 0);
}

// How many orders of n values have each number of discordant pairs (Kendall 1975, chapter 5).
std::vector<double> ordersByInversions(int n)
{
    std::vector<double> orders{1.0};
    for (int value = 2; value <= n; ++value) {
        std::vector<double> next(orders.size() + size_t(value) - 1, 0.0);
        for (size_t inversions = 0; inversions < orders.size(); ++inversions) {
            for (size_t added = 0; added < size_t(value); ++added)
                next[inversions + added] += orders[inversions];
        }
        orders = std::move(next);
    }
    return orders;
}

double exactProbability(int n, int score)
{
    const std::vector<double> orders = ordersByInversions(n);
    const int pairs = n * (n - 1) / 2;
    double all = 0.0;
    double asStrong = 0.0;
    for (int inversions = 0; inversions <= pairs; ++inversions) {
        all += orders[size_t(inversions)];
        if (std::abs(pairs - 2 * inversions) >= std::abs(score))
            asStrong += orders[size_t(inversions)];
    }
    return asStrong / all;
}

/// What the pairs of points of one season say.
struct SeasonScore {
    int count = 0;
    int score = 0;
    std::map<double, int> values{}; ///< How often each value comes.
};

// The variance of a score when there is no trend, less what equal values take from it.
double varianceOf(const SeasonScore &season)
{
    const auto term = [](double size) { return size * (size - 1.0) * (2.0 * size + 5.0); };
    double variance = term(season.count);
    for (const auto &[value, count] : season.values)
        variance -= term(count);
    return variance / 18.0;
}

double normalProbability(const std::map<int, SeasonScore> &seasons)
{
    int score = 0;
    double variance = 0.0;
    for (const auto &[number, season] : seasons) {
        score += season.score;
        variance += varianceOf(season);
    }
    if (variance <= 0.0 || score == 0)
        return 1.0;
    const double z = (std::abs(score) - 1.0) / std::sqrt(variance);
    return std::min(1.0, std::erfc(z / std::numbers::sqrt2));
}

double probabilityOf(const std::map<int, SeasonScore> &seasons)
{
    const SeasonScore &only = seasons.begin()->second;
    const bool exact = seasons.size() == 1 && only.count <= mostExactPoints && int(only.values.size()) == only.count;
    return exact ? exactProbability(only.count, only.score) : normalProbability(seasons);
}

} // namespace

template<>
std::span<const Key<Outcome>> allKeys<Outcome>()
{
    static constexpr Key<Outcome> keys[] = {
        {Outcome::Improving, QLatin1StringView("improving")},
        {Outcome::Flat, QLatin1StringView("flat")},
        {Outcome::Worsening, QLatin1StringView("worsening")},
        {Outcome::TooFewData, QLatin1StringView("too-few-data")},
    };
    return keys;
}

QString label(Outcome value, const Wording &wording)
{
    switch (value) {
    case Outcome::Improving:
        return wording.translate("Outcome", "Improving");
    case Outcome::Flat:
        return wording.translate("Outcome", "No clear trend");
    case Outcome::Worsening:
        return wording.translate("Outcome", "Worsening");
    case Outcome::TooFewData:
        return wording.translate("Outcome", "Too few data");
    }
    Q_UNREACHABLE();
}

std::optional<Trend> trendOf(std::span<const TrendPoint> points)
{
    std::vector<double> slopes;
    std::map<int, SeasonScore> seasons;
    int most = 0;
    for (size_t later = 0; later < points.size(); ++later) {
        SeasonScore &season = seasons[points[later].season];
        ++season.values[points[later].value];
        most = std::max(most, ++season.count);
        for (size_t earlier = 0; earlier < later; ++earlier) {
            if (points[earlier].season != points[later].season)
                continue;
            const double years = points[later].at - points[earlier].at;
            Q_ASSERT_X(years > 0, "trendOf", "points come in the order of time");
            const double rise = points[later].value - points[earlier].value;
            slopes.push_back(rise / years);
            season.score += sign(rise);
        }
    }
    if (most < fewestTrendPoints)
        return std::nullopt;
    const double slope = median(std::move(slopes));
    return Trend{slope, slope * (points.back().at - points.front().at), probabilityOf(seasons), int(points.size())};
}

Outcome outcomeOf(const std::optional<Trend> &trend, WantedDirection wanted, double tolerance)
{
    if (!trend)
        return Outcome::TooFewData;
    if (wanted == WantedDirection::None || trend->probability > trendLevel || std::abs(trend->change) <= tolerance)
        return Outcome::Flat;
    return (trend->change > 0) == (wanted == WantedDirection::Up) ? Outcome::Improving : Outcome::Worsening;
}

} // namespace acuerdo
