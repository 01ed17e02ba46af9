// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/split_bar.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int gap = 16;

} // namespace

SplitBar::SplitBar(int height, Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_edge(edge)
{
    // Not Fixed: a layout would hold that to the height of one line.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SplitBar::setGroups(QWidget *left, QWidget *right)
{
    m_left = left;
    m_right = right;
    m_left->setParent(this);
    m_right->setParent(this);
    place();
}

void SplitBar::setMargins(int left, int right)
{
    m_leftMargin = left;
    m_rightMargin = right;
    place();
}

int SplitBar::lineHeight() const
{
    return Typography::current().length(m_height);
}

bool SplitBar::fitsOneLine(int width) const
{
    const int needed = m_left->sizeHint().width() + gap + m_right->minimumSizeHint().width();
    return needed <= width - m_leftMargin - m_rightMargin;
}

QSize SplitBar::sizeHint() const
{
    return {m_left->sizeHint().width() + gap + m_right->sizeHint().width() + m_leftMargin + m_rightMargin,
            lineHeight()};
}

QSize SplitBar::minimumSizeHint() const
{
    return {320, lineHeight()};
}

int SplitBar::heightForWidth(int width) const
{
    return fitsOneLine(width) ? lineHeight() : 2 * lineHeight();
}

void SplitBar::place()
{
    if (!m_left || !m_right)
        return;
    const bool isOneLine = fitsOneLine(width());
    const int line = lineHeight();
    const int space = width() - m_leftMargin - m_rightMargin;
    const int leftWidth = std::min(space, m_left->sizeHint().width());
    const int rightSpace = isOneLine ? space - leftWidth - gap : space;
    const int rightWidth = std::min(rightSpace, m_right->sizeHint().width());
    m_left->setGeometry(m_leftMargin, 0, leftWidth, line);
    m_right->setGeometry(width() - m_rightMargin - rightWidth, isOneLine ? 0 : line, rightWidth, line);
}

void SplitBar::resizeEvent(QResizeEvent *)
{
    place();
}

bool SplitBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void SplitBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    if (m_edge != Edge::None)
        painter.fillRect(0, m_edge == Edge::Top ? 0 : height() - 1, width(), 1, theme.line);
}

} // namespace acuerdo
