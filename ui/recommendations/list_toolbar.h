// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_delegate.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace acuerdo {

class SegmentedControl;

/// How the list is looked at.
enum class ListView { Table, Board, TwoSides };

/// The row above the list: what it shows, as what, grouped by what; a new recommendation.
class ListToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit ListToolbar(QWidget *parent = nullptr);

    void retranslate();
    void restyle();
    void setTitle(const QString &title, const QString &count);
    void setView(ListView view);
    ListView view() const;
    void setGrouping(Grouping grouping);
    void setDensity(Density density);
    /// The page adds the columns of its table below this.
    QMenu *columnsMenu() const { return m_columns; }
    QPushButton *newButton() const { return m_new; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(acuerdo::ListView view);
    void groupingChosen(acuerdo::Grouping grouping);
    void densityChosen(acuerdo::Density density);
    void foldAll(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildMenu();
    int widthOfControls() const;
    void fit();

    SegmentedControl *m_views;
    QPushButton *m_group;
    QPushButton *m_new;
    QMenu *m_menu;
    QMenu *m_columns;
    QList<QAction *> m_groupings;
    QAction *m_foldAll;
    QAction *m_unfoldAll;
    QAction *m_comfortable;
    QAction *m_compact;
    Grouping m_grouping = Grouping::None;
    QString m_title;
    QString m_count;
};

/// The word for a grouping.
QString groupingText(Grouping grouping);

} // namespace acuerdo
