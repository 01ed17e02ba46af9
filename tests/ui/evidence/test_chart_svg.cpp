// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formatting.h"
#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "core/summary/chart_forms.h"
#include "core/summary/chart_transform.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/evidence/chart_file.h"

#include <QLineF>
#include <QPolygonF>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace acuerdo;

/// Reads the numbers back from a saved SVG, from nothing but its lines and its texts, and compares them with the
/// figures in the workspace: what a reader measures on the picture is what was published.
class TestChartSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesRunThroughTheFigures_data();
    void linesRunThroughTheFigures();
    void barsSayTheirFigures_data();
    void barsSayTheirFigures();
    void barsAreAsHighAsTheirFigures_data();
    void barsAreAsHighAsTheirFigures();
    void areasReachUpToTheSumOfTheirFigures_data();
    void areasReachUpToTheSumOfTheirFigures();
    void linesOfIndicesAndChangesRunThroughThem_data();
    void linesOfIndicesAndChangesRunThroughThem();

private:
    void eachChart(ChartKind kind);
    /// Every chart of a kind drawn as another one, where that fits its figures.
    void eachChartAs(std::initializer_list<ChartKind> kinds, std::initializer_list<ChartTransform> transforms);
    ChartSpec specOf(const QString &key, ChartKind kind, ChartTransform transform) const;
    /// What is published of each series, in the order of time.
    QList<QList<Observation>> published(const QString &key) const;
    QByteArray svgOf(const ChartSpec &spec) const;

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    QList<Chart> m_charts;
};

namespace {

struct SvgText {
    QPointF at{};
    QString text{};
};

/// The lines of an SVG by their colour, and its texts, in the coordinates of the picture.
struct SvgDrawing {
    QHash<QString, QList<QLineF>> lines{};
    QHash<QString, QList<QRectF>> bars{};     ///< By the colour that fills them, or that edges a hollow one.
    QHash<QString, QList<QPolygonF>> areas{}; ///< The same of shapes.
    QList<SvgText> texts{};
};

QPointF shiftOf(const QString &matrix)
{
    static const QRegularExpression form(QStringLiteral("\\Amatrix\\(1,0,0,1,([-0-9.e]+),([-0-9.e]+)\\)\\z"));
    const auto match = form.match(matrix);
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QPolygonF pointsIn(const QString &pairs, const QPointF &shift)
{
    QPolygonF points;
    for (const QString &pair : pairs.split(u' ', Qt::SkipEmptyParts))
        points << QPointF(pair.section(u',', 0, 0).toDouble(), pair.section(u',', 1).toDouble()) + shift;
    return points;
}

void addLines(QList<QLineF> &lines, const QString &pairs, const QPointF &shift)
{
    const QPolygonF points = pointsIn(pairs, shift);
    for (qsizetype i = 1; i < points.size(); ++i)
        lines << QLineF(points[i - 1], points[i]);
}

SvgDrawing readDrawing(const QByteArray &svg)
{
    SvgDrawing drawing;
    QXmlStreamReader reader(svg);
    QString stroke;
    QString fill;
    QPointF shift;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("g") && !attribute("transform").isEmpty()) {
            stroke = attribute("stroke");
            fill = attribute("fill");
            shift = shiftOf(attribute("transform"));
        } else if (reader.name() == QLatin1String("polyline")) {
            addLines(drawing.lines[stroke], attribute("points"), shift);
        } else if (reader.name() == QLatin1String("path") && !attribute("d").contains(u'C')) {
            for (const QString &piece : attribute("d").split(u'M', Qt::SkipEmptyParts)) // a dashed line
                addLines(drawing.lines[stroke], QString(piece).remove(u'L'), shift);
            if (fill != QStringLiteral("none"))
                drawing.areas[fill] << pointsIn(attribute("d").remove(u'M').remove(u'L').remove(u'Z'), shift);
        } else if (reader.name() == QLatin1String("rect")) {
            drawing.bars[fill == QStringLiteral("none") ? stroke : fill]
                << QRectF(attribute("x").toDouble(), attribute("y").toDouble(), attribute("width").toDouble(),
                          attribute("height").toDouble())
                       .translated(shift);
        } else if (reader.name() == QLatin1String("text")) {
            const QPointF at = QPointF(attribute("x").toDouble(), attribute("y").toDouble()) + shift;
            const QString words = reader.readElementText().trimmed();
            const bool goesOn = !drawing.texts.isEmpty() && drawing.texts.last().text == QChar(0x2212)
                                && drawing.texts.last().at.y() == at.y(); // Qt writes the minus by itself
            if (goesOn)
                drawing.texts.last().text += words;
            else
                drawing.texts << SvgText{at, words};
        }
    }
    return drawing;
}

