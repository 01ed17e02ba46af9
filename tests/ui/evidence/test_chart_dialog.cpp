// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/evidence/chart_dialog.h"
#include "ui/evidence/chart_form.h"
#include "ui/evidence/chart_rows.h"
#include "ui/evidence/chart_view.h"
#include "ui/shell/session.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace acuerdo;

/// A chart built and edited in the window, as a researcher would.
class TestChartDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aChartIsBuiltWithALivePreview();
    void onlyFormsThatFitTheFiguresAreOffered();
    void anEditIsOneStepThatUndoTakesBack();
    void theOrderOfSeriesChanges();
    void takingAChartAwayCanBeUndone();
    void aRefusalStaysInSightAndNothingIsLost();
    void nothingChangedIsNothingWritten();
    void everyFieldHasAName();

private:
    ChartDialog *newChart();
    ChartDialog *edit(const char *key);
    void choose(QComboBox &box, const QString &text);
    IndicatorId indicatorOf(const char *key) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
};

void TestChartDialog::initTestCase()
{
    installTheme(false);
}

void TestChartDialog::init()
{
    const QString path =
        m_folder.filePath(QStringLiteral("%1.acuerdo").arg(QLatin1String(QTest::currentTestFunction())));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    m_session = std::make_unique<Session>();
    m_session->setLanguage(Language::English);
    m_session->setAuthor({QStringLiteral("Ana")});
    VERIFY_RESULT(m_session->open(path));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
}

void TestChartDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
}

ChartDialog *TestChartDialog::newChart()
{
    auto *dialog = new ChartDialog(*m_session, m_window.get());
    dialog->show();
    return dialog;
}

ChartDialog *TestChartDialog::edit(const char *key)
{
    const auto chart = chartByKey(m_session->store(), QString::fromLatin1(key));
    auto *dialog = new ChartDialog(*m_session, *wholeChart(m_session->store(), *chart), m_window.get());
    dialog->show();
    return dialog;
}

IndicatorId TestChartDialog::indicatorOf(const char *key) const
{
    return indicatorByKey(m_session->store(), QString::fromLatin1(key))->id;
}

