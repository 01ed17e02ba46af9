// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace acuerdo {

/// What somebody said of the status of an addressee: dated, signed, append-only. A mistake is corrected by a further
/// one.
struct StatusUpdate {
    StatusUpdateId id{};
    QString key{}; ///< Unique in the workspace: U-0001.
    AddresseeId addressee{};
    PartId part{}; ///< Set when the update speaks of one part only; it then leaves the addressee's status alone.
    StatusWordId status{};
    std::optional<int> progress{}; ///< Per cent, 0 to 100.
    PartialDate effective{};       ///< When it became so. It counts from the first day that the date may mean.
    QDateTime recorded{};          ///< When it was written down, UTC.
    QString author{};
    LocalizedText reason{};
    Verification verification = Verification::None;
    QString verifiedBy{};
    PartialDate verifiedOn{};
    QList<EvidenceId> evidence{};
    bool operator==(const StatusUpdate &) const = default;
};

} // namespace acuerdo
