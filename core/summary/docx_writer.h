// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"

namespace acuerdo {

/// The summary for Word and all that read its files (Office Open XML): named styles, headings with a list of contents,
/// table heads that repeat, pictures with their alternative text, the language of each passage.
Result<QByteArray> docxOf(const Document &document, const Drawings &drawings);

} // namespace acuerdo
