// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/issued_summary.h"
#include "core/domain/result.h"
#include "core/summary/progress_summary.h"
#include "ui/summaries/page_layout.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace acuerdo {

/// A summary, and how it stands on paper.
struct MadeSummary {
    Document document{};
    PageLayout layout{};
    std::optional<IssuedSummary> toBeIssued{}; ///< Its frozen form, when it was asked for.
};

/// What a summary is made of beside the workspace.
struct SummaryRequest {
    QString workspace{}; ///< Path of the file.
    SummaryOptions options{};
    Paper paper = Paper::Letter;
    bool isToBeIssued = false;
    int issued = 0; ///< Number of the summary that is opened as it was issued, in place of making one.
};

/// Makes summaries off the main thread, over a connection of its own. A newer request takes the place of an older one.
class SummaryMaker : public QObject
{
    Q_OBJECT

public:
    using Made = std::shared_ptr<const MadeSummary>;

    explicit SummaryMaker(QObject *parent = nullptr);
    ~SummaryMaker() override;

    void start(const SummaryRequest &request);
    /// Stops; nothing is told any more.
    void cancel();
    bool isBusy() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void made(const acuerdo::SummaryMaker::Made &summary);
    void failed(const QString &sentence);

private:
    using Answer = Result<Made>;
    void take(QFutureWatcher<Answer> *watcher);

    QFutureWatcher<Answer> *m_watcher = nullptr;
};

} // namespace acuerdo
