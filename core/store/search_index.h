// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recommendation.h"
#include "core/domain/result.h"

namespace acuerdo {

class Database;

// The full-text index over the recommendations. It holds no texts of its own, so that an entry can only be taken out
// with the texts that it was put in with.

/// Whether the index sees a difference between the two.
bool isIndexedAlike(const Recommendation &one, const Recommendation &other);
Result<Done> addToIndex(Database &database, const Recommendation &recommendation);
Result<Done> removeFromIndex(Database &database, const Recommendation &recommendation);
Result<Done> rebuildIndex(Database &database);

} // namespace acuerdo
