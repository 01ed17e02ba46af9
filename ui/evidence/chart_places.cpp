// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_places.h"

#include "core/domain/formatting.h"
#include "ui/theme/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr qreal reach = 24; // of the pointer, around a value

double middleOf(const ChartPoint &point)
{
    return point.period.middle();
}

} // namespace

ChartFrame ChartPlaces::frameAt(const QPointF &position) const
{
    ChartFrame nearest = m_picture.frameOf(0, m_area);
    const auto away = [&](const ChartFrame &frame) {
        const QPointF middle = frame.area().center() - position;
        return std::hypot(middle.x(), middle.y());
    };
    for (size_t i = 1; m_picture.hasPanes() && i < spec().series.size(); ++i) {
        ChartFrame frame = m_picture.frameOf(i, m_area);
        if (away(frame) < away(nearest))
            nearest = std::move(frame);
    }
    return nearest;
}

const ChartPoint &ChartPlaces::point(const ChartPlace &place) const
{
    return spec().series[place.series].points[place.point];
}

QPointF ChartPlaces::position(const ChartPlace &place) const
{
    const ChartFrame frame = m_picture.frameOf(place.series, m_area);
    const ChartPoint &point = this->point(place);
    if (!hasBars(spec()))
        return {frame.x(middleOf(point)), frame.y(topOf(point))};
    const QRectF bar = barRect(spec(), frame, barSlots(spec()), place.series, point);
    return {bar.center().x(), point.value < 0 ? bar.bottom() : bar.top()};
}

size_t ChartPlaces::nearestPoint(size_t series, double day) const
{
    const auto &points = spec().series[series].points;
    const auto after = std::ranges::lower_bound(points, day, {}, middleOf);
    if (after == points.begin())
        return 0;
    const auto before = std::prev(after);
    const bool isAfter = after != points.end() && middleOf(*after) - day < day - middleOf(*before);
    return size_t((isAfter ? after : before) - points.begin());
}

std::optional<ChartPlace> ChartPlaces::at(const QPointF &position) const
{
    if (spec().isEmpty())
        return std::nullopt;
    const ChartFrame under = frameAt(position);
    const double day = under.day(position.x());
    std::optional<ChartPlace> nearest;
    qreal least = 0;
    for (size_t i = 0; i < spec().series.size(); ++i) {
        if (spec().series[i].points.empty())
            continue;
        if (m_picture.hasPanes() && m_picture.frameOf(i, m_area).area() != under.area())
            continue;
        const ChartPlace place{i, nearestPoint(i, day)};
        const QPointF at = this->position(place);
        const qreal away = std::hypot(at.x() - position.x(), (at.y() - position.y()) / 4);
        if (std::abs(at.x() - position.x()) <= m_picture.style().px(reach) && (!nearest || away < least)) {
            nearest = place;
            least = away;
        }
    }
    return nearest;
}

QString ChartPlaces::text(const ChartPlace &place) const
{
    const ChartSpec &spec = this->spec();
    const ChartPoint &point = this->point(place);
    const Formatting formatting(spec.language);
    const int decimals = std::max(spec.decimals, spec.isTransformed() ? 0 : Formatting::decimalsOf(point.value));
    QString text = formatting.period(point.period) + QStringLiteral(": ") + formatting.number(point.value, decimals);
    if (!spec.unit.isEmpty())
        text += QChar(0x00A0) + (spec.isTransformed() ? u'(' + spec.unit + u')' : spec.unit);
    if (spec.isTransformed()) {
        const int full = std::max(spec.originalDecimals, Formatting::decimalsOf(point.original));
        text += QStringLiteral(" · ") + formatting.number(point.original, full) + QChar(0x00A0)
                + spec.series[place.series].unit;
    }
    for (const QString &word : flagWords(point, formatting.wording()))
        text += QStringLiteral(" · ") + word;
    return spec.series.size() > 1 ? spec.series[place.series].name + QStringLiteral(", ") + text : text;
}

void paintStretch(QPainter &painter, const ChartPicture &picture, const QRectF &area, const QPointF &from,
                  const QPointF &to)
{
    const QRectF plot = ChartPlaces(picture, area).frameAt(from).plot();
    const auto [first, last] = std::minmax({from.x(), to.x()});
    const QRectF stretch(QPointF(std::max(first, plot.left()), plot.top()),
                         QPointF(std::min(last, plot.right()), plot.bottom()));
    QColor tint = picture.style().colors().accent;
    tint.setAlphaF(0.16F);
    painter.fillRect(stretch, tint);
    painter.setPen(QPen(picture.style().colors().accent, 1));
    painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
    painter.drawLine(stretch.topRight(), stretch.bottomRight());
}

void paintCursor(QPainter &painter, const ChartPicture &picture, const QRectF &area, const ChartPlace &place)
{
    const ChartPlaces places(picture, area);
    const ChartFrame frame = picture.frameOf(place.series, area);
    const ChartStyle &style = picture.style();
    const Theme &colors = style.colors();
    const QPointF at = places.position(place);
    const int width = int(area.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    const qreal x = std::floor(at.x()) + 0.5;
    painter.drawLine(QPointF(x, frame.plot().top()), QPointF(x, frame.plot().bottom()));
    painter.setPen(QPen(colors.seriesStyle(qsizetype(place.series)).color, 2));
    painter.setBrush(colors.surface);
    painter.drawEllipse(at, style.px(4.5), style.px(4.5));
    const QFont font = style.font(TextSize::SmallStrong);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(places.text(place), Qt::ElideRight, width - 20);
    QRect box(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    box.moveLeft(std::clamp(int(at.x()) - box.width() / 2, 0, std::max(0, width - box.width())));
    const int above = int(at.y()) - box.height() - 10;
    box.moveTop(above >= 0 ? above : int(at.y()) + 10);
    paintBox(painter, box, colors.alternate, colors.border);
    paintText(painter, box.adjusted(8, 0, -8, 0), text, font, colors.text);
}

} // namespace acuerdo
