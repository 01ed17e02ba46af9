// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "tests/ui/evidence/drawn_chart.h"
#include "ui/evidence/chart_file.h"
#include "ui/evidence/chart_labels.h"
#include "ui/evidence/chart_plot.h"
#include "ui/evidence/chart_table_model.h"
#include "ui/evidence/chart_view.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace acuerdo;

class TestChartPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anSvgHoldsItsWordsAsText();
    void aPngHasTheSizeAskedForAndTheColoursOfItsSeries_data();
    void aPngHasTheSizeAskedForAndTheColoursOfItsSeries();
    void aPdfIsOnePageOfTheSizeAskedFor();
    void aCsvIsTheSameAsTheChartSays();
    void whatCannotBeSavedSaysWhy_data();
    void whatCannotBeSavedSaysWhy();
    void aFailureLeavesTheFileThatWasThere();
    void aGapStaysEmpty();
    void aPeriodInProgressIsHollow();
    void barsBeginAtZero();
    void wordsOnAPlotDoNotTouch();
    void manyValuesBecomeWhatAPlotCanShow();
    void everyChartOfTheProgramIsDrawn();
    void theTableIsAProperModel();
    void copiedRowsHoldFullNumbers();
    void theArrowKeysWalkThroughTheValues();
    void thePointerShowsTheValueBelowIt();
    void theTimeAxisNarrowsAndComesBack();
    void aScreenReaderHearsTitleAndDescription();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray saved(const QString &name, const ChartSpec &spec, QSize size = defaultChartSize,
                     ChartTheme theme = ChartTheme::Light, double scale = 1.0) const
    {
        const auto done = renderChartToFile(spec, file(name), size, theme, scale);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

namespace {

bool isNear(QRgb pixel, const QColor &color)
{
    return std::abs(qRed(pixel) - color.red()) + std::abs(qGreen(pixel) - color.green())
               + std::abs(qBlue(pixel) - color.blue())
           < 24;
}

int countOf(const QImage &image, const QColor &color, QRect within = {})
{
    int count = 0;
    const QRect area = within.isNull() ? image.rect() : within.intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += isNear(image.pixel(x, y), color) ? 1 : 0;
    }
    return count;
}

QString textOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    }
    return reader.hasError() ? QString() : texts.join(u'\n');
}

QImage painted(const ChartSpec &spec, ChartFrame &frame, const ChartStyle &style = {})
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(style.colors().surface);
    ChartPicture picture(std::make_shared<const ChartSpec>(spec), style);
    const QRectF area(16, 16, 608, 448);
    frame = picture.frame(area);
    QPainter painter(&image);
    picture.paint(painter, area);
    return image;
}

ChartFrame anyFrame()
{
    const ChartSpec spec = sampleChart();
    return ChartFrame(spec, ChartAxes(spec), {}, QRectF(0, 0, 10, 10));
}

} // namespace

void TestChartPictures::anSvgHoldsItsWordsAsText()
{
    const QString text = textOfSvg(saved(QStringLiteral("a.svg"), sampleChart()));
    for (const char *word :
         {"Files nearly doubled", "Case files a year & more, 2010–2019", "3,000", "1,000", "2010", "2019", "Old method",
          "New method", "Baseline 2019: 2,950", "Oct 8, 2018: SEC-01 implemented", "The method changed in 2016.",
          "A file may hold several victims.", "Source: Bureau, Table 1 · data as of Aug 2023"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void TestChartPictures::aPngHasTheSizeAskedForAndTheColoursOfItsSeries_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << int(ChartTheme::Light) << 1.0;
    QTest::newRow("dark") << int(ChartTheme::Dark) << 1.0;
    QTest::newRow("for print") << int(ChartTheme::Light) << 2.0;
}

void TestChartPictures::aPngHasTheSizeAskedForAndTheColoursOfItsSeries()
{
    QFETCH(int, theme);
    QFETCH(double, scale);
    const auto wanted = ChartTheme(theme);
    const QSize size(800, 500);
    saved(QStringLiteral("a.png"), sampleChart(), size, wanted, scale);
    const QImage image(file(QStringLiteral("a.png")));
    const Theme &colors = wanted == ChartTheme::Dark ? Theme::dark() : Theme::light();
    QCOMPARE(image.size(), size * scale);
    QVERIFY(isNear(image.pixel(1, 1), colors.surface));
    QVERIFY(countOf(image, colors.seriesStyle(0).color) > 100);
    QVERIFY(countOf(image, colors.seriesStyle(1).color) > 100);
    QVERIFY(countOf(image, colors.status(StatusRole::Achieved)) > 20);
}

void TestChartPictures::aPdfIsOnePageOfTheSizeAskedFor()
{
    const QByteArray pdf = saved(QStringLiteral("a.pdf"), sampleChart(), {800, 480});
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 600.000000 360.000000]") || pdf.contains("/MediaBox [0 0 600 360]"));
    QVERIFY(pdf.contains("/FontFile2"));
}

void TestChartPictures::aCsvIsTheSameAsTheChartSays()
{
    QCOMPARE(QString::fromUtf8(saved(QStringLiteral("a.csv"), sampleChart())), chartCsv(sampleChart()));
}

void TestChartPictures::whatCannotBeSavedSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("another ending") << "a.bmp" << QSize(800, 500);
    QTest::newRow("no ending") << "a" << QSize(800, 500);
    QTest::newRow("no such folder") << "none/a.png" << QSize(800, 500);
    QTest::newRow("too small") << "a.png" << QSize(10, 500);
    QTest::newRow("too large") << "a.png" << QSize(800, 100000);
}

