// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace acuerdo::bench {

/// Makes a workspace of `size` recommendations, four updates for each and as many observations, always the same for the
/// same size: some 60 characters of title and 250 of text in each language, one to three addressees, owners, target
/// dates, responses, evidence.
Result<Done> makeLargeWorkspace(const QString &path, qint64 size);

} // namespace acuerdo::bench
