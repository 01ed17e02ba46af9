// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/domain/formatting.h"
#include "ui/shell/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/date_button.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/filter_field.h"
#include "ui/shell/keyboard_sheet.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_dialogs.h"
#include "ui/shell/workspace_files.h"
#include "ui/theme/setting.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>

namespace acuerdo {
namespace {

const Setting<QByteArray> geometrySetting{"window/geometry"};
const Setting<QString> pageSetting{"window/page", QStringLiteral("overview")};

} // namespace

MainWindow::MainWindow(Session &session, std::vector<PageKind> pages)
    : m_session(session)
    , m_kinds(std::move(pages))
    , m_pages(m_kinds.size(), nullptr)
    , m_actions(new WindowActions(this, int(m_kinds.size())))
    , m_files(new WorkspaceFiles(session, this))
    , m_watch(new FileWatch(session, this))
{
    makeBars();
    connectActions();
    connectViewActions();
    connectSession();
    retranslate();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBars()
{
    m_topBar = new TopBar(m_session, m_actions->menu());
    m_tabs = &m_topBar->tabs();
    m_filter = &m_topBar->filter();
    for (size_t page = 0; page < m_kinds.size(); ++page)
        m_tabs->addTab(QString());
    m_message = new MessageBar;
    m_strip = new AsOfStrip;
    m_stack = new QStackedWidget;
    m_status = new StatusLine(m_session);

    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_message);
    rows->addWidget(m_strip);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.newWorkspace, [this] { m_files->askNew(); });
    on(actions.openWorkspace, [this] { m_files->askOpen(); });
    on(actions.saveCopy, [this] { m_files->askSaveCopy(); });
    on(actions.exportPackage, [this] { m_files->askExport(); });
    on(actions.quit, [this] { close(); });
    on(actions.undo, [this] { undo(); });
    on(actions.redo, [this] { redo(); });
    on(actions.author, [this] { askAuthor(m_session, this); });
    on(actions.find, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on(actions.palette, [this] { openPalette(); });
    on(actions.asOf, [this] { m_topBar->asOf().click(); });
    on(actions.today, [this] { m_session.setAsOf({}); });
    on(actions.keyboardSheet, [this] { showKeys(); });
    on(actions.about, [this] { showAbout(this); });
    for (int page = 0; page < actions.pages.size(); ++page)
        on(actions.pages.at(page), [this, page] { showPageAt(page); });
    connect(actions.menu(), &QMenu::aboutToShow, this, &MainWindow::refreshActions);
    connect(m_files, &WorkspaceFiles::failed, this, &MainWindow::showFailure);
    connect(m_files, &WorkspaceFiles::notice, this, &MainWindow::showNotice);
    connect(m_files, &WorkspaceFiles::status, m_status, &StatusLine::showMessage);
}

void MainWindow::connectViewActions()
{
    const WindowActions &actions = *m_actions;
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.comfortable, [this] { m_session.setDensity(Density::Comfortable); });
    on(actions.compact, [this] { m_session.setDensity(Density::Compact); });
    on(actions.lightTheme, [] { chooseTheme(ThemeChoice::Light); });
    on(actions.darkTheme, [] { chooseTheme(ThemeChoice::Dark); });
    on(actions.systemTheme, [] { chooseTheme(ThemeChoice::System); });
    on(actions.largerText, [] { chooseTextPercent(textPercent() + 25); });
    on(actions.smallerText, [] { chooseTextPercent(textPercent() - 25); });
    on(actions.normalText, [] { chooseTextPercent(100); });
    on(actions.english, [this] { m_session.setLanguage(Language::English); });
    on(actions.spanish, [this] { m_session.setLanguage(Language::Spanish); });
    on(actions.openMenu, [this] { m_topBar->showMenu(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::workspaceChanged, this, [this] {
        m_message->hide();
        refreshTitle();
        refreshAsOf();
        refreshActions();
        m_session.seal().run();
        showPageAt(m_tabs->currentIndex());
        if (!focusWidget()) // at the start: arrows and Space work at once
            currentPage()->takeKeyboard();
    });
    connect(&m_session, &Session::listChanged, this, [this](const Change &change) {
        refreshActions();
        if (change.elsewhere && change.everything)
            m_session.seal().run();
    });
    connect(&m_session, &Session::asOfChanged, this, [this] {
        refreshAsOf();
        refreshActions();
    });
    connect(&m_session, &Session::languageChanged, this, &rememberLanguage);
    connect(&m_session, &Session::densityChanged, this, &rememberDensity);
    connect(m_tabs, &PageTabs::currentChanged, this, &MainWindow::showPageAt);
    connect(&m_topBar->asOf(), &DateButton::chosen, &m_session, &Session::setAsOf);
    connect(m_strip, &AsOfStrip::back, this, [this] { m_session.setAsOf({}); });
    connect(m_status, &StatusLine::languageChosen, &m_session, &Session::setLanguage);
    connect(m_status, &StatusLine::sealClicked, this, [this] { showPage(QStringLiteral("history")); });
    connect(m_filter, &FilterField::left, this, [this] {
        Page *page = currentPage();
        if (page && !page->usesFilter())
            page = showPage(QStringLiteral("recommendations"));
        if (page)
            page->takeKeyboard();
    });
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    setMinimumSize(800, 560);
    if (const QByteArray geometry = geometrySetting.value(); !geometry.isEmpty())
        restoreGeometry(geometry);
    for (size_t page = 0; page < m_kinds.size(); ++page) {
        if (m_kinds[page].key == pageSetting.value())
            m_tabs->setCurrentIndex(int(page));
    }
}

void MainWindow::openAfterFirstPaint(const QString &path, bool isReadOnly)
{
    m_afterFirstPaint = [this, path, isReadOnly] {
        m_files->openAtStart(path, isReadOnly);
        if (!m_session.isOpen())
            showWelcome();
    };
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_afterFirstPaint)
        QTimer::singleShot(0, this, std::exchange(m_afterFirstPaint, nullptr));
}

Page *MainWindow::pageAt(int index)
{
    Page *&page = m_pages[size_t(index)];
    if (!page) {
        page = m_kinds[size_t(index)].make(m_session);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

void MainWindow::showPageAt(int index)
{
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    m_actions->pages.at(index)->setChecked(true);
    if (!m_session.isOpen())
        return;
    Page *page = pageAt(index);
    if (page == m_stack->currentWidget())
        return;
    // The keyboard stays where it is, unless that is on the page that goes.
    const QWidget *focused = QApplication::focusWidget();
    const bool takesKeyboard = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(page);
    if (takesKeyboard)
        page->takeKeyboard();
    refreshTitle();
}

Page *MainWindow::showPage(const QString &key)
{
    for (size_t page = 0; page < m_kinds.size(); ++page) {
        if (m_kinds[page].key == key) {
            showPageAt(int(page));
            return m_pages[page];
        }
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_pages[size_t(std::max(0, m_tabs->currentIndex()))];
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::openRecommendation, this, [this](RecommendationId id) {
        if (Page *target = showPage(QStringLiteral("recommendations")))
            target->showRecommendation(id);
    });
    connect(page, &Page::openChart, this, [this](ChartId id) {
        if (Page *target = showPage(QStringLiteral("evidence")))
            target->showChart(id);
    });
    connect(page, &Page::openFilter, this, [this](const QString &text) {
        showPage(QStringLiteral("recommendations"));
        m_session.setFilter(text);
    });
    connect(page, &Page::makeSummary, this, [this](const QDate &comparedWith) {
        if (Page *target = showPage(QStringLiteral("summaries")))
            target->startSummary(comparedWith);
    });
    connect(page, &Page::statusMessage, m_status, &StatusLine::showMessage);
    connect(page, &Page::failed, this, &MainWindow::showFailure);
}

void MainWindow::showWelcome()
{
    auto *welcome = new Welcome(this);
    connect(welcome, &Welcome::openAsked, m_files, &WorkspaceFiles::askOpen);
    connect(welcome, &Welcome::newAsked, m_files, &WorkspaceFiles::askNew);
    connect(&m_session, &Session::workspaceChanged, welcome, &QObject::deleteLater);
    m_stack->addWidget(welcome);
    m_stack->setCurrentWidget(welcome);
}

void MainWindow::undo()
{
    if (!m_session.isOpen())
        return;
    if (const auto done = m_session.undo(); !done)
        showFailure(done.error().message);
}

void MainWindow::redo()
{
    if (!m_session.isOpen())
        return;
    if (const auto done = m_session.redo(); !done)
        showFailure(done.error().message);
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_session, m_actions->all() + pageActions(), this);
    connect(palette, &CommandPalette::itemChosen, this, [this](RecommendationId id) {
        if (Page *page = showPage(QStringLiteral("recommendations")))
            page->showRecommendation(id);
    });
    connect(palette, &CommandPalette::chartChosen, this, [this](ChartId id) {
        if (Page *page = showPage(QStringLiteral("evidence")))
            page->showChart(id);
    });
    palette->openOver();
}

QList<QAction *> MainWindow::pageActions() const
{
    QList<QAction *> named;
    if (const Page *page = currentPage()) {
        for (QAction *action : page->actions()) {
            if (!action->text().isEmpty())
                named.append(action);
        }
    }
    return named;
}

void MainWindow::showKeys()
{
    const Page *page = m_session.isOpen() ? currentPage() : nullptr;
    const QList<KeyHint> hints = page ? page->keyHints() : QList<KeyHint>();
    (new KeyboardSheet(m_actions->all(), pageActions(), hints, this))->openOver();
}

void MainWindow::showFailure(const QString &sentence)
{
    m_message->show(MessageBar::Kind::Failure, sentence);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_message->show(MessageBar::Kind::Notice, sentence);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (size_t page = 0; page < m_kinds.size(); ++page) {
        m_tabs->setTabText(int(page), m_kinds[page].title());
        m_actions->pages.at(qsizetype(page))->setText(m_kinds[page].title());
    }
    m_topBar->retranslate();
    m_message->retranslate();
    m_status->retranslate();
    refreshTitle();
    refreshAsOf();
    refreshActions();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(m_session.isOpen()
                       ? QStringLiteral("%1 — Acuerdo").arg(m_session.info().title.shown(m_session.language()))
                       : QStringLiteral("Acuerdo"));
    setWindowFilePath(m_session.isOpen() ? m_session.store().path() : QString());
}

void MainWindow::refreshActions()
{
    const bool isOpen = m_session.isOpen();
    const bool canChange = isOpen && !m_session.isReadOnly();
    const QString undoText = isOpen ? m_session.undoText() : QString();
    const QString redoText = isOpen ? m_session.redoText() : QString();
    const WindowActions &actions = *m_actions;
    actions.undo->setText(undoText.isEmpty() ? tr("Undo") : undoText);
    actions.undo->setEnabled(canChange && !undoText.isEmpty());
    actions.redo->setText(redoText.isEmpty() ? tr("Redo") : redoText);
    actions.redo->setEnabled(canChange && !redoText.isEmpty());
    for (QAction *action : {actions.saveCopy, actions.exportPackage, actions.find, actions.asOf})
        action->setEnabled(isOpen);
    actions.today->setEnabled(isOpen && m_session.asOf().isValid());
    (m_session.density() == Density::Compact ? actions.compact : actions.comfortable)->setChecked(true);
    const ThemeChoice theme = themeChoice();
    (theme == ThemeChoice::Dark    ? actions.darkTheme
     : theme == ThemeChoice::Light ? actions.lightTheme
                                   : actions.systemTheme)
        ->setChecked(true);
    (m_session.language() == Language::Spanish ? actions.spanish : actions.english)->setChecked(true);
    m_files->fillRecentMenu(actions.recentMenu());
}

void MainWindow::refreshAsOf()
{
    m_topBar->refreshAsOf();
    const QDate past = m_session.isOpen() ? m_session.asOf() : QDate();
    m_strip->setWords(tr("As of %1: reading only").arg(Formatting(m_session.language()).date(past)),
                      tr("Back to today"));
    m_strip->setVisible(past.isValid());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_watch->look();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    geometrySetting.setValue(saveGeometry());
    if (m_tabs->currentIndex() >= 0)
        pageSetting.setValue(m_kinds[size_t(m_tabs->currentIndex())].key);
    QMainWindow::closeEvent(event);
}

} // namespace acuerdo
