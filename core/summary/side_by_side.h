// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

namespace acuerdo {

/// One document in two languages, side by side: two documents of the same workspace and choices, each in its own.
/// Texts stand in two columns; in tables and figures the second language follows the first. What is data stays in the
/// first language, once.
Document sideBySide(const Document &first, const Document &second);

} // namespace acuerdo
