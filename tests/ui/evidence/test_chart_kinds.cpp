// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_points.h"
#include "tests/ui/evidence/drawn_chart.h"
#include "ui/evidence/chart_view.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace acuerdo;

/// How each kind of chart is drawn, and how a stretch of time is chosen in it.
class TestChartKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTheme(false); }
    void areasStandOnOneAnother();
    void anAreaStopsAtAGap();
    void smallMultiplesHaveAPlotForEachSeries();
    void smallMultiplesShowTheChangesOfStatus();
    void ofTwoGlyphsInOnePlaceTheLaterIsWhole();
    void smallMultiplesShareAnAxisOnlyOfOneUnit();
    void longNamesOfBarsTakeMoreLines();
    void provisionalBarsAreHatched();
    void aToleranceIsTinted();
    void everyKindIsDrawnInBothThemes_data();
    void everyKindIsDrawnInBothThemes();
    void aDragChoosesAStretchOfTime();
    void escTakesBackOneThingAtATime();
    void aDoubleClickShowsAllAgain();
    void barsNarrowToo();
    void thePointerFindsTheSeriesOfItsPlot();
};

namespace {

const QRectF area(16, 16, 768, 568);

ChartSpec threeSeries(ChartKind kind)
{
    ChartSpec spec = sampleChart();
    spec.marks.clear();
    spec.kind = kind;
    spec.series = {yearlySeries("Ports of entry", 2010, {10, 20, 30, 25, 30, 35}),
                   yearlySeries("Between the ports", 2010, {5, 6, 7, 9, 8, 7}),
                   yearlySeries("Elsewhere", 2010, {20, 18, 15, 14, 13, 12})};
    spec.to = double(QDate(2016, 1, 1).toJulianDay());
    joinPoints(spec, {});
    stackPoints(spec);
    return spec;
}

QImage painted(ChartPicture &picture)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(picture.style().colors().surface);
    QPainter painter(&image);
    picture.paint(painter, area);
    return image;
}

bool isNear(QRgb pixel, const QColor &color)
{
    return std::abs(qRed(pixel) - color.red()) + std::abs(qGreen(pixel) - color.green())
               + std::abs(qBlue(pixel) - color.blue())
           < 24;
}

int countOf(const QImage &image, const QColor &color, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += isNear(image.pixel(x, y), color) ? 1 : 0;
    }
    return count;
}

QColor seriesColor(qsizetype position)
{
    return Theme::light().seriesStyle(position).color;
}

void showIn(ChartView &view, const ChartSpec &spec)
{
    view.resize(800, 600);
    view.setSpec(std::make_shared<const ChartSpec>(spec));
    view.show();
}

void drag(ChartView &view, const QPointF &from, const QPointF &to)
{
    QTest::mousePress(&view, Qt::LeftButton, {}, from.toPoint());
    QMouseEvent moved(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &moved);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
}

double startOf(int year)
{
    return double(QDate(year, 1, 1).toJulianDay());
}

} // namespace

void TestChartKinds::areasStandOnOneAnother()
{
    const ChartSpec spec = threeSeries(ChartKind::StackedArea);
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const ChartFrame frame = picture.frame(area);
    const QImage image = painted(picture);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const ChartPoint &point = spec.series[i].points[2];
        const QPointF middle(frame.x(point.period.middle()), frame.y(point.base + point.value / 2));
        QVERIFY2(isNear(image.pixel(middle.toPoint()), seriesColor(qsizetype(i))), qPrintable(QString::number(i)));
        QVERIFY(frame.area().right() - frame.plot().right() > 60); // where the names stand
    }
}

void TestChartKinds::anAreaStopsAtAGap()
{
    ChartSpec spec = threeSeries(ChartKind::StackedArea);
    for (ChartSpecSeries &series : spec.series)
        series.points.erase(series.points.begin() + 2);
    joinPoints(spec, {});
    stackPoints(spec);
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const ChartFrame frame = picture.frame(area);
    const QImage image = painted(picture);
    const QPointF missing(frame.x(Period::parse(QStringLiteral("2012"))->middle()), frame.y(11));
    QVERIFY(isNear(image.pixel(missing.toPoint()), Theme::light().surface));
}

