// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frozen_document.h"
#include "core/summary/issued_summaries.h"
#include "core/summary/kept_plans.h"
#include "core/summary/markdown_writer.h"
#include "tests/ui/summaries/summaries_page_driver.h"
#include "ui/shell/message_bar.h"
#include "ui/summaries/issued_dialog.h"
#include "ui/summaries/issued_model.h"
#include "ui/summaries/ordered_choice.h"
#include "ui/theme/panel.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QTableView>

using namespace acuerdo;

/// Issuing, what was issued, and templates of one's own, by keys and clicks.
class TestIssuing : public SummariesPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWorkspace(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void anIssuedSummaryStaysInSight();
    void theNextOneStartsFromIt();
    void anIssuedOneOpensAsItWas();
    void twoIssuedOnesAreCompared();
    void undoTakesBackWhatWasIssued();
    void aReadOnlyWorkspaceIssuesNothing();
    void aTemplateOfOnesOwnIsKept();
    void aTemplateIsRenamedAndTakenAway();
    void aTemplateThatCannotBeIsToldWhy();

private:
    void issue(const char *button);
    void setStatus(const char *code, Side side, const char *status);
    QList<IssuedSummary> issued() const;
    template<typename Widget = QDialog>
    Widget *dialog(const char *name) const;
};

template<typename Widget>
Widget *TestIssuing::dialog(const char *name) const
{
    return m_page->findChild<Widget *>(QLatin1StringView(name));
}

QList<IssuedSummary> TestIssuing::issued() const
{
    const auto all = issuedSummaries(m_session->store());
    return all ? *all : QList<IssuedSummary>();
}

void TestIssuing::issue(const char *button)
{
    press(button);
    waitForPreview();
}

void TestIssuing::setStatus(const char *code, Side side, const char *status)
{
    const qsizetype position = m_session->list().positionOf(QString::fromLatin1(code));
    VERIFY_RESULT(m_session->perform(SetStatus{.recommendation = m_session->list().row(position).id,
                                               .sides = {side},
                                               .status = QString::fromLatin1(status),
                                               .reason = {QStringLiteral("Agreed."), {}},
                                               .effective = *PartialDate::parse(QStringLiteral("2026-07-02"))}));
}

void TestIssuing::anIssuedSummaryStaysInSight()
{
    QSignalSpy told(m_page.get(), &Page::statusMessage);
    issue("Issue as No. 1");
    QCOMPARE(told.last().first().toString(), QStringLiteral("Summary No. 1 is issued."));
    QCOMPARE(m_page->openedIssued(), 1);
    QVERIFY(m_page->findChild<AsOfStrip *>()->isVisible());
    QCOMPARE(document().masthead.kind, QStringLiteral("Progress summary No. 1"));
    QCOMPARE(issued().size(), 1);
    QCOMPARE(issued().first().author, QStringLiteral("Ana Analista"));
    QCOMPARE(issued().first().document, frozenText(document()));

    // What changes later leaves it as it is.
    const QByteArray before = markdownOf(document());
    setStatus("TRD-02", Side::Joint, "implemented");
    QTest::qWait(300);
    QVERIFY(!m_page->isBusy());
    QCOMPARE(markdownOf(document()), before);
    press("Back to the one being made");
    waitForPreview();
    QVERIFY(markdownOf(document()) != before);
    QVERIFY(!m_page->findChild<AsOfStrip *>()->isVisible());
}

void TestIssuing::theNextOneStartsFromIt()
{
    issue("Issue as No. 1");
    m_session->setClock({2026, 8, 2});
    setStatus("TRD-02", Side::Joint, "implemented");
    press("Back to the one being made");
    waitForPreview();
    QCOMPARE(m_page->choices().period, SummaryPeriod::Issued);
    QCOMPARE(box("Compared with")->currentText(), QStringLiteral("The last one issued, No. 1"));
    QCOMPARE(document().masthead.from, QDate(2026, 7, 2));
    QCOMPARE(document().masthead.fromText, QStringLiteral("Compared with summary No. 1 of July 2, 2026"));
    chooseItem("Compared with", "A year before");
    waitForPreview();
    QCOMPARE(document().masthead.from, QDate(2025, 8, 2));
    chooseDay(0, "2026-01-31");
    waitForPreview();
    QCOMPARE(box("Compared with")->currentText(), QStringLiteral("A day chosen"));
    QCOMPARE(document().masthead.from, QDate(2026, 1, 31));
    chooseItem("Compared with", "The last one issued, No. 1");
    waitForPreview();
    QCOMPARE(document().masthead.from, QDate(2026, 7, 2));
    issue("Issue as No. 2");
    QCOMPARE(issued().last().from.last(), QDate(2026, 7, 2));
}

