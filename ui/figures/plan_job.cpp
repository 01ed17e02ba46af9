// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/plan_job.h"

#include "core/store/store.h"

#include <QPointer>
#include <QtConcurrent>

namespace acuerdo {

PlanJob::PlanJob(QString workspacePath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &PlanJob::finish);
}

PlanJob::~PlanJob()
{
    stop();
    m_watcher.waitForFinished();
}

void PlanJob::stop()
{
    ++*m_round;
}

void PlanJob::start(const TableFile &file, const PlanInput &input)
{
    stop();
    const int round = *m_round;
    const auto current = m_round;
    const QPointer<PlanJob> self(this);
    m_watcher.setFuture(QtConcurrent::run([path = m_path, file, input, round, current, self]() -> Outcome {
        const GoOn goOn = [&](double share) {
            if (self)
                Q_EMIT self->progressed(share);
            return *current == round;
        };
        const auto store = Store::open(path, Access::ReadOnly);
        auto plan = store ? planImport(*store, file, input, goOn) : tl::unexpected(store.error());
        return {std::make_shared<Result<ImportPlan>>(std::move(plan)), round};
    }));
}

void PlanJob::finish()
{
    const Outcome outcome = m_watcher.result();
    if (outcome.round != *m_round)
        return; // another start, or a stop, came since
    if (*outcome.plan)
        Q_EMIT planned(**outcome.plan);
    else
        Q_EMIT failed(outcome.plan->error().message);
}

} // namespace acuerdo
