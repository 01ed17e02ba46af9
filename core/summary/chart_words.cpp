// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_words.h"

#include <algorithm>

namespace acuerdo {
namespace {

QString kindSentence(const ChartSpec &spec, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString kind = label(spec.kind, wording);
    if (spec.isTransformed())
        return wording.translate("ChartSpec", "%1: %2.", "kind of chart, what is shown").arg(kind, spec.unit);
    if (spec.unit.isEmpty())
        return wording.translate("ChartSpec", "%1.", "kind of chart").arg(kind);
    return wording.translate("ChartSpec", "%1 in %2.", "kind of chart, unit").arg(kind, spec.unit);
}

QString seriesSentence(const ChartSpec &spec, const ChartSpecSeries &series, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const auto value = [&](const ChartPoint &point) {
        const int decimals = spec.isTransformed() ? 0 : Formatting::decimalsOf(point.value);
        return formatting.number(point.value, std::max(spec.decimals, decimals));
    };
    const auto period = [&](const ChartPoint &point) { return formatting.period(point.period); };
    if (series.points.empty())
        return wording.translate("ChartSpec", "%1: no values.").arg(series.name);
    const ChartPoint &first = series.points.front();
    const ChartPoint &last = series.points.back();
    if (series.points.size() == 1)
        return wording.translate("ChartSpec", "%1: one value, %2 in %3.").arg(series.name, value(first), period(first));
    const ChartPoint &highest = *std::ranges::max_element(series.points, {}, &ChartPoint::value);
    const ChartPoint &lowest = *std::ranges::min_element(series.points, {}, &ChartPoint::value);
    const QString count = formatting.count(qint64(series.points.size()));
    return wording
        .translate("ChartSpec", "%1: %2 values, from %3 in %4 to %5 in %6; highest %7 in %8, lowest %9 in %10.")
        .arg(series.name, count, value(first), period(first), value(last), period(last), value(highest),
             period(highest), value(lowest), period(lowest));
}

QString markSentence(const ChartMark &mark, const Wording &wording)
{
    switch (mark.kind) {
    case ChartMark::Kind::Break:
        return wording.translate("ChartSpec", "Break in method at the start of %1.").arg(mark.label);
    case ChartMark::Kind::Baseline:
    case ChartMark::Kind::Target:
    case ChartMark::Kind::Tolerance:
    case ChartMark::Kind::StatusChange:
        return mark.label + u'.';
    case ChartMark::Kind::Note:
    case ChartMark::Kind::Event:
        return mark.text;
    }
    Q_UNREACHABLE();
}

// "2019 and 2020"; of many only the first and the last.
template<typename Chosen>
QString periodsWhere(const ChartSpec &spec, const Formatting &formatting, Chosen chosen)
{
    QList<Period> periods;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            if (chosen(point) && !periods.contains(point.period))
                periods << point.period;
        }
    }
    std::ranges::sort(periods);
    QStringList names;
    for (const Period &period : periods)
        names << formatting.period(period);
    const qsizetype most = 4;
    return names.size() <= most ? formatting.wording().list(names) : names.first() + u'–' + names.last();
}

// How provisional values are drawn: bars with hatching, markers as rings; on a long line there are no markers.
QString provisionalNote(const ChartSpec &spec, const Wording &wording)
{
    const bool areBars =
        spec.kind == ChartKind::Bar || spec.kind == ChartKind::GroupedBar || spec.kind == ChartKind::StackedBar;
    if (areBars)
        return wording.translate("ChartSpec", "Hatched: provisional figures (%1).");
    if (spec.kind == ChartKind::StackedArea)
        return wording.translate("ChartSpec", "Provisional figures: %1.");
    return wording.translate("ChartSpec", "Hollow: provisional figures (%1).");
}

} // namespace

QString chartDescription(const ChartSpec &spec, const Formatting &formatting)
{
    QStringList sentences{kindSentence(spec, formatting)};
    for (const ChartSpecSeries &series : spec.series)
        sentences << seriesSentence(spec, series, formatting);
    for (const ChartMark &mark : spec.marks)
        sentences << markSentence(mark, formatting.wording());
    return sentences.join(u' ');
}

QStringList valueNotes(const ChartSpec &spec, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    QStringList notes;
    const auto flagged = [&](ObservationFlag flag) {
        return periodsWhere(spec, formatting, [flag](const ChartPoint &point) { return point.flag == flag; });
    };
    const QString partial = periodsWhere(spec, formatting, [](const ChartPoint &point) { return point.partial; });
    if (!partial.isEmpty())
        notes << wording.translate("ChartSpec", "Hollow: not a whole period (%1).").arg(partial);
    if (const QString periods = flagged(ObservationFlag::Provisional); !periods.isEmpty())
        notes << provisionalNote(spec, wording).arg(periods);
    if (const QString periods = flagged(ObservationFlag::Estimated); !periods.isEmpty())
        notes << wording.translate("ChartSpec", "Estimated figures: %1.").arg(periods);
    return notes;
}

} // namespace acuerdo
