// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/close_when_shown.h"

#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace acuerdo {

CloseWhenShown::CloseWhenShown(MainWindow &window, const Session &session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    qApp->installEventFilter(this);
}

bool CloseWhenShown::eventFilter(QObject *watched, QEvent *event)
{
    // A page that is covered by what stands on it is never painted itself.
    const Page *page = m_window.currentPage();
    const auto *painted = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Paint && m_session.isOpen() && page && painted && page->isAncestorOf(painted)) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, qApp, &QApplication::quit); // after what is being painted now
    }
    return false;
}

} // namespace acuerdo
