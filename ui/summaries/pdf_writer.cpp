// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_picture.h"
#include "ui/summaries/page_painter.h"
#include "ui/summaries/summary_drawings.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace acuerdo {
namespace {

constexpr int dotsPerInch = 1200;
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

// Qt writes the moment of writing, which is not of the summary: the same summary has to give the same bytes. The day
// that it is as of stands there instead, in as many characters.
void fixDate(QByteArray &pdf, QDate asOf)
{
    const QByteArray begin("/CreationDate (D:");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype end = pdf.indexOf(')', at);
        const QByteArray date = asOf.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000+00'00'";
        if (end - at == date.size())
            pdf.replace(at, date.size(), date);
    }
}

} // namespace

QByteArray pdfOf(const PageLayout &layout, const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(layout.title);
    writer.setCreator(QStringLiteral("Acuerdo"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(layout.size * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, layout.pages[i]);
    }
    painter.end();
    QByteArray pdf = buffer.data();
    fixDate(pdf, document.masthead.asOf);
    return pdf;
}

QByteArray pdfOf(const Document &document, Paper paper)
{
    return pdfOf(layOut(document, paper), document);
}

Drawings summaryDrawings(Paper paper)
{
    return {.chart = chartSvg, .glyph = glyphSvg, .pdf = [paper](const Document &document) -> Result<QByteArray> {
                return pdfOf(document, paper);
            }};
}

} // namespace acuerdo
