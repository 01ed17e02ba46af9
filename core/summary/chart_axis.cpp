// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_axis.h"

#include "core/domain/formatting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace acuerdo {
namespace {

constexpr double daysOfYear = 365.2425;
constexpr double daysOfMonth = daysOfYear / 12.0;

bool isBar(ChartKind kind)
{
    return kind == ChartKind::Bar || kind == ChartKind::GroupedBar || kind == ChartKind::StackedBar;
}

double nextRoundStep(double step, bool whole)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    const double leading = step / magnitude;
    for (const double round : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double candidate = round * magnitude;
        if (round >= leading - 1e-9 && (!whole || candidate == std::floor(candidate)))
            return candidate;
    }
    return 10.0 * magnitude;
}

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void hold(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

// The heights of stacked bars, upwards and downwards apart.
void holdStacks(const ChartSpec &spec, Extent &extent)
{
    std::map<Period, std::pair<double, double>> stacks;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            auto &[below, above] = stacks[point.period];
            (point.value < 0 ? below : above) += point.value;
        }
    }
    for (const auto &[period, stack] : stacks) {
        extent.hold(stack.first);
        extent.hold(stack.second);
    }
}

Extent valueExtent(const ChartSpec &spec)
{
    Extent extent;
    if (spec.kind == ChartKind::StackedBar)
        holdStacks(spec, extent);
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            extent.hold(point.value);
    }
    for (const ChartMark &mark : spec.marks) {
        if (mark.value)
            extent.hold(*mark.value);
    }
    if (spec.zeroBased || isBar(spec.kind))
        extent.hold(0.0);
    return extent;
}

// The scales that a unit may begin with, each a thousand times the one before. Data, not texts of the program: they are
// taken off the front of a unit in the same language that they are put on.
struct ScaleWord {
    const char *english;
    const char *spanish;
};
constexpr std::array<ScaleWord, 5> scaleWords{{
    {"", ""},
    {"thousands", "miles"},
    {"millions", "millones"},
    {"billions", "miles de millones"},
    {"trillions", "billones"},
}};

QString scaleWord(int scale, Language language)
{
    const ScaleWord &word = scaleWords[size_t(scale)];
    return QString::fromUtf8(language == Language::Spanish ? word.spanish : word.english);
}

QString ofWord(Language language)
{
    return language == Language::Spanish ? QStringLiteral(" de ") : QStringLiteral(" of ");
}

// 2 for "millions of dollars".
int scaleOf(const QString &unit, Language language)
{
    for (const int scale : {3, 4, 2, 1}) { // "miles de millones" before "miles"
        if (unit.startsWith(scaleWord(scale, language) + ofWord(language), Qt::CaseInsensitive))
            return scale;
    }
    return 0;
}

QString withoutScale(const QString &unit, Language language)
{
    const int scale = scaleOf(unit, language);
    return scale == 0 ? unit : unit.mid(scaleWord(scale, language).size() + ofWord(language).size());
}

/// What the ticks of a time axis count in.
enum class TickUnit { Day, Month, CalendarYear, FiscalYear, AcademicYear };

TickUnit yearUnit(const ChartSpec &spec)
{
    bool fiscal = true;
    bool academic = true;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            const Period::Kind kind = point.period.kind();
            fiscal = fiscal && (kind == Period::Kind::FiscalYear || kind == Period::Kind::FiscalYearToDate);
            academic = academic && kind == Period::Kind::AcademicYear;
        }
    }
    if (spec.isEmpty())
        return TickUnit::CalendarYear;
    return fiscal ? TickUnit::FiscalYear : academic ? TickUnit::AcademicYear : TickUnit::CalendarYear;
}

bool hasShortPeriods(const ChartSpec &spec)
{
    return std::ranges::any_of(spec.series, [](const ChartSpecSeries &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) {
            const Period::Kind kind = point.period.kind();
            return kind == Period::Kind::Month || kind == Period::Kind::Quarter || kind == Period::Kind::Day;
        });
    });
}

double startOfYear(TickUnit unit, int year)
{
    if (unit == TickUnit::FiscalYear)
        return double(QDate(year - 1, 10, 1).toJulianDay());
    return double(QDate(year, unit == TickUnit::AcademicYear ? 8 : 1, 1).toJulianDay());
}

Period periodOf(TickUnit unit, int year)
{
    QString text = QString::number(year);
    if (unit == TickUnit::FiscalYear)
        text = QStringLiteral("FY%1").arg(year);
    else if (unit == TickUnit::AcademicYear)
        text = QStringLiteral("%1/%2").arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
    return Period::parse(text).value_or(Period());
}

TimeTick yearTick(TickUnit unit, int year, const Formatting &formatting)
{
    const double start = startOfYear(unit, year);
    return {start, (start + startOfYear(unit, year + 1)) / 2.0, formatting.period(periodOf(unit, year))};
}

