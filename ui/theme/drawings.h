// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace acuerdo {

// Icons (strokes, resources/icons) and status glyphs (fills, resources/glyphs) are black drawings, tinted here.

/// Draws a status glyph ("status-under-way") in one colour; sharp on the screen, as paths in SVG and PDF.
/// A glyph that does not exist is drawn as a ring.
void paintGlyph(QPainter &painter, const QRectF &rect, const QString &glyph, const QColor &color);
/// Draws an icon ("calendar") in one colour.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &icon, const QColor &color);

/// An icon of `size` pixels in one colour, cached by size, ratio and colour.
QPixmap iconPixmap(const QString &icon, int size, const QColor &color, qreal devicePixelRatio);
QPixmap glyphPixmap(const QString &glyph, int size, const QColor &color, qreal devicePixelRatio);

/// An icon for actions and buttons that follows the application's theme by itself: muted at rest, text colour when
/// hovered or checked.
QIcon themedIcon(const QString &icon);
/// The same in one of the theme's status colours: a glyph for menus and pickers.
QIcon glyphIcon(const QString &glyph, StatusRole role);

} // namespace acuerdo
