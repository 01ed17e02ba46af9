// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_marks_painter.h"

#include "ui/evidence/chart_plot.h"
#include "ui/theme/drawings.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

QPen dashed(const QColor &color, std::initializer_list<qreal> dash)
{
    QPen pen(color, 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(dash);
    return pen;
}

// A line of one pixel in the middle of a pixel is sharp.
qreal sharp(qreal position)
{
    return std::floor(position) + 0.5;
}

// Lines, not a pattern brush: they stay lines in SVG and PDF.
void paintHatching(QPainter &painter, const QRectF &rect, const QColor &color, qreal step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

bool isUpright(const ChartMark &mark)
{
    return mark.kind == ChartMark::Kind::Break || mark.kind == ChartMark::Kind::Event
           || mark.kind == ChartMark::Kind::StatusChange;
}

} // namespace

void paintNoteNumber(QPainter &painter, const QRectF &circle, const QString &number, const ChartStyle &style)
{
    painter.setPen(QPen(style.colors().text, 1));
    painter.setBrush(style.colors().surface);
    painter.drawEllipse(circle);
    painter.setFont(style.font(TextSize::SmallStrong));
    painter.drawText(circle, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, number);
    painter.setBrush(Qt::NoBrush);
}

ChartMarksPainter::ChartMarksPainter(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
                                     const ChartFrame &frame, LabelRoom &room)
    : m_painter(painter)
    , m_spec(spec)
    , m_style(style)
    , m_frame(frame)
    , m_room(room)
    , m_statuses(placeStatuses())
{}

void ChartMarksPainter::paintLines()
{
    const bool showsValues = !m_style.isSmall() || m_style.isPane;
    for (const ChartMark &mark : m_spec.marks) {
        if (mark.high && showsValues)
            paintBand(mark);
    }
    for (const ChartMark &mark : m_spec.marks) {
        if (mark.value && !mark.high && showsValues)
            paintAcross(mark);
        else if (isUpright(mark) && mark.kind != ChartMark::Kind::StatusChange && m_frame.shows(mark.at))
            paintUpright(mark, m_frame.plot().top());
    }
    for (const StatusPlace &place : m_statuses)
        paintUpright(*place.mark, place.glyph.bottom() + m_style.px(2));
}

// Behind everything else: a tint, with its edges dotted so that it is seen in grey too.
void ChartMarksPainter::paintBand(const ChartMark &mark)
{
    const QRectF &plot = m_frame.plot();
    const QRectF band(QPointF(plot.left(), m_frame.y(*mark.high)), QPointF(plot.right(), m_frame.y(*mark.value)));
    QColor tint = m_style.colors().muted;
    tint.setAlphaF(0.14F);
    m_painter.fillRect(band.normalized(), tint);
    m_painter.setPen(dashed(m_style.colors().muted, {1, 3}));
    m_painter.drawLine(band.topLeft(), band.topRight());
    m_painter.drawLine(band.bottomLeft(), band.bottomRight());
}

void ChartMarksPainter::paintAcross(const ChartMark &mark)
{
    const bool isBaseline = mark.kind == ChartMark::Kind::Baseline;
    const QRectF &plot = m_frame.plot();
    const qreal y = sharp(m_frame.y(*mark.value));
    const QLineF line(plot.left(), y, plot.right(), y);
    m_painter.setPen(isBaseline ? dashed(m_style.colors().text, {6, 4}) : dashed(m_style.colors().text, {2, 3}));
    m_painter.drawLine(line);
    m_room.addLine(line);
    if (isBaseline || !m_frame.shows(mark.at))
        return;
    const QPointF due(m_frame.x(mark.at), y); // when it is to be reached
    const qreal half = m_style.px(4);
    m_painter.setPen(QPen(m_style.colors().text, m_style.px(1.5)));
    m_painter.setBrush(m_style.colors().surface);
    m_painter.drawPolygon(
        QPolygonF{due + QPointF(0, -half), due + QPointF(half, 0), due + QPointF(0, half), due + QPointF(-half, 0)});
    m_painter.setBrush(Qt::NoBrush);
}

void ChartMarksPainter::paintUpright(const ChartMark &mark, qreal top)
{
    const qreal x = sharp(m_frame.x(mark.at));
    const QLineF line(x, top, x, m_frame.plot().bottom());
    if (mark.kind == ChartMark::Kind::StatusChange)
        m_painter.setPen(dashed(m_style.colors().status(mark.role), {1, 2}));
    else if (mark.kind == ChartMark::Kind::Break)
        m_painter.setPen(dashed(m_style.colors().text, {3, 3}));
    else
        m_painter.setPen(dashed(m_style.colors().muted, {1, 2}));
    m_painter.drawLine(line);
    m_room.addLine(line);
}

void ChartMarksPainter::paintHollowBars()
{
    if (!hasBars(m_spec))
        return;
    const BarSlots bars = barSlots(m_spec);
    for (size_t i = 0; i < m_spec.series.size(); ++i) {
        for (const ChartPoint &point : m_spec.series[i].points) {
            const bool isProvisional = point.flag == ObservationFlag::Provisional;
            if (!point.shown || (!point.partial && !isProvisional))
                continue;
            const QRectF rect = barRect(m_spec, m_frame, bars, i, point).adjusted(0.75, 0.75, -0.75, -0.75);
            const QColor color = m_style.colors().seriesStyle(qsizetype(i)).color;
            m_painter.fillRect(rect, m_style.colors().surface);
            m_painter.setPen(QPen(color, m_style.px(1.5)));
            m_painter.drawRect(rect);
            if (!point.partial)
                paintHatching(m_painter, rect, color, m_style.px(6));
        }
    }
    m_painter.setBrush(Qt::NoBrush);
}

void ChartMarksPainter::paintWords()
{
    if (m_style.isSmall() && !m_style.isPane)
        return;
    paintStatusLabels();
    for (const ChartMark &mark : m_spec.marks) {
        if (mark.value && !mark.high && !m_style.isPane)
            paintValueLabel(mark);
        else if (!mark.value && mark.number > 0 && m_frame.shows(mark.at))
            paintNumber(mark);
    }
}

// Under its line at the left, by preference; off everything else.
void ChartMarksPainter::paintValueLabel(const ChartMark &mark)
{
    const QFont font = m_style.font(TextSize::Small);
    const QFontMetricsF metrics(font);
    const QRectF &plot = m_frame.plot();
    const QString label = metrics.elidedText(mark.label, Qt::ElideRight, plot.width() - m_style.px(8));
    const QSizeF size(std::ceil(metrics.horizontalAdvance(label)), std::ceil(metrics.height()));
    const qreal y = m_frame.y(*mark.value);
    std::vector<QRectF> places;
    const qreal last = std::max(0.0, plot.width() - size.width() - m_style.px(4));
    for (int i = 0; i <= 10; ++i) {
        const qreal left = plot.left() + m_style.px(4) + (last - m_style.px(4)) * i / 10.0;
        places.emplace_back(QPointF(left, y + m_style.px(2)), size);
        places.emplace_back(QPointF(left, y - m_style.px(2) - size.height()), size);
    }
    const QRectF rect = m_room.place(places);
    paintLabel(m_painter, rect, label, font, m_style.colors().text, m_style, m_room);
}

// A break's and an event's number stand on their line, a note's near the first series.
std::vector<QRectF> ChartMarksPainter::placesOfNumber(const ChartMark &mark, qreal diameter) const
{
    const QRectF &plot = m_frame.plot();
    const QSizeF size(diameter, diameter);
    const qreal left = std::clamp(m_frame.x(mark.at) - diameter / 2, plot.left(), plot.right() - diameter);
    std::vector<QRectF> places;
    if (isUpright(mark)) {
        for (const qreal share : {0.8, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1})
            places.emplace_back(QPointF(left, plot.top() + plot.height() * share - diameter / 2), size);
        return places;
    }
    const qreal gap = m_style.px(6);
    for (const ChartSpecSeries &series : m_spec.series) {
        const auto near = std::ranges::min_element(
            series.points, {}, [&](const ChartPoint &point) { return std::abs(point.period.middle() - mark.at); });
        if (near == series.points.end() || std::abs(near->period.middle() - mark.at) > 200.0)
            continue;
        const qreal y = m_frame.y(topOf(*near));
        for (const qreal away : {gap, gap + diameter, gap + 2 * diameter}) {
            places.emplace_back(QPointF(left, y + away), size);
            places.emplace_back(QPointF(left, y - away - diameter), size);
        }
    }
    for (const qreal share : {0.9, 0.7, 0.5, 0.3, 0.1})
        places.emplace_back(QPointF(left, plot.top() + plot.height() * share - diameter / 2), size);
    return places;
}

void ChartMarksPainter::paintNumber(const ChartMark &mark)
{
    const QRectF circle = m_room.place(placesOfNumber(mark, m_style.px(15)));
    paintNoteNumber(m_painter, circle, QString::number(mark.number), m_style);
}

// From the lowest row upwards, so that the line of a later mark passes to the right of the words of the earlier ones.
std::vector<ChartMarksPainter::StatusPlace> ChartMarksPainter::placeStatuses() const
{
    std::vector<StatusPlace> places;
    const QRectF rows = m_frame.statusRows();
    const qreal height = m_style.px(20);
    const qreal side = m_style.px(12);
    const int count = qRound(rows.height() / height);
    int row = count - 1;
    for (const ChartMark &mark : m_spec.marks) {
        if (count == 0 || mark.kind != ChartMark::Kind::StatusChange || !m_frame.shows(mark.at))
            continue;
        const qreal top = rows.top() + row * height + m_style.px(2);
        places.push_back({&mark, QRectF(m_frame.x(mark.at) - side / 2, top, side, side)});
        row = row == 0 ? count - 1 : row - 1;
    }
    for (size_t i = 0; i < places.size(); ++i) {
        places[i].isHidden = std::any_of(places.begin() + std::ptrdiff_t(i) + 1, places.end(),
                                         [&](const auto &later) { return later.glyph.intersects(places[i].glyph); });
    }
    return places;
}

// Before the glyph, else after it; off other words, other glyphs, and lines that come down from rows above.
QRectF ChartMarksPainter::placeOfWords(const StatusPlace &place, const QSizeF &size,
                                       const std::vector<QRectF> &taken) const
{
    const qreal gap = m_style.px(6);
    const qreal top = place.glyph.center().y() - size.height() / 2;
    for (const qreal left : {place.glyph.left() - gap - size.width(), place.glyph.right() + gap}) {
        const QRectF rect(QPointF(left, top), size);
        if (rect.left() < m_frame.area().left() || rect.right() > m_frame.area().right())
            continue;
        const QRectF around = rect.adjusted(-3, 0, 3, 0);
        const auto isHit = [&](const QRectF &other) { return other.intersects(around); };
        const auto isCrossed = [&](const StatusPlace &other) {
            return other.glyph.top() < place.glyph.top() && other.glyph.center().x() > around.left()
                   && other.glyph.center().x() < around.right();
        };
        if (!std::ranges::any_of(taken, isHit) && !std::ranges::any_of(m_statuses, isCrossed))
            return rect;
    }
    return {};
}

// The glyph over its line; the words beside it where there is room, else the code, else neither.
void ChartMarksPainter::paintStatusLabels()
{
    const QFont font = m_style.font(TextSize::Small);
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken;
    for (const StatusPlace &place : m_statuses)
        taken.push_back(place.glyph);
    for (const StatusPlace &place : m_statuses) {
        if (place.isHidden)
            continue;
        m_painter.setPen(Qt::NoPen);
        m_painter.fillRect(place.glyph.adjusted(-1, -1, 1, 1), m_style.colors().surface);
        paintGlyph(m_painter, place.glyph, place.mark->glyph, m_style.colors().status(place.mark->role));
        // A pane has room for the code alone.
        const QString longest = m_style.isPane ? place.mark->shortLabel : place.mark->label;
        for (const QString &words : {longest, place.mark->shortLabel}) {
            const QSizeF size(std::ceil(metrics.horizontalAdvance(words)), m_style.px(16));
            const QRectF rect = placeOfWords(place, size, taken);
            if (rect.isNull())
                continue;
            taken.push_back(rect);
            m_painter.setFont(font);
            m_painter.setPen(m_style.colors().text);
            m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
            break;
        }
    }
}

} // namespace acuerdo
