// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/clean_text.h"
#include "core/edit/commands.h"
#include "core/store/reading.h"
#include "core/store/recorder.h"

namespace acuerdo {

/// What a command works with: the transaction, what stands in it now, who asks and which day it is.
struct Editing {
    Recorder &recorder;
    const Store &store;
    QString author{};
    QDate today{};
};

// Each applies one command inside the transaction, and gives the subject of its history entry (a code or key). On
// failure the caller lets the transaction go.
Result<QString> apply(const SetStatus &command, Editing &editing);
Result<QString> apply(const EditRecommendation &command, Editing &editing);
Result<QString> apply(const AddRecommendation &command, Editing &editing);
Result<QString> apply(const SetOwners &command, Editing &editing);
Result<QString> apply(const SetResponse &command, Editing &editing);
Result<QString> apply(const SetTargetDate &command, Editing &editing);
Result<QString> apply(const AddEvidence &command, Editing &editing);
Result<QString> apply(const LinkEvidence &command, Editing &editing);
Result<QString> apply(const EditEvidence &command, Editing &editing);
Result<QString> apply(const EditEvidenceLink &command, Editing &editing);
Result<QString> apply(const UnlinkEvidence &command, Editing &editing);
Result<QString> apply(const AttachFile &command, Editing &editing);
Result<QString> apply(const AddObservations &command, Editing &editing);
Result<QString> apply(const AddIndicator &command, Editing &editing);
Result<QString> apply(const EditIndicator &command, Editing &editing);
Result<QString> apply(const ImportFigures &command, Editing &editing);
Result<QString> apply(const SetChart &command, Editing &editing);
Result<QString> apply(const SetAction &command, Editing &editing);
Result<QString> apply(const SetSavedView &command, Editing &editing);
Result<QString> apply(const IssueSummary &command, Editing &editing);
Result<QString> apply(const KeepSummaryTemplate &command, Editing &editing);

// Checks that several commands share.

/// The date itself, or today for none. Refuses a day before the source of the recommendation or after today; a date
/// that may mean a good day is good.
Result<PartialDate> checkedEffective(const PartialDate &date, const Recommendation &recommendation, Editing &editing);
/// Refuses evidence that is not there; none is fine.
Result<Done> checkEvidence(EvidenceId id, Editing &editing);
/// Refuses an addressee that the recommendation does not have; none is fine.
Result<Done> checkAddressee(AddresseeId id, const Recommendation &recommendation, Editing &editing);
/// A new indicator, cleaned, checked, with a key, written.
Result<Indicator> insertIndicator(Indicator indicator, Editing &editing);
/// A new release after those that the indicator has, cleaned, checked, with a key, written.
Result<Vintage> insertVintage(Vintage vintage, const Indicator &indicator, const QList<Vintage> &held,
                              Editing &editing);
/// A new piece of evidence, cleaned, checked, with a key, written.
Result<Evidence> insertEvidence(Evidence evidence, Editing &editing);
/// Links evidence unless the same link is there; another stance replaces the old one.
Result<Done> linkEvidence(EvidenceLink link, Editing &editing);
/// A key that no row of the table has: prefix and number, "U-0042".
Result<QString> freshKey(const char *table, const QString &prefix, int digits, Editing &editing);

} // namespace acuerdo
