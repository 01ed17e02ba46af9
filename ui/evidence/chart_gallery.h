// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QListView>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace acuerdo {

class ChartGalleryModel;

/// Draws a small chart as a card.
class ChartCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChartCardDelegate(const ChartGalleryModel &model, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Forgets the pictures: the charts, the theme or the text size are others.
    void forget() { m_pictures.clear(); }

private:
    QPixmap picture(const QModelIndex &index, const QSize &size, qreal pixelRatio) const;

    const ChartGalleryModel &m_model;
    mutable QHash<qint64, QPixmap> m_pictures; ///< By chart.
};

/// Small charts in columns; the arrow keys go from card to card.
class ChartGallery : public QListView
{
    Q_OBJECT

public:
    explicit ChartGallery(ChartGalleryModel &model, QWidget *parent = nullptr);
    void forgetPictures();
    /// Of one card with the gap after it, and of what stands beside the last column.
    int cardWidth() const;
    int scrollBarWidth() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    ChartCardDelegate *m_delegate;
};

} // namespace acuerdo
