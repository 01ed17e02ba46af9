// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wording.h"
#include "core/domain/words.h"

#include <QMap>

namespace acuerdo {

struct Document;
struct SummaryData;

/// How one recommendation stood.
struct ItemStanding {
    QString status{}; ///< Key of the word, and the word itself.
    QString word{};
    StatusRole role = StatusRole::Idle;
    StatusClass statusClass = StatusClass::Open;
    bool overdue = false;
    bool operator==(const ItemStanding &) const = default;
};

/// How all stood when a summary was issued, by code: kept beside it, so that the next one can say what changed since.
using Standing = QMap<QString, ItemStanding>;

Standing standingOf(const Document &document);
Standing standingOf(const SummaryData &data);
QString standingText(const Standing &standing);
Standing standingFromText(const QString &text);

/// What changed from one standing to another, each recommendation counted once.
struct StandingChange {
    QStringList advanced{}; ///< Codes.
    QStringList slippedBack{};
    QStringList closed{};
    QStringList added{};
    QStringList gone{}; ///< Not in the later one: another selection.
    bool operator==(const StandingChange &) const = default;
};
StandingChange changeBetween(const Standing &before, const Standing &after);
/// "4 advanced, 1 slipped back and 2 closed"; "nothing changed".
QString inWords(const StandingChange &change, const Wording &wording);

} // namespace acuerdo
