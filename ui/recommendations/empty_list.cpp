// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/empty_list.h"

#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/wrapped_text.h"

#include <QVBoxLayout>

namespace acuerdo {

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrappedText(TextSize::Body, TextLabel::Ink::Muted))
    , m_link(new FlatButton(TextSize::Body, TextLabel::Ink::Accent))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        switch (m_step) {
        case Step::Clear:
            return Q_EMIT clearFilter();
        case Step::ShowAll:
            return Q_EMIT chooseAll();
        case Step::Create:
            return Q_EMIT createNew();
        }
    });
}

void EmptyList::setStep(Step step, const QString &text)
{
    m_step = step;
    m_link->setText(text);
    m_link->setEnabled(true);
    m_link->setHint(QString());
}

void EmptyList::showHidden(qsizetype hidden)
{
    m_sentence->setText(tr("%n hidden by the filter.", nullptr, int(hidden)));
    setStep(Step::Clear, tr("Clear the filter"));
}

void EmptyList::showNothingFits()
{
    m_sentence->setText(tr("No recommendation fits this view today."));
    setStep(Step::ShowAll, tr("Show all recommendations"));
}

void EmptyList::showNothingYet(const QString &readOnlyReason)
{
    m_sentence->setText(
        tr("No recommendations yet. One is a thing that a report or an agreement asks somebody to do."));
    setStep(Step::Create, tr("Write the first one"));
    m_link->setEnabled(readOnlyReason.isEmpty());
    m_link->setHint(readOnlyReason);
}

} // namespace acuerdo
