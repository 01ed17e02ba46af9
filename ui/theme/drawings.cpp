// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/drawings.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

namespace acuerdo {
namespace {

QByteArray drawing(const QString &path, const QColor &color)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/glyphs/status-not-started.svg"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return file.readAll().replace("#000000", color.name().toLatin1());
}

QPixmap tinted(const QString &path, QSize devicePixels, const QColor &color)
{
    const QString key = QStringLiteral("%1|%2x%3|%4")
                            .arg(path)
                            .arg(devicePixels.width())
                            .arg(devicePixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(devicePixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawing(path, color)).render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap tinted(const QString &path, int size, const QColor &color, qreal devicePixelRatio)
{
    const int devicePixels = int(std::lround(size * devicePixelRatio));
    QPixmap pixmap = tinted(path, QSize(devicePixels, devicePixels), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintDrawing(QPainter &painter, const QRectF &rect, const QString &path, const QColor &color)
{
    const bool paintsPixels = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!paintsPixels) {
        QSvgRenderer(drawing(path, color)).render(&painter, rect);
        return;
    }
    // The painter may be scaled: draw with the pixels that the device really has, on whole ones.
    const QTransform toDevice = painter.combinedTransform();
    const QRect target = toDevice.mapRect(rect).toRect();
    if (target.isEmpty())
        return;
    painter.save();
    painter.resetTransform();
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(path, target.size(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(QPointF(target.topLeft()) / ratio, pixmap);
    painter.restore();
}

QString iconPath(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QString glyphPath(const QString &name)
{
    return QStringLiteral(":/glyphs/%1.svg").arg(name);
}

// Tinted when painted, so that an icon made once follows every later change of theme.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString path, std::optional<StatusRole> role = {})
        : m_path(std::move(path))
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintDrawing(*painter, rect, m_path, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_path, size, colorFor(mode, state));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("acuerdo-tinted"); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.border;
        if (m_role)
            return theme.status(*m_role);
        return mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On ? theme.text : theme.muted;
    }

    QString m_path;
    std::optional<StatusRole> m_role;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, const QString &glyph, const QColor &color)
{
    paintDrawing(painter, rect, glyphPath(glyph), color);
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &icon, const QColor &color)
{
    paintDrawing(painter, rect, iconPath(icon), color);
}

QPixmap iconPixmap(const QString &icon, int size, const QColor &color, qreal devicePixelRatio)
{
    return tinted(iconPath(icon), size, color, devicePixelRatio);
}

QPixmap glyphPixmap(const QString &glyph, int size, const QColor &color, qreal devicePixelRatio)
{
    return tinted(glyphPath(glyph), size, color, devicePixelRatio);
}

QIcon themedIcon(const QString &icon)
{
    return QIcon(new TintedIconEngine(iconPath(icon)));
}

QIcon glyphIcon(const QString &glyph, StatusRole role)
{
    return QIcon(new TintedIconEngine(glyphPath(glyph), role));
}

} // namespace acuerdo
