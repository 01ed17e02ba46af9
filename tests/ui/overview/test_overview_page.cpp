// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/summary/changes.h"
#include "tests/app/program.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/overview/figure_button.h"
#include "ui/overview/overview_list.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/pillar_bars.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace acuerdo;

namespace {

const QDate day(2026, 7, 2);

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFigureCountsWhatItLeadsTo();
    void theFiguresAreThoseOfTheCommandLine();
    void barsOfPillarsAddUpToTheWhole();
    void listsHoldWhatTheirFiguresCount();
    void whatChangedIsWhatTheComparisonFinds();
    void aRowLeadsToItsItemByClickAndEnter();
    void rowsKeepTheRulesOfModels();
    void theFilterNarrowsEverything();
    void anUpdateIsSeenAtOnce();
    void anotherDayIsComparedWith();
    void aPastDayIsShownAsItStood();
    void theLanguageChangesInPlace();
    void nothingIsWiderThanTheWindow_data();
    void nothingIsWiderThanTheWindow();
    void nothingThatTakesTheKeyboardIsNameless();

private:
    int countOf(const QString &query);
    OverviewList &list(OverviewList::Kind kind) const;
    FigureButton *figure(const char *name) const;
    int numberOf(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    installTheme(false);
    VERIFY_RESULT(createFromPackage(m_folder.filePath(QStringLiteral("made.acuerdo")), bundledPackage()));
}

void TestOverviewPage::init()
{
    settings().clear();
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    QFile::remove(path);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("made.acuerdo")), path));
    m_session = std::make_unique<Session>();
    m_session->setClock(day);
    m_session->setLanguage(Language::English);
    m_session->setAuthor({QStringLiteral("Ana Analista")});
    VERIFY_RESULT(m_session->open(path));
    m_page = std::make_unique<OverviewPage>(*m_session);
    m_page->resize(1280, 728);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

// By the filter of the window, which is what a person would check it with.
int TestOverviewPage::countOf(const QString &query)
{
    Session other;
    other.setClock(day);
    if (!other.open(m_session->store().path(), Access::ReadOnly) || other.setFilter(query))
        return -1;
    const auto found = other.list().select(other.filter());
    return found ? int(found->size()) : -1;
}

OverviewList &TestOverviewPage::list(OverviewList::Kind kind) const
{
    const auto lists = m_page->findChildren<OverviewList *>();
    return **std::ranges::find(lists, kind, &OverviewList::kind);
}

FigureButton *TestOverviewPage::figure(const char *name) const
{
    for (FigureButton *button : m_page->findChildren<FigureButton *>()) {
        if (button->accessibleName().section(u' ', 1) == QLatin1StringView(name))
            return button;
    }
    return nullptr;
}

int TestOverviewPage::numberOf(const char *name) const
{
    const FigureButton *button = figure(name);
    return button ? button->accessibleName().section(u' ', 0, 0).toInt() : -1;
}

void TestOverviewPage::aFigureCountsWhatItLeadsTo()
{
    const auto figures = m_page->findChildren<FigureButton *>();
    QVERIFY(figures.size() >= 8);
    for (FigureButton *button : figures) {
        if (button->isHidden())
            continue;
        QSignalSpy asked(m_page.get(), &Page::openFilter);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const QString query = asked.first().first().toString();
        QCOMPARE(button->accessibleName().section(u' ', 0, 0), QString::number(countOf(query)));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), query);
    }
}

void TestOverviewPage::theFiguresAreThoseOfTheCommandLine()
{
    const Program program;
    const Answer listed = program.run({QStringLiteral("-w"), m_session->store().path(), QStringLiteral("list"),
                                       QStringLiteral("--as-of"), day.toString(Qt::ISODate), QStringLiteral("--json")});
    VERIFY_DONE(listed);
    QHash<QString, int> byStatus;
    int overdue = 0;
    for (const QJsonValue &item : listed.array()) {
        ++byStatus[item[QStringLiteral("status")].toString()];
        overdue += item[QStringLiteral("schedule")].toString() == QLatin1StringView("overdue");
    }
    const auto sum = [&byStatus](std::initializer_list<const char *> words) {
        int count = 0;
        for (const char *word : words)
            count += byStatus.value(QLatin1StringView(word));
        return count;
    };
    QCOMPARE(numberOf("recommendations"), int(listed.array().size()));
    QCOMPARE(numberOf("achieved"), sum({"implemented", "implemented-differently"}));
    QCOMPARE(numberOf("moving"), sum({"under-way", "partly-implemented"}));
    QCOMPARE(numberOf("stalled"), sum({"stalled"}));
    QCOMPARE(numberOf("reversed"), sum({"reversed"}));
    QCOMPARE(numberOf("not begun"), sum({"not-started", "planned"}));
    QCOMPARE(numberOf("overdue"), overdue);
}

