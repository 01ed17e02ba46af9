// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace_files.h"

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QStandardPaths>
#include <QtConcurrent>

namespace acuerdo {
namespace {

const Setting<QString> lastSetting{"files/last"};
const Setting<QStringList> recentSetting{"files/recent"};
constexpr qsizetype recentCount = 10;

QFileDialog *dialog(QWidget *window, const QString &title, const QString &filter, const QString &suffix,
                    QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(window, title, QFileInfo(lastSetting.value()).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDefaultSuffix(suffix);
    if (mode == QFileDialog::AcceptOpen)
        dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace

WorkspaceFiles::WorkspaceFiles(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{}

QString WorkspaceFiles::firstWorkspacePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + QStringLiteral("/Convocation 2020.acuerdo");
}

QStringList WorkspaceFiles::recent()
{
    return recentSetting.value();
}

void WorkspaceFiles::openAtStart(const QString &path, bool isReadOnly)
{
    const QString first = firstWorkspacePath();
    if (!path.isEmpty() && path != first)
        return open(path, isReadOnly);
    const QString last = path.isEmpty() ? lastSetting.value() : QString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return open(last, isReadOnly);
    if (QFileInfo::exists(first))
        return open(first, isReadOnly);
    makeFromPackage(first);
    if (m_session.isOpen())
        Q_EMIT notice(tr("A workspace was made from the report Convocation 2020. It is kept in %1.")
                          .arg(QDir::toNativeSeparators(first)));
}

void WorkspaceFiles::open(const QString &path, bool isReadOnly)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto opened = m_session.open(absolute, isReadOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!opened) {
        Q_EMIT failed(opened.error().message);
        return;
    }
    noteOpened(absolute);
}

void WorkspaceFiles::makeFromPackage(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const auto made = createFromPackage(path, bundledPackage()); !made) {
        Q_EMIT failed(made.error().message);
        return;
    }
    open(path);
}

void WorkspaceFiles::noteOpened(const QString &path)
{
    lastSetting.setValue(path);
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    recentSetting.setValue(paths.mid(0, recentCount));
}

void WorkspaceFiles::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : recent()) {
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { open(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
    }
    menu->setToolTipsVisible(true);
    menu->menuAction()->setEnabled(!menu->isEmpty());
}

void WorkspaceFiles::askNew()
{
    auto *ask = dialog(m_window, tr("New workspace from the report Convocation 2020"),
                       tr("Acuerdo workspaces (*.acuerdo)"), QStringLiteral("acuerdo"), QFileDialog::AcceptSave);
    ask->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is never replaced
    connect(ask, &QFileDialog::fileSelected, this, &WorkspaceFiles::makeFromPackage);
    ask->open();
}

void WorkspaceFiles::askOpen()
{
    auto *ask = dialog(m_window, tr("Open workspace"), tr("Acuerdo workspaces (*.acuerdo);;All files (*)"),
                       QStringLiteral("acuerdo"), QFileDialog::AcceptOpen);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) { open(path); });
    ask->open();
}

void WorkspaceFiles::askSaveCopy()
{
    auto *ask = dialog(m_window, tr("Save a copy"), tr("Acuerdo workspaces (*.acuerdo)"), QStringLiteral("acuerdo"),
                       QFileDialog::AcceptSave);
    ask->setOption(QFileDialog::DontConfirmOverwrite);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &target) {
        const QString path = m_session.store().path();
        inBackground(tr("Saving a copy…"), tr("A copy is saved: %1").arg(QDir::toNativeSeparators(target)),
                     [path, target]() -> Result<Done> {
                         ACUERDO_TRY_VALUE(store, Store::open(path, Access::ReadOnly));
                         return backUp(store, target);
                     });
    });
    ask->open();
}

void WorkspaceFiles::askExport()
{
    auto *ask = dialog(m_window, tr("Export data package"), tr("Data packages (*.zip)"), QStringLiteral("zip"),
                       QFileDialog::AcceptSave);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &target) {
        const QString path = m_session.store().path();
        inBackground(tr("Exporting…"), tr("The data package is saved: %1").arg(QDir::toNativeSeparators(target)),
                     [path, target]() -> Result<Done> {
                         ACUERDO_TRY_VALUE(store, Store::open(path, Access::ReadOnly));
                         return writePackage(store, target);
                     });
    });
    ask->open();
}

// Works on a connection of its own: the window stays in use meanwhile.
void WorkspaceFiles::inBackground(const QString &doing, const QString &done, std::function<Result<Done>()> work)
{
    Q_EMIT status(doing);
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        watcher->deleteLater();
        const Result<Done> result = watcher->result();
        if (result)
            Q_EMIT status(done);
        else
            Q_EMIT failed(result.error().message);
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace acuerdo
