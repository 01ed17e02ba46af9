// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/write_job.h"

#include <QPointer>
#include <QtConcurrent>

namespace acuerdo {
namespace {

Result<Receipt> write(const QString &path, const ImportFigures &command, const Author &author)
{
    ACUERDO_TRY_VALUE(workspace, Workspace::open(path));
    ACUERDO_TRY(workspace->keepChangesInMemory());
    return workspace->perform(command, author);
}

} // namespace

WriteJob::WriteJob(QString workspacePath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &WriteJob::finish);
}

WriteJob::~WriteJob()
{
    stop();
    m_watcher.waitForFinished();
}

void WriteJob::start(ImportFigures command, const Author &author)
{
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const QPointer<WriteJob> self(this);
    command.goOn = [self, stopped = m_stopped](double share) {
        if (self)
            Q_EMIT self->progressed(share);
        return !*stopped;
    };
    m_watcher.setFuture(QtConcurrent::run([path = m_path, command = std::move(command), author] {
        return std::make_shared<Result<Receipt>>(write(path, command, author));
    }));
}

void WriteJob::finish()
{
    const Outcome outcome = m_watcher.result();
    if (*outcome)
        Q_EMIT written(**outcome);
    else
        Q_EMIT failed(outcome->error().message);
}

} // namespace acuerdo
