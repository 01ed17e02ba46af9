// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

class QPainter;

namespace acuerdo {

/// Draws a page at the painter's origin, one unit for 1/96 inch: text as text, the rest as shapes.
void paintPage(QPainter &painter, const LaidOutPage &page);

/// Draws one thing of a page that is no text.
void paintBar(QPainter &painter, const PageBar &bar);
void paintSpark(QPainter &painter, const PageSpark &spark);
void paintGlyph(QPainter &painter, const PageGlyph &glyph);
void paintChart(QPainter &painter, const PageChart &chart);

} // namespace acuerdo
