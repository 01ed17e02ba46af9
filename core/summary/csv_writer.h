// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

namespace acuerdo {

/// The register of a summary: one line per recommendation, each side in columns of its own, with the day, filter and
/// seal that it belongs to. For spreadsheets: UTF-8, and no text is taken for a formula.
QByteArray csvOf(const Document &document);

} // namespace acuerdo
