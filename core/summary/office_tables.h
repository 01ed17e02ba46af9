// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/office_text.h"

namespace acuerdo {

// The pieces of a word processor's text that more than one block is made of.

/// The runs of a passage; a status is its sign, its word and its colour together.
QList<OfficeRun> officeRuns(const Passage &passage);
/// A table with its column widths; a remark stands in small print under its row's first text.
OfficeTable officeTable(const TableBlock &table);
/// Big numbers side by side.
OfficeTable officeFigures(const FigureRow &row, const QString &description);

} // namespace acuerdo
