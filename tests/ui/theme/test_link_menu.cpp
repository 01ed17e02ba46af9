// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/link_menu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

using namespace acuerdo;

/// Takes what the desktop would have opened.
class Desktop : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened += url; }
};

class TestLinkMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theHostIsReadBeforeTheLinkIsOpened();
    void anOddAddressIsToldOf();
    void whatIsNotOpenedSaysWhy();
    void severalLinksStandApart();
    void nothingElseAsksTheDesktop();

private:
    static QAction *actionWith(const LinkMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    }

    Desktop m_desktop;
};

void TestLinkMenu::init()
{
    m_desktop.opened.clear();
    for (const char *scheme : {"https", "http", "file", "javascript", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &m_desktop, "take");
}

void TestLinkMenu::cleanup()
{
    for (const char *scheme : {"https", "http", "file", "javascript", "mailto"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void TestLinkMenu::theHostIsReadBeforeTheLinkIsOpened()
{
    LinkMenu menu;
    menu.addLink(QStringLiteral("R&D <b>figures</b>"), QStringLiteral("https://www.gob.mx/a?b=1&c=2"));
    QVERIFY(actionWith(menu, QStringLiteral("R&&D <b>figures</b>")));
    QAction *open = actionWith(menu, QStringLiteral("Open www.gob.mx in the browser"));
    QVERIFY(open);
    QVERIFY(m_desktop.opened.isEmpty());
    open->trigger();
    QCOMPARE(m_desktop.opened, QList<QUrl>{QUrl(QStringLiteral("https://www.gob.mx/a?b=1&c=2"))});
    actionWith(menu, QStringLiteral("Copy"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://www.gob.mx/a?b=1&c=2"));
}

void TestLinkMenu::anOddAddressIsToldOf()
{
    LinkMenu menu;
    menu.addLink(QStringLiteral("A page"), QStringLiteral("https://good.com@evil.com/"));
    QVERIFY(actionWith(menu, QStringLiteral("Open evil.com in the browser")));
    QVERIFY(actionWith(menu, QStringLiteral("user name")));
    LinkMenu other;
    other.addLink(QStringLiteral("A page"), QString::fromUtf8("https://ex\u0430mple.com/"));
    QVERIFY(actionWith(other, QStringLiteral("Open xn--exmple-4nf.com in the browser")));
}

void TestLinkMenu::whatIsNotOpenedSaysWhy()
{
    for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"}) {
        LinkMenu menu;
        menu.addLink(QStringLiteral("A page"), QString::fromLatin1(address));
        QVERIFY(!actionWith(menu, QStringLiteral("Open ")));
        QVERIFY(actionWith(menu, QStringLiteral("is not opened")));
        for (QAction *action : menu.actions())
            action->trigger();
    }
    QVERIFY(m_desktop.opened.isEmpty());
}

void TestLinkMenu::severalLinksStandApart()
{
    LinkMenu menu;
    menu.addLink(QStringLiteral("One"), QStringLiteral("https://one.example/"));
    menu.addLink(QStringLiteral("Two"), QStringLiteral("mailto:press@two.example"));
    actionWith(menu, QStringLiteral("Write to two.example"))->trigger();
    QCOMPARE(m_desktop.opened, QList<QUrl>{QUrl(QStringLiteral("mailto:press@two.example"))});
}

// The sources of the screen name the desktop's opener in one file.
void TestLinkMenu::nothingElseAsksTheDesktop()
{
    QDirIterator files(QStringLiteral(ACUERDO_SOURCE "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("QDesktopServices"))
            found += files.fileName();
    }
    QCOMPARE(found, QStringList{QStringLiteral("open_link.cpp")});
}

QTEST_MAIN(TestLinkMenu)
#include "test_link_menu.moc"
