// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_actions.h"

#include "ui/theme/drawings.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace acuerdo {
namespace {

// The names of keys, in the words of keyboards sold where the language is spoken; Qt asks for them in this context.
[[maybe_unused]] const char *const keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
};

} // namespace

WindowActions::WindowActions(QWidget *window, int pageCount)
    : QObject(window)
    , m_window(window)
{
    newWorkspace = add(QStringLiteral("plus"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    openWorkspace = add(QStringLiteral("doc"), {QKeySequence::Open});
    saveCopy = add(QStringLiteral("copy"));
    exportPackage = add(QStringLiteral("export"));
    quit = add({}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    undo = add(QStringLiteral("undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = add(QStringLiteral("redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    author = add(QStringLiteral("people"));
    find = add(QStringLiteral("filter"), {QKeySequence::Find});
    palette = add(QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    asOf = add(QStringLiteral("calendar"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    today = add();
    pageGroup = new QActionGroup(this);
    for (int page = 0; page < pageCount; ++page) {
        QAction *action = addChoice(pageGroup);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
        pages.append(action);
    }
    auto *density = new QActionGroup(this);
    comfortable = addChoice(density);
    compact = addChoice(density);
    auto *theme = new QActionGroup(this);
    lightTheme = addChoice(theme);
    darkTheme = addChoice(theme);
    systemTheme = addChoice(theme);
    largerText = add({}, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText = add({}, {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    normalText = add({}, {QKeySequence(Qt::CTRL | Qt::Key_0)});
    auto *language = new QActionGroup(this);
    english = addChoice(language);
    spanish = addChoice(language);
    openMenu = add({}, {QKeySequence(Qt::Key_F10)});
    keyboardSheet = add({}, {QKeySequence(Qt::Key_F1)});
    about = add();
    makeMenu();
    retranslate();
}

QAction *WindowActions::add(const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction *WindowActions::addChoice(QActionGroup *group)
{
    QAction *action = add();
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void WindowActions::makeMenu()
{
    m_menu = new QMenu(m_window);
    const auto fill = [](QMenu *menu, const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    m_file = fill(m_menu->addMenu(QString()), {newWorkspace, openWorkspace});
    m_recent = m_file->addMenu(QString());
    fill(m_file, {nullptr, saveCopy, exportPackage, nullptr, quit});
    m_edit = fill(m_menu->addMenu(QString()), {undo, redo, nullptr, author});
    m_view = fill(m_menu->addMenu(QString()), pages);
    fill(m_view, {nullptr, find, palette, nullptr, asOf, today, nullptr});
    m_density = fill(m_view->addMenu(QString()), {comfortable, compact});
    m_theme = fill(m_view->addMenu(QString()), {lightTheme, darkTheme, systemTheme});
    m_text = fill(m_view->addMenu(QString()), {largerText, smallerText, normalText});
    m_language = fill(m_view->addMenu(QString()), {english, spanish});
    m_help = fill(m_menu->addMenu(QString()), {keyboardSheet, nullptr, about});
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_density->setTitle(tr("&Rows"));
    m_theme->setTitle(tr("&Theme"));
    m_text->setTitle(tr("Te&xt size"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    newWorkspace->setText(tr("&New workspace…"));
    openWorkspace->setText(tr("&Open workspace…"));
    saveCopy->setText(tr("&Save a copy…"));
    exportPackage->setText(tr("&Export data package…"));
    quit->setText(tr("&Quit"));
    author->setText(tr("Sign changes &as…"));
    find->setText(tr("&Filter"));
    palette->setText(tr("&Go to anything…"));
    asOf->setText(tr("&As of a date…"));
    today->setText(tr("&Back to today"));
    comfortable->setText(tr("&Comfortable rows"));
    compact->setText(tr("C&ompact rows"));
    lightTheme->setText(tr("&Light theme"));
    darkTheme->setText(tr("&Dark theme"));
    systemTheme->setText(tr("Theme of the &system"));
    largerText->setText(tr("&Larger text"));
    smallerText->setText(tr("&Smaller text"));
    normalText->setText(tr("&Normal text"));
    // Each language in its own words: whoever cannot read the present one must find theirs.
    english->setText(QStringLiteral("&English"));
    spanish->setText(QStringLiteral("E&spañol (México)"));
    openMenu->setText(tr("Open the menu"));
    keyboardSheet->setText(tr("&Keys"));
    about->setText(tr("&About Acuerdo"));
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    return text;
}

} // namespace acuerdo
