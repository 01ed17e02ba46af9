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
#include <optional>

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

/// The colours of a picture, each to the nearest of a few steps a channel, by the order in which they come.
class ColorTable
{
public:
    explicit ColorTable(int droppedBits)
        : m_dropped(droppedBits)
    {}

    /// Nothing when the table is full.
    std::optional<uchar> placeOf(QRgb color)
    {
        constexpr qsizetype most = 256;
        const QRgb stepped = qRgb(step(qRed(color)), step(qGreen(color)), step(qBlue(color)));
        const auto known = m_places.constFind(stepped);
        if (known != m_places.cend())
            return *known;
        if (m_colors.size() == most)
            return std::nullopt;
        m_colors.append(stepped);
        return *m_places.insert(stepped, uchar(m_colors.size() - 1));
    }
    const QList<QRgb> &colors() const { return m_colors; }

private:
    // From all dark to all bright, whatever the number of steps.
    int step(int channel) const { return ((channel >> m_dropped) * 255) / (255 >> m_dropped); }

    int m_dropped;
    QHash<QRgb, uchar> m_places{};
    QList<QRgb> m_colors{};
};

std::optional<QImage> indexed(const QImage &picture, int droppedBits)
{
    ColorTable table(droppedBits);
    QImage result(picture.size(), QImage::Format_Indexed8);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const bool isLast = x > 0 && from[x] == from[x - 1];
            const std::optional<uchar> place = isLast ? std::optional(to[x - 1]) : table.placeOf(from[x]);
            if (!place)
                return std::nullopt;
            to[x] = *place;
        }
    }
    result.setColorTable(table.colors());
    return result;
}

// A chart is a few flat colours and their soft edges: with a table of them it takes a fifth of the bytes, and of the
// time that packing takes, which is most of what a whole document costs.
QImage withColorTable(const QImage &picture)
{
    for (const int droppedBits : {2, 3, 4}) {
        if (const auto result = indexed(picture, droppedBits))
            return *result;
    }
    return picture;
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
    withColorTable(image).save(&buffer, "PNG");
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
