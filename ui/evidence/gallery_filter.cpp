// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/gallery_filter.h"

#include "core/domain/folded_text.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace acuerdo {
namespace {

QSet<ChartId> chartsOfFilteredItems(const Session &session)
{
    QSet<ChartId> found;
    const auto positions = session.list().select(session.filter());
    if (!positions)
        return found;
    QSet<RecommendationId> fitting;
    for (const qint32 position : *positions)
        fitting.insert(session.list().row(position).id);
    const auto all = acuerdo::charts(session.store());
    for (const Chart &chart : all.value_or(QList<Chart>())) {
        const auto links = chartLinks(session.store(), chart.id);
        if (std::ranges::any_of(links.value_or(QList<ChartLink>()),
                                [&](const ChartLink &link) { return fitting.contains(link.recommendation); }))
            found.insert(chart.id);
    }
    return found;
}

// Only words can be found in a chart's own texts: a status or a side is not in them.
bool hasFilteredWords(const Session &session, const Chart &chart)
{
    QStringList texts;
    for (const LocalizedText &text : {chart.title, chart.subtitle, chart.note})
        texts << text.english << text.spanish;
    const QString own = folded(texts.join(u'\n'));
    return std::ranges::all_of(session.filter().terms, [&own](const QueryTerm &term) {
        const bool isFound =
            std::ranges::any_of(term.values, [&own](const QString &value) { return own.contains(folded(value)); });
        return term.field == QueryField::Text && isFound != term.negated;
    });
}

} // namespace

GalleryFilter::GalleryFilter(const Session &session)
    : m_session(session)
{
    if (!session.filter().isEmpty())
        m_linked = chartsOfFilteredItems(session);
}

bool GalleryFilter::fits(const Chart &chart) const
{
    return m_session.filter().isEmpty() || m_linked.contains(chart.id) || hasFilteredWords(m_session, chart);
}

} // namespace acuerdo
