// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/pdf_job.h"

#include "ui/summaries/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace acuerdo {
namespace {

constexpr int dotsPerInch = 1200;

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

struct PdfJob::Writing {
    explicit Writing(const PageLayout &pages, QDate day)
        : layout(pages)
        , asOf(day)
        , writer(&buffer)
    {}

    const PageLayout &layout;
    QDate asOf;
    QBuffer buffer{};
    QPdfWriter writer;
    QPainter painter{};
    qsizetype done = 0;
};

PdfJob::PdfJob(const PageLayout &layout, QDate asOf)
    : m_writing(std::make_unique<Writing>(layout, asOf))
{
    QPdfWriter &writer = m_writing->writer;
    m_writing->buffer.open(QIODevice::WriteOnly);
    writer.setTitle(layout.title);
    writer.setCreator(QStringLiteral("Acuerdo"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(layout.size * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    m_writing->painter.begin(&writer);
    m_writing->painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
}

PdfJob::~PdfJob() = default;

qsizetype PdfJob::pagesDone() const
{
    return m_writing->done;
}

bool PdfJob::isDone() const
{
    return m_writing->done >= qsizetype(m_writing->layout.pages.size());
}

void PdfJob::writeNextPage()
{
    Q_ASSERT(!isDone());
    if (m_writing->done > 0)
        m_writing->writer.newPage();
    paintPage(m_writing->painter, m_writing->layout.pages[size_t(m_writing->done)]);
    ++m_writing->done;
}

QByteArray PdfJob::result()
{
    Q_ASSERT(isDone());
    m_writing->painter.end();
    QByteArray pdf = m_writing->buffer.data();
    fixDate(pdf, m_writing->asOf);
    return pdf;
}

} // namespace acuerdo
