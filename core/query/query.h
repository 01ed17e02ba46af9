// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/result.h"
#include "core/domain/wording.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace acuerdo {

/// The fields that a query can ask about. Their keys stand in queries in English or Spanish (status / estado).
enum class QueryField {
    Status,
    Class,
    Pillar,
    Source,
    Side,
    Owner,
    Lead,
    Support,
    Priority,
    Kind,
    Tag,
    Code,
    Section,
    Due,
    Effective,
    Updated,
    Recorded,
    Response,
    Verification,
    Schedule,
    Outcome,
    Disagreement,
    Waiting,
    Changed,
    Is,
    Has,
    Text,
};

enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One condition: a field compared with one or several values (any of them fits), or free text.
struct QueryTerm {
    QueryField field = QueryField::Text;
    Comparison comparison = Comparison::Equal;
    QStringList values{}; ///< Canonical English keys where the field has keys; dates as PartialDate text.
    bool negated = false;
    bool phrase = false; ///< Free text in quotes: the words stand together and whole, in this order.
    bool operator==(const QueryTerm &) const = default;
};

/// What is asked: every term must fit. An empty query fits everything.
struct Query {
    QList<QueryTerm> terms{};
    bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const Query &) const = default;
};

/// A query that could not be read: which characters, and what is wrong there.
struct QueryError {
    qsizetype position = 0; ///< Of the first wrong character, from 0.
    qsizetype length = 0;   ///< At least 1.
    QString message{};      ///< A sentence in the language of the Wording that names the wrong word and what would fit.
    bool unfinished = false; ///< More typing may make it right: a filter bar hints and keeps what it shows.
};

/// Words that belong to a workspace (keys of statuses, pillars, owners, sources, tags) beside their labels, so that a
/// query can name either. Labels compare folded.
struct QueryNames {
    struct Name {
        QString key{};
        QStringList labels{}; ///< English and Spanish first (but for owners), then whatever else it answers to.
    };
    QList<Name> statuses{};
    QList<Name> pillars{};
    QList<Name> sources{};
    QList<Name> owners{};
};

/// Reads `text`. Field, status and other words may be English or Spanish; the result has the English keys. Any text at
/// all gives a query or an error with a place. Whitespace alone is the empty query.
tl::expected<Query, QueryError> parseQuery(const QString &text, const QueryNames &names, const Wording &wording);

/// The canonical English text of a query; parseQuery() reads it back to an equal one.
QString queryText(const Query &query);

} // namespace acuerdo
