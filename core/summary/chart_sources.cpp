// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_sources.h"

#include "core/store/reading.h"

#include <algorithm>

namespace acuerdo {
namespace {

// A full stop within a title must not look like the end of the source.
QString named(const ChartSource &source)
{
    if (source.publisher.isEmpty() || source.title.startsWith(source.publisher))
        return source.title;
    return source.title.isEmpty() ? source.publisher : source.publisher + QStringLiteral(", ") + source.title;
}

QString datesOf(const QList<Vintage> &vintages, const Formatting &formatting)
{
    QList<PartialDate> dates;
    for (const Vintage &vintage : vintages) {
        if (vintage.published && !dates.contains(vintage.published))
            dates << vintage.published;
    }
    std::ranges::sort(dates);
    QStringList texts;
    for (const PartialDate &date : dates)
        texts << formatting.date(date);
    return formatting.wording().list(texts);
}

// Where there are many, the series are named after them.
QString labelsOf(const QList<Vintage> &vintages, const Formatting &formatting)
{
    QStringList labels;
    for (const Vintage &vintage : vintages) {
        const QString label = vintage.label.shown(formatting.language());
        if (!label.isEmpty() && label != formatting.date(vintage.published) && !labels.contains(label))
            labels << label;
    }
    constexpr qsizetype most = 2;
    return labels.size() > most ? QString() : labels.join(QStringLiteral("; "));
}

PartialDate lastRetrieved(const std::vector<ChartSource> &sources)
{
    PartialDate last;
    for (const ChartSource &source : sources)
        last = std::max(last, source.retrieved);
    return last;
}

// A publisher is named once for the titles that follow.
QStringList namesOf(const std::vector<ChartSource> &sources, int count)
{
    QStringList names;
    QString publisher;
    for (int i = 0; i < count; ++i) {
        const ChartSource &source = sources[size_t(i)];
        const bool isSame = !publisher.isEmpty() && source.publisher == publisher && !source.title.isEmpty();
        const QString name = isSame ? source.title : named(source);
        publisher = source.publisher;
        if (!names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

Result<int> ChartSources::positionOf(EvidenceId id)
{
    if (!id)
        return -1;
    if (const auto known = m_positions.constFind(id); known != m_positions.cend())
        return *known;
    ACUERDO_TRY_VALUE(found, evidence(*m_store, id));
    m_list.push_back({.evidence = id,
                      .key = found.key,
                      .publisher = found.publisher,
                      .title = found.title,
                      .url = found.url,
                      .retrieved = found.retrieved});
    const int position = int(m_list.size()) - 1;
    m_positions.insert(id, position);
    return position;
}

void writeSourceLine(ChartSpec &spec, int ofSeries, const QList<Vintage> &vintages, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const int first = ofSeries > 0 ? ofSeries : std::min(3, int(spec.sources.size()));
    const int further = int(spec.sources.size()) - first;
    QStringList names = namesOf(spec.sources, first);
    if (names.isEmpty())
        return;
    if (further > 0)
        names << wording.translate("ChartSpec", "and %n page(s) named in the data", "sources of single values",
                                   further);
    QStringList pieces{wording.translate("ChartSpec", "Source: %1").arg(names.join(QStringLiteral("; ")))};
    const QString dates = datesOf(vintages, formatting);
    if (!dates.isEmpty()) {
        pieces << wording.translate("ChartSpec", "data as of %1").arg(dates);
        spec.asOf = wording.translate("ChartSpec", "as of %1").arg(dates);
    }
    if (const PartialDate retrieved = lastRetrieved(spec.sources))
        pieces << wording.translate("ChartSpec", "retrieved %1").arg(formatting.date(retrieved));
    if (const QString labels = labelsOf(vintages, formatting); !labels.isEmpty())
        pieces << wording.translate("ChartSpec", "vintage: %1").arg(labels);
    spec.sourceLine = pieces.join(QStringLiteral(" · "));
    spec.sourceUrl = spec.sources.front().url;
    QStringList publishers;
    for (int i = 0; i < first; ++i) {
        if (const QString &one = spec.sources[size_t(i)].publisher; !one.isEmpty() && !publishers.contains(one))
            publishers << one;
    }
    spec.publisher = publishers.join(QStringLiteral("; "));
}

QString chartCitation(const ChartSpec &spec)
{
    const Formatting formatting(spec.language);
    const Wording &wording = formatting.wording();
    QStringList sentences{spec.title + u'.'};
    QStringList vintages;
    for (const ChartSpecSeries &series : spec.series) {
        if (!series.vintage.isEmpty() && !vintages.contains(series.vintage))
            vintages << series.vintage;
    }
    for (const ChartSource &source : spec.sources) {
        QStringList pieces{named(source)};
        if (!source.url.isEmpty())
            pieces << source.url;
        if (source.retrieved)
            pieces << wording.translate("ChartSpec", "retrieved %1").arg(formatting.date(source.retrieved));
        sentences << pieces.join(QStringLiteral(", ")) + u'.';
    }
    if (!vintages.isEmpty())
        sentences << wording.translate("ChartSpec", "Vintage: %1.").arg(vintages.join(QStringLiteral("; ")));
    if (!spec.asOf.isEmpty())
        sentences << wording.translate("ChartSpec", "Data %1.", "as of a date").arg(spec.asOf);
    return sentences.join(u' ');
}

} // namespace acuerdo
