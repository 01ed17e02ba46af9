// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace acuerdo {

/// The five sizes of text, and the two that are bold besides.
enum class TextSize {
    Figure,      ///< 28/36 bold: a number that stands for itself.
    Page,        ///< 20/28 bold: the name of a page.
    Title,       ///< 16/24 bold: the name of the thing shown.
    Strong,      ///< 13/20 bold: names, chart titles.
    Body,        ///< 13/20.
    SmallStrong, ///< 11/16 bold: heads of groups and columns, names at lines.
    Small,       ///< 11/16: secondary text, axes, sources.
};

/// Fonts and lengths as ratios of one body size, so that a larger font enlarges everything around it.
class Typography
{
public:
    /// From the body size in pixels: 13 at 100 %.
    explicit Typography(qreal bodyPixels = 13, const QString &family = QString());
    /// From the font of the application.
    static Typography current();

    QFont font(TextSize size) const;
    /// Height of a line of text in pixels, rounded.
    int lineHeight(TextSize size) const;
    /// A length that has text in it: `pixels` at 100 %, more when the font is larger, never less.
    int length(int pixels) const;
    qreal ratio() const { return m_bodyPixels / 13; }

private:
    qreal m_bodyPixels;
    QString m_family;
};

/// The application's font at `percent` of its normal size.
QFont applicationFont(int percent = 100);

} // namespace acuerdo