void TestChartPictures::whatCannotBeSavedSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QTemporaryDir folder;
    const auto done = renderChartToFile(sampleChart(), folder.filePath(name), size);
    QVERIFY(!done);
    QVERIFY(done.error().message.endsWith(u'.'));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestChartPictures::aFailureLeavesTheFileThatWasThere()
{
    const QByteArray before = saved(QStringLiteral("kept.png"), sampleChart());
    QVERIFY(!renderChartToFile(sampleChart(), file(QStringLiteral("kept.png")), QSize(1, 1)));
    QFile read(file(QStringLiteral("kept.png")));
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), before);
}

void TestChartPictures::aGapStaysEmpty()
{
    ChartSpec spec = sampleChart();
    const double none = std::numeric_limits<double>::quiet_NaN();
    spec.marks.clear();
    spec.series = {yearlySeries("a", 2010, {20, 20, 20, none, none, none, 20, 20, 20, 20})};
    ChartFrame frame = anyFrame();
    const QImage image = painted(spec, frame);
    const auto column = [&](int year) {
        const int x = int(frame.x(Period::parse(QString::number(year))->middle()));
        return QRect(x - 4, int(frame.plot().top()), 8, int(frame.plot().height()));
    };
    const QColor color = Theme::light().seriesStyle(0).color;
    QVERIFY(countOf(image, color, column(2011)) > 5);
    for (const int year : {2013, 2014, 2015})
        QCOMPARE(countOf(image, color, column(year)), 0);
}

void TestChartPictures::aPeriodInProgressIsHollow()
{
    ChartSpec spec = sampleChart();
    spec.kind = ChartKind::Bar;
    spec.marks.clear();
    spec.series = {yearlySeries("a", 2010, {10, 20, 30, 40})};
    spec.series[0].points[3].partial = true;
    spec.to = double(QDate(2014, 1, 1).toJulianDay());
    ChartFrame frame = anyFrame();
    const QImage image = painted(spec, frame);
    const BarSlots bars = barSlots(spec);
    const QRectF whole = barRect(spec, frame, bars, 0, spec.series[0].points[2]);
    const QRectF partial = barRect(spec, frame, bars, 0, spec.series[0].points[3]);
    QVERIFY(isNear(image.pixel(whole.center().toPoint()), Theme::light().seriesStyle(0).color));
    QVERIFY(isNear(image.pixel((partial.center() + QPointF(0, 3)).toPoint()), Theme::light().surface));
    QVERIFY(countOf(image, Theme::light().seriesStyle(0).color, partial.toRect()) > 20); // its edge
}

void TestChartPictures::barsBeginAtZero()
{
    ChartSpec spec = sampleChart();
    spec.kind = ChartKind::Bar;
    spec.zeroBased = false;
    spec.series.resize(1);
    const ChartFrame frame(spec, ChartAxes(spec), {}, QRectF(0, 0, 600, 400));
    QCOMPARE(frame.values().low, 0.0);
    const QRectF bar = barRect(spec, frame, barSlots(spec), 0, spec.series[0].points[0]);
    QCOMPARE(bar.bottom(), frame.y(0.0));
    QCOMPARE(bar.top(), frame.y(1200.0));
}

void TestChartPictures::wordsOnAPlotDoNotTouch()
{
    const ChartSpec spec = sampleChart();
    const ChartFrame frame(spec, ChartAxes(spec), {}, QRectF(0, 0, 600, 400));
    LabelRoom room(spec, frame);
    std::vector<QRectF> places;
    for (int i = 0; i < 40; ++i)
        places.emplace_back(frame.plot().left() + 10 + i * 8, frame.plot().top() + 20, 60, 14);
    QList<QRectF> taken;
    for (int i = 0; i < 4; ++i)
        taken << room.place(places);
    for (qsizetype i = 0; i < taken.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(!taken[i].intersects(taken[k]));
    }
}

void TestChartPictures::manyValuesBecomeWhatAPlotCanShow()
{
    ChartSpecSeries series;
    for (int year = 1000; year < 9000; ++year)
        series.points.push_back({.period = *Period::parse(QString::number(year)), .value = double(year % 97)});
    series.points[4321].value = 5000;
    const SeriesPoints points(series);
    const SeriesShape shape = points.shape(0, 1e9, 200, 40);
    QCOMPARE(shape.lines.size(), size_t(1));
    QVERIFY(shape.lines[0].size() <= 2 * 201);
    const auto highest = std::ranges::max_element(shape.lines[0], {}, [](const QPointF &p) { return p.y(); });
    QCOMPARE(highest->y(), 5000.0);
}

