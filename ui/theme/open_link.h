// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link_target.h"

namespace acuerdo {

// The one way out of the program: nothing else on the screen asks the desktop to open anything.

/// Opens a link in the browser or the mail program, after its host was shown. Whether the desktop took it.
bool openLink(const LinkTarget &target);
/// Shows the folder of a file that this program has just written; the file itself is never opened.
bool openFolderOf(const QString &path);

} // namespace acuerdo
