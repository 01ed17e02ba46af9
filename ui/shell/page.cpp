// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include "ui/shell/session.h"

#include <QEvent>
#include <QScopeGuard>

namespace acuerdo {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    connect(&session, &Session::listChanged, this, &Page::take);
    connect(&session, &Session::workspaceChanged, this, [this] {
        m_needsFilter = true;
        take({.everything = true});
    });
    connect(&session, &Session::filterChanged, this, [this] {
        m_needsFilter = true;
        deliver();
    });
}

void Page::take(const Change &change)
{
    m_pending = m_hasPending ? merged(m_pending, change) : change;
    m_hasPending = true;
    deliver();
}

void Page::deliver()
{
    if (!isVisible() || !m_session.isOpen() || m_isDelivering)
        return;
    m_isDelivering = true; // what a page sets on itself below comes back as an event
    const auto done = qScopeGuard([this] { m_isDelivering = false; });
    if (std::exchange(m_needsWords, false))
        retranslate();
    if (std::exchange(m_needsStyle, false))
        restyle();
    if (std::exchange(m_hasPending, false))
        refresh(std::exchange(m_pending, {}));
    if (std::exchange(m_needsFilter, false))
        applyFilter(m_session.filterText());
}

void Page::showEvent(QShowEvent *event)
{
    deliver();
    QWidget::showEvent(event);
}

void Page::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_needsWords = true;
        take({.everything = true});
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        m_needsStyle = !m_isDelivering;
        deliver();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace acuerdo
