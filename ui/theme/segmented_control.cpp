// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/segmented_control.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int padding = 8;
constexpr int iconGap = 6;

class Segment : public QAbstractButton
{
public:
    Segment(TextSize size, const QString &icon)
        : m_size(size)
        , m_icon(icon)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCompact(bool compact) { m_isCompact = compact && !m_icon.isEmpty(); }

    // Measured in bold, which the chosen one is in: nothing moves when another is chosen.
    QSize sizeHint() const override
    {
        const Typography type = Typography::current();
        const int text = m_isCompact ? 0 : QFontMetrics(boldFont()).horizontalAdvance(this->text());
        const int icon = m_icon.isEmpty() ? 0 : type.length(12) + (m_isCompact ? 0 : iconGap);
        return {text + icon + 2 * padding + 4, type.length(24)};
    }

protected:
    QFont boldFont() const
    {
        const bool isSmall = m_size == TextSize::Small;
        return Typography::current().font(isSmall ? TextSize::SmallStrong : TextSize::Strong);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (isChecked() && isEnabled())
            painter.fillRect(rect().adjusted(0, 1, 0, -1), theme.selection);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect().adjusted(0, 1, 0, -1), theme.hover);
        const QColor ink = isChecked() && isEnabled() ? theme.text : theme.muted;
        int left = padding + 1;
        if (!m_icon.isEmpty()) {
            const int size = Typography::current().length(12);
            paintIcon(painter, QRect(left, (height() - size) / 2, size, size), m_icon, ink);
            left += size + iconGap;
        }
        if (m_isCompact)
            return paintFocus(painter);
        const QFont font = isChecked() ? boldFont() : Typography::current().font(m_size);
        const Qt::Alignment alignment = Qt::AlignVCenter | (m_icon.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft);
        paintText(painter, QRect(left, 0, width() - left - (m_icon.isEmpty() ? left : 0), height()), text(), font, ink,
                  alignment);
        paintFocus(painter);
    }

private:
    void paintFocus(QPainter &painter) const
    {
        if (hasFocus())
            paintFocusRing(painter, rect());
    }

    TextSize m_size;
    QString m_icon;
    bool m_isCompact = false;
};

} // namespace

SegmentedControl::SegmentedControl(TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addSegment(const QString &icon)
{
    auto *segment = new Segment(m_size, icon);
    m_group->addButton(segment, count());
    layout()->addWidget(segment);
    if (count() == 1)
        segment->setChecked(true);
}

void SegmentedControl::setText(int segment, const QString &text)
{
    m_group->button(segment)->setText(text);
    tellNames();
    fit();
}

void SegmentedControl::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setCompact(compact);
    tellNames();
    fit();
}

void SegmentedControl::tellNames()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setToolTip(m_isCompact ? button->text() : QString());
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    m_group->button(segment)->setChecked(true);
}

QAbstractButton *SegmentedControl::segment(int segment) const
{
    return m_group->button(segment);
}

void SegmentedControl::fit()
{
    for (QAbstractButton *button : m_group->buttons())
        button->updateGeometry();
    updateGeometry();
    update();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fit();
    QWidget::changeEvent(event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), theme.surface, isEnabled() ? theme.border : theme.line);
    for (int i = 1; i < count(); ++i) {
        const QRect button = m_group->button(i)->geometry();
        painter.fillRect(button.left() - 1, 1, 1, height() - 2, theme.line);
    }
}

} // namespace acuerdo
