// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/control_painting.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace acuerdo {
namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

} // namespace

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

int controlHeight(const QWidget *widget)
{
    return Typography::current().length(isSmall(widget) ? 24 : 32);
}

bool isPartOfAnother(const QLineEdit &field)
{
    const QWidget *parent = field.parentWidget();
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

int menuMarkWidth()
{
    return Typography::current().length(20);
}

bool isFlatButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::Flat);
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isFlat)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    QColor fill = isFlat ? QColor() : theme.surface;
    QColor edge = isFlat ? QColor() : isEnabled ? theme.border : theme.line;
    if (isPrimary(widget) && isEnabled) {
        fill = isDown || isHovered ? theme.accent.darker(theme.isDark ? 90 : 115) : theme.accent;
        edge = QColor();
    } else if (isDown) {
        fill = theme.selection;
    } else if (isHovered) {
        fill = theme.hover;
    }
    paintBox(painter, option.rect, fill, edge);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, isEnabled ? theme.surface : theme.window, isEnabled ? theme.border : theme.line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect);
}

void paintMark(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const Theme &theme = Theme::current();
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor ink = isEnabled ? theme.accent : theme.muted;
    const qreal radius = isRound ? option.rect.width() / 2.0 : 3;
    paintBox(painter, option.rect, isOn || isPartly ? ink : theme.surface, isOn || isPartly ? ink : theme.border,
             radius);
    if (isOn && isRound)
        paintBox(painter, option.rect.adjusted(5, 5, -5, -5), theme.onAccent, QColor(), radius);
    else if (isOn)
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), QStringLiteral("check"), theme.onAccent);
    else if (isPartly)
        painter.fillRect(option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, -option.rect.height() / 2 + 1),
                         theme.onAccent);
}

// Icon, 8 px, words; together in the middle, or at the left where a menu's chevron stands at the right.
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFilled = isPrimary(widget) && isEnabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_MouseOver);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    QFont font = painter.font();
    font.setBold(font.bold() || isFilled);
    const QString words = QString(option.text).remove(u'&');
    const int chevron = hasMenu ? menuMarkWidth() : 0;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && !words.isEmpty() ? (isSmall(widget) ? 6 : 8) : 0;
    const int width = icon + gap + QFontMetrics(font).horizontalAdvance(words);
    QRect rest = option.rect.adjusted(4, 0, -4 - chevron, 0);
    rest.setLeft(rest.left() + std::max(0, (rest.width() - width) / 2));
    if (icon > 0) {
        const QRect place(rest.left(), rest.center().y() - icon / 2 + 1, icon, icon);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          isEnabled ? isOn ? QIcon::Active : QIcon::Normal : QIcon::Disabled);
        rest.setLeft(place.right() + 1 + gap);
    }
    const QColor ink = !isEnabled ? theme.muted
                       : isFilled ? theme.onAccent
                                  : option.palette.color(QPalette::ButtonText);
    paintText(painter, rest, words, font, ink);
    if (hasMenu) {
        const int side = Typography::current().length(12);
        paintIcon(painter, QRect(option.rect.right() - side - 5, option.rect.center().y() - side / 2 + 1, side, side),
                  QStringLiteral("down"), isEnabled ? theme.muted : theme.border);
    }
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    painter.fillRect(option.rect, theme.window);
    paintRule(painter, option.rect, theme.line);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font = typography.font(isSorted ? TextSize::SmallStrong : TextSize::Small);
    const QRect rect = option.rect;
    const int arrow = isSorted ? typography.length(12) + 4 : 0;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(option.text), rect.width() - arrow);
    const bool isRight = option.textAlignment & Qt::AlignRight;
    const int left = isRight ? rect.right() + 1 - width - arrow : rect.left();
    paintText(painter, QRect(left, rect.top(), width + 1, rect.height()), option.text, font,
              isSorted ? theme.text : theme.muted);
    if (!isSorted)
        return;
    const int side = arrow - 4;
    painter.save();
    painter.translate(left + width + 4 + side / 2.0, rect.center().y() + 0.5);
    if (option.sortIndicator == QStyleOptionHeader::SortUp)
        painter.rotate(180);
    paintIcon(painter, QRectF(-side / 2.0, -side / 2.0, side, side), QStringLiteral("down"), theme.text);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Theme &theme = Theme::current();
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = isActive ? theme.muted : theme.border;
    if (!isActive)
        color.setAlpha(150);
    if (option.maximum > option.minimum)
        paintBox(painter, handle.adjusted(2, 2, -2, -2), color, QColor(), 3);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastHandle)
{
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return {};
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int whole = isVertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int least = std::min(whole, leastHandle);
    const int length = range > 0 ? std::max(least, int(qint64(whole) * bar.pageStep / (range + bar.pageStep))) : whole;
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return isVertical ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return along(start, length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return along(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return along(start + length, whole - start - length);
    return along(0, whole);
}

} // namespace acuerdo
