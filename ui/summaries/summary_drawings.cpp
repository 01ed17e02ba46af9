// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_drawings.h"

#include "ui/evidence/chart_picture.h"
#include "ui/summaries/pdf_job.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QSvgGenerator>

namespace acuerdo {
namespace {

constexpr QSize chartSize(688, 344);

QByteArray chartSvg(const ChartSpec &spec)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chartSize);
    generator.setViewBox(QRect(QPoint(), chartSize));
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(QPointF(), chartSize), spec, ChartStyle{});
    painter.end();
    return buffer.data();
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
    PdfJob job(layout, document.masthead.asOf);
    while (!job.isDone())
        job.writeNextPage();
    return job.result();
}

Drawings summaryDrawings(Paper paper)
{
    return {.chart = chartSvg, .glyph = glyphSvg, .pdf = [paper](const Document &document) -> Result<QByteArray> {
                return pdfOf(document, paper);
            }};
}

} // namespace acuerdo
