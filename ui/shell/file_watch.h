// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QFileSystemWatcher;

namespace acuerdo {

class Session;

/// Looks into the open workspace's file whenever another program may have changed it.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(Session &session, QObject *parent = nullptr);
    /// Takes in what others have changed, now.
    void look();

private:
    void follow();

    Session &m_session;
    QTimer m_poll;
    QFileSystemWatcher *m_watcher = nullptr;
};

} // namespace acuerdo
