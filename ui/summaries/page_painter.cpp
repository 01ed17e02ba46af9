// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/page_painter.h"

#include "ui/evidence/chart_picture.h"
#include "ui/summaries/text_setter.h"
#include "ui/theme/drawings.h"

#include <QPainter>
#include <QPainterPath>

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
    void operator()(const PageBar &bar) const { paintBar(painter, bar); }
    void operator()(const PageGlyph &glyph) const { paintGlyph(painter, glyph); }
    void operator()(const PageSpark &spark) const { paintSpark(painter, spark); }
    void operator()(const PageChart &chart) const { paintChart(painter, chart); }
};

} // namespace

void paintBar(QPainter &painter, const PageBar &bar)
{
    painter.fillRect(bar.rect, bar.color);
}

void paintGlyph(QPainter &painter, const PageGlyph &glyph)
{
    if (isStatusGlyph(glyph.name))
        paintGlyph(painter, glyph.rect, glyph.name, glyph.color);
    else
        paintIcon(painter, glyph.rect, glyph.name, glyph.color);
}

void paintSpark(QPainter &painter, const PageSpark &spark)
{
    constexpr qreal dot = 1.5;
    const QRectF inside = spark.rect.adjusted(dot, dot, -dot, -dot);
    const auto placeOf = [&](const SparkPoint &point) {
        return QPointF(inside.left() + point.x * inside.width(), inside.bottom() - point.y * inside.height());
    };
    QPainterPath line;
    for (const SparkPoint &point : spark.spark) {
        if (point.joined)
            line.lineTo(placeOf(point));
        else
            line.moveTo(placeOf(point));
    }
    painter.setPen(QPen(spark.color, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(spark.color);
    painter.drawEllipse(placeOf(spark.spark.back()), dot, dot);
    painter.setBrush(Qt::NoBrush);
}

void paintChart(QPainter &painter, const PageChart &chart)
{
    painter.save();
    paintChart(painter, chart.rect, chart.spec, ChartStyle{});
    painter.restore();
}

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageItem &item : page.items)
        std::visit(ItemPainter{painter}, item);
}

} // namespace acuerdo
