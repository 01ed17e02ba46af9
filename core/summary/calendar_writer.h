// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

namespace acuerdo {

/// The dates of the summary's open recommendations as a calendar (iCalendar, RFC 5545): an all-day entry for the target
/// date of each side, and one for the day on which a recommendation will have gone two years without news. A target
/// that is only a year or a quarter stands on its last day and says so.
QByteArray calendarOf(const Document &document);

} // namespace acuerdo
