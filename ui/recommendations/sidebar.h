// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/sidebar_model.h"

#include <QListView>

namespace acuerdo {

class Session;

/// The pane at the left: pillars with their counts, saved views and sources. What is chosen is half of the page's
/// query; the filter of the top bar is the other.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(Session &session, QWidget *parent = nullptr);

    /// Reads what there is to choose; the choice stays when it is still there.
    void reload();
    void retranslate();
    /// What the chosen line asks; empty for all.
    const Query &query() const;
    QString chosenTitle() const;
    /// Chooses "all recommendations".
    void chooseAll();
    /// The query that a new view would keep: what is chosen and what is typed.
    Query viewQuery() const;

    QAction *newViewAction() const { return m_newView; }
    QAction *renameViewAction() const { return m_renameView; }
    QAction *removeViewAction() const { return m_removeView; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another line is chosen, or its query has changed.
    void chosen();
    void failed(const QString &sentence);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::vector<SidebarEntry> readEntries();
    void choose(SidebarEntry::Kind kind, const QString &key);
    void createView();
    void renameView(SavedView view, const QString &title);
    void removeView();
    void updateActions();
    const SidebarEntry *currentEntry() const;

    Session &m_session;
    SidebarModel m_model;
    SidebarEntry::Kind m_chosenKind = SidebarEntry::Kind::All;
    QString m_chosenKey;
    bool m_isReloading = false;
    QAction *m_newView;
    QAction *m_renameView;
    QAction *m_removeView;
};

} // namespace acuerdo
