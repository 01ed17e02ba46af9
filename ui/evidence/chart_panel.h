// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/summary/chart_spec.h"
#include "ui/evidence/linked_recommendations.h"

#include <QScrollArea>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace acuerdo {

class ChartActions;
class ChartView;
class LinkMenu;
class SmallButton;
class TextLabel;

/// One chart large: title, measure, picture with its notes, where it comes from, saving, and what it bears on.
class ChartPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setChart(std::shared_ptr<const ChartSpec> spec, const QList<LinkedItem> &links);
    /// What the figures say and when the next ones are due, a line for each series.
    void setOutcome(const QString &text);
    void retranslate();

    ChartView &view() const { return *m_view; }
    ChartActions &actions() const { return *m_actions; }
    LinkedRecommendations &links() const { return *m_links; }
    /// Shows an action as a button beside the title.
    void setEditAction(QAction *action);
    /// A widget that stands below everything else.
    void addBelow(QWidget *widget);
    /// What the citations are made from: the evidence that the figures of the chart come from.
    void setCitedWorks(std::function<QList<Evidence>()> works);
    /// Copies a citation: of the chart as text, of its sources in every form and language.
    QMenu *citationMenu() const;
    /// The menu that shows where the sources lead, as it would open.
    LinkMenu *makeLinkMenu();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildSaving();
    void showLinks();
    void showMenu(const QPoint &position);
    void fillCitations();

    std::shared_ptr<const ChartSpec> m_spec;
    QWidget *m_body;
    TextLabel *m_title;
    QPushButton *m_edit;
    TextLabel *m_subtitle;
    TextLabel *m_outcome;
    ChartView *m_view;
    TextLabel *m_sentence; ///< What the chart shows, in one sentence.
    TextLabel *m_source;
    SmallButton *m_open;
    ChartActions *m_actions;
    TextLabel *m_saveAs;
    QHBoxLayout *m_saving;
    QList<QPushButton *> m_buttons;
    QPushButton *m_cite;
    std::function<QList<Evidence>()> m_works;
    LinkedRecommendations *m_links;
};

} // namespace acuerdo
