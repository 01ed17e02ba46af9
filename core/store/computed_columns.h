// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

#include <QStringList>

namespace acuerdo {

class Database;

// The columns of addressee and recommendation that follow from other rows, so that a list reads one row for each of its
// own: the latest status, response and target date, the roll-up, and how many there are of what.

/// Computes them again for one recommendation and writes those that differ.
Result<Done> refreshComputedColumns(Database &database, RecommendationId id);
/// The same for all of them.
Result<Done> refreshComputedColumns(Database &database);
/// One sentence for every row whose columns are not what they should be.
Result<QStringList> computedColumnFaults(const Database &database);

} // namespace acuerdo
