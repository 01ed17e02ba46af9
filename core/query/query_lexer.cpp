// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/query_lexer.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar lessOrEqualSign(0x2264);
constexpr QChar greaterOrEqualSign(0x2265);

bool isQuote(QChar character)
{
    return character == u'"' || character == QChar(0x201C) || character == QChar(0x201D) || character == QChar(0x201E)
           || character == QChar(0x00AB) || character == QChar(0x00BB);
}

// Straight marks close straight ones; “ ” „ and « » close each other.
bool closes(QChar open, QChar character)
{
    const auto family = [](QChar mark) { return mark == u'"' ? 0 : mark.unicode() < 0x100 ? 1 : 2; };
    return isQuote(character) && family(open) == family(character);
}

bool isNegation(QChar character)
{
    return character == u'-' || character == minusSign;
}

bool isComparison(QChar character)
{
    return character == u':' || character == u'=' || character == u'<' || character == u'>'
           || character == lessOrEqualSign || character == greaterOrEqualSign;
}

bool isFieldLetter(QChar character)
{
    return character.isLetter() || character.isMark() || character == u'-' || character == u'_';
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {}

    QueryPieces run()
    {
        while (skipSpace() && !m_result.openQuote)
            m_result.pieces += piece();
        return m_result;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }

    bool skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        return !atEnd();
    }

    QueryPiece piece()
    {
        QueryPiece piece;
        if (isNegation(here())) {
            piece.negated = true;
            ++m_at;
        }
        if (atEnd() || here().isSpace())
            return piece;
        if (isQuote(here())) {
            piece.phrase = true;
            piece.values = {quoted()};
        } else if (const qsizetype end = fieldEnd(); end > m_at) {
            readField(piece, end);
        } else {
            piece.values = {word()};
        }
        return piece;
    }

    // Where a field name that a comparison follows ends; -1 when no field stands here.
    qsizetype fieldEnd() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isFieldLetter(m_text.at(end)))
            ++end;
        return end < m_text.size() && isComparison(m_text.at(end)) ? end : -1;
    }

    void readField(QueryPiece &piece, qsizetype end)
    {
        const qsizetype begin = m_at;
        piece.field = m_text.mid(begin, end - begin);
        m_at = end;
        piece.comparison = comparison();
        piece.fieldPlace = {begin, m_at - begin};
        piece.values = values();
    }

    // "due:<2027" is read like "due<2027".
    Comparison comparison()
    {
        if (here() == u':' && m_at + 1 < m_text.size() && isComparison(m_text.at(m_at + 1))
            && m_text.at(m_at + 1) != u':')
            ++m_at;
        const QChar sign = here();
        ++m_at;
        const bool orEqual = !atEnd() && here() == u'=' && (sign == u'<' || sign == u'>');
        if (orEqual)
            ++m_at;
        if (sign == lessOrEqualSign || (sign == u'<' && orEqual))
            return Comparison::LessOrEqual;
        if (sign == greaterOrEqualSign || (sign == u'>' && orEqual))
            return Comparison::GreaterOrEqual;
        if (sign == u'<')
            return Comparison::Less;
        return sign == u'>' ? Comparison::Greater : Comparison::Equal;
    }

    QList<QueryValue> values()
    {
        QList<QueryValue> values;
        while (!atEnd() && !here().isSpace()) {
            values += isQuote(here()) ? quoted() : value();
            if (atEnd() || here() != u',')
                return values;
            ++m_at;
        }
        values += QueryValue{{}, {m_at, 0}};
        return values;
    }

    QueryValue value()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !here().isSpace() && here() != u',' && !isQuote(here()))
            ++m_at;
        return {m_text.mid(begin, m_at - begin), {begin, m_at - begin}};
    }

    QueryValue word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !here().isSpace() && !isQuote(here()))
            ++m_at;
        return {m_text.mid(begin, m_at - begin), {begin, m_at - begin}};
    }

    // A backslash takes a quotation mark or another backslash as it is.
    QueryValue quoted()
    {
        const qsizetype begin = m_at;
        const QChar open = here();
        QString content;
        for (++m_at; !atEnd(); ++m_at) {
            if (closes(open, here())) {
                ++m_at;
                return {content, {begin, m_at - begin}};
            }
            const bool escapes = here() == u'\\' && m_at + 1 < m_text.size()
                                 && (isQuote(m_text.at(m_at + 1)) || m_text.at(m_at + 1) == u'\\');
            m_at += escapes ? 1 : 0;
            content += here();
        }
        m_result.openQuote = QueryPlace{begin, m_at - begin};
        return {content, {begin, m_at - begin}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QueryPieces m_result;
};

} // namespace

QueryPieces cutQuery(const QString &text)
{
    return Lexer(text).run();
}

bool needsQuotes(const QString &text)
{
    const auto separates = [](QChar character) {
        return character.isSpace() || character == u',' || isQuote(character);
    };
    return text.isEmpty() || isComparison(text.front()) || std::ranges::any_of(text, separates);
}

} // namespace acuerdo
