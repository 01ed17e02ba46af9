// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/schedule.h"

namespace acuerdo {

Schedule scheduleOf(const PartialDate &target, StatusClass statusClass, const PartialDate &achieved, QDate today)
{
    if (statusClass == StatusClass::ClosedOtherwise)
        return Schedule::Closed;
    if (target.isNull())
        return Schedule::NoDate;
    if (statusClass == StatusClass::Achieved)
        return achieved.first() <= target.last() ? Schedule::DoneOnTime : Schedule::DoneLate;
    if (today > target.last())
        return Schedule::Overdue;
    return today.daysTo(target.last()) <= dueSoonDays ? Schedule::DueSoon : Schedule::OnSchedule;
}

QString scheduleRule(const Wording &wording)
{
    return wording.translate("Schedule",
                             "Overdue when the last day that the target date may mean has passed; due soon within "
                             "90 days of it. Computed from the latest target date, never typed. Late is not broken.");
}

bool isStale(StatusClass statusClass, const PartialDate &lastNews, QDate today)
{
    return statusClass == StatusClass::Open && lastNews && lastNews.last().addMonths(staleMonths) < today;
}

} // namespace acuerdo
