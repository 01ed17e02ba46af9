// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/words.h"

#include <QStringList>

namespace acuerdo {

/// One thing that a source asks for.
struct Recommendation {
    RecommendationId id{};
    SourceId source{};
    PillarId pillar{};
    QString code{}; ///< Unique in its source, never reused: TRD-02.
    LocalizedText title{};
    LocalizedText text{};
    LocalizedText section{};      ///< The place in the source.
    LocalizedText alsoSections{}; ///< Further places that say the same.
    QString page{};
    RecommendationKind kind = RecommendationKind::Unstated;
    Priority priority = Priority::None;
    LocalizedText priorityReason{};
    LocalizedText doneWhen{}; ///< The completion test.
    QStringList tags{};
    QString note{}; ///< Internal: leaves the workspace only in an internal summary.
    bool operator==(const Recommendation &) const = default;
};

/// A piece of a compound recommendation that is followed on its own.
struct Part {
    PartId id{};
    RecommendationId recommendation{};
    QString key{}; ///< a, b, c.
    LocalizedText title{};
    bool operator==(const Part &) const = default;
};

/// How one recommendation bears on another.
struct Relation {
    qint64 id = 0;
    RecommendationId from{};
    RelationKind kind = RelationKind::Supports;
    RecommendationId to{};
    LocalizedText note{};
    bool operator==(const Relation &) const = default;
};

} // namespace acuerdo
