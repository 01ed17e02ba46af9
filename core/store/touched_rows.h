// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/row_mapping.h"

#include <concepts>

namespace acuerdo {

/// Finds out, row by row, what a transaction touches: which recommendations to compute anew and which views to refresh.
class TouchedRows
{
public:
    explicit TouchedRows(const Database &database)
        : m_database(database)
    {}

    const Change &change() const { return m_change; }
    /// Whether something changed that every recommendation's computed columns follow from: the words, the time zone.
    bool allComputedChanged() const { return m_allComputedChanged; }
    /// The time zone may be another one.
    void addWorkspaceInfo() { m_change.everything = m_allComputedChanged = true; }
    void addEvidence() { m_change.evidence = true; }

    Result<Done> add(const Recommendation &row) { return addRecommendation(row.id); }
    Result<Done> add(const Part &row) { return addRecommendation(row.recommendation); }
    Result<Done> add(const Action &row) { return addRecommendation(row.recommendation); }
    Result<Done> add(const Addressee &row) { return addRecommendation(row.recommendation); }
    Result<Done> add(const Relation &row)
    {
        addRecommendation(row.from);
        return addRecommendation(row.to);
    }
    Result<Done> add(const EvidenceLink &row)
    {
        m_change.evidence = true;
        return addRecommendation(row.recommendation);
    }
    Result<Done> add(const ChartLink &row)
    {
        m_change.indicators = true;
        return addRecommendation(row.recommendation);
    }
    Result<Done> add(const SavedView &)
    {
        m_change.savedViews = true;
        return Done{};
    }
    /// How figures were brought in is told beside them.
    Result<Done> add(const ImportRecipe &)
    {
        m_change.indicators = true;
        return Done{};
    }
    Result<Done> add(const ImportRun &)
    {
        m_change.indicators = true;
        return Done{};
    }
    Result<Done> add(const SummaryTemplate &)
    {
        m_change.summaries = true;
        return Done{};
    }
    Result<Done> add(const IssuedSummary &)
    {
        m_change.summaries = true;
        return Done{};
    }
    Result<Done> add(const Evidence &)
    {
        m_change.evidence = true;
        return Done{};
    }
    /// What hangs on one side of a recommendation.
    template<typename Row>
    requires requires(const Row &row)
    {
        {
            row.addressee
            } -> std::convertible_to<AddresseeId>;
    }
    Result<Done> add(const Row &row) { return addAddressee(row.addressee); }
    /// Sources, pillars, words and owners: their names stand everywhere.
    template<typename Row>
    requires std::same_as<Row, Source> || std::same_as<Row, Pillar> || std::same_as<Row, StatusWord> || std::same_as<
        Row, Owner>
        Result<Done> add(const Row &)
    {
        m_change.everything = true;
        m_allComputedChanged = m_allComputedChanged || std::same_as<Row, StatusWord>;
        return Done{};
    }
    template<typename Row>
    requires std::same_as<Row, Indicator> || std::same_as<Row, Vintage> || std::same_as<Row, Observation> || std::
        same_as<Row, IndicatorTarget> || std::same_as<Row, Chart> || std::same_as<Row, ChartSeries> || std::same_as<
            Row, ChartNote>
            Result<Done> add(const Row &)
    {
        m_change.indicators = true;
        return Done{};
    }

private:
    Result<Done> addRecommendation(RecommendationId id)
    {
        if (!m_change.recommendations.contains(id))
            m_change.recommendations.push_back(id);
        return Done{};
    }

    Result<Done> addAddressee(AddresseeId id)
    {
        Statement statement = m_database.prepare("SELECT recommendation_id FROM addressee WHERE id = ?1");
        ACUERDO_TRY_VALUE(found, statement.bind(1, id).next());
        return found ? addRecommendation(statement.id<RecommendationId>(0)) : Result<Done>(Done{});
    }

    const Database &m_database;
    Change m_change;
    bool m_allComputedChanged = false;
};

} // namespace acuerdo
