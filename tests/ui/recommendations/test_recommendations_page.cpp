// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/recommendations/board_column.h"
#include "ui/recommendations/board_view.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/empty_list.h"
#include "ui/recommendations/quick_update.h"
#include "ui/recommendations/recommendation_dialog.h"
#include "ui/recommendations/recommendation_form.h"
#include "ui/recommendations/sidebar.h"
#include "ui/recommendations/table_header.h"
#include "ui/recommendations/update_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace acuerdo;

class TestRecommendationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void init() { VERIFY_RESULT(m_window.open()); }
    void cleanup() { m_window.close(); }

    void theSelectionStays_data();
    void theSelectionStays();
    void whatAnotherProgramChangesShowsAtOnce();
    void anotherProgramsChangeLeavesTheListWhereItIs();
    void lettersGoToACode();
    void rowsAreNeverCutAtTheTop();
    void columnsStandBackWhereThereIsNoRoom();
    void columnsFollowTheSizeOfTheText();
    void theDetailCoversTheListInANarrowWindow();
    void theDetailIsAsHighAsWhatStandsInIt_data();
    void theDetailIsAsHighAsWhatStandsInIt();
    void newsOfBothSidesStandOnce();
    void theBoardGoesByTheArrowKeys();
    void theBoardMovesACardByAnUpdate();
    void anEmptyListSaysWhy();
    void aPillarNarrowsTheList();
    void aNewRecommendationOpens();
    void editingOnStaleDataAsks();

private:
    RecommendationsPage &page() { return m_window.recommendations(); }
    std::unique_ptr<Workspace> anotherProgram();

    WindowFixture m_window;
};

std::unique_ptr<Workspace> TestRecommendationsPage::anotherProgram()
{
    auto other = Workspace::open(m_window.path());
    return other ? std::move(*other) : nullptr;
}

using Act = void (*)(WindowFixture &);
Q_DECLARE_METATYPE(Act)

void TestRecommendationsPage::theSelectionStays_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << act; };
    row("sorted otherwise", [](WindowFixture &window) {
        window.recommendations().table().sortByColumn(RecommendationModel::Updated, Qt::DescendingOrder);
    });
    row("filtered, and not hidden",
        [](WindowFixture &window) { window.session().setFilter(QStringLiteral("pillar:security")); });
    row("filtered out, and back", [](WindowFixture &window) {
        window.session().setFilter(QStringLiteral("pillar:trade"));
        window.session().setFilter(QString());
    });
    row("grouped", [](WindowFixture &window) { window.recommendations().model().setGrouping(Grouping::Pillar); });
    row("in another language", [](WindowFixture &window) { window.session().setLanguage(Language::Spanish); });
    row("as the two sides",
        [](WindowFixture &window) { Q_EMIT window.recommendations().toolbar().viewChosen(ListView::TwoSides); });
    row("as a board, and back", [](WindowFixture &window) {
        Q_EMIT window.recommendations().toolbar().viewChosen(ListView::Board);
        Q_EMIT window.recommendations().toolbar().viewChosen(ListView::Table);
    });
    row("of a past day", [](WindowFixture &window) { window.session().setAsOf({2023, 1, 1}); });
    row("changed by another program", [](WindowFixture &window) {
        const auto other = Workspace::open(window.path());
        VERIFY_RESULT(other);
        VERIFY_RESULT(
            (*other)->perform(SetStatus{.recommendation = window.idOf("SEC-01"), .status = QStringLiteral("reversed")},
                              {QStringLiteral("A. Ruiz")}));
        window.session().workspace().checkForForeignChanges();
    });
    row("seen from another page", [](WindowFixture &window) {
        window.window().showPage(QStringLiteral("history"));
        window.recommendations();
    });
}

