// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QList>

namespace acuerdo {

class Store;

/// Every row of a table, in the order of their numbers: for writing a workspace out and for lists of everything, where
/// one question for each recommendation would be too many. Row may be any that Recorder takes.
template<typename Row>
Result<QList<Row>> allRows(const Store &store);

} // namespace acuerdo
