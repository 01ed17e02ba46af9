// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace acuerdo {

/// A text of the workspace as it may stand in a file for people: on one line, and with nothing that works unseen.
/// Control characters and marks that turn the direction of writing are shown by name ("⟨U+202E⟩"), line ends and tabs
/// become spaces, broken Unicode becomes U+FFFD.
QString visibleText(const QString &text);

} // namespace acuerdo
