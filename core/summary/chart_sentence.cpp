// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_sentence.h"

#include "core/domain/outcome.h"
#include "core/summary/chart_points.h"

#include <algorithm>
#include <set>

namespace acuerdo {
namespace {

// The test of a trend compares all pairs: of a longer series every second, third … value says as much.
constexpr size_t mostTrendValues = 1500;
// A sentence that goes on and on is none; the table names the others.
constexpr size_t mostSeries = 6;

QList<double> breakDays(const ChartSpec &spec)
{
    QList<double> days;
    for (const ChartMark &mark : spec.marks) {
        if (mark.kind == ChartMark::Kind::Break)
            days << mark.at;
    }
    return days;
}

bool isBreakBetween(const ChartPoint &before, const ChartPoint &point, const QList<double> &cuts)
{
    return point.flag == ObservationFlag::Break || std::ranges::any_of(cuts, [&](double day) {
               return before.period.middle() < day && point.period.middle() >= day;
           });
}

// Where the values of the present method begin.
size_t startOfMethod(const ChartSpec &spec, const ChartSpecSeries &series)
{
    const QList<double> cuts = cutsOf(spec, series, breakDays(spec));
    for (size_t i = series.points.size(); i-- > 1;) {
        if (isBreakBetween(series.points[i - 1], series.points[i], cuts))
            return i;
    }
    return 0;
}

ChartDirection directionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Improving:
        return ChartDirection::Rising;
    case Outcome::Worsening:
        return ChartDirection::Falling;
    case Outcome::Flat:
        return ChartDirection::Unclear;
    case Outcome::TooFewData:
        return ChartDirection::TooFewValues;
    }
    Q_UNREACHABLE();
}

/// Puts the sentence together, clause by clause.
class SentenceWriter
{
public:
    SentenceWriter(const ChartSpec &spec, const Formatting &formatting)
        : m_spec(spec)
        , m_formatting(formatting)
        , m_wording(formatting.wording())
    {}

    QString sentence() const
    {
        if (m_spec.isEmpty())
            return m_wording.translate("ChartSpec", "There are no values to show.");
        QStringList clauses;
        for (size_t i = 0; i < std::min(mostSeries, m_spec.series.size()); ++i)
            clauses << seriesClause(m_spec.series[i]);
        if (m_spec.series.size() > mostSeries)
            clauses << m_wording.translate("ChartSpec", "the other series stand in the table");
        clauses += breakClauses() + flagClauses();
        return lead() + clauses.join(QStringLiteral("; ")) + u'.';
    }

private:
    bool isAlone() const { return m_spec.series.size() == 1; }

    // Of several series with one unit: said once, before them all.
    QString lead() const
    {
        if (isAlone() || m_spec.unit.isEmpty() || (!m_spec.isTransformed() && !m_spec.hasOneUnit()))
            return {};
        if (m_spec.isTransformed())
            return m_wording.translate("ChartSpec", "Shown as %1: ", "index, 2019 = 100").arg(m_spec.unit);
        return m_wording.translate("ChartSpec", "In %1: ", "unit").arg(m_spec.unit);
    }

    QString nameOf(const ChartSpecSeries &series) const
    {
        const QString unit = m_spec.isTransformed() ? m_spec.unit : series.unit;
        const bool needsUnit = isAlone() || (!m_spec.isTransformed() && !m_spec.hasOneUnit());
        return needsUnit && !unit.isEmpty() ? QStringLiteral("%1 (%2)").arg(series.name, unit) : series.name;
    }

    QString value(const ChartPoint &point) const { return chartNumber(m_spec, point.value, m_formatting); }
    QString period(const ChartPoint &point) const { return m_formatting.period(point.period); }

    QString seriesClause(const ChartSpecSeries &series) const
    {
        const QString name = nameOf(series);
        if (series.points.empty())
            return m_wording.translate("ChartSpec", "%1 has no values").arg(name);
        const ChartPoint &first = series.points.front();
        const ChartPoint &last = series.points.back();
        if (series.points.size() == 1)
            return m_wording.translate("ChartSpec", "%1 has one value, %2 in %3")
                .arg(name, value(first), period(first));
        const bool isConstant =
            std::ranges::all_of(series.points, [&](const ChartPoint &point) { return point.value == first.value; });
        const QString way =
            isConstant ? m_wording.translate("ChartSpec", "%1 stayed at %2 from %3 to %4", "series, value, periods")
                             .arg(name, value(first), period(first), period(last))
                       : m_wording.translate("ChartSpec", "%1 went from %2 in %3 to %4 in %5")
                             .arg(name, value(first), period(first), value(last), period(last));
        return way + (isConstant ? QString() : trendWords(series)) + gapWords(series);
    }

