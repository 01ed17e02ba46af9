// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window_fixture.h"
#include "ui/recommendations/board_view.h"
#include "ui/recommendations/quick_update.h"
#include "ui/recommendations/sidebar.h"
#include "ui/recommendations/table_header.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/filter_field.h"
#include "ui/shell/keyboard_sheet.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace acuerdo;

namespace {

QStringList shortcutsOf(const QList<QAction *> &actions)
{
    QStringList keys;
    for (const QAction *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString());
    }
    return keys;
}

// The text of a line at the bottom of the window.
QString statusText(const MainWindow &window)
{
    QStringList parts;
    for (const QLabel *label : window.findChild<StatusLine *>()->findChildren<QLabel *>())
        parts.append(label->text());
    for (const QPushButton *button : window.findChild<StatusLine *>()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            parts.append(button->text());
    }
    return parts.join(u'|');
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void init() { VERIFY_RESULT(m_window.open()); }
    void cleanup() { m_window.close(); }

    void everyPageHasAKey_data();
    void everyPageHasAKey();
    void noKeyMeansTwoThings_data();
    void noKeyMeansTwoThings();
    void aKeyOpensTheMenu_data();
    void aKeyOpensTheMenu();
    void altWithAnotherKeyDoesNot();
    void undoAndRedoAreNamedInTheMenu();
    void typingInTheFilterNarrowsTheList();
    void aQueryThatMakesNoSenseShowsWhere();
    void enterInTheFilterLeadsToTheList();
    void aPastDayIsForReadingOnly();
    void aReadOnlyFileSaysSo();
    void savedIsToldAtOnce();
    void theKeyboardSheetNamesEveryKey();
    void theKeyboardSheetFitsASmallWindow();
    void theLayoutComesBack();
    void theLastPageComesBack();

private:
    RecommendationsPage &page() { return m_window.recommendations(); }
    FilterField &filter() { return *m_window.window().findChild<FilterField *>(); }
    void recordSomething();

    WindowFixture m_window;
};

void TestMainWindow::recordSomething()
{
    page().table().select(m_window.idOf("SEC-02"));
    m_window.press(Qt::Key_Space);
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("Talks stopped"));
    m_window.press(Qt::Key_Return);
}

void TestMainWindow::everyPageHasAKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("title");
    QTest::newRow("Ctrl+1") << int(Qt::Key_1) << "Overview";
    QTest::newRow("Ctrl+2") << int(Qt::Key_2) << "Recommendations";
    QTest::newRow("Ctrl+3") << int(Qt::Key_3) << "Evidence";
    QTest::newRow("Ctrl+4") << int(Qt::Key_4) << "Summaries";
    QTest::newRow("Ctrl+5") << int(Qt::Key_5) << "History";
}

void TestMainWindow::everyPageHasAKey()
{
    QFETCH(int, key);
    QTest::keyClick(&m_window.window(), Qt::Key(key), Qt::ControlModifier);
    const auto *tabs = m_window.window().findChild<PageTabs *>();
    QTEST(tabs->tabText(tabs->currentIndex()), "title");
    QVERIFY(m_window.window().currentPage()->isVisible());
}

void TestMainWindow::noKeyMeansTwoThings_data()
{
    QTest::addColumn<QString>("key");
    for (const PageKind &kind : allPages())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

void TestMainWindow::noKeyMeansTwoThings()
{
    QFETCH(QString, key);
    const Page *page = m_window.window().showPage(key);
    QStringList keys = shortcutsOf(m_window.window().actions().all());
    for (const QWidget *widget : page->findChildren<QWidget *>() + QList<QWidget *>{const_cast<Page *>(page)}) {
        for (const QString &own : shortcutsOf(widget->actions())) {
            if (widget == page)
                keys.append(own);
        }
    }
    keys.sort();
    const QStringList all = keys;
    keys.removeDuplicates();
    QCOMPARE(all, keys);
}

void TestMainWindow::aKeyOpensTheMenu_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F10") << int(Qt::Key_F10);
    QTest::newRow("Alt by itself") << int(Qt::Key_Alt);
}

