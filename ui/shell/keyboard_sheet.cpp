// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keyboard_sheet.h"

#include "ui/shell/window_actions.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int columns = 2;

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.mid(0, 2).join(QStringLiteral("  ·  "));
}

// Pairs of action and keys, filled column by column.
void addPairs(QGridLayout *grid, const QList<QAction *> &actions)
{
    QList<QAction *> withKeys;
    for (QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            withKeys.append(action);
    }
    const int top = grid->rowCount();
    const int perColumn = int(withKeys.size() + columns - 1) / columns;
    for (int at = 0; at < withKeys.size(); ++at) {
        auto *name = new TextLabel(TextSize::Body);
        name->setText(plainText(*withKeys.at(at)));
        auto *keys = new TextLabel(TextSize::Small, TextLabel::Ink::Muted);
        keys->setText(keysOf(*withKeys.at(at)));
        const int column = at / perColumn * 3;
        grid->addWidget(name, top + at % perColumn, column);
        grid->addWidget(keys, top + at % perColumn, column + 1);
    }
}

TextLabel *heading(const QString &text)
{
    auto *label = new TextLabel(TextSize::SmallStrong, TextLabel::Ink::Muted);
    label->setText(text);
    return label;
}

} // namespace

KeyboardSheet::KeyboardSheet(const QList<QAction *> &windowActions, const QList<QAction *> &pageActions,
                             QWidget *window)
    : QFrame(window)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(2, 24);
    auto *title = new TextLabel(TextSize::Title);
    title->setText(tr("Keys"));
    grid->addWidget(title, 0, 0);
    grid->addWidget(heading(tr("Everywhere")), 1, 0);
    addPairs(grid, windowActions);
    if (!pageActions.isEmpty()) {
        grid->setRowMinimumHeight(grid->rowCount(), 8);
        grid->addWidget(heading(tr("On this page")), grid->rowCount() + 1, 0);
        addPairs(grid, pageActions);
    }
}

void KeyboardSheet::openOver()
{
    adjustSize();
    resize(size().boundedTo(parentWidget()->size()));
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    show();
    raise();
    setFocus();
}

void KeyboardSheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintBox(painter, rect(), theme.surface, theme.border, 6);
}

void KeyboardSheet::keyPressEvent(QKeyEvent *)
{
    deleteLater();
}

void KeyboardSheet::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        deleteLater();
}

} // namespace acuerdo
