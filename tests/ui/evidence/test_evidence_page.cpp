// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/evidence/chart_actions.h"
#include "ui/evidence/chart_gallery.h"
#include "ui/evidence/chart_gallery_model.h"
#include "ui/evidence/chart_panel.h"
#include "ui/evidence/chart_view.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/number_table.h"
#include "ui/shell/session.h"
#include "ui/theme/link_menu.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace acuerdo;

class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theGalleryShowsFiguresBeforeAdditions();
    void theArrowKeysGoFromCardToCard();
    void theGalleryHasTwoColumnsWhereThereIsRoom_data();
    void theGalleryHasTwoColumnsWhereThereIsRoom();
    void theChartKeepsItsRoomAfterAnotherTextSize();
    void everyNumberStandsWhole();
    void aButtonComesWithItsAction();
    void chartAndTableWalkTogether();
    void theTableCopiesWithItsHeads();
    void theFilterNarrowsTheGallery();
    void whatIsAskedForDoesNotStayHidden();
    void aLinkedRecommendationIsOnePressAway();
    void aSourceIsShownBeforeItIsOpened();
    void theOutcomeStandsAboveTheChart();
    void savingAsksWhereAndTellsHowItWent();
    void citationsComeInEveryFormAndLanguage();
    void theLanguageChangesInPlace();
    void anotherLanguageSaysWhatAFreshPageSays();
    void anotherThemeLooksLikeAFreshPage();
    void nothingThatTakesTheKeyboardIsNameless();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidencePage> m_page;
};

void TestEvidencePage::initTestCase()
{
    installTheme(false);
    VERIFY_RESULT(createFromPackage(m_folder.filePath(QStringLiteral("w.acuerdo")),
                                    QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
}

void TestEvidencePage::init()
{
    settings().clear();
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    VERIFY_RESULT(m_session->open(m_folder.filePath(QStringLiteral("w.acuerdo")), Access::ReadOnly));
    m_page = std::make_unique<EvidencePage>(*m_session);
    m_page->resize(1280, 728);
    m_page->show();
    m_page->takeKeyboard();
    const auto homicides = chartByKey(m_session->store(), QStringLiteral("homicides"));
    VERIFY_RESULT(homicides);
    m_page->showChart(homicides->id);
}

void TestEvidencePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestEvidencePage::theGalleryShowsFiguresBeforeAdditions()
{
    ChartGalleryModel &model = m_page->charts();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() >= 20);
    bool hasAdditions = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isAddition = model.chart(row).figure.isEmpty();
        QVERIFY(isAddition || !hasAdditions);
        hasAdditions = isAddition;
        QVERIFY(model.spec(row));
        QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QVERIFY(hasAdditions);
    QCOMPARE(model.chart(0).figure, QStringLiteral("1"));
}

void TestEvidencePage::theArrowKeysGoFromCardToCard()
{
    m_page->gallery().setCurrentIndex(m_page->charts().index(0));
    QTest::keyClick(&m_page->gallery(), Qt::Key_Right);
    QCOMPARE(m_page->gallery().currentIndex().row(), 1);
    QTest::keyClick(&m_page->gallery(), Qt::Key_Down);
    QCOMPARE(m_page->gallery().currentIndex().row(), 3); // two columns
    QCOMPARE(m_page->panel().view().spec()->key, m_page->charts().chart(3).key);
}

void TestEvidencePage::theGalleryHasTwoColumnsWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("1280") << 1280 << 2;
    QTest::newRow("1920") << 1920 << 2;
    QTest::newRow("1024") << 1024 << 1;
    QTest::newRow("800") << 800 << 1;
}

void TestEvidencePage::theGalleryHasTwoColumnsWhereThereIsRoom()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    for (const Language language : allLanguages) {
        m_session->setLanguage(language);
        m_page->resize(width, 728);
        QCoreApplication::processEvents();
        const ChartGallery &gallery = m_page->gallery();
        int inFirstRow = 0;
        for (int row = 0; row < 4; ++row) {
            const QRect card = gallery.visualRect(m_page->charts().index(row));
            inFirstRow += card.top() == gallery.visualRect(m_page->charts().index(0)).top() ? 1 : 0;
        }
        QCOMPARE(inFirstRow, columns);
        QVERIFY2(m_page->panel().view().width() >= 400, qPrintable(QString::number(m_page->panel().view().width())));
    }
}

void TestEvidencePage::theChartKeepsItsRoomAfterAnotherTextSize()
{
    const auto restore = qScopeGuard([] { installTheme(false); });
    const int before = m_page->panel().view().width();
    installTheme(false, 200);
    QCoreApplication::processEvents();
    installTheme(false, 100);
    QCoreApplication::processEvents();
    QVERIFY(m_page->panel().view().width() >= before - 16); // but for a scroll bar
    QVERIFY(m_page->numbers().width() < 300);
}

