// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QList>

namespace acuerdo {

/// Decides for every point whether a line may come to it from the one before. A line does not pass a gap, a period in
/// progress, a value flagged as a break, or a break in method at one of `breakDays` (Julian days); surveys and
/// scattered values are never joined. Where one series ends at a break and another goes on, the change of method lies
/// between the two, and the one that goes on is whole.
void joinPoints(ChartSpec &spec, const QList<double> &breakDays);

/// Whether bars can stand for the values of a series: not too many, and periods of one length, or a part of one.
bool fitsBars(const ChartSpecSeries &series);

} // namespace acuerdo
