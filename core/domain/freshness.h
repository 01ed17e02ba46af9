// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/domain/indicator.h"

namespace acuerdo {

/// When the next figures of a series are to be expected.
struct Freshness {
    Period next{};      ///< The period after the last one that there is a value for.
    QDate due{};        ///< The day by which its figure is usually there.
    bool stale = false; ///< That day has passed.
};

/// Worked out from how often the series has a value, the last whole period and the usual lag in days between a period's
/// end and its figure, as it looks on `day`. Where the lag is not known, one further period is allowed. Nothing for an
/// irregular series and for one without values: nobody knows when they go on.
std::optional<Freshness> freshnessOf(Frequency frequency, const Period &last, std::optional<int> lagDays, QDate day);

/// "Next figures: 2023, expected by Dec 31, 2024", or "Stale: figures for 2023 were expected by …".
QString freshnessText(const Freshness &freshness, const Formatting &formatting);

} // namespace acuerdo