void TestEvidencePage::everyNumberStandsWhole()
{
    for (const Language language : allLanguages) {
        m_session->setLanguage(language);
        for (int row = 0; row < m_page->charts().rowCount(); ++row) {
            m_page->gallery().setCurrentIndex(m_page->charts().index(row));
            const NumberTable &table = m_page->numbers();
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const QModelIndex cell = table.model()->index(0, column);
                if (static_cast<const ChartTableModel *>(table.model())->isFlagColumn(column))
                    continue; // its words may end in "…" and stand whole in the tool tip
                const int needed =
                    QFontMetrics(Typography::current().font(TextSize::Small)).horizontalAdvance(cell.data().toString());
                QVERIFY2(table.columnWidth(column) >= needed + 16, qPrintable(m_page->charts().chart(row).key));
            }
        }
    }
}

void TestEvidencePage::aButtonComesWithItsAction()
{
    const auto shown = [this] {
        QStringList texts;
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        return texts;
    };
    QAction paste(QStringLiteral("Bring in"));
    QSignalSpy triggered(&paste, &QAction::triggered);
    m_page->addToHead(&paste);
    QVERIFY(shown().contains(QStringLiteral("Bring in")));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Bring in"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(triggered.size(), 1);
    paste.setVisible(false);
    QVERIFY(!shown().contains(QStringLiteral("Bring in")));
    QAction indicator(QStringLiteral("Indicator…"));
    m_page->newMenu().addAction(&indicator);
    QVERIFY(shown().contains(QStringLiteral("New")));
}

void TestEvidencePage::chartAndTableWalkTogether()
{
    ChartView &view = m_page->panel().view();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(m_page->numbers().currentIndex().data().toString(), QStringLiteral("1997"));
    m_page->numbers().selectRow(0);
    QVERIFY(view.placeText().contains(QStringLiteral("2022")));
}

void TestEvidencePage::theTableCopiesWithItsHeads()
{
    m_page->numbers().clearSelection();
    QTest::keyClick(&m_page->numbers(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 27);
    QVERIFY(lines[0].startsWith(QStringLiteral("Period\t")));
    QVERIFY(lines[1].startsWith(QStringLiteral("2022\t\t26279")));
    QVERIFY(lines.last().startsWith(QStringLiteral("1997\t16866")));
}

void TestEvidencePage::theFilterNarrowsTheGallery()
{
    const int all = m_page->charts().rowCount();
    QVERIFY(!m_session->setFilter(QStringLiteral("pillar:security")));
    const int ofSecurity = m_page->charts().rowCount();
    QVERIFY(ofSecurity > 0 && ofSecurity < all);
    QVERIFY(m_page->panel().view().spec());
    QVERIFY(!m_session->setFilter(QStringLiteral("femicide")));
    QVERIFY(m_page->charts().rowCount() > 0 && m_page->charts().rowCount() < ofSecurity);
    QVERIFY(!m_session->setFilter(QStringLiteral("code:XXX-99")));
    QCOMPARE(m_page->charts().rowCount(), 0);
    QVERIFY(!m_page->panel().view().spec());
    QVERIFY(!m_session->setFilter(QString()));
    QCOMPARE(m_page->charts().rowCount(), all);
}

void TestEvidencePage::whatIsAskedForDoesNotStayHidden()
{
    QVERIFY(!m_session->setFilter(QStringLiteral("code:XXX-99")));
    const auto trade = chartByKey(m_session->store(), QStringLiteral("goods-trade"));
    m_page->showChart(trade->id);
    QVERIFY(m_session->filterText().isEmpty());
    QCOMPARE(m_page->panel().view().spec()->key, QStringLiteral("goods-trade"));
}

void TestEvidencePage::aLinkedRecommendationIsOnePressAway()
{
    QSignalSpy opened(m_page.get(), &Page::openRecommendation);
    const auto rows = m_page->panel().links().findChildren<LinkedRow *>();
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.first()->accessibleName().contains(u'-'));
    QTest::keyClick(rows.first(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QVERIFY(bool(opened.first().first().value<RecommendationId>()));
}

void TestEvidencePage::aSourceIsShownBeforeItIsOpened()
{
    std::unique_ptr<LinkMenu> menu(m_page->panel().makeLinkMenu());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QVERIFY(texts.contains(QStringLiteral("Open www.gob.mx in the browser")));
    QVERIFY(texts.filter(QStringLiteral("https://www.gob.mx/")).size() > 0);
}

void TestEvidencePage::theOutcomeStandsAboveTheChart()
{
    const auto said = [&] {
        QStringList texts;
        for (const QLabel *label : m_page->panel().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    QVERIFY2(said().contains(QStringLiteral("Improving: −11% since 2019 · Stale: figures for 2023")),
             qPrintable(said()));
    m_session->setLanguage(Language::Spanish);
    QCoreApplication::processEvents();
    QVERIFY2(said().contains(QStringLiteral("Mejora: −11\u00a0% desde 2019")), qPrintable(said()));
}

void TestEvidencePage::savingAsksWhereAndTellsHowItWent()
{
    ChartActions &actions = m_page->panel().actions();
    QSignalSpy done(m_page.get(), &Page::statusMessage);
    QSignalSpy failed(m_page.get(), &Page::failed);
    QString suggested;
    QString answer = m_folder.filePath(QStringLiteral("out/none.svg"));
    actions.setAskPath([&](const QString &suggestion, const QString &) {
        suggested = suggestion;
        return answer;
    });
    actions.saving()[1]->trigger();
    QVERIFY(suggested.endsWith(QStringLiteral("homicides.svg")));
    QCOMPARE(failed.size(), 1);
    answer = m_folder.filePath(QStringLiteral("chart")); // without an ending
    actions.saving()[1]->trigger();
    QCOMPARE(done.size(), 1);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("chart.svg"))));
    answer.clear(); // closed without an answer
    actions.saving()[0]->trigger();
    QCOMPARE(done.size() + failed.size(), 2);
    actions.copyCitation()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("https://www.gob.mx/")));
}

