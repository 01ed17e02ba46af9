// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace acuerdo {

class AsOfStrip;
class FileWatch;
class FilterField;
class MessageBar;
class Page;
class PageTabs;
class Session;
class StatusLine;
class TopBar;
class WindowActions;
class WorkspaceFiles;

/// A page that the window can show. It is made when it is first shown.
struct PageKind {
    QString key{}; ///< Stable, for settings: "overview".
    std::function<QString()> title{};
    std::function<Page *(Session &)> make{};
};

/// The window: arranges the bars and pages, and passes on what they ask of each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, std::vector<PageKind> pages);
    ~MainWindow() override;

    /// Opens a workspace right after the first paint: `path`, or what was open last.
    void openAfterFirstPaint(const QString &path = {}, bool isReadOnly = false);
    /// Shows a page by its key; makes it if need be. Nothing when there is none of that key.
    Page *showPage(const QString &key);
    Page *currentPage() const;
    WindowActions &actions() const { return *m_actions; }
    WorkspaceFiles &files() const { return *m_files; }
    void openPalette();

    void showFailure(const QString &sentence);
    void showNotice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeBars();
    void connectActions();
    void connectViewActions();
    void connectSession();
    void restoreLayout();
    Page *pageAt(int index);
    void showPageAt(int index);
    void connectPage(Page *page);
    void showWelcome();
    void undo();
    void redo();
    void showKeys();
    void retranslate();
    void refreshTitle();
    void refreshActions();
    void refreshAsOf();
    QList<QAction *> pageActions() const;

    Session &m_session;
    std::vector<PageKind> m_kinds;
    std::vector<Page *> m_pages;
    WindowActions *m_actions;
    WorkspaceFiles *m_files;
    FileWatch *m_watch;
    TopBar *m_topBar;
    PageTabs *m_tabs;
    FilterField *m_filter;
    MessageBar *m_message;
    AsOfStrip *m_strip;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    std::function<void()> m_afterFirstPaint;
};

} // namespace acuerdo
