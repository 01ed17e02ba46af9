// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/pdf_job.h"

#include "ui/summaries/page_painter.h"
#include "ui/summaries/text_setter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace acuerdo {
namespace {

/// Writes the things of a page one after the other.
class PageWriter
{
public:
    PageWriter(PdfDocument &pdf, const std::vector<PdfTag> &tags, int &lastHeading)
        : m_pdf(pdf)
        , m_tags(tags)
        , m_lastHeading(lastHeading)
    {}

    void operator()(const PageText &text)
    {
        const QFontMetricsF metrics(pageFont(text.size));
        const QRectF rect(text.baseline.x(), text.baseline.y() - metrics.ascent(), text.width,
                          metrics.ascent() + metrics.descent());
        if (text.tag != noTag && text.tag != m_lastHeading && !m_tags[size_t(text.tag)].title.isEmpty()) {
            m_pdf.addOutline(text.tag, rect.topLeft());
            m_lastHeading = text.tag;
        }
        if (!text.place.isEmpty())
            m_pdf.addPlace(text.place, rect.topLeft());
        const bool isLink = !text.target.isEmpty() && text.tag != noTag;
        const int tag = isLink ? m_pdf.addLinkTag(text.tag) : text.tag;
        begin(tag, text.language);
        // Lines of a paragraph and figures of a row are words apart, also for those who do not see where they stand.
        const QString words = text.tag == noTag ? text.text : text.text + u' ';
        m_pdf.addText(text.baseline, words, pageFont(text.size), text.color);
        if (isLink)
            m_pdf.addLink(tag, rect, text.target, text.text);
    }
    void operator()(const PageBar &bar)
    {
        begin(noTag);
        m_pdf.paint([&](QPainter &painter) { paintBar(painter, bar); });
    }
    void operator()(const PageGlyph &glyph)
    {
        begin(noTag);
        const QByteArray key =
            glyph.name.toUtf8() + glyph.color.name().toLatin1() + QByteArray::number(glyph.rect.width());
        m_pdf.addDrawing(key, glyph.rect, [&](QPainter &painter) {
            paintGlyph(painter, PageGlyph{QRectF(QPointF(), glyph.rect.size()), glyph.name, glyph.color});
        });
    }
    void operator()(const PageSpark &spark)
    {
        begin(noTag); // the words beside it say the same
        m_pdf.paint([&](QPainter &painter) { paintSpark(painter, spark); });
    }
    void operator()(const PageChart &chart)
    {
        begin(chart.tag);
        m_pdf.paint([&](QPainter &painter) { paintChart(painter, chart); });
    }

    void finish()
    {
        if (m_isOpen)
            m_pdf.endContent();
    }

private:
    // Things of one kind that follow each other are one stretch.
    void begin(int tag, const QString &language = {})
    {
        if (m_isOpen && tag == m_tag && language == m_language)
            return;
        finish();
        m_pdf.beginContent(tag, language);
        m_isOpen = true;
        m_tag = tag;
        m_language = language;
    }

    PdfDocument &m_pdf;
    const std::vector<PdfTag> &m_tags;
    int &m_lastHeading;
    bool m_isOpen = false;
    int m_tag = noTag;
    QString m_language{};
};

} // namespace

PdfJob::PdfJob(const PageLayout &layout)
    : m_layout(layout)
    , m_pdf(layout.info, layout.tags)
{}

void PdfJob::writeNextPage()
{
    Q_ASSERT(!isDone());
    m_pdf.beginPage(m_layout.size);
    PageWriter writer(m_pdf, m_layout.tags, m_lastHeading);
    for (const PageItem &item : m_layout.pages[size_t(m_done)].items)
        std::visit(writer, item);
    writer.finish();
    m_pdf.endPage();
    ++m_done;
}

QByteArray PdfJob::result()
{
    Q_ASSERT(isDone());
    return m_pdf.finish();
}

} // namespace acuerdo
