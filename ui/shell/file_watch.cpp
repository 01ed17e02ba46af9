// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_watch.h"

#include "ui/shell/session.h"

#include <QFileSystemWatcher>

namespace acuerdo {
namespace {

constexpr int pollTime = 1000; // milliseconds

} // namespace

FileWatch::FileWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::workspaceChanged, this, &FileWatch::follow);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::look);
    m_poll.start(pollTime);
    follow();
}

void FileWatch::look()
{
    if (m_session.isOpen())
        m_session.workspace().checkForForeignChanges();
}

// The watcher tells at once, the timer when the file system does not tell.
void FileWatch::follow()
{
    delete m_watcher;
    m_watcher = nullptr;
    if (!m_session.isOpen())
        return;
    m_watcher = new QFileSystemWatcher({m_session.store().path()}, this);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
}

} // namespace acuerdo
