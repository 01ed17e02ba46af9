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
    /// The stretch that is shown: the range, or the whole axis.
    double shownFrom() const { return m_from < m_to ? m_from : m_spec->from; }
    double shownTo() const { return m_from < m_to ? m_to : m_spec->to; }

    /// Where everything stands when it is painted into `area`. Of small multiples the plot is the room of all of them.
    ChartFrame frame(const QRectF &area) const;
    /// The frame that the values of a series stand in: the same, but for small multiples.
    ChartFrame frameOf(size_t series, const QRectF &area) const;
    /// Whether each series has a plot of its own.
    bool hasPanes() const { return !m_panes.empty(); }
    /// Draws it; the ground is the caller's.
    void paint(QPainter &painter, const QRectF &area);

private:
    /// One of small multiples: a series with its marks. It shares the value axis with the others where they have one
    /// unit.
    struct Pane {
        ChartSpec spec{};
        ChartAxes axes;
        ChartPlot plot;
        Pane(const ChartSpec &whole, size_t series);
    };
    ChartStyle paneStyle() const;
    QRectF paneRect(size_t series, const QRectF &room) const;
    ChartFrame paneFrame(size_t series, const QRectF &room) const;
    void paintPanes(QPainter &painter, const ChartFrame &frame);
    void paintPlot(QPainter &painter, const ChartSpec &spec, ChartPlot &plot, const ChartStyle &style,
                   const ChartFrame &frame) const;
    static void paintHead(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame);
    static void paintSmallTitle(QPainter &painter, const QRectF &rect, const QString &title, const ChartStyle &style);
    static void paintAxes(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame);
    void paintFoot(QPainter &painter, const ChartFrame &frame) const;
    void paintEmpty(QPainter &painter, const ChartFrame &frame) const;

    std::shared_ptr<const ChartSpec> m_spec;
    ChartStyle m_style;
    ChartAxes m_axes;
    ChartPlot m_plot;
    std::vector<std::unique_ptr<Pane>> m_panes;
    double m_from = 0.0;
    double m_to = 0.0;
};

/// Draws a chart once.
void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style);

} // namespace acuerdo
