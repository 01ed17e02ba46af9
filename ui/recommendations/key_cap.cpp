// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/key_cap.h"

#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int capPadding = 5;

void paintCap(QPainter &painter, const QRect &cap, const QString &key, const QColor &fill, const QColor &edge,
              const QColor &ink)
{
    paintBox(painter, cap, fill, edge, 3);
    paintText(painter, cap, key, Typography::current().font(TextSize::Small), ink, Qt::AlignCenter);
}

QRect capRect(const QRect &rect, int right, const QString &key)
{
    const int height = Typography::current().length(18);
    const int width = keyCapWidth(key);
    return {right - width, rect.top() + (rect.height() - height) / 2, width, height};
}

} // namespace

int keyCapWidth(const QString &key)
{
    const int text = QFontMetrics(Typography::current().font(TextSize::Small)).horizontalAdvance(key);
    return std::max(Typography::current().length(18), text + 2 * capPadding + 2);
}

int paintKeyCap(QPainter &painter, const QRect &rect, int right, const QString &key)
{
    const Theme &theme = Theme::current();
    const QRect cap = capRect(rect, right, key);
    paintCap(painter, cap, key, theme.window, theme.line, theme.muted);
    return cap.left();
}

PromptButton::PromptButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
}

void PromptButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
}

QSize PromptButton::sizeHint() const
{
    const Typography type = Typography::current();
    const int text = QFontMetrics(type.font(TextSize::Small)).horizontalAdvance(this->text());
    return {8 + text + 6 + keyCapWidth(m_key) + 6, type.length(24)};
}

QSize PromptButton::minimumSizeHint() const
{
    return {sizeHint().width() - keyCapWidth(m_key) - 6, sizeHint().height()};
}

void PromptButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), isEnabled() ? theme.surface : theme.window, isEnabled() ? theme.border : theme.line);
    const bool hasRoom = width() >= sizeHint().width();
    const int right = hasRoom ? paintKeyCap(painter, rect(), width() - 6, m_key) : width() - 4;
    paintText(painter, QRect(8, 0, right - 10, height()), text(), Typography::current().font(TextSize::Small),
              theme.muted);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

KeyButton::KeyButton(bool isPrimary, QWidget *parent)
    : QAbstractButton(parent)
    , m_isPrimary(isPrimary)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const Typography type = Typography::current();
    const QFont font = type.font(m_isPrimary ? TextSize::Strong : TextSize::Body);
    return {12 + QFontMetrics(font).horizontalAdvance(text()) + 8 + keyCapWidth(m_key) + 10, type.length(32)};
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool isFilled = m_isPrimary && isEnabled();
    const bool isHot = isEnabled() && (underMouse() || isDown());
    QColor fill = isHot ? theme.hover : theme.surface;
    if (isFilled)
        fill = isHot ? theme.accent.darker(theme.isDark ? 90 : 115) : theme.accent;
    const QColor edge = isEnabled() ? theme.border : theme.line;
    const QColor ink = isFilled ? theme.onAccent : isEnabled() ? theme.text : theme.muted;
    paintBox(painter, rect(), fill, isFilled ? QColor() : edge);
    const QRect cap = capRect(rect(), width() - 10, m_key);
    if (isFilled)
        paintCap(painter, cap, m_key, QColor(), theme.onAccent, theme.onAccent);
    else
        paintKeyCap(painter, rect(), width() - 10, m_key);
    const QFont font = Typography::current().font(m_isPrimary ? TextSize::Strong : TextSize::Body);
    paintText(painter, QRect(12, 0, cap.left() - 12, height()), text(), font, ink);
    if (hasFocus()) {
        paintFocusRing(painter, rect());
        if (isFilled) // the ring has the button's own colour: a line inside sets it off
            paintBox(painter, rect().adjusted(2, 2, -2, -2), QColor(), theme.onAccent, 3);
    }
}

} // namespace acuerdo
