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

// Every number of the table at the end that points behind `position` moves by `shift`.
void moveReferences(QByteArray &pdf, qsizetype position, qsizetype shift)
{
    const QByteArray mark("startxref\n");
    const qsizetype start = pdf.lastIndexOf(mark) + mark.size();
    const qsizetype end = pdf.indexOf('\n', start);
    const qsizetype table = pdf.mid(start, end - start).toLongLong() + shift;
    pdf.replace(start, end - start, QByteArray::number(table));
    constexpr qsizetype digits = 10;
    constexpr qsizetype entry = 20;
    qsizetype line = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1; // behind "xref" and the count
    for (; line + entry <= start && pdf.at(line + digits) == ' '; line += entry) {
        const qsizetype at = pdf.mid(line, digits).toLongLong();
        if (at > position)
            pdf.replace(line, digits, QByteArray::number(at + shift).rightJustified(digits, '0'));
    }
}

// Qt writes the moment of writing in the machine's time zone, which is not of the summary: the same summary has to give
// the same bytes. The day that it is as of stands there instead.
void fixDate(QByteArray &pdf, QDate asOf)
{
    const QByteArray begin("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(begin) + begin.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < begin.size() || end < at)
        return;
    const QByteArray date = asOf.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    pdf.replace(at, end - at, date);
    if (const qsizetype shift = date.size() - (end - at); shift != 0)
        moveReferences(pdf, at, shift);
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
