// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_dialogs.h"

#include "ui/shell/appearance.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace acuerdo {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("WindowDialogs", text);
}

} // namespace

void askAuthor(Session &session, QWidget *window)
{
    auto *ask = new QInputDialog(window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(translated(QT_TRANSLATE_NOOP("WindowDialogs", "Sign changes as")));
    ask->setLabelText(
        translated(QT_TRANSLATE_NOOP("WindowDialogs", "The name that stands beside your changes in the history:")));
    ask->setTextValue(session.author().name);
    QObject::connect(ask, &QInputDialog::textValueSelected, &session, [&session](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        session.setAuthor({name.trimmed()});
        rememberAuthor(session.author());
    });
    ask->open();
}

void showAbout(QWidget *window)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, translated(QT_TRANSLATE_NOOP("WindowDialogs", "About Acuerdo")),
                        QStringLiteral("Acuerdo %1").arg(QStringLiteral(ACUERDO_VERSION)), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(translated(QT_TRANSLATE_NOOP(
        "WindowDialogs",
        "What became of policy recommendations: what was done, by whom, how do we know, and what changed since we last "
        "looked.\n\nFree software under the GNU General Public License, version 3 or later.")));
    box->open();
}

} // namespace acuerdo
