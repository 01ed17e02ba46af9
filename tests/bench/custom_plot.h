// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace acuerdo::bench {

/// How long QCustomPlot takes for the same points in the same run, as text for the details of a figure: there is no
/// goal in it, it says what another program's part would do. Where the benchmark was built without it, it says so.
QString customPlotFirstPaint(const std::vector<double> &days, const std::vector<double> &values);
QString customPlotZoom(const std::vector<double> &days, const std::vector<double> &values, int rounds);

} // namespace acuerdo::bench
