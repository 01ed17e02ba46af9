// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QUrl>

namespace acuerdo {

/// The address as it may be opened: http or https with a host. An invalid one for anything else.
QUrl openableAddress(const QString &address);

/// Shows where links lead before one of them is opened: the whole address of each, then "Open … in the browser" and
/// "Copy link".
class LinkMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LinkMenu(QWidget *parent = nullptr);
    void addLink(const QString &title, const QString &address);

Q_SIGNALS:
    /// A person chose to open it.
    void opened(const QUrl &address);
};

} // namespace acuerdo
