// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/words.h"

#include <QList>

namespace acuerdo {

/// A word for where implementation stands. The words belong to the workspace; one is retired, never deleted.
struct StatusWord {
    StatusWordId id{};
    QString key{};
    int position = 0;
    LocalizedText label{};
    LocalizedText definition{};
    StatusClass statusClass = StatusClass::Open;
    StatusRole role = StatusRole::Idle;
    QString glyph{}; ///< Name of a drawing in resources/glyphs.
    bool retired = false;
    bool operator==(const StatusWord &) const = default;
};

/// A set of status words that a workspace can start with.
struct StatusVocabulary {
    QString key{};
    LocalizedText title{};
    LocalizedText origin{}; ///< Whose words they are, and where they are defined.
    QList<StatusWord> words{};
};

/// Ready-made vocabularies: Acuerdo's own first, then GAO's, NTSB's and the UN follow-up grades A to E.
const QList<StatusVocabulary> &readyMadeVocabularies();
/// Acuerdo's own words, in the order of design section 2.
const QList<StatusWord> &ownStatusWords();

} // namespace acuerdo
