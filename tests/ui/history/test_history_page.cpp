// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/history/history_detail.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

#include <sqlite3.h>

using namespace acuerdo;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyChangeIsARowInWords();
    void theDetailShowsBeforeAndAfter_data();
    void theDetailShowsBeforeAndAfter();
    void undoFromThePageTakesBackAndAppends();
    void anUndoneEntryCanBeDoneAgainButNotUndoneTwice();
    void whatWasReadInCannotBeUndone();
    void aRecordThatMovedOnIsNotTakenBack();
    void theFilterNarrows_data();
    void theFilterNarrows();
    void aFilterWithoutMatchSaysWhatToLookFor();
    void newEntriesComeOnTopWhileTheSelectionStays();
    void aLongHistoryIsReadAsItIsScrolledTo();
    void theEntryLeadsToItsItem();
    void readOnlyFilesKeepTheirHistory();
    void aBrokenSealIsNamed();
    void nothingThatTakesTheKeyboardIsNameless();

private:
    void open(Access access = Access::ReadWrite);
    RecommendationId item(const char *code) const;
    void setStatus(const char *code, Side side, const char *status);
    void setTarget(const char *date);
    void changeALittle();
    QTableView &table() const { return *m_page->findChild<QTableView *>(); }
    HistoryModel &model() const { return *qobject_cast<HistoryModel *>(table().model()); }
    QString cell(int row, HistoryModel::Column column) const { return model().index(row, column).data().toString(); }
    QPushButton *button(const char *text) const;
    QStringList detailTexts() const;
    void typeFilter(const QString &text);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::initTestCase()
{
    installTheme(false);
    VERIFY_RESULT(createFromPackage(m_folder.filePath(QStringLiteral("made.acuerdo")), bundledPackage()));
    m_path = m_folder.filePath(QStringLiteral("w.acuerdo"));
}

void TestHistoryPage::init()
{
    settings().clear();
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("made.acuerdo")), m_path));
    open();
}

void TestHistoryPage::open(Access access)
{
    m_page.reset();
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    m_session->setAuthor({QStringLiteral("Ana Analista")});
    VERIFY_RESULT(m_session->open(m_path, access));
    m_page = std::make_unique<HistoryPage>(*m_session);
    m_page->resize(1280, 728);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->takeKeyboard();
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

RecommendationId TestHistoryPage::item(const char *code) const
{
    return m_session->list().row(m_session->list().positionOf(QString::fromLatin1(code))).id;
}

void TestHistoryPage::setStatus(const char *code, Side side, const char *status)
{
    VERIFY_RESULT(m_session->perform(SetStatus{.recommendation = item(code),
                                               .sides = {side},
                                               .status = QString::fromLatin1(status),
                                               .reason = {QStringLiteral("They met again."), {}}}));
}

void TestHistoryPage::setTarget(const char *date)
{
    const auto sides = addressees(m_session->store(), item("TRD-02"));
    VERIFY_RESULT(sides);
    VERIFY_RESULT(m_session->perform(SetTargetDate{.addressee = sides->first().id,
                                                   .date = *PartialDate::parse(QString::fromLatin1(date)),
                                                   .reason = {QStringLiteral("Put off."), {}}}));
}

// Entries 2 to 4, after the one that made the workspace.
void TestHistoryPage::changeALittle()
{
    setTarget("2027-Q1");
    m_session->setAuthor({QStringLiteral("José Núñez")});
    setStatus("SEC-09", Side::Joint, "planned");
    m_session->setAuthor({QStringLiteral("Ana Analista")});
    setStatus("TRD-02", Side::Joint, "implemented");
}

QPushButton *TestHistoryPage::button(const char *text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1StringView(text))
            return each;
    }
    return nullptr;
}

QStringList TestHistoryPage::detailTexts() const
{
    QCoreApplication::processEvents(); // new labels are shown a moment later
    QStringList texts;
    for (const TextLabel *label : m_page->findChild<HistoryDetail *>()->findChildren<TextLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

void TestHistoryPage::typeFilter(const QString &text)
{
    auto *field = m_page->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    QVERIFY(reset.wait());
}

void TestHistoryPage::everyChangeIsARowInWords()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model().rowCount(), 1);
    changeALittle();
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(cell(0, HistoryModel::Number), QStringLiteral("4"));
    QCOMPARE(cell(0, HistoryModel::Who), QStringLiteral("Ana Analista"));
    QCOMPARE(cell(0, HistoryModel::What), QStringLiteral("Status of TRD-02"));
    QCOMPARE(cell(0, HistoryModel::Difference), QStringLiteral("Under way → Implemented"));
    QCOMPARE(cell(1, HistoryModel::Who), QStringLiteral("José Núñez"));
    QCOMPARE(cell(1, HistoryModel::Difference), QStringLiteral("Not started → Planned"));
    QCOMPARE(cell(2, HistoryModel::What), QStringLiteral("Target date of TRD-02"));
    QVERIFY(cell(2, HistoryModel::Difference).endsWith(QStringLiteral("Q1 2027")));
    m_session->setLanguage(Language::Spanish);
    QTRY_COMPARE(cell(0, HistoryModel::What), QStringLiteral("Estado de TRD-02"));
    QCOMPARE(cell(0, HistoryModel::Difference), QStringLiteral("En marcha → Cumplida"));
    QCOMPARE(model().rowCount(), 4);
}

