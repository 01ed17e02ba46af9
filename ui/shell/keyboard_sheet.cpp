// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keyboard_sheet.h"

#include "ui/shell/window_actions.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace acuerdo {
namespace {

constexpr int margin = 24;
constexpr int perColumn = 3; // grid columns: what, keys, and the space to the next

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.mid(0, 2).join(QStringLiteral("  ·  "));
}

QList<KeyHint> hintsOf(const QList<QAction *> &actions)
{
    QList<KeyHint> hints;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            hints.append({keysOf(*action), plainText(*action)});
    }
    return hints;
}

TextLabel *words(const QString &text, TextSize size, TextLabel::Ink ink)
{
    auto *label = new TextLabel(size, ink);
    label->setText(text);
    return label;
}

// Filled column by column, under a heading.
void addHints(QGridLayout *grid, const QString &heading, const QList<KeyHint> &hints, int columns)
{
    if (hints.isEmpty())
        return;
    const int top = grid->rowCount();
    grid->setRowMinimumHeight(top, Typography::current().length(32));
    grid->addWidget(words(heading, TextSize::SmallStrong, TextLabel::Ink::Muted), top, 0, Qt::AlignBottom);
    const int rows = int(hints.size() + columns - 1) / columns;
    for (int at = 0; at < hints.size(); ++at) {
        const int row = top + 1 + at % rows;
        const int column = at / rows * perColumn;
        grid->addWidget(words(hints.at(at).what, TextSize::Body, TextLabel::Ink::Text), row, column);
        grid->addWidget(words(hints.at(at).keys, TextSize::Small, TextLabel::Ink::Muted), row, column + 1);
    }
}

} // namespace

KeyboardSheet::KeyboardSheet(const QList<QAction *> &windowActions, const QList<QAction *> &pageActions,
                             const QList<KeyHint> &pageHints, QWidget *window)
    : QFrame(window)
    , m_everywhere(hintsOf(windowActions))
    , m_onThisPage(pageHints + hintsOf(pageActions))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("keyboardSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 6, 1, 6);
    whole->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
}

void KeyboardSheet::fill(int columns)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(margin, margin - 6, margin, margin - 6);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (int column = 1; column < columns; ++column)
        grid->setColumnMinimumWidth(column * perColumn - 1, margin);
    grid->addWidget(words(tr("Keys"), TextSize::Title, TextLabel::Ink::Text), 0, 0);
    addHints(grid, tr("Everywhere"), m_everywhere, columns);
    addHints(grid, tr("On this page"), m_onThisPage, columns);
    m_scroll->setWidget(sheet);
}

QSize KeyboardSheet::wantedSize() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return m_scroll->widget()->sizeHint() + QSize(2 + bar, 12);
}

void KeyboardSheet::openOver()
{
    const QSize room = parentWidget()->size() - QSize(2 * margin, 2 * margin);
    fill(2);
    if (wantedSize().width() > room.width())
        fill(1);
    resize(wantedSize().boundedTo(room));
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

void KeyboardSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
        return;
    default:
        deleteLater();
    }
}

void KeyboardSheet::mousePressEvent(QMouseEvent *)
{
    deleteLater();
}

void KeyboardSheet::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        deleteLater();
}

} // namespace acuerdo
