// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace acuerdo {

/// Shows where links lead before one of them is opened: the whole address of each, what is odd about it, then "Open …
/// in the browser" with the real host, and "Copy link". An address that is not opened says why.
class LinkMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LinkMenu(QWidget *parent = nullptr);
    void addLink(const QString &title, const QString &address);

private:
    void addNote(const QString &text);
};

} // namespace acuerdo
