// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/summary/chart_spec.h"
#include "ui/evidence/chart_style.h"

#include <QSize>

namespace acuerdo {

/// The size of a saved chart when nobody asks for another.
inline constexpr QSize defaultChartSize{1200, 750};

/// Writes a chart as .png, .svg, .pdf, .csv or .zip (see chartPackage()), by the ending of `path`. A picture has title,
/// subtitle, notes and source line in it; `size` is that of the whole picture in pixels (of 1/96 inch in a PDF), and
/// `scale` multiplies the pixels of a PNG. The file is written beside its place and then put there: a failure leaves
/// what was there before.
Result<Done> renderChartToFile(const ChartSpec &spec, const QString &path, QSize size = defaultChartSize,
                               ChartTheme theme = ChartTheme::Light, double scale = 1.0);

} // namespace acuerdo
