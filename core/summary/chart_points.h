// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QList>

namespace acuerdo {

/// The days of breaks in method that a line of `series` stops at: not those where another series ends and this one goes
/// on, for then the change of method lies between the two.
QList<double> cutsOf(const ChartSpec &spec, const ChartSpecSeries &series, const QList<double> &breakDays);

/// Whether `point` can be compared with the one before it: right after it, both of whole periods, with no break in
/// method between them.
bool goesOn(const ChartPoint &before, const ChartPoint &point, const QList<double> &cuts);

/// Decides for every point whether a line may come to it from the one before. A line does not pass a gap, a period in
/// progress, a value flagged as a break, or a break in method at one of `breakDays` (Julian days); surveys and
/// scattered values are never joined. Where one series ends at a break and another goes on, the change of method lies
/// between the two, and the one that goes on is whole.
void joinPoints(ChartSpec &spec, const QList<double> &breakDays);

/// Puts the series on one another where the chart is stacked: each point's base becomes the top of those below it. In a
/// period that not every series has a value for there is no stack; gives those periods.
QList<Period> stackPoints(ChartSpec &spec);

/// Whether bars can stand for the values of a series: not too many, and periods of one length, or a part of one.
bool fitsBars(const ChartSpecSeries &series);

} // namespace acuerdo