void TestRecommendationsPage::theSelectionStays()
{
    QFETCH(Act, act);
    const RecommendationId chosen = m_window.idOf("SEC-09");
    page().table().select(chosen);
    act(m_window);
    QCOMPARE(page().table().currentId(), chosen);
    QCOMPARE(page().table().selectedIds(), QSet<RecommendationId>{chosen});
    QCOMPARE(page().model().idAt(page().table().currentIndex().row()), chosen);
    QCOMPARE(page().detail().details().recommendation.id, chosen);
}

void TestRecommendationsPage::whatAnotherProgramChangesShowsAtOnce()
{
    const RecommendationId id = m_window.idOf("PUB-05");
    page().table().select(id);
    const auto cell = [this, id] {
        return page().model().index(page().model().rowOf(id), RecommendationModel::Status).data().toString();
    };
    const QString before = cell();
    const auto other = anotherProgram();
    for (const Side side : {Side::UnitedStates, Side::Mexico}) {
        VERIFY_RESULT(other->perform(SetStatus{.recommendation = id,
                                               .sides = {side},
                                               .status = QStringLiteral("implemented"),
                                               .reason = {QStringLiteral("Done elsewhere"), {}}},
                                     {QStringLiteral("A. Ruiz")}));
    }
    QTRY_VERIFY(cell() != before); // nothing asks for it: the window notices
    QCOMPARE(cell(), QStringLiteral("Implemented"));
    QCOMPARE(page().detail().details().sides.first().status.key, QStringLiteral("implemented"));
}

void TestRecommendationsPage::anotherProgramsChangeLeavesTheListWhereItIs()
{
    page().table().select(m_window.idOf("SEC-09"));
    const QRect row = page().table().rowRect(m_window.idOf("SEC-09"));
    QVERIFY(page().table().verticalScrollBar()->value() > 0);
    const int rows = page().model().rowCount();
    const auto other = anotherProgram();
    VERIFY_RESULT(other->perform(
        AddRecommendation{.recommendation = {.source = m_window.session().pillars().first().source,
                                             .pillar = m_window.session().pillars().at(2).id,
                                             .title = {QStringLiteral("One more"), QStringLiteral("Una más")}},
                          .sides = {Side::Mexico}},
        {QStringLiteral("A. Ruiz")}));
    m_window.session().workspace().checkForForeignChanges();
    QCOMPARE(page().model().rowCount(), rows + 1);
    QCOMPARE(page().table().rowRect(m_window.idOf("SEC-09")), row);
}

void TestRecommendationsPage::lettersGoToACode()
{
    page();
    m_window.type(QStringLiteral("sec9"));
    QCOMPARE(page().table().currentId(), m_window.idOf("SEC-09"));
}

void TestRecommendationsPage::rowsAreNeverCutAtTheTop()
{
    RecommendationTable &table = page().table();
    for (const char *code : {"SEC-09", "BRD-02", "TRD-13", "PUB-01"}) {
        table.select(m_window.idOf(code));
        const QRect row = table.rowRect(m_window.idOf(code));
        QCOMPARE(table.verticalScrollBar()->value() % row.height(), 0);
        QVERIFY2(table.viewport()->rect().contains(row), code);
    }
}

void TestRecommendationsPage::columnsStandBackWhereThereIsNoRoom()
{
    TableHeader &header = page().table().header();
    const int usual = header.sectionSize(RecommendationModel::Lead);
    const auto overhang = [&] { return header.length() - page().table().viewport()->width(); };
    m_window.window().resize(800, 700);
    QCoreApplication::processEvents();
    QVERIFY(header.isSectionHidden(RecommendationModel::Updated));
    QVERIFY(!header.isSectionHidden(RecommendationModel::Status));
    QVERIFY(header.sectionSize(RecommendationModel::Title) >= 160);
    QCOMPARE(overhang(), 0);
    m_window.window().resize(WindowFixture::usualSize);
    QCoreApplication::processEvents();
    QVERIFY(!header.isSectionHidden(RecommendationModel::Updated));
    QCOMPARE(header.sectionSize(RecommendationModel::Lead), usual);
    QCOMPARE(overhang(), 0);
}

