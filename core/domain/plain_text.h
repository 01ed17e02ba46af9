// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace acuerdo {

/// Why `text` cannot stand in a workspace, as the end of a sentence for the user ("it holds the control character
/// U+0007"); empty when it can. Markup is welcome, because texts are shown as they are. Control characters (but tab and
/// line ends), marks that turn the direction of writing round and broken Unicode are not: a reader cannot see them.
QString faultInText(const QString &text);

} // namespace acuerdo
