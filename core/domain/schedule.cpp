// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/schedule.h"

namespace acuerdo {

Schedule scheduleOfDays(qint64 target, StatusClass statusClass, qint64 achieved, qint64 today)
{
    if (statusClass == StatusClass::ClosedOtherwise)
        return Schedule::Closed;
    if (target == 0)
        return Schedule::NoDate;
    if (statusClass == StatusClass::Achieved)
        return achieved <= target ? Schedule::DoneOnTime : Schedule::DoneLate;
    if (today > target)
        return Schedule::Overdue;
    return target - today <= dueSoonDays ? Schedule::DueSoon : Schedule::OnSchedule;
}

Schedule scheduleOf(const PartialDate &target, StatusClass statusClass, const PartialDate &achieved, QDate today)
{
    const auto number = [](QDate date) { return date.isValid() ? date.toJulianDay() : 0; };
    return scheduleOfDays(number(target.last()), statusClass, number(achieved.first()), today.toJulianDay());
}

QString scheduleRule(const Wording &wording)
{
    return wording.translate("Schedule",
                             "Overdue when the last day that the target date may mean has passed; due soon within "
                             "90 days of it. Computed from the latest target date, never typed. Late is not broken.");
}

bool isStale(StatusClass statusClass, const PartialDate &lastNews, QDate today)
{
    return statusClass == StatusClass::Open && lastNews && lastNews.last() <= lastStaleDay(today);
}

QDate lastStaleDay(QDate today)
{
    QDate day = today.addMonths(-staleMonths).addDays(3); // months differ in length: come from above
    while (day.addMonths(staleMonths) >= today)
        day = day.addDays(-1);
    return day;
}

} // namespace acuerdo
