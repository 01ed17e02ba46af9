// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/link_menu.h"

#include "ui/theme/drawings.h"
#include "ui/theme/open_link.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>

namespace acuerdo {
namespace {

constexpr int widest = 520;

// An ampersand of the data is no shortcut.
QString asMenuText(const QString &text, const QFontMetrics &metrics)
{
    return metrics.elidedText(text, Qt::ElideMiddle, widest).replace(u'&', QStringLiteral("&&"));
}

} // namespace

LinkMenu::LinkMenu(QWidget *parent)
    : QMenu(parent)
{}

void LinkMenu::addNote(const QString &text)
{
    QAction *note = addAction(asMenuText(text, fontMetrics()));
    note->setEnabled(false);
    note->setToolTip(text);
}

void LinkMenu::addLink(const QString &title, const QString &address)
{
    if (!isEmpty())
        addSeparator();
    addNote(title);
    addNote(address);
    const Result<LinkTarget> target = linkTarget(address);
    if (!target) {
        addNote(target.error().message);
    } else {
        if (!target->warning.isEmpty())
            addNote(target->warning);
        const QString pattern = target->isMail() ? tr("Write to %1") : tr("Open %1 in the browser");
        QAction *open = addAction(themedIcon(QStringLiteral("external")), pattern.arg(target->host));
        connect(open, &QAction::triggered, this, [target = *target] { openLink(target); });
    }
    QAction *copy = addAction(themedIcon(QStringLiteral("copy")), tr("Copy link"));
    connect(copy, &QAction::triggered, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace acuerdo
