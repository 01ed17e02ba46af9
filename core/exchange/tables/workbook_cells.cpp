// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/workbook_parts.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace acuerdo {
namespace {

/// The letters of a number format that stand for something: without quoted text, escaped characters, colours and
/// conditions. A time that goes on past a day, [h], is no date.
QString meaningOf(const QString &format)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"));
    QString meaning = format.section(u';', 0, 0).toLower();
    static const QRegularExpression elapsed(QStringLiteral("\\[(h+|m+|s+)\\]"));
    if (meaning.contains(elapsed))
        return {};
    return meaning.remove(literal).remove(QStringLiteral("general"));
}

constexpr double secondsOfDay = 86400.0;

} // namespace

ShownAs shownAs(const QString &format)
{
    const QString meaning = meaningOf(format);
    const bool hasTime = meaning.contains(u'h') || meaning.contains(u's');
    if (meaning.contains(u'd'))
        return ShownAs::Day;
    if (meaning.contains(u'y') && !hasTime)
        return meaning.contains(u'm') ? ShownAs::Month : ShownAs::Year;
    if (meaning.contains(u'm') && !hasTime)
        return ShownAs::Month;
    return meaning.contains(u'%') ? ShownAs::Percent : ShownAs::Number;
}

QString dateText(double serial, bool countsFrom1904, ShownAs shown)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 2958466)
        return {};
    double day = std::floor(serial);
    const int seconds = int(std::round((serial - day) * secondsOfDay));
    // The first spreadsheets took 1900 for a leap year; day 60 is the day that never was.
    if (!countsFrom1904 && (day < 1 || day == 60))
        return {};
    const QDate origin = countsFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = origin.addDays(qint64(day));
    if (date.year() > 9999)
        return {};
    if (seconds != 0)
        return date.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(std::min(seconds, 86399)).toString(Qt::ISODate);
    switch (shown) {
    case ShownAs::Year:
        return date.toString(QStringLiteral("yyyy"));
    case ShownAs::Month:
        return date.toString(QStringLiteral("yyyy-MM"));
    default:
        return date.toString(Qt::ISODate);
    }
}

QString decimalText(double number, int shift)
{
    const QString exact = QString::number(number, 'e', QLocale::FloatingPointShortest);
    const int exponent = exact.section(u'e', 1).toInt() + (number == 0.0 ? 0 : shift);
    const bool negative = exact.startsWith(u'-');
    QString digits = exact.section(u'e', 0, 0).remove(u'-').remove(u'.');
    QString text;
    if (exponent < -7 || exponent > 20) {
        text =
            digits.left(1) + (digits.size() > 1 ? u'.' + digits.mid(1) : QString()) + u'e' + QString::number(exponent);
    } else if (exponent < 0) {
        text = QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    } else {
        if (digits.size() <= exponent)
            digits += QString(exponent + 1 - digits.size(), u'0');
        text = digits.left(exponent + 1);
        if (digits.size() > exponent + 1)
            text += u'.' + digits.mid(exponent + 1);
    }
    return negative ? u'-' + text : text;
}

QString unescaped(const QString &text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).mid(end, match.capturedStart() - end);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return plain + text.mid(end);
}

} // namespace acuerdo