void TestEvidencePage::citationsComeInEveryFormAndLanguage()
{
    const QList<QAction *> forms = m_page->panel().citationMenu()->actions();
    const auto copied = [&](const char *name) {
        for (QAction *form : forms) {
            if (form->text() == QLatin1StringView(name)) {
                QGuiApplication::clipboard()->clear();
                form->trigger();
                return QGuiApplication::clipboard()->text();
            }
        }
        return QString();
    };
    const QString address = QStringLiteral("https://www.gob.mx/");
    const QString english = copied("Text, in English");
    const QString spanish = copied("Text, in Spanish");
    QVERIFY2(english.contains(address) && spanish.contains(address), qPrintable(english));
    QVERIFY(english != spanish);
    for (const char *language : {"English", "Spanish"}) {
        const auto form = [&](const char *style) {
            return copied(
                qPrintable(QStringLiteral("%1, in %2").arg(QLatin1StringView(style), QLatin1StringView(language))));
        };
        QVERIFY(form("BibTeX").startsWith(u'@'));
        QVERIFY(form("RIS").startsWith(QStringLiteral("TY  - ")));
        QVERIFY(QJsonDocument::fromJson(form("CSL-JSON").toUtf8()).isArray());
    }
    QCOMPARE(copied("Citation of the chart, as text"), chartCitation(*m_page->panel().view().spec()));
}

void TestEvidencePage::theLanguageChangesInPlace()
{
    m_session->setLanguage(Language::Spanish);
    QTRY_COMPARE(m_page->panel().view().spec()->language, Language::Spanish);
    QCOMPARE(m_page->panel().view().spec()->key, QStringLiteral("homicides"));
    QCOMPARE(m_page->title(), QStringLiteral("Evidencia"));
    m_session->setLanguage(Language::English);
}

namespace {

// Every text that a person can see, and every name that a screen reader says.
QStringList visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    }
    for (const QMenu *menu : page.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            texts << action->text();
    }
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

} // namespace

void TestEvidencePage::anotherLanguageSaysWhatAFreshPageSays()
{
    m_session->setLanguage(Language::Spanish);
    QTRY_COMPARE(m_page->panel().view().spec()->language, Language::Spanish);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList switched = visibleTexts(*m_page);
    EvidencePage fresh(*m_session);
    fresh.resize(m_page->size());
    fresh.show();
    fresh.showChart(m_page->charts().chart(m_page->gallery().currentIndex().row()).id);
    QTRY_COMPARE(fresh.panel().view().spec()->key, m_page->panel().view().spec()->key);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(switched, visibleTexts(fresh));
    m_session->setLanguage(Language::English);
}

void TestEvidencePage::anotherThemeLooksLikeAFreshPage()
{
    const auto back = qScopeGuard([] { installTheme(false); });
    (void)m_page->grab(); // so that whatever keeps a drawing keeps that of the first theme
    installTheme(true);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QImage switched = m_page->grab().toImage();
    EvidencePage fresh(*m_session);
    fresh.resize(m_page->size());
    fresh.show();
    fresh.showChart(m_page->charts().chart(m_page->gallery().currentIndex().row()).id);
    QTRY_COMPARE(fresh.panel().view().spec()->key, m_page->panel().view().spec()->key);
    QCoreApplication::processEvents();
    (void)fresh.grab();
    const QImage drawn = fresh.grab().toImage();
    QCOMPARE(switched.size(), drawn.size());
    QRect different;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixel(x, y) != switched.pixel(x, y))
                different |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("%1,%2 %3×%4")
                                                 .arg(different.x())
                                                 .arg(different.y())
                                                 .arg(different.width())
                                                 .arg(different.height())));
}

void TestEvidencePage::nothingThatTakesTheKeyboardIsNameless()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestEvidencePage)
#include "test_evidence_page.moc"
