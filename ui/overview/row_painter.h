// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overview_data.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QRect>

class QPainter;

namespace acuerdo {

/// How wide the columns of a list are, so that its rows stand below each other.
struct OverviewColumns {
    int date = 0;
    int code = 0;
    int side = 0;
};
/// What the rows need with the present font.
OverviewColumns columnsFor(const std::vector<OverviewRow> &rows);

/// Draws a row from its outer columns inwards; what is left belongs to the text.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QRect &rect, const OverviewRow &row, const OverviewColumns &columns);

    /// From the left: pillar bar and code.
    void takeCode();
    void takeDate();
    void takeSide();
    void takeGlyph(const QString &glyph, StatusRole role, int gap);
    /// The glyph before, an arrow, the glyph now.
    void takeMove();
    // From the right:
    void takeRightDate();
    void takeRightGlyph();
    /// Date above, how late below, with the clock.
    void takeDue();
    // What is left:
    void drawTwoLines();
    /// The text on one line, and below it what is said of it, muted.
    void drawLineAndBelow();

private:
    void takeText(const QString &text, const QColor &color, int width, int gap);
    void drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color);
    QFont smallFont() const { return m_typography.font(TextSize::Small); }

    QPainter &m_painter;
    QRect m_rest;
    const OverviewRow &m_row;
    OverviewColumns m_columns;
    const Theme &m_theme = Theme::current();
    const Typography m_typography = Typography::current();
};

} // namespace acuerdo
