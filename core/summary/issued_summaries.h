// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/issued_summary.h"
#include "core/summary/progress_summary.h"

namespace acuerdo {

/// What was issued, by number.
Result<QList<IssuedSummary>> issuedSummaries(const Store &store);

/// What the next summary says it starts from.
SinceIssued sinceOf(const IssuedSummary &issued);
/// The last one that speaks of an earlier day than `asOf`: what the next one starts from.
std::optional<IssuedSummary> lastIssuedBefore(const QList<IssuedSummary> &issued, QDate asOf);

/// A document as it is issued: frozen, with how all stood. The options are those that it was made with.
IssuedSummary toBeIssued(const Document &document, const SummaryOptions &options);
/// The document as it was issued; a sentence when its seal does not fit.
Result<Document> documentOf(const IssuedSummary &issued);

} // namespace acuerdo