void TestIssuing::anIssuedOneOpensAsItWas()
{
    issue("Issue as No. 1");
    const QByteArray first = markdownOf(document());
    setStatus("TRD-02", Side::Joint, "implemented");
    press("Back to the one being made");
    waitForPreview();
    press("Issued summaries (1)…");
    auto *list = dialog<IssuedDialog>("issuedSummaries");
    QVERIFY(list);
    QAbstractItemModelTester tester(list->table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->table().model()->index(0, IssuedModel::Template).data().toString(),
             QStringLiteral("Progress summary"));
    QCOMPARE(list->focusWidget(), &list->table());
    QTest::keyClick(&list->table(), Qt::Key_Return);
    waitForPreview();
    QCOMPARE(m_page->openedIssued(), 1);
    QCOMPARE(markdownOf(document()), first);
    // And is saved again as it was.
    const QString path = m_folder.filePath(QStringLiteral("again.md"));
    QSignalSpy saved(m_page.get(), &SummariesPage::saved);
    m_page->saveAs(path);
    QVERIFY(saved.wait(60'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first);
    // Another paper fits it too; another choice leads back.
    press("A4");
    waitForPreview();
    QCOMPARE(m_page->openedIssued(), 1);
    press("Español");
    waitForPreview();
    QCOMPARE(m_page->openedIssued(), 0);
}

void TestIssuing::twoIssuedOnesAreCompared()
{
    press("Issued summaries (0)…");
    auto *empty = dialog<IssuedDialog>("issuedSummaries");
    QVERIFY(empty->comparison().startsWith(QStringLiteral("Nothing has been issued yet.")));
    QTest::keyClick(empty, Qt::Key_Escape);
    QTRY_VERIFY(!dialog("issuedSummaries"));
    issue("Issue as No. 1");
    setStatus("TRD-02", Side::Joint, "implemented");
    press("Back to the one being made");
    waitForPreview();
    issue("Issue as No. 2");
    press("Back to the one being made");
    waitForPreview();
    setStatus("SEC-03", Side::Joint, "reversed");
    waitForPreview();
    issue("Issue as No. 3");

    press("Issued summaries (3)…");
    auto *list = dialog<IssuedDialog>("issuedSummaries");
    QVERIFY2(list->comparison().endsWith(QStringLiteral(": 1 slipped back.")), qPrintable(list->comparison()));
    const QTableView *changes = list->findChildren<QTableView *>().last();
    QCOMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), QStringLiteral("SEC-03"));
    // From the first to the last.
    QTest::keyClick(&list->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->comparison(), QStringLiteral("Choose two to compare them."));
    QTest::keyClick(&list->table(), Qt::Key_Up);
    QVERIFY2(list->comparison().endsWith(QStringLiteral(": 1 advanced.")), qPrintable(list->comparison()));
    const QRect last = list->table().visualRect(list->table().model()->index(2, 0));
    const QRect newest = list->table().visualRect(list->table().model()->index(0, 0));
    QTest::mouseClick(list->table().viewport(), Qt::LeftButton, {}, newest.center());
    QTest::mouseClick(list->table().viewport(), Qt::LeftButton, Qt::ControlModifier, last.center());
    QCOMPARE(list->comparison(), QStringLiteral("From No. 1 (Jul 2, 2026) to No. 3 (Jul 2, 2026): 1 advanced and "
                                                "1 slipped back."));
}

void TestIssuing::undoTakesBackWhatWasIssued()
{
    issue("Issue as No. 1");
    VERIFY_RESULT(m_session->undo());
    waitForPreview();
    QCOMPARE(issued().size(), 0);
    QCOMPARE(m_page->openedIssued(), 0);
    QCOMPARE(document().masthead.kind, QStringLiteral("Progress summary"));
    issue("Issue as No. 1");
    QCOMPARE(issued().size(), 1);
}

void TestIssuing::aReadOnlyWorkspaceIssuesNothing()
{
    VERIFY_RESULT(m_session->open(m_session->store().path(), Access::ReadOnly));
    waitForPreview();
    for (const char *words : {"Issue as No. 1", "Make your own from it…"}) {
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            QVERIFY2(button->text() != QString::fromUtf8(words) || !button->isEnabled(), words);
    }
}

