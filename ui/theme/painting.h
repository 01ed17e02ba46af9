// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;
class QStyleOptionViewItem;

namespace acuerdo {

// The few strokes that several pages and the style have in common.

/// A rectangle with round corners (4 px, or `radius`) and a hairline edge on whole pixels.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal radius = 4);
/// The 2 px accent ring inside a focused widget.
void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius = 4);
/// A hairline along the bottom of `rect`.
void paintRule(QPainter &painter, const QRect &rect, const QColor &color);
/// The 4 px bar of a pillar's colour, 14 px high (more with a larger font), vertically in the middle of `rect`.
void paintPillarBar(QPainter &painter, const QRect &rect, const QColor &color);

/// The ground of one cell of a row: selection or hover tint, the accent bar at the left of the first column, the rule
/// below, and the focus ring around the whole row when its view has the keyboard.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// Text on one line, elided at the end when it does not fit.
void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// Text wrapped to at most `lines` lines that stand in the middle of `rect` or at its top, the last one elided;
/// `lineHeight` is the step from line to line. Returns whether anything was left out.
bool paintWrapped(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  int lines, int lineHeight, Qt::Alignment alignment = Qt::AlignVCenter);

} // namespace acuerdo
