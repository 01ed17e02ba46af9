// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_plot.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace acuerdo {
namespace {

// Qt Charts cuts what leaves its plot; the room around ours keeps the markers at the edge whole.
constexpr qreal room = 12;
constexpr int manyValues = 1000;

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Disc:
    case Marker::Ring:
        return QScatterSeries::MarkerShapeCircle;
    case Marker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Marker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Marker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    }
    Q_UNREACHABLE();
}

// A wide pen with smooth edges over a thousand short lines takes longer than a frame.
QPen linePen(const SeriesStyle &look, const ChartStyle &style, qsizetype values)
{
    if (values <= manyValues)
        return look.pen(style.px(style.isSmall() ? 1.5 : 2));
    QPen pen(look.color, 1);
    pen.setCosmetic(true);
    return pen;
}

QValueAxis *hiddenAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

BarSlots barSlots(const ChartSpec &spec)
{
    BarSlots found;
    QDate first;
    QDate last;
    double shortest = 0.0;
    for (const ChartSpecSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            const Period &period = point.period;
            const double days = double(period.first().daysTo(period.last()) + 1);
            if (!point.partial && (shortest == 0.0 || days < shortest))
                shortest = days;
            first = first.isValid() ? std::min(first, period.first()) : period.first();
            last = last.isValid() ? std::max(last, period.last()) : period.last();
        }
    }
    if (!first.isValid())
        return found;
    const double whole = double(first.daysTo(last) + 1);
    found.from = double(first.toJulianDay());
    found.count = std::max(1, qRound(whole / (shortest > 0.0 ? shortest : whole)));
    found.days = whole / found.count;
    return found;
}

QRectF barRect(const ChartSpec &spec, const ChartFrame &frame, const BarSlots &bars, size_t position,
               const ChartPoint &point)
{
    const bool isStacked = spec.kind == ChartKind::StackedBar;
    const size_t beside = isStacked ? 1 : spec.series.size();
    const double share = barShare / double(beside);
    const int slot = bars.slotOf(point.period);
    const double left =
        bars.middle(slot) - bars.days * barShare / 2.0 + (isStacked ? 0.0 : bars.days * share * double(position));
    return QRectF(QPointF(frame.x(left), frame.y(topOf(point))),
                  QPointF(frame.x(left + bars.days * share), frame.y(point.base)))
        .normalized();
}

ChartPlot::ChartPlot(const ChartSpec &spec)
    : m_chart(new QChart)
    , m_days(hiddenAxis(m_chart, Qt::AlignBottom))
    , m_slots(hiddenAxis(m_chart, Qt::AlignBottom))
    , m_values(hiddenAxis(m_chart, Qt::AlignLeft))
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); // all of it is drawn, once
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_isScattered = spec.kind == ChartKind::Points;
    for (const ChartSpecSeries &series : spec.series)
        m_points.emplace_back(series);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::paint(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame)
{
    if (spec.isEmpty())
        return;
    const QRectF plot = frame.plot().adjusted(-room, -room, room, room);
    m_chart->removeAllSeries();
    m_chart->resize(frame.area().right() + room, frame.area().bottom() + room);
    m_chart->setPlotArea(plot);
    setRanges(spec, frame);
    fill(spec, style, frame);
    const bool isPart = frame.from() > spec.from || frame.to() < spec.to;
    painter.save();
    if (isPart)
        painter.setClipRect(frame.plot().adjusted(0, -room, 0, room));
    const bool hasMany = std::ranges::any_of(m_points, [](const SeriesPoints &p) { return p.size() > manyValues; });
    painter.setRenderHint(QPainter::Antialiasing, !hasMany);
    m_scene.render(&painter, plot, plot);
    painter.restore();
}

void ChartPlot::setRanges(const ChartSpec &spec, const ChartFrame &frame)
{
    const QRectF &plot = frame.plot();
    const double daysOfRoom = (frame.to() - frame.from()) / plot.width() * room;
    m_days->setRange(frame.from() - daysOfRoom, frame.to() + daysOfRoom);
    const ValueScale &values = frame.values();
    const double valueOfRoom = (values.high - values.low) / plot.height() * room;
    m_values->setRange(values.low - valueOfRoom, values.high + valueOfRoom);
    if (!hasBars(spec))
        return;
    const BarSlots bars = barSlots(spec); // a bar's category n is drawn around n
    const auto category = [&](double day) { return (day - bars.from) / bars.days - 0.5; };
    m_slots->setRange(category(m_days->min()), category(m_days->max()));
}

