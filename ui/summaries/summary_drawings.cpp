// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_drawings.h"

#include "ui/evidence/chart_picture.h"
#include "ui/summaries/chart_grid.h"
#include "ui/summaries/pdf_job.h"
#include "ui/summaries/text_setter.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace acuerdo {
namespace {

// As wide as the text of a page.
QSize chartSize(const ChartSpec &spec)
{
    constexpr int width = 688;
    return {width, int(std::ceil(chartHeight(spec, width)))};
}

QByteArray chartSvg(const ChartSpec &spec)
{
    const QSize size = chartSize(spec);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.setFont(pageFont(TextSize::Body)); // not that of the screen, which is written into the picture too
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(QPointF(), size), spec, ChartStyle{});
    painter.end();
    return buffer.data();
}

// Two dots for one: readers of our time take the SVG, this is for the others.
QByteArray chartPng(const ChartSpec &spec)
{
    constexpr int scale = 2;
    const QSize size = chartSize(spec);
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(), size), spec, ChartStyle{});
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray glyphSvg(const QString &name)
{
    for (const QString &folder : {QStringLiteral(":/glyphs/"), QStringLiteral(":/icons/")}) {
        QFile file(folder + name + QStringLiteral(".svg"));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

} // namespace

QByteArray pdfOf(const Document &document, Paper paper)
{
    const PageLayout layout = layOut(document, paper);
    PdfJob job(layout);
    while (!job.isDone())
        job.writeNextPage();
    return job.result();
}

Drawings summaryDrawings(Paper paper)
{
    return {.chart = chartSvg,
            .chartPicture = chartPng,
            .glyph = glyphSvg,
            .pdf = [paper](const Document &document) -> Result<QByteArray> { return pdfOf(document, paper); }};
}

} // namespace acuerdo
