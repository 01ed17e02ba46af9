// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/package_keys.h"
#include "core/exchange/package_tables.h"

#include <QSet>

namespace acuerdo {

/// Why a row cannot stand beside those before it.
struct RowFault {
    QString column{};
    QString what{};
};

/// Holds each row of a package against those before it: keys that are taken, dates before the source's, values without
/// a source … A row that may stand is remembered, under its key and for the rules.
class PackageRules
{
public:
    const PackageKeys &keys() const { return m_keys; }

    // Each gives the faults of a row, and remembers it when there are none.
    QList<RowFault> accept(const Evidence &row);
    QList<RowFault> accept(const Source &row);
    QList<RowFault> accept(const Pillar &row);
    QList<RowFault> accept(const StatusWord &row);
    QList<RowFault> accept(const Owner &row);
    QList<RowFault> accept(const Recommendation &row);
    QList<RowFault> accept(const Part &row);
    QList<RowFault> accept(const Relation &row);
    QList<RowFault> accept(const Addressee &row);
    QList<RowFault> accept(const AddresseeOwner &row);
    QList<RowFault> accept(const TargetDate &row);
    QList<RowFault> accept(const ResponseUpdate &row);
    QList<RowFault> accept(const StatusUpdate &row);
    QList<RowFault> accept(const Action &row);
    QList<RowFault> accept(const EvidenceLink &) { return {}; }
    QList<RowFault> accept(const Indicator &row);
    QList<RowFault> accept(const Vintage &row);
    QList<RowFault> accept(const Observation &row);
    QList<RowFault> accept(const IndicatorTarget &) { return {}; }
    QList<RowFault> accept(const Chart &row);
    QList<RowFault> accept(const ChartSeries &row);
    QList<RowFault> accept(const ChartNote &) { return {}; }
    QList<RowFault> accept(const ChartLink &row);
    QList<RowFault> accept(const SavedView &row);
    QList<RowFault> accept(const ImportRecipe &row);
    QList<RowFault> accept(const ImportRun &row);
    QList<RowFault> accept(const SummaryTemplate &row);
    QList<RowFault> accept(const IssuedSummary &row);

private:
    QList<RowFault> beforeSource(AddresseeId addressee, const PartialDate &effective) const;

    PackageKeys m_keys;
    QHash<SourceId, PartialDate> m_sourceDates;
    QHash<PillarId, SourceId> m_pillarSources;
    QHash<RecommendationId, SourceId> m_sources;
    QHash<VintageId, IndicatorId> m_vintages;
    QSet<IndicatorId> m_indicatorsWithEvidence;
    QSet<VintageId> m_vintagesWithEvidence;
    QSet<AddresseeId> m_withTarget;
    QSet<std::pair<int, std::pair<RecommendationId, RecommendationId>>> m_relations; // int: the RelationKind
    QSet<std::pair<AddresseeId, OwnerId>> m_owners;
    QSet<std::pair<VintageId, QString>> m_periods;
    QSet<std::pair<ChartId, RecommendationId>> m_chartLinks;
    QSet<int> m_summaryNumbers;
};

} // namespace acuerdo
