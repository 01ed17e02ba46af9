// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;

namespace acuerdo {

/// F1: every action with its keys, over the window until Esc.
class KeyboardSheet : public QFrame
{
    Q_OBJECT

public:
    KeyboardSheet(const QList<QAction *> &windowActions, const QList<QAction *> &pageActions, QWidget *window);
    void openOver();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace acuerdo
