// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/query_lexer.h"
#include "core/query/query_words.h"

namespace acuerdo {
namespace {

QString inQuotes(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            escaped += u'\\';
        escaped += character;
    }
    return u'"' + escaped + u'"';
}

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return QStringLiteral(":");
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("<=");
    case Comparison::Greater:
        return QStringLiteral(">");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(">=");
    }
    Q_UNREACHABLE();
}

// A word that would be read as something else (a field, a negation, two words) stands in quotation marks.
bool standsAlone(const QueryTerm &term, const QString &written, const QString &text)
{
    const QueryPieces cut = cutQuery(written);
    if (term.phrase || cut.pieces.size() != 1 || cut.openQuote)
        return false;
    const QueryPiece &piece = cut.pieces.front();
    return piece.field.isEmpty() && !piece.phrase && piece.negated == term.negated && piece.values.size() == 1
           && piece.values.front().text == text;
}

QString termText(const QueryTerm &term)
{
    const QString sign = term.negated ? QStringLiteral("-") : QString();
    if (term.field == QueryField::Text) {
        const QString text = term.values.join(u' ');
        return standsAlone(term, sign + text, text) ? sign + text : sign + inQuotes(text);
    }
    QStringList values;
    for (const QString &value : term.values)
        values += needsQuotes(value) ? inQuotes(value) : value;
    return sign + fieldKey(term.field) + signOf(term.comparison) + values.join(u',');
}

} // namespace

QString queryText(const Query &query)
{
    QStringList terms;
    for (const QueryTerm &term : query.terms)
        terms += termText(term);
    return terms.join(u' ');
}

} // namespace acuerdo
