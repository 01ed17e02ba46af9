// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_labels.h"

#include "core/domain/formatting.h"
#include "ui/evidence/chart_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace acuerdo {
namespace {

constexpr double crossing = 1.0;
constexpr double covering = 1000.0;
constexpr double mostInTheWay = 9.0;      // of a small chart: a name that would hide a line or mislead is left out
constexpr size_t mostLinesLookedAt = 400; // of one series: a longer line is looked at in steps

constexpr qreal markerRadius = 4.0;

bool touches(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QRectF bounds = QRectF(line.p1(), line.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
    if (!bounds.intersects(rect))
        return false;
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    return std::ranges::any_of(
        diagonals, [&](const QLineF &diagonal) { return line.intersects(diagonal) == QLineF::BoundedIntersection; });
}

// Places above and below the line and beside its points, from its end backwards; then the same farther away.
std::vector<QRectF> placesOf(const ChartSpecSeries &series, const ChartFrame &frame, QSizeF size, qreal gap)
{
    std::vector<QRectF> places;
    const size_t step = std::max<size_t>(1, series.points.size() / 40);
    for (const qreal away : {gap, gap + size.height() * 0.7, gap + size.height() * 1.4}) {
        for (size_t i = series.points.size(); i > 0; i -= std::min(i, step)) {
            const ChartPoint &point = series.points[i - 1];
            const QPointF at(frame.x(point.period.middle()), frame.y(topOf(point)));
            for (const qreal shift : {-0.5, -1.0, 0.0}) {
                const qreal left = at.x() + shift * size.width();
                places.emplace_back(QPointF(left, at.y() - away - size.height()), size);
                places.emplace_back(QPointF(left, at.y() + away), size);
            }
            places.emplace_back(QPointF(at.x() + away + 1, at.y() - size.height() / 2), size);
            places.emplace_back(QPointF(at.x() - away - 1 - size.width(), at.y() - size.height() / 2), size);
        }
    }
    return places;
}

void paintKeys(QPainter &painter, const ChartStyle &style, const ChartFrame &frame)
{
    painter.setFont(style.font(TextSize::SmallStrong));
    for (size_t i = 0; i < frame.keys().size(); ++i) {
        const KeyPlace &key = frame.keys()[i];
        const QColor color = style.colors().seriesStyle(qsizetype(i)).color;
        painter.fillRect(key.square, color);
        painter.setPen(color);
        painter.drawText(key.words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, key.name);
    }
}

// Beside the end of each area, moved apart where they would touch.
void paintAreaNames(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame)
{
    const QFont font = style.font(TextSize::SmallStrong);
    const QFontMetricsF metrics(font);
    const qreal line = style.line(TextSize::Small);
    const QRectF &plot = frame.plot();
    painter.setFont(font);
    qreal lowest = plot.bottom() + line / 2; // no name stands lower than this
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const auto &points = spec.series[i].points;
        const auto last =
            std::ranges::find_if(points.rbegin(), points.rend(), [&](const ChartPoint &point) { return point.shown; });
        if (last == points.rend())
            continue;
        const qreal middle = std::min(frame.y(last->base + last->value / 2), lowest - line / 2);
        const QRectF rect(plot.right() + style.px(6), middle - line / 2, frame.area().right() - plot.right(), line);
        lowest = rect.top();
        painter.setPen(style.colors().seriesStyle(qsizetype(i)).color);
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
            metrics.elidedText(nameAtSeries(spec.series[i]), Qt::ElideRight, frame.area().right() - rect.left()));
    }
}

} // namespace

LabelRoom::LabelRoom(const ChartSpec &spec, const ChartFrame &frame)
    : m_plot(frame.plot())
    , m_area(frame.area())
    , m_above(hasBars(spec) ? 16 : 2)
{
    if (hasBars(spec)) {
        const BarSlots bars = barSlots(spec);
        for (size_t i = 0; i < spec.series.size(); ++i) {
            for (const ChartPoint &point : spec.series[i].points)
                take(barRect(spec, frame, bars, i, point));
        }
        return;
    }
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const auto &points = spec.series[i].points;
        const size_t step = std::max<size_t>(1, points.size() / mostLinesLookedAt);
        QPointF before;
        for (size_t p = 0; p < points.size(); p += step) {
            const QPointF at(frame.x(points[p].period.middle()), frame.y(topOf(points[p])));
            m_seriesLines.push_back({int(i), points[p].joined && p > 0 ? QLineF(before, at) : QLineF(at, at)});
            before = at;
        }
    }
}

// A name nearer to another line than to its own would mislead.
double LabelRoom::misleading(const QRectF &rect, int own) const
{
    double nearest = std::numeric_limits<double>::infinity();
    double nearestOther = nearest;
    for (const SeriesLine &one : m_seriesLines) {
        for (const QPointF &point : {one.line.p1(), one.line.center(), one.line.p2()}) {
            const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
            const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
            double &least = one.series == own ? nearest : nearestOther;
            least = std::min(least, std::hypot(dx, dy));
        }
    }
    return (nearestOther < nearest ? 8.0 : 0.0) + std::min(4.0, nearest / 6.0);
}

