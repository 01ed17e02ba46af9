// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/owner.h"
#include "core/domain/recommendation.h"
#include "core/domain/result.h"
#include "core/domain/source.h"
#include "core/domain/status_update.h"
#include "core/domain/status_word.h"

#include <QHash>

namespace acuerdo {

class Store;

/// One side of a recommendation, as the detail shows it.
struct SideDetails {
    Addressee addressee{};
    StatusWord status{};                  ///< Where it stands; the first word while nothing is known.
    std::optional<StatusUpdate> latest{}; ///< What says so.
    QList<AddresseeOwner> owners{};       ///< Leads first.
    QList<ResponseUpdate> responses{};    ///< Oldest first.
    QList<TargetDate> targets{};          ///< The original first.

    Response response() const { return responses.isEmpty() ? Response::NoneRecorded : responses.last().response; }
    PartialDate due() const { return targets.isEmpty() ? PartialDate() : targets.last().date; }
};

/// Another recommendation that this one bears on, or that bears on it.
struct RelatedItem {
    Relation relation{};
    RecommendationId other{};
    QString code{};
    LocalizedText title{};
};

/// A chart and what it says of this recommendation.
struct LinkedChart {
    Chart chart{};
    ChartRole role = ChartRole::Context;
};

/// Everything about one recommendation, read from the file when it is shown.
struct Details {
    Recommendation recommendation{};
    Pillar pillar{};
    Source source{};
    QList<SideDetails> sides{};
    QList<StatusUpdate> updates{}; ///< Newest first.
    QList<Part> parts{};
    QList<RelatedItem> related{};
    QList<EvidenceLink> links{};
    QList<LinkedChart> charts{}; ///< Outcome first.
    QList<Action> actions{};
    QHash<EvidenceId, Evidence> evidence{};
    QHash<OwnerId, Owner> owners{};
    QList<StatusWord> words{};

    const SideDetails *side(AddresseeId id) const;
    const SideDetails *side(Side side) const;
    const StatusWord &word(StatusWordId id) const;
    QString ownerName(OwnerId id) const; ///< Short name; empty for none.
    /// Names of one role's owners of a side, in their order.
    QStringList ownerNames(const SideDetails &side, OwnerRole role) const;
    /// The newest update of all, for noticing that another has come since; none while there is no update.
    StatusUpdateId newestUpdate() const;
};

/// Reads a recommendation as it stands now, or as of a date.
Result<Details> readDetails(const Store &store, RecommendationId id, QDate asOf);

} // namespace acuerdo
