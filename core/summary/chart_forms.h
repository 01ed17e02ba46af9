// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

namespace acuerdo {

/// A form of a chart: how it is drawn, and what is done to the values before.
struct FormOfChart {
    ChartKind kind = ChartKind::Line;
    ChartTransform transform = ChartTransform::Level;
    bool operator==(const FormOfChart &) const = default;
};

/// The kinds and transforms that fit the values of a chart, in the order of their keys. `levels` shows the values as
/// they are: neither transformed nor stacked.
std::vector<ChartKind> fittingKinds(const ChartSpec &levels, ChartTransform transform);
std::vector<ChartTransform> fittingTransforms(const ChartSpec &levels);

/// The nearest form that fits: `wanted` itself, else another kind with the same transform, else lines or points of the
/// values as they are.
FormOfChart fittingForm(const ChartSpec &levels, const FormOfChart &wanted);

} // namespace acuerdo
