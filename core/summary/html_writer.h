// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"

namespace acuerdo {

/// A summary as one web page that stands alone: no script, nothing from outside, and a policy in its head that forbids
/// both. Charts are drawn in it, each with its table.
QByteArray htmlOf(const Document &document, const Drawings &drawings);

} // namespace acuerdo