std::optional<double> numberOf(QString text)
{
    text.remove(u',').replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// The value axis as a reader sees it: gridlines, and the numbers beside them.
struct ReadAxis {
    double lowAt = 0.0;
    double highAt = 1.0;
    double low = 0.0;
    double high = 1.0;

    double value(double y) const { return low + (y - lowAt) / (highAt - lowAt) * (high - low); }
    double ofPixel() const { return std::abs((high - low) / (highAt - lowAt)); }
};

std::optional<ReadAxis> readAxis(const SvgDrawing &drawing, double divisor)
{
    const Theme &theme = Theme::light();
    QList<QLineF> grid = drawing.lines.value(theme.line.name()) + drawing.lines.value(theme.border.name());
    grid.removeIf([](const QLineF &line) { return line.dy() != 0.0 || line.length() < 300.0; });
    std::ranges::sort(grid, {}, [](const QLineF &line) { return line.y1(); });
    if (grid.size() < 3)
        return std::nullopt;
    QList<SvgText> ticks;
    for (const SvgText &text : drawing.texts) {
        const bool isBeside = text.at.x() < grid.first().x1() - 8.0 && text.at.y() > grid.first().y1() - 8.0
                              && text.at.y() < grid.last().y1() + 8.0;
        if (isBeside && numberOf(text.text))
            ticks << text;
    }
    std::ranges::sort(ticks, {}, [](const SvgText &text) { return text.at.y(); });
    if (ticks.size() != grid.size())
        return std::nullopt;
    return ReadAxis{.lowAt = grid.last().y1(),
                    .highAt = grid.first().y1(),
                    .low = *numberOf(ticks.last().text) * divisor,
                    .high = *numberOf(ticks.first().text) * divisor};
}

// The points that a line of a colour runs through, from the left.
QList<QPointF> pointsOf(const QList<QLineF> &lines)
{
    QList<QPointF> points;
    for (const QLineF &line : lines)
        points << line.p1() << line.p2();
    std::ranges::sort(points, {}, [](const QPointF &point) { return point.x(); });
    const auto same = [](const QPointF &one, const QPointF &other) { return std::abs(one.x() - other.x()) < 0.01; };
    points.erase(std::ranges::unique(points, same).begin(), points.end());
    return points;
}

// Between two values that are both shown, of periods that follow each other.
bool isInArea(const std::vector<ChartPoint> &points, size_t position)
{
    const auto isPair = [&](size_t next) {
        return next > 0 && next < points.size() && points[next].joined && points[next].shown && points[next - 1].shown;
    };
    return isPair(position) || isPair(position + 1);
}

// Worked out here again, from what was published: not by the code that is tested.
double transformed(const QList<QList<Observation>> &figures, qsizetype series, const Period &period,
                   ChartTransform transform, const Period &base)
{
    const auto valueIn = [&](qsizetype one, const Period &at) {
        const auto found = std::ranges::find(figures[one], at, &Observation::period);
        return found == figures[one].end() ? std::nan("") : found->value;
    };
    const double value = valueIn(series, period);
    double before = std::nan("");
    for (const Observation &one : figures[series]) {
        if (one.period.last() < period.first())
            before = one.value;
    }
    double sum = 0.0;
    for (qsizetype one = 0; one < figures.size(); ++one)
        sum += valueIn(one, period);
    switch (transform) {
    case ChartTransform::Level:
        return value;
    case ChartTransform::Index:
        return 100.0 * value / valueIn(series, base);
    case ChartTransform::Change:
        return value - before;
    case ChartTransform::ChangePercent:
        return 100.0 * (value - before) / before;
    case ChartTransform::Share:
        return 100.0 * value / sum;
    }
    Q_UNREACHABLE();
}

bool isOnLine(const std::vector<ChartPoint> &points, size_t position)
{
    return points[position].joined || (position + 1 < points.size() && points[position + 1].joined);
}

} // namespace

void TestChartSvg::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("w.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    m_store.emplace(*Store::open(path, Access::ReadOnly));
    m_charts = *charts(*m_store);
}

void TestChartSvg::eachChart(ChartKind kind)
{
    QTest::addColumn<QString>("key");
    for (const Chart &chart : std::as_const(m_charts)) {
        if (chart.kind == kind)
            QTest::newRow(qPrintable(chart.key)) << chart.key;
    }
}