void TestChartKinds::smallMultiplesHaveAPlotForEachSeries()
{
    const ChartSpec spec = threeSeries(ChartKind::SmallMultiples);
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    QVERIFY(picture.hasPanes());
    const QImage image = painted(picture);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const ChartFrame one = picture.frameOf(i, area);
        QVERIFY(countOf(image, seriesColor(0), one.plot().toRect()) > 40);
        for (size_t k = 0; k < i; ++k)
            QVERIFY(!one.area().intersects(picture.frameOf(k, area).area()));
        QCOMPARE(one.values().high, picture.frameOf(0, area).values().high); // one unit, one axis
    }
}

void TestChartKinds::smallMultiplesShowTheChangesOfStatus()
{
    ChartSpec spec = threeSeries(ChartKind::SmallMultiples);
    spec.marks = {{.kind = ChartMark::Kind::StatusChange,
                   .at = (spec.from + spec.to) / 2,
                   .shortLabel = QStringLiteral("SEC-01"),
                   .glyph = QStringLiteral("status-implemented"),
                   .role = StatusRole::Achieved}};
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const QImage image = painted(picture);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const QRectF row = picture.frameOf(i, area).statusRows();
        QVERIFY(row.height() > 0);
        QVERIFY(row.bottom() <= picture.frameOf(i, area).plot().top());
        QVERIFY(countOf(image, Theme::light().status(StatusRole::Achieved), row.toRect()) > 20);
    }
}

void TestChartKinds::ofTwoGlyphsInOnePlaceTheLaterIsWhole()
{
    ChartSpec spec = threeSeries(ChartKind::SmallMultiples);
    ChartMark mark{.kind = ChartMark::Kind::StatusChange,
                   .at = (spec.from + spec.to) / 2,
                   .glyph = QStringLiteral("status-implemented"),
                   .role = StatusRole::Achieved};
    spec.marks = {mark};
    mark.at += 1.0;
    mark.glyph = QStringLiteral("status-stalled");
    mark.role = StatusRole::Stuck;
    spec.marks.push_back(mark);
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const QImage image = painted(picture);
    const QRect row = picture.frameOf(0, area).statusRows().toRect();
    QCOMPARE(countOf(image, Theme::light().status(StatusRole::Achieved), row), 0);
    QVERIFY(countOf(image, Theme::light().status(StatusRole::Stuck), row) > 20);
}

void TestChartKinds::smallMultiplesShareAnAxisOnlyOfOneUnit()
{
    ChartSpec spec = threeSeries(ChartKind::SmallMultiples);
    spec.series[0].unit = QStringLiteral("pounds");
    for (ChartPoint &point : spec.series[0].points)
        point.value *= 1000;
    const ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    QVERIFY(picture.frameOf(0, area).values().high >= 35000);
    QVERIFY(picture.frameOf(1, area).values().high < 100);
}

void TestChartKinds::longNamesOfBarsTakeMoreLines()
{
    ChartSpec spec = threeSeries(ChartKind::GroupedBar);
    const QString name = QStringLiteral("Seized by the Office of Field Operations at the ports of entry, %1");
    for (size_t i = 0; i < spec.series.size(); ++i)
        spec.series[i].shortName = name.arg(i);
    const ChartFrame frame(spec, ChartAxes(spec), {}, area);
    QCOMPARE(frame.keys().size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(frame.keys()[i].name, spec.series[i].shortName); // whole, not cut
        QVERIFY(frame.keys()[i].words.right() <= area.right() + 1);
        QVERIFY(frame.keys()[i].words.bottom() <= frame.plot().top());
    }
    QVERIFY(frame.keys()[2].words.top() > frame.keys()[0].words.top());
}

void TestChartKinds::provisionalBarsAreHatched()
{
    ChartSpec spec = threeSeries(ChartKind::Bar);
    spec.series.resize(1);
    spec.series[0].points[5].flag = ObservationFlag::Provisional;
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const ChartFrame frame = picture.frame(area);
    const QImage image = painted(picture);
    const QRect bar = barRect(spec, frame, barSlots(spec), 0, spec.series[0].points[5]).toRect().adjusted(3, 3, -3, -3);
    const int whole = bar.width() * bar.height();
    const int filled = whole - countOf(image, Theme::light().surface, bar);
    QVERIFY2(filled > whole / 4 && filled < whole * 9 / 10,
             qPrintable(QStringLiteral("%1 of %2").arg(filled).arg(whole)));
}

