// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outcomes.h"

#include "core/store/reading.h"
#include "core/store/store.h"

#include <algorithm>

namespace acuerdo {
namespace {

#define LAST_VINTAGE "(SELECT id FROM vintage WHERE indicator_id = ?1 ORDER BY position DESC, id DESC LIMIT 1) "

Result<std::vector<OutcomeValue>> valuesOf(const Store &store, IndicatorId id)
{
    Statement statement =
        store.database().prepare("SELECT period, value, flag, partial FROM observation"
                                 " WHERE indicator_id = ?1 AND vintage_id = " LAST_VINTAGE "ORDER BY first_day");
    statement.bind(1, id);
    const QString broken = keyOf(ObservationFlag::Break);
    std::vector<OutcomeValue> values;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return values;
        if (const auto period = Period::parse(statement.text(0)))
            values.push_back({.period = *period,
                              .value = statement.real(1),
                              .isBreak = statement.text(2) == broken,
                              .partial = statement.integer(3) != 0});
    }
}

// Whether another series of the chart ends on the eve of the break: then the method changed between those two, and the
// one that goes on is whole. The same rule as for the lines of a chart.
Result<bool> isHandedOver(const Store &store, qint64 chart, IndicatorId goesOn, QDate day)
{
    Statement others = store.database().prepare(
        "SELECT DISTINCT indicator_id FROM chart_series WHERE chart_id = ?1 AND indicator_id <> ?2");
    others.bind(1, chart).bind(2, goesOn);
    for (;;) {
        ACUERDO_TRY_VALUE(more, others.next());
        if (!more)
            return false;
        ACUERDO_TRY_VALUE(values, valuesOf(store, others.id<IndicatorId>(0)));
        if (!values.empty() && values.back().period.last().addDays(1) == day)
            return true;
    }
}

Result<QList<QDate>> breaksOf(const Store &store, IndicatorId id)
{
    Statement notes = store.database().prepare(
        "SELECT DISTINCT n.at_period, n.chart_id FROM chart_note n JOIN chart_series s ON s.chart_id = n.chart_id"
        " WHERE n.kind = 'break' AND s.indicator_id = ?1");
    notes.bind(1, id);
    QList<QDate> days;
    for (;;) {
        ACUERDO_TRY_VALUE(more, notes.next());
        if (!more)
            return days;
        const QDate day = Period::parse(notes.text(0)).value_or(Period()).first();
        ACUERDO_TRY_VALUE(handedOver, isHandedOver(store, notes.integer(1), id, day));
        if (day.isValid() && !handedOver)
            days += day;
    }
}

/// The figures of an indicator, read once for many questions.
struct Figures {
    Indicator indicator{};
    std::vector<OutcomeValue> values{};
    QList<QDate> breaks{};

    static Result<Figures> read(const Store &store, const Indicator &indicator)
    {
        ACUERDO_TRY_VALUE(values, valuesOf(store, indicator.id));
        ACUERDO_TRY_VALUE(breaks, breaksOf(store, indicator.id));
        return Figures{indicator, std::move(values), breaks};
    }

    std::optional<OutcomeReading> since(QDate from, QDate asOf) const
    {
        return readOutcome(indicator, values, {.from = from, .until = asOf, .breaks = breaks});
    }

