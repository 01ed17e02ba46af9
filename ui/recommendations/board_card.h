// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace acuerdo {

/// Paints one recommendation as a card: code, title, both sides, lead, and the date when it is late.
class BoardCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BoardCard(QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView *m_view;
};

} // namespace acuerdo
