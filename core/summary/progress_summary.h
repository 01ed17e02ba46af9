// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/work.h"
#include "core/summary/document.h"
#include "core/summary/standing.h"
#include "core/summary/summary_plan.h"

namespace acuerdo {

class Store;

/// The issued summary that a summary starts from.
struct SinceIssued {
    int number = 0;
    QDate asOf{};
    Standing standing{};
};

/// What a progress summary is asked to say. The same workspace and options give the same document, whatever the clock,
/// the time zone and the locale of the machine.
struct SummaryOptions {
    QString filter{}; ///< A query, as typed. Empty: everything.
    QDate asOf{};     ///< Status as of the end of this day. Must be valid.
    QDate from{};     ///< Compared with the end of this day. Invalid: nothing is compared.
    Language language = Language::English;
    QString preparer{}; ///< Printed as given; nobody is named unasked.
    SummaryPlan plan = *readyMadePlan(QStringLiteral("progress"));
    Audience audience = Audience::Public;
    QString opening{};          ///< By hand, in place of the generated sentences.
    QString subject{};          ///< The owner (key, short or full name) or the code that the plan asks for.
    bool bothLanguages = false; ///< The other language beside it.
    int number = 0;             ///< Of the summary itself, when it is issued; 0 for none.
    std::optional<SinceIssued> since{};
};

/// The query that chooses what a summary speaks of: that of its template and the filter together.
QString queryOf(const SummaryOptions &options);

/// What to compare with when nobody says: the day a year before `asOf`, but not a day before the sources were there.
/// Invalid when there is no such day before `asOf`.
Result<QDate> defaultCompareDate(const Store &store, QDate asOf);

/// Makes the progress summary for everybody to read: notes kept for internal use are not in it. Fails with a sentence
/// when the file cannot be read, the filter makes no sense, the dates are the wrong way round, or `report` said stop.
Result<Document> makeProgressSummary(const Store &store, const SummaryOptions &options, const WorkReport &report = {});

} // namespace acuerdo
