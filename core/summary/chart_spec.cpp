// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_spec.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "core/summary/chart_axis.h"
#include "core/summary/chart_marks.h"
#include "core/summary/chart_points.h"
#include "core/summary/chart_sentence.h"
#include "core/summary/chart_sources.h"
#include "core/summary/chart_transform.h"
#include "core/summary/chart_words.h"

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

/// What a series of a chart is made from.
struct SeriesMaterial {
    ChartSeries series{};
    Indicator indicator{};
    Vintage vintage{};
    QList<Observation> observations{};
    QList<IndicatorTarget> targets{};
};

// The vintage that a series names, else the indicator's last.
Result<Vintage> vintageOf(const Store &store, const ChartSeries &series)
{
    ACUERDO_TRY_VALUE(all, vintages(store, series.indicator));
    for (const Vintage &vintage : all) {
        if (vintage.id == series.vintage)
            return vintage;
    }
    return all.isEmpty() ? Vintage{} : all.last();
}

Result<SeriesMaterial> materialOf(const Store &store, const ChartSeries &series)
{
    SeriesMaterial material{.series = series};
    ACUERDO_TRY_VALUE(found, indicator(store, series.indicator));
    ACUERDO_TRY_VALUE(vintage, vintageOf(store, series));
    ACUERDO_TRY_VALUE(values, observations(store, series.indicator, vintage.id));
    ACUERDO_TRY_VALUE(aims, indicatorTargets(store, series.indicator));
    material.indicator = found;
    material.vintage = vintage;
    material.observations = values;
    material.targets = aims;
    return material;
}

