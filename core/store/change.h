// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QList>

namespace acuerdo {

/// What a change touched, so that views refresh just that.
struct Change {
    QList<RecommendationId> recommendations{};
    bool evidence = false;   ///< Evidence, its links or attachments.
    bool indicators = false; ///< Indicators, observations or charts.
    bool savedViews = false; ///< Queries kept under a name.
    bool summaries = false;  ///< Issued summaries or their templates.
    bool everything = false; ///< A package was read in, or another program changed the file: read all again.
    bool elsewhere = false;  ///< Made by another program.
};

} // namespace acuerdo
