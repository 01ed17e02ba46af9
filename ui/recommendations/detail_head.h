// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace acuerdo {

/// The head of the detail: pillar, code, what sort of thing it is, and room for the buttons.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent = nullptr);

    void show(const Details &details, const Formatting &formatting);
    void clear();
    QToolButton *addAction(QAction *action);
    /// The ring of focus, while the detail as a whole has the keyboard.
    void setRinged(bool ringed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    Pillar m_pillar;
    QString m_code;
    QString m_facts;
    bool m_isRinged = false;
};

} // namespace acuerdo
