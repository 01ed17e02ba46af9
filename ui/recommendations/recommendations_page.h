// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/list_panel.h"
#include "ui/shell/page.h"

class QSplitter;

namespace acuerdo {

class DetailPanel;
class ItemEditing;
class QuickUpdate;
class Sidebar;

/// The main page: pillars and views at the left, the list in the middle, one recommendation at the right. In a narrow
/// window the recommendation takes the place of the list.
class RecommendationsPage : public Page
{
    Q_OBJECT

public:
    explicit RecommendationsPage(Session &session, QWidget *parent = nullptr);
    ~RecommendationsPage() override;

    QString title() const override;
    QString icon() const override;
    void showRecommendation(RecommendationId id) override;
    bool usesFilter() const override { return true; }
    void takeKeyboard() override;
    QList<KeyHint> keyHints() const override;

    RecommendationTable &table() const { return m_list->table(); }
    RecommendationModel &model() const { return *m_model; }
    Sidebar &sidebar() const { return *m_sidebar; }
    DetailPanel &detail() const { return *m_detail; }
    BoardView &board() const { return m_list->board(); }
    ListToolbar &toolbar() const { return m_list->toolbar(); }
    QuickUpdate &quickUpdate() const { return *m_quickUpdate; }
    /// Opens the quick update on an item; a side and a status may be chosen already.
    void beginUpdate(RecommendationId id, std::optional<Side> side = std::nullopt, const QString &status = QString());

protected:
    void refresh(const acuerdo::Change &change) override;
    void retranslate() override;
    void restyle() override;
    void applyFilter(const QString &queryText) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSidebar();
    void connectList();
    void connectDetail();
    void makeActions();
    void updateActions();
    void select();
    void selectFirst();
    void setDetailShown(bool shown);
    void placeUpdate();
    void fitWidth();
    void arrangePanes();

    RecommendationModel *m_model;
    Sidebar *m_sidebar;
    ListPanel *m_list;
    DetailPanel *m_detail;
    QSplitter *m_panes;
    QuickUpdate *m_quickUpdate;
    ItemEditing *m_editing;
    QAction *m_update;
    QAction *m_new;
    QAction *m_copy;
    bool m_isDetailShown = true;
    bool m_isNarrow = false;
    QByteArray m_widePanes; ///< While the window is narrow: the panes as they were.
    double m_ratio;         ///< Of the text that the panes' widths are for.
};

} // namespace acuerdo
