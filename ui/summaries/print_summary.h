// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

class QPrinter;

namespace acuerdo {

/// Sets a printer to the layout's paper, without margins of its own.
void preparePrinter(QPrinter &printer, const PageLayout &layout);
/// Prints the pages that the printer was asked for.
void printPages(QPrinter &printer, const PageLayout &layout);

} // namespace acuerdo
