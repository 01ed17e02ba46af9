// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/popover.h"

#include "ui/theme/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int radius = 6;
constexpr int gap = 4;

} // namespace

Popover::Popover(QWidget *host)
    : QFrame(host)
{
    hide();
    setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

void Popover::openAt(const QRect &anchor)
{
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    ensurePolished();
    if (layout())
        layout()->activate();
    QSize size = sizeHint().boundedTo(room.size());
    if (hasHeightForWidth())
        size.setHeight(std::min(heightForWidth(size.width()), room.height()));
    QRect place(QPoint(anchor.left(), anchor.bottom() + gap), size);
    if (place.bottom() > room.bottom() && anchor.top() - gap - size.height() >= room.top())
        place.moveBottom(anchor.top() - gap);
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    openIn(place);
}

void Popover::openIn(const QRect &place)
{
    if (!isVisible())
        begin();
    setGeometry(place);
    show();
    raise();
}

void Popover::begin()
{
    m_before = QApplication::focusWidget();
    qApp->installEventFilter(this);
}

void Popover::dismiss()
{
    const bool hadFocus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
}

void Popover::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

// A click elsewhere closes, but not one in a menu or a list of completions that belongs to this frame.
bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && !QApplication::activePopupWidget()) {
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool isInside = widget && (widget == this || isAncestorOf(widget));
        if (widget && !isInside && widget->window() == window())
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    event->accept(); // nothing typed here reaches the page below
}

bool Popover::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    for (QWidget *each = from;;) {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        if (each == from)
            return false;
        const bool takes = each->focusPolicy() & Qt::TabFocus && each->isVisible() && each->isEnabled();
        if (takes && isAncestorOf(each)) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), theme.surface, theme.border, radius);
}

} // namespace acuerdo
