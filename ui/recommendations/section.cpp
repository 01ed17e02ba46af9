// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/section.h"

#include "ui/recommendations/wrapped_text.h"

#include <QVBoxLayout>

namespace acuerdo {

Section::Section(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::SmallStrong, TextLabel::Ink::Muted))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_head->setSpacing(4);
    m_head->setContentsMargins(FlatButton::halo, 0, 0, 0);
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_rows->addLayout(m_head);
    clear();
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

// The old contents may be what has just been pressed, so they go when the event is over.
void Section::clear()
{
    if (m_contents) {
        m_contents->hide();
        m_contents->deleteLater();
        m_rows->removeWidget(m_contents);
    }
    m_contents = new QWidget;
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_rows->addWidget(m_contents);
    m_contents->show();
}

void Section::add(QWidget *widget)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(FlatButton::halo, 0, FlatButton::halo, 0);
    line->addWidget(widget);
    m_column->addLayout(line);
}

void Section::addLink(FlatButton *link)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(link);
    line->addStretch();
    m_column->addLayout(line);
}

void Section::addSpace(int pixels)
{
    m_column->addSpacing(pixels);
}

void Section::addNote(const QString &text)
{
    auto *note = new WrappedText(TextSize::Small, TextLabel::Ink::Muted);
    note->setText(text);
    add(note);
}

} // namespace acuerdo
