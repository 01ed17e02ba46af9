// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"

#include <QScrollArea>

namespace acuerdo {

class BoardColumn;

/// The list as a board: a column for each status in use. Moving a card begins a status update; the card moves when it
/// is recorded.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(const RecommendationModel &model, QWidget *parent = nullptr);

    /// Takes the rows that the model shows now.
    void reload(bool isReadOnly);
    void select(RecommendationId id);
    /// The place of an item's card in this widget; nothing when it has none.
    QRect cardRect(RecommendationId id) const;
    const QList<BoardColumn *> &columns() const { return m_columns; }

Q_SIGNALS:
    void currentItemChanged(acuerdo::RecommendationId id);
    void updateRequested(acuerdo::RecommendationId id);
    void opened(acuerdo::RecommendationId id);
    void moveRequested(acuerdo::RecommendationId id, const QString &status);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    BoardColumn *makeColumn(const StatusWord &word);
    void passKeyboardOn();
    void goSideways(BoardColumn *from, int step, bool moves);

    const RecommendationModel &m_model;
    QWidget *m_board;
    QList<BoardColumn *> m_columns;
    RecommendationId m_currentId{};
};

} // namespace acuerdo
