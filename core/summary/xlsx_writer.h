// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"

namespace acuerdo {

/// The summary as a workbook: the counts, the register, what changed, owners, indicators, observations, evidence,
/// method, and the charts as charts of the spreadsheet beside their numbers. Numbers and whole dates are values; a text
/// is always a text, whatever it begins with: there is no formula in it, and no link.
Result<QByteArray> xlsxOf(const Document &document);

} // namespace acuerdo
