// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/link_menu.h"

#include "ui/theme/drawings.h"

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

QUrl openableAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

LinkMenu::LinkMenu(QWidget *parent)
    : QMenu(parent)
{}

void LinkMenu::addLink(const QString &title, const QString &address)
{
    const QUrl url = openableAddress(address);
    if (!isEmpty())
        addSeparator();
    addAction(asMenuText(title, fontMetrics()))->setEnabled(false);
    QAction *where = addAction(asMenuText(address, fontMetrics()));
    where->setEnabled(false);
    where->setToolTip(address);
    if (url.isValid()) {
        QAction *open = addAction(themedIcon(QStringLiteral("external")),
                                  tr("Open %1 in the browser").arg(asMenuText(url.host(), fontMetrics())));
        connect(open, &QAction::triggered, this, [this, url] { Q_EMIT opened(url); });
    }
    QAction *copy = addAction(themedIcon(QStringLiteral("copy")), tr("Copy link"));
    connect(copy, &QAction::triggered, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace acuerdo
