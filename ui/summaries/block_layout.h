// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"
#include "ui/summaries/page_flow.h"
#include "ui/summaries/text_setter.h"

namespace acuerdo {

using FlowUnits = std::vector<FlowUnit>;

// From the blocks of a document to units on a page of a width. Each function adds its units.

void layMasthead(const Masthead &masthead, qreal width, FlowUnits &units);
void layHeading(const HeadingBlock &heading, qreal width, FlowUnits &units);
void layParagraph(const ParagraphBlock &paragraph, qreal width, FlowUnits &units);
void layFigures(const FigureRow &row, qreal width, FlowUnits &units);
void layTable(const TableBlock &table, qreal width, FlowUnits &units);
void layItem(const ItemBlock &item, const Document &document, qreal width, FlowUnits &units);
/// The plot has one height in all charts, whatever words stand around it: so high is the whole.
qreal chartHeight(const ChartSpec &spec, qreal width);
void layChart(const ChartFigure &figure, qreal width, FlowUnits &units);

/// A passage with the looks of a text size; what is muted, bold or a status looks so.
StyledTexts styled(const Passage &passage, TextSize size);
/// The bold size of a size.
TextSize strong(TextSize size);
/// A rule over the whole width.
PageBar ruleAt(qreal y, qreal width, const QColor &color, qreal height = 1);
/// Puts text at a place in a unit.
void place(FlowUnit &unit, SetText text, QPointF at);

} // namespace acuerdo