void TestHistoryPage::theDetailShowsBeforeAndAfter_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("English") << Language::English
                             << QStringList{QStringLiteral("Status of TRD-02"), QStringLiteral("Status"),
                                            QStringLiteral("Under way"), QStringLiteral("→ Implemented"),
                                            QStringLiteral("They met again.")};
    QTest::newRow("Spanish") << Language::Spanish
                             << QStringList{QStringLiteral("Estado de TRD-02"), QStringLiteral("Estado"),
                                            QStringLiteral("En marcha"), QStringLiteral("→ Cumplida"),
                                            QStringLiteral("They met again.")};
}

void TestHistoryPage::theDetailShowsBeforeAndAfter()
{
    QFETCH(Language, language);
    QFETCH(QStringList, said);
    m_session->setLanguage(language);
    changeALittle();
    table().selectRow(0);
    for (const QString &text : said)
        QVERIFY2(detailTexts().contains(text), qPrintable(text + QStringLiteral(" in ") + detailTexts().join(u'|')));
}

void TestHistoryPage::undoFromThePageTakesBackAndAppends()
{
    changeALittle();
    const qsizetype position = m_session->list().positionOf(QStringLiteral("SEC-09"));
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down); // an entry in the middle, not the last one
    QSignalSpy told(m_page.get(), &Page::statusMessage);
    QTest::mouseClick(button("Undo this"), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(cell(0, HistoryModel::What), QStringLiteral("Undone: status of SEC-09"));
    QCOMPARE(cell(0, HistoryModel::Difference), QStringLiteral("Planned → Not started"));
    QCOMPARE(cell(2, HistoryModel::What), QStringLiteral("Status of SEC-09")); // what was is still there
    const StatusWord &word = m_session->list().word(m_session->list().row(position).status);
    QCOMPARE(word.key, QStringLiteral("not-started"));
    const auto broken = verifyHistory(m_session->store());
    VERIFY_RESULT(broken);
    QVERIFY(!*broken);
}

void TestHistoryPage::anUndoneEntryCanBeDoneAgainButNotUndoneTwice()
{
    changeALittle();
    VERIFY_RESULT(m_session->undo());
    table().selectRow(1); // the entry that was taken back
    QVERIFY(!button("Undo this")->isEnabled());
    QVERIFY(detailTexts().contains(QStringLiteral("It is taken back already.")));
    table().selectRow(0); // the one that took it back
    QTest::mouseClick(button("Do it again"), Qt::LeftButton);
    QCOMPARE(cell(0, HistoryModel::What), QStringLiteral("Redone: status of TRD-02"));
    QCOMPARE(cell(0, HistoryModel::Difference), QStringLiteral("Under way → Implemented"));
    table().selectRow(2);
    QVERIFY(button("Undo this")->isEnabled());
}

void TestHistoryPage::whatWasReadInCannotBeUndone()
{
    table().selectRow(0);
    QVERIFY(!button("Undo this")->isEnabled());
    QVERIFY(detailTexts().join(u'|').contains(QStringLiteral("cannot be taken back")));
    const QStringList texts = detailTexts();
    const qsizetype items = texts.indexOf(QStringLiteral("Recommendation"));
    QVERIFY(items >= 0);
    QCOMPARE(texts.value(items + 1), QString::number(m_session->list().size()));
}

