// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/series_shape.h"

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr size_t blockSize = 64;

/// Collects the points of a line until it ends.
class Runs
{
public:
    explicit Runs(SeriesShape &shape)
        : m_shape(shape)
    {}
    ~Runs() { end(); }
    Runs(const Runs &) = delete;
    Runs &operator=(const Runs &) = delete;

    void add(QPointF point) { m_run.append(point); }
    void end()
    {
        if (m_run.size() > 1)
            m_shape.lines.push_back(std::move(m_run));
        else if (m_run.size() == 1 && !m_shape.hollow.contains(m_run.first()))
            m_shape.points.append(m_run.first());
        m_run.clear();
    }

private:
    SeriesShape &m_shape;
    QList<QPointF> m_run;
};

} // namespace

SeriesPoints::SeriesPoints(const ChartSpecSeries &series)
{
    m_days.reserve(series.points.size());
    m_values.reserve(series.points.size());
    m_joined.reserve(series.points.size());
    m_partial.reserve(series.points.size());
    m_provisional.reserve(series.points.size());
    for (const ChartPoint &point : series.points) {
        m_days.push_back(point.period.middle());
        m_values.push_back(point.value);
        m_joined.push_back(point.joined);
        m_partial.push_back(point.partial);
        m_provisional.push_back(point.flag == ObservationFlag::Provisional);
    }
    for (size_t first = 0; first + blockSize <= m_values.size(); first += blockSize) {
        Extremes block{first, first};
        for (size_t i = first; i < first + blockSize; ++i)
            widen(block, i);
        m_blocks.push_back(block);
    }
}

void SeriesPoints::widen(Extremes &extremes, size_t position) const
{
    if (m_values[position] < m_values[extremes.lowest])
        extremes.lowest = position;
    if (m_values[position] > m_values[extremes.highest])
        extremes.highest = position;
}

SeriesPoints::Extremes SeriesPoints::extremesOf(size_t first, size_t last) const
{
    Extremes extremes{first, first};
    for (size_t i = first; i < last;) {
        const bool isWholeBlock = i % blockSize == 0 && i + blockSize <= last;
        widen(extremes, isWholeBlock ? m_blocks[i / blockSize].lowest : i);
        widen(extremes, isWholeBlock ? m_blocks[i / blockSize].highest : i);
        i += isWholeBlock ? blockSize : 1;
    }
    return extremes;
}

SeriesShape SeriesPoints::shape(double from, double to, int columns, int mostMarkers) const
{
    SeriesShape shape;
    auto first = size_t(std::ranges::lower_bound(m_days, from) - m_days.begin());
    auto last = size_t(std::ranges::upper_bound(m_days, to) - m_days.begin());
    first -= first > 0 ? 1 : 0;
    last += last < m_days.size() ? 1 : 0;
    if (first >= last)
        return shape;
    if (last - first > size_t(columns) * 4)
        addColumns(shape, first, last, from, to, columns);
    else
        addAll(shape, first, last, qsizetype(last - first) <= mostMarkers);
    return shape;
}

void SeriesPoints::addAll(SeriesShape &shape, size_t first, size_t last, bool marksAll) const
{
    QList<QPointF> marked;
    {
        Runs runs(shape);
        for (size_t i = first; i < last; ++i) {
            const QPointF point(m_days[i], m_values[i]);
            if (!m_joined[i])
                runs.end();
            if (m_partial[i] || m_provisional[i])
                shape.hollow.append(point);
            if (!m_partial[i])
                runs.add(point);
            if (!m_partial[i] && !m_provisional[i] && (marksAll || i == first || i + 1 == last))
                marked.append(point);
        }
    }
    for (const QPointF &point : marked) {
        if (!shape.points.contains(point))
            shape.points.append(point);
    }
}

void SeriesPoints::addColumns(SeriesShape &shape, size_t first, size_t last, double from, double to, int columns) const
{
    Runs runs(shape);
    const double perDay = columns / (to - from);
    size_t i = first;
    while (i < last) {
        const double column = std::floor((m_days[i] - from) * perDay);
        const double end = from + (column + 1.0) / perDay;
        if (!m_joined[i])
            runs.end();
        const auto begin = m_days.begin() + qsizetype(i);
        const auto next = std::lower_bound(begin + 1, m_days.begin() + qsizetype(last), end);
        const Extremes extremes = extremesOf(i, size_t(next - m_days.begin()));
        i = size_t(next - m_days.begin());
        const auto [earlier, later] = std::minmax(extremes.lowest, extremes.highest);
        runs.add({m_days[earlier], m_values[earlier]});
        if (later != earlier)
            runs.add({m_days[later], m_values[later]});
    }
}

} // namespace acuerdo
