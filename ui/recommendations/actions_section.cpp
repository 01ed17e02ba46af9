// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/actions_section.h"

#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/wrapped_text.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace acuerdo {

ActionsSection::ActionsSection(QWidget *parent)
    : Section(parent)
    , m_add(new FlatButton(TextSize::Small, TextLabel::Ink::Accent))
{
    head()->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT addRequested(m_add); });
}

QString ActionsSection::when(const Action &action, const Formatting &formatting, QDate today) const
{
    if (action.done)
        return tr("done %1", "date").arg(formatting.date(action.done));
    if (!action.due)
        return tr("no date");
    const QString due = tr("due %1", "date").arg(formatting.date(action.due));
    return today > action.due.last()
               ? tr("%1, %2 late", "due date, time span").arg(due, formatting.span(action.due.last(), today))
               : due;
}

void ActionsSection::show(const Details &details, const Formatting &formatting, QDate today,
                          const QString &readOnlyReason)
{
    setTitle(tr("Actions"));
    m_add->setText(tr("Add", "action"));
    m_add->setAccessibleName(tr("Add an action"));
    m_add->setEnabled(readOnlyReason.isEmpty());
    m_add->setHint(readOnlyReason);
    clear();
    if (details.actions.isEmpty())
        addNote(tr("No step planned or recorded."));
    for (const Action &action : details.actions) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 4);
        line->setSpacing(0);
        auto *tick = new QCheckBox;
        const int target = Typography::current().length(24);
        tick->setMinimumSize(target, target);
        tick->setChecked(!action.done.isNull());
        tick->setAccessibleName(action.title.shown(formatting.language()));
        tick->setToolTip(plainToolTip(readOnlyReason));
        tick->setEnabled(readOnlyReason.isEmpty());
        connect(tick, &QCheckBox::clicked, this, [this, action](bool isDone) { Q_EMIT ticked(action, isDone); });
        line->addWidget(tick, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setContentsMargins(0, 2, 0, 0); // level with the tick
        texts->setSpacing(0);
        auto *title = new WrappedText(TextSize::Body);
        title->setText(action.title.shown(formatting.language()));
        auto *rest = new WrappedText(TextSize::Small, TextLabel::Ink::Muted);
        QStringList facts{when(action, formatting, today)};
        if (action.milestone)
            facts.prepend(tr("milestone"));
        if (action.owner)
            facts.prepend(details.ownerName(action.owner));
        rest->setText(facts.join(QStringLiteral(" · ")));
        texts->addWidget(title);
        texts->addWidget(rest);
        line->addLayout(texts, 1);
        add(row);
    }
}

} // namespace acuerdo
