// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/link_target.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace acuerdo {
namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(Link)
};

// A browser, a mail program and QUrl read these differently, or not at all as they look.
bool isTreacherous(QChar character)
{
    return character.isSpace() || !character.isPrint() || character == u'\\' || character == u'<' || character == u'>'
           || character == u'"';
}

QString shown(const QString &address)
{
    QString line;
    const QString shown = address.left(120);
    for (const QChar character : shown)
        line += isTreacherous(character) && character != u' ' && character != u'\\' ? QChar(QChar::ReplacementCharacter)
                                                                                    : character;
    return address.size() > 120 ? line + u'…' : line;
}

tl::unexpected<Error> noHost(const QString &address)
{
    return failure(LinkText::tr("“%1” names no host that it leads to. It is not opened.").arg(shown(address)));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

QString withPort(const QString &host, const QUrl &url)
{
    const int usual = url.scheme() == QStringLiteral("https") ? 443 : 80;
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() < 0 || url.port() == usual ? bracketed : bracketed + u':' + QString::number(url.port());
}

QString warningOf(const LinkTarget &target)
{
    if (!target.url.userInfo().isEmpty())
        return LinkText::tr("What stands before “@” is a user name and no address: the link leads to %1.")
            .arg(target.host);
    if (!target.nativeHost.isEmpty())
        return LinkText::tr("The name of the host is not in plain letters: some may only look like those of another.");
    return {};
}

Result<LinkTarget> webTarget(const QUrl &url, const QString &address)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty() || host.startsWith(u'.'))
        return noHost(address);
    LinkTarget target{.url = url, .host = withPort(host, url)};
    if (host.contains(QStringLiteral("xn--"))) {
        const QString typed = QUrl::fromAce(host.toLatin1());
        target.nativeHost = isAscii(typed) ? url.host(QUrl::FullyDecoded) : typed;
    }
    target.warning = warningOf(target);
    return target;
}

Result<LinkTarget> mailTarget(const QUrl &url, const QString &address)
{
    static const QStringList accepted{QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("cc"),
                                      QStringLiteral("bcc")};
    static const QRegularExpression form(QStringLiteral("\\A[^@,]+@([^@,\\s/]+\\.[^@,\\s/.]+)\\z"));
    const auto match = form.match(url.path(QUrl::FullyDecoded));
    const QString host = QString::fromLatin1(QUrl::toAce(match.captured(1)));
    if (!match.hasMatch() || host.isEmpty())
        return noHost(address);
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        if (!accepted.contains(name.toLower()))
            return failure(LinkText::tr("“%1” would add “%2” to a mail. It is not opened.").arg(shown(address), name));
    }
    LinkTarget target{.url = url, .host = host};
    if (!isAscii(match.captured(1)))
        target.nativeHost = match.captured(1);
    target.warning = warningOf(target);
    return target;
}

} // namespace

Result<LinkTarget> linkTarget(const QString &address)
{
    if (!QStringView(address).isValidUtf16() || std::ranges::any_of(address, isTreacherous))
        return failure(
            LinkText::tr("“%1” holds characters that no address has. It is not opened.").arg(shown(address)));
    static const QRegularExpression beginning(QStringLiteral("\\A(https?://(?!/)|mailto:(?!/))"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (!beginning.match(address).hasMatch())
        return failure(LinkText::tr("“%1” is not opened: only links that begin with https://, http:// or mailto: are.")
                           .arg(shown(address)));
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return failure(
            LinkText::tr("“%1” is not written as an address must be. It is not opened.").arg(shown(address)));
    return url.scheme() == QStringLiteral("mailto") ? mailTarget(url, address) : webTarget(url, address);
}

} // namespace acuerdo
