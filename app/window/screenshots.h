// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace acuerdo {

/// Draws every page in both languages, both themes and at 100 and 200 % of text into `folder`, with the quick update and
/// the palette, from a fresh Convocation workspace on a fixed day: pictures that only change when the program does.
Result<Done> takeScreenshots(const QString &folder);

} // namespace acuerdo
