// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_picture.h"

#include <optional>

namespace acuerdo {

/// One value of a chart, by its place in the spec.
struct ChartPlace {
    size_t series = 0;
    size_t point = 0;
    bool operator==(const ChartPlace &) const = default;
};

/// Where the values of a picture stand when it is painted into `area`, and what is said of them. It lives as long as
/// the picture does not change.
class ChartPlaces
{
public:
    ChartPlaces(const ChartPicture &picture, const QRectF &area)
        : m_picture(picture)
        , m_area(area)
    {}

    const ChartPoint &point(const ChartPlace &place) const;
    QPointF position(const ChartPlace &place) const;
    /// Of small multiples the frame that the position is nearest to.
    ChartFrame frameAt(const QPointF &position) const;
    /// The point of a series that is nearest to a day; the series has one.
    size_t nearestPoint(size_t series, double day) const;
    /// The value within reach of the pointer.
    std::optional<ChartPlace> at(const QPointF &position) const;
    /// "New method, 2019: 29,500 case files".
    QString text(const ChartPlace &place) const;

private:
    const ChartSpec &spec() const { return m_picture.spec(); }

    const ChartPicture &m_picture;
    QRectF m_area;
};

/// The cursor on a value, with its label beside it.
void paintCursor(QPainter &painter, const ChartPicture &picture, const QRectF &area, const ChartPlace &place);
/// The stretch of time between two positions, as it is being chosen.
void paintStretch(QPainter &painter, const ChartPicture &picture, const QRectF &area, const QPointF &from,
                  const QPointF &to);

} // namespace acuerdo
