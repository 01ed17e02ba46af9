// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QUrl>

namespace acuerdo {

/// Where a link leads: made by linkTarget() alone, so that what has one may be opened. Whoever opens it shows `host`
/// before.
struct LinkTarget {
    QUrl url{};
    /// The real host in punycode and lower case ("xn--exmple-4nf.com"), with the port when it is an unusual one; of a
    /// mailto: link the host of the address.
    QString host{};
    /// The host in its own letters where they are others than ASCII; empty otherwise.
    QString nativeHost{};
    /// A sentence when the address looks like another one than it is: a name before "@", or look-alike letters.
    QString warning{};
    bool isMail() const { return url.scheme() == QStringLiteral("mailto"); }
};

/// Reads an address from a stranger. Only https, http and mailto are opened; whatever a reader could not see in it
/// (control characters, blanks, backslashes, marks that turn the direction of writing) is refused, and so are a missing
/// host and mail links that would attach a file. The error says why.
Result<LinkTarget> linkTarget(const QString &address);

} // namespace acuerdo