void TestOverviewPage::barsOfPillarsAddUpToTheWhole()
{
    const auto bars = m_page->findChildren<PillarBar *>();
    QCOMPARE(bars.size(), m_session->pillars().size());
    int sum = 0;
    for (PillarBar *bar : bars) {
        QSignalSpy asked(m_page.get(), &Page::openFilter);
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(20, bar->height() / 2)); // the name
        QCOMPARE(asked.size(), 1);
        const int count = countOf(asked.first().first().toString());
        QVERIFY2(bar->accessibleName().contains(QStringLiteral(", %1: ").arg(count)),
                 qPrintable(bar->accessibleName()));
        sum += count;
        // In words, its families add up to it.
        int families = 0;
        for (const QString &family : bar->accessibleName().section(QStringLiteral(": "), 1).split(QStringLiteral(", ")))
            families += family.section(u' ', 0, 0).toInt();
        QCOMPARE(families, count);
    }
    QCOMPARE(sum, int(m_session->list().size()));
}

void TestOverviewPage::listsHoldWhatTheirFiguresCount()
{
    QCOMPARE(list(OverviewList::Kind::Stale).model()->rowCount(), numberOf("no update in 2 years"));
    QCOMPARE(list(OverviewList::Kind::Late).model()->rowCount(),
             countOf(QStringLiteral("is:overdue")) + countOf(QStringLiteral("is:due-soon")));
    QCOMPARE(list(OverviewList::Kind::Disagreeing).model()->rowCount(), countOf(QStringLiteral("is:disagreeing")));
}

void TestOverviewPage::whatChangedIsWhatTheComparisonFinds()
{
    const auto changes = changesBetween(m_session->store(), m_page->comparedWith(), day);
    VERIFY_RESULT(changes);
    QVERIFY(!changes->moved.empty());
    const QAbstractItemModel *model = list(OverviewList::Kind::Changed).model();
    QCOMPARE(model->rowCount(), int(changes->moved.size()));
    for (int row = 0; row < model->rowCount(); ++row) {
        const MovedSide &moved = changes->moved[size_t(row)];
        const QModelIndex index = model->index(row, 0);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(moved.code), qPrintable(spoken));
        QVERIFY(spoken.contains(m_session->list().word(moved.after).label.in(Language::English)));
        QVERIFY(moved.reason.in(Language::English).startsWith(index.data().toString()));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(moved.reason.in(Language::English)));
    }
    const GrossChange &moving = changes->of(StatusRole::Moving);
    QString gross = QStringLiteral("+%1 −%2").arg(moving.arrived).arg(moving.left);
    QCOMPARE(figure("moving")->accessibleDescription(), gross);
}

void TestOverviewPage::aRowLeadsToItsItemByClickAndEnter()
{
    for (OverviewList *rows : m_page->findChildren<OverviewList *>()) {
        const auto *model = qobject_cast<const OverviewRows *>(rows->model());
        QVERIFY(model->rowCount() > 1);
        QSignalSpy opened(m_page.get(), &Page::openRecommendation);
        const QPoint second = rows->visualRect(model->index(1)).center();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecommendationId>(), model->row(1).id);
        QTest::keyClick(rows, Qt::Key_Up);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<RecommendationId>(), model->row(0).id);
    }
}

void TestOverviewPage::rowsKeepTheRulesOfModels()
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const OverviewList *rows : m_page->findChildren<OverviewList *>()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    QVERIFY(!m_session->setFilter(QStringLiteral("pillar:migration")));
    QVERIFY(!m_session->setFilter(QString()));
    m_session->setLanguage(Language::Spanish);
}

