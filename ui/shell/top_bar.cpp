// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include "core/domain/formatting.h"
#include "ui/shell/date_button.h"
#include "ui/shell/filter_field.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace acuerdo {

TopBar::TopBar(Session &session, QMenu *menu, QWidget *parent)
    : SplitBar(48, Edge::Bottom, parent)
    , m_session(session)
    , m_menuButton(new QToolButton)
    , m_tabs(new PageTabs)
    , m_filter(new FilterField(session))
    , m_asOf(new DateButton(QStringLiteral("calendar")))
{
    m_menuButton->setIcon(themedIcon(QStringLiteral("menu")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
    auto *left = new QWidget;
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->setSpacing(0);
    leftRow->addWidget(m_menuButton);
    leftRow->addSpacing(8);
    leftRow->addWidget(m_tabs);
    auto *right = new QWidget;
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins(0, 0, 0, 0);
    rightRow->addWidget(m_filter, 1);
    rightRow->addWidget(m_asOf);
    setMargins(8, 16);
    setGroups(left, right);
    qApp->installEventFilter(this);
}

void TopBar::showMenu()
{
    m_menuButton->showMenu();
}

// Alt by itself opens the menu when it is let go, as a menu bar would.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_isAltAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        m_isAltAlone = false;
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && std::exchange(m_isAltAlone, false)
            && window()->isActiveWindow() && !QApplication::activePopupWidget())
            showMenu();
        break;
    default:
        break;
    }
    return SplitBar::eventFilter(watched, event);
}

void TopBar::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_filter->retranslate();
    refreshAsOf();
}

void TopBar::refreshAsOf()
{
    const Formatting formatting(m_session.language());
    const bool isOpen = m_session.isOpen();
    m_asOf->setEnabled(isOpen);
    const QDate past = isOpen ? m_session.asOf() : QDate();
    const QDate today = isOpen ? m_session.today() : QDate::currentDate();
    m_asOf->setText(past.isValid() ? tr("As of %1").arg(formatting.date(past))
                                   : tr("As of today · %1").arg(formatting.date(today)));
    m_asOf->setToolTip(tr("Show the workspace as it stood on a date"));
    m_asOf->setChoice(past.isValid() ? past : today, today, past.isValid() ? tr("Back to today") : QString());
}

} // namespace acuerdo
