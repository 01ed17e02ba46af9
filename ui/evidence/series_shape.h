// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace acuerdo {

/// What of a series is to be drawn: lines that are not joined with one another, and points.
struct SeriesShape {
    std::vector<QList<QPointF>> lines{}; ///< Day and value; each has at least two points.
    QList<QPointF> points{};             ///< Every value when there are few; else those without a line and the ends.
    QList<QPointF> hollow{};             ///< Periods in progress, and provisional values.
};

/// The values of a series, kept close together so that a million of them can be looked through within a frame.
class SeriesPoints
{
public:
    explicit SeriesPoints(const ChartSpecSeries &series);

    qsizetype size() const { return qsizetype(m_days.size()); }
    /// The shape between two days for a plot of `columns` pixels. Where a column of pixels holds many values only its
    /// lowest and highest are kept: the picture is the same. A value beside each end is kept, so that lines
    /// run to the edge. Markers stand on every point up to `mostMarkers` points.
    SeriesShape shape(double from, double to, int columns, int mostMarkers) const;

private:
    /// Positions of the lowest and of the highest of some values.
    struct Extremes {
        size_t lowest = 0;
        size_t highest = 0;
    };
    Extremes extremesOf(size_t first, size_t last) const;
    void widen(Extremes &extremes, size_t position) const;
    void addColumns(SeriesShape &shape, size_t first, size_t last, double from, double to, int columns) const;
    void addAll(SeriesShape &shape, size_t first, size_t last, bool marksAll) const;

    std::vector<double> m_days;
    std::vector<double> m_values;
    std::vector<quint8> m_joined;
    std::vector<quint8> m_partial;
    std::vector<quint8> m_provisional;
    std::vector<Extremes> m_blocks; ///< Of each `blockSize` values: so that no drawing looks at all of a million.
};

} // namespace acuerdo