void TestIssuing::aTemplateOfOnesOwnIsKept()
{
    chooseItem("Template", "Brief");
    waitForPreview();
    press("Make your own from it…");
    auto *form = dialog("summaryTemplate");
    QVERIFY(form);
    QTest::keyClicks(form->focusWidget(), QStringLiteral("For the embassy"));
    const auto choices = form->findChildren<OrderedChoice *>();
    QListWidget &sections = choices.first()->list();
    QCOMPARE(choices.first()->chosen(), (QStringList{QStringLiteral("figures"), QStringLiteral("opening"),
                                                     QStringLiteral("status-by-pillar"), QStringLiteral("moved")}));
    // The second goes last, the first goes out, the register comes in.
    sections.setFocus();
    QTest::keyClick(&sections, Qt::Key_Space);
    QTest::keyClick(&sections, Qt::Key_Down);
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(&sections, Qt::Key_Down, Qt::AltModifier);
    sections.setCurrentItem(sections.findItems(QStringLiteral("Register"), Qt::MatchExactly).first());
    QTest::keyClick(&sections, Qt::Key_Space);
    QListWidget &columns = choices.last()->list();
    columns.setCurrentItem(columns.findItems(QStringLiteral("Since"), Qt::MatchExactly).first());
    QTest::keyClick(&columns, Qt::Key_Space);
    QTest::keyClicks(form->findChildren<QLineEdit *>().last(), QStringLiteral("pillar:security"));
    chooseItem("Grouping of the register", "By status", form);
    press("Keep", form);
    waitForPreview();

    QCOMPARE(m_page->choices().plan, QStringLiteral("for-the-embassy"));
    QCOMPARE(box("Template")->currentText(), QStringLiteral("For the embassy"));
    QCOMPARE(document().masthead.kind, QStringLiteral("For the embassy"));
    QCOMPARE(document().masthead.filter, QStringLiteral("pillar:security"));
    const auto kept = keptPlans(m_session->store());
    VERIFY_RESULT(kept);
    QCOMPARE(kept->first().sections, (QList{SummarySection::StatusByPillar, SummarySection::Moved,
                                            SummarySection::Opening, SummarySection::Register}));
    QVERIFY(!kept->first().columns.contains(RegisterColumn::Since));
    QCOMPARE(kept->first().grouping, RegisterGrouping::Status);
    QVERIFY(headings().contains(QStringLiteral("register")));
    for (const ItemBlock *item : itemsOf(document()))
        QVERIFY(item->code.startsWith(QStringLiteral("SEC-")));
    SummariesPage again(*m_session);
    QCOMPARE(again.choices().plan, QStringLiteral("for-the-embassy")); // remembered
}

void TestIssuing::aTemplateIsRenamedAndTakenAway()
{
    const SummaryPlan plan{
        .name = QStringLiteral("Monthly"), .sections = {SummarySection::Figures}, .columns = {RegisterColumn::Code}};
    VERIFY_RESULT(m_session->perform(KeepSummaryTemplate{keptForm(plan, {})}));
    waitForPreview();
    chooseItem("Template", "Monthly");
    waitForPreview();
    press("Change…");
    auto *form = dialog("summaryTemplate");
    auto *name = qobject_cast<QLineEdit *>(form->focusWidget());
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Every month"));
    QTest::keyClick(name, Qt::Key_Return);
    waitForPreview();
    QCOMPARE(box("Template")->currentText(), QStringLiteral("Every month"));
    QCOMPARE(m_page->choices().plan, QStringLiteral("monthly")); // the command line still finds it
    QTRY_VERIFY(!dialog("summaryTemplate"));
    press("Change…");
    press("Take the template away", dialog("summaryTemplate"));
    waitForPreview();
    QCOMPARE(m_page->choices().plan, QStringLiteral("progress"));
    QCOMPARE(box("Template")->findText(QStringLiteral("Every month")), -1);
    VERIFY_RESULT(m_session->undo());
    waitForPreview();
    QVERIFY(box("Template")->findText(QStringLiteral("Every month")) > 0);
}

void TestIssuing::aTemplateThatCannotBeIsToldWhy()
{
    press("Make your own from it…");
    auto *form = dialog("summaryTemplate");
    const auto says = [&](const char *words) {
        for (const TextLabel *label : form->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    };
    press("Keep", form);
    QVERIFY(says("A template needs a name."));
    auto *name = form->findChildren<QLineEdit *>().first();
    QTest::keyClicks(name, QStringLiteral("brief"));
    press("Keep", form);
    QVERIFY(says("There is a template “brief” already."));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Mine"));
    QTest::keyClicks(form->findChildren<QLineEdit *>().last(), QStringLiteral("statuss:under-way"));
    press("Keep", form);
    QVERIFY(says("statuss"));
    QVERIFY(form->isVisible());
    QCOMPARE(keptPlans(m_session->store())->size(), 0);
    QTest::keyClick(form, Qt::Key_Escape);
}

QTEST_MAIN(TestIssuing)
#include "test_issuing.moc"
