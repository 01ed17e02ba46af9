// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/history_steps.h"
#include "tests/core/edit/edit_fixture.h"

#include <QTest>

using namespace acuerdo;

/// What a person may do to a chart, what is refused, and that undo brings all of it back.
class TestEditCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewChartHasAKeyOfItsTitle();
    void anEditKeepsRowsAndTakesAwayWhatIsLeftOut();
    void oneUndoTakesAllOfItBack();
    void aChartWithoutSeriesIsTakenAway();
    void anEditOnWhatSomebodyElseChangedIsRefused();
    void whatCannotStandIsRefused_data();
    void whatCannotStandIsRefused();

private:
    WholeChart sampleWhole() const;
    WholeChart stored(const QString &key) const;
    QString added(const WholeChart &whole) const;

    std::unique_ptr<EditFixture> m_edit;
};

void TestEditCharts::init()
{
    m_edit = std::make_unique<EditFixture>();
    VERIFY_RESULT(m_edit->make());
}

WholeChart TestEditCharts::sampleWhole() const
{
    return {.chart = {.title = {QStringLiteral("Files fell by half"), QStringLiteral("Bajaron a la mitad")},
                      .kind = ChartKind::Bar},
            .series = {{.indicator = m_edit->sample.indicator.id}},
            .notes = {{.kind = ChartNoteKind::Event,
                       .at = *Period::parse(QStringLiteral("2020-07")),
                       .text = {QStringLiteral("The report"), {}}}},
            .links = {{.recommendation = m_edit->first().id, .role = ChartRole::MeasuresOutcome}}};
}

QString TestEditCharts::added(const WholeChart &whole) const
{
    const auto receipt = m_edit->perform(SetChart{.whole = whole});
    if (!receipt)
        qFatal("%s", qPrintable(receipt.error().message));
    return receipt->subject;
}

WholeChart TestEditCharts::stored(const QString &key) const
{
    return *wholeChart(m_edit->store(), *chartByKey(m_edit->store(), key));
}

void TestEditCharts::aNewChartHasAKeyOfItsTitle()
{
    QCOMPARE(added(sampleWhole()), QStringLiteral("files-fell-by-half"));
    const WholeChart first = stored(QStringLiteral("files-fell-by-half"));
    QCOMPARE(first.series.size(), 1);
    QCOMPARE(first.notes.size(), 1);
    QCOMPARE(first.links[0].role, ChartRole::MeasuresOutcome);
    const QString second = added(sampleWhole()); // the same title again
    QVERIFY(second.startsWith(QStringLiteral("files-fell-by-half")) && second != first.chart.key);
    QVERIFY(stored(second).chart.position > first.chart.position);
}

void TestEditCharts::anEditKeepsRowsAndTakesAwayWhatIsLeftOut()
{
    const WholeChart before = stored(added(sampleWhole()));
    WholeChart after = before;
    after.chart.title.english = QStringLiteral("Files rose");
    after.chart.transform = ChartTransform::Index;
    after.chart.base = *Period::parse(QStringLiteral("2019"));
    after.notes.clear();
    after.links[0].role = ChartRole::Context;
    VERIFY_RESULT(m_edit->perform(SetChart{.whole = after, .before = before}));
    const WholeChart now = stored(before.chart.key); // the key stays: others name the chart by it
    QCOMPARE(now, after);
    QCOMPARE(now.series[0].id, before.series[0].id);
}

void TestEditCharts::oneUndoTakesAllOfItBack()
{
    const QString empty = m_edit->dump();
    const WholeChart before = stored(added(sampleWhole()));
    const QString filled = m_edit->dump();
    WholeChart after = before;
    after.notes.clear();
    after.links.clear();
    after.chart.note = {QStringLiteral("A note"), {}};
    VERIFY_RESULT(m_edit->perform(SetChart{.whole = after, .before = before}));
    const QString edited = m_edit->dump();
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), filled);
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), empty);
    VERIFY_RESULT(m_edit->workspace->redo(m_edit->ana));
    VERIFY_RESULT(m_edit->workspace->redo(m_edit->ana));
    QCOMPARE(m_edit->dump(), edited);
}

void TestEditCharts::aChartWithoutSeriesIsTakenAway()
{
    const WholeChart before = stored(added(sampleWhole()));
    const QString filled = m_edit->dump();
    VERIFY_RESULT(m_edit->perform(SetChart{.whole = {.chart = before.chart}, .before = before}));
    QVERIFY(!chartByKey(m_edit->store(), before.chart.key));
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), filled);
}

void TestEditCharts::anEditOnWhatSomebodyElseChangedIsRefused()
{
    const WholeChart seen = stored(added(sampleWhole()));
    WholeChart theirs = seen;
    theirs.chart.title.english = QStringLiteral("Theirs");
    VERIFY_RESULT(m_edit->perform(SetChart{.whole = theirs, .before = seen}));
    WholeChart ours = seen;
    ours.notes.clear();
    VERIFY_REFUSED(*m_edit, (SetChart{.whole = ours, .before = seen}), "Somebody else has changed the chart");
}

void TestEditCharts::whatCannotStandIsRefused_data()
{
    using Spoil = std::function<void(WholeChart &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    QTest::newRow("no title") << Spoil([](WholeChart &w) { w.chart.title = {}; }) << "A chart needs a title";
    QTest::newRow("no series") << Spoil([](WholeChart &w) { w.series.clear(); }) << "needs an indicator to draw";
    QTest::newRow("no such indicator") << Spoil([](WholeChart &w) { w.series[0].indicator = IndicatorId{999}; })
                                       << "no longer";
    QTest::newRow("a foreign release") << Spoil([](WholeChart &w) { w.series[0].vintage = VintageId{999}; })
                                       << "does not have the release";
    QTest::newRow("twice the same") << Spoil([](WholeChart &w) { w.series << w.series[0]; }) << "in the chart twice";
    QTest::newRow("thirteen series") << Spoil([](WholeChart &w) { w.series.resize(13, ChartSeries(w.series[0])); })
                                     << "at most 12 series";
    QTest::newRow("ends before it begins") << Spoil([](WholeChart &w) {
        w.chart.from = *Period::parse(QStringLiteral("2020"));
        w.chart.to = *Period::parse(QStringLiteral("2019"));
    }) << "ends (2019) before it begins (2020)";
    QTest::newRow("a base without an index")
        << Spoil([](WholeChart &w) { w.chart.base = *Period::parse(QStringLiteral("2020")); }) << "belongs to an index";
    QTest::newRow("a note without a period")
        << Spoil([](WholeChart &w) { w.notes[0].at = {}; }) << "needs the period that it stands at";
    QTest::newRow("a note without words") << Spoil([](WholeChart &w) { w.notes[0].text = {}; }) << "says nothing";
    QTest::newRow("linked twice") << Spoil([](WholeChart &w) { w.links << w.links[0]; })
                                  << "linked with the chart twice";
    QTest::newRow("a chart that is gone") << Spoil([](WholeChart &w) { w.chart.id = ChartId{999}; }) << "no longer";
}

void TestEditCharts::whatCannotStandIsRefused()
{
    QFETCH(std::function<void(WholeChart &)>, spoil);
    QFETCH(QString, says);
    WholeChart whole = sampleWhole();
    spoil(whole);
    VERIFY_REFUSED(*m_edit, SetChart{.whole = whole}, says.toUtf8().constData());
}

QTEST_GUILESS_MAIN(TestEditCharts)
#include "test_edit_charts.moc"