    MeasuredOutcome measured(const OutcomeReading &sinceBaseline, const PartialDate &changed, QDate asOf) const
    {
        MeasuredOutcome outcome{.indicator = indicator, .sinceBaseline = sinceBaseline};
        if (changed)
            outcome.sinceChange = since(changed.first(), asOf).value_or(OutcomeReading());
        return outcome;
    }
};

/// The outcomes of one item, put together.
struct ItemOutcomes {
    std::vector<OneOutcome> sinceBaseline{};
    std::vector<OneOutcome> now{};
};

Result<Done> readOutcomes(const Store &store, std::vector<ListRow> &rows, QDate asOf)
{
    Statement links = store.database().prepare(
        "SELECT DISTINCT s.indicator_id, l.recommendation_id FROM chart_link l JOIN chart_series s"
        " ON s.chart_id = l.chart_id JOIN indicator i ON i.id = s.indicator_id"
        " WHERE l.role = 'measures-outcome' AND i.wanted <> 'none' ORDER BY 1, 2");
    QHash<qint64, ItemOutcomes> found;
    Figures figures;
    std::optional<OutcomeReading> reading;
    for (;;) {
        ACUERDO_TRY_VALUE(more, links.next());
        if (!more)
            break;
        if (const auto id = links.id<IndicatorId>(0); id != figures.indicator.id) {
            ACUERDO_TRY_VALUE(asked, indicator(store, id));
            ACUERDO_TRY_VALUE(read, Figures::read(store, asked));
            figures = std::move(read);
            reading = figures.since(baselineDay(asked), asOf);
        }
        const auto row = std::ranges::lower_bound(rows, links.id<RecommendationId>(1), {}, &ListRow::id);
        if (!reading || row == rows.end() || row->id.value != links.integer(1))
            continue;
        ItemOutcomes &item = found[row->id.value];
        const bool hasBaseline = !figures.indicator.baselinePeriod.isNull();
        item.sinceBaseline.push_back({reading->outcome, hasBaseline});
        item.now.push_back({figures.measured(*reading, row->effective.date(), asOf).now(), hasBaseline});
        row->signs.outcome = togetherOf(item.sinceBaseline);
        row->signs.outcomeNow = togetherOf(item.now);
    }
    return Done{};
}

/// Which evidence stands on which side of an item.
struct Stances {
    bool supports = false;
    bool contradicts = false;
};

Result<Stances> stancesOn(const Store &store, RecommendationId id, QDate asOf)
{
    Statement statement = store.database().prepare(
        "SELECT l.stance, e.published FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id"
        " WHERE l.recommendation_id = ?1");
    statement.bind(1, id);
    Stances stances;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return stances;
        const PartialDate published = PartialDate::parse(statement.text(1)).value_or(PartialDate());
        if (asOf.isValid() && published && published.first() > asOf)
            continue;
        stances.supports |= statement.text(0) == keyOf(Stance::Supports);
        stances.contradicts |= statement.text(0) == keyOf(Stance::Contradicts);
    }
}

// Evidence that contradicts is rare: only its items are looked at closely.
Result<Done> readStances(const Store &store, std::vector<ListRow> &rows, QDate asOf)
{
    Statement contradicted = store.database().prepare(
        "SELECT DISTINCT recommendation_id FROM evidence_link WHERE stance = 'contradicts' ORDER BY 1");
    for (;;) {
        ACUERDO_TRY_VALUE(more, contradicted.next());
        if (!more)
            return Done{};
        const auto id = contradicted.id<RecommendationId>(0);
        const auto row = std::ranges::lower_bound(rows, id, {}, &ListRow::id);
        if (row == rows.end() || row->id != id)
            continue;
        ACUERDO_TRY_VALUE(stances, stancesOn(store, id, asOf));
        row->signs.isContested = stances.supports && stances.contradicts;
    }
}

} // namespace

Outcome MeasuredOutcome::now() const
{
    return sinceChange.outcome == Outcome::TooFewData ? sinceBaseline.outcome : sinceChange.outcome;
}

Result<std::optional<OutcomeReading>> indicatorOutcome(const Store &store, const Indicator &indicator, QDate asOf,
                                                       QDate from)
{
    ACUERDO_TRY_VALUE(figures, Figures::read(store, indicator));
    return figures.since(from.isValid() ? from : baselineDay(indicator), asOf);
}

Result<QList<MeasuredOutcome>> measuredOutcomes(const Store &store, RecommendationId id, const PartialDate &changed,
                                                QDate asOf)
{
    ACUERDO_TRY_VALUE(links, chartsOfRecommendation(store, id));
    QList<MeasuredOutcome> found;
    QList<IndicatorId> asked;
    for (const ChartLink &link : std::as_const(links)) {
        if (link.role != ChartRole::MeasuresOutcome)
            continue;
        ACUERDO_TRY_VALUE(series, chartSeries(store, link.chart));
        for (const ChartSeries &one : std::as_const(series)) {
            if (asked.contains(one.indicator))
                continue;
            asked += one.indicator;
            ACUERDO_TRY_VALUE(whole, indicator(store, one.indicator));
            ACUERDO_TRY_VALUE(figures, Figures::read(store, whole));
            if (const auto reading = figures.since(baselineDay(whole), asOf))
                found += figures.measured(*reading, changed, asOf);
        }
    }
    return found;
}

Result<Done> readListSigns(const Store &store, std::vector<ListRow> &rows, QDate asOf)
{
    for (ListRow &row : rows)
        row.signs = {};
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    ACUERDO_TRY(readOutcomes(store, rows, asOf));
    return readStances(store, rows, asOf);
}

} // namespace acuerdo
