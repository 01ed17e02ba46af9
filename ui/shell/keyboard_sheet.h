// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace acuerdo {

/// F1: every action with its keys, over the window until another key. In two columns where there is room; what does not
/// fit is scrolled to.
class KeyboardSheet : public QFrame
{
    Q_OBJECT

public:
    KeyboardSheet(const QList<QAction *> &windowActions, const QList<QAction *> &pageActions,
                  const QList<KeyHint> &pageHints, QWidget *window);
    void openOver();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill(int columns);
    QSize wantedSize() const;

    QList<KeyHint> m_everywhere;
    QList<KeyHint> m_onThisPage;
    QScrollArea *m_scroll;
};

} // namespace acuerdo