void TestOverviewPage::theFilterNarrowsEverything()
{
    const int all = numberOf("recommendations");
    QVERIFY(!m_session->setFilter(QStringLiteral("pillar:security")));
    QCOMPARE(numberOf("recommendations"), countOf(QStringLiteral("pillar:security")));
    QVERIFY(numberOf("recommendations") < all);
    const auto *stale = qobject_cast<const OverviewRows *>(list(OverviewList::Kind::Stale).model());
    QCOMPARE(stale->rowCount(), countOf(QStringLiteral("pillar:security is:stale")));
    for (int row = 0; row < stale->rowCount(); ++row)
        QVERIFY(stale->row(row).code.startsWith(QStringLiteral("SEC-")));
    QVERIFY(!m_session->setFilter(QStringLiteral("code:XXX-99")));
    QCOMPARE(numberOf("recommendations"), 0);
    for (const OverviewList *rows : m_page->findChildren<OverviewList *>())
        QCOMPARE(rows->model()->rowCount(), 0);
    QVERIFY(!m_session->setFilter(QString()));
    QCOMPARE(numberOf("recommendations"), all);
}

void TestOverviewPage::anUpdateIsSeenAtOnce()
{
    const int achieved = numberOf("achieved");
    const int changed = list(OverviewList::Kind::Changed).model()->rowCount();
    const qsizetype position = m_session->list().positionOf(QStringLiteral("TRD-02"));
    VERIFY_RESULT(m_session->perform(SetStatus{.recommendation = m_session->list().row(position).id,
                                               .sides = {Side::Joint},
                                               .status = QStringLiteral("implemented"),
                                               .reason = {QStringLiteral("The dialogue met."), {}}}));
    QTRY_COMPARE(numberOf("achieved"), achieved + 1);
    QCOMPARE(list(OverviewList::Kind::Changed).model()->rowCount(), changed + 1);
    QCOMPARE(figure("achieved")->accessibleDescription(), QStringLiteral("+1"));
    VERIFY_RESULT(m_session->undo());
    QTRY_COMPARE(numberOf("achieved"), achieved);
    QCOMPARE(list(OverviewList::Kind::Changed).model()->rowCount(), changed);
}

void TestOverviewPage::anotherDayIsComparedWith()
{
    m_page->setComparedWith(QDate(2026, 7, 1));
    QCOMPARE(list(OverviewList::Kind::Changed).model()->rowCount(), 0);
    QCOMPARE(figure("moving")->accessibleDescription(), QStringLiteral("no change"));
    m_page->setComparedWith(QDate(2021, 1, 1));
    const auto changes = changesBetween(m_session->store(), QDate(2021, 1, 1), day);
    VERIFY_RESULT(changes);
    QCOMPARE(list(OverviewList::Kind::Changed).model()->rowCount(), int(changes->moved.size()));
    OverviewPage again(*m_session);
    QCOMPARE(again.comparedWith(), QDate(2021, 1, 1)); // remembered
}

void TestOverviewPage::aPastDayIsShownAsItStood()
{
    const int moving = numberOf("moving");
    m_session->setAsOf(QDate(2021, 1, 1));
    QTRY_VERIFY(numberOf("moving") < moving);
    QCOMPARE(numberOf("recommendations"), int(m_session->list().size()));
    QVERIFY(m_page->comparedWith() < QDate(2021, 1, 1));
    m_session->setAsOf({});
    QTRY_COMPARE(numberOf("moving"), moving);
}

void TestOverviewPage::theLanguageChangesInPlace()
{
    const QString english = list(OverviewList::Kind::Changed).model()->index(0, 0).data().toString();
    m_session->setLanguage(Language::Spanish);
    QTRY_COMPARE(m_page->title(), QStringLiteral("Panorama"));
    QTRY_VERIFY(list(OverviewList::Kind::Changed).model()->index(0, 0).data().toString() != english);
    QCOMPARE(numberOf("recomendaciones"), int(m_session->list().size()));
}

void TestOverviewPage::nothingIsWiderThanTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const Language language : allLanguages) {
        for (const auto &[width, percent] : {std::pair(1024, 100), std::pair(1280, 100), std::pair(1280, 200)}) {
            QTest::addRow("%s at %d, %d %%", qPrintable(languageKey(language)), width, percent)
                << language << width << percent;
        }
    }
}

void TestOverviewPage::nothingIsWiderThanTheWindow()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    QFETCH(int, percent);
    m_session->setLanguage(language);
    installTheme(false, percent);
    m_page->resize(width, 652);
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const FigureButton *button : m_page->findChildren<FigureButton *>())
        QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(),
                 qPrintable(button->accessibleName()));
    installTheme(false, 100);
}

void TestOverviewPage::nothingThatTakesTheKeyboardIsNameless()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
