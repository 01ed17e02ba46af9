// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_words.h"

#include "core/summary/chart_sentence.h"

#include <algorithm>

namespace acuerdo {
namespace {

QString kindSentence(const ChartSpec &spec, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    return wording.translate("ChartSpec", "Drawn as %1.", "kind of chart").arg(label(spec.kind, wording).toLower());
}

// What the one sentence leaves out; of one or two values there is nothing more to say.
QString extremesSentence(const ChartSpec &spec, const ChartSpecSeries &series, const Formatting &formatting)
{
    if (series.points.size() < 3)
        return {};
    const auto value = [&](const ChartPoint &point) { return chartNumber(spec, point.value, formatting); };
    const auto period = [&](const ChartPoint &point) { return formatting.period(point.period); };
    const ChartPoint &highest = *std::ranges::max_element(series.points, {}, &ChartPoint::value);
    const ChartPoint &lowest = *std::ranges::min_element(series.points, {}, &ChartPoint::value);
    const QString count = formatting.count(qint64(series.points.size()));
    return formatting.wording()
        .translate("ChartSpec", "%1: %2 values, highest %3 in %4, lowest %5 in %6.")
        .arg(series.name, count, value(highest), period(highest), value(lowest), period(lowest));
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

template<typename Chosen>
QString periodsWhere(const ChartSpec &spec, const Formatting &formatting, Chosen chosen)
{
    QList<Period> periods;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            if (chosen(point))
                periods << point.period;
        }
    }
    return listedPeriods(std::move(periods), formatting);
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
    QStringList sentences{chartSentence(spec, formatting), kindSentence(spec, formatting)};
    for (const ChartSpecSeries &series : spec.series)
        sentences << extremesSentence(spec, series, formatting);
    for (const ChartMark &mark : spec.marks)
        sentences << markSentence(mark, formatting.wording());
    sentences.removeAll(QString());
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
