// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screenshots.h"

#include "app/window/pages.h"
#include "core/exchange/data_package.h"
#include "ui/shell/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/page.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/shell/workspace_files.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>

namespace acuerdo {
namespace {

const QDate pictureDay(2026, 7, 2);
constexpr int settleTime = 5000; // at most, in milliseconds

// What is read or drawn in the background has to arrive before the picture is taken.
void settle(const Session &session)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while ((session.seal().state() == SealCheck::State::Checking && clock.elapsed() < settleTime)
             || clock.elapsed() < 120);
}

void press(int key)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, key == Qt::Key_Space ? QStringLiteral(" ") : QString());
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(target, &up);
}

class Photographer
{
public:
    Photographer(Session &session, MainWindow &window, QString folder)
        : m_session(session)
        , m_window(window)
        , m_folder(std::move(folder))
    {}

    Result<Done> takeAll()
    {
        for (const Language language : allLanguages) {
            for (const bool isDark : {false, true}) {
                for (const int percent : {100, 200}) {
                    m_session.setLanguage(language);
                    installTheme(isDark, percent);
                    m_suffix = QStringLiteral("-%1-%2%3").arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                                             languageKey(language),
                                                             percent == 100 ? QString() : QStringLiteral("-200"));
                    ACUERDO_TRY(takePages());
                    ACUERDO_TRY(takeQuickUpdate());
                    ACUERDO_TRY(takePalette());
                }
            }
        }
        return Done();
    }

private:
    Result<Done> takePages()
    {
        for (const PageKind &kind : allPages()) {
            m_window.showPage(kind.key);
            ACUERDO_TRY(take(kind.key));
        }
        return Done();
    }

    Result<Done> takeQuickUpdate()
    {
        Page *page = m_window.showPage(QStringLiteral("recommendations"));
        settle(m_session);
        page->takeKeyboard();
        press(Qt::Key_Space);
        const auto taken = take(QStringLiteral("quick-update"));
        press(Qt::Key_Escape);
        return taken;
    }

    Result<Done> takePalette()
    {
        m_window.openPalette();
        const auto taken = take(QStringLiteral("palette"));
        press(Qt::Key_Escape);
        settle(m_session);
        return taken;
    }

    Result<Done> take(const QString &name)
    {
        settle(m_session);
        const QString path = QDir(m_folder).filePath(name + m_suffix + QStringLiteral(".png"));
        if (!m_window.grab().save(path))
            return failure(QStringLiteral("The picture %1 could not be written.").arg(path));
        return Done();
    }

    Session &m_session;
    MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
};

} // namespace

Result<Done> takeScreenshots(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("The folder %1 could not be made.").arg(folder));
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("Convocation 2020.acuerdo"));
    ACUERDO_TRY(createFromPackage(path, bundledPackage()));
    Session session;
    session.setClock(pictureDay);
    session.setAuthor({QStringLiteral("M. Ortiz")});
    MainWindow window(session, allPages());
    window.resize(1280, 800);
    QCursor::setPos(QPoint(1279, 799)); // nothing is hovered
    window.show();
    window.setFocus();
    ACUERDO_TRY(session.open(path));
    window.activateWindow();
    return Photographer(session, window, folder).takeAll();
}

} // namespace acuerdo
