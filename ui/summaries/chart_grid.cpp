// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/chart_grid.h"

#include "ui/evidence/chart_frame.h"

#include <algorithm>

namespace acuerdo {
namespace {

/// How far the charts up to one of them reach, at best.
struct Reach {
    int pages = 0;
    qreal used = 0;   ///< Of the last page.
    size_t inRow = 0; ///< Charts in the row that ends here.
    bool isBetterThan(const Reach &other) const
    {
        return other.inRow == 0 || pages < other.pages || (pages == other.pages && used < other.used);
    }
};

Reach after(const Reach &before, qreal height, qreal pageHeight, size_t inRow)
{
    const bool fits = before.used + chartSpacing + height <= pageHeight;
    return fits ? Reach{before.pages, before.used + chartSpacing + height, inRow}
                : Reach{before.pages + 1, height, inRow};
}

// Labels of lines and of changes of status need the width; numbers of notes do not.
bool canBeNarrow(const ChartSpec &spec)
{
    constexpr int most = 2;
    return std::ranges::count_if(spec.marks, [](const ChartMark &mark) { return !mark.label.isEmpty(); }) <= most;
}

} // namespace

qreal chartWidth(qreal width, size_t count)
{
    return (width - chartGap * qreal(count - 1)) / qreal(count);
}

qreal chartHeight(const ChartSpec &spec, qreal width)
{
    constexpr qreal wide = 480;
    constexpr qreal trial = 400;
    const qreal plotHeight = width < wide ? 144 : 176;
    const ChartFrame frame(spec, ChartAxes(spec), ChartStyle{}, QRectF(0, 0, width, trial));
    return spec.isEmpty() ? trial / 2 : trial + plotHeight - frame.plot().height();
}

std::vector<size_t> chartRows(std::span<const ChartFigure *const> figures, QSizeF page, qreal used)
{
    std::vector<Reach> best(figures.size() + 1);
    best[0] = {.used = used, .inRow = 1};
    qreal narrowBefore = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        const ChartSpec &spec = figures[i]->spec;
        const Reach alone = after(best[i], chartHeight(spec, page.width()), page.height(), 1);
        if (alone.isBetterThan(best[i + 1]))
            best[i + 1] = alone;
        const qreal narrow = chartHeight(spec, chartWidth(page.width(), 2));
        if (i > 0 && canBeNarrow(spec) && canBeNarrow(figures[i - 1]->spec)) {
            const Reach pair = after(best[i - 1], std::max(narrow, narrowBefore), page.height(), 2);
            if (pair.isBetterThan(best[i + 1]))
                best[i + 1] = pair;
        }
        narrowBefore = narrow;
    }
    std::vector<size_t> rows;
    for (size_t i = figures.size(); i > 0; i -= best[i].inRow)
        rows.push_back(best[i].inRow);
    std::ranges::reverse(rows);
    return rows;
}

} // namespace acuerdo
