// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"

#include <QAbstractListModel>
#include <QListView>

namespace acuerdo {

/// The items of one status, in the order of the list.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BoardModel(const RecommendationModel &source, QObject *parent = nullptr);

    void show(std::vector<qint32> positions);
    qint32 position(int row) const { return m_positions[size_t(row)]; }
    RecommendationId idAt(int row) const;
    int rowOf(RecommendationId id) const;
    const RecommendationModel &source() const { return m_source; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    const RecommendationModel &m_source;
    std::vector<qint32> m_positions;
};

/// One column of the board: a status as head, its items as cards below.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const RecommendationModel &source, const StatusWord &word, QWidget *parent = nullptr);

    const StatusWord &word() const { return m_word; }
    void show(const StatusWord &word, std::vector<qint32> positions, bool isReadOnly);
    BoardModel &model() const { return *m_model; }
    QListView &cards() const { return *m_cards; }
    RecommendationId currentId() const;
    void select(RecommendationId id);
    void clearSelection();

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentItemChanged(acuerdo::RecommendationId id);
    void updateRequested(acuerdo::RecommendationId id);
    void opened(acuerdo::RecommendationId id);
    /// Another card was dropped here.
    void dropped(acuerdo::RecommendationId id, const QString &status);
    /// The arrow keys leave this column; with `moves` they take the card along.
    void leftSideways(int step, bool moves);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    bool takeDrop(QEvent *event);

    StatusWord m_word;
    BoardModel *m_model;
    QListView *m_cards;
    bool m_isReadOnly = false;
    bool m_isDropTarget = false;
    bool m_isSelecting = false;
};

} // namespace acuerdo
