// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overview_data.h"
#include "ui/shell/page.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QGridLayout;
class QPushButton;

namespace acuerdo {

class DateButton;
class FamilyLegend;
class FigureButton;
class OverviewList;
class Panel;
class PillarBars;
class SmallButton;
class SplitBar;
class TextLabel;

/// How the whole stands: figures with their change since a day, status by pillar, what moved, what is late, what has no
/// news, where the answers disagree. Everything leads to the items that it counts.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString icon() const override { return QStringLiteral("chart"); }
    bool usesFilter() const override { return true; }
    void takeKeyboard() override;

    /// The day that everything is compared with.
    QDate comparedWith() const;
    void setComparedWith(QDate day);

protected:
    void refresh(const Change &change) override;
    void retranslate() override;
    void restyle() override;
    void applyFilter(const QString &queryText) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ListPanel {
        Panel *panel = nullptr;
        OverviewList *list = nullptr;
        TextLabel *note = nullptr;
        SmallButton *all = nullptr;
        QString query{};
    };

    void makeHead();
    void makePanels();
    ListPanel makeListPanel(int kind);
    void arrange();
    void fitSubtitle();
    void showRules();
    void arrangeFigures(int columns);
    int figureColumns() const;
    QList<FigureButton *> shownFigures() const;
    void show(const OverviewData &data);
    void showFigures(const OverviewData &data);
    void showPanels(const OverviewData &data);
    void readAndShow();
    Result<Done> readBefore(const Change &change);

    std::optional<RecommendationList> m_before;
    QWidget *m_content;
    QScrollArea *m_scroll;
    SplitBar *m_head;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_comparedWords;
    DateButton *m_compared;
    QPushButton *m_summary;
    QWidget *m_figureRow;
    QGridLayout *m_figureGrid;
    QList<FigureButton *> m_figures;
    QGridLayout *m_panels;
    Panel *m_pillarPanel;
    FamilyLegend *m_legend;
    PillarBars *m_bars;
    ListPanel m_changed;
    ListPanel m_late;
    ListPanel m_stale;
    ListPanel m_disagreeing;
    SmallButton *m_rules = nullptr;
    QStringList m_subtitleParts;
    int m_columns = 0;
    int m_figureColumns = 0;
};

} // namespace acuerdo
