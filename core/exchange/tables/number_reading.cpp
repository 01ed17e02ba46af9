// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/number_reading.h"

#include <QByteArray>

#include <charconv>
#include <cmath>

namespace acuerdo {

template<>
std::span<const Key<NumberStyle>> allKeys<NumberStyle>()
{
    static constexpr Key<NumberStyle> keys[] = {
        {NumberStyle::Point, QLatin1StringView("point")},
        {NumberStyle::Comma, QLatin1StringView("comma")},
    };
    return keys;
}

namespace {

constexpr qsizetype longestNumber = 64;
constexpr qsizetype mostExamples = 5;
constexpr int exactDigits = 15; // that every double keeps

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\u00A0' || character == u'\u202F' || character == u'\u2009';
}

/// What stands around the digits.
struct Dressing {
    QStringView digits{};
    bool negative = false;
    bool valid = true;
};

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && (isSpace(text.front()) || text.front() == u'\t'))
        text = text.mid(1);
    while (!text.isEmpty() && (isSpace(text.back()) || text.back() == u'\t'))
        text.chop(1);
    return text;
}

bool takeSign(QStringView &text, bool &negative)
{
    const bool minus = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (!minus && !text.startsWith(u'+'))
        return false;
    negative = minus;
    text = trimmed(text.mid(1));
    return true;
}

bool takeCurrency(QStringView &text)
{
    for (const QStringView sign : {u"US$", u"MX$", u"$", u"€", u"£"}) {
        if (text.startsWith(sign)) {
            text = trimmed(text.mid(sign.size()));
            return true;
        }
        if (text.endsWith(sign)) {
            text = trimmed(text.chopped(sign.size()));
            return true;
        }
    }
    return false;
}

Dressing undressed(QStringView text)
{
    Dressing dressing;
    text = trimmed(text);
    bool bracketed = false;
    if (text.startsWith(u'(') && text.endsWith(u')') && text.size() > 2) {
        bracketed = true;
        text = trimmed(text.mid(1, text.size() - 2));
    }
    bool signedOnce = takeSign(text, dressing.negative);
    const bool currency = takeCurrency(text);
    if (currency && !signedOnce)
        signedOnce = takeSign(text, dressing.negative);
    if (text.endsWith(u'%'))
        text = trimmed(text.chopped(1));
    dressing.valid = !(bracketed && signedOnce);
    dressing.negative = dressing.negative || bracketed;
    dressing.digits = text;
    return dressing;
}

/// Digits in groups of three, one separator all along, or without any; not an identifier with zeros before it.
bool takeWhole(QStringView text, QChar group, QByteArray &digits)
{
    QChar used;
    qsizetype sinceSeparator = 0;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        if (isDigit(character)) {
            digits += char(character.unicode());
            ++sinceSeparator;
            continue;
        }
        const bool separates = character == group || isSpace(character) || character == u'\'' || character == u'\u2019';
        const bool fits =
            used.isNull() ? sinceSeparator >= 1 && sinceSeparator <= 3 : character == used && sinceSeparator == 3;
        if (!separates || !fits)
            return false;
        used = character;
        sinceSeparator = 0;
    }
    if (!used.isNull() && sinceSeparator != 3)
        return false;
    return digits.size() < 2 || digits.front() != '0';
}

bool takeExponent(QStringView text, int &exponent)
{
    if (text.startsWith(u'+'))
        text = text.mid(1);
    bool isNumber = false;
    exponent = text.toInt(&isNumber);
    return isNumber && std::abs(exponent) < 400 && !isSpace(text.front());
}

/// A number in pieces, ready to be put together with a point.
struct Pieces {
    QByteArray whole{};
    QByteArray fraction{};
    int exponent = 0;
    bool hasPoint = false;
};

