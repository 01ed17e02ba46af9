// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/progress_summary.h"

#include "core/store/reading.h"
#include "core/summary/side_by_side.h"
#include "core/summary/summary_sections.h"

#include <algorithm>

namespace acuerdo {

QString queryOf(const SummaryOptions &options)
{
    return (options.plan.query.trimmed() + u' ' + options.filter.trimmed()).trimmed();
}

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

namespace {

using AddSection = void (*)(const SummaryData &, Blocks &);

AddSection functionOf(SummarySection section)
{
    switch (section) {
    case SummarySection::Figures:
        return addFigures;
    case SummarySection::Opening:
        return addOpening;
    case SummarySection::StatusByPillar:
        return addStatusByPillar;
    case SummarySection::Sides:
        return addSides;
    case SummarySection::StatusWords:
        return addStatusWords;
    case SummarySection::Moved:
        return addMoved;
    case SummarySection::ChangedItems:
        return addChangedItems;
    case SummarySection::RevisedDates:
        return addRevisedDates;
    case SummarySection::OtherUpdates:
        return addOtherUpdates;
    case SummarySection::Late:
        return addLate;
    case SummarySection::Stuck:
        return addStuck;
    case SummarySection::Outlook:
        return addOutlook;
    case SummarySection::Owners:
        return addOwners;
    case SummarySection::Priorities:
        return addPriorities;
    case SummarySection::Asks:
        return addAsks;
    case SummarySection::Items:
        return addItems;
    case SummarySection::Register:
        return addRegister;
    case SummarySection::Updates:
        return addUpdates;
    case SummarySection::Indicators:
        return addIndicators;
    case SummarySection::Charts:
        return addCharts;
    case SummarySection::Evidence:
        return addEvidence;
    case SummarySection::Method:
        return addMethod;
    }
    Q_UNREACHABLE();
}

// What the pages leave out and formats for data keep.
constexpr SummarySection dataSections[] = {
    SummarySection::StatusByPillar, SummarySection::Moved,        SummarySection::ChangedItems,
    SummarySection::RevisedDates,   SummarySection::OtherUpdates, SummarySection::Items,
    SummarySection::Charts,         SummarySection::Evidence,     SummarySection::Method};

Document documentOf(const SummaryData &data)
{
    Document document{.language = data.language(), .masthead = mastheadOf(data)};
    document.footer = data.wording().translate("Summary", "Status is rolled up from the sides by the rule at the end. "
                                                          "Readings are ours, from the sources cited.");
    const QList<SummarySection> &sections = data.options.plan.sections;
    for (const SummarySection section : sections)
        functionOf(section)(data, document.blocks);
    for (const SummarySection section : dataSections) {
        if (!sections.contains(section))
            functionOf(section)(data, document.data);
    }
    if (isOnePage(data.options.plan))
        addEveryMove(data, document.data);
    return document;
}

} // namespace

Result<Document> makeProgressSummary(const Store &store, const SummaryOptions &options, const WorkReport &report)
{
    ACUERDO_TRY_VALUE(data, readSummaryData(store, options, report));
    Document document = documentOf(data);
    if (!options.bothLanguages)
        return document;
    SummaryOptions other = options;
    other.language = options.language == Language::English ? Language::Spanish : Language::English;
    ACUERDO_TRY_VALUE(otherData, readSummaryData(store, other, report));
    return sideBySide(document, documentOf(otherData));
}

} // namespace acuerdo
