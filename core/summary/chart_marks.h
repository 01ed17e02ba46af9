// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/indicator.h"
#include "core/summary/chart_spec.h"

#include <QList>

namespace acuerdo {

/// Numbered notes, breaks in method and events, in the order of the chart.
std::vector<ChartMark> noteMarks(const QList<ChartNote> &notes, const Formatting &formatting);

/// The baseline with its tolerance, and the dated targets of an indicator. `name` stands before them where a chart has
/// several series.
std::vector<ChartMark> targetMarks(const Indicator &indicator, const QList<IndicatorTarget> &targets,
                                   const QString &name, const Formatting &formatting);

/// Where the rolled-up status of the linked recommendations changed: those whose outcome or output the chart measures.
/// Their first status is no change.
Result<std::vector<ChartMark>> statusMarks(const Store &store, const QList<ChartLink> &links, QDate asOf,
                                           const Formatting &formatting);

} // namespace acuerdo
