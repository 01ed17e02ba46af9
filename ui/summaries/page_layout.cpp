// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/page_layout.h"

#include "core/domain/formatting.h"
#include "core/summary/visible_text.h"
#include "ui/summaries/block_layout.h"
#include "ui/summaries/chart_grid.h"
#include "ui/theme/theme.h"

namespace acuerdo {
namespace {

constexpr qreal margin = 64;     // 2/3 inch
constexpr qreal footHeight = 40; // rule, two lines of small text
constexpr qreal headHeight = 32; // on every page but the first

/// Adds the units of a block.
struct BlockLayout {
    const Document &document;
    qreal width;
    PageTags &tags;
    FlowUnits &units;
    bool breaksNext = false;

    void operator()(const HeadingBlock &heading) { layHeading(heading, width, tags, units); }
    void operator()(const ParagraphBlock &paragraph) { layParagraph(paragraph, width, tags, units); }
    void operator()(const FigureRow &row) { layFigures(row, width, tags, units); }
    void operator()(const TableBlock &table) { layTable(table, width, tags, units); }
    void operator()(const ItemBlock &item) { layItem(item, document, width, tags, units); }
    void operator()(const ChartFigure &) { Q_UNREACHABLE(); } // laid out together with those that follow
    void operator()(const PageBreak &) { breaksNext = true; }
};

// The charts that follow each other from a position on.
std::vector<const ChartFigure *> chartsFrom(const Document &document, size_t position)
{
    std::vector<const ChartFigure *> figures;
    for (size_t i = position; i < document.blocks.size(); ++i) {
        const auto *figure = std::get_if<ChartFigure>(&document.blocks[i]);
        if (!figure)
            break;
        figures.push_back(figure);
    }
    return figures;
}

void layAllCharts(const std::vector<const ChartFigure *> &figures, QSizeF page, PageTags &tags, FlowUnits &units)
{
    constexpr qreal headingAbove = 72; // with its note, mostly at the top of a page
    std::span<const ChartFigure *const> left(figures);
    for (const size_t count : chartRows(left, page, headingAbove)) {
        layCharts(left.first(count), page.width(), tags, units);
        left = left.subspan(count);
    }
}

FlowUnits unitsOf(const Document &document, QSizeF page, PageTags &tags)
{
    const qreal width = page.width();
    FlowUnits units;
    layMasthead(document.masthead, width, tags, units);
    BlockLayout layout{document, width, tags, units};
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const size_t first = units.size();
        const bool breaks = layout.breaksNext;
        layout.breaksNext = false;
        if (const auto figures = chartsFrom(document, i); !figures.empty()) {
            layAllCharts(figures, page, tags, units);
            i += figures.size() - 1;
        } else {
            std::visit(layout, document.blocks[i]);
        }
        if (breaks && first < units.size())
            units[first].breaksBefore = true;
        else if (breaks)
            layout.breaksNext = true;
    }
    return units;
}

void addSmall(LaidOutPage &page, const QString &text, QRectF area, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    SetText set =
        setText({{.text = text, .size = TextSize::Small, .color = color}}, area.width(), PageRole::Artifact, alignment);
    moveItems(set.items, area.topLeft());
    std::ranges::move(set.items, std::back_inserter(page.items));
}

// So that a sheet that lost its others still says what it is of, and as of when.
void addRunningHead(LaidOutPage &page, const Document &document, const QRectF &area)
{
    const Masthead &masthead = document.masthead;
    const QRectF head(area.left(), area.top() - headHeight, area.width(), 16);
    addSmall(page, masthead.title, head.adjusted(0, 0, -area.width() / 2, 0), Theme::light().muted);
    addSmall(page, masthead.asOfText, head.adjusted(area.width() / 2, 0, 0, 0), Theme::light().muted, Qt::AlignRight);
    page.items.push_back(PageBar{QRectF(area.left(), head.bottom() + 4, area.width(), 1), Theme::light().line});
}

void addFooter(LaidOutPage &page, const Document &document, const QRectF &area, qsizetype number, qsizetype count)
{
    constexpr qreal numberWidth = 80;
    const qreal top = area.bottom() + 8;
    page.items.push_back(PageBar{QRectF(area.left(), top, area.width(), 1), Theme::light().line});
    const QRectF line(area.left(), top + 6, area.width(), 16);
    addSmall(page, document.footer, line.adjusted(0, 0, -numberWidth, 0), Theme::light().muted);
    const Formatting formatting(document.language);
    const QString words = formatting.wording()
                              .translate("PageLayout", "%1 of %2", "page number")
                              .arg(formatting.count(number), formatting.count(count));
    addSmall(page, words, line.adjusted(line.width() - numberWidth, 0, 0, 0), Theme::light().text, Qt::AlignRight);
}

} // namespace

template<>
std::span<const Key<Paper>> allKeys<Paper>()
{
    static constexpr Key<Paper> keys[] = {
        {Paper::Letter, QLatin1StringView("letter")},
        {Paper::A4, QLatin1StringView("a4")},
    };
    return keys;
}

QString label(Paper value, const Wording &wording)
{
    switch (value) {
    case Paper::Letter:
        return wording.translate("PageLayout", "Letter (8.5 × 11 in)");
    case Paper::A4:
        return wording.translate("PageLayout", "A4 (210 × 297 mm)");
    }
    Q_UNREACHABLE();
}

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(816, 1056) : QSizeF(210 / 25.4 * 96, 297 / 25.4 * 96);
}

QRectF textArea(QSizeF page)
{
    return QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin - footHeight + 16);
}

PageLayout layOut(const Document &document, Paper paper)
{
    const QSizeF size = sizeOf(paper);
    const QRectF first = textArea(size).adjusted(0, -16, 0, 0);
    const QRectF area = textArea(size).adjusted(0, headHeight - 16, 0, 0);
    const Masthead &masthead = document.masthead;
    PageLayout layout{.size = size,
                      .info = {.title = visibleText(masthead.title + QStringLiteral(" – ") + masthead.asOfText),
                               .author = visibleText(masthead.preparer),
                               .subject = visibleText(masthead.kind),
                               .language = localeOf(document.language).bcp47Name(),
                               .date = masthead.asOf}};
    PageTags tags;
    layout.pages = flow(unitsOf(document, area.size(), tags), first, area);
    layout.tags = tags.take();
    const auto count = qsizetype(layout.pages.size());
    for (qsizetype i = 0; i < count; ++i) {
        LaidOutPage &page = layout.pages[size_t(i)];
        if (i > 0)
            addRunningHead(page, document, area);
        addFooter(page, document, area, i + 1, count);
    }
    return layout;
}

} // namespace acuerdo
