// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QLineEdit;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QWidget;

namespace acuerdo {

// What Style draws of each kind of control, and how high and wide that is.

/// Whether a button or field is the one of 24 px, by its property "small".
bool isSmall(const QWidget *widget);
int controlHeight(const QWidget *widget);
/// What the chevron of a button with a menu takes at its right.
int menuMarkWidth();
/// Whether a field is the inside of a box that draws its own edge.
bool isPartOfAnother(const QLineEdit &field);

bool isFlatButton(const QStyleOption &option);
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isFlat);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The ground and edge of a field; the ring when it has the keyboard.
void paintField(QPainter &painter, const QStyleOption &option);
/// The mark of a check box, or of a radio button when round.
void paintMark(QPainter &painter, const QStyleOption &option, bool isRound);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
/// Where a part of a scroll bar lies: no arrows, a handle of at least `leastHandle` pixels.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastHandle);

} // namespace acuerdo
