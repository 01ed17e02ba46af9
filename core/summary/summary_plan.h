// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/result.h"
#include "core/domain/wording.h"

#include <QStringList>

namespace acuerdo {

/// Whom a summary is for. The public reads what is said and shown; partners also the steps that are planned; only an
/// internal summary has the notes that are kept for internal use.
enum class Audience { Public, Partners, Internal };
template<>
std::span<const Key<Audience>> allKeys<Audience>();
/// The name for people: "The public".
QString label(Audience value, const Wording &wording);

/// A part of a summary. A plan is an order of these.
enum class SummarySection {
    Figures,
    Opening,
    StatusByPillar,
    Sides,
    StatusWords,
    Moved,
    ChangedItems,
    RevisedDates,
    OtherUpdates,
    Late,
    Stuck,
    Outlook,
    Owners,
    Priorities,
    Asks,
    Items,
    Register,
    Updates,
    Indicators,
    Charts,
    Evidence,
    Method,
};
template<>
std::span<const Key<SummarySection>> allKeys<SummarySection>();
/// The name for people: "Status by pillar".
QString label(SummarySection value, const Wording &wording);

/// A column of the register.
enum class RegisterColumn { Code, Title, Pillar, Status, Since, Lead, Response, Verification, Due, Schedule, Updated };
template<>
std::span<const Key<RegisterColumn>> allKeys<RegisterColumn>();
QString label(RegisterColumn value, const Wording &wording);

/// What the register is ordered by, with a heading for each.
enum class RegisterGrouping { None, Pillar, Status, Owner };
template<>
std::span<const Key<RegisterGrouping>> allKeys<RegisterGrouping>();
QString label(RegisterGrouping value, const Wording &wording);

/// What a template speaks of: all that the filter keeps, or one that has to be named each time.
enum class PlanSubject { Everything, Owner, Recommendation };
template<>
std::span<const Key<PlanSubject>> allKeys<PlanSubject>();
QString label(PlanSubject value, const Wording &wording);

/// What a summary has in it, and in what order: a template.
struct SummaryPlan {
    QString key{};
    QString name{}; ///< Stands above the title; empty: the name of a ready-made one, in the language of the summary.
    QList<SummarySection> sections{};
    QList<RegisterColumn> columns{};
    RegisterGrouping grouping = RegisterGrouping::Pillar;
    QString query{}; ///< Beside the filter: both must fit.
    PlanSubject subject = PlanSubject::Everything;
    bool operator==(const SummaryPlan &) const = default;
};

/// The ready-made ones: brief, progress, changes, owner, fact-sheet, register.
const QList<SummaryPlan> &readyMadePlans();
/// A ready-made one; nothing for any other key.
std::optional<SummaryPlan> readyMadePlan(const QString &key);
/// What it is called: "Progress summary".
QString nameOf(const SummaryPlan &plan, const Wording &wording);
/// Whether it speaks of one owner, or of one recommendation, that has to be named.
bool asksForOwner(const SummaryPlan &plan);
bool asksForCode(const SummaryPlan &plan);
/// Whether it is the brief, which leaves out of its page what the page has no room for.
bool isOnePage(const SummaryPlan &plan);

/// A plan as the text that a workspace keeps, and back. A failure says what is wrong with it.
QString planText(const SummaryPlan &plan);
Result<SummaryPlan> planFromText(const QString &key, const QString &name, const QString &text);

} // namespace acuerdo
