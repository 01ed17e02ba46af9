// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/store/recommendation_list.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace acuerdo {

/// Which way a side, or an item, went between two dates.
enum class Movement { Advanced, Stalled, Reversed, Closed, SteppedBack };
template<>
std::span<const Key<Movement>> allKeys<Movement>();
/// The way from one status word to another. Both words differ.
Movement movementBetween(const StatusWord &before, const StatusWord &after);

/// A side of a recommendation whose status is another than before.
struct MovedSide {
    RecommendationId recommendation{};
    QString code{};
    Side side = Side::Joint;
    quint8 before = 0; ///< Positions in RecommendationList::words().
    quint8 after = 0;
    Movement movement = Movement::Advanced;
    // Of the update that brought the present status:
    PartialDate effective{};
    LocalizedText reason{};
    QList<EvidenceId> evidence{};
    bool operator==(const MovedSide &) const = default;
};

/// A status update of the period that left the side's status as it was before: news without a change.
struct OtherUpdate {
    RecommendationId recommendation{};
    QString code{};
    Side side = Side::Joint;
    LocalizedText part{}; ///< Title of the part that it speaks of; empty for the whole.
    quint8 status = 0;
    PartialDate effective{};
    LocalizedText reason{};
    QList<EvidenceId> evidence{};
    bool operator==(const OtherUpdate &) const = default;
};

/// A whole recommendation whose rolled-up status now stands elsewhere.
struct ChangedItem {
    enum class Kind { New, Achieved, Reopened, Reversed, Closed, Other };
    RecommendationId recommendation{};
    QString code{};
    Kind kind = Kind::Other;
    std::optional<quint8> before{}; ///< None for a new one: its source is younger than the beginning of the period.
    quint8 after = 0;
    bool operator==(const ChangedItem &) const = default;
};

/// A target date that was revised in the period.
struct SlippedDate {
    RecommendationId recommendation{};
    QString code{};
    Side side = Side::Joint;
    PartialDate original{};
    PartialDate previous{}; ///< What stood at the beginning of the period.
    PartialDate revised{};
    LocalizedText reason{}; ///< Of the last revision.
    QDate recorded{};
    bool operator==(const SlippedDate &) const = default;
};

/// Arrivals and departures, kept apart so that they cannot cancel out of sight.
struct GrossChange {
    int arrived = 0;
    int left = 0;
    bool operator==(const GrossChange &) const = default;
};

/// What changed between two dates, by effective date: after the end of `from`, until the end of `to`.
struct Changes {
    QDate from{};
    QDate to{};
    std::vector<MovedSide> moved{};               ///< Newest first, then by code and side.
    std::vector<OtherUpdate> otherUpdates{};      ///< Newest first, then by code and side.
    std::vector<ChangedItem> items{};             ///< By code.
    std::vector<SlippedDate> slipped{};           ///< By code and side.
    std::vector<RecommendationId> newlyOverdue{}; ///< By code.
    std::array<GrossChange, 6> byRole{};          ///< By StatusRole, of whole recommendations.
    GrossChange overdue{};
    GrossChange stale{};

    const GrossChange &of(StatusRole role) const { return byRole[size_t(role)]; }
    bool operator==(const Changes &) const = default;
};

/// How many recommendations moved, each counted once: by the worst that befell any of its sides, so that the numbers
/// add up to `moved`.
struct MovementCounts {
    int moved = 0;
    int advanced = 0; ///< On at least one side, and no side worse off.
    int stalled = 0;
    int reversed = 0;
    int closed = 0;
    int steppedBack = 0;
    bool operator==(const MovementCounts &) const = default;
};
MovementCounts countMovements(const Changes &changes);

/// Compares the rows at `positions` of `after` with the same recommendations in `before`: two lists of one workspace,
/// each as of its own date (RecommendationList::today()).
Result<Changes> changesBetween(const Store &store, const RecommendationList &before, const RecommendationList &after,
                               std::span<const qint32> positions);

/// The same for everything that `query` fits as of `to`. Reads both lists.
Result<Changes> changesBetween(const Store &store, QDate from, QDate to, const Query &query = {});

} // namespace acuerdo
