// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome.h"

#include "ui/theme/panel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace acuerdo {

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 24);
    auto *title = new TextLabel(TextSize::Page);
    title->setText(tr("No workspace is open"));
    auto *sentence = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    sentence->setText(tr("A workspace is one file with recommendations and everything known about them."));
    sentence->setWordWrap(true);
    auto *open = new QPushButton(tr("Open a workspace…"));
    auto *make = new QPushButton(tr("New from Convocation 2020…"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(make);
    buttons->addStretch();
    rows->addWidget(title);
    rows->addWidget(sentence);
    rows->addSpacing(8);
    rows->addLayout(buttons);
    rows->addStretch();
    connect(open, &QPushButton::clicked, this, &Welcome::openAsked);
    connect(make, &QPushButton::clicked, this, &Welcome::newAsked);
}

} // namespace acuerdo
