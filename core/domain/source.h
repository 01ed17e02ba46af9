// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"

namespace acuerdo {

/// The report or agreement that recommendations come from.
struct Source {
    SourceId id{};
    QString key{}; ///< Unique in the workspace.
    LocalizedText title{};
    QString publisher{};
    PartialDate date{}; ///< No status update may be dated before it.
    QString language{}; ///< Of the original, as an ISO 639-1 code.
    QString url{};
    LocalizedText note{};
    bool operator==(const Source &) const = default;
};

/// A theme of a source.
struct Pillar {
    PillarId id{};
    SourceId source{};
    QString key{};
    QString prefix{}; ///< Begins the codes of its recommendations: TRD.
    int position = 0;
    LocalizedText title{};
    LocalizedText shortTitle{};
    QString color{};     ///< #RRGGBB on light ground and on paper.
    QString darkColor{}; ///< #RRGGBB on dark ground.
    bool operator==(const Pillar &) const = default;
};

} // namespace acuerdo
