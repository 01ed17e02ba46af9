// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QScreen>

#include <cmath>

namespace acuerdo {
namespace {

struct Measure {
    qreal pixels;
    int line;
    bool bold;
};

Measure measureOf(TextSize size)
{
    switch (size) {
    case TextSize::Figure:
        return {28, 36, true};
    case TextSize::Page:
        return {20, 28, true};
    case TextSize::Title:
        return {16, 24, true};
    case TextSize::Strong:
        return {13, 20, true};
    case TextSize::Body:
        return {13, 20, false};
    case TextSize::SmallStrong:
        return {11, 16, true};
    case TextSize::Small:
        return {11, 16, false};
    }
    Q_UNREACHABLE();
}

} // namespace

Typography::Typography(qreal bodyPixels, const QString &family)
    : m_bodyPixels(bodyPixels)
    , m_family(family.isEmpty() ? QStringLiteral("Noto Sans") : family)
{}

Typography Typography::current()
{
    const QFont font = QGuiApplication::font();
    const qreal dotsPerInch =
        QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->logicalDotsPerInch() : 96;
    const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dotsPerInch / 72;
    return Typography(pixels, font.family());
}

QFont Typography::font(TextSize size) const
{
    const Measure measure = measureOf(size);
    QFont font(m_family);
    font.setPixelSize(int(std::lround(measure.pixels * ratio())));
    font.setBold(measure.bold);
    return font;
}

int Typography::lineHeight(TextSize size) const
{
    return int(std::lround(measureOf(size).line * ratio()));
}

int Typography::length(int pixels) const
{
    return int(std::lround(pixels * std::max(1.0, ratio())));
}

QFont applicationFont(int percent)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal ofTheScreen = screen ? screen->logicalDotsPerInch() / 96 : 1.0;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(int(std::lround(13 * ofTheScreen * percent / 100)));
    return font;
}

} // namespace acuerdo
