// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/workspace.h"

#include <QFutureWatcher>

#include <atomic>

namespace acuerdo {

/// Writes an import in a thread of its own, through a connection of its own; what is open on the screen can be read
/// meanwhile. A stop is heard at the next thousand figures, and leaves the file as it was.
class WriteJob : public QObject
{
    Q_OBJECT

public:
    explicit WriteJob(QString workspacePath, QObject *parent = nullptr);
    ~WriteJob() override;

    void start(ImportFigures command, const Author &author);
    void stop() { *m_stopped = true; }
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void written(const acuerdo::Receipt &receipt);
    void failed(const QString &sentence);

private:
    using Outcome = std::shared_ptr<Result<Receipt>>;
    void finish();

    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace acuerdo