bool isWithin(const Chart &chart, const Period &period)
{
    return (chart.from.isNull() || period.first() >= chart.from.first())
           && (chart.to.isNull() || period.last() <= chart.to.last());
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Puts a spec together step by step; each step needs those before it.
class SpecBuilder
{
public:
    SpecBuilder(const Store &store, const WholeChart &whole, const ChartOptions &options)
        : m_store(store)
        , m_whole(whole)
        , m_chart(whole.chart)
        , m_options(options)
        , m_formatting(options.language)
        , m_sources(store)
    {}

    Result<ChartSpec> build()
    {
        writeTitle();
        ACUERDO_TRY(readSeries());
        ACUERDO_TRY(readMarks());
        settleValues();
        settleAxes();
        writeNotes();
        return m_spec;
    }

private:
    QString said(const LocalizedText &text) const { return text.shown(m_options.language); }

    void writeTitle()
    {
        m_spec.key = m_chart.key;
        m_spec.language = m_options.language;
        m_spec.kind = m_chart.kind;
        m_spec.transform = m_chart.transform;
        m_spec.title = said(m_chart.title);
        m_spec.subtitle = said(m_chart.subtitle);
        m_spec.zeroBased = m_chart.zeroBased;
    }

    Result<Done> readSeries()
    {
        for (const ChartSeries &series : m_whole.series) {
            ACUERDO_TRY_VALUE(material, materialOf(m_store, series));
            m_material.push_back(material);
        }
        for (const SeriesMaterial &material : m_material) // so that sources of whole series come first
            ACUERDO_TRY(m_sources.positionOf(sourceOfSeries(material)));
        m_seriesSources = int(m_sources.list().size());
        for (const SeriesMaterial &material : m_material)
            ACUERDO_TRY(addSeries(material));
        tellApart();
        return Done{};
    }

    static EvidenceId sourceOfSeries(const SeriesMaterial &material)
    {
        return material.vintage.evidence ? material.vintage.evidence : material.indicator.evidence;
    }

    Result<Done> addSeries(const SeriesMaterial &material)
    {
        ChartSpecSeries series;
        const QString title = said(material.indicator.title);
        series.name = firstOf({said(material.series.label), title});
        series.shortName = firstOf({said(material.series.shortLabel), said(material.series.label), title});
        series.indicator = material.indicator.key;
        series.vintage = said(material.vintage.label);
        series.unit = said(material.indicator.unit);
        series.tolerance = material.indicator.tolerance;
        for (const Observation &observation : material.observations) {
            if (!isWithin(m_chart, observation.period))
                continue;
            const EvidenceId own = observation.evidence ? observation.evidence : sourceOfSeries(material);
            ACUERDO_TRY_VALUE(source, m_sources.positionOf(own));
            const bool inProgress = observation.period.kind() == Period::Kind::FiscalYearToDate;
            series.points.push_back({.period = observation.period,
                                     .value = observation.value,
                                     .original = observation.value,
                                     .flag = observation.flag,
                                     .partial = observation.partial || inProgress,
                                     .source = source});
        }
        m_spec.decimals = std::max(m_spec.decimals, material.indicator.decimals);
        m_spec.series.push_back(std::move(series));
        return Done{};
    }

    // The same indicator in two vintages, not labelled by the chart's author.
    void tellApart()
    {
        std::vector<QString> names;
        for (const ChartSpecSeries &series : m_spec.series)
            names.push_back(series.name);
        for (ChartSpecSeries &series : m_spec.series) {
            if (std::ranges::count(names, series.name) > 1 && !series.vintage.isEmpty())
                series.name += QStringLiteral(" (%1)").arg(series.vintage);
        }
    }

    Result<Done> readMarks()
    {
        m_spec.marks = noteMarks(m_whole.notes, m_formatting);
        std::vector<IndicatorId> told;
        for (size_t i = 0; i < m_material.size(); ++i) {
            const Indicator &indicator = m_material[i].indicator;
            if (std::ranges::find(told, indicator.id) != told.end())
                continue;
            told.push_back(indicator.id);
            const QString name = m_spec.series.size() > 1 ? m_spec.series[i].shortName : QString();
            auto marks = targetMarks(indicator, m_material[i].targets, name, m_formatting);
            for (ChartMark &mark : marks)
                mark.series = int(i);
            m_spec.marks.insert(m_spec.marks.end(), marks.begin(), marks.end());
        }
        if (!m_options.statusChanges)
            return Done{};
        ACUERDO_TRY_VALUE(changes, statusMarks(m_store, m_whole.links, m_options.asOf, m_formatting));
        m_spec.marks.insert(m_spec.marks.end(), changes.begin(), changes.end());
        return Done{};
    }

    // Bars need periods of one length, and an area values above zero.
    void settleKind()
    {
        const bool bars = m_spec.kind == ChartKind::Bar || m_spec.kind == ChartKind::GroupedBar
                          || m_spec.kind == ChartKind::StackedBar;
        if (bars && !std::ranges::all_of(m_spec.series, fitsBars))
            m_spec.kind = ChartKind::Points;
        const auto isBelowZero = [](const ChartPoint &point) { return point.value < 0.0; };
        const auto dips = [&](const ChartSpecSeries &series) {
            return std::ranges::any_of(series.points, isBelowZero);
        };
        if (m_spec.kind == ChartKind::StackedArea && std::ranges::any_of(m_spec.series, dips))
            m_spec.kind = ChartKind::Line;
    }

    void settleValues()
    {
        QList<double> breaks;
        for (const ChartMark &mark : m_spec.marks) {
            if (mark.kind == ChartMark::Kind::Break)
                breaks << mark.at;
        }
        m_base = m_spec.transform == ChartTransform::Index ? indexBase(m_spec, m_chart.base) : Period();
        m_computedNotes = transformValues(m_spec, m_chart.base, breaks, m_formatting);
        settleKind();
        joinPoints(m_spec, breaks);
        QStringList left;
        for (const Period &period : stackPoints(m_spec))
            left << m_formatting.period(period);
        leaveOutRaisedMarks();
        if (!left.isEmpty())
            m_computedNotes << m_formatting.wording()
                                   .translate("ChartSpec", "Not drawn, for a stack needs a value of every series: %1.",
                                              "periods")
                                   .arg(m_formatting.wording().list(left.size() > 8 ? left.first(8) : left));
    }

    // In a stack only the lowest series stands on zero: across the others a line at their value would mislead.
    void leaveOutRaisedMarks()
    {
        const auto isRaised = [](const ChartMark &mark) { return mark.value && mark.series > 0; };
        if (!m_spec.isStacked() || std::ranges::none_of(m_spec.marks, isRaised))
            return;
        QStringList labels;
        for (const ChartMark &mark : m_spec.marks) {
            if (isRaised(mark) && !mark.label.isEmpty())
                labels << mark.label;
        }
        std::erase_if(m_spec.marks, isRaised);
        if (!labels.isEmpty())
            m_computedNotes << m_formatting.wording()
                                   .translate("ChartSpec", "Not drawn, for the series stands on others: %1.",
                                              "baselines, targets")
                                   .arg(labels.join(QStringLiteral("; ")));
    }

    void settleAxes()
    {
        double largest = 0.0;
        for (const ChartSpecSeries &series : m_spec.series) {
            for (const ChartPoint &point : series.points)
                largest = std::max(largest, std::abs(point.base + point.value));
        }
        const LocalizedText unit = m_material.empty() ? LocalizedText{} : m_material.front().indicator.unit;
        const bool keepsUnit = m_spec.transform == ChartTransform::Level || m_spec.transform == ChartTransform::Change;
        const AxisUnit axis = keepsUnit ? axisUnit(unit, largest, m_options.language) : AxisUnit{};
        m_spec.unit = transformedUnit(m_spec, m_base, said(unit), m_formatting);
        m_spec.axisDivisor = axis.divisor;
        m_spec.axisUnit = transformedUnit(m_spec, m_base, axis.text, m_formatting);
        m_spec.originalDecimals = m_spec.decimals;
        if (!keepsUnit)
            m_spec.decimals = 1;
        settleTime();
    }

    void settleTime()
    {
        QDate first = m_chart.from.first();
        QDate last = m_chart.to.last();
        for (const ChartSpecSeries &series : m_spec.series) {
            for (const ChartPoint &point : series.points) {
                first = first.isValid() ? std::min(first, point.period.first()) : point.period.first();
                last = last.isValid() ? std::max(last, point.period.last()) : point.period.last();
            }
        }
        if (!first.isValid() || !last.isValid())
            return;
        m_spec.from = double(first.toJulianDay());
        m_spec.to = double(last.toJulianDay()) + 1.0;
        if (m_chart.to.isNull())
            makeRoomForMarks();
    }

    // Marks shortly after the last value widen the axis; for later ones the figures would shrink too much.
    void makeRoomForMarks()
    {
        const double most = m_spec.to + (m_spec.to - m_spec.from) / 4.0;
        double to = m_spec.to;
        for (const ChartMark &mark : m_spec.marks) {
            if (!mark.value && mark.at > to && mark.at <= most)
                to = mark.at;
        }
        if (to > m_spec.to) // to the end of that year, so that the axis names it
            m_spec.to = double(QDate(QDate::fromJulianDay(qint64(to)).year() + 1, 1, 1).toJulianDay());
    }

    void writeNotes()
    {
        m_spec.sources = m_sources.list();
        QList<Vintage> shown;
        for (const SeriesMaterial &material : m_material) {
            if (std::ranges::find(shown, material.vintage.id, &Vintage::id) == shown.end())
                shown << material.vintage;
        }
        writeSourceLine(m_spec, m_seriesSources, shown, m_formatting);
        if (!m_chart.note.isEmpty())
            m_spec.notes << said(m_chart.note);
        m_spec.notes << m_computedNotes << valueNotes(m_spec, m_formatting);
        m_spec.sentence = chartSentence(m_spec, m_formatting);
        m_spec.description = chartDescription(m_spec, m_formatting);
    }

    const Store &m_store;
    const WholeChart &m_whole;
    const Chart &m_chart;
    const ChartOptions &m_options;
    Formatting m_formatting;
    ChartSources m_sources;
    int m_seriesSources = 0;
    std::vector<SeriesMaterial> m_material;
    Period m_base; ///< That is 100 in an index.
    QStringList m_computedNotes;
    ChartSpec m_spec;
};

} // namespace

Result<ChartSpec> chartSpec(const Store &store, const WholeChart &whole, const ChartOptions &options)
{
    return SpecBuilder(store, whole, options).build();
}

Result<ChartSpec> chartSpec(const Store &store, const Chart &chart, const ChartOptions &options)
{
    ACUERDO_TRY_VALUE(whole, wholeChart(store, chart));
    return chartSpec(store, whole, options);
}

} // namespace acuerdo
