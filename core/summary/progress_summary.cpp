// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/progress_summary.h"

#include "core/store/reading.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {

Result<QDate> defaultCompareDate(const Store &store, QDate asOf)
{
    ACUERDO_TRY_VALUE(allSources, sources(store));
    QDate first;
    for (const Source &source : allSources) {
        if (source.date && (!first.isValid() || source.date.last() < first))
            first = source.date.last();
    }
    const QDate day = first.isValid() ? std::max(asOf.addYears(-1), first) : asOf.addYears(-1);
    return day < asOf ? day : QDate();
}

Result<Document> makeProgressSummary(const Store &store, const SummaryOptions &options, const WorkReport &report)
{
    ACUERDO_TRY_VALUE(data, readSummaryData(store, options, report));
    Document document{.language = options.language, .masthead = mastheadOf(data)};
    document.footer = data.wording().translate("Summary", "Status is rolled up from the sides by the rule at the end. "
                                                          "Readings are ours, from the sources cited.");
    using Section = void (*)(const SummaryData &, Blocks &);
    constexpr Section sections[] = {addFigures, addOpening,      addStatusByPillar, addMoved,       addChangedItems,
                                    addLate,    addRevisedDates, addSides,          addStatusWords, addOtherUpdates,
                                    addItems,   addCharts,       addMethod,         addEvidence};
    for (const Section section : sections)
        section(data, document.blocks);
    return document;
}

} // namespace acuerdo