void TestRecommendationsPage::columnsFollowTheSizeOfTheText()
{
    const auto back = qScopeGuard([] { installTheme(false); });
    m_window.window().resize(2560, 1400);
    TableHeader &header = page().table().header();
    const int usual = header.sectionSize(RecommendationModel::Status);
    installTheme(false, 200);
    QCoreApplication::processEvents();
    QCOMPARE(header.sectionSize(RecommendationModel::Status), 2 * usual);
    installTheme(false, 100);
    QCoreApplication::processEvents();
    QCOMPARE(header.sectionSize(RecommendationModel::Status), usual);
}

void TestRecommendationsPage::theDetailCoversTheListInANarrowWindow()
{
    const int sidebar = page().sidebar().width();
    const int detail = page().detail().width();
    m_window.window().resize(1024, 700);
    QCoreApplication::processEvents();
    QVERIFY(page().table().isVisible());
    QVERIFY(!page().detail().isVisible());
    m_window.press(Qt::Key_Return);
    QVERIFY(!page().table().isVisible());
    QVERIFY(page().detail().isVisible());
    QCOMPARE(page().sidebar().width(), sidebar);
    m_window.window().resize(WindowFixture::usualSize);
    QCoreApplication::processEvents();
    QVERIFY(page().table().isVisible());
    QVERIFY(page().detail().isVisible());
    QCOMPARE(page().sidebar().width(), sidebar);
    QCOMPARE(page().detail().width(), detail);
}

void TestRecommendationsPage::theDetailIsAsHighAsWhatStandsInIt_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"BRD-01", "SEC-01", "MIG-01", "TRD-13", "INS-02"})
        QTest::newRow(code) << code;
}

// Nothing is squeezed or lies over something else: not at first, not after a change, not on a past day.
void TestRecommendationsPage::theDetailIsAsHighAsWhatStandsInIt()
{
    QFETCH(QString, code);
    page().showRecommendation(m_window.idOf(qPrintable(code)));
    const auto squeezed = [this] {
        QTest::qWait(50); // heights come by events of their own
        QStringList found;
        const QWidget *body = page().detail().findChild<QScrollArea *>()->widget();
        for (const QWidget *part : body->findChildren<QWidget *>()) {
            if (part->isVisible() && part->hasHeightForWidth() && part->height() < part->heightForWidth(part->width()))
                found.append(QString::fromLatin1(part->metaObject()->className()));
        }
        return found;
    };
    QCOMPARE(squeezed(), QStringList());
    m_window.session().setAsOf({2023, 1, 1});
    QCOMPARE(squeezed(), QStringList());
    m_window.session().setAsOf({});
    QCOMPARE(squeezed(), QStringList());
    m_window.session().setLanguage(Language::Spanish);
    QCOMPARE(squeezed(), QStringList());
    m_window.window().resize(1500, 700);
    QCOMPARE(squeezed(), QStringList());
}

void TestRecommendationsPage::newsOfBothSidesStandOnce()
{
    const RecommendationId id = m_window.idOf("SEC-02");
    page().table().select(id);
    VERIFY_RESULT(m_window.session().perform(SetStatus{.recommendation = id,
                                                       .sides = {Side::UnitedStates, Side::Mexico},
                                                       .status = QStringLiteral("stalled"),
                                                       .reason = {QStringLiteral("Said of both"), {}}}));
    int rows = 0;
    for (const UpdateRow *row : page().detail().findChildren<UpdateRow *>()) {
        for (const QLabel *label : row->findChildren<QLabel *>())
            rows += row->isVisible() && label->text() == QStringLiteral("Said of both");
    }
    QCOMPARE(rows, 1);
}

