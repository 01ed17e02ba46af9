// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/freshness.h"

namespace acuerdo {
namespace {

// The period of a regular series that a day lies in.
std::optional<Period> periodAt(Frequency frequency, QDate day)
{
    const int year = day.year();
    switch (frequency) {
    case Frequency::Annual:
        return Period::parse(QString::number(year));
    case Frequency::FiscalYear:
        return Period::parse(QStringLiteral("FY%1").arg(day.month() >= 10 ? year + 1 : year));
    case Frequency::AcademicYear: {
        const int begins = day.month() >= 8 ? year : year - 1;
        return Period::parse(QStringLiteral("%1/%2").arg(begins).arg((begins + 1) % 100, 2, 10, QLatin1Char('0')));
    }
    case Frequency::Quarterly:
        return Period::parse(QStringLiteral("%1-Q%2").arg(year).arg((day.month() + 2) / 3));
    case Frequency::Monthly:
        return Period::parse(day.toString(QStringLiteral("yyyy-MM")));
    case Frequency::Irregular:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Freshness> freshnessOf(Frequency frequency, const Period &last, std::optional<int> lagDays, QDate day)
{
    if (last.isNull())
        return std::nullopt;
    const auto next = periodAt(frequency, last.last().addDays(1));
    if (!next)
        return std::nullopt;
    QDate due = next->last();
    if (lagDays)
        due = due.addDays(*lagDays);
    else
        due = periodAt(frequency, due.addDays(1))->last();
    return Freshness{*next, due, day > due};
}

QString freshnessText(const Freshness &freshness, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString pattern =
        freshness.stale ? wording.translate("Freshness", "Stale: figures for %1 were expected by %2", "period, date")
                        : wording.translate("Freshness", "Next figures: %1, expected by %2", "period, date");
    return pattern.arg(formatting.period(freshness.next), formatting.date(freshness.due));
}

} // namespace acuerdo
