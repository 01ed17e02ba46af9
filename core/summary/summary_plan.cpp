// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/summary_plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace acuerdo {
namespace {

using Section = SummarySection;

QList<RegisterColumn> usualColumns()
{
    return {RegisterColumn::Code, RegisterColumn::Title, RegisterColumn::Status,  RegisterColumn::Since,
            RegisterColumn::Lead, RegisterColumn::Due,   RegisterColumn::Schedule};
}

template<typename Value>
QJsonArray keysOf(const QList<Value> &values)
{
    QJsonArray keys;
    for (const Value value : values)
        keys.append(keyOf(value));
    return keys;
}

template<typename Value>
Result<QList<Value>> valuesOf(const QJsonObject &object, const char *name)
{
    QList<Value> values;
    const QJsonArray words = object.value(QLatin1StringView(name)).toArray();
    for (const QJsonValue &word : words) {
        const auto value = fromKey<Value>(word.toString());
        if (!value) {
            return failure(QCoreApplication::translate("SummaryPlan",
                                                       "The template has “%1” among its “%2”, which is none of: %3.")
                               .arg(word.toString(), QLatin1StringView(name), acceptedKeys<Value>()));
        }
        values.append(*value);
    }
    return values;
}

} // namespace

template<>
std::span<const Key<Audience>> allKeys<Audience>()
{
    static constexpr Key<Audience> keys[] = {{Audience::Public, QLatin1StringView("public")},
                                             {Audience::Partners, QLatin1StringView("partners")},
                                             {Audience::Internal, QLatin1StringView("internal")}};
    return keys;
}

