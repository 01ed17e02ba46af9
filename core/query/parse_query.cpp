// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"
#include "core/query/query_lexer.h"
#include "core/query/query_words.h"

#include <QRegularExpression>

namespace acuerdo {
namespace {

// More owners than this under one beginning of a name are a mistake rather than a choice.
constexpr qsizetype mostMeant = 20;
constexpr qsizetype mostShown = 12;

using Values = tl::expected<QStringList, QueryError>;

bool isDateField(QueryField field)
{
    return field == QueryField::Due || field == QueryField::Effective || field == QueryField::Updated
           || field == QueryField::Recorded || field == QueryField::Changed;
}

// Names of organisations and themes are long: their beginning is enough.
bool takesBeginnings(QueryField field)
{
    return field == QueryField::Owner || field == QueryField::Lead || field == QueryField::Support
           || field == QueryField::Pillar || field == QueryField::Source;
}

QString exampleOf(QueryField field, const QueryVocabulary &vocabulary, Language language)
{
    if (!vocabulary.isEmpty())
        return vocabulary.front().shown(language);
    if (field == QueryField::Changed)
        return QStringLiteral("90d");
    if (isDateField(field))
        return QStringLiteral("2027-03");
    return field == QueryField::Code ? QStringLiteral("TRD-02") : QStringLiteral("…");
}

// "90d", "2 weeks": a number and the first letter of its unit; Spanish s is a week, a is a year.
std::optional<QString> spanOfTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([1-9][0-9]{0,4})(d|w|s|m|y|a)\\z"));
    const QRegularExpressionMatch match = form.match(text.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    QString unit = match.captured(2);
    if (unit == u's')
        unit = QStringLiteral("w");
    else if (unit == u'a')
        unit = QStringLiteral("y");
    return match.captured(1) + unit;
}

// Spanish writes a quarter with T.
std::optional<PartialDate> dateOf(const QString &text)
{
    return PartialDate::parse(text.toUpper().replace(QStringLiteral("-T"), QStringLiteral("-Q")));
}

class Parser
{
public:
    Parser(const QString &text, const QueryNames &names, const Wording &wording)
        : m_text(text)
        , m_names(names)
        , m_wording(wording)
    {}

    tl::expected<Query, QueryError> run() const
    {
        const QueryPieces cut = cutQuery(m_text);
        if (cut.openQuote)
            return openQuote(*cut.openQuote);
        Query query;
        for (const QueryPiece &piece : cut.pieces) {
            if (piece.field.isEmpty()) {
                query.terms += freeText(piece);
                continue;
            }
            const auto term = fieldTerm(piece);
            if (!term)
                return tl::unexpected(term.error());
            query.terms += *term;
        }
        return query;
    }

private:
    // What has no letter or digit finds nothing and hides nothing: a dash between two words is no condition.
    static QList<QueryTerm> freeText(const QueryPiece &piece)
    {
        if (piece.values.isEmpty() || foldedWords(piece.values.front().text).isEmpty())
            return {};
        return {{.values = {piece.values.front().text}, .negated = piece.negated, .phrase = piece.phrase}};
    }

    tl::expected<QueryTerm, QueryError> fieldTerm(const QueryPiece &piece) const
    {
        const std::optional<QueryField> field = queryField(piece.field);
        if (!field)
            return tl::unexpected(unknownField(piece));
        if (piece.comparison != Comparison::Equal && !isDateField(*field))
            return tl::unexpected(notOrdered(piece));
        if (piece.comparison != Comparison::Equal && piece.values.size() > 1)
            return tl::unexpected(severalDates(piece));
        QueryTerm term{.field = *field, .comparison = piece.comparison, .negated = piece.negated};
        const QueryVocabulary vocabulary = queryVocabulary(*field, m_names);
        for (const QueryValue &value : piece.values) {
            if (value.text.trimmed().isEmpty())
                return tl::unexpected(missingValue(piece, *field, vocabulary));
            const Values read = readValue(piece, *field, vocabulary, value);
            if (!read)
                return tl::unexpected(read.error());
            term.values += *read;
        }
        term.values.removeDuplicates();
        return term;
    }

    Values readValue(const QueryPiece &piece, QueryField field, const QueryVocabulary &vocabulary,
                     const QueryValue &value) const
    {
        if (isDateField(field))
            return readDate(piece, field, value);
        if (field == QueryField::Tag || field == QueryField::Code || field == QueryField::Section)
            return readFree(field, value);
        return readWord(field, vocabulary, value);
    }

    Values readDate(const QueryPiece &piece, QueryField field, const QueryValue &value) const
    {
        if (field == QueryField::Changed && piece.comparison == Comparison::Equal) {
            if (const std::optional<QString> span = spanOfTime(value.text))
                return QStringList{*span};
        }
        if (const std::optional<PartialDate> date = dateOf(value.text))
            return QStringList{date->text()};
        const QString accepted =
            field == QueryField::Changed
                ? m_wording.translate("Query", "Write 90d, 2w, 6m or 1y, or compare with a date: changed>2024-01-01.")
                : m_wording.translate("Query", "Write 2027, 2027-Q1, 2027-03 or 2027-03-14.");
        return tl::unexpected(errorAt(value.place, m_wording.translate("Query", "“%1” is not a date.").arg(value.text)
                                                       + u' ' + accepted));
    }

    Values readFree(QueryField field, const QueryValue &value) const
    {
        const QString plain = plainWord(value.text);
        if (plain.isEmpty())
            return tl::unexpected(errorAt(
                value.place, m_wording.translate("Query", "“%1” has no letter or digit to look for.").arg(value.text)));
        return QStringList{field == QueryField::Section ? value.text : plain};
    }

