// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figure_button.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int markSize = 20;
constexpr int markGap = 8;

} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setMark(const QString &drawing, StatusRole role, bool isIcon)
{
    m_drawing = drawing;
    m_role = role;
    m_isIcon = isIcon;
    updateGeometry();
    update();
}

void FigureButton::setFigure(const QString &number, const QString &change, const QString &name)
{
    m_number = number;
    m_change = change;
    m_name = name;
    setAccessibleName(QStringLiteral("%1 %2").arg(number, name));
    setAccessibleDescription(change);
    updateGeometry();
    update();
}

void FigureButton::setRule(bool hasRule)
{
    m_hasRule = hasRule;
    update();
}

QSize FigureButton::sizeHint() const
{
    const Typography typography = Typography::current();
    const int mark = m_drawing.isEmpty() ? 0 : typography.length(markSize) + markGap;
    const int figure = QFontMetrics(typography.font(TextSize::Figure)).horizontalAdvance(m_number);
    const int change = QFontMetrics(typography.font(TextSize::Small)).horizontalAdvance(m_change);
    const int name = QFontMetrics(typography.font(TextSize::Body)).horizontalAdvance(m_name);
    return {16 + std::max(mark + figure + 8 + change, name) + 8,
            typography.lineHeight(TextSize::Figure) + typography.length(28)};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    QPainter painter(this);
    if (m_hasRule)
        painter.fillRect(0, 0, 1, height(), theme.line);
    if (underMouse())
        painter.fillRect(rect().adjusted(m_hasRule ? 1 : 0, 0, 0, 0), theme.hover);
    const int top = typography.lineHeight(TextSize::Figure);
    QRect line(padding(), 0, width() - padding(), top);
    if (!m_drawing.isEmpty()) {
        const int size = typography.length(markSize);
        const QRect mark(line.left(), line.center().y() - size / 2, size, size);
        if (m_isIcon)
            paintIcon(painter, mark, m_drawing, m_role == StatusRole::Idle ? theme.muted : theme.status(m_role));
        else
            paintGlyph(painter, mark, m_drawing, theme.status(m_role));
        line.setLeft(mark.right() + 1 + markGap);
    }
    const QFont figure = typography.font(TextSize::Figure);
    paintText(painter, line, m_number, figure, theme.text);
    const int used = QFontMetrics(figure).horizontalAdvance(m_number);
    const int drop = typography.length(5); // the change stands on the line of the number
    paintText(painter, line.adjusted(used + 8, drop, 0, drop), m_change, typography.font(TextSize::Small), theme.muted);
    paintText(painter, QRect(padding(), top, width() - padding(), typography.lineHeight(TextSize::Body)), m_name,
              typography.font(TextSize::Body), theme.muted);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

bool FigureButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        updateGeometry();
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace acuerdo
