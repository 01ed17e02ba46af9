// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/page_flow.h"

#include "ui/summaries/text_setter.h"

#include <algorithm>

namespace acuerdo {
namespace {

struct Bottom {
    qreal operator()(const PageText &text) const { return text.baseline.y() + 6; }
    qreal operator()(const PageBar &bar) const { return bar.rect.bottom(); }
    qreal operator()(const PageGlyph &glyph) const { return glyph.rect.bottom(); }
    qreal operator()(const PageSpark &spark) const { return spark.rect.bottom(); }
    qreal operator()(const PageChart &chart) const { return chart.rect.bottom(); }
};

/// Fills page after page.
class Flow
{
public:
    Flow(std::vector<FlowUnit> units, const QRectF &firstArea, const QRectF &area)
        : m_units(std::move(units))
        , m_area(area)
        , m_current(firstArea)
    {
        m_pages.emplace_back();
    }

    std::vector<LaidOutPage> run()
    {
        for (size_t i = 0; i < m_units.size(); ++i) {
            FlowUnit &unit = m_units[i];
            const bool begins = unit.breaksBefore && m_used > 0;
            const bool follows = i > 0 && m_units[i - 1].keepsWithNext && !begins;
            // What must stay together was measured when its first piece was placed.
            if (begins || (!follows && m_used > 0 && !fits(i)))
                newPage();
            place(unit);
        }
        return std::move(m_pages);
    }

private:
    // From this unit to the first that may end a page.
    qreal heightOfGroup(size_t first) const
    {
        qreal height = 0;
        for (size_t i = first; i < m_units.size(); ++i) {
            height += m_units[i].height + (i == first ? 0 : m_units[i].spaceBefore);
            if (!m_units[i].keepsWithNext)
                break;
        }
        return height;
    }

    bool fits(size_t first) const
    {
        const qreal room = m_current.height() - m_used - m_units[first].spaceBefore;
        const qreal group = heightOfGroup(first);
        // A group that no page can hold is not helped by a new one, unless its first piece alone has no room here.
        return group <= room || (group > m_area.height() && m_units[first].height <= room);
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_current = m_area;
        m_used = 0;
    }

    void place(FlowUnit &unit)
    {
        if (m_used == 0 && m_pages.size() > 1 && unit.repeatedHead)
            put(unit.repeatedHead->items, unit.repeatedHead->height);
        const bool isFirst = m_used == 0;
        const qreal space = isFirst ? 0 : unit.spaceBefore;
        if (m_used + space + unit.height > m_current.height() && !isFirst && unit.height <= m_area.height()) {
            newPage();
            place(unit);
            return;
        }
        m_used += space;
        if (unit.height > m_current.height() - m_used)
            split(unit);
        else
            put(std::move(unit.items), unit.height);
    }

    void put(std::vector<PageItem> items, qreal height)
    {
        moveItems(items, m_current.topLeft() + QPointF(0, m_used));
        std::ranges::move(items, std::back_inserter(m_pages.back().items));
        m_used += height;
    }

    // Higher than a page: what reaches below its end goes on the next one, line by line.
    void split(FlowUnit &unit)
    {
        const qreal room = m_current.height() - m_used;
        std::vector<PageItem> here;
        std::vector<PageItem> later;
        qreal cut = unit.height;
        for (const PageItem &item : unit.items) {
            const qreal bottom = std::visit(Bottom{}, item);
            if (bottom > room)
                cut = std::min(cut, topOf(item));
        }
        for (PageItem &item : unit.items)
            (topOf(item) < cut ? here : later).push_back(std::move(item));
        if (here.empty() && m_used == 0) { // one thing alone is too high: it is drawn as far as the page goes
            put(std::move(later), m_current.height());
            return;
        }
        put(std::move(here), room);
        if (later.empty())
            return;
        newPage();
        moveItems(later, QPointF(0, -cut));
        FlowUnit rest{.items = std::move(later), .height = unit.height - cut};
        place(rest);
    }

    static qreal topOf(const PageItem &item)
    {
        if (const PageText *text = std::get_if<PageText>(&item))
            return text->baseline.y() - 14;
        if (const PageBar *bar = std::get_if<PageBar>(&item))
            return bar->rect.top();
        if (const PageGlyph *glyph = std::get_if<PageGlyph>(&item))
            return glyph->rect.top();
        if (const PageSpark *spark = std::get_if<PageSpark>(&item))
            return spark->rect.top();
        return std::get<PageChart>(item).rect.top();
    }

    std::vector<FlowUnit> m_units;
    std::vector<LaidOutPage> m_pages;
    QRectF m_area;
    QRectF m_current;
    qreal m_used = 0;
};

} // namespace

std::vector<LaidOutPage> flow(std::vector<FlowUnit> units, const QRectF &firstArea, const QRectF &area)
{
    return Flow(std::move(units), firstArea, area).run();
}

} // namespace acuerdo
