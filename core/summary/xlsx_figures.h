// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <vector>

struct lxw_workbook;

namespace acuerdo {

class Formatting;
struct XlsxFormats;

/// The sheets of the indicators and their observations, taken from the charts.
void writeXlsxFigures(lxw_workbook *workbook, const XlsxFormats &formats,
                      const std::vector<const ChartFigure *> &charts, const Formatting &formatting);

} // namespace acuerdo