QString label(Audience value, const Wording &wording)
{
    switch (value) {
    case Audience::Public:
        return wording.translate("SummaryPlan", "The public");
    case Audience::Partners:
        return wording.translate("SummaryPlan", "Partners");
    case Audience::Internal:
        return wording.translate("SummaryPlan", "Internal use");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<SummarySection>> allKeys<SummarySection>()
{
    static constexpr Key<Section> keys[] = {{Section::Figures, QLatin1StringView("figures")},
                                            {Section::Opening, QLatin1StringView("opening")},
                                            {Section::StatusByPillar, QLatin1StringView("status-by-pillar")},
                                            {Section::Sides, QLatin1StringView("sides")},
                                            {Section::StatusWords, QLatin1StringView("status-words")},
                                            {Section::Moved, QLatin1StringView("moved")},
                                            {Section::ChangedItems, QLatin1StringView("changed-items")},
                                            {Section::RevisedDates, QLatin1StringView("revised-dates")},
                                            {Section::OtherUpdates, QLatin1StringView("other-updates")},
                                            {Section::Late, QLatin1StringView("late")},
                                            {Section::Stuck, QLatin1StringView("stuck")},
                                            {Section::Outlook, QLatin1StringView("outlook")},
                                            {Section::Owners, QLatin1StringView("owners")},
                                            {Section::Priorities, QLatin1StringView("priorities")},
                                            {Section::Asks, QLatin1StringView("asks")},
                                            {Section::Items, QLatin1StringView("items")},
                                            {Section::Register, QLatin1StringView("register")},
                                            {Section::Updates, QLatin1StringView("updates")},
                                            {Section::Indicators, QLatin1StringView("indicators")},
                                            {Section::Charts, QLatin1StringView("charts")},
                                            {Section::Evidence, QLatin1StringView("evidence")},
                                            {Section::Method, QLatin1StringView("method")}};
    return keys;
}

QString label(SummarySection value, const Wording &wording)
{
    switch (value) {
    case Section::Figures:
        return wording.translate("SummaryPlan", "Figures");
    case Section::Opening:
        return wording.translate("SummaryPlan", "Opening paragraph");
    case Section::StatusByPillar:
        return wording.translate("SummaryPlan", "Status by pillar");
    case Section::Sides:
        return wording.translate("SummaryPlan", "The sides face to face");
    case Section::StatusWords:
        return wording.translate("SummaryPlan", "Status by word and pillar");
    case Section::Moved:
        return wording.translate("SummaryPlan", "What moved");
    case Section::ChangedItems:
        return wording.translate("SummaryPlan", "New, achieved, reopened, reversed and closed");
    case Section::RevisedDates:
        return wording.translate("SummaryPlan", "Target dates revised");
    case Section::OtherUpdates:
        return wording.translate("SummaryPlan", "Other news of this time");
    case Section::Late:
        return wording.translate("SummaryPlan", "Late and due soon");
    case Section::Stuck:
        return wording.translate("SummaryPlan", "What is stuck, and why");
    case Section::Outlook:
        return wording.translate("SummaryPlan", "The next 90 days");
    case Section::Owners:
        return wording.translate("SummaryPlan", "By owner");
    case Section::Priorities:
        return wording.translate("SummaryPlan", "Priorities");
    case Section::Asks:
        return wording.translate("SummaryPlan", "What is asked, and by when");
    case Section::Items:
        return wording.translate("SummaryPlan", "Every recommendation and its latest word");
    case Section::Register:
        return wording.translate("SummaryPlan", "Register");
    case Section::Updates:
        return wording.translate("SummaryPlan", "Every status update");
    case Section::Indicators:
        return wording.translate("SummaryPlan", "Indicators");
    case Section::Charts:
        return wording.translate("SummaryPlan", "Evidence charts");
    case Section::Evidence:
        return wording.translate("SummaryPlan", "Evidence cited");
    case Section::Method:
        return wording.translate("SummaryPlan", "How to read this summary");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<RegisterColumn>> allKeys<RegisterColumn>()
{
    static constexpr Key<RegisterColumn> keys[] = {{RegisterColumn::Code, QLatin1StringView("code")},
                                                   {RegisterColumn::Title, QLatin1StringView("title")},
                                                   {RegisterColumn::Pillar, QLatin1StringView("pillar")},
                                                   {RegisterColumn::Status, QLatin1StringView("status")},
                                                   {RegisterColumn::Since, QLatin1StringView("since")},
                                                   {RegisterColumn::Lead, QLatin1StringView("lead")},
                                                   {RegisterColumn::Response, QLatin1StringView("response")},
                                                   {RegisterColumn::Verification, QLatin1StringView("verification")},
                                                   {RegisterColumn::Due, QLatin1StringView("due")},
                                                   {RegisterColumn::Schedule, QLatin1StringView("schedule")},
                                                   {RegisterColumn::Updated, QLatin1StringView("updated")}};
    return keys;
}

QString label(RegisterColumn value, const Wording &wording)
{
    switch (value) {
    case RegisterColumn::Code:
        return wording.translate("Summary", "Code");
    case RegisterColumn::Title:
        return wording.translate("Summary", "Recommendation");
    case RegisterColumn::Pillar:
        return wording.translate("Summary", "Pillar");
    case RegisterColumn::Status:
        return wording.translate("Summary", "Status");
    case RegisterColumn::Since:
        return wording.translate("Summary", "Since");
    case RegisterColumn::Lead:
        return wording.translate("Summary", "Lead");
    case RegisterColumn::Response:
        return wording.translate("Summary", "Response");
    case RegisterColumn::Verification:
        return wording.translate("Summary", "Shown by");
    case RegisterColumn::Due:
        return wording.translate("Summary", "Due");
    case RegisterColumn::Schedule:
        return wording.translate("Summary", "Schedule");
    case RegisterColumn::Updated:
        return wording.translate("Summary", "Updated");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<RegisterGrouping>> allKeys<RegisterGrouping>()
{
    static constexpr Key<RegisterGrouping> keys[] = {{RegisterGrouping::None, QLatin1StringView("none")},
                                                     {RegisterGrouping::Pillar, QLatin1StringView("pillar")},
                                                     {RegisterGrouping::Status, QLatin1StringView("status")},
                                                     {RegisterGrouping::Owner, QLatin1StringView("owner")}};
    return keys;
}

QString label(RegisterGrouping value, const Wording &wording)
{
    switch (value) {
    case RegisterGrouping::None:
        return wording.translate("SummaryPlan", "Not grouped");
    case RegisterGrouping::Pillar:
        return wording.translate("SummaryPlan", "By pillar");
    case RegisterGrouping::Status:
        return wording.translate("SummaryPlan", "By status");
    case RegisterGrouping::Owner:
        return wording.translate("SummaryPlan", "By owner");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<PlanSubject>> allKeys<PlanSubject>()
{
    static constexpr Key<PlanSubject> keys[] = {{PlanSubject::Everything, QLatin1StringView("everything")},
                                                {PlanSubject::Owner, QLatin1StringView("owner")},
                                                {PlanSubject::Recommendation, QLatin1StringView("recommendation")}};
    return keys;
}

QString label(PlanSubject value, const Wording &wording)
{
    switch (value) {
    case PlanSubject::Everything:
        return wording.translate("SummaryPlan", "Everything");
    case PlanSubject::Owner:
        return wording.translate("SummaryPlan", "One owner");
    case PlanSubject::Recommendation:
        return wording.translate("SummaryPlan", "One recommendation");
    }
    Q_UNREACHABLE();
}

const QList<SummaryPlan> &readyMadePlans()
{
    static const QList<SummaryPlan> plans{
        {.key = QStringLiteral("brief"),
         .sections = {Section::Figures, Section::Opening, Section::StatusByPillar, Section::Moved}},
        {.key = QStringLiteral("progress"),
         .sections = {Section::Figures,      Section::Opening,    Section::StatusByPillar, Section::Moved,
                      Section::ChangedItems, Section::Late,       Section::RevisedDates,   Section::Sides,
                      Section::StatusWords,  Section::Owners,     Section::Stuck,          Section::Outlook,
                      Section::OtherUpdates, Section::Priorities, Section::Items,          Section::Indicators,
                      Section::Charts,       Section::Method,     Section::Register,       Section::Updates,
                      Section::Evidence},
         .columns = usualColumns()},
        {.key = QStringLiteral("changes"),
         .sections = {Section::Figures, Section::Opening, Section::Moved, Section::ChangedItems, Section::RevisedDates,
                      Section::OtherUpdates, Section::Late, Section::Evidence}},
        {.key = QStringLiteral("owner"),
         .sections = {Section::Opening, Section::Asks, Section::Late, Section::Items, Section::Evidence},
         .subject = PlanSubject::Owner},
        {.key = QStringLiteral("fact-sheet"),
         .sections = {Section::Items, Section::Updates, Section::Charts, Section::Evidence},
         .subject = PlanSubject::Recommendation},
        {.key = QStringLiteral("register"),
         .sections = {Section::Figures, Section::Register, Section::Method},
         .columns = usualColumns()},
    };
    return plans;
}

std::optional<SummaryPlan> readyMadePlan(const QString &key)
{
    const auto found = std::ranges::find(readyMadePlans(), key, &SummaryPlan::key);
    return found == readyMadePlans().end() ? std::nullopt : std::optional(*found);
}

QString nameOf(const SummaryPlan &plan, const Wording &wording)
{
    if (!plan.name.isEmpty())
        return plan.name;
    if (plan.key == QStringLiteral("brief"))
        return wording.translate("SummaryPlan", "Brief");
    if (plan.key == QStringLiteral("changes"))
        return wording.translate("SummaryPlan", "What changed");
    if (plan.key == QStringLiteral("owner"))
        return wording.translate("SummaryPlan", "Letter to an owner");
    if (plan.key == QStringLiteral("fact-sheet"))
        return wording.translate("SummaryPlan", "Fact sheet");
    if (plan.key == QStringLiteral("register"))
        return wording.translate("SummaryPlan", "Register of recommendations");
    return wording.translate("Summary", "Progress summary");
}

bool asksForOwner(const SummaryPlan &plan)
{
    return plan.subject == PlanSubject::Owner;
}

bool isOnePage(const SummaryPlan &plan)
{
    return plan.key == QStringLiteral("brief");
}

bool asksForCode(const SummaryPlan &plan)
{
    return plan.subject == PlanSubject::Recommendation;
}

QString planText(const SummaryPlan &plan)
{
    const QJsonObject object{{QStringLiteral("sections"), keysOf(plan.sections)},
                             {QStringLiteral("columns"), keysOf(plan.columns)},
                             {QStringLiteral("grouping"), keyOf(plan.grouping)},
                             {QStringLiteral("query"), plan.query},
                             {QStringLiteral("subject"), keyOf(plan.subject)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<SummaryPlan> planFromText(const QString &key, const QString &name, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SummaryPlan plan{.key = key, .name = name, .query = object.value(QStringLiteral("query")).toString()};
    ACUERDO_TRY_VALUE(sections, valuesOf<SummarySection>(object, "sections"));
    ACUERDO_TRY_VALUE(columns, valuesOf<RegisterColumn>(object, "columns"));
    plan.sections = sections;
    plan.columns = columns;
    const QString grouping = object.value(QStringLiteral("grouping")).toString();
    plan.grouping = fromKey<RegisterGrouping>(grouping).value_or(RegisterGrouping::None);
    const QString subject = object.value(QStringLiteral("subject")).toString();
    plan.subject = fromKey<PlanSubject>(subject).value_or(PlanSubject::Everything);
    if (plan.sections.isEmpty())
        return failure(QCoreApplication::translate("SummaryPlan", "The template “%1” has no section.").arg(name));
    return plan;
}

} // namespace acuerdo
