// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

namespace acuerdo {

/// The register with the column names of the U.S. Government Accountability Office's database of recommendations, for
/// programs that read those files: one line for each side asked, its lead as the agency. What GAO has and we do not (a
/// director, a telephone number) stays empty. Lines above the columns say what it is and as of when, as GAO's do.
QByteArray gaoCsvOf(const Document &document);

} // namespace acuerdo
