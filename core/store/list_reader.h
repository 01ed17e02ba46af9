// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/list_row.h"
#include "core/store/list_tables.h"
#include "core/store/row_arena.h"

#include <optional>

namespace acuerdo {

/// Rows of recommendations in the order of their ids, and their texts at the same places.
struct ListRows {
    std::vector<ListRow> rows{};
    RowArena texts{};

    /// The place of a recommendation, or -1.
    qsizetype positionOf(qint64 id) const;
};

/// Reads all rows, or the one of `only`: as they are now from the computed columns; as of the end of `asOf`, when it is
/// valid, from the updates, responses and target dates that were there by then.
Result<ListRows> readListRows(const Store &store, const ListTables &tables, QDate asOf, RecommendationId only = {});

} // namespace acuerdo
