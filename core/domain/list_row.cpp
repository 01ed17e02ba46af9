// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/list_row.h"

#include <chrono>

namespace acuerdo {
namespace {

constexpr qint32 julianDayOf1970 = 2440588;

qint32 dayBefore(qint32 firstDay, std::chrono::months later)
{
    using namespace std::chrono;
    const year_month_day first{sys_days{days{firstDay - julianDayOf1970}}};
    return qint32(sys_days{first + later}.time_since_epoch().count()) + julianDayOf1970 - 1;
}

// 0 for a day that its month does not have.
qint32 dayNumber(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                                           std::chrono::day{unsigned(day)}};
    return date.ok() ? qint32(std::chrono::sys_days(date).time_since_epoch().count()) + julianDayOf1970 : 0;
}

} // namespace

PackedDate::PackedDate(const PartialDate &date)
    : m_value(date.isNull() ? 0 : qint32(date.first().toJulianDay() * 8) + qint32(date.precision()))
{}

PackedDate PackedDate::parse(std::string_view text)
{
    using Precision = PartialDate::Precision;
    const auto number = [&](size_t from, size_t count) {
        int value = 0;
        for (const char digit : text.substr(from, count))
            value = digit >= '0' && digit <= '9' ? value * 10 + (digit - '0') : -100'000;
        return value;
    };
    if (text.size() < 4 || number(0, 4) < 1000)
        return {};
    const int year = number(0, 4);
    if (text.size() == 4)
        return {Precision::Year, dayNumber(year, 1, 1)};
    if (text.size() < 7 || text[4] != '-')
        return {};
    if (text.size() == 7 && text[5] == 'Q' && text[6] >= '1' && text[6] <= '4')
        return {Precision::Quarter, dayNumber(year, (text[6] - '0') * 3 - 2, 1)};
    const int month = number(5, 2);
    if (month < 1 || month > 12)
        return {};
    if (text.size() == 7)
        return {Precision::Month, dayNumber(year, month, 1)};
    const bool wellFormed = text.size() == 10 && text[7] == '-' && number(8, 2) > 0;
    const qint32 day = wellFormed ? dayNumber(year, month, number(8, 2)) : 0;
    return day == 0 ? PackedDate() : PackedDate(Precision::Day, day);
}

PartialDate PackedDate::date() const
{
    const QDate first = QDate::fromJulianDay(m_value / 8);
    switch (PartialDate::Precision(m_value % 8)) {
    case PartialDate::Precision::None:
        return {};
    case PartialDate::Precision::Year:
        return PartialDate::year(first.year());
    case PartialDate::Precision::Quarter:
        return PartialDate::quarter(first.year(), (first.month() + 2) / 3);
    case PartialDate::Precision::Month:
        return PartialDate::month(first.year(), first.month());
    case PartialDate::Precision::Day:
        return PartialDate::day(first);
    }
    Q_UNREACHABLE();
}

qint32 PackedDate::lastDay() const
{
    switch (PartialDate::Precision(m_value % 8)) {
    case PartialDate::Precision::None:
        return 0;
    case PartialDate::Precision::Year:
        return dayBefore(firstDay(), std::chrono::months(12));
    case PartialDate::Precision::Quarter:
        return dayBefore(firstDay(), std::chrono::months(3));
    case PartialDate::Precision::Month:
        return dayBefore(firstDay(), std::chrono::months(1));
    case PartialDate::Precision::Day:
        return firstDay();
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
