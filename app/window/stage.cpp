// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stage.h"

#include "app/window/pages.h"
#include "ui/recommendations/recommendations_page.h"
#include "ui/shell/seal_check.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>

namespace acuerdo {
namespace {

const QDate pictureDay(2026, 7, 2);
constexpr int longestWait = 10000; // milliseconds
constexpr int calmTime = 60;

QWidget *keyboardTarget()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::focusWidget();
}

// Dialogs stand in the middle, where a window manager would put them, and get an edge in place of its frame.
void paintOver(QPainter &painter, QWidget &widget, const QWidget &window)
{
    QPoint place = widget.pos() - window.pos();
    if (qobject_cast<QDialog *>(&widget))
        place = QPoint((window.width() - widget.width()) / 2, (window.height() - widget.height()) / 2);
    painter.drawPixmap(place, widget.grab());
    painter.setPen(Theme::current().border);
    painter.drawRect(QRect(place, widget.size()).adjusted(-1, -1, 0, 0));
}

} // namespace

Result<std::unique_ptr<Stage>> Stage::open(const QString &workspace, Access access, Language language, QSize size)
{
    std::unique_ptr<Stage> stage(new Stage);
    Session &session = stage->m_session;
    session.setLanguage(language);
    session.setClock(pictureDay);
    session.setAuthor({QStringLiteral("M. Ortiz")});
    stage->m_window = std::make_unique<MainWindow>(session, allPages());
    stage->m_window->resize(size);
    stage->m_window->show();
    stage->m_window->setFocus();
    ACUERDO_TRY(session.open(workspace, access));
    stage->m_window->activateWindow();
    return stage;
}

Page *Stage::page(const QString &key)
{
    Page *page = m_window->showPage(key);
    settle();
    return page;
}

RecommendationsPage &Stage::recommendations()
{
    auto *page = qobject_cast<RecommendationsPage *>(this->page(QStringLiteral("recommendations")));
    page->takeKeyboard();
    return *page;
}

void Stage::openItem(const QString &code)
{
    const qsizetype position = m_session.list().positionOf(code);
    if (position >= 0)
        m_window->currentPage()->showRecommendation(m_session.list().row(position).id);
    settle();
}

void Stage::press(int key)
{
    QWidget *target = keyboardTarget();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, key < Qt::Key_Escape ? QString(QChar(key)) : QString());
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(target, &up);
    settle();
}

void Stage::type(const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent down(QEvent::KeyPress, character.toUpper().unicode(), Qt::NoModifier, QString(character));
        if (QWidget *target = keyboardTarget())
            QApplication::sendEvent(target, &down);
    }
    settle();
}

void Stage::settle()
{
    QElapsedTimer clock;
    clock.start();
    const auto isBusy = [this] {
        const Page *page = m_window->currentPage();
        return m_session.seal().state() == SealCheck::State::Checking || (page && page->isBusy());
    };
    for (qint64 calmSince = 0; clock.elapsed() < longestWait && clock.elapsed() - calmSince < calmTime;) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isBusy())
            calmSince = clock.elapsed();
    }
}

QPixmap Stage::picture()
{
    settle();
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_window.get() && widget->isVisible())
            paintOver(painter, *widget, *m_window);
    }
    return picture;
}

} // namespace acuerdo