std::optional<Pieces> piecesOf(QStringView text, NumberStyle style)
{
    Pieces pieces;
    const QChar point = style == NumberStyle::Point ? u'.' : u',';
    const QChar group = style == NumberStyle::Point ? u',' : u'.';
    qsizetype end = text.size();
    const qsizetype letter = std::max(text.indexOf(u'e'), text.indexOf(u'E'));
    if (letter >= 0) {
        if (letter + 1 == text.size() || !takeExponent(text.mid(letter + 1), pieces.exponent))
            return std::nullopt;
        end = letter;
        if (text.left(end).contains(group)) // nobody writes groups and an exponent
            return std::nullopt;
    }
    const QStringView mantissa = text.left(end);
    const qsizetype pointAt = mantissa.indexOf(point);
    pieces.hasPoint = pointAt >= 0;
    if (!takeWhole(pieces.hasPoint ? mantissa.left(pointAt) : mantissa, group, pieces.whole))
        return std::nullopt;
    if (pieces.hasPoint) {
        for (const QChar character : mantissa.mid(pointAt + 1)) {
            if (!isDigit(character))
                return std::nullopt;
            pieces.fraction += char(character.unicode());
        }
    }
    if (pieces.whole.isEmpty() && pieces.fraction.isEmpty())
        return std::nullopt;
    return pieces;
}

/// A whole number that a double cannot hold is an identifier, or would be cut off.
bool isKeptExactly(const Pieces &pieces, double value)
{
    if (pieces.whole.size() <= exactDigits || pieces.hasPoint || pieces.exponent != 0)
        return true;
    char back[400];
    const auto [end, error] = std::to_chars(back, back + sizeof back, std::abs(value), std::chars_format::fixed);
    return error == std::errc() && QByteArrayView(back, end - back) == pieces.whole;
}

} // namespace

std::optional<double> readNumber(QStringView text, NumberStyle style, int tens)
{
    if (text.size() > longestNumber)
        return std::nullopt;
    const Dressing dressing = undressed(text);
    if (!dressing.valid || dressing.digits.isEmpty())
        return std::nullopt;
    const auto pieces = piecesOf(dressing.digits, style);
    if (!pieces)
        return std::nullopt;
    const auto put = [&](int exponent) -> std::optional<double> {
        const QByteArray plain = (pieces->whole.isEmpty() ? QByteArray("0") : pieces->whole) + '.'
                                 + (pieces->fraction.isEmpty() ? QByteArray("0") : pieces->fraction) + 'e'
                                 + QByteArray::number(exponent);
        double value = 0.0;
        const auto [end, error] = std::from_chars(plain.constBegin(), plain.constEnd(), value);
        return error == std::errc() && end == plain.constEnd() ? std::optional(value) : std::nullopt;
    };
    const auto asWritten = put(pieces->exponent);
    if (!asWritten || !isKeptExactly(*pieces, *asWritten))
        return std::nullopt;
    const auto value = tens == 0 ? asWritten : put(pieces->exponent + tens);
    if (!value)
        return std::nullopt;
    return dressing.negative && *value != 0.0 ? -*value : *value;
}

bool looksLikeNumber(QStringView text)
{
    return readNumber(text, NumberStyle::Point) || readNumber(text, NumberStyle::Comma);
}

void NumberColumn::add(qint64 line, const QString &text)
{
    ++m_cells;
    const auto point = readNumber(text, NumberStyle::Point);
    const auto comma = readNumber(text, NumberStyle::Comma);
    if (!point && !comma) {
        ++m_neither;
        return;
    }
    const bool different = point && comma && *point != *comma;
    m_onlyPoint += point && !comma ? 1 : 0;
    m_onlyComma += comma && !point ? 1 : 0;
    m_different += different ? 1 : 0;
    if (different && m_examples.size() < mostExamples)
        m_examples.push_back({line, text});
    // Of the cells that fit only one style, the first few of each: together they show why the column is mixed.
    const bool fitsOne = point.has_value() != comma.has_value();
    if (fitsOne && (point ? m_onlyPoint : m_onlyComma) <= 2)
        m_mixedExamples.push_back({line, text});
}

void NumberColumn::add(const NumberColumn &other)
{
    m_cells += other.m_cells;
    m_neither += other.m_neither;
    m_onlyPoint += other.m_onlyPoint;
    m_onlyComma += other.m_onlyComma;
    m_different += other.m_different;
    m_examples = (m_examples + other.m_examples).mid(0, mostExamples);
    m_mixedExamples = (m_mixedExamples + other.m_mixedExamples).mid(0, mostExamples);
}

NumberColumn::Verdict NumberColumn::verdict() const
{
    if (m_onlyPoint > 0 && m_onlyComma > 0)
        return Verdict::Mixed;
    if (m_onlyPoint + m_onlyComma == 0 && m_different > 0)
        return Verdict::Ambiguous;
    return Verdict::Decided;
}

} // namespace acuerdo
