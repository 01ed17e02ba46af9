// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/window_actions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace acuerdo;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void init() { VERIFY_RESULT(m_window.open()); }
    void cleanup() { m_window.close(); }

    void theModelKeepsItsPromises();
    void whatIsTypedStandsFirst_data();
    void whatIsTypedStandsFirst();
    void anItemIsAFewKeysAway();
    void anActionIsAFewKeysAway();
    void aGreaterThanSignLeavesActionsOnly();
    void escapeGivesTheKeyboardBack();

private:
    CommandPalette *open()
    {
        QTest::keyClick(&m_window.window(), Qt::Key_K, Qt::ControlModifier);
        return m_window.window().findChild<CommandPalette *>();
    }
    static QAbstractItemModel &matches(const CommandPalette &palette)
    {
        return *palette.findChild<QListView *>()->model();
    }

    WindowFixture m_window;
};

void TestPalette::theModelKeepsItsPromises()
{
    PaletteModel model(m_window.session(), m_window.window().actions().all(), this);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
    for (const char *pattern : {"port", "xqzw", "> text", ""})
        model.setPattern(QString::fromLatin1(pattern));
    QVERIFY(model.rowCount() > 0);
}

void TestPalette::whatIsTypedStandsFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("a code") << "sec-09"
                            << "SEC-09";
    QTest::newRow("a code without its hyphen") << "sec09"
                                               << "SEC-09";
    QTest::newRow("a page") << "history"
                            << "History";
    QTest::newRow("an action") << "dark theme"
                               << "Dark theme";
    QTest::newRow("words of a title, without accents") << "replace merida"
                                                       << "SEC-01";
}

void TestPalette::whatIsTypedStandsFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const CommandPalette *palette = open();
    QVERIFY(palette);
    m_window.type(typed);
    const QString found = matches(*palette).index(0, 0).data().toString();
    QVERIFY2(found.startsWith(first), qPrintable(found));
}

void TestPalette::anItemIsAFewKeysAway()
{
    QVERIFY(open());
    m_window.type(QStringLiteral("sec-09"));
    m_window.press(Qt::Key_Return);
    QCOMPARE(m_window.window().currentPage(), &m_window.recommendations());
    QCOMPARE(m_window.recommendations().table().currentId(), m_window.idOf("SEC-09"));
}

void TestPalette::anActionIsAFewKeysAway()
{
    QVERIFY(open());
    m_window.type(QStringLiteral("compact rows"));
    m_window.press(Qt::Key_Return);
    QTRY_COMPARE(m_window.session().density(), Density::Compact);
}

void TestPalette::aGreaterThanSignLeavesActionsOnly()
{
    const CommandPalette *palette = open();
    m_window.type(QStringLiteral(">"));
    const QAbstractItemModel &found = matches(*palette);
    QVERIFY(found.rowCount() > 0);
    for (int row = 0; row < found.rowCount(); ++row)
        QVERIFY(!found.index(row, 0).data().toString().startsWith(QStringLiteral("SEC-")));
}

void TestPalette::escapeGivesTheKeyboardBack()
{
    const RecommendationTable &table = m_window.recommendations().table();
    QVERIFY(open());
    QVERIFY(QApplication::focusWidget() != &table);
    m_window.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &table);
    QTRY_VERIFY(!m_window.window().findChild<CommandPalette *>());
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
