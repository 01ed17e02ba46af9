// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/domain/words.h"

namespace acuerdo {

/// A law, agreement, document, data set, statement or news page; or a search that found nothing.
struct Evidence {
    EvidenceId id{};
    QString key{}; ///< Unique in the workspace, shown to people: MXUS-001.
    EvidenceKind kind = EvidenceKind::Document;
    QString title{};      ///< As the page itself has it.
    QString tableTitle{}; ///< Of the table in it that figures come from.
    QString publisher{};
    PartialDate published{};
    QString url{};
    QString archiveUrl{};
    PartialDate retrieved{};
    QString language{};
    QString licence{};
    QString quote{};
    QString place{};            ///< Where in the page or document.
    LocalizedText processing{}; ///< What was done to the numbers before they came here.
    LocalizedText note{};
    QString confidence{};
    QString attachment{}; ///< SHA-256 of the attached copy, in hex; empty for none.
    bool operator==(const Evidence &) const = default;
};

/// What a piece of evidence says of a recommendation, or of one side of it.
struct EvidenceLink {
    qint64 id = 0;
    EvidenceId evidence{};
    RecommendationId recommendation{};
    AddresseeId addressee{}; ///< None: the whole recommendation.
    Stance stance = Stance::Supports;
    LocalizedText note{};
    bool operator==(const EvidenceLink &) const = default;
};

} // namespace acuerdo
