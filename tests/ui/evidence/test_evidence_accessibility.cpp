// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/evidence/chart_gallery.h"
#include "ui/evidence/chart_panel.h"
#include "ui/evidence/chart_view.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/number_table.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QTest>

using namespace acuerdo;

/// The Evidence page as a screen reader meets it: through the tree of accessible things, and with the keys alone.
class TestEvidenceAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingFocusableIsNameless_data() { eachLanguage(); }
    void nothingFocusableIsNameless();
    void aChartIsAChartWithNameAndDescription();
    void theArrowKeysTellTheValue();
    void everyCardTellsItsChart();
    void theTableIsReachedAndReadByKeys();

private:
    static void eachLanguage();

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidencePage> m_page;
};

namespace {

QString nameOf(QAccessibleInterface *thing)
{
    return thing->text(QAccessible::Name);
}

// Every thing that can take the keyboard, with what is inside it; rows of lists and cells of tables are their own
// tests.
void collectFocusable(QAccessibleInterface *thing, QList<QAccessibleInterface *> &found, int &seen)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return;
    ++seen;
    if (thing->state().focusable && thing->object())
        found << thing;
    if (thing->tableInterface() || thing->role() == QAccessible::List)
        return;
    for (int i = 0; i < thing->childCount(); ++i)
        collectFocusable(thing->child(i), found, seen);
}

} // namespace

void TestEvidenceAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    installTheme(false);
    VERIFY_RESULT(createFromPackage(m_folder.filePath(QStringLiteral("w.acuerdo")),
                                    QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
}

void TestEvidenceAccessibility::init()
{
    settings().clear();
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    VERIFY_RESULT(m_session->open(m_folder.filePath(QStringLiteral("w.acuerdo")), Access::ReadOnly));
    m_page = std::make_unique<EvidencePage>(*m_session);
    m_page->resize(1280, 728);
    m_page->show();
    m_page->showChart(chartByKey(m_session->store(), QStringLiteral("homicides"))->id);
}

void TestEvidenceAccessibility::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestEvidenceAccessibility::eachLanguage()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageKey(language))) << int(language);
}

void TestEvidenceAccessibility::nothingFocusableIsNameless()
{
    QFETCH(int, language);
    m_session->setLanguage(Language(language));
    QTRY_COMPARE(m_page->panel().view().spec()->language, Language(language));
    QList<QAccessibleInterface *> focusable;
    int seen = 0;
    collectFocusable(QAccessible::queryAccessibleInterface(m_page.get()), focusable, seen);
    QVERIFY(focusable.size() >= 8); // gallery, chart, five buttons, links, table
    for (QAccessibleInterface *thing : std::as_const(focusable))
        QVERIFY2(!nameOf(thing).isEmpty(), thing->object()->metaObject()->className());
}

void TestEvidenceAccessibility::aChartIsAChartWithNameAndDescription()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&m_page->panel().view());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(nameOf(chart).startsWith(QStringLiteral("Homicide files nearly doubled")));
    const QString description = chart->text(QAccessible::Description);
    for (const char *figure : {"16,866 in 1997", "29,500 in 2019", "Baseline 2019"})
        QVERIFY2(description.contains(QString::fromUtf8(figure)), figure);
    QVERIFY(chart->text(QAccessible::Value).isEmpty());
}

void TestEvidenceAccessibility::theArrowKeysTellTheValue()
{
    ChartView &view = m_page->panel().view();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(chart->text(QAccessible::Value).contains(QStringLiteral("1997: 16,866")));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(chart->text(QAccessible::Value).contains(QStringLiteral("1998: 14,216")));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(chart->text(QAccessible::Value).isEmpty());
}

void TestEvidenceAccessibility::everyCardTellsItsChart()
{
    const QAbstractItemModel *model = m_page->gallery().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex card = model->index(row, 0);
        QVERIFY(!card.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY2(card.data(Qt::AccessibleDescriptionRole).toString().size() > 40, qPrintable(card.data().toString()));
    }
}

void TestEvidenceAccessibility::theTableIsReachedAndReadByKeys()
{
    NumberTable &table = m_page->numbers();
    m_page->panel().view().setFocus();
    QWidget *reached = &m_page->panel().view();
    for (int i = 0; i < 40 && reached != &table; ++i)
        reached = reached->nextInFocusChain();
    QCOMPARE(reached, &table);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(accessible && accessible->tableInterface());
    QCOMPARE(accessible->tableInterface()->rowCount(), table.model()->rowCount());
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(0, 2);
    QVERIFY(cell);
    QVERIFY(nameOf(cell).contains(QStringLiteral("26,279")));
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(m_page->panel().view().placeText().contains(QStringLiteral("2021"))); // the chart moves along
}

QTEST_MAIN(TestEvidenceAccessibility)
#include "test_evidence_accessibility.moc"
