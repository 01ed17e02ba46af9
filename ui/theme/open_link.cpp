// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/open_link.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace acuerdo {

bool openLink(const LinkTarget &target)
{
    return QDesktopServices::openUrl(target.url);
}

bool openFolderOf(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace acuerdo
