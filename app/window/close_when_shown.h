// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace acuerdo {

class MainWindow;
class Session;

/// Ends the program when the window can be used: a workspace is open and its page was painted. For whoever measures the
/// time of a start from outside.
class CloseWhenShown : public QObject
{
    Q_OBJECT

public:
    CloseWhenShown(MainWindow &window, const Session &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const MainWindow &m_window;
    const Session &m_session;
};

} // namespace acuerdo