void ChartPlot::fill(const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame)
{
    if (hasBars(spec))
        return addBars(spec, style);
    if (spec.kind == ChartKind::StackedArea)
        return addAreas(spec, style);
    for (size_t i = 0; i < m_points.size(); ++i)
        addSeries(i, style, frame);
}

void ChartPlot::addSeries(size_t position, const ChartStyle &style, const ChartFrame &frame)
{
    const SeriesPoints &points = m_points[position];
    const SeriesStyle look = style.colors().seriesStyle(qsizetype(position));
    const int mostMarkers = style.isSmall() ? 12 : 40;
    const SeriesShape shape = points.shape(frame.from(), frame.to(), int(frame.plot().width()), mostMarkers);
    for (const QList<QPointF> &line : shape.lines) {
        auto *series = new QLineSeries(m_chart);
        series->setPen(linePen(look, style, points.size()));
        m_chart->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_values);
        series->replace(line); // last: with points in it, each step before would lay the line out anew
    }
    addPoints(shape.points, look, style, look.marker == Marker::Ring);
    addPoints(shape.hollow, look, style, true);
}

void ChartPlot::addPoints(const QList<QPointF> &points, const SeriesStyle &look, const ChartStyle &style, bool isHollow)
{
    if (points.isEmpty())
        return;
    auto *series = new QScatterSeries(m_chart);
    series->setMarkerShape(shapeOf(look.marker));
    const qreal side = look.marker == Marker::Disc || look.marker == Marker::Ring ? 5 : 6;
    series->setMarkerSize(style.px(style.isSmall() ? side - 1 : m_isScattered ? side + 2 : side));
    series->setBrush(isHollow ? style.colors().surface : look.color);
    series->setPen(isHollow ? QPen(look.color, style.px(1.5)) : QPen(Qt::NoPen));
    m_chart->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
    series->replace(points);
}

void ChartPlot::addAreas(const ChartSpec &spec, const ChartStyle &style)
{
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const QColor color = style.colors().seriesStyle(qsizetype(i)).color;
        std::vector<const ChartPoint *> run;
        for (const ChartPoint &point : spec.series[i].points) {
            const bool goesOn = point.joined && point.shown && !run.empty();
            if (!goesOn) {
                addArea(run, color, style);
                run.clear();
            }
            if (point.shown)
                run.push_back(&point);
        }
        addArea(run, color, style);
    }
}

// The edge in the colour of the ground keeps areas apart that lie on one another. One value alone has no area.
void ChartPlot::addArea(const std::vector<const ChartPoint *> &run, const QColor &color, const ChartStyle &style)
{
    if (run.empty())
        return;
    if (run.size() == 1) {
        addPoints({QPointF(run[0]->period.middle(), topOf(*run[0]))}, {color, {}, Marker::Square}, style,
                  run[0]->partial);
        return;
    }
    auto *upper = new QLineSeries(m_chart);
    auto *lower = new QLineSeries(m_chart);
    for (const ChartPoint *point : run) {
        upper->append(point->period.middle(), topOf(*point));
        lower->append(point->period.middle(), point->base);
    }
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setColor(color);
    area->setPen(QPen(style.colors().surface, 1));
    m_chart->addSeries(area);
    area->attachAxis(m_days);
    area->attachAxis(m_values);
}

// Periods in progress and provisional values are left to the painter of marks, which draws them hollow or hatched.
void ChartPlot::addBars(const ChartSpec &spec, const ChartStyle &style)
{
    const BarSlots bars = barSlots(spec);
    QAbstractBarSeries *series = new QBarSeries(m_chart);
    if (spec.kind == ChartKind::StackedBar)
        series = new QStackedBarSeries(m_chart);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        auto *set = new QBarSet(spec.series[i].shortName, series);
        QList<qreal> heights(bars.count, 0.0);
        for (const ChartPoint &point : spec.series[i].points) {
            const int slot = bars.slotOf(point.period);
            const bool isFilled = !point.partial && point.shown && point.flag != ObservationFlag::Provisional;
            if (isFilled && slot >= 0 && slot < bars.count)
                heights[slot] = point.value;
        }
        set->append(heights);
        set->setPen(Qt::NoPen);
        set->setColor(style.colors().seriesStyle(qsizetype(i)).color);
        series->append(set);
    }
    series->setBarWidth(barShare);
    m_chart->addSeries(series);
    series->attachAxis(m_slots);
    series->attachAxis(m_values);
}

} // namespace acuerdo
