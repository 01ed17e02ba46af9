// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/outcome.h"

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr double daysInYear = 365.25;
// All pairs of more points than this take long and say no more; then every second, third … point is enough.
constexpr size_t mostPoints = 1500;

int seasonOf(const Period &period)
{
    const bool isPartOfYear = period.kind() == Period::Kind::Month || period.kind() == Period::Kind::Quarter;
    return isPartOfYear ? period.first().month() : 0;
}

// Whole periods within the span, in the order of time; of several with the same middle the last.
std::vector<OutcomeValue> within(std::span<const OutcomeValue> values, const OutcomeSpan &span)
{
    std::vector<OutcomeValue> kept;
    for (const OutcomeValue &value : values) {
        const bool isEarly = span.from.isValid() && value.period.first() < span.from;
        const bool isLate = span.until.isValid() && value.period.last() > span.until;
        if (!value.partial && value.period.kind() != Period::Kind::FiscalYearToDate && !isEarly && !isLate)
            kept.push_back(value);
    }
    std::ranges::stable_sort(kept, {}, [](const OutcomeValue &value) { return value.period.middle(); });
    const auto same = [](const OutcomeValue &one, const OutcomeValue &other) {
        return one.period.middle() == other.period.middle();
    };
    const auto firstKept = std::unique(kept.rbegin(), kept.rend(), same).base();
    kept.erase(kept.begin(), firstKept);
    return kept;
}

// Leaves out what lies before the last break; whether there was any.
bool dropBeforeBreak(std::vector<OutcomeValue> &values, const QList<QDate> &breaks)
{
    auto begin = values.begin();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto isCut = [&](QDate day) {
            const double at = double(day.toJulianDay());
            return value != values.begin() && (value - 1)->period.middle() < at && value->period.middle() >= at;
        };
        if (value->isBreak || std::ranges::any_of(breaks, isCut))
            begin = value;
    }
    const bool dropped = begin != values.begin();
    values.erase(values.begin(), begin);
    return dropped;
}

std::vector<TrendPoint> pointsOf(const std::vector<OutcomeValue> &values)
{
    const size_t step = values.size() / mostPoints + 1;
    std::vector<TrendPoint> points;
    for (size_t i = (values.size() - 1) % step; i < values.size(); i += step)
        points.push_back({values[i].period.middle() / daysInYear, values[i].value, seasonOf(values[i].period)});
    return points;
}

bool isPercentage(const Indicator &indicator)
{
    const QString unit = indicator.unit.english.trimmed().toLower();
    return unit.startsWith(u'%') || unit.startsWith(QStringLiteral("percent"))
           || unit.startsWith(QStringLiteral("per cent"));
}

QString withSign(const QString &number, double value)
{
    return value > 0 ? u'+' + number : number;
}

QString changeText(const OutcomeReading &reading, const Indicator &indicator, const Formatting &formatting)
{
    const double change = reading.lastValue - reading.firstValue;
    if (isPercentage(indicator)) {
        const int decimals = std::max(indicator.decimals, Formatting::decimalsOf(change, 1));
        return formatting.wording()
            .translate("Outcome", "%1 points", "percentage points, with sign")
            .arg(withSign(formatting.number(change, decimals), change));
    }
    if (reading.firstValue == 0.0)
        return withSign(formatting.number(change, indicator.decimals), change);
    const double percent = 100.0 * change / std::abs(reading.firstValue);
    const int decimals = percent != 0.0 && std::abs(percent) < 1.0 ? 1 : 0;
    return withSign(formatting.percent(percent, decimals), percent);
}

// The figure beside the word would seem to contradict it: the trend goes one way, the two ends lie the other.
bool isEndAgainstTrend(const OutcomeReading &reading)
{
    const double change = reading.lastValue - reading.firstValue;
    const bool hasDirection = reading.outcome == Outcome::Improving || reading.outcome == Outcome::Worsening;
    return hasDirection && change * reading.trend->change <= 0.0;
}

