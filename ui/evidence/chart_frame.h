// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_axis.h"
#include "core/summary/chart_spec.h"
#include "ui/evidence/chart_style.h"

#include <QRectF>

namespace acuerdo {

/// One line of the words below a plot: its number or glyph at the left, the text wrapped beside it.
struct FootLine {
    QRectF rect{};
    QString number{};                ///< "1", or empty.
    const ChartMark *mark = nullptr; ///< A change of status: its glyph stands in the number's place.
    QString text{};
    bool isMuted = false;
};

/// One series in the key of a chart: its square and its name.
struct KeyPlace {
    QRectF square{};
    QRectF words{};
    QString name{};
};

/// Where everything of a chart stands in a rectangle: words, plot, axes; and how days and values become points.
class ChartFrame
{
public:
    /// `from` and `to` (Julian days) narrow the time axis; equal: the whole axis of the chart.
    ChartFrame(const ChartSpec &spec, const ChartAxes &axes, const ChartStyle &style, const QRectF &area,
               double from = 0.0, double to = 0.0);

    const QRectF &area() const { return m_area; }
    const QRectF &title() const { return m_title; }
    const QRectF &subtitle() const { return m_subtitle; }
    const QRectF &unit() const
    {
        return m_unit;
    } ///< The axis's unit above the plot, where the subtitle does not say it.
    const std::vector<KeyPlace> &keys() const { return m_keys; } ///< The names of several bars.
    const QRectF &statusRows() const { return m_statusRows; }
    const QRectF &plot() const { return m_plot; }
    const std::vector<FootLine> &foot() const { return m_foot; }

    const ValueScale &values() const { return m_values; }
    const std::vector<TimeTick> &times() const { return m_times; }
    double from() const { return m_from; }
    double to() const { return m_to; }

    qreal x(double day) const;
    qreal y(double value) const;
    double day(qreal x) const;
    bool shows(double day) const { return day >= m_from && day <= m_to; }

private:
    void layHead(const ChartSpec &spec, const ChartStyle &style);
    void layFoot(const ChartSpec &spec, const ChartStyle &style);
    qreal layKeys(const ChartSpec &spec, const ChartStyle &style, qreal top);
    void layPlot(const ChartSpec &spec, const ChartAxes &axes, const ChartStyle &style);
    qreal addFootLine(const ChartStyle &style, FootLine line, qreal top);

    QRectF m_area;
    QRectF m_title;
    QRectF m_subtitle;
    QRectF m_unit;
    std::vector<KeyPlace> m_keys;
    QRectF m_statusRows;
    QRectF m_plot;
    std::vector<FootLine> m_foot;
    qreal m_footTop = 0;
    qreal m_headBottom = 0;
    ValueScale m_values;
    std::vector<TimeTick> m_times;
    double m_from = 0.0;
    double m_to = 1.0;
};

/// Whether a chart is drawn with bars.
bool hasBars(const ChartSpec &spec);
/// The top of a value in its stack; the value itself where nothing is stacked.
inline double topOf(const ChartPoint &point)
{
    return point.base + point.value;
}
/// What stands at a series: its short name.
QString nameAtSeries(const ChartSpecSeries &series);
/// What a small chart says below its title: the unit of its axis.
QString smallSubtitle(const ChartSpec &spec);
/// What a large chart says above its plot when the axis counts in another unit than the subtitle names.
QString axisLine(const ChartSpec &spec);

/// The flags that wrapped words are drawn and measured with.
inline constexpr int wrappedText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace acuerdo
