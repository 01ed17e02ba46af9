// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_frame.h"

#include <QLineF>

#include <limits>

class QPainter;

namespace acuerdo {

/// Keeps what is written on a plot apart: it knows the lines and the texts that stand there already.
class LabelRoom
{
public:
    LabelRoom(const ChartSpec &spec, const ChartFrame &frame);

    /// A line that no text should cross.
    void addLine(const QLineF &line) { m_lines.push_back(line); }
    void take(const QRectF &rect) { m_taken.push_back(rect); }
    /// How much stands in the way of a text: 0 for nothing, more with every line crossed; a text or the edge of the
    /// plot in the way is worse than any number of lines. `own` is the line that the text belongs to.
    double cost(const QRectF &rect, int own = -1) const;
    /// Whether a line of a series runs through a text.
    bool isOverSeries(const QRectF &rect) const;
    /// A text moved up (-1) or down (1), by its own height at most, until no line across the plot strikes it through.
    QRectF offLines(const QRectF &rect, int direction) const;
    /// The least crowded of the places, taken; the first of equals. Nothing when more than `most` is in the way of
    /// each.
    QRectF place(const std::vector<QRectF> &places, int own = -1,
                 double most = std::numeric_limits<double>::infinity());

private:
    struct SeriesLine {
        int series = 0;
        QLineF line{};
    };
    double misleading(const QRectF &rect, int own) const;

    QRectF m_plot;
    QRectF m_area;
    qreal m_above; ///< How far above the plot a text may stand.
    std::vector<SeriesLine> m_seriesLines;
    std::vector<QLineF> m_lines;
    std::vector<QRectF> m_taken;
};

/// A text on one line at its place. What runs below it, unless it is a series, does not show through.
void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                const ChartStyle &style, const LabelRoom &room);

/// Names of the series at their lines, each in the line's colour; of bars above the plot with a square. Nothing when
/// there is one series: the title names it.
void paintSeriesNames(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                      LabelRoom &room);

/// Values above the bars, where they fit; else above the first, the highest and the last.
void paintBarValues(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                    LabelRoom &room);

} // namespace acuerdo
