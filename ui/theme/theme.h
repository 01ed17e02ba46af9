// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/source.h"
#include "core/domain/words.h"

#include <QColor>
#include <QPalette>
#include <QPen>

#include <array>

namespace acuerdo {

/// The shape of a chart series' points, so that series are told apart without colour.
enum class Marker { Disc, Square, Triangle, Diamond, Ring };

/// How one series of a chart is drawn.
struct SeriesStyle {
    QColor color{};
    QList<qreal> dash{}; ///< Lengths in pixels; empty for a solid line.
    Marker marker = Marker::Disc;

    /// A pen of `width` pixels with the dash in pixels, whatever the width.
    QPen pen(qreal width = 2) const;
};

/// Every colour of the program, for light or for dark ground. What is drawn for paper or for a file uses light().
struct Theme {
    bool isDark = false;
    QColor window{};    ///< Chrome: top bar, sidebar, header, status bar.
    QColor surface{};   ///< Table, detail, cards, fields.
    QColor alternate{}; ///< Tool tips.
    QColor line{};      ///< One-pixel rules and gridlines: separates, never carries meaning.
    QColor border{};    ///< Of fields and buttons; the zero line.
    QColor text{};
    QColor muted{}; ///< Secondary text, icons at rest.
    QColor accent{};
    QColor onAccent{};
    QColor selection{};
    QColor hover{};
    std::array<QColor, 6> statusColors{}; ///< By StatusRole.
    std::array<SeriesStyle, 5> series{};

    /// The colour of a status family, for word, glyph and bar alike. Overdue is drawn in that of Stuck.
    const QColor &status(StatusRole role) const { return statusColors[size_t(role)]; }
    /// The colour of a pillar on this ground.
    QColor pillar(const Pillar &pillar) const;
    /// The style of a series by its place in the chart; from the sixth on all are grey.
    SeriesStyle seriesStyle(qsizetype position) const;
    /// The palette of an application in this theme, for active, inactive and disabled widgets.
    QPalette palette() const;

    static const Theme &light();
    static const Theme &dark();
    /// The theme that a palette belongs to, by its lightness.
    static const Theme &of(const QPalette &palette);
    /// The theme of the application's palette.
    static const Theme &current();
};

} // namespace acuerdo