QByteArray TestChartSvg::svgOf(const ChartSpec &spec) const
{
    const QString path = m_folder.filePath(QStringLiteral("one.svg"));
    const auto saved = renderChartToFile(spec, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestChartSvg::linesRunThroughTheFigures_data()
{
    eachChart(ChartKind::Line);
}

void TestChartSvg::linesRunThroughTheFigures()
{
    QFETCH(QString, key);
    const Chart chart = *chartByKey(*m_store, key);
    const auto spec = chartSpec(*m_store, chart, {.language = Language::English});
    VERIFY_RESULT(spec);
    const QList<ChartSeries> series = *chartSeries(*m_store, chart.id);
    const SvgDrawing drawing = readDrawing(svgOf(*spec));
    const auto axis = readAxis(drawing, spec->axisDivisor);
    QVERIFY(axis);
    for (size_t i = 0; i < spec->series.size() && i < Theme::light().series.size(); ++i) {
        const auto figures = observations(*m_store, series[qsizetype(i)].indicator, series[qsizetype(i)].vintage);
        QHash<QString, double> published;
        for (const Observation &one : *figures)
            published.insert(one.period.text(), one.value);
        const auto &points = spec->series[i].points;
        QList<double> expected;
        for (size_t k = 0; k < points.size(); ++k) {
            if (isOnLine(points, k))
                expected << published.value(points[k].period.text(), std::nan(""));
        }
        const QList<QPointF> drawn =
            pointsOf(drawing.lines.value(Theme::light().seriesStyle(qsizetype(i)).color.name()));
        QCOMPARE(drawn.size(), expected.size());
        for (qsizetype k = 0; k < drawn.size(); ++k)
            QVERIFY2(std::abs(axis->value(drawn[k].y()) - expected[k]) <= axis->ofPixel(),
                     qPrintable(QStringLiteral("%1, not %2").arg(axis->value(drawn[k].y())).arg(expected[k])));
    }
}

void TestChartSvg::barsSayTheirFigures_data()
{
    eachChart(ChartKind::Bar);
}

void TestChartSvg::barsSayTheirFigures()
{
    QFETCH(QString, key);
    const Chart chart = *chartByKey(*m_store, key);
    for (const Language language : allLanguages) {
        const auto spec = chartSpec(*m_store, chart, {.language = language});
        VERIFY_RESULT(spec);
        QStringList texts;
        for (const SvgText &text : readDrawing(svgOf(*spec)).texts)
            texts << text.text;
        const ChartSeries series = chartSeries(*m_store, chart.id)->first();
        const auto figures = observations(*m_store, series.indicator, series.vintage);
        for (const Observation &one : *figures) {
            const bool isShown = std::ranges::find(spec->series[0].points, one.period, &ChartPoint::period)
                                 != spec->series[0].points.end();
            const QString figure = Formatting(language).number(one.value, spec->decimals);
            QVERIFY2(!isShown || texts.contains(figure), qPrintable(figure));
        }
    }
}

void TestChartSvg::eachChartAs(std::initializer_list<ChartKind> kinds, std::initializer_list<ChartTransform> transforms)
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<ChartTransform>("transform");
    for (const Chart &chart : std::as_const(m_charts)) {
        const ChartSpec levels = specOf(chart.key, ChartKind::Points, ChartTransform::Level);
        const std::vector<ChartTransform> fitting = fittingTransforms(levels);
        for (const ChartTransform transform : transforms) {
            const std::vector<ChartKind> fittingToo = fittingKinds(levels, transform);
            for (const ChartKind kind : kinds) {
                if (std::ranges::find(fitting, transform) != fitting.end()
                    && std::ranges::find(fittingToo, kind) != fittingToo.end())
                    QTest::addRow("%s: %s, %s", qPrintable(chart.key), qPrintable(keyOf(kind)),
                                  qPrintable(keyOf(transform)))
                        << chart.key << kind << transform;
            }
        }
    }
}

ChartSpec TestChartSvg::specOf(const QString &key, ChartKind kind, ChartTransform transform) const
{
    WholeChart whole = *wholeChart(*m_store, *chartByKey(*m_store, key));
    whole.chart.kind = kind;
    whole.chart.transform = transform;
    return *chartSpec(*m_store, whole, {.language = Language::English});
}

QList<QList<Observation>> TestChartSvg::published(const QString &key) const
{
    QList<QList<Observation>> all;
    const QList<ChartSeries> series = *chartSeries(*m_store, chartByKey(*m_store, key)->id);
    for (const ChartSeries &one : series) {
        QList<Observation> figures = *observations(*m_store, one.indicator, one.vintage);
        std::ranges::sort(figures, {}, [](const Observation &figure) { return figure.period.first(); });
        all << figures;
    }
    return all;
}

void TestChartSvg::barsAreAsHighAsTheirFigures_data()
{
    eachChartAs({ChartKind::Bar, ChartKind::GroupedBar, ChartKind::StackedBar}, {ChartTransform::Level});
}

void TestChartSvg::barsAreAsHighAsTheirFigures()
{
    QFETCH(QString, key);
    QFETCH(ChartKind, kind);
    const ChartSpec spec = specOf(key, kind, ChartTransform::Level);
    const SvgDrawing drawing = readDrawing(svgOf(spec));
    const auto axis = readAxis(drawing, spec.axisDivisor);
    QVERIFY(axis);
    const auto figures = published(key);
    constexpr double edge = 2.0; // pixels: a provisional one is drawn inside its own edge
    for (size_t i = 0; i < spec.series.size(); ++i) {
        QList<QRectF> bars = drawing.bars.value(Theme::light().seriesStyle(qsizetype(i)).color.name());
        bars.removeIf([&](const QRectF &bar) { return bar.bottom() < axis->highAt - 1.0; }); // the key above
        std::ranges::sort(bars, {}, [](const QRectF &bar) { return bar.x(); });
        QList<double> expected;
        for (const ChartPoint &point : spec.series[i].points) {
            const auto found = std::ranges::find(figures[qsizetype(i)], point.period, &Observation::period);
            QVERIFY(found != figures[qsizetype(i)].end());
            if (point.shown && found->value != 0.0)
                expected << found->value;
        }
        QCOMPARE(bars.size(), expected.size());
        for (qsizetype k = 0; k < bars.size(); ++k)
            QVERIFY2(std::abs(bars[k].height() * axis->ofPixel() - std::abs(expected[k])) <= edge * axis->ofPixel(),
                     qPrintable(QStringLiteral("%1, not %2").arg(bars[k].height() * axis->ofPixel()).arg(expected[k])));
    }
}

void TestChartSvg::areasReachUpToTheSumOfTheirFigures_data()
{
    eachChartAs({ChartKind::StackedArea}, {ChartTransform::Level});
}

void TestChartSvg::areasReachUpToTheSumOfTheirFigures()
{
    QFETCH(QString, key);
    const ChartSpec spec = specOf(key, ChartKind::StackedArea, ChartTransform::Level);
    const SvgDrawing drawing = readDrawing(svgOf(spec));
    const auto axis = readAxis(drawing, spec.axisDivisor);
    QVERIFY(axis);
    const auto figures = published(key);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const auto &points = spec.series[i].points;
        const QList<QPolygonF> areas = drawing.areas.value(Theme::light().seriesStyle(qsizetype(i)).color.name());
        for (size_t k = 0; k < points.size(); ++k) {
            const ChartPoint &point = points[k];
            double sum = 0.0;
            for (size_t below = 0; below <= i; ++below) {
                const auto found = std::ranges::find(figures[qsizetype(below)], point.period, &Observation::period);
                sum += found != figures[qsizetype(below)].end() ? found->value : 0.0;
            }
            const bool isReached = std::ranges::any_of(areas, [&](const QPolygonF &area) {
                return std::ranges::any_of(area, [&](const QPointF &corner) {
                    return std::abs(axis->value(corner.y()) - sum) <= axis->ofPixel();
                });
            });
            // A value between two gaps has no area, and a mark instead.
            QVERIFY2(!isInArea(points, k) || isReached, qPrintable(point.period.text()));
        }
    }
}

