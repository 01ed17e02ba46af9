// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/addressee.h"
#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/import_record.h"
#include "core/domain/indicator.h"
#include "core/domain/issued_summary.h"
#include "core/domain/recommendation.h"
#include "core/domain/saved_view.h"
#include "core/domain/status_update.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

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

/// New values for evidence. `before` is what the editor showed; a field that somebody else has changed since is
/// refused, and fields left equal are not touched. The key stays. An empty attachment takes the copy off; a new one
/// comes by AttachFile.
struct EditEvidence {
    Evidence before{};
    Evidence after{};
};

/// Another stance, side or note for a link; `before` as in EditEvidence. What is linked stays.
struct EditEvidenceLink {
    EvidenceLink before{};
    EvidenceLink after{};
};

/// Takes a link away. Refused when it is another than `link` by now. The evidence stays.
struct UnlinkEvidence {
    EvidenceLink link{};
};

/// A copy of the document goes into the workspace beside its evidence, in place of one that is there.
struct AttachFile {
    EvidenceId evidence{};
    QString name{}; ///< As the file is called; cleaned.
    QByteArray content{};
};

/// Values for an indicator: into its last vintage, or into a new one when `newVintage` has a label. An equal value
/// again changes nothing; a different value for a period that has one needs a new vintage.
struct AddObservations {
    IndicatorId indicator{};
    std::optional<Vintage> newVintage{};
    QList<Observation> observations{};
};

/// A new indicator, without figures yet. An empty key is made from its title.
struct AddIndicator {
    Indicator indicator{};
};

/// The key that a title makes: "Trade with Mexico" is trade-with-mexico.
QString indicatorKeyOf(const LocalizedText &title);

/// New values for an indicator's own fields. `before` is what the editor showed; a field that somebody else has changed
/// since is refused, and fields left equal are not touched. The key stays: other files name the indicator by it.
struct EditIndicator {
    Indicator before{};
    Indicator after{};
};

/// One series of an import.
struct FigureSeries {
    Indicator indicator{};               ///< With an id: that one; without: a new one.
    std::optional<Vintage> newVintage{}; ///< None: the figures go into the last release.
    QString origin{};                    ///< File and column.
    VintageId lastVintage{};             ///< The indicator's last release when the import was planned …
    qint64 held = 0;                     ///< … and how many figures it had: another count is refused.
};

/// One figure of an import: bare, because there may be a million of them.
struct Figure {
    Period period{};
    double value = 0.0;
    qint64 line = 0;
    int series = 0; ///< Place in ImportFigures::series.
    ObservationFlag flag = ObservationFlag::Final;
    bool partial = false;
};

/// Figures out of a file, all in one step. Where a series gets a new release, the figures of the release before that
/// the file does not have are carried into it, each with the evidence that it came from.
struct ImportFigures {
    std::vector<FigureSeries> series{};
    std::shared_ptr<const std::vector<Figure>> figures{}; ///< Those to be written, series by series.
    std::optional<EvidenceInput> source{};                ///< Where they come from; none: where each series does.
    std::optional<ImportRecipe> recipe{};                 ///< To keep; one with the same key is replaced.
    ImportRun run{};                                      ///< Its author, moment and recipe are filled in.
    std::function<bool(double)> goOn{};                   ///< Told how far it is; false stops it and leaves nothing.
};

/// A chart with its series, notes and links, as one step. Without an id it is added at the end, and an empty key is
/// made from its title; with one, everything of it becomes as it is here. `before` is what the editor showed: when
/// somebody else has changed the chart since, the command is refused. A chart without series is taken away.
struct SetChart {
    WholeChart whole{};
    std::optional<WholeChart> before{};
};

/// A step towards a recommendation; with an id, the new values of that step.
struct SetAction {
    Action action{};
};

/// A query kept under a name; with an id, its new values; with an empty query, it is taken away.
struct SetSavedView {
    SavedView view{};
};

/// A summary that is sent off: kept as it is, with the next number. Its author and moment are filled in. Its number is
/// the one that the document says; when another has taken it since, the command is refused.
struct IssueSummary {
    IssuedSummary summary{};
};

/// A template of summaries kept under a name; one with the same name is replaced, and with an empty definition it is
/// taken away.
struct KeepSummaryTemplate {
    SummaryTemplate plan{};
};

using Command = std::variant<SetStatus, EditRecommendation, AddRecommendation, SetOwners, SetResponse, SetTargetDate,
                             AddEvidence, LinkEvidence, AddObservations, SetAction, SetSavedView, AddIndicator,
                             EditIndicator, ImportFigures, EditEvidence, EditEvidenceLink, UnlinkEvidence, AttachFile,
                             IssueSummary, KeepSummaryTemplate, SetChart>;

/// The command's key in the history: "set-status".
QString actionKey(const Command &command);
/// A history action for people: "Status of TRD-02". `subject` is the code or key that stands in the history.
QString actionText(const QString &action, const QString &subject, const Wording &wording);

} // namespace acuerdo
