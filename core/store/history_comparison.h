// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QStringList>

namespace acuerdo {

class Database;

/// Compares every row with what the history says of it: the rows that entries wrote one by one with their last `after`,
/// all others with the sums of the entry that read them in. One sentence for each that differs.
Result<QStringList> historyFaults(const Database &database);

} // namespace acuerdo
