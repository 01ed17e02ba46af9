// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_plan.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace acuerdo {

/// A file that was looked at, what reading it in would do, and its first rows to show.
struct PlannedFile {
    TableFile file;
    ImportPlan plan{};
    QList<TableRow> firstRows{};
};

/// Opens a file and plans its import in a thread of its own, over a store of its own. A new start takes the place of
/// the one before.
class PlanJob : public QObject
{
    Q_OBJECT

public:
    /// Opens what is to be read; called in the thread.
    using Open = std::function<Result<TableFile>()>;

    explicit PlanJob(QString workspacePath, QObject *parent = nullptr);
    ~PlanJob() override;

    void start(Open open, const PlanInput &input);
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void planned(const acuerdo::PlannedFile &planned);
    void failed(const QString &sentence);

private:
    struct Outcome {
        std::shared_ptr<Result<PlannedFile>> planned{};
        int round = 0;
    };
    void finish();

    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic<int>> m_round = std::make_shared<std::atomic<int>>(0);
};

} // namespace acuerdo
