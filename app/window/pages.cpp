// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages.h"

#if __has_include("ui/evidence/evidence_page.h")
#include "ui/evidence/evidence_page.h"
#define WITH_EVIDENCE
#endif
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/recommendations/recommendations_page.h"
#if __has_include("ui/summaries/summaries_page.h")
#include "ui/summaries/summaries_page.h"
#define WITH_SUMMARIES
#endif

#include <QCoreApplication>

namespace acuerdo {
namespace {

template<typename PageType>
Page *make(Session &session)
{
    return new PageType(session);
}

} // namespace

std::vector<PageKind> allPages()
{
    const auto title = [](const char *word) { return [word] { return QCoreApplication::translate("Pages", word); }; };
    return {
        {QStringLiteral("overview"), title(QT_TRANSLATE_NOOP("Pages", "Overview")), &make<OverviewPage>},
        {QStringLiteral("recommendations"), title(QT_TRANSLATE_NOOP("Pages", "Recommendations")),
         &make<RecommendationsPage>},
#ifdef WITH_EVIDENCE
        {QStringLiteral("evidence"), title(QT_TRANSLATE_NOOP("Pages", "Evidence")), &make<EvidencePage>},
#endif
#ifdef WITH_SUMMARIES
        {QStringLiteral("summaries"), title(QT_TRANSLATE_NOOP("Pages", "Summaries")), &make<SummariesPage>},
#endif
        {QStringLiteral("history"), title(QT_TRANSLATE_NOOP("Pages", "History")), &make<HistoryPage>},
    };
}

} // namespace acuerdo
