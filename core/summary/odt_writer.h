// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/write_summary.h"

namespace acuerdo {

/// The summary for LibreOffice and all that read its files (OpenDocument 1.2): what docxOf() has, in its spelling.
Result<QByteArray> odtOf(const Document &document, const Drawings &drawings);

} // namespace acuerdo
