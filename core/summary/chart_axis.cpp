// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_axis.h"

#include "core/domain/formatting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace acuerdo {
namespace {

constexpr double daysOfYear = 365.2425;
constexpr double daysOfMonth = daysOfYear / 12.0;

// Bars and areas stand on zero.
bool standsOnZero(ChartKind kind)
{
    return kind == ChartKind::Bar || kind == ChartKind::GroupedBar || kind == ChartKind::StackedBar
           || kind == ChartKind::StackedArea;
}

double nextRoundStep(double step, bool whole)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    const double leading = step / magnitude;
    for (const double round : {1.0, 2.0, 5.0, 10.0}) {
        const double candidate = round * magnitude;
        if (round >= leading - 1e-9 && (!whole || candidate == std::floor(candidate)))
            return candidate;
    }
    return 10.0 * magnitude;
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

} // namespace

bool ChartSpec::isEmpty() const
{
    return std::ranges::all_of(series, [](const ChartSpecSeries &one) { return one.points.empty(); });
}

bool ChartSpec::hasOneUnit() const
{
    return std::ranges::all_of(series, [this](const ChartSpecSeries &one) { return one.unit == series.front().unit; });
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

ChartAxes::ChartAxes(const ChartSpec &spec)
    : m_language(spec.language)
    , m_low(std::numeric_limits<double>::infinity())
    , m_high(-m_low)
    , m_isWhole(spec.decimals == 0)
{
    lookThrough(spec);
    for (const ChartMark &mark : spec.marks) {
        if (mark.value)
            hold(*mark.value);
        if (mark.high)
            hold(*mark.high);
    }
    const bool isChange = spec.transform == ChartTransform::Change || spec.transform == ChartTransform::ChangePercent;
    if (spec.zeroBased || isChange || standsOnZero(spec.kind))
        hold(0.0);
}

void ChartAxes::hold(double value)
{
    m_low = std::min(m_low, value);
    m_high = std::max(m_high, value);
}

void ChartAxes::lookThrough(const ChartSpec &spec)
{
    bool fiscal = !spec.isEmpty();
    bool academic = fiscal;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            const Period::Kind kind = point.period.kind();
            fiscal = fiscal && (kind == Period::Kind::FiscalYear || kind == Period::Kind::FiscalYearToDate);
            academic = academic && kind == Period::Kind::AcademicYear;
            m_hasShortPeriods = m_hasShortPeriods || kind == Period::Kind::Month || kind == Period::Kind::Quarter
                                || kind == Period::Kind::Day;
            if (point.shown)
                hold(point.base + point.value);
        }
    }
    m_years = fiscal ? YearUnit::Fiscal : academic ? YearUnit::Academic : YearUnit::Calendar;
}

ValueScale ChartAxes::values(int most) const
{
    return roundScale(m_low, m_high, std::clamp(most, 3, 8), m_isWhole);
}

double ChartAxes::startOfYear(int year) const
{
    switch (m_years) {
    case YearUnit::Calendar:
        return double(QDate(year, 1, 1).toJulianDay());
    case YearUnit::Fiscal:
        return double(QDate(year - 1, 10, 1).toJulianDay());
    case YearUnit::Academic:
        return double(QDate(year, 8, 1).toJulianDay());
    }
    Q_UNREACHABLE();
}

TimeTick ChartAxes::yearTick(int year) const
{
    QString text = QString::number(year);
    if (m_years == YearUnit::Fiscal)
        text = QStringLiteral("FY%1").arg(year);
    else if (m_years == YearUnit::Academic)
        text = QStringLiteral("%1/%2").arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
    const double start = startOfYear(year);
    const QString name = Formatting(m_language).period(Period::parse(text).value_or(Period()));
    return {start, (start + startOfYear(year + 1)) / 2.0, name};
}

// The first and the last year are named too where there is room beside the round ones. A year of which the axis shows a
// part stands below that part, where its name has room.
std::vector<TimeTick> ChartAxes::yearTicks(double from, double to, double spacing) const
{
    int step = 1000;
    for (const int candidate : {500, 200, 100, 50, 20, 10, 5, 2, 1})
        step = candidate * daysOfYear >= spacing ? candidate : step;
    std::vector<std::pair<int, TimeTick>> shown;
    for (int year = QDate::fromJulianDay(qint64(from)).year() - 1; startOfYear(year) < to; ++year) {
        const double begin = std::max(from, startOfYear(year));
        const double end = std::min(to, startOfYear(year + 1));
        const bool isWhole = startOfYear(year) >= from - 0.5 && startOfYear(year + 1) <= to + 0.5;
        if (!isWhole && end - begin < 0.7 * spacing)
            continue;
        TimeTick tick = yearTick(year);
        tick.labelAt = (begin + end) / 2.0;
        shown.emplace_back(year, tick);
    }
    std::vector<TimeTick> ticks;
    for (const auto &[year, tick] : shown) {
        if (year % step == 0)
            ticks.push_back(tick);
    }
    if (shown.empty())
        return ticks;
    const TimeTick &first = shown.front().second;
    const TimeTick &last = shown.back().second;
    if (ticks.empty() || ticks.front().labelAt - first.labelAt >= spacing)
        ticks.insert(ticks.begin(), first);
    if (last.labelAt - ticks.back().labelAt >= spacing)
        ticks.push_back(last);
    return ticks;
}

std::vector<TimeTick> ChartAxes::monthTicks(double from, double to, double spacing) const
{
    int step = 12;
    for (const int candidate : {6, 3, 2, 1})
        step = candidate * daysOfMonth >= spacing ? candidate : step;
    const Formatting formatting(m_language);
    std::vector<TimeTick> ticks;
    const QDate begin = QDate::fromJulianDay(qint64(from));
    for (QDate month(begin.year(), 1, 1); double(month.toJulianDay()) < to; month = month.addMonths(step)) {
        const double start = double(month.toJulianDay());
        const double end = double(month.addMonths(1).toJulianDay());
        const PartialDate date = PartialDate::month(month.year(), month.month());
        if (start >= from - 0.5 && end <= to + 0.5)
            ticks.push_back({start, (start + end) / 2.0, formatting.date(date)});
    }
    return ticks;
}

std::vector<TimeTick> ChartAxes::dayTicks(double from, double to, double spacing) const
{
    const Formatting formatting(m_language);
    const double step = std::max(1.0, std::ceil(spacing));
    std::vector<TimeTick> ticks;
    for (double day = std::ceil(from); day + 1.0 <= to + 0.5; day += step)
        ticks.push_back({day, day + 0.5, formatting.date(QDate::fromJulianDay(qint64(day)))});
    return ticks;
}

std::vector<TimeTick> ChartAxes::times(double from, double to, double spacing) const
{
    if (!(from < to))
        return {};
    if (m_hasShortPeriods && to - from < 70.0)
        return dayTicks(from, to, spacing);
    if (m_hasShortPeriods && spacing < 6.5 * daysOfMonth && to - from < 4.0 * daysOfYear)
        return monthTicks(from, to, spacing);
    return yearTicks(from, to, spacing);
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

} // namespace acuerdo
