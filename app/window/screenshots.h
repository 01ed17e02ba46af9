// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QSize>
#include <QStringList>

namespace acuerdo {

/// Which pictures to take, and where they go.
struct ScreenshotOrder {
    QString folder{};
    QStringList scenes{};   ///< By name (see allScenes()); empty for all.
    QStringList variants{}; ///< "light-en", "dark-es-200"; empty for both languages and themes at 100 and 200 %.
    QSize size{1280, 800};
};

/// Draws the program in every state that allScenes() names, in both languages, both themes and at 100 and 200 % of
/// text, from a fresh Convocation workspace on a fixed day: pictures that only change when the program does. Each
/// picture is taken of a window of its own, and nothing that this user's settings hold is read or written.
Result<Done> takeScreenshots(const ScreenshotOrder &order);

} // namespace acuerdo
