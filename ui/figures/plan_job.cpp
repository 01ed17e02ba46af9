// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/plan_job.h"

#include "core/store/store.h"

#include <QPointer>
#include <QtConcurrent>

namespace acuerdo {
namespace {

constexpr qsizetype shownRows = 200;

Result<PlannedFile> planFile(const QString &workspacePath, const PlanJob::Open &open, const PlanInput &input,
                             const GoOn &goOn)
{
    ACUERDO_TRY_VALUE(file, open());
    ACUERDO_TRY_VALUE(store, Store::open(workspacePath, Access::ReadOnly));
    ACUERDO_TRY_VALUE(plan, planImport(store, file, input, goOn));
    QList<TableRow> first;
    ACUERDO_TRY_VALUE(rows, FigureRows::open(file, plan.table.reading));
    while (first.size() < shownRows && rows.next().value_or(false))
        first += rows.row();
    return PlannedFile{std::move(file), std::move(plan), std::move(first)};
}

} // namespace

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

void PlanJob::start(Open open, const PlanInput &input)
{
    stop();
    const int round = *m_round;
    const auto current = m_round;
    const QPointer<PlanJob> self(this);
    m_watcher.setFuture(QtConcurrent::run([path = m_path, open = std::move(open), input, round, current, self] {
        const GoOn goOn = [&](double share) {
            if (self)
                Q_EMIT self->progressed(share);
            return *current == round;
        };
        return Outcome{std::make_shared<Result<PlannedFile>>(planFile(path, open, input, goOn)), round};
    }));
}

void PlanJob::finish()
{
    const Outcome outcome = m_watcher.result();
    if (outcome.round != *m_round)
        return; // another start, or a stop, came since
    if (*outcome.planned)
        Q_EMIT planned(**outcome.planned);
    else
        Q_EMIT failed(outcome.planned->error().message);
}

} // namespace acuerdo
