// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/link_target.h"

#include <QTest>

using namespace acuerdo;

class TestLinkTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRealHostIsShown_data();
    void theRealHostIsShown();
    void whatIsNotALinkIsRefused_data();
    void whatIsNotALinkIsRefused();
    void anAddressThatLooksLikeAnotherIsToldOf();
    void theSentenceHidesNothing();
};

void TestLinkTarget::theRealHostIsShown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *address, const char *host) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(host);
    };
    row("https://www.cbp.gov/newsroom/stats", "www.cbp.gov");
    row("http://example.com", "example.com");
    row("HTTPS://Example.COM/Path", "example.com");
    row("https://example.com:443/", "example.com");
    row("http://example.com:80/", "example.com");
    row("https://example.com:8443/", "example.com:8443");
    row("https://good.com@evil.com", "evil.com");
    row("https://good.com@evil.com/good.com", "evil.com");
    row("https://good.com:secret@evil.com:81/", "evil.com:81");
    row("https://evil.com/https://good.com", "evil.com");
    row("https://evil.com?https://good.com/", "evil.com");
    row("https://evil.com#@good.com", "evil.com");
    row("https://good.com.evil.com/", "good.com.evil.com");
    row("https://ex\u0430mple.com/", "xn--exmple-4nf.com"); // Cyrillic а
    row("https://g\u043e\u043egle.com/", "xn--ggle-55da.com");
    row("https://espa\u00f1a.es/", "xn--espaa-rta.es");
    row("https://EXAMPLE\u3002com/", "example.com"); // an ideographic full stop is a dot
    row("https://xn--exmple-4nf.com/", "xn--exmple-4nf.com");
    row("http://127.0.0.1:8000/", "127.0.0.1:8000");
    row("http://0x7f000001/", "127.0.0.1"); // as a browser reads it
    row("http://2130706433/", "127.0.0.1");
    row("http://[::1]/", "[::1]");
    row("https://[2001:db8::1]:8443/a", "[2001:db8::1]:8443");
    row("https://localhost/", "localhost");
    row("https://web.archive.org/web/20200701000000/https://www.gob.mx/sesnsp", "web.archive.org");
    row("https://www.gob.mx/sre/acciones-y-programas/dialogo-econ%C3%B3mico", "www.gob.mx");
    row("https://www.gob.mx/sre/di\u00e1logo", "www.gob.mx");
    row("https://example.com/%00", "example.com"); // stays encoded in the address
    row("https://example.com/a%0Ab", "example.com");
    row("https://example.com/?q=javascript:alert(1)", "example.com");
    row("https://doi.org/10.1080/01621459.1968.10480934", "doi.org");
    row("mailto:press@example.com", "example.com");
    row("MAILTO:press@example.com", "example.com");
    row("mailto:press@example.com?subject=Figures%20of%202026", "example.com");
    row("mailto:press@ex\u0430mple.com", "xn--exmple-4nf.com");
}

void TestLinkTarget::theRealHostIsShown()
{
    QFETCH(QString, address);
    const auto target = linkTarget(address);
    QVERIFY2(target, qPrintable(target ? QString() : target.error().message));
    QTEST(target->host, "host");
    QVERIFY(target->url.isValid());
}

void TestLinkTarget::whatIsNotALinkIsRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"",
                                "javascript:alert(1)",
                                "JavaScript:alert(1)",
                                "java\tscript:alert(1)",
                                "java\nscript:alert(1)",
                                " javascript:alert(1)",
                                "\u0001javascript:alert(1)",
                                "data:text/html,<script>alert(1)</script>",
                                "file:///etc/passwd",
                                "FILE://C:/Windows",
                                "smb://server/share",
                                "\\\\server\\share",
                                "//server/share",
                                "ftp://example.com/a",
                                "ms-settings:privacy",
                                "vbscript:x",
                                "ssh://example.com",
                                "tel:+525555555555",
                                "blob:https://example.com/1",
                                "view-source:https://example.com",
                                "about:blank",
                                "chrome://settings",
                                "ht\ttps://example.com",
                                "https:\n//example.com",
                                "https://exam\nple.com",
                                "https://example.com/a b",
                                "https://example.com ",
                                " https://example.com",
                                "https:example.com",
                                "https:/example.com",
                                "https:///example.com",
                                "https://",
                                "https://:443/",
                                "https://@/",
                                "https://good.com\\@evil.com",
                                "https:\\\\example.com",
                                "https://exam\u202eple.com",
                                "https://exam\u200bple.com",
                                "https://exam\u00adple.com",
                                "https://\u2066example.com",
                                "https://[::1",
                                "https://exam ple.com",
                                "https://example.com:99999/",
                                "https://example.com:https/",
                                "https://example.com/<script>",
                                "https://example.com/\"onmouseover=",
                                "https://.example.com",
                                "mailto:",
                                "mailto:nobody",
                                "mailto:a@b@c.com",
                                "mailto://press@example.com",
                                "mailto:press@example.com?attach=/etc/passwd",
                                "mailto:press@example.com?Attachment=file:///etc/passwd",
                                "mailto:press@example.com%0ABcc:all@example.com",
                                "www.example.com",
                                "example.com",
                                "doi:10.1080/1"})
        QTest::newRow(*address == 0 ? "empty" : address) << QString::fromUtf8(address);
    QTest::newRow("a null character") << QStringLiteral("https://example.com/").append(QChar(0)).append(u'a');
    QTest::newRow("half a character") << QStringLiteral("https://example.com/").append(QChar(0xD800));
}

void TestLinkTarget::whatIsNotALinkIsRefused()
{
    QFETCH(QString, address);
    const auto target = linkTarget(address);
    QVERIFY2(!target, qPrintable(target ? target->url.toString() : QString()));
    QVERIFY(target.error().message.endsWith(u'.'));
}

void TestLinkTarget::anAddressThatLooksLikeAnotherIsToldOf()
{
    QVERIFY(linkTarget(QStringLiteral("https://www.cbp.gov/"))->warning.isEmpty());
    QVERIFY(linkTarget(QStringLiteral("https://good.com@evil.com"))->warning.contains(QStringLiteral("evil.com")));
    const auto cyrillic = linkTarget(QString::fromUtf8("https://ex\u0430mple.com"));
    QCOMPARE(cyrillic->nativeHost, QString::fromUtf8("ex\u0430mple.com"));
    QVERIFY(!cyrillic->warning.isEmpty());
    QVERIFY(linkTarget(QStringLiteral("mailto:a@example.com"))->isMail());
}

void TestLinkTarget::theSentenceHidesNothing()
{
    const QString sentence = linkTarget(QString::fromUtf8("https://exam\u202eple.com")).error().message;
    QVERIFY(!sentence.contains(QChar(0x202E)));
    QVERIFY(sentence.contains(QChar(QChar::ReplacementCharacter)));
}

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "test_link_target.moc"
