// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_frame.h"
#include "ui/evidence/series_shape.h"

#include <QGraphicsScene>

#include <memory>

class QChart;
class QAbstractAxis;
class QValueAxis;
class QPainter;

namespace acuerdo {

/// Where the bars of a chart stand on its time axis: one slot a period.
struct BarSlots {
    double from = 0.0; ///< Start of the first slot, in Julian days.
    double days = 1.0; ///< Length of a slot.
    int count = 0;

    int slotOf(const Period &period) const { return int((period.middle() - from) / days); }
    double middle(int slot) const { return from + (slot + 0.5) * days; }
};

/// The slots of a chart with bars.
BarSlots barSlots(const ChartSpec &spec);
/// The rectangle of one bar; `position` of its series.
QRectF barRect(const ChartSpec &spec, const ChartFrame &frame, const BarSlots &bars, size_t position,
               const ChartPoint &point);
/// How much of its slot a bar, or a group of bars, takes.
inline constexpr double barShare = 0.6;

/// The lines, points and bars of a chart, drawn with Qt Charts into the plot of a frame. Everything else is drawn
/// around and over them, in the same painter.
class ChartPlot
{
public:
    explicit ChartPlot(const ChartSpec &spec);
    ~ChartPlot();
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    void paint(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame);

private:
    void fill(const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame);
    void addSeries(size_t position, const ChartStyle &style, const ChartFrame &frame);
    void addAreas(const ChartSpec &spec, const ChartStyle &style);
    void addArea(const std::vector<const ChartPoint *> &run, const QColor &color, const ChartStyle &style);
    void addBars(const ChartSpec &spec, const ChartStyle &style);
    void addPoints(const QList<QPointF> &points, const SeriesStyle &look, const ChartStyle &style, bool isHollow);
    void setRanges(const ChartSpec &spec, const ChartFrame &frame);

    std::vector<SeriesPoints> m_points; // made once: a frame may be drawn again and again for another stretch of time
    bool m_isScattered = false;
    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_days;
    QValueAxis *m_slots;
    QValueAxis *m_values;
};

} // namespace acuerdo
