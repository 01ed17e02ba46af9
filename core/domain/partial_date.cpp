// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/partial_date.h"

#include <QRegularExpression>

#include <compare>

namespace acuerdo {

PartialDate PartialDate::year(int year)
{
    return {Precision::Year, QDate(year, 1, 1)};
}

PartialDate PartialDate::quarter(int year, int quarter)
{
    Q_ASSERT(quarter >= 1 && quarter <= 4);
    return {Precision::Quarter, QDate(year, quarter * 3 - 2, 1)};
}

PartialDate PartialDate::month(int year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return {Precision::Month, QDate(year, month, 1)};
}

PartialDate PartialDate::day(QDate date)
{
    return date.isValid() ? PartialDate(Precision::Day, date) : PartialDate();
}

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([1-9][0-9]{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-([0-3][0-9]))?))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int yearNumber = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return quarter(yearNumber, match.captured(2).toInt());
    if (match.captured(3).isEmpty())
        return year(yearNumber);
    const int monthNumber = match.captured(3).toInt();
    if (match.captured(4).isEmpty())
        return month(yearNumber, monthNumber);
    const QDate date(yearNumber, monthNumber, match.captured(4).toInt());
    if (!date.isValid())
        return std::nullopt;
    return day(date);
}

QString PartialDate::text() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return m_first.toString(QStringLiteral("yyyy"));
    case Precision::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_first.year()).arg((m_first.month() + 2) / 3);
    case Precision::Month:
        return m_first.toString(QStringLiteral("yyyy-MM"));
    case Precision::Day:
        return m_first.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

QDate PartialDate::last() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return m_first.addYears(1).addDays(-1);
    case Precision::Quarter:
        return m_first.addMonths(3).addDays(-1);
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Day:
        return m_first;
    }
    Q_UNREACHABLE();
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const
{
    const qint64 mine = isNull() ? 0 : m_first.toJulianDay();
    const qint64 theirs = other.isNull() ? 0 : other.m_first.toJulianDay();
    if (const auto order = mine <=> theirs; std::is_neq(order))
        return order;
    return int(m_precision) <=> int(other.m_precision);
}

} // namespace acuerdo
