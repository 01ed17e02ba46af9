// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "core/store/reading.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/effective_field.h"
#include "ui/recommendations/evidence_field.h"
#include "ui/recommendations/quick_update.h"
#include "ui/recommendations/side_choice.h"
#include "ui/recommendations/status_picker.h"
#include "ui/recommendations/wrapped_text.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

using namespace acuerdo;

class TestQuickUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void init() { VERIFY_RESULT(m_window.open()); }
    void cleanup() { m_window.close(); }

    void aDozenKeysBringAnItemUpToDate();
    void everyStatusHasItsKey_data();
    void everyStatusHasItsKey();
    void aSentenceAloneIsAnUpdateToo();
    void tabGoesFromSideToStatusReasonDateAndEvidence();
    void theArrowsChooseTheSide();
    void aLinkBecomesEvidence();
    void escapeLeavesAndKeepsTheDraft();
    void aDateThatCannotBeReadStopsNothingElse();
    void whatSomebodyElseRecordedMeanwhileIsNotOverwritten();
    void anotherLanguageKeepsWhatIsTyped();
    void itOpensUnderItsRow_data();
    void itOpensUnderItsRow();
    void itOpensOverTheDetailInANarrowWindow();
    void leavingGivesTheListItsPlaceBack();

private:
    void begin(const char *code);
    StatusUpdate newestOf(const char *code) const;
    QString statusKey(const StatusUpdate &update) const;
    QuickUpdate &frame() { return m_window.recommendations().quickUpdate(); }
    QLineEdit &reason() { return *frame().findChild<QLineEdit *>(QStringLiteral("reason")); }

    WindowFixture m_window;
};

void TestQuickUpdate::begin(const char *code)
{
    m_window.recommendations().table().select(m_window.idOf(code));
    m_window.press(Qt::Key_Space);
    QVERIFY(m_window.recommendations().quickUpdate().isVisible());
}

StatusUpdate TestQuickUpdate::newestOf(const char *code) const
{
    const auto updates = statusUpdates(m_window.session().store(), m_window.idOf(code));
    return updates && !updates->isEmpty() ? *std::ranges::max_element(*updates, {}, &StatusUpdate::id) : StatusUpdate();
}

QString TestQuickUpdate::statusKey(const StatusUpdate &update) const
{
    const auto words = statusWords(m_window.session().store());
    const auto word = std::ranges::find(*words, update.status, &StatusWord::id);
    return word == words->end() ? QString() : word->key;
}

void TestQuickUpdate::aDozenKeysBringAnItemUpToDate()
{
    m_window.recommendations().table().select(m_window.idOf("SEC-02"));
    m_window.press(Qt::Key_Space);
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("No talks"));
    m_window.press(Qt::Key_Return);
    QVERIFY(!m_window.recommendations().quickUpdate().isVisible());
    const StatusUpdate update = newestOf("SEC-02");
    QCOMPARE(statusKey(update), QStringLiteral("stalled"));
    QCOMPARE(update.reason.english, QStringLiteral("No talks"));
    QCOMPARE(update.effective, PartialDate::day(QDate(2026, 7, 2)));
    QCOMPARE(update.author, QStringLiteral("M. Ortiz"));
    QCOMPARE(QApplication::focusWidget(), &m_window.recommendations().table());
}

void TestQuickUpdate::everyStatusHasItsKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("status");
    QTest::newRow("1") << int(Qt::Key_1) << "not-started";
    QTest::newRow("2") << int(Qt::Key_2) << "planned";
    QTest::newRow("3") << int(Qt::Key_3) << "under-way";
    QTest::newRow("4") << int(Qt::Key_4) << "partly-implemented";
    QTest::newRow("5") << int(Qt::Key_5) << "stalled";
    QTest::newRow("6") << int(Qt::Key_6) << "implemented";
    QTest::newRow("7") << int(Qt::Key_7) << "implemented-differently";
    QTest::newRow("8") << int(Qt::Key_8) << "not-implemented";
    QTest::newRow("9") << int(Qt::Key_9) << "superseded";
    QTest::newRow("0") << int(Qt::Key_0) << "no-longer-applicable";
    QTest::newRow("R") << int(Qt::Key_R) << "reversed";
}

void TestQuickUpdate::everyStatusHasItsKey()
{
    QFETCH(int, key);
    begin("SEC-02");
    m_window.press(Qt::Key(key));
    QTEST(frame().findChild<StatusPicker *>()->current(), "status");
    QCOMPARE(QApplication::focusWidget(), &reason());
}

