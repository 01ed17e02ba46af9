// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/indicator.h"
#include "core/domain/trend.h"

#include <span>
#include <vector>

namespace acuerdo {

/// What of an observation the outcome is read from.
struct OutcomeValue {
    Period period{};
    double value = 0.0;
    bool isBreak = false; ///< The first value of another method.
    bool partial = false; ///< The period was still in progress.
};
std::vector<OutcomeValue> outcomeValues(std::span<const Observation> observations);

/// Which stretch of a series is looked at.
struct OutcomeSpan {
    QDate from{};          ///< Periods that begin on this day or later; invalid: from the first.
    QDate until{};         ///< Periods that are over by the end of this day; invalid: to the last.
    QList<QDate> breaks{}; ///< Days on which the method changed, beside those that the values themselves tell.
};

/// What the values of an indicator say of the way it moves.
struct OutcomeReading {
    Outcome outcome = Outcome::TooFewData;
    Period first{}; ///< The first and the last period that was counted; none when there is none.
    Period last{};
    double firstValue = 0.0;
    double lastValue = 0.0;
    int count = 0;
    bool fromBreak = false; ///< Figures before a break in method were left out.
    std::optional<Trend> trend{};
};

/// Reads the outcome by outcomeRule(): of whole periods within `span`, after the last break in method, in the order of
/// time; months and quarters with their seasons (see trendOf()). Nothing for an indicator that should move neither way.
std::optional<OutcomeReading> readOutcome(const Indicator &indicator, std::span<const OutcomeValue> values,
                                          const OutcomeSpan &span);

/// The day that the baseline begins; invalid when the indicator has none.
QDate baselineDay(const Indicator &indicator);

/// The outcome of one of several indicators.
struct OneOutcome {
    Outcome outcome = Outcome::TooFewData;
    bool hasBaseline = false;
};
/// What several outcomes say together: those with a baseline where there are any, and of them the worst that says
/// something, so that good news never hides bad. Nothing for none.
std::optional<Outcome> togetherOf(std::span<const OneOutcome> outcomes);

/// "Improving: −11% since 2019": the outcome, and how far the last value is from the first that was counted.
/// Percentages move by points. "Too few data since 2019: 2 values of 4" where there is no trend.
QString outcomeText(const OutcomeReading &reading, const Indicator &indicator, const Formatting &formatting);

/// The rule in words, for the help and beside the list that uses it.
QString outcomeRule(const Wording &wording);

} // namespace acuerdo
