// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/split_bar.h"

class QMenu;
class QToolButton;

namespace acuerdo {

class DateButton;
class FilterField;
class PageTabs;
class Session;

/// The bar at the top of the window: menu, pages, filter, and the day that is looked at.
class TopBar : public SplitBar
{
    Q_OBJECT

public:
    TopBar(Session &session, QMenu *menu, QWidget *parent = nullptr);

    PageTabs &tabs() const { return *m_tabs; }
    FilterField &filter() const { return *m_filter; }
    DateButton &asOf() const { return *m_asOf; }
    void showMenu();
    void retranslate();
    /// Shows the day that is looked at, and what the day can be changed to.
    void refreshAsOf();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    QToolButton *m_menuButton;
    PageTabs *m_tabs;
    FilterField *m_filter;
    DateButton *m_asOf;
    bool m_isAltAlone = false;
};

} // namespace acuerdo
