// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace acuerdo {

/// The largest file that is attached, in bytes: it goes through memory and into the workspace as a whole.
inline constexpr qint64 largestAttachedFile = 50'000'000;

/// A name that is safe in any folder of any system: no path, no control characters, no marks that turn the direction of
/// writing, none of the names and characters that Windows keeps for itself, at most 120 characters with the ending
/// kept.
QString cleanFileName(const QString &name);

/// The media type of a document as its content shows it; the ending of the name has to agree. Refused with a sentence:
/// programs and scripts (also behind a second ending), documents with macros, content that is not what its ending says,
/// and kinds that are not evidence. Nothing attached is ever run.
Result<QString> checkedMediaType(const QString &cleanName, const QByteArray &content);

/// The sentence for a file that is too large; nothing when it is not.
Result<Done> checkAttachedSize(const QString &name, qint64 bytes);

} // namespace acuerdo
