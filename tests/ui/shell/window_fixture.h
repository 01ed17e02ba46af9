// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/pages.h"
#include "core/exchange/data_package.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/recommendations_page.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QTemporaryDir>
#include <QTest>

namespace acuerdo {

/// The whole window on a Convocation workspace of its own, on a fixed day: what a person sits before.
class WindowFixture
{
public:
    static constexpr QSize usualSize{1280, 800};

    /// A fresh copy of the workspace; the package is read once.
    QString newFile(const QString &name)
    {
        const QString whole = m_folder.filePath(QStringLiteral("whole.acuerdo"));
        if (!QFile::exists(whole)) {
            if (const auto made = createFromPackage(whole, QStringLiteral(ACUERDO_SOURCE "/resources/convocation"));
                !made)
                qFatal("%s", qPrintable(made.error().message));
        }
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile::copy(whole, path);
        return path;
    }

    /// Opens a window with nothing remembered.
    Result<Done> open(Language language = Language::English, Access access = Access::ReadWrite)
    {
        close(); // which remembers
        settings().clear();
        return reopen(newFile(QStringLiteral("w.acuerdo")), language, access);
    }

    /// Opens a window that remembers what the last one left.
    Result<Done> reopen(const QString &path, Language language = Language::English, Access access = Access::ReadWrite)
    {
        close();
        m_path = path;
        m_session = std::make_unique<Session>();
        m_session->setClock(QDate(2026, 7, 2));
        m_session->setAuthor({QStringLiteral("M. Ortiz")});
        m_session->setLanguage(language);
        m_window = std::make_unique<MainWindow>(*m_session, allPages());
        m_window->resize(usualSize);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        return m_session->open(path, access);
    }

    void close()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_session.reset();
    }

    Session &session() const { return *m_session; }
    MainWindow &window() const { return *m_window; }
    const QString &path() const { return m_path; }

    RecommendationsPage &recommendations() const
    {
        // The keyboard goes along only when the page is not shown yet: asking for a page must not move it.
        auto *page = qobject_cast<RecommendationsPage *>(m_window->currentPage());
        if (!page || !page->isAncestorOf(QApplication::focusWidget())) {
            page = qobject_cast<RecommendationsPage *>(m_window->showPage(QStringLiteral("recommendations")));
            page->takeKeyboard();
            QCoreApplication::processEvents();
        }
        return *page;
    }

    RecommendationId idOf(const char *code) const
    {
        const qsizetype position = m_session->list().positionOf(QLatin1StringView(code));
        return position < 0 ? RecommendationId{} : m_session->list().row(position).id;
    }

    /// A key where the keyboard is, as the window system would bring it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::processEvents();
    }

    static void type(const QString &text)
    {
        QTest::keyClicks(target(), text);
        QCoreApplication::processEvents();
    }

private:
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = QApplication::focusWidget();
        return popup ? popup : focused ? focused : QApplication::activeWindow();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace acuerdo
