// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/evidence.h"
#include "core/domain/indicator.h"
#include "core/domain/recommendation.h"
#include "core/domain/saved_view.h"
#include "core/domain/status_update.h"

#include <variant>

namespace acuerdo {

// What can be done to a workspace, as plain values. Workspace::perform() checks one before it writes; a refused one
// leaves nothing behind.

/// Evidence to add in the same step, or evidence that is there already.
struct EvidenceInput {
    EvidenceId existing{}; ///< Set: link this one, ignore `added`.
    Evidence added{};      ///< Its key may be empty: one is made up.
    Stance stance = Stance::Supports;
};

/// A status update for one side of a recommendation (all its addressees when `sides` is empty and there is only one).
struct SetStatus {
    RecommendationId recommendation{};
    QList<Side> sides{};
    QString part{};   ///< Key of a part; empty for the whole.
    QString status{}; ///< Key of a status word that is not retired.
    std::optional<int> progress{};
    LocalizedText reason{};
    PartialDate effective{}; ///< None: today. Not before the source's date, not after today.
    Verification verification = Verification::None;
    QString verifiedBy{};
    PartialDate verifiedOn{};
    QList<EvidenceInput> evidence{};
    /// What the editor showed when the user began: the id of the recommendation's newest update then, 0 when it had
    /// none. When another has come since, the command is refused and says by whom. None: do not ask.
    std::optional<StatusUpdateId> basedOn{};
};

/// New values for a recommendation's own fields. `before` is what the editor showed; a field that somebody else has
/// changed since is refused, and fields left equal are not touched.
struct EditRecommendation {
    Recommendation before{};
    Recommendation after{};
};

/// A new recommendation with its addressees. An empty code takes the next free one of the pillar.
struct AddRecommendation {
    Recommendation recommendation{};
    QList<Side> sides{};
};

/// Leads and supporting owners of an addressee, in order. Who is in both leads.
struct SetOwners {
    AddresseeId addressee{};
    QList<OwnerId> leads{};
    QList<OwnerId> supporting{};
};

/// What an addressee answered.
struct SetResponse {
    AddresseeId addressee{};
    Response response = Response::NoneRecorded;
    PartialDate effective{}; ///< None: today.
    LocalizedText note{};
    EvidenceId evidence{};
};

/// A target date: the first is the original, a later one is a revision and needs a reason.
struct SetTargetDate {
    AddresseeId addressee{};
    PartialDate date{};
    LocalizedText reason{};
    EvidenceId evidence{};
};

/// Evidence, linked to recommendations or to none yet.
struct AddEvidence {
    Evidence evidence{};
    QList<EvidenceLink> links{}; ///< Their evidence and id are filled in.
};

/// A link between evidence and a recommendation.
struct LinkEvidence {
    EvidenceLink link{};
};

/// Values for an indicator: into its last vintage, or into a new one when `newVintage` has a label. An equal value
/// again changes nothing; a different value for a period that has one needs a new vintage.
struct AddObservations {
    IndicatorId indicator{};
    std::optional<Vintage> newVintage{};
    QList<Observation> observations{};
};

/// A step towards a recommendation; with an id, the new values of that step.
struct SetAction {
    Action action{};
};

/// A query kept under a name; with an id, its new values; with an empty query, it is taken away.
struct SetSavedView {
    SavedView view{};
};

using Command = std::variant<SetStatus, EditRecommendation, AddRecommendation, SetOwners, SetResponse, SetTargetDate,
                             AddEvidence, LinkEvidence, AddObservations, SetAction, SetSavedView>;

/// The command's key in the history: "set-status".
QString actionKey(const Command &command);
/// A history action for people: "Status of TRD-02". `subject` is the code or key that stands in the history.
QString actionText(const QString &action, const QString &subject, const Wording &wording);

} // namespace acuerdo
