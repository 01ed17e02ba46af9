// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page_tabs.h"

#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int padding = 12; // on each side of the word: 24 between two

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false); // the bar takes a second line before a page is out of sight
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize PageTabs::tabSizeHint(int index) const
{
    const Typography typography = Typography::current();
    const int word = QFontMetrics(typography.font(TextSize::Strong)).horizontalAdvance(tabText(index));
    return {word + 2 * padding, typography.length(48)};
}

QSize PageTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    const QPoint pointer = underMouse() ? mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index).adjusted(padding, 0, -padding, 0);
        const bool isCurrent = index == currentIndex();
        const bool isHovered = tabRect(index).contains(pointer);
        paintText(painter, tab.adjusted(0, 0, 2, 0), tabText(index),
                  typography.font(isCurrent ? TextSize::Strong : TextSize::Body),
                  isCurrent || isHovered ? theme.text : theme.muted);
        if (isCurrent)
            painter.fillRect(tab.left(), height() - 2, tab.width(), 2, theme.accent);
        if (isCurrent && hasFocus())
            paintFocusRing(painter, tab.adjusted(-8, 8, 8, -8));
    }
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    // The base caches sizes of tabs; a longer word or a larger font must reach them.
    if (event->type() == QEvent::FontChange)
        setIconSize(iconSize());
    updateGeometry();
}

} // namespace acuerdo
