// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace acuerdo {

/// A copy of a document that stands in the workspace itself, known by the hash of its content.
struct Attachment {
    QString sha256{}; ///< Of the content, in lower-case hex.
    QString name{};   ///< As the file was called; never a path.
    QString type{};   ///< Media type.
    QByteArray content{};
    bool operator==(const Attachment &) const = default;
};

} // namespace acuerdo
