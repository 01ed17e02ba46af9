// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QPixmap>

#include <memory>

namespace acuerdo {

class RecommendationsPage;

/// A window of its own for one picture, with what a person at it would do.
class Stage
{
public:
    /// Opens a workspace in a fresh window, on the day that all pictures are taken.
    static Result<std::unique_ptr<Stage>> open(const QString &workspace, Access access, Language language, QSize size);

    Session &session() { return m_session; }
    MainWindow &window() { return *m_window; }
    /// Shows a page and waits for it.
    Page *page(const QString &key);
    /// The page of recommendations with the keyboard in its list.
    RecommendationsPage &recommendations();
    /// Brings an item of that code in sight.
    void openItem(const QString &code);
    /// Presses a key where the keyboard is.
    void press(int key);
    void type(const QString &text);
    /// Waits until nothing is read or drawn in the background any more.
    void settle();
    /// The window with whatever lies over it: menus, dialogs, lists.
    QPixmap picture();

private:
    Stage() = default;

    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace acuerdo
