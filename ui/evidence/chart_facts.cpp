// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_facts.h"

#include "core/domain/formatting.h"
#include "core/domain/freshness.h"
#include "core/store/outcomes.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace acuerdo {

QString outcomeLines(const Session &session, const ChartSpec &spec)
{
    const Formatting formatting(session.language());
    QStringList lines;
    for (const ChartSpecSeries &series : spec.series) {
        const auto indicator = indicatorByKey(session.store(), series.indicator);
        if (!indicator || series.points.empty())
            continue;
        QStringList said;
        const auto reading = indicatorOutcome(session.store(), *indicator, session.asOf());
        if (reading && *reading)
            said << outcomeText(**reading, *indicator, formatting);
        const auto whole = std::ranges::find_if(series.points.rbegin(), series.points.rend(),
                                                [](const ChartPoint &point) { return !point.partial; });
        const auto fresh = whole == series.points.rend() ? std::nullopt
                                                         : freshnessOf(indicator->frequency, whole->period,
                                                                       indicator->lagDays, session.statusDate());
        if (fresh)
            said << freshnessText(*fresh, formatting);
        const QString name = spec.series.size() > 1 ? series.shortName + QStringLiteral(": ") : QString();
        if (const QString line = name + said.join(QStringLiteral(" · ")); !said.isEmpty() && !lines.contains(line))
            lines << line;
    }
    return lines.join(u'\n');
}

QList<LinkedItem> linkedItems(const Session &session, ChartId chart)
{
    QList<LinkedItem> items;
    const auto links = chartLinks(session.store(), chart);
    const RecommendationList &list = session.list();
    for (const ChartLink &link : links.value_or(QList<ChartLink>())) {
        const qsizetype position = list.positionOf(link.recommendation);
        if (position < 0)
            continue;
        const ListRow &row = list.row(position);
        items << LinkedItem{.id = row.id,
                            .code = list.code(position),
                            .title = list.title(position, session.language()),
                            .status = list.word(row.status),
                            .role = link.role,
                            .pillar = session.pillarOf(row)};
    }
    std::ranges::stable_sort(items, {}, &LinkedItem::role);
    return items;
}

QList<Indicator> indicatorsOf(const Session &session, ChartId chart)
{
    QList<Indicator> shown;
    for (const ChartSeries &series : chartSeries(session.store(), chart).value_or(QList<ChartSeries>())) {
        if (const auto found = indicator(session.store(), series.indicator))
            shown += *found;
    }
    return shown;
}

QList<Evidence> worksOf(const Session &session, const ChartSpec &spec)
{
    QList<Evidence> works;
    for (const ChartSource &source : spec.sources) {
        if (const auto found = evidence(session.store(), source.evidence))
            works += *found;
    }
    return works;
}

} // namespace acuerdo
