// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/panel.h"

#include "ui/theme/painting.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace acuerdo {
namespace {

QColor colorOf(TextLabel::Ink ink)
{
    const Theme &theme = Theme::current();
    switch (ink) {
    case TextLabel::Ink::Text:
        return theme.text;
    case TextLabel::Ink::Muted:
        return theme.muted;
    case TextLabel::Ink::Accent:
        return theme.accent;
    case TextLabel::Ink::OnAccent:
        return theme.onAccent;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(TextSize size, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    restyle();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    restyle();
}

void TextLabel::setTextSize(TextSize size)
{
    m_size = size;
    restyle();
}

void TextLabel::restyle()
{
    m_isStyling = true;
    setFont(Typography::current().font(m_size));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorOf(m_ink));
    setPalette(colors);
    setMinimumHeight(Typography::current().lineHeight(m_size));
    m_isStyling = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    const bool isOutside = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOutside && !m_isStyling)
        restyle();
    QLabel::changeEvent(event);
}

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextSize::Strong))
    , m_headWidget(new QWidget)
    , m_head(new QHBoxLayout(m_headWidget))
    , m_body(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_head->setContentsMargins(15, 0, 15, 0);
    m_head->setSpacing(12);
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_body->setContentsMargins(0, 1, 0, 0); // the rule below the head
    m_body->setSpacing(0);
    rows->addWidget(m_headWidget);
    rows->addLayout(m_body, 1);
    restyle();
}

void Panel::restyle()
{
    m_headWidget->setFixedHeight(Typography::current().length(40) - 1);
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QFrame::changeEvent(event);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), theme.surface, theme.line);
    paintRule(painter, m_headWidget->geometry().adjusted(0, 0, 0, 1), theme.line);
}

} // namespace acuerdo
