// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/named_field.h"

#include "ui/theme/panel.h"

#include <QHBoxLayout>

namespace acuerdo {

NamedField::NamedField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_name(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
{
    m_name->setBuddy(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(field);
}

void NamedField::setName(const QString &name)
{
    m_name->setText(name);
    if (!qobject_cast<QLabel *>(m_field)) // words say themselves
        m_field->setAccessibleName(name);
}

void NamedField::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void NamedField::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

} // namespace acuerdo
