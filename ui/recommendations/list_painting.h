// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/status_tally.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace acuerdo {

// What the lists of this page draw alike, beside the strokes of ui/theme/painting.h.

/// A status glyph of `glyphSize`, 6 px, and the word, in the colour of its family.
void paintStatus(QPainter &painter, const QRect &rect, const StatusWord &word, const QString &text, const QFont &font,
                 int glyphSize, const Theme &theme);
/// The bar beside a pillar: done, moving, stuck, back, closed, idle, with gaps of a pixel; idle is an outline.
void paintStatusBar(QPainter &painter, const QRect &rect, const StatusTally &tally, const Theme &theme);
/// A square of `size` with the height of `rect` in its middle, at the left of it: where a glyph stands.
QRect glyphRect(const QRect &rect, int size);

} // namespace acuerdo
