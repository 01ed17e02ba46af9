// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_file.h"

#include "core/domain/save_file.h"
#include "core/domain/wording.h"
#include "core/summary/chart_package.h"
#include "ui/evidence/chart_picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <functional>

namespace acuerdo {
namespace {

constexpr int leastSide = 120;
constexpr int mostSide = 16384;
constexpr int pdfDotsPerInch = 1200;

ChartStyle styleFor(QSize size, ChartTheme theme)
{
    ChartStyle style;
    style.theme = theme == ChartTheme::Dark ? Theme::dark() : Theme::light();
    style.size = size.width() < 360 || size.height() < 240 ? ChartSize::Small : ChartSize::Large;
    return style;
}

QRectF within(QSize size, const ChartStyle &style)
{
    const qreal margin = style.isSmall() ? 8 : 24;
    return QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
}

void paintPicture(QPainter &painter, const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), style.colors().surface);
    paintChart(painter, within(size, style), spec, style);
}

bool writePng(QIODevice &device, const ChartSpec &spec, QSize size, const ChartStyle &style, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setText(QStringLiteral("Title"), spec.title);
    image.setText(QStringLiteral("Source"), spec.sourceLine);
    image.setText(QStringLiteral("Description"), spec.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, spec, size, style);
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(QIODevice &device, const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(spec.description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintPicture(painter, spec, size, style);
    return painter.end();
}

bool writePdf(QIODevice &device, const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    QPdfWriter writer(&device);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Acuerdo"));
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(pdfDotsPerInch / 96.0, pdfDotsPerInch / 96.0);
    paintPicture(painter, spec, size, style);
    return painter.end();
}

bool writeCsv(QIODevice &device, const ChartSpec &spec)
{
    const QByteArray text = chartCsv(spec).toUtf8();
    return device.write(text) == text.size();
}

bool writeZip(QIODevice &device, const ChartSpec &spec)
{
    const Result<QByteArray> bytes = chartPackage(spec);
    return bytes && device.write(*bytes) == bytes->size();
}

using Writer = std::function<bool(QIODevice &)>;

Writer writerFor(const QString &ending, const ChartSpec &spec, QSize size, const ChartStyle &style, double scale)
{
    if (ending == QLatin1String("png"))
        return [&, size, scale](QIODevice &device) { return writePng(device, spec, size, style, scale); };
    if (ending == QLatin1String("svg"))
        return [&, size](QIODevice &device) { return writeSvg(device, spec, size, style); };
    if (ending == QLatin1String("pdf"))
        return [&, size](QIODevice &device) { return writePdf(device, spec, size, style); };
    if (ending == QLatin1String("csv"))
        return [&](QIODevice &device) { return writeCsv(device, spec); };
    if (ending == QLatin1String("zip"))
        return [&](QIODevice &device) { return writeZip(device, spec); };
    return {};
}

bool isDrawable(QSize size, double scale)
{
    const bool isSized = size.width() >= leastSide && size.height() >= leastSide && std::isfinite(scale) && scale > 0.0;
    return isSized && std::max(size.width(), size.height()) * std::max(1.0, scale) <= mostSide;
}

} // namespace

Result<Done> renderChartToFile(const ChartSpec &spec, const QString &path, QSize size, ChartTheme theme, double scale)
{
    const Wording wording(spec.language);
    const ChartStyle style = styleFor(size, theme);
    const Writer write = writerFor(QFileInfo(path).suffix().toLower(), spec, size, style, scale);
    if (!write)
        return failure(wording
                           .translate("ChartFile", "Cannot save a chart as “%1”: the name has to end in .png, .svg, "
                                                   ".pdf, .csv or .zip.")
                           .arg(path));
    if (!isDrawable(size, scale))
        return failure(wording
                           .translate("ChartFile", "Cannot draw a chart of %1 × %2 pixels: each side has to be "
                                                   "between %3 and %4.")
                           .arg(std::lround(size.width() * scale))
                           .arg(std::lround(size.height() * scale))
                           .arg(leastSide)
                           .arg(mostSide));
    QBuffer drawn;
    if (!drawn.open(QIODevice::WriteOnly) || !write(drawn))
        return failure(wording.translate("ChartFile", "Cannot draw “%1”.").arg(path));
    return saveFile(path, drawn.data());
}

} // namespace acuerdo
