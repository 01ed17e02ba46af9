// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"
#include "ui/summaries/page_layout.h"

namespace acuerdo {

/// The drawings that writeSummary() asks for: charts and glyphs as SVG, and the whole as PDF on `paper`.
/// Needs a QGuiApplication (an offscreen one will do).
Drawings summaryDrawings(Paper paper);

/// A document as PDF: vectors and embedded fonts. The same document gives the same bytes.
QByteArray pdfOf(const Document &document, Paper paper);

} // namespace acuerdo
