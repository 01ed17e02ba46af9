// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace acuerdo {

/// A side that a recommendation asks to act, with its own owners, response, status and dates.
struct Addressee {
    AddresseeId id{};
    RecommendationId recommendation{};
    Side side = Side::Joint;
    LocalizedText ask{}; ///< That side's own part, where the source says one.
    bool operator==(const Addressee &) const = default;
};

/// An owner in its role for an addressee. Order counts: the first lead is the one that tables show.
struct AddresseeOwner {
    qint64 id = 0;
    AddresseeId addressee{};
    OwnerId owner{};
    OwnerRole role = OwnerRole::Lead;
    int position = 0;
    QString basis{}; ///< Why: "report" or "mandate" or the user's own words.
    bool operator==(const AddresseeOwner &) const = default;
};

/// A target date. The first of an addressee is the original; each later one is a revision and has a reason.
struct TargetDate {
    qint64 id = 0;
    AddresseeId addressee{};
    PartialDate date{};
    LocalizedText reason{};
    QDateTime recorded{};
    EvidenceId evidence{};
    bool operator==(const TargetDate &) const = default;
};

/// What an addressee answered, and when. Append-only, like a status update.
struct ResponseUpdate {
    qint64 id = 0;
    AddresseeId addressee{};
    Response response = Response::NoneRecorded;
    PartialDate effective{};
    QDateTime recorded{};
    QString author{};
    LocalizedText note{};
    EvidenceId evidence{};
    bool operator==(const ResponseUpdate &) const = default;
};

} // namespace acuerdo
