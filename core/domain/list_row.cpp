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

} // namespace

PackedDate::PackedDate(const PartialDate &date)
    : m_value(date.isNull() ? 0 : qint32(date.first().toJulianDay() * 8) + qint32(date.precision()))
{}

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
