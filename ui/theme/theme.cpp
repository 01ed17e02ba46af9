// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace acuerdo {
namespace {

Theme makeLight()
{
    Theme theme;
    theme.window = 0xF3F3F0;
    theme.surface = 0xFFFFFF;
    theme.alternate = 0xFAFAF8;
    theme.line = 0xDEDED9;
    theme.border = 0x83888D;
    theme.text = 0x1C1F23;
    theme.muted = 0x5C636B;
    theme.accent = 0x4549A3;
    theme.onAccent = 0xFFFFFF;
    theme.selection = 0xE7E8F6;
    theme.hover = 0xF3F3FA;
    theme.statusColors = {QColor(0x5F6770), QColor(0x0068A6), QColor(0x8A6100),
                          QColor(0x006B4E), QColor(0x3E444B), QColor(0x95201A)};
    theme.series = {{{0x0072B2, {}, Marker::Disc},
                     {0xC44E00, {6, 3}, Marker::Square},
                     {0x00805E, {2, 2}, Marker::Triangle},
                     {0xA8528A, {8, 2, 2, 2}, Marker::Diamond},
                     {0x3A3F45, {}, Marker::Ring}}};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = 0x1A1C20;
    theme.surface = 0x212429;
    theme.alternate = 0x25282E;
    theme.line = 0x363B43;
    theme.border = 0x7C848F;
    theme.text = 0xE7E9EC;
    theme.muted = 0xA4ABB5;
    theme.accent = 0xAEB2F5;
    theme.onAccent = 0x16181C;
    theme.selection = 0x33365C;
    theme.hover = 0x292C38;
    theme.statusColors = {QColor(0x9FA7B1), QColor(0x5DB5EA), QColor(0xF2C14E),
                          QColor(0x3CBF95), QColor(0xCDD2D8), QColor(0xFF8B6B)};
    theme.series = {{{0x56B4E9, {}, Marker::Disc},
                     {0xE69F00, {6, 3}, Marker::Square},
                     {0x2FC094, {2, 2}, Marker::Triangle},
                     {0xDB8FBC, {8, 2, 2, 2}, Marker::Diamond},
                     {0xD9DCE0, {}, Marker::Ring}}};
    return theme;
}

} // namespace

QPen SeriesStyle::pen(qreal width) const
{
    QPen pen(color, width, Qt::SolidLine, dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!dash.isEmpty()) {
        QList<qreal> inWidths;
        for (const qreal length : dash)
            inWidths.append(length / width);
        pen.setDashPattern(inWidths);
    }
    return pen;
}

QColor Theme::pillar(const Pillar &pillar) const
{
    const QColor color(isDark && !pillar.darkColor.isEmpty() ? pillar.darkColor : pillar.color);
    return color.isValid() ? color : muted;
}

SeriesStyle Theme::seriesStyle(qsizetype position) const
{
    if (position >= 0 && position < qsizetype(series.size()))
        return series[size_t(position)];
    return {muted, {}, Marker::Disc};
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::Button, window);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, alternate);
    set(QPalette::ToolTipBase, alternate);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, line);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, border);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5 ? dark() : light();
}

const Theme &Theme::current()
{
    return of(QGuiApplication::palette());
}

} // namespace acuerdo
