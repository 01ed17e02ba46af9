// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_labels.h"

namespace acuerdo {

/// Draws what stands on a plot beside its series: breaks in method, baseline and targets, numbered notes, events,
/// changes of status, and periods in progress among bars. Lines first, then their words, so that the names of the
/// series can be placed between.
class ChartMarksPainter
{
public:
    ChartMarksPainter(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame,
                      LabelRoom &room);

    void paintLines();
    void paintWords();

private:
    void paintAcross(const ChartMark &mark);
    void paintUpright(const ChartMark &mark);
    void paintHollowBars();
    void paintValueLabel(const ChartMark &mark);
    void paintNumber(const ChartMark &mark);
    void paintStatusLabels();
    void paintStatusLabel(const ChartMark &mark, QRectF &lastOfRow, qreal top);
    std::vector<QRectF> placesOfNumber(const ChartMark &mark, qreal diameter) const;

    QPainter &m_painter;
    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    const ChartFrame &m_frame;
    LabelRoom &m_room;
};

/// The number of a note in its circle.
void paintNoteNumber(QPainter &painter, const QRectF &circle, const QString &number, const ChartStyle &style);

} // namespace acuerdo