    QString trendWords(const ChartSpecSeries &series) const
    {
        const SeriesTrend trend = seriesTrend(m_spec, series);
        const QString since = m_formatting.period(trend.since);
        switch (trend.direction) {
        case ChartDirection::Rising:
            return trend.fromBreak ? m_wording.translate("ChartSpec", ", with a rising trend since %1").arg(since)
                                   : m_wording.translate("ChartSpec", ", with a rising trend");
        case ChartDirection::Falling:
            return trend.fromBreak ? m_wording.translate("ChartSpec", ", with a falling trend since %1").arg(since)
                                   : m_wording.translate("ChartSpec", ", with a falling trend");
        case ChartDirection::Unclear:
            return trend.fromBreak ? m_wording.translate("ChartSpec", ", without a clear trend since %1").arg(since)
                                   : m_wording.translate("ChartSpec", ", without a clear trend");
        case ChartDirection::TooFewValues:
            return m_wording.translate("ChartSpec", ", with too few values of one method for a trend");
        }
        Q_UNREACHABLE();
    }

    // Between surveys and scattered values nobody expects any.
    QString gapWords(const ChartSpecSeries &series) const
    {
        if (m_spec.kind == ChartKind::Points)
            return {};
        const auto isGap = [](const ChartPoint &before, const ChartPoint &point) {
            return before.period.last().addDays(1) < point.period.first();
        };
        const auto gap = std::ranges::adjacent_find(series.points, isGap);
        if (gap == series.points.end())
            return {};
        const QString before = period(*gap);
        const QString after = period(*std::next(gap));
        if (std::adjacent_find(std::next(gap), series.points.end(), isGap) == series.points.end())
            return m_wording.translate("ChartSpec", ", with no values between %1 and %2", "periods").arg(before, after);
        return m_wording.translate("ChartSpec", ", with gaps, the first between %1 and %2", "periods")
            .arg(before, after);
    }

    template<typename Chosen>
    QString periodsWhere(Chosen chosen) const
    {
        QList<Period> periods;
        for (const ChartSpecSeries &series : m_spec.series) {
            for (const ChartPoint &point : series.points) {
                if (chosen(point))
                    periods << point.period;
            }
        }
        return listedPeriods(std::move(periods), m_formatting);
    }

    QStringList breakClauses() const
    {
        QStringList starts;
        for (const ChartMark &mark : m_spec.marks) {
            if (mark.kind == ChartMark::Kind::Break && m_spec.shows(mark.at) && !starts.contains(mark.label))
                starts << mark.label;
        }
        const QString flagged =
            periodsWhere([](const ChartPoint &point) { return point.flag == ObservationFlag::Break; });
        if (!flagged.isEmpty() && !starts.contains(flagged))
            starts << flagged;
        if (starts.isEmpty())
            return {};
        return {m_wording.translate("ChartSpec", "the method changed at the start of %1", "periods")
                    .arg(m_wording.list(starts))};
    }

    QStringList flagClauses() const
    {
        QStringList clauses;
        const auto add = [&](const QString &sentence, const QString &periods) {
            if (!periods.isEmpty())
                clauses << sentence.arg(periods);
        };
        const auto flagged = [&](ObservationFlag flag) {
            return periodsWhere([flag](const ChartPoint &point) { return point.flag == flag; });
        };
        add(m_wording.translate("ChartSpec", "not a whole period: %1", "periods"),
            periodsWhere([](const ChartPoint &point) { return point.partial; }));
        add(m_wording.translate("ChartSpec", "provisional: %1", "periods"), flagged(ObservationFlag::Provisional));
        add(m_wording.translate("ChartSpec", "estimated: %1", "periods"), flagged(ObservationFlag::Estimated));
        return clauses;
    }

    const ChartSpec &m_spec;
    const Formatting &m_formatting;
    const Wording &m_wording;
};

} // namespace

SeriesTrend seriesTrend(const ChartSpec &spec, const ChartSpecSeries &series)
{
    const size_t begin = startOfMethod(spec, series);
    const size_t count = series.points.size() - begin;
    const size_t step = count / mostTrendValues + 1;
    std::vector<OutcomeValue> values;
    for (size_t i = begin + (count > 0 ? (count - 1) % step : 0); i < series.points.size(); i += step) {
        const ChartPoint &point = series.points[i];
        values.push_back({.period = point.period, .value = point.value, .partial = point.partial});
    }
    const Indicator upwards{.wanted = WantedDirection::Up, .tolerance = series.tolerance};
    const auto reading = readOutcome(upwards, values, {});
    return {.direction = directionOf(reading->outcome), .since = reading->first, .fromBreak = begin > 0};
}

QString chartSentence(const ChartSpec &spec, const Formatting &formatting)
{
    return SentenceWriter(spec, formatting).sentence();
}

QString chartNumber(const ChartSpec &spec, double value, const Formatting &formatting)
{
    const int decimals = spec.isTransformed() ? 0 : Formatting::decimalsOf(value);
    return formatting.number(value, std::max(spec.decimals, decimals));
}

QString listedPeriods(QList<Period> periods, const Formatting &formatting)
{
    constexpr size_t most = 4;
    std::ranges::sort(periods);
    if (std::set<Period>(periods.cbegin(), periods.cend()).size() > most)
        return formatting.period(periods.first()) + u'–' + formatting.period(periods.last());
    QStringList names;
    for (const Period &period : std::as_const(periods))
        names << formatting.period(period);
    names.removeDuplicates();
    return formatting.wording().list(names);
}

} // namespace acuerdo