double LabelRoom::cost(const QRectF &rect, int own) const
{
    const QRectF inside(QPointF(m_plot.left(), m_plot.top() - m_above), QPointF(m_area.right(), m_plot.bottom()));
    double cost = inside.contains(rect) ? 0.0 : 2.0 * covering;
    const QRectF padded = rect.adjusted(-2, -1, 2, 1);
    const QRectF near = rect.adjusted(-6, -8, 6, 8);
    double others = 0.0;
    for (const SeriesLine &one : m_seriesLines) {
        const bool isPoint = one.line.p1() == one.line.p2();
        if (touches(one.line,
                    isPoint ? padded.adjusted(-markerRadius, -markerRadius, markerRadius, markerRadius) : padded))
            cost += (isPoint ? 8.0 : 4.0) * crossing;
        else if (one.series != own && touches(one.line, near)) // it would look like that line's name
            others = std::min(3.0, others + crossing);
    }
    cost += others + (own >= 0 ? misleading(rect, own) : 0.0);
    for (const QLineF &line : m_lines)
        cost += touches(line, padded) ? 2.0 * crossing : 0.0;
    for (const QRectF &taken : m_taken)
        cost += taken.intersects(padded) ? covering : 0.0;
    return cost;
}

// A baseline often is the value of a bar, and would strike it through.
QRectF LabelRoom::offLines(const QRectF &rect, int direction) const
{
    const auto isStruck = [this](const QRectF &place) {
        const QRectF words = place.adjusted(1, 3, -1, -3);
        return std::ranges::any_of(m_lines, [&](const QLineF &line) { return touches(line, words); });
    };
    for (qreal shift = 0; shift <= rect.height(); shift += 2) {
        if (const QRectF place = rect.translated(0, direction * shift); !isStruck(place))
            return place;
    }
    return rect;
}

bool LabelRoom::isOverSeries(const QRectF &rect) const
{
    return std::ranges::any_of(m_seriesLines, [&](const SeriesLine &one) { return touches(one.line, rect); });
}

QRectF LabelRoom::place(const std::vector<QRectF> &places, int own, double most)
{
    const QRectF *best = nullptr;
    double least = 0.0;
    for (const QRectF &rect : places) {
        const double found = cost(rect, own);
        if (!best || found < least) {
            best = &rect;
            least = found;
        }
        if (least < 1.0)
            break;
    }
    if (!best || least > most)
        return {};
    take(*best);
    return *best;
}

void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                const ChartStyle &style, const LabelRoom &room)
{
    if (!room.isOverSeries(rect))
        painter.fillRect(rect.adjusted(-1, 2, 1, -2), style.colors().surface);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void paintSeriesNames(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                      LabelRoom &room)
{
    if (spec.series.size() < 2)
        return;
    if (!frame.keys().empty())
        return paintKeys(painter, style, frame);
    if (spec.kind == ChartKind::StackedArea)
        return paintAreaNames(painter, spec, style, frame);
    const QFont font = style.font(TextSize::SmallStrong);
    const QFontMetricsF metrics(font);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSpecSeries &series = spec.series[i];
        const QString name = metrics.elidedText(nameAtSeries(series), Qt::ElideRight, frame.plot().width() * 0.6);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(name)), std::ceil(metrics.height()));
        const QRectF rect = room.place(placesOf(series, frame, size, style.px(5)), int(i),
                                       style.isSmall() ? mostInTheWay : std::numeric_limits<double>::infinity());
        if (rect.isNull())
            continue;
        paintLabel(painter, rect, name, font, style.colors().seriesStyle(qsizetype(i)).color, style, room);
    }
}

void paintBarValues(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                    LabelRoom &room)
{
    if (!hasBars(spec) || spec.kind == ChartKind::StackedBar)
        return;
    const Formatting formatting(spec.language);
    const BarSlots bars = barSlots(spec);
    const QFont font = style.font(TextSize::Small);
    const QFontMetricsF metrics(font);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const auto &points = spec.series[i].points;
        for (const ChartPoint &point : points) {
            const QRectF bar = barRect(spec, frame, bars, i, point);
            const QString text = formatting.number(point.value, spec.decimals);
            const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
            const qreal top = point.value < 0 ? bar.bottom() + 1 : bar.top() - size.height() - 1;
            const QRectF rect = room.offLines(QRectF(QPointF(bar.center().x() - size.width() / 2, top), size),
                                              point.value < 0 ? 1 : -1);
            const bool isEnd = &point == &points.front() || &point == &points.back();
            const bool isNarrow = size.width() > frame.x(bars.days) - frame.x(0.0);
            if ((isNarrow && !isEnd) || room.cost(rect.adjusted(3, 2, -3, -2)) >= 1000.0)
                continue;
            room.take(rect);
            paintLabel(painter, rect, text, font, style.colors().text, style, room);
        }
    }
}

} // namespace acuerdo