void TestQuickUpdate::aSentenceAloneIsAnUpdateToo()
{
    const QString before = statusKey(newestOf("SEC-02"));
    begin("SEC-02");
    reason().setFocus();
    m_window.type(QStringLiteral("A further meeting was held"));
    m_window.press(Qt::Key_Return);
    const StatusUpdate update = newestOf("SEC-02");
    QCOMPARE(update.reason.english, QStringLiteral("A further meeting was held"));
    QCOMPARE(statusKey(update), before);
}

void TestQuickUpdate::tabGoesFromSideToStatusReasonDateAndEvidence()
{
    begin("SEC-02");
    const QList<QWidget *> order{frame().findChild<SideChoice *>()->field(), frame().findChild<StatusPicker *>(),
                                 &reason(), frame().findChild<EffectiveField *>(),
                                 frame().findChild<EvidenceField *>()};
    for (QWidget *each : order) {
        QCOMPARE(QApplication::focusWidget(), each);
        m_window.press(Qt::Key_Tab);
    }
    for (int step = 0; step < 3; ++step) // the two buttons, and round to the side: the keyboard stays inside
        m_window.press(Qt::Key_Tab);
    QVERIFY(frame().isAncestorOf(QApplication::focusWidget()));
}

void TestQuickUpdate::theArrowsChooseTheSide()
{
    begin("SEC-02");
    const auto *sides = frame().findChild<SideChoice *>();
    sides->field()->setFocus();
    QCOMPARE(sides->chosen(), QList<Side>{Side::UnitedStates});
    m_window.press(Qt::Key_Right);
    QCOMPARE(sides->chosen(), QList<Side>{Side::Mexico});
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("Only Mexico"));
    m_window.press(Qt::Key_Return);
    const auto addressees = acuerdo::addressees(m_window.session().store(), m_window.idOf("SEC-02"));
    VERIFY_RESULT(addressees);
    const auto mexico = std::ranges::find(*addressees, Side::Mexico, &Addressee::side);
    QCOMPARE(newestOf("SEC-02").addressee, mexico->id);
}

void TestQuickUpdate::aLinkBecomesEvidence()
{
    begin("SEC-02");
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("See the note"));
    m_window.press(Qt::Key_Tab);
    m_window.press(Qt::Key_Tab);
    m_window.type(QStringLiteral("https://www.gob.mx/sre/nota"));
    m_window.press(Qt::Key_Return);
    const QList<EvidenceId> linked = newestOf("SEC-02").evidence;
    QCOMPARE(linked.size(), 1);
    const auto all = allEvidence(m_window.session().store());
    const auto added = std::ranges::find(*all, linked.first(), &Evidence::id);
    QVERIFY(added != all->end());
    QCOMPARE(added->url, QStringLiteral("https://www.gob.mx/sre/nota"));
}

void TestQuickUpdate::escapeLeavesAndKeepsTheDraft()
{
    const StatusUpdateId before = newestOf("SEC-02").id;
    begin("SEC-02");
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("Half a sent"));
    m_window.press(Qt::Key_Escape);
    QVERIFY(!frame().isVisible());
    QCOMPARE(newestOf("SEC-02").id, before);
    VERIFY_RESULT(m_window.reopen(m_window.path())); // drafts outlive the program
    begin("SEC-02");
    QCOMPARE(reason().text(), QStringLiteral("Half a sent"));
    QCOMPARE(frame().findChild<StatusPicker *>()->current(), QStringLiteral("stalled"));
    m_window.press(Qt::Key_Escape);
    begin("SEC-01"); // and belong to their item
    QVERIFY(reason().text().isEmpty());
}

void TestQuickUpdate::aDateThatCannotBeReadStopsNothingElse()
{
    const StatusUpdateId before = newestOf("SEC-02").id;
    begin("SEC-02");
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("When?"));
    auto *date = frame().findChild<EffectiveField *>();
    date->setText(QStringLiteral("soonish"));
    m_window.press(Qt::Key_Return);
    QVERIFY(frame().isVisible());
    QCOMPARE(QApplication::focusWidget(), date);
    QCOMPARE(reason().text(), QStringLiteral("When?"));
    date->setText(QStringLiteral("2026-Q1"));
    m_window.press(Qt::Key_Return);
    QVERIFY(newestOf("SEC-02").id != before);
    QCOMPARE(newestOf("SEC-02").effective.text(), QStringLiteral("2026-Q1"));
}