void TestRecommendationsPage::theBoardGoesByTheArrowKeys()
{
    Q_EMIT page().toolbar().viewChosen(ListView::Board);
    page().table().select(m_window.idOf("PUB-02"));
    page().takeKeyboard();
    const auto statusOf = [this] {
        return m_window.session().list().row(m_window.session().list().positionOf(page().table().currentId())).status;
    };
    const quint8 from = statusOf();
    m_window.press(Qt::Key_Right);
    QVERIFY(statusOf() > from);
    m_window.press(Qt::Key_Left);
    QCOMPARE(statusOf(), from);
}

void TestRecommendationsPage::theBoardMovesACardByAnUpdate()
{
    Q_EMIT page().toolbar().viewChosen(ListView::Board);
    page().table().select(m_window.idOf("PUB-02"));
    page().takeKeyboard();
    m_window.press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(page().quickUpdate().isVisible()); // a move is a status update: it wants its reason
    m_window.type(QStringLiteral("Begun"));
    m_window.press(Qt::Key_Return);
    const RecommendationList &list = m_window.session().list();
    const ListRow &row = list.row(list.positionOf(m_window.idOf("PUB-02")));
    QCOMPARE(list.word(row.side(Side::UnitedStates).status).key, QStringLiteral("under-way"));
}

void TestRecommendationsPage::anEmptyListSaysWhy()
{
    m_window.session().setFilter(QStringLiteral("pillar:security nothinglikethis"));
    const auto *empty = page().findChild<EmptyList *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->findChild<QLabel *>()->text().contains(QString::number(m_window.session().list().size())));
    QTest::mouseClick(empty->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QVERIFY(m_window.session().filterText().isEmpty());
}

void TestRecommendationsPage::aPillarNarrowsTheList()
{
    page().sidebar().setFocus();
    m_window.press(Qt::Key_Down); // from all to the first pillar
    const RecommendationModel &model = page().model();
    QVERIFY(model.count() > 0 && model.count() < m_window.session().list().size());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(
            model.cellText(model.rows().position(row), RecommendationModel::Code).startsWith(QStringLiteral("TRD-")));
}

void TestRecommendationsPage::aNewRecommendationOpens()
{
    RecommendationsPage &view = page(); // asked for once: it takes the keyboard from the dialog
    const qsizetype before = m_window.session().list().size();
    QTest::mouseClick(view.toolbar().newButton(), Qt::LeftButton);
    auto *dialog = view.findChild<RecommendationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QApplication::setActiveWindow(dialog);
    m_window.type(QStringLiteral("Meet once a year"));
    dialog->save();
    QCOMPARE(m_window.session().list().size(), before + 1);
    QCOMPARE(view.detail().details().recommendation.title.english, QStringLiteral("Meet once a year"));
}

void TestRecommendationsPage::editingOnStaleDataAsks()
{
    RecommendationsPage &view = page();
    const RecommendationId id = m_window.idOf("SEC-02");
    view.showRecommendation(id);
    const Recommendation before = view.detail().details().recommendation;
    view.detail().editAction()->trigger();
    auto *dialog = view.findChild<RecommendationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QApplication::setActiveWindow(dialog);
    Recommendation theirs = before;
    theirs.title.english = QStringLiteral("Their title");
    VERIFY_RESULT(
        anotherProgram()->perform(EditRecommendation{.before = before, .after = theirs}, {QStringLiteral("A. Ruiz")}));
    m_window.type(QStringLiteral("My title")); // the title has the keyboard, all of it selected
    dialog->save();
    QVERIFY(dialog->isVisible());
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(u'\n').contains(QStringLiteral("Their title")));
    QCOMPARE(dialog->form().recommendation().title.english, QStringLiteral("My title"));
    const RecommendationList &list = m_window.session().list();
    QTRY_COMPARE(list.title(list.positionOf(id), Language::English), QStringLiteral("Their title"));
}

QTEST_MAIN(TestRecommendationsPage)
#include "test_recommendations_page.moc"