void TestChartSvg::linesOfIndicesAndChangesRunThroughThem_data()
{
    eachChartAs({ChartKind::Line},
                {ChartTransform::Index, ChartTransform::Change, ChartTransform::ChangePercent, ChartTransform::Share});
}

void TestChartSvg::linesOfIndicesAndChangesRunThroughThem()
{
    QFETCH(QString, key);
    QFETCH(ChartTransform, transform);
    const ChartSpec spec = specOf(key, ChartKind::Line, transform);
    const SvgDrawing drawing = readDrawing(svgOf(spec));
    const auto axis = readAxis(drawing, spec.axisDivisor);
    QVERIFY(axis || spec.isEmpty()); // no index where there is no period that all have a value for
    const auto figures = published(key);
    const Period base = indexBase(specOf(key, ChartKind::Line, ChartTransform::Level), {});
    for (size_t i = 0; i < spec.series.size() && i < Theme::light().series.size(); ++i) {
        const auto &points = spec.series[i].points;
        QList<double> expected;
        for (size_t k = 0; k < points.size(); ++k) {
            if (isOnLine(points, k))
                expected << transformed(figures, qsizetype(i), points[k].period, transform, base);
        }
        const QList<QPointF> drawn =
            pointsOf(drawing.lines.value(Theme::light().seriesStyle(qsizetype(i)).color.name()));
        QCOMPARE(drawn.size(), expected.size());
        for (qsizetype k = 0; k < drawn.size(); ++k)
            QVERIFY2(std::abs(axis->value(drawn[k].y()) - expected[k]) <= axis->ofPixel(),
                     qPrintable(QStringLiteral("%1, not %2").arg(axis->value(drawn[k].y())).arg(expected[k])));
    }
}

QTEST_MAIN(TestChartSvg)
#include "test_chart_svg.moc"