// As a person picks an entry of a list.
void TestChartDialog::choose(QComboBox &box, const QString &text)
{
    const int index = box.findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

void TestChartDialog::aChartIsBuiltWithALivePreview()
{
    ChartDialog *dialog = newChart();
    QSignalSpy saved(dialog, &ChartDialog::saved);
    QVERIFY(dialog->preview().spec()->isEmpty());
    dialog->form().addIndicator(indicatorOf("goods-exports"));
    dialog->form().addIndicator(indicatorOf("goods-imports"));
    dialog->form().title().selectAll();
    QTest::keyClicks(&dialog->form().title(), QStringLiteral("Trade since 1993"));
    QTRY_COMPARE(dialog->preview().spec()->title, QStringLiteral("Trade since 1993"));
    QCOMPARE(dialog->preview().spec()->series.size(), size_t(2));
    choose(dialog->form().transforms(), QStringLiteral("Index (100 at a chosen period)"));
    QTRY_COMPARE(dialog->preview().spec()->transform, ChartTransform::Index);
    QCOMPARE(dialog->preview().spec()->unit, QStringLiteral("index, 1993 = 100"));
    dialog->save();
    QCOMPARE(saved.size(), 1);
    const auto chart = chartByKey(m_session->store(), QStringLiteral("trade-since-1993"));
    VERIFY_RESULT(chart);
    QCOMPARE(chart->transform, ChartTransform::Index);
    QCOMPARE(chartSeries(m_session->store(), chart->id)->size(), 2);
}

void TestChartDialog::onlyFormsThatFitTheFiguresAreOffered()
{
    ChartDialog *dialog = newChart();
    dialog->form().addIndicator(indicatorOf("cpi-score"));
    dialog->refresh();
    QVERIFY(dialog->form().kinds().findText(QStringLiteral("Stacked areas")) < 0);
    QVERIFY(dialog->form().kinds().findText(QStringLiteral("Bars")) >= 0);
    QVERIFY(dialog->form().transforms().findText(QStringLiteral("Share of the whole")) < 0);
    dialog->form().addIndicator(indicatorOf("goods-exports")); // of another unit: no axis in common
    dialog->refresh();
    QVERIFY(dialog->form().kinds().findText(QStringLiteral("Lines")) < 0);
    QVERIFY(dialog->form().kinds().findText(QStringLiteral("Small multiples")) >= 0);
    QCOMPARE(dialog->preview().spec()->kind, ChartKind::SmallMultiples);
}

void TestChartDialog::theOrderOfSeriesChanges()
{
    ChartDialog *dialog = newChart();
    dialog->form().addIndicator(indicatorOf("goods-exports"));
    dialog->form().addIndicator(indicatorOf("goods-imports"));
    QTest::keyClicks(&dialog->form().title(), QStringLiteral(" turned"));
    const auto rows = dialog->findChildren<SeriesRow *>();
    QCOMPARE(rows.size(), 2);
    const auto raise = [](const SeriesRow *row) { return row->findChildren<QToolButton *>().first(); };
    QVERIFY(!raise(rows[0])->isEnabled());
    QVERIFY(raise(rows[1])->accessibleName().contains(QStringLiteral("earlier")));
    raise(rows[1])->setFocus();
    QTest::keyClick(raise(rows[1]), Qt::Key_Space);
    const auto first = [&] {
        const ChartSpec *spec = dialog->preview().spec();
        return spec->series.empty() ? QString() : spec->series.front().indicator;
    };
    QTRY_COMPARE(first(), QStringLiteral("goods-imports"));
    QVERIFY(raise(rows[0])->isEnabled() && !raise(rows[1])->isEnabled());
    QTest::keyClick(rows[0], Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(first(), QStringLiteral("goods-exports"));
    QTest::mouseClick(raise(rows[1]), Qt::LeftButton);
    dialog->save();
    const QList<Chart> all = *charts(m_session->store());
    for (const Chart &chart : all) {
        if (!chart.title.english.contains(QStringLiteral("turned")))
            continue;
        const auto series = chartSeries(m_session->store(), chart.id);
        QCOMPARE(series->first().indicator, indicatorOf("goods-imports"));
        return;
    }
    QFAIL("The chart was not saved.");
}

void TestChartDialog::anEditIsOneStepThatUndoTakesBack()
{
    const auto before = wholeChart(m_session->store(), *chartByKey(m_session->store(), QStringLiteral("homicides")));
    ChartDialog *dialog = edit("homicides");
    QTest::keyClick(&dialog->form().title(), Qt::Key_End);
    QTest::keyClicks(&dialog->form().title(), QStringLiteral(" (new)"));
    dialog->form().addNote(
        {.at = *Period::parse(QStringLiteral("2020-07")), .text = {QStringLiteral("The report"), {}}});
    dialog->save();
    const auto after = wholeChart(m_session->store(), *chartByKey(m_session->store(), QStringLiteral("homicides")));
    QVERIFY(after->chart.title.english.endsWith(QStringLiteral(" (new)")));
    QCOMPARE(after->notes.size(), before->notes.size() + 1);
    VERIFY_RESULT(m_session->undo());
    QCOMPARE(*wholeChart(m_session->store(), *chartByKey(m_session->store(), QStringLiteral("homicides"))), *before);
}

void TestChartDialog::takingAChartAwayCanBeUndone()
{
    ChartDialog *dialog = edit("homicides");
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Take the chart away"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!chartByKey(m_session->store(), QStringLiteral("homicides")));
    VERIFY_RESULT(m_session->undo());
    VERIFY_RESULT(chartByKey(m_session->store(), QStringLiteral("homicides")));
}

void TestChartDialog::aRefusalStaysInSightAndNothingIsLost()
{
    ChartDialog *dialog = edit("homicides");
    QSignalSpy saved(dialog, &ChartDialog::saved);
    dialog->form().addNote({.text = {QStringLiteral("Without a period"), {}}});
    dialog->save();
    QCOMPARE(saved.size(), 0);
    QVERIFY(dialog->isVisible());
    bool isSaid = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("needs the period")));
    QVERIFY(isSaid);
    QCOMPARE(dialog->form().chart().notes.last().text.english, QStringLiteral("Without a period"));
}

void TestChartDialog::nothingChangedIsNothingWritten()
{
    const auto entries = history(m_session->store())->size();
    const QList<Chart> all = *charts(m_session->store());
    for (const Chart &chart : all) {
        ChartDialog *dialog = edit(chart.key.toLatin1().constData());
        dialog->save();
        QVERIFY2(!dialog->isVisible(), qPrintable(chart.key));
        QVERIFY2(history(m_session->store())->size() == entries, qPrintable(chart.key));
    }
}

void TestChartDialog::everyFieldHasAName()
{
    ChartDialog *dialog = edit("homicides");
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestChartDialog)
#include "test_chart_dialog.moc"