// The first and the last year are named too where there is room beside the round ones.
std::vector<TimeTick> yearTicks(const ChartSpec &spec, double from, double to, double spacing)
{
    const TickUnit unit = yearUnit(spec);
    int step = 1000;
    for (const int candidate : {500, 200, 100, 50, 20, 10, 5, 2, 1})
        step = candidate * daysOfYear >= spacing ? candidate : step;
    const Formatting formatting(spec.language);
    std::vector<TimeTick> ticks;
    const int firstYear = QDate::fromJulianDay(qint64(from)).year() - 1;
    const int lastYear = QDate::fromJulianDay(qint64(to)).year() + 1;
    std::vector<int> whole; // years that lie whole within the axis
    for (int year = firstYear; year <= lastYear; ++year) {
        if (startOfYear(unit, year) >= from - 0.5 && startOfYear(unit, year + 1) <= to + 0.5)
            whole.push_back(year);
    }
    for (const int year : whole) {
        if (year % step == 0)
            ticks.push_back(yearTick(unit, year, formatting));
    }
    if (whole.empty())
        return ticks;
    const TimeTick first = yearTick(unit, whole.front(), formatting);
    const TimeTick last = yearTick(unit, whole.back(), formatting);
    if (ticks.empty() || ticks.front().labelAt - first.labelAt >= spacing)
        ticks.insert(ticks.begin(), first);
    if (last.labelAt - ticks.back().labelAt >= spacing)
        ticks.push_back(last);
    return ticks;
}

std::vector<TimeTick> monthTicks(const ChartSpec &spec, double from, double to, double spacing)
{
    int step = 12;
    for (const int candidate : {6, 3, 2, 1})
        step = candidate * daysOfMonth >= spacing ? candidate : step;
    const Formatting formatting(spec.language);
    std::vector<TimeTick> ticks;
    const QDate begin = QDate::fromJulianDay(qint64(from));
    for (QDate month(begin.year(), 1, 1); double(month.toJulianDay()) < to; month = month.addMonths(step)) {
        const double start = double(month.toJulianDay());
        const double end = double(month.addMonths(1).toJulianDay());
        if (start >= from - 0.5 && end <= to + 0.5)
            ticks.push_back({start, (start + end) / 2.0, formatting.date(PartialDate::month(month.year(), month.month()))});
    }
    return ticks;
}

std::vector<TimeTick> dayTicks(const ChartSpec &spec, double from, double to, double spacing)
{
    const Formatting formatting(spec.language);
    const double step = std::max(1.0, std::ceil(spacing));
    std::vector<TimeTick> ticks;
    for (double day = std::ceil(from); day + 1.0 <= to + 0.5; day += step)
        ticks.push_back({day, day + 0.5, formatting.date(QDate::fromJulianDay(qint64(day)))});
    return ticks;
}

} // namespace

bool ChartSpec::isEmpty() const
{
    return std::ranges::all_of(series, [](const ChartSpecSeries &one) { return one.points.empty(); });
}

ValueScale roundScale(double low, double high, int most, bool whole)
{
    if (!(low < high)) { // one value only, or none
        const double only = std::isfinite(low) ? low : 0.0;
        low = std::min(0.0, only);
        high = only > 0.0 || low < 0.0 ? std::max(0.0, only) : 1.0;
    }
    ValueScale scale;
    scale.step = nextRoundStep((high - low) / std::max(2, most - 1), whole);
    for (;;) {
        scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
        scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
        if (std::round((scale.high - scale.low) / scale.step) < most)
            break;
        scale.step = nextRoundStep(scale.step * 1.01, whole);
    }
    if (scale.high - scale.low < 2.0 * scale.step - 1e-9 * scale.step)
        scale.high = scale.low + 2.0 * scale.step;
    const int count = int(std::round((scale.high - scale.low) / scale.step));
    for (int i = 0; i <= count; ++i)
        scale.ticks.push_back(scale.low + i * scale.step);
    return scale;
}

ValueScale valueScale(const ChartSpec &spec, int most)
{
    const Extent extent = valueExtent(spec);
    const bool whole = spec.decimals == 0;
    return roundScale(extent.low, extent.high, std::clamp(most, 3, 8), whole);
}

AxisUnit axisUnit(const LocalizedText &unit, double largest, Language language)
{
    const int thousands = largest < 1e4 ? 0 : int(std::floor(std::log10(largest) / 3.0 + 1e-9));
    const int already = scaleOf(unit.english, Language::English);
    const bool agree = unit.spanish.isEmpty() || already == scaleOf(unit.spanish, Language::Spanish);
    const int scale = already + thousands;
    if (thousands == 0 || !agree || scale >= int(scaleWords.size()))
        return {1.0, unit.shown(language)};
    const QString plain = withoutScale(unit.shown(language), language);
    const QString word = scaleWord(scale, language);
    return {std::pow(1000.0, thousands), plain.isEmpty() ? word : word + ofWord(language) + plain};
}

QString tickText(const ChartSpec &spec, const ValueScale &scale, double value)
{
    const int decimals = Formatting::decimalsOf(scale.step / spec.axisDivisor);
    return Formatting(spec.language).number(value / spec.axisDivisor, decimals);
}

std::vector<TimeTick> timeTicks(const ChartSpec &spec, double from, double to, double spacing)
{
    if (!(from < to))
        return {};
    if (hasShortPeriods(spec) && to - from < 70.0)
        return dayTicks(spec, from, to, spacing);
    if (hasShortPeriods(spec) && spacing < 6.5 * daysOfMonth && to - from < 4.0 * daysOfYear)
        return monthTicks(spec, from, to, spacing);
    return yearTicks(spec, from, to, spacing);
}

} // namespace acuerdo
