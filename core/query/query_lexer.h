// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/query.h"

#include <optional>

namespace acuerdo {

/// A stretch of the typed text, from 0.
struct QueryPlace {
    qsizetype position = 0;
    qsizetype length = 0;
};

/// One value as typed: its text without quotation marks, and where it stands with them.
struct QueryValue {
    QString text{};
    QueryPlace place{};
};

/// One condition as typed, before its words are understood.
struct QueryPiece {
    bool negated = false;
    bool phrase = false;     ///< Free text in quotation marks; `values` holds it.
    QString field{};         ///< Empty for free text.
    QueryPlace fieldPlace{}; ///< The field with its sign of comparison.
    Comparison comparison = Comparison::Equal;
    QList<QueryValue> values{}; ///< Empty, or with an empty last one, when the typing is unfinished.
};

/// The typed text cut into conditions.
struct QueryPieces {
    QList<QueryPiece> pieces{};
    std::optional<QueryPlace> openQuote{}; ///< A quotation mark that is not closed, to the end of the text.
};

/// Cuts a text at its spaces, quotation marks, signs of comparison and commas. Never fails.
QueryPieces cutQuery(const QString &text);

/// Whether `text` stands in a query as it is, or only between quotation marks.
bool needsQuotes(const QString &text);

} // namespace acuerdo
