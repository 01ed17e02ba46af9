// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

namespace acuerdo {

/// The version of the form that jsonOf() writes. It grows when a key changes its meaning or goes; new keys may come at
/// any time. The form is described in docs/summary-json.md.
inline constexpr int summaryJsonVersion = 1;

/// A summary as one JSON object.
QByteArray jsonOf(const Document &document);

} // namespace acuerdo
