// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

#include <QByteArray>

namespace acuerdo {

/// Writes a layout as tagged PDF page by page, so that a window stays alive between two of them: the charts are drawn
/// with Qt Charts, which belongs to the main thread.
class PdfJob
{
public:
    /// The layout must outlive the job.
    explicit PdfJob(const PageLayout &layout);

    qsizetype pagesDone() const { return m_done; }
    bool isDone() const { return m_done >= qsizetype(m_layout.pages.size()); }
    void writeNextPage();
    /// The whole file, once all pages are done. The same layout gives the same bytes.
    QByteArray result();

private:
    const PageLayout &m_layout;
    PdfDocument m_pdf;
    qsizetype m_done = 0;
    int m_lastHeading = noTag; ///< In the outline already.
};

} // namespace acuerdo
