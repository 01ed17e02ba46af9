// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

#include <QByteArray>
#include <QDate>

#include <memory>

namespace acuerdo {

/// Writes a layout as PDF page by page, so that a window stays alive between two of them: the charts are drawn with Qt
/// Charts, which belongs to the main thread.
class PdfJob
{
public:
    /// The layout must outlive the job. `asOf` stands in the file as its date: the clock is not of the summary.
    PdfJob(const PageLayout &layout, QDate asOf);
    ~PdfJob();
    PdfJob(const PdfJob &) = delete;
    PdfJob &operator=(const PdfJob &) = delete;

    qsizetype pagesDone() const;
    bool isDone() const;
    void writeNextPage();
    /// The whole file, once all pages are done. The same layout gives the same bytes.
    QByteArray result();

private:
    struct Writing;
    std::unique_ptr<Writing> m_writing;
};

} // namespace acuerdo
