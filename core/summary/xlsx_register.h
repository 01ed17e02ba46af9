// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <vector>

struct lxw_workbook;

namespace acuerdo {

class Formatting;
struct XlsxFormats;

/// The sheet with a row for each recommendation, and columns for each side that is asked.
void writeXlsxRegister(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ItemBlock *> &items,
                       const Formatting &formatting);
/// The sheet of owners: what they lead, by status, and what they support.
void writeXlsxOwners(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ItemBlock *> &items,
                     const Formatting &formatting);

} // namespace acuerdo
