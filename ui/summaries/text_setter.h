// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

namespace acuerdo {

/// A stretch of text with its looks.
struct StyledText {
    QString text{};
    TextSize size = TextSize::Body;
    QColor color{};
    QString glyph{};   ///< A drawing before it …
    SparkLine spark{}; ///< … or a small line.
    bool endsLine = false;
    QString language{}; ///< When it is another than the document's.
    QString target{};   ///< Of a link.
};
using StyledTexts = QList<StyledText>;

/// Text set into lines: its items stand relative to its top left corner.
struct SetText {
    std::vector<PageItem> items{};
    qreal width = 0; ///< Of the widest line.
    qreal height = 0;
};

/// Sets text into lines of at most `width`; a line is as high as its highest run asks. Words that are longer than a
/// line are broken anywhere.
SetText setText(const StyledTexts &texts, qreal width, PageRole role, Qt::Alignment alignment = Qt::AlignLeft);

/// The width of a text that breaks no line but where it must: that of its longest.
qreal naturalWidth(const StyledTexts &texts);

/// Side of the square that a glyph beside text of a size fills, and the gap after it.
qreal glyphSize(TextSize size);

/// The font that text of a size is measured and drawn with: the same on every device.
QFont pageFont(TextSize size);

/// Says of text what it is.
void tagItems(std::vector<PageItem> &items, int tag);

/// Moves things by `offset`.
void moveItems(std::vector<PageItem> &items, QPointF offset);

} // namespace acuerdo
