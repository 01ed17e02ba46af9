// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_plot.h"

#include <memory>

namespace acuerdo {

/// A chart as a picture: one painter draws it on the screen, into PNG, SVG and PDF, in the gallery and in a summary, so
/// that all of them are the same.
class ChartPicture
{
public:
    ChartPicture(std::shared_ptr<const ChartSpec> spec, ChartStyle style);
    ~ChartPicture();

    const ChartSpec &spec() const { return *m_spec; }
    const ChartStyle &style() const { return m_style; }
    void setStyle(const ChartStyle &style) { m_style = style; }

    /// Narrows the time axis; equal days: the whole axis.
    void setRange(double from, double to);
    double from() const { return m_from; }
    double to() const { return m_to; }

    /// Where everything stands when it is painted into `area`.
    ChartFrame frame(const QRectF &area) const;
    /// Draws it; the ground is the caller's.
    void paint(QPainter &painter, const QRectF &area);

private:
    void paintHead(QPainter &painter, const ChartFrame &frame) const;
    void paintSmallTitle(QPainter &painter, const QRectF &rect, const QFont &font) const;
    void paintAxes(QPainter &painter, const ChartFrame &frame) const;
    void paintFoot(QPainter &painter, const ChartFrame &frame) const;
    void paintEmpty(QPainter &painter, const ChartFrame &frame) const;

    std::shared_ptr<const ChartSpec> m_spec;
    ChartStyle m_style;
    ChartAxes m_axes;
    ChartPlot m_plot;
    double m_from = 0.0;
    double m_to = 0.0;
};

/// Draws a chart once.
void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style);

} // namespace acuerdo