void TestQuickUpdate::whatSomebodyElseRecordedMeanwhileIsNotOverwritten()
{
    begin("SEC-02");
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("Mine"));
    const auto other = Workspace::open(m_window.path());
    VERIFY_RESULT(other);
    VERIFY_RESULT((*other)->perform(SetStatus{.recommendation = m_window.idOf("SEC-02"),
                                              .sides = {Side::UnitedStates},
                                              .status = QStringLiteral("implemented"),
                                              .reason = {QStringLiteral("Theirs"), {}}},
                                    {QStringLiteral("A. Ruiz")}));
    m_window.press(Qt::Key_Return);
    QVERIFY(frame().isVisible());
    QCOMPARE(newestOf("SEC-02").reason.english, QStringLiteral("Theirs"));
    QCOMPARE(reason().text(), QStringLiteral("Mine"));
    const auto *notice = frame().findChild<WrappedText *>(QStringLiteral("notice"));
    QVERIFY2(notice->isVisible() && notice->text().contains(QStringLiteral("A. Ruiz")), qPrintable(notice->text()));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("anyway")); // the keyboard is at the question
    m_window.press(Qt::Key_Return);
    QVERIFY(!frame().isVisible());
    QCOMPARE(newestOf("SEC-02").reason.english, QStringLiteral("Mine"));
}

void TestQuickUpdate::anotherLanguageKeepsWhatIsTyped()
{
    begin("SEC-02");
    m_window.press(Qt::Key_5);
    m_window.type(QStringLiteral("Sin acuerdo"));
    m_window.session().setLanguage(Language::Spanish);
    QVERIFY(frame().isVisible());
    QCOMPARE(reason().text(), QStringLiteral("Sin acuerdo"));
    QTRY_COMPARE(reason().accessibleName(), QStringLiteral("Motivo"));
    QCOMPARE(frame().findChild<StatusPicker *>()->current(), QStringLiteral("stalled"));
}

void TestQuickUpdate::itOpensUnderItsRow_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("percent");
    for (const char *code : {"BRD-01", "INS-06", "SEC-02", "TRD-01", "TRD-13"})
        QTest::newRow(code) << code << 100;
    QTest::newRow("the first, with larger text") << "BRD-01" << 125;
    QTest::newRow("the last, with larger text") << "TRD-13" << 125;
}

void TestQuickUpdate::itOpensUnderItsRow()
{
    QFETCH(QString, code);
    QFETCH(int, percent);
    const auto back = qScopeGuard([] { installTheme(false); });
    installTheme(false, percent);
    m_window.window().resize(1600, 1000);
    begin(qPrintable(code));
    const RecommendationsPage &page = m_window.recommendations();
    const RecommendationTable &table = page.table();
    const QRect row =
        table.rowRect(m_window.idOf(qPrintable(code))).translated(table.viewport()->mapTo(&page, QPoint(0, 0)));
    const QRect place = frame().geometry();
    QCOMPARE(place.top(), row.bottom() + 1);
    QVERIFY(row.top() >= table.viewport()->mapTo(&page, QPoint(0, 0)).y());
    QVERIFY(page.rect().contains(place));
    QCOMPARE(place.left(), row.left() + table.columnWidth(RecommendationModel::Code));
    QVERIFY(place.right() < table.mapTo(&page, QPoint(table.width(), 0)).x());
    if (percent == 100)
        QVERIFY2(place.height() <= 520, qPrintable(QString::number(place.height())));
}

void TestQuickUpdate::itOpensOverTheDetailInANarrowWindow()
{
    m_window.window().resize(1024, 700);
    RecommendationsPage &page = m_window.recommendations();
    page.showRecommendation(m_window.idOf("SEC-02"));
    QVERIFY(!page.table().isVisible());
    page.takeKeyboard();
    m_window.press(Qt::Key_Space);
    QVERIFY(frame().isVisible());
    QVERIFY(page.rect().contains(frame().geometry()));
    m_window.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &page.detail());
    m_window.press(Qt::Key_Escape);
    QVERIFY(page.table().isVisible());
    QCOMPARE(QApplication::focusWidget(), &page.table());
}

void TestQuickUpdate::leavingGivesTheListItsPlaceBack()
{
    begin("TRD-13"); // the last row: the list is scrolled beyond its end
    const RecommendationTable &table = m_window.recommendations().table();
    m_window.press(Qt::Key_Escape);
    const QRect row = table.rowRect(m_window.idOf("TRD-13"));
    QVERIFY(table.viewport()->height() - row.bottom() <= row.height());
}

QTEST_MAIN(TestQuickUpdate)
#include "test_quick_update.moc"