void TestChartPictures::everyChartOfTheProgramIsDrawn()
{
    const QString path = file(QStringLiteral("w.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    const auto store = Store::open(path, Access::ReadOnly);
    VERIFY_RESULT(store);
    const QList<Chart> all = *charts(*store);
    for (const Chart &chart : all) {
        for (const Language language : allLanguages) {
            const auto spec = chartSpec(*store, chart, {.language = language});
            VERIFY_RESULT(spec);
            const QString text = textOfSvg(saved(QStringLiteral("one.svg"), *spec));
            QVERIFY2(text.contains(spec->title.left(20)), qPrintable(chart.key));
            for (const ChartMark &mark : spec->marks) {
                if (mark.number > 0)
                    QVERIFY2(text.contains(mark.text.left(20)), qPrintable(chart.key));
            }
            const Theme &colors = Theme::light();
            for (const QSize size : {QSize(1200, 750), QSize(640, 480), QSize(200, 160)}) {
                saved(QStringLiteral("one.png"), *spec, size);
                const QImage image(file(QStringLiteral("one.png")));
                QCOMPARE(image.size(), size);
                // In a smaller picture a point may lie under another.
                for (size_t i = 0; i < (size.width() > 1000 ? spec->series.size() : 0); ++i)
                    QVERIFY2(countOf(image, colors.seriesStyle(qsizetype(i)).color) > 0, qPrintable(chart.key));
            }
        }
    }
}

void TestChartPictures::theTableIsAProperModel()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSpec(std::make_shared<const ChartSpec>(sampleChart()));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2019"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("2,950"));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("2019, New method: 2,950"));
    QCOMPARE(model.rowOf(*Period::parse(QStringLiteral("2010"))), 9);
    model.setSpec(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestChartPictures::copiedRowsHoldFullNumbers()
{
    ChartSpec spec = sampleChart();
    spec.series[1].points.back().value = 2950.125;
    spec.series[1].name = QStringLiteral("=1+1");
    ChartTableModel model;
    model.setSpec(std::make_shared<const ChartSpec>(spec));
    QCOMPARE(model.tabSeparated({0}), QStringLiteral("Period\tOld method\t'=1+1\n2019\t\t2950.125\n"));
}

void TestChartPictures::theArrowKeysWalkThroughTheValues()
{
    ChartView view;
    view.resize(640, 480);
    view.setSpec(std::make_shared<const ChartSpec>(sampleChart()));
    QSignalSpy moved(&view, &ChartView::periodChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.placeText(), QStringLiteral("Old method, 2010: 1,200") + QChar(0xA0) + QStringLiteral("case files"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.place(), (ChartPlace{0, 1}));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.place(), (ChartPlace{0, 5}));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.place(), (ChartPlace{1, 1})); // 2015 of the other series
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.place(), (ChartPlace{1, 0}));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.place(), (ChartPlace{1, 0}));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.place());
    QCOMPARE(moved.size(), 6);
    QVERIFY(moved.last().first().value<Period>().isNull());
}

void TestChartPictures::thePointerShowsTheValueBelowIt()
{
    ChartView view;
    view.resize(640, 480);
    view.setSpec(std::make_shared<const ChartSpec>(sampleChart()));
    view.show();
    ChartPicture picture(std::make_shared<const ChartSpec>(sampleChart()), {});
    const ChartFrame frame = picture.frame(view.rect());
    const QPointF at(frame.x(Period::parse(QStringLiteral("2018"))->middle()), frame.y(2700));
    QTest::mouseMove(&view, QPoint(5, 5));
    QTest::mouseMove(&view, at.toPoint());
    QTRY_COMPARE(view.place(), (ChartPlace{1, 4}));
    const QImage image = view.grab().toImage();
    QVERIFY(countOf(image, Theme::of(view.palette()).border) > 50); // the upright line
}

void TestChartPictures::theTimeAxisNarrowsAndComesBack()
{
    ChartView view;
    view.resize(640, 480);
    view.setSpec(std::make_shared<const ChartSpec>(sampleChart()));
    const double days = view.to() - view.from();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(std::abs((view.to() - view.from()) - days / 2) < 1.0);
    const double from = view.from();
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view.from() > from);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.to(), sampleChart().to); // never beyond the values
    QVERIFY(!view.grab().isNull());
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.to() - view.from(), days);
}

void TestChartPictures::aScreenReaderHearsTitleAndDescription()
{
    ChartView view;
    view.setSpec(std::make_shared<const ChartSpec>(sampleChart()));
    QCOMPARE(view.accessibleName(), QStringLiteral("Files nearly doubled"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Lines in case files."));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.accessibleDescription().startsWith(QStringLiteral("Old method, 2010: 1,200")));
    QVERIFY(view.focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestChartPictures)
#include "test_chart_pictures.moc"