void TestChartKinds::aToleranceIsTinted()
{
    ChartSpec spec = threeSeries(ChartKind::Line);
    spec.marks = {{.kind = ChartMark::Kind::Tolerance, .value = 20.0, .high = 24.0}};
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    const ChartFrame frame = picture.frame(area);
    const QImage image = painted(picture);
    const QPoint within(int(frame.plot().right()) - 3, int(frame.y(22)));
    QVERIFY(image.pixel(within) != Theme::light().surface.rgb());
    QCOMPARE(image.pixel(within.x(), int(frame.y(27))), Theme::light().surface.rgb());
}

void TestChartKinds::everyKindIsDrawnInBothThemes_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[kind, key] : allKeys<ChartKind>())
        QTest::newRow(key.latin1()) << int(kind);
}

void TestChartKinds::everyKindIsDrawnInBothThemes()
{
    QFETCH(int, kind);
    ChartSpec spec = threeSeries(ChartKind(kind));
    if (spec.kind == ChartKind::Bar)
        spec.series.resize(1);
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const ChartSize size : {ChartSize::Large, ChartSize::Small}) {
            ChartStyle style;
            style.theme = theme;
            style.size = size;
            ChartPicture picture(std::make_shared<const ChartSpec>(spec), style);
            const QImage image = painted(picture);
            for (size_t i = 0; i < spec.series.size(); ++i) {
                const bool hasPanes = spec.kind == ChartKind::SmallMultiples;
                QVERIFY(countOf(image, theme.seriesStyle(hasPanes ? 0 : qsizetype(i)).color, area.toRect()) > 20);
            }
        }
    }
}

void TestChartKinds::aDragChoosesAStretchOfTime()
{
    ChartView view;
    const ChartSpec spec = threeSeries(ChartKind::Line);
    showIn(view, spec);
    QSignalSpy ranges(&view, &ChartView::rangeChanged);
    QSignalSpy activated(&view, &ChartView::activated);
    const ChartFrame frame = ChartPicture(std::make_shared<const ChartSpec>(spec), {}).frame(view.rect());
    drag(view, {frame.x(startOf(2014)), frame.plot().center().y()},
         {frame.x(startOf(2012)), frame.plot().center().y()});
    QCOMPARE(ranges.size(), 1);
    QVERIFY(std::abs(view.from() - startOf(2012)) < 10 && std::abs(view.to() - startOf(2014)) < 10);
    QVERIFY(view.isNarrowed());
    QCOMPARE(activated.size(), 0);
}

void TestChartKinds::escTakesBackOneThingAtATime()
{
    ChartView view;
    showIn(view, threeSeries(ChartKind::Line));
    const double days = view.to() - view.from();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.isNarrowed() && view.place());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.isNarrowed() && !view.place());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isNarrowed());
    QCOMPARE(view.to() - view.from(), days);
}

void TestChartKinds::aDoubleClickShowsAllAgain()
{
    ChartView view;
    showIn(view, threeSeries(ChartKind::StackedArea));
    view.showRange(startOf(2012), startOf(2013));
    QVERIFY(view.isNarrowed());
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.rect().center());
    QVERIFY(!view.isNarrowed());
}

void TestChartKinds::barsNarrowToo()
{
    ChartView view;
    showIn(view, threeSeries(ChartKind::GroupedBar));
    view.showRange(startOf(2012), startOf(2014));
    QVERIFY(view.isNarrowed());
    QTest::keyClick(&view, Qt::Key_End); // a value outside comes in sight
    QVERIFY(view.to() > startOf(2015));
    QVERIFY(!view.grab().isNull());
}

void TestChartKinds::thePointerFindsTheSeriesOfItsPlot()
{
    ChartView view;
    const ChartSpec spec = threeSeries(ChartKind::SmallMultiples);
    showIn(view, spec);
    const ChartPicture picture(std::make_shared<const ChartSpec>(spec), {});
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const ChartFrame frame = picture.frameOf(i, view.rect());
        const ChartPoint &point = spec.series[i].points[3];
        const QPointF at(frame.x(point.period.middle()), frame.y(point.value));
        QMouseEvent moved(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &moved);
        QCOMPARE(view.place(), (ChartPlace{i, 3}));
    }
}

QTEST_MAIN(TestChartKinds)
#include "test_chart_kinds.moc"
