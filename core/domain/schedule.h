// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/wording.h"
#include "core/domain/words.h"

namespace acuerdo {

/// Due soon means within this many days.
inline constexpr int dueSoonDays = 90;
/// No news for this long makes an open item stale: two years.
inline constexpr int staleMonths = 24;

/// Whether an item is in time, from its current target date, its status and today. A target date is missed when its
/// last possible day has passed: 2027 is overdue on 1 January 2028. Late is not broken. `achieved` is when the status
/// was achieved (ignored unless the class is Achieved).
Schedule scheduleOf(const PartialDate &target, StatusClass statusClass, const PartialDate &achieved, QDate today);

/// The same rule on Julian day numbers, for long lists: the last day of the target date (0 for none), the first day of
/// the achievement.
Schedule scheduleOfDays(qint64 target, StatusClass statusClass, qint64 achieved, qint64 today);

/// The rule in words, printed wherever a schedule is used.
QString scheduleRule(const Wording &wording);

/// Whether an open item with its last news on `lastNews` is stale today.
bool isStale(StatusClass statusClass, const PartialDate &lastNews, QDate today);
/// The same rule for long lists: the last day that is too long ago to be news today.
QDate lastStaleDay(QDate today);

} // namespace acuerdo
