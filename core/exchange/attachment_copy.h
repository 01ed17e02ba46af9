// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/store/attachment.h"
#include "core/store/store.h"

namespace acuerdo {

/// Name and content of a file on the disk, for AttachFile. Its size is looked at before a byte is read, and what is no
/// plain file is refused.
Result<Attachment> fileToAttach(const QString &path);

/// A copy that a package brings, held to the same rules as a file that somebody attaches: a name that is safe in any
/// folder, no program, a type that its content shows.
Result<Done> checkBroughtAttachment(const Attachment &attachment);

/// Writes an attached copy to a new file that only its owner may read and nobody may run. Nothing is overwritten.
Result<Done> saveAttachment(const Store &store, const QString &sha256, const QString &path);

} // namespace acuerdo
