// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_export.h"

#include "core/domain/save_file.h"
#include "ui/summaries/pdf_job.h"
#include "ui/summaries/summary_drawings.h"

#include <QtConcurrent>

namespace acuerdo {

SummaryExport::SummaryExport(SummaryMaker::Made summary, QString path, Paper paper, QObject *parent)
    : QObject(parent)
    , m_summary(std::move(summary))
    , m_path(std::move(path))
    , m_drawings(summaryDrawings(paper))
{
    connect(&m_turn, &QTimer::timeout, this, &SummaryExport::drawNext);
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const Result<Done> done = m_saving.result();
        if (done)
            Q_EMIT saved();
        else
            Q_EMIT failed(done.error().message);
    });
}

SummaryExport::~SummaryExport()
{
    cancel();
}

void SummaryExport::start()
{
    const Result<SummaryFormat> format = summaryFormatOf(m_path);
    if (!format) {
        Q_EMIT failed(format.error().message);
        return;
    }
    m_format = *format;
    if (m_format == SummaryFormat::Pdf)
        m_pdf = std::make_unique<PdfJob>(m_summary->layout);
    if (drawsCharts(m_format)) {
        for (const Block &block : m_summary->document.blocks) {
            if (const ChartFigure *figure = std::get_if<ChartFigure>(&block))
                m_charts.append(&figure->spec);
        }
    }
    m_turn.start(0);
}

bool SummaryExport::cancel()
{
    m_turn.stop();
    *m_isStopped = true;
    if (!m_isSaving)
        return true;
    m_saving.disconnect(this);
    m_saving.waitForFinished();
    return !m_saving.result();
}

void SummaryExport::drawNext()
{
    if (m_pdf && !m_pdf->isDone())
        drawNextPage();
    else if (m_drawn.size() < m_charts.size())
        drawNextChart();
    else
        write();
}

void SummaryExport::drawNextPage()
{
    m_pdf->writeNextPage();
    Q_EMIT progressed(m_pdf->pagesDone(), qint64(m_summary->layout.pages.size()));
}

void SummaryExport::drawNextChart()
{
    const ChartSpec &spec = *m_charts[m_drawn.size()];
    m_drawn.insert(spec.key, m_drawings.chart(spec));
    if (m_format != SummaryFormat::Html)
        m_pictures.insert(spec.key, m_drawings.chartPicture(spec));
    Q_EMIT progressed(m_drawn.size(), m_charts.size());
}

void SummaryExport::write()
{
    m_turn.stop();
    if (m_pdf) {
        save([bytes = m_pdf->result()]() -> Result<QByteArray> { return bytes; });
        return;
    }
    Drawings drawings = m_drawings;
    drawings.chart = [drawn = m_drawn](const ChartSpec &spec) { return drawn.value(spec.key); };
    drawings.chartPicture = [drawn = m_pictures](const ChartSpec &spec) { return drawn.value(spec.key); };
    save([summary = m_summary, format = m_format, drawings] {
        return summaryBytes(summary->document, format, drawings);
    });
}

void SummaryExport::save(const std::function<Result<QByteArray>()> &bytes)
{
    m_isSaving = true;
    m_saving.setFuture(QtConcurrent::run([bytes, path = m_path, stopped = m_isStopped]() -> Result<Done> {
        ACUERDO_TRY_VALUE(content, bytes());
        if (*stopped)
            return failure({}); // nobody reads it
        return saveFile(path, content);
    }));
}

} // namespace acuerdo
