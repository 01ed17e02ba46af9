// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

namespace acuerdo {

/// Small is a card of a gallery or a figure in a text column; large is a picture of its own.
enum class ChartSize { Small, Large };

/// The light tokens on white, for paper and for files by default, or the dark ones.
enum class ChartTheme { Light, Dark };

/// How a chart is drawn, and which of its words stand around the plot.
struct ChartStyle {
    Theme theme = Theme::light();
    Typography typography{};
    ChartSize size = ChartSize::Large;
    bool isPane = false; ///< One of several plots in a picture: small, and with the marks of a large one.
    bool showsTitle = true;
    bool showsSubtitle = true;
    bool showsNotes = true;
    bool showsSource = true;

    const Theme &colors() const { return theme; }
    QFont font(TextSize textSize) const { return typography.font(textSize); }
    qreal line(TextSize textSize) const { return typography.lineHeight(textSize); }
    /// A length of the look, grown with the text.
    qreal px(qreal pixels) const { return pixels * typography.ratio(); }
    bool isSmall() const { return size == ChartSize::Small; }
};

} // namespace acuerdo
