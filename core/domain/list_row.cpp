// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/list_row.h"

namespace acuerdo {

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

} // namespace acuerdo
