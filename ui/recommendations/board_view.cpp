// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/board_view.h"

#include "ui/recommendations/board_column.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace acuerdo {

BoardView::BoardView(const RecommendationModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_board(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(m_board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    setWidget(m_board);
}

BoardColumn *BoardView::makeColumn(const StatusWord &word)
{
    auto *column = new BoardColumn(m_model, word);
    connect(column, &BoardColumn::currentItemChanged, this, [this, column](RecommendationId id) {
        m_currentId = id;
        for (BoardColumn *other : m_columns) {
            if (other != column)
                other->clearSelection();
        }
        Q_EMIT currentItemChanged(id);
    });
    connect(column, &BoardColumn::updateRequested, this, &BoardView::updateRequested);
    connect(column, &BoardColumn::opened, this, &BoardView::opened);
    connect(column, &BoardColumn::dropped, this, &BoardView::moveRequested);
    connect(column, &BoardColumn::leftSideways, this,
            [this, column](int step, bool moves) { goSideways(column, step, moves); });
    return column;
}

void BoardView::reload(bool isReadOnly)
{
    const std::vector<StatusWord> words = m_model.list() ? m_model.list()->words() : std::vector<StatusWord>();
    std::vector<std::vector<qint32>> byWord(words.size());
    for (const qint32 position : m_model.positions())
        byWord[m_model.list()->row(position).status].push_back(position);
    QList<size_t> used;
    for (size_t word = 0; word < words.size(); ++word) {
        if (!byWord[word].empty())
            used += word;
    }
    auto *row = static_cast<QHBoxLayout *>(m_board->layout());
    while (m_columns.size() > used.size())
        m_columns.takeLast()->deleteLater();
    while (m_columns.size() < used.size()) {
        m_columns += makeColumn(words[used[m_columns.size()]]);
        row->insertWidget(int(m_columns.size()) - 1, m_columns.last());
    }
    for (qsizetype i = 0; i < used.size(); ++i)
        m_columns[i]->show(words[used[i]], std::move(byWord[used[i]]), isReadOnly);
    m_board->setMinimumWidth(m_columns.isEmpty() ? 0 : int(m_columns.size()) * m_columns.first()->sizeHint().width());
    select(m_currentId);
}

void BoardView::select(RecommendationId id)
{
    m_currentId = id;
    for (BoardColumn *column : m_columns) {
        column->select(id);
        if (column->currentId() == id && id)
            ensureVisible(column->x() + column->width() / 2, 0, column->width() / 2, 0);
    }
    if (id && hasFocus()) // it came before there was a card
        passKeyboardOn();
}

QRect BoardView::cardRect(RecommendationId id) const
{
    for (BoardColumn *column : m_columns) {
        const int row = column->model().rowOf(id);
        if (row < 0)
            continue;
        const QRect card = column->cards().visualRect(column->model().index(row));
        return {column->cards().viewport()->mapTo(this, card.topLeft()), card.size()};
    }
    return {};
}

void BoardView::goSideways(BoardColumn *from, int step, bool moves)
{
    const qsizetype next = m_columns.indexOf(from) + step;
    if (next < 0 || next >= m_columns.size())
        return;
    BoardColumn *to = m_columns[next];
    if (moves) {
        if (from->currentId())
            Q_EMIT moveRequested(from->currentId(), to->word().key);
        return;
    }
    const int row = std::min(std::max(0, from->cards().currentIndex().row()), to->model().rowCount() - 1);
    to->cards().setFocus();
    to->cards().setCurrentIndex(to->model().index(row));
    ensureVisible(to->x() + to->width() / 2, 0, to->width() / 2, 0);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    passKeyboardOn();
}

void BoardView::passKeyboardOn()
{
    for (BoardColumn *column : m_columns) {
        if (column->currentId())
            return column->cards().setFocus();
    }
    if (!m_columns.isEmpty())
        m_columns.first()->cards().setFocus();
}

} // namespace acuerdo
