// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/formatting.h"
#include "core/domain/recommendation.h"
#include "core/domain/status_update.h"
#include "core/domain/work.h"
#include "core/store/store.h"
#include "core/summary/changes.h"
#include "core/summary/counts.h"
#include "core/summary/progress_summary.h"
#include "core/summary/spark.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace acuerdo {

/// One side of a recommendation with all that a summary says of it.
struct SideRecord {
    Addressee addressee{};
    ListSide row{};
    QList<OwnerId> leads{};
    QList<OwnerId> supporting{};
    QList<TargetDate> targetDates{};
    std::optional<StatusUpdate> latest{}; ///< That decides the side's status.
};

/// A status update with the side that it is of.
struct UpdateRecord {
    Side side = Side::Joint;
    StatusUpdate update{};
};

/// What one indicator says of a recommendation.
struct ItemOutcome {
    QString words{};   ///< "Homicides: Improving: −11% since 2019".
    SparkLine spark{}; ///< The figures that the words are about.
    bool operator==(const ItemOutcome &) const = default;
};

/// One recommendation with all that a summary says of it.
struct ItemRecord {
    qint32 position = 0; ///< In the list.
    Recommendation recommendation{};
    QList<SideRecord> sides{};
    QList<UpdateRecord> updates{}; ///< Newest first; only when a section tells them.
    QList<Action> actions{};       ///< Only for an audience that reads them.
    QList<ItemOutcome> outcomes{}; ///< Of a priority.
};

/// What is said of an indicator beside its values.
struct IndicatorWords {
    QString baseline{}; ///< "29,500 (2019)"; empty for none.
    QString outcome{};  ///< "Improving: −11% since 2019"; empty for one that should move neither way.
};

/// Everything that a summary is made of, read once.
struct SummaryData {
    SummaryOptions options{};
    Formatting formatting{Language::English};
    WorkspaceInfo workspace{};
    QList<Source> sources{};
    QList<Pillar> pillars{};
    std::optional<RecommendationList> list{}; ///< As of the summary's date.
    std::vector<qint32> selection{};          ///< In the order of codes.
    Counts counts{};
    std::optional<Changes> changes{}; ///< None when nothing is compared.
    std::vector<ItemRecord> items{};  ///< In the order of pillars, then codes.
    QHash<OwnerId, Owner> owners{};
    QMap<QString, Evidence> evidence{}; ///< By key: what the summary refers to.
    QHash<EvidenceId, QString> evidenceKeys{};
    std::vector<ChartSpec> charts{};
    QHash<QString, IndicatorWords> indicators{}; ///< Of the charts, by key.
    QString subject{};                           ///< Name of the owner, or the code, that the summary speaks of.
    QString fingerprint{};
    qint64 historyLength = 0;

    Language language() const { return options.language; }
    const Wording &wording() const { return formatting.wording(); }
    const Pillar *pillar(qint32 id) const;
    StatusMark mark(quint8 status) const;
    const StatusWord *word(StatusWordId id) const;
    bool has(SummarySection section) const { return options.plan.sections.contains(section); }
    /// Names of owners as tables show them: the short one, or the full one where there is no other.
    QString ownerName(OwnerId id) const;
};

/// Reads it. Fails with a sentence: the file cannot be read, the filter makes no sense, the work was stopped.
Result<SummaryData> readSummaryData(const Store &store, const SummaryOptions &options, const WorkReport &report);

} // namespace acuerdo
