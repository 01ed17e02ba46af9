// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace acuerdo {

/// A row's number in a workspace. Each kind of thing has its own type, so that ids of different things never mix.
/// Zero means "none yet".
template<typename Thing>
struct Id {
    qint64 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SourceId = Id<struct Source>;
using PillarId = Id<struct Pillar>;
using OwnerId = Id<struct Owner>;
using StatusWordId = Id<struct StatusWord>;
using RecommendationId = Id<struct Recommendation>;
using PartId = Id<struct Part>;
using AddresseeId = Id<struct Addressee>;
using StatusUpdateId = Id<struct StatusUpdate>;
using ActionId = Id<struct Action>;
using EvidenceId = Id<struct Evidence>;
using IndicatorId = Id<struct Indicator>;
using VintageId = Id<struct Vintage>;
using ObservationId = Id<struct Observation>;
using ChartId = Id<struct Chart>;
using SavedViewId = Id<struct SavedView>;
using ImportRecipeId = Id<struct ImportRecipe>;
using ImportRunId = Id<struct ImportRun>;
using IssuedSummaryId = Id<struct IssuedSummary>;
using SummaryTemplateId = Id<struct SummaryTemplate>;

} // namespace acuerdo