    Values readWord(QueryField field, const QueryVocabulary &vocabulary, const QueryValue &value) const
    {
        QStringList keys = wordsNamed(vocabulary, value.text);
        if (keys.isEmpty() && takesBeginnings(field))
            keys = wordsBeginning(vocabulary, value.text);
        if (keys.isEmpty())
            return tl::unexpected(unknownValue(field, vocabulary, value));
        if (keys.size() > mostMeant)
            return tl::unexpected(tooMany(keys, vocabulary, value));
        return keys;
    }

    // Messages: the wrong word, where it stands, and what would have been right.

    QString fieldName(QueryField field) const { return queryFields().at(qsizetype(field)).shown(m_wording.language()); }

    static QueryError errorAt(QueryPlace place, const QString &message, bool unfinished = false)
    {
        return {place.position, place.length, message, unfinished};
    }

    QString accepted(const QueryVocabulary &vocabulary) const
    {
        QStringList words;
        for (const QueryWord &word : vocabulary.first(std::min(mostShown, vocabulary.size())))
            words += word.shown(m_wording.language());
        if (words.size() < vocabulary.size())
            words += QStringLiteral("…");
        return words.join(QStringLiteral(", "));
    }

    QString didYouMean(const QueryVocabulary &vocabulary, const QString &text) const
    {
        const QueryWord *nearest = nearestWord(vocabulary, text);
        return nearest
                   ? u' ' + m_wording.translate("Query", "Did you mean “%1”?").arg(nearest->shown(m_wording.language()))
                   : QString();
    }

    tl::unexpected<QueryError> openQuote(QueryPlace place) const
    {
        return tl::unexpected(
            errorAt(place,
                    m_wording.translate(
                        "Query", "This quotation mark is still open: close it with another one after the last word."),
                    true));
    }

    QueryError unknownField(const QueryPiece &piece) const
    {
        const QString message =
            m_wording.translate("Query", "There is no field “%1”.").arg(piece.field)
            + didYouMean(queryFields(), piece.field) + u' '
            + m_wording.translate("Query", "Fields: %1.").arg(allFields()) + u' '
            + m_wording.translate("Query", "To look for the text itself, put it in quotation marks.");
        return errorAt({piece.fieldPlace.position, piece.field.size()}, message);
    }

    QString allFields() const
    {
        QStringList words;
        for (const QueryWord &field : queryFields())
            words += field.shown(m_wording.language());
        return words.join(QStringLiteral(", "));
    }

    QueryError notOrdered(const QueryPiece &piece) const
    {
        const QString sign =
            m_text.mid(piece.fieldPlace.position + piece.field.size(), piece.fieldPlace.length - piece.field.size());
        return errorAt(piece.fieldPlace,
                       m_wording.translate("Query", "“%1” has no order, so “%2” does not fit it: write “%1:”.")
                           .arg(piece.field, sign));
    }

    QueryError severalDates(const QueryPiece &piece) const
    {
        const QueryPlace first = piece.values.front().place;
        const QueryPlace last = piece.values.back().place;
        return errorAt({first.position, last.position + last.length - first.position},
                       m_wording.translate("Query", "A comparison takes one date, not several."));
    }

    QueryError missingValue(const QueryPiece &piece, QueryField field, const QueryVocabulary &vocabulary) const
    {
        const QString written = m_text.mid(piece.fieldPlace.position, piece.fieldPlace.length);
        QString message = m_wording.translate("Query", "A value is still missing after “%1”, for example %2.")
                              .arg(written, written + exampleOf(field, vocabulary, m_wording.language()));
        if (!vocabulary.isEmpty())
            message += u' ' + m_wording.translate("Query", "Accepted: %1.").arg(accepted(vocabulary));
        return errorAt(piece.fieldPlace, message, true);
    }

    QueryError unknownValue(QueryField field, const QueryVocabulary &vocabulary, const QueryValue &value) const
    {
        QString message = m_wording.translate("Query", "“%1” is no value of “%2”.").arg(value.text, fieldName(field))
                          + didYouMean(vocabulary, value.text);
        message += vocabulary.isEmpty()
                       ? u' ' + m_wording.translate("Query", "This workspace has none yet.")
                       : u' ' + m_wording.translate("Query", "Accepted: %1.").arg(accepted(vocabulary));
        const bool atEnd = value.place.position + value.place.length == m_text.size();
        const bool unfinished = atEnd && !wordsBeginning(vocabulary, value.text).isEmpty();
        return errorAt(value.place, message, unfinished);
    }

    QueryError tooMany(const QStringList &keys, const QueryVocabulary &vocabulary, const QueryValue &value) const
    {
        QueryVocabulary meant;
        for (const QueryWord &word : vocabulary) {
            if (meant.size() < mostShown && keys.contains(word.key))
                meant += word;
        }
        const QString message =
            m_wording
                .translate("Query", "“%1” begins %n names: write more of the one that you mean.", nullptr,
                           int(keys.size()))
                .arg(value.text)
            + u' ' + m_wording.translate("Query", "Accepted: %1.").arg(accepted(meant) + QStringLiteral(", …"));
        return errorAt(value.place, message, true);
    }

    const QString &m_text;
    const QueryNames &m_names;
    const Wording &m_wording;
};

} // namespace

tl::expected<Query, QueryError> parseQuery(const QString &text, const QueryNames &names, const Wording &wording)
{
    return Parser(text, names, wording).run();
}

} // namespace acuerdo
