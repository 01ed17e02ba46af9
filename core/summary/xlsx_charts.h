// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/summary/document.h"
#include "core/summary/xlsx_sheet.h"

namespace acuerdo {

/// A sheet with every chart as a chart of the spreadsheet, beside the table of its numbers. A period without a value is
/// an empty cell, and a gap in the line.
void writeXlsxCharts(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ChartFigure *> &charts,
                     const Formatting &formatting);

} // namespace acuerdo
