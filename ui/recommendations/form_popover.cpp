// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/form_popover.h"

#include "ui/recommendations/key_cap.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/shell/session.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace acuerdo {

FormPopover::FormPopover(Session &session, QWidget *host, const QString &title)
    : Popover(host)
    , m_session(session)
    , m_fields(new QGridLayout)
    , m_title(new TextLabel(TextSize::Strong))
    , m_message(new WrappedText(TextSize::Body))
    , m_cancel(new KeyButton(false))
    , m_save(new KeyButton(true))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    m_title->setText(title);
    setAccessibleName(title);
    rows->addWidget(m_title);
    m_fields->setSpacing(8);
    m_fields->setColumnStretch(1, 1);
    rows->addLayout(m_fields);
    rows->addWidget(m_message);
    m_message->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    rows->addLayout(foot);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(tr("Esc", "key"));
    m_save->setText(tr("Save"));
    m_save->setKey(tr("Enter", "key"));
    connect(m_cancel, &QAbstractButton::clicked, this, &Popover::dismiss);
    connect(m_save, &QAbstractButton::clicked, this, &FormPopover::save);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
}

QSize FormPopover::sizeHint() const
{
    const int width = std::max(Popover::sizeHint().width(), Typography::current().length(384));
    return {width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : Popover::sizeHint().height()};
}

void FormPopover::addField(const QString &label, QWidget *field)
{
    auto *name = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0);
    m_fields->addWidget(field, row, 1);
    if (!m_first)
        m_first = field;
}

WrappedText *FormPopover::addHint(const QString &text)
{
    auto *hint = new WrappedText(TextSize::Small, TextLabel::Ink::Muted);
    hint->setText(text);
    m_fields->addWidget(hint, m_fields->rowCount(), 1);
    return hint;
}

void FormPopover::open(QWidget *anchor)
{
    m_anchor = QRect(anchor->mapTo(parentWidget(), QPoint(0, 0)), anchor->size());
    openAt(m_anchor);
    setTabOrder(m_cancel, m_save);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void FormPopover::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    openAt(m_anchor);
}

void FormPopover::save()
{
    const Result<Command> command = m_makeCommand();
    if (!command)
        return say(command.error().message);
    if (const auto receipt = m_session.perform(*command); !receipt)
        return say(receipt.error().message);
    dismiss();
}

void FormPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    Popover::keyPressEvent(event);
}

} // namespace acuerdo
