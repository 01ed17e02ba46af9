// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/domain/evidence.h"
#include "core/domain/indicator.h"
#include "core/summary/chart_spec.h"
#include "ui/evidence/linked_recommendations.h"

namespace acuerdo {

class Session;

// What stands beside a chart, read from the workspace of a session.

/// "Improving: −11% since 2019 · Next figures: 2023 …" of each indicator that the chart draws, a line for each.
QString outcomeLines(const Session &session, const ChartSpec &spec);
/// The recommendations that a chart is linked to, those first whose outcome it measures.
QList<LinkedItem> linkedItems(const Session &session, ChartId chart);
QList<Indicator> indicatorsOf(const Session &session, ChartId chart);
/// The evidence that the figures come from, in the order of the source line.
QList<Evidence> worksOf(const Session &session, const ChartSpec &spec);

} // namespace acuerdo
