// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window_fixture.h"
#include "ui/recommendations/board_column.h"
#include "ui/recommendations/board_view.h"
#include "ui/recommendations/sidebar.h"
#include "ui/recommendations/sidebar_model.h"

#include <QAbstractItemModelTester>

using namespace acuerdo;

class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void init() { VERIFY_RESULT(m_window.open()); }
    void cleanup() { m_window.close(); }

    void theListKeepsItsPromises();
    void theSidebarKeepsItsPromises();
    void theBoardKeepsItsPromises();
    void headingsStandAboveTheirRows_data();
    void headingsStandAboveTheirRows();
    void aFoldedGroupShowsItsHeadingOnly();
    void everyCellSaysInWordsWhatItShows();

private:
    void changeEverything();

    WindowFixture m_window;
};

// Filter, order, groups, language, a change, a past day: everything that makes a model tell of other rows.
void TestListModels::changeEverything()
{
    RecommendationsPage &page = m_window.recommendations();
    m_window.session().setFilter(QStringLiteral("pillar:security"));
    page.table().sortByColumn(RecommendationModel::Updated, Qt::DescendingOrder);
    page.model().setGrouping(Grouping::Status);
    page.model().setAllFolded(true);
    m_window.session().setLanguage(Language::Spanish);
    page.model().setAllFolded(false);
    VERIFY_RESULT(m_window.session().perform(SetStatus{
        .recommendation = m_window.idOf("SEC-02"), .sides = {Side::Mexico}, .status = QStringLiteral("stalled")}));
    m_window.session().setFilter(QStringLiteral("pillar:security water nothing"));
    m_window.session().setAsOf({2023, 1, 1});
    m_window.session().setFilter(QString());
}

void TestListModels::theListKeepsItsPromises()
{
    QAbstractItemModelTester tester(&m_window.recommendations().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    changeEverything();
    QVERIFY(m_window.recommendations().model().rowCount() > 0);
}

void TestListModels::theSidebarKeepsItsPromises()
{
    QAbstractItemModel *model = m_window.recommendations().sidebar().model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int rows = model->rowCount();
    changeEverything();
    QCOMPARE(model->rowCount(), rows);
}

void TestListModels::theBoardKeepsItsPromises()
{
    RecommendationsPage &page = m_window.recommendations();
    Q_EMIT page.toolbar().viewChosen(ListView::Board);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (BoardColumn *column : page.board().columns()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            column->cards().model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    QVERIFY(testers.size() > 3);
    changeEverything();
}

void TestListModels::headingsStandAboveTheirRows_data()
{
    QTest::addColumn<QString>("grouping");
    for (const auto &[grouping, key] : allKeys<Grouping>()) {
        if (grouping != Grouping::None)
            QTest::newRow(key.data()) << QString(key);
    }
}

void TestListModels::headingsStandAboveTheirRows()
{
    QFETCH(QString, grouping);
    RecommendationModel &model = m_window.recommendations().model();
    const qsizetype items = model.count();
    model.setGrouping(*fromKey<Grouping>(grouping));
    QVERIFY(model.rows().group(0));
    qsizetype counted = 0;
    for (const RowGroup &group : model.rows().groups())
        counted += group.tally.total();
    QCOMPARE(counted, items);
    QCOMPARE(qsizetype(model.rowCount()), items + qsizetype(model.rows().groups().size()));
}

void TestListModels::aFoldedGroupShowsItsHeadingOnly()
{
    RecommendationModel &model = m_window.recommendations().model();
    model.setGrouping(Grouping::Pillar);
    const int all = model.rowCount();
    const RowGroup first = model.rows().groups().front();
    model.setFolded(first.key, true);
    QCOMPARE(model.rowCount(), all - int(first.tally.total()));
    model.setAllFolded(true);
    QCOMPARE(model.rowCount(), int(model.rows().groups().size()));
}

void TestListModels::everyCellSaysInWordsWhatItShows()
{
    const RecommendationModel &model = m_window.recommendations().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

QTEST_MAIN(TestListModels)
#include "test_list_models.moc"
