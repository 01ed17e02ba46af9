// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace acuerdo {

class Session;

/// What the File menu does: makes, opens, copies and exports workspaces, and knows the last ones.
class WorkspaceFiles : public QObject
{
    Q_OBJECT

public:
    WorkspaceFiles(Session &session, QWidget *window);

    /// Opens `path`; with none, the last workspace, or at the first start one made from the bundled package. The path
    /// of that one makes it when it is not there.
    void openAtStart(const QString &path, bool isReadOnly);
    void open(const QString &path, bool isReadOnly = false);
    /// A new workspace from the bundled package, and opens it.
    void makeFromPackage(const QString &path);

    void askNew();
    void askOpen();
    void askSaveCopy();
    void askExport();
    void fillRecentMenu(QMenu *menu);

    /// Where the first start puts its workspace.
    static QString firstWorkspacePath();
    static QStringList recent();

Q_SIGNALS:
    void failed(const QString &sentence);
    void notice(const QString &sentence);
    void status(const QString &line);

private:
    void noteOpened(const QString &path);
    void inBackground(const QString &doing, const QString &done, std::function<Result<Done>()> work);

    Session &m_session;
    QWidget *m_window;
};

} // namespace acuerdo
