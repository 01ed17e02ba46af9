// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/summary/chart_spec.h"

#include <QList>

namespace acuerdo {

/// Makes the values of a chart what it shows instead of them; `spec.transform` says what. The observed value of a point
/// stays in ChartPoint::original. A value that cannot be computed is no point:
///
/// - an index is 100 in `base` (none: the first period that every series has); a series without a value above zero
/// there
///   has no index;
/// - a change is one on the period right before, and never over a gap, a period in progress or a break in method at one
///   of `breakDays`; one in percent needs a value above zero before;
/// - a share is one of the sum of all series, in the periods that every series has, none of them below zero.
///
/// Baselines, targets and tolerances become an index too, and are left out of changes and shares. Gives what has to be
/// said of it below the chart.
QStringList transformValues(ChartSpec &spec, const Period &base, const QList<double> &breakDays,
                            const Formatting &formatting);

/// The unit of the values that a chart shows, in words: "index, 2019 = 100". `unit` is that of the observed values.
QString transformedUnit(const ChartSpec &spec, const Period &base, const QString &unit, const Formatting &formatting);

/// The period that is 100 in an index: `base`, or the first that every series has; null where there is none.
Period indexBase(const ChartSpec &spec, const Period &base);

} // namespace acuerdo
