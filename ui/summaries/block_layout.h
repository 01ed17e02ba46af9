// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"
#include "ui/summaries/page_flow.h"
#include "ui/summaries/text_setter.h"

#include <span>

namespace acuerdo {

using FlowUnits = std::vector<FlowUnit>;

/// The tags of a document while it is laid out.
class PageTags
{
public:
    int add(const PdfTag &tag)
    {
        m_tags.push_back(tag);
        return int(m_tags.size()) - 1;
    }
    int addParagraph() { return add({.kind = PdfTag::Kind::Paragraph}); }
    std::vector<PdfTag> take() { return std::move(m_tags); }

private:
    std::vector<PdfTag> m_tags{{.kind = PdfTag::Kind::Document}};
};

// From the blocks of a document to units on a page of a width. Each function adds its units.

void layMasthead(const Masthead &masthead, qreal width, PageTags &tags, FlowUnits &units);
void layHeading(const HeadingBlock &heading, qreal width, PageTags &tags, FlowUnits &units);
void layParagraph(const ParagraphBlock &paragraph, qreal width, PageTags &tags, FlowUnits &units);
void layFigures(const FigureRow &row, qreal width, PageTags &tags, FlowUnits &units);
void layTable(const TableBlock &table, qreal width, PageTags &tags, FlowUnits &units);
void layItem(const ItemBlock &item, const Document &document, qreal width, PageTags &tags, FlowUnits &units);
/// One chart over the whole width, or two side by side.
void layCharts(std::span<const ChartFigure *const> figures, qreal width, PageTags &tags, FlowUnits &units);

/// A passage with the looks of a text size; what is muted, bold or a status looks so.
StyledTexts styled(const Passage &passage, TextSize size);
/// The bold size of a size.
TextSize strong(TextSize size);
/// A rule over the whole width.
PageBar ruleAt(qreal y, qreal width, const QColor &color, qreal height = 1);
/// Puts text at a place in a unit, as part of a tag.
void place(FlowUnit &unit, SetText text, QPointF at, int tag);

} // namespace acuerdo
