// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/drawing.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

namespace acuerdo {

std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv)
{
    // Nothing is shown, so no display is asked for: the same picture with and without one.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session, as from cron or over ssh, Qt complains of a missing folder on standard error: here is one.
    static const QTemporaryDir runtimeFolder;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace acuerdo
