// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/ordered_choice.h"

#include "ui/theme/small_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace acuerdo {

OrderedChoice::OrderedChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_up(SmallButton::link())
    , m_down(SmallButton::link())
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Earlier (Alt+Up)"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Later (Alt+Down)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChoice::showMoves);
}

void OrderedChoice::setOptions(const QList<Option> &options, const QStringList &chosen)
{
    QList<Option> ordered = options;
    const auto place = [&chosen](const Option &option) {
        const qsizetype index = chosen.indexOf(option.key);
        return index < 0 ? chosen.size() : index;
    };
    std::ranges::stable_sort(ordered, {}, place);
    m_list->clear();
    for (const Option &option : std::as_const(ordered)) {
        auto *item = new QListWidgetItem(option.word, m_list);
        item->setData(Qt::UserRole, option.key);
        item->setToolTip(option.word.toHtmlEscaped());
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(chosen.contains(option.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QStringList OrderedChoice::chosen() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void OrderedChoice::setName(const QString &name)
{
    m_list->setAccessibleName(name);
    m_up->setAccessibleName(tr("%1: earlier").arg(name));
    m_down->setAccessibleName(tr("%1: later").arg(name));
}

void OrderedChoice::move(int steps)
{
    const int row = m_list->currentRow();
    const int target = row + steps;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void OrderedChoice::showMoves()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

bool OrderedChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace acuerdo