void TestMainWindow::aKeyOpensTheMenu()
{
    QFETCH(int, key);
    QMenu *menu = m_window.window().actions().menu();
    bool wasOpen = false;
    connect(menu, &QMenu::aboutToShow, this, [menu, &wasOpen] {
        wasOpen = true;
        QTimer::singleShot(0, menu, &QMenu::close);
    });
    QTest::keyClick(&m_window.window(), Qt::Key(key));
    QTRY_VERIFY(wasOpen);
    menu->disconnect(this);
}

void TestMainWindow::altWithAnotherKeyDoesNot()
{
    const QMenu *menu = m_window.window().actions().menu();
    QTest::keyPress(&m_window.window(), Qt::Key_Alt);
    QTest::keyClick(&m_window.window(), Qt::Key_X, Qt::AltModifier);
    QTest::keyRelease(&m_window.window(), Qt::Key_Alt);
    QVERIFY(!menu->isVisible());
}

void TestMainWindow::undoAndRedoAreNamedInTheMenu()
{
    const WindowActions &actions = m_window.window().actions();
    const auto statusNow = [this] {
        return m_window.session()
            .list()
            .row(m_window.session().list().positionOf(QStringLiteral("SEC-02")))
            .side(Side::UnitedStates)
            .status;
    };
    const quint8 before = statusNow();
    recordSomething();
    const quint8 after = statusNow();
    QVERIFY(after != before);
    QVERIFY2(actions.undo->text().contains(QStringLiteral("SEC-02")), qPrintable(actions.undo->text()));
    actions.undo->trigger();
    QCOMPARE(statusNow(), before);
    QVERIFY2(actions.redo->text().contains(QStringLiteral("SEC-02")), qPrintable(actions.redo->text()));
    actions.redo->trigger();
    QCOMPARE(statusNow(), after);
}

void TestMainWindow::typingInTheFilterNarrowsTheList()
{
    const RecommendationModel &model = page().model();
    const qsizetype all = model.count();
    QTest::keyClick(&m_window.window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &filter());
    m_window.type(QStringLiteral("pillar:security"));
    QTRY_VERIFY(model.count() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(
            model.cellText(model.rows().position(row), RecommendationModel::Code).startsWith(QStringLiteral("SEC-")));
    m_window.press(Qt::Key_Escape);
    QTRY_COMPARE(model.count(), all);
}

void TestMainWindow::aQueryThatMakesNoSenseShowsWhere()
{
    const RecommendationModel &model = page().model();
    const qsizetype all = model.count();
    QTest::keyClick(&m_window.window(), Qt::Key_F, Qt::ControlModifier);
    m_window.type(QStringLiteral("status:flying"));
    QTRY_VERIFY(filter().message() && filter().message()->isVisible());
    QVERIFY2(filter().message()->accessibleName().contains(QStringLiteral("flying")),
             qPrintable(filter().message()->accessibleName()));
    QCOMPARE(model.count(), all);
    m_window.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &filter()); // the keyboard stays where the mistake is
}

void TestMainWindow::enterInTheFilterLeadsToTheList()
{
    page();
    QTest::keyClick(&m_window.window(), Qt::Key_F, Qt::ControlModifier);
    m_window.type(QStringLiteral("side:mx"));
    m_window.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &page().table());
    QCOMPARE(m_window.session().filterText(), QStringLiteral("side:mx"));
}

