// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"
#include "ui/pdf/pdf_document.h"
#include "ui/theme/typography.h"

#include <QColor>
#include <QRectF>

#include <variant>
#include <vector>

namespace acuerdo {

// A summary laid out on paper: pages of things with their place, in pixels of 1/96 inch, in reading order. What is
// drawn is decided here and nowhere else; a painter only draws it, on the screen or into a file.

enum class Paper { Letter, A4 };
template<>
std::span<const Key<Paper>> allKeys<Paper>();
/// The name for people: "Letter (8.5 × 11 in)".
QString label(Paper value, const Wording &wording);
/// In pixels of 1/96 inch.
QSizeF sizeOf(Paper paper);

/// What a thing on a page is, for formats that tell it to those who do not see the page.
enum class PageRole { Artifact, Title, Heading, Paragraph, TableHead, TableField, Figure };

constexpr int noTag = -1; ///< Of what is no part of the text: rules, running heads, repeated heads of tables.

/// A run of text on one line.
struct PageText {
    QPointF baseline{}; ///< Its left end.
    qreal width = 0;
    QString text{};
    TextSize size = TextSize::Body;
    QColor color{};
    PageRole role = PageRole::Paragraph;
    int tag = noTag;    ///< Position in PageLayout::tags.
    QString language{}; ///< ISO 639-1, when it is another than the document's.
    QString target{};   ///< Of a link: an address that opens, or "#" and a place.
    QString place{};    ///< The name that links lead to it by.
};

/// A filled rectangle: a rule, a pillar's bar.
struct PageBar {
    QRectF rect{};
    QColor color{};
};

/// A drawing of resources/glyphs or resources/icons.
struct PageGlyph {
    QRectF rect{};
    QString name{};
    QColor color{};
};

/// A line as small as a word.
struct PageSpark {
    QRectF rect{};
    SparkLine spark{};
    QColor color{};
};

struct PageChart {
    QRectF rect{};
    ChartSpec spec{};
    int tag = noTag;
};

using PageItem = std::variant<PageText, PageBar, PageGlyph, PageSpark, PageChart>;

/// One sheet of paper.
struct LaidOutPage {
    std::vector<PageItem> items{};
};

/// All sheets.
struct PageLayout {
    QSizeF size{};
    PdfInfo info{};
    std::vector<PdfTag> tags{}; ///< What the things on the pages are; the first is the document.
    std::vector<LaidOutPage> pages{};
};

/// Lays a document out. No heading stands alone at the end of a page, a table's head is repeated where the table goes
/// on, and a row or an item is kept whole unless it is higher than a page.
PageLayout layOut(const Document &document, Paper paper);

/// Where the page's text may stand: inside margins of 2/3 inch, above the footer.
QRectF textArea(QSizeF page);

} // namespace acuerdo
