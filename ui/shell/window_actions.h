// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;

namespace acuerdo {

/// Everything that the window itself can be told to do, with its keys: the menu, the palette and the keyboard sheet
/// take it from here.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `pages` is how many there are: Ctrl+1, Ctrl+2, …
    WindowActions(QWidget *window, int pages);

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *saveCopy;
    QAction *exportPackage;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *author;
    QAction *find;
    QAction *palette;
    QAction *asOf;
    QAction *today;
    QList<QAction *> pages;
    QActionGroup *pageGroup;
    QAction *comfortable;
    QAction *compact;
    QAction *lightTheme;
    QAction *darkTheme;
    QAction *systemTheme;
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *english;
    QAction *spanish;
    QAction *openMenu;
    QAction *keyboardSheet;
    QAction *about;

    /// The menu of the menu button, with its submenus.
    QMenu *menu() const { return m_menu; }
    QMenu *recentMenu() const { return m_recent; }
    void retranslate();
    /// All actions in the order of the menu.
    QList<QAction *> all() const { return m_all; }

private:
    QAction *add(const QString &icon = {}, const QList<QKeySequence> &keys = {});
    QAction *addChoice(QActionGroup *group);
    void makeMenu();

    QWidget *m_window;
    QList<QAction *> m_all;
    QMenu *m_menu;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_text;
    QMenu *m_density;
    QMenu *m_language;
    QMenu *m_help;
};

/// The text of an action without its access key.
QString plainText(const QAction &action);

} // namespace acuerdo
