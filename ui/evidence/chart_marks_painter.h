// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_labels.h"

namespace acuerdo {

/// Draws what stands on a plot beside its series: breaks in method, baseline and targets, numbered notes, events,
/// tolerances, changes of status, and among bars periods in progress and provisional values. Lines first, then their
/// words, so that the names of the series can be placed between.
class ChartMarksPainter
{
public:
    ChartMarksPainter(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                      LabelRoom &room);

    void paintLines();
    /// Periods in progress and provisional values among bars; over the bars.
    void paintHollowBars();
    void paintWords();

private:
    /// A change of status in sight: its mark, and the row above the plot that its glyph and words stand in.
    struct StatusPlace {
        const ChartMark *mark = nullptr;
        QRectF glyph{};
        bool isHidden = false; ///< Under the glyph of a later change: its line and its note tell of it.
    };

    void paintBand(const ChartMark &mark);
    void paintAcross(const ChartMark &mark);
    void paintUpright(const ChartMark &mark, qreal top);
    void paintValueLabel(const ChartMark &mark);
    void paintNumber(const ChartMark &mark);
    std::vector<StatusPlace> placeStatuses() const;
    void paintStatusLabels();
    QRectF placeOfWords(const StatusPlace &place, const QSizeF &size, const std::vector<QRectF> &taken) const;
    std::vector<QRectF> placesOfNumber(const ChartMark &mark, qreal diameter) const;

    QPainter &m_painter;
    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    const ChartFrame &m_frame;
    LabelRoom &m_room;
    std::vector<StatusPlace> m_statuses;
};

/// The number of a note in its circle.
void paintNoteNumber(QPainter &painter, const QRectF &circle, const QString &number, const ChartStyle &style);

} // namespace acuerdo