void TestHistoryPage::aRecordThatMovedOnIsNotTakenBack()
{
    const auto edit = [this](const char *title) {
        const auto before = recommendation(m_session->store(), item("TRD-02"));
        Recommendation after = *before;
        after.title.in(Language::English) = QString::fromLatin1(title);
        VERIFY_RESULT(m_session->perform(EditRecommendation{.before = *before, .after = after}));
    };
    edit("First");
    edit("Second");
    table().selectRow(1);
    QSignalSpy failed(m_page.get(), &Page::failed);
    QTest::mouseClick(button("Undo this"), Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(m_session->list().title(m_session->list().positionOf(QStringLiteral("TRD-02")), Language::English),
             QStringLiteral("Second"));
}

void TestHistoryPage::theFilterNarrows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("code") << QStringLiteral("trd-02") << QStringList{QStringLiteral("4"), QStringLiteral("2")};
    QTest::newRow("author, without accents") << QStringLiteral("jose nunez") << QStringList{QStringLiteral("3")};
    QTest::newRow("action") << QStringLiteral("target date") << QStringList{QStringLiteral("2")};
    QTest::newRow("action's key") << QStringLiteral("set-status")
                                  << QStringList{QStringLiteral("4"), QStringLiteral("3")};
    QTest::newRow("word of the change") << QStringLiteral("implemented") << QStringList{QStringLiteral("4")};
    QTest::newRow("several") << QStringLiteral("status ana") << QStringList{QStringLiteral("4")};
    const QDate today = QDate::currentDate();
    const QStringList all{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")};
    QTest::newRow("day") << today.toString(Qt::ISODate) << all;
    QTest::newRow("month and code") << today.toString(QStringLiteral("yyyy-MM")) + QStringLiteral(" sec-09")
                                    << QStringList{QStringLiteral("3")};
    QTest::newRow("another year") << QStringLiteral("1999-12") << QStringList{};
}

void TestHistoryPage::theFilterNarrows()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, entries);
    changeALittle();
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    typeFilter(typed);
    QStringList numbers;
    for (int row = 0; row < model().rowCount(); ++row)
        numbers += cell(row, HistoryModel::Number);
    QCOMPARE(numbers, entries);
    QTest::mouseClick(button("Show all"), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 4);
}

void TestHistoryPage::aFilterWithoutMatchSaysWhatToLookFor()
{
    changeALittle();
    typeFilter(QStringLiteral("nobody"));
    QCOMPARE(model().rowCount(), 0);
    QStringList texts;
    for (const TextLabel *label : m_page->findChildren<TextLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY(!texts.filter(QStringLiteral("No entry has all these words.")).isEmpty());
    QVERIFY(texts.contains(QStringLiteral("0 of 4")));
    QVERIFY(!button("Undo this") || !button("Undo this")->isVisible());
}

void TestHistoryPage::newEntriesComeOnTopWhileTheSelectionStays()
{
    changeALittle();
    table().selectRow(1);
    const qint64 chosen = model().entry(1).seq;
    const auto other = Workspace::open(m_path); // another program
    VERIFY_RESULT(other);
    VERIFY_RESULT((*other)->perform(
        SetStatus{.recommendation = item("MIG-02"), .sides = {Side::Mexico}, .status = QStringLiteral("stalled")},
        {QStringLiteral("Somebody else")}));
    m_session->workspace().checkForForeignChanges();
    QTRY_COMPARE(model().rowCount(), 5);
    QCOMPARE(cell(0, HistoryModel::Who), QStringLiteral("Somebody else"));
    QCOMPARE(model().entry(table().currentIndex().row()).seq, chosen);
}

void TestHistoryPage::aLongHistoryIsReadAsItIsScrolledTo()
{
    m_page.reset();
    for (const char *date : {"2031-Q4", "2032", "2039-Q4"})
        setTarget(date);
    for (int turn = 0; turn < 99; ++turn) {
        VERIFY_RESULT(m_session->undo());
        VERIFY_RESULT(m_session->redo());
    }
    open(); // 202 entries
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model().rowCount() >= 200);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(model().rowCount(), 202);
    QCOMPARE(cell(201, HistoryModel::Number), QStringLiteral("1"));
    typeFilter(QStringLiteral("Q4 2039"));
    QVERIFY(model().rowCount() > 0);
    typeFilter(QStringLiteral("made from")); // only the oldest
    QCOMPARE(model().rowCount(), 1);
}

void TestHistoryPage::theEntryLeadsToItsItem()
{
    changeALittle();
    table().selectRow(1);
    QSignalSpy opened(m_page.get(), &Page::openRecommendation);
    QTest::mouseClick(button("Show SEC-09"), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecommendationId>(), item("SEC-09"));
}

void TestHistoryPage::readOnlyFilesKeepTheirHistory()
{
    changeALittle();
    open(Access::ReadOnly);
    QCOMPARE(model().rowCount(), 4);
    table().selectRow(0);
    QVERIFY(!button("Undo this")->isEnabled());
    QVERIFY(detailTexts().contains(m_session->readOnlyReason()));
}

void TestHistoryPage::aBrokenSealIsNamed()
{
    changeALittle();
    m_session->seal().run();
    QTRY_COMPARE(m_session->seal().state(), SealCheck::State::Whole);
    m_page.reset();
    m_session.reset();
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE history SET author = 'Somebody' WHERE seq = 3", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    open();
    QTest::mouseClick(button("Check the seals"), Qt::LeftButton);
    QTRY_COMPARE(m_session->seal().state(), SealCheck::State::Broken);
    QStringList texts;
    for (const TextLabel *label : m_page->findChildren<TextLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(m_session->seal().message()));
    QCOMPARE(m_session->seal().brokenSeq(), 3);
}

void TestHistoryPage::nothingThatTakesTheKeyboardIsNameless()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        const QString name = named && widget->accessibleName().isEmpty() ? named->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty() || qobject_cast<const QSplitter *>(widget->parent()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestHistoryPage)
#include "test_history_page.moc"
