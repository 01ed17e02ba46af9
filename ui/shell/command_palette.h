// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace acuerdo {

/// Ctrl+K: one field that reaches every action, recommendation, page and chart. Lies over the window; Esc or a click
/// elsewhere closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Session &session, const QList<QAction *> &actions, QWidget *window);
    void openOver();

Q_SIGNALS:
    void itemChosen(acuerdo::RecommendationId id);
    void chartChosen(acuerdo::ChartId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void step(int by);
    void choose(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_view;
    QPointer<QWidget> m_before; ///< Had the keyboard, and gets it back.
};

} // namespace acuerdo
