// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/query/query.h"

namespace acuerdo {

/// One word that a query may use, and every name that it answers to in either language.
struct QueryWord {
    QString key{};       ///< As it stands in a canonical query.
    QStringList names{}; ///< English, Spanish, then further ones; as people write them.
    /// How the word is written in a query in `language`: lower case, hyphens for spaces.
    QString shown(Language language) const;
};

/// A closed set of words.
using QueryVocabulary = QList<QueryWord>;

/// The words of "is:".
enum class IsWord : quint8 {
    Open,
    Achieved,
    Closed,
    NotBegun,
    Moving,
    Stalled,
    Reversed,
    Overdue,
    DueSoon,
    Late, ///< Overdue, or done late.
    Stale,
    Compound, ///< Has parts.
    Disagreeing,
    Unanswered, ///< No response recorded, or awaiting one.
    Disputed,
};
template<>
std::span<const Key<IsWord>> allKeys<IsWord>();

/// The words of "has:".
enum class HasWord : quint8 { Evidence, Chart, Updates, Actions, Parts, Due, Owner, Note, Tags, Relations };
template<>
std::span<const Key<HasWord>> allKeys<HasWord>();

/// Text as words are compared: folded, its words joined by hyphens. "En marcha" and "EN-MARCHA" are "en-marcha".
QString plainWord(const QString &text);

/// The English key of a field, as it stands in a query: "due". Free text has none.
QString fieldKey(QueryField field);
/// The fields, each under its English key, in the order of QueryField.
const QueryVocabulary &queryFields();
/// Reads a field's name in either language.
std::optional<QueryField> queryField(const QString &name);
/// The words that a field takes; empty for dates, tags, codes and sections.
QueryVocabulary queryVocabulary(QueryField field, const QueryNames &names);

/// Keys of the words that have exactly this name.
QStringList wordsNamed(const QueryVocabulary &vocabulary, const QString &name);
/// Keys of the words with a name that begins so, or that has a word that begins so.
QStringList wordsBeginning(const QueryVocabulary &vocabulary, const QString &beginning);
/// The word that `name` was probably meant to be; null when none is close.
const QueryWord *nearestWord(const QueryVocabulary &vocabulary, const QString &name);

} // namespace acuerdo
