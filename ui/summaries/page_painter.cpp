// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/page_painter.h"

#include "ui/evidence/chart_picture.h"
#include "ui/summaries/text_setter.h"
#include "ui/theme/drawings.h"

#include <QPainter>

namespace acuerdo {
namespace {

bool isStatusGlyph(const QString &name)
{
    return name.startsWith(QStringLiteral("status-"));
}

struct ItemPainter {
    QPainter &painter;

    void operator()(const PageText &text) const
    {
        painter.setFont(pageFont(text.size));
        painter.setPen(text.color);
        painter.drawText(text.baseline, text.text);
    }
    void operator()(const PageBar &bar) const { painter.fillRect(bar.rect, bar.color); }
    void operator()(const PageGlyph &glyph) const
    {
        if (isStatusGlyph(glyph.name))
            paintGlyph(painter, glyph.rect, glyph.name, glyph.color);
        else
            paintIcon(painter, glyph.rect, glyph.name, glyph.color);
    }
    void operator()(const PageChart &chart) const
    {
        painter.save();
        paintChart(painter, chart.rect, chart.spec, ChartStyle{});
        painter.restore();
    }
};

} // namespace

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageItem &item : page.items)
        std::visit(ItemPainter{painter}, item);
}

} // namespace acuerdo
