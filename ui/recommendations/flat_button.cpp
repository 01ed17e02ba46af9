// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/flat_button.h"

#include "ui/recommendations/row_texts.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace acuerdo {
FlatButton::FlatButton(TextSize size, TextLabel::Ink ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
    , m_ink(ink)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FlatButton::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void FlatButton::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    updateGeometry();
    update();
}

void FlatButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
}

void FlatButton::setRole(std::optional<StatusRole> role)
{
    m_role = role;
    update();
}

int FlatButton::textLeft() const
{
    return halo + (m_icon.isEmpty() ? 0 : Typography::current().length(12) + 4);
}

int FlatButton::suffixWidth() const
{
    return m_suffix.isEmpty() ? 0 : QFontMetrics(Typography::current().font(m_size)).horizontalAdvance(m_suffix) + 4;
}

QSize FlatButton::sizeHint() const
{
    const Typography type = Typography::current();
    const int text = QFontMetrics(type.font(m_size)).horizontalAdvance(this->text()) + 1;
    // A target for the pointer; what only repeats another control may stand closer.
    const int least = focusPolicy() == Qt::NoFocus ? 0 : type.length(24);
    const int height = std::max(type.lineHeight(m_size) + 2, least);
    return {std::max(textLeft() + text + suffixWidth() + halo, least), height};
}

QSize FlatButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Typography::current().length(48)), sizeHint().height()};
}

bool FlatButton::isElided() const
{
    return sizeHint().width() > width();
}

bool FlatButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QString tip = m_hint;
        if (isElided())
            tip = tip.isEmpty() ? text() : text() + u'\n' + tip;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(tip), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void FlatButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    QPainter painter(this);
    if ((underMouse() || isDown()) && isEnabled())
        paintBox(painter, rect(), theme.hover, QColor());
    QColor ink = theme.text;
    if (m_role)
        ink = theme.status(*m_role);
    else if (m_ink != TextLabel::Ink::Text)
        ink = m_ink == TextLabel::Ink::Accent ? theme.accent : theme.muted;
    if (!m_icon.isEmpty()) {
        const int size = type.length(12);
        paintIcon(painter, QRect(halo, (height() - size) / 2, size, size), m_icon, m_role ? ink : theme.muted);
    }
    const QFont font = type.font(m_size);
    const int left = textLeft();
    const int room = width() - left - halo - suffixWidth();
    paintText(painter, QRect(left, 0, room + 1, height()), text(), font, ink);
    if (!m_suffix.isEmpty()) {
        const int used = std::min(room, QFontMetrics(font).horizontalAdvance(text())) + 4;
        paintText(painter, QRect(left + used, 0, width() - left - used, height()), m_suffix, font, theme.muted);
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace acuerdo
