// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/summary/chart_spec.h"

namespace acuerdo {

/// What a chart shows, for somebody who does not see it: chartSentence(), then of each series the highest and the
/// lowest value with their periods, breaks in method, baseline, targets and changes of status.
QString chartDescription(const ChartSpec &spec, const Formatting &formatting);

/// Notes that follow from the values: which periods were still in progress, which figures are provisional or estimated.
QStringList valueNotes(const ChartSpec &spec, const Formatting &formatting);

} // namespace acuerdo
