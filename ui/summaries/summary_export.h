// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"
#include "ui/summaries/summary_maker.h"

#include <QHash>
#include <QTimer>

#include <atomic>

namespace acuerdo {

class PdfJob;

/// Saves a summary as a file. Pages and charts are drawn one at a time between the events of the window, the rest is
/// done off the main thread; a cancelled or failed one leaves the file that was there.
class SummaryExport : public QObject
{
    Q_OBJECT

public:
    SummaryExport(SummaryMaker::Made summary, QString path, Paper paper, QObject *parent = nullptr);
    ~SummaryExport() override;

    const QString &path() const { return m_path; }
    void start();
    /// Stops, and waits for what cannot be stopped half-way. Whether the file that was there stays as it was.
    bool cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void saved();
    void failed(const QString &sentence);

private:
    void drawNext();
    void drawNextPage();
    void drawNextChart();
    void write();
    void save(const std::function<Result<QByteArray>()> &bytes);

    SummaryMaker::Made m_summary;
    QString m_path;
    SummaryFormat m_format = SummaryFormat::Pdf;
    Drawings m_drawings;
    QTimer m_turn;
    std::unique_ptr<PdfJob> m_pdf;
    QList<const ChartSpec *> m_charts;
    QHash<QString, QByteArray> m_drawn;    ///< Charts as SVG, by key.
    QHash<QString, QByteArray> m_pictures; ///< Charts as PNG, by key.
    QFutureWatcher<Result<Done>> m_saving;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
    bool m_isSaving = false;
};

} // namespace acuerdo
