// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/list_toolbar.h"

#include <functional>

class QStackedWidget;

namespace acuerdo {

class BoardView;
class EmptyList;
class RecommendationModel;
class RecommendationTable;
class Session;

/// The pane in the middle: one list, looked at as table, as board or as the two sides, and what stands in its place
/// while it is empty. Which of them, its order and its groups are remembered.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(Session &session, RecommendationModel &model, QWidget *parent = nullptr);
    ~ListPanel() override;

    RecommendationTable &table() const { return *m_table; }
    BoardView &board() const { return *m_board; }
    ListToolbar &toolbar() const { return *m_toolbar; }
    void retranslate();
    void restyle();

    /// The model's rows are other ones; `all` is how many there were without the filter.
    void takeRows(const QString &title, qsizetype all);
    /// Marks an item in every view of the list.
    void mark(RecommendationId id);
    /// Gives the keyboard to the list in sight.
    void takeKeyboard();

    /// Where something about an item opens, in this widget's coordinates.
    struct Anchor {
        QRect area{}; ///< To keep to.
        QRect row{};  ///< The item's own place, to stay beside.
    };
    Anchor anchorOf(RecommendationId id) const;
    /// Scrolls an item's row so far up that what `heightAt` tells for a width has room below it.
    void makeRoomBelow(RecommendationId id, const std::function<int(int width, int rowHeight)> &heightAt);
    /// No more room is needed below the last row.
    void takeRoomBack();

Q_SIGNALS:
    void currentItemChanged(acuerdo::RecommendationId id);
    void updateRequested(acuerdo::RecommendationId id);
    void moveRequested(acuerdo::RecommendationId id, const QString &status);
    /// A person asks for the detail.
    void opened();
    /// Rows have moved, or the list is looked at otherwise.
    void moved();
    void clearFilter();
    void chooseAll();
    void createNew();

private:
    void build();
    void connectViews();
    void connectToolbar();
    void recall();
    void setView(ListView view);
    void setDensity(Density density);
    QWidget *list() const;

    Session &m_session;
    RecommendationModel &m_model;
    ListToolbar *m_toolbar;
    RecommendationTable *m_table;
    BoardView *m_board;
    EmptyList *m_empty;
    QStackedWidget *m_lists;
};

} // namespace acuerdo