// Where the method was published; names and numbers are the same in every language.
QString outcomeSources(const Wording &wording)
{
    return wording.translate("Outcome", "Method: %1.", "list of publications")
        .arg(QStringLiteral("Sen 1968, doi 10.1080/01621459.1968.10480934; Mann 1945, doi 10.2307/1907187; "
                            "Kendall, Rank Correlation Methods, 1975; Hirsch, Slack, Smith 1982, "
                            "doi 10.1029/WR018i001p00107"));
}

} // namespace

std::vector<OutcomeValue> outcomeValues(std::span<const Observation> observations)
{
    std::vector<OutcomeValue> values;
    values.reserve(observations.size());
    for (const Observation &observation : observations)
        values.push_back({.period = observation.period,
                          .value = observation.value,
                          .isBreak = observation.flag == ObservationFlag::Break,
                          .partial = observation.partial});
    return values;
}

std::optional<OutcomeReading> readOutcome(const Indicator &indicator, std::span<const OutcomeValue> values,
                                          const OutcomeSpan &span)
{
    if (indicator.wanted == WantedDirection::None)
        return std::nullopt;
    std::vector<OutcomeValue> kept = within(values, span);
    OutcomeReading reading;
    reading.fromBreak = dropBeforeBreak(kept, span.breaks);
    reading.count = int(kept.size());
    if (kept.empty())
        return reading;
    reading.first = kept.front().period;
    reading.last = kept.back().period;
    reading.firstValue = kept.front().value;
    reading.lastValue = kept.back().value;
    reading.trend = trendOf(pointsOf(kept));
    reading.outcome = outcomeOf(reading.trend, indicator.wanted, indicator.tolerance.value_or(0.0));
    return reading;
}

QDate baselineDay(const Indicator &indicator)
{
    return indicator.baselinePeriod.first();
}

std::optional<Outcome> togetherOf(std::span<const OneOutcome> outcomes)
{
    const bool hasBaselines = std::ranges::any_of(outcomes, &OneOutcome::hasBaseline);
    for (const Outcome outcome : {Outcome::Worsening, Outcome::Improving, Outcome::Flat, Outcome::TooFewData}) {
        const auto says = [&](const OneOutcome &one) {
            return one.outcome == outcome && (one.hasBaseline || !hasBaselines);
        };
        if (std::ranges::any_of(outcomes, says))
            return outcome;
    }
    return std::nullopt;
}

QString outcomeText(const OutcomeReading &reading, const Indicator &indicator, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString word = label(reading.outcome, wording);
    if (reading.count == 0)
        return word;
    const QString since = formatting.period(reading.first);
    if (reading.outcome == Outcome::TooFewData)
        return wording
            .translate("Outcome", "%1: %n value(s) since %2", "too few data: 3 values since 2019", reading.count)
            .arg(word, since);
    const QString change = changeText(reading, indicator, formatting);
    if (isEndAgainstTrend(reading))
        return wording
            .translate("Outcome", "%1 by its trend since %2, though the last value is %3", "outcome, period, −3%")
            .arg(word, since, change);
    return wording.translate("Outcome", "%1: %2 since %3", "improving: −11% since 2019").arg(word, change, since);
}

QString outcomeRule(const Wording &wording)
{
    return wording.translate("Outcome",
                             "The outcome is read from the median slope between all pairs of values (Theil and Sen) "
                             "since the baseline. It counts when the Mann–Kendall test gives a chance of 10% or less "
                             "and the change exceeds the tolerance; at least four values of one method are needed. "
                             "Months and quarters are compared with the same months and quarters of other years. "
                             "Periods in progress and figures before a break in method are left out. Of several "
                             "indicators that measure the outcome of an item, those with a baseline count where "
                             "there are any, and the worst of them stands for it. It shows an association, not a "
                             "cause.")
           + u' ' + outcomeSources(wording);
}

} // namespace acuerdo
