// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/query.h"
#include "ui/evidence/linked_recommendations.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace acuerdo {

class ChartDialog;
class ChartGallery;
class ChartGalleryModel;
class ChartPanel;
class ChartTableModel;
class EvidencePanes;
class FigureActions;
struct ChartSpec;
class NumberTable;
class SmallButton;
class TextLabel;

/// The figures behind the recommendations: a gallery of all charts at the left, one of them large, and its numbers at
/// the right, or below it where the window is narrow. The filter of the top bar narrows the gallery to charts that are
/// linked to what it finds, and to those that have its words in their own texts.
///
/// Whoever can bring something into the gallery adds an action for it: addToHead() for a button beside the heading,
/// newMenu() for what “New” offers. A place without an action has no button.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    explicit EvidencePage(Session &session, QWidget *parent = nullptr);
    ~EvidencePage() override;

    QString title() const override;
    QString icon() const override;
    void showChart(ChartId id) override;
    bool usesFilter() const override { return true; }
    void takeKeyboard() override;

    /// Shows an action as a button beside the heading of the gallery, with its icon and text, as long as it is visible.
    void addToHead(QAction *action);
    /// What the button “New” offers; add actions to it. Without any there is no button.
    QMenu &newMenu() const { return *m_newMenu; }
    QAction *newChartAction() const { return m_newChart; }
    QAction *editChartAction() const { return m_editChart; }

    ChartGallery &gallery() const { return *m_gallery; }
    ChartGalleryModel &charts() const { return *m_charts; }
    ChartPanel &panel() const { return *m_panel; }
    NumberTable &numbers() const { return *m_table; }
    FigureActions &figures() const { return *m_figures; }

protected:
    void refresh(const acuerdo::Change &change) override;
    void retranslate() override;
    void restyle() override;
    void applyFilter(const QString &queryText) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeGalleryPane();
    QWidget *makeNumbersPane();
    void build();
    void connectParts();
    void readCharts();
    void narrow();
    void showCurrent();
    void updateCounts();
    void addEvidenceActions();
    void updateNewButton();
    void updateEditing();
    void newChart();
    void editChart();
    void openDialog(ChartDialog *dialog);

    ChartGalleryModel *m_charts;
    ChartTableModel *m_numbers;
    ChartGallery *m_gallery;
    ChartPanel *m_panel;
    NumberTable *m_table;
    TextLabel *m_heading;
    TextLabel *m_count;
    TextLabel *m_hidden;
    SmallButton *m_clearFilter;
    TextLabel *m_numbersFoot;
    TextLabel *m_empty;
    FigureActions *m_figures;
    QHBoxLayout *m_head;
    QMenu *m_newMenu;
    QAction *m_allEvidence = new QAction(this);
    QAction *m_newEvidence = new QAction(this);
    QAction *m_foundNone = new QAction(this);
    QPushButton *m_new;
    QAction *m_newChart;
    QAction *m_editChart;
    QStackedWidget *m_middle;
    EvidencePanes *m_panes = nullptr;
    ChartId m_current{};
};

} // namespace acuerdo