void TestMainWindow::aPastDayIsForReadingOnly()
{
    page();
    const auto *strip = m_window.window().findChild<AsOfStrip *>();
    m_window.session().setAsOf({2023, 1, 1});
    QVERIFY(strip->isVisible());
    QVERIFY(!m_window.window().actions().undo->isEnabled());
    QVERIFY(!page().toolbar().newButton()->isEnabled());
    QVERIFY(!page().toolbar().newButton()->toolTip().isEmpty());
    m_window.press(Qt::Key_Space);
    QVERIFY(!page().quickUpdate().isVisible());
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!strip->isVisible());
    QVERIFY(page().toolbar().newButton()->isEnabled());
}

void TestMainWindow::aReadOnlyFileSaysSo()
{
    VERIFY_RESULT(m_window.reopen(m_window.path(), Language::English, Access::ReadOnly));
    QVERIFY2(statusText(m_window.window()).contains(QStringLiteral("Read-only")),
             qPrintable(statusText(m_window.window())));
    QVERIFY(!page().toolbar().newButton()->isEnabled());
    QCOMPARE(page().toolbar().newButton()->toolTip().isEmpty(), false);
    m_window.press(Qt::Key_Space);
    QVERIFY(!page().quickUpdate().isVisible());
    QVERIFY2(statusText(m_window.window()).contains(m_window.session().readOnlyReason()),
             qPrintable(statusText(m_window.window())));
}

void TestMainWindow::savedIsToldAtOnce()
{
    QVERIFY(statusText(m_window.window()).contains(QStringLiteral("All changes saved")));
    const QString before = statusText(m_window.window());
    recordSomething();
    QVERIFY(statusText(m_window.window()) != before);
    QVERIFY(m_window.session().lastSaved().isValid());
    QVERIFY(statusText(m_window.window()).contains(m_window.session().lastSaved().toString(QStringLiteral("HH:mm"))));
}

void TestMainWindow::theKeyboardSheetNamesEveryKey()
{
    page();
    QTest::keyClick(&m_window.window(), Qt::Key_F1);
    auto *sheet = m_window.window().findChild<KeyboardSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words.append(label->text());
    for (const char *key : {"Ctrl+K", "Ctrl+F", "Space", "F10", "1–9, 0, R"})
        QVERIFY2(words.contains(QString::fromUtf8(key)), key);
    m_window.press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window.window().findChild<KeyboardSheet *>());
}

void TestMainWindow::theKeyboardSheetFitsASmallWindow()
{
    page();
    m_window.window().resize(800, 560);
    QTest::keyClick(&m_window.window(), Qt::Key_F1);
    const auto *sheet = m_window.window().findChild<KeyboardSheet *>();
    QVERIFY(m_window.window().rect().contains(sheet->geometry()));
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

void TestMainWindow::theLayoutComesBack()
{
    page().table().sortByColumn(RecommendationModel::Due, Qt::DescendingOrder);
    Q_EMIT page().toolbar().groupingChosen(Grouping::Pillar);
    page().table().header().resizeSection(RecommendationModel::Lead, 101);
    page().table().header().setSectionHidden(RecommendationModel::Mexico, true);
    auto *panes = page().findChild<QSplitter *>();
    panes->setSizes({240, 640, 398});
    const QList<int> sizes = panes->sizes();
    VERIFY_RESULT(m_window.reopen(m_window.path()));
    QCOMPARE(page().model().sortColumn(), RecommendationModel::Due);
    QCOMPARE(page().model().sortOrder(), Qt::DescendingOrder);
    QCOMPARE(page().model().grouping(), Grouping::Pillar);
    QCOMPARE(page().table().header().sectionSize(RecommendationModel::Lead), 101);
    QVERIFY(page().table().header().isSectionHidden(RecommendationModel::Mexico));
    QCOMPARE(page().findChild<QSplitter *>()->sizes(), sizes);
}

void TestMainWindow::theLastPageComesBack()
{
    m_window.window().showPage(QStringLiteral("history"));
    VERIFY_RESULT(m_window.reopen(m_window.path()));
    const auto *tabs = m_window.window().findChild<PageTabs *>();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("History"));
    QVERIFY(m_window.window().currentPage()->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
