// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QByteArray>

namespace acuerdo {

/// A chart as a ZIP that explains itself: data.csv (see chartCsv()), metadata.json (what it measures, where it comes
/// from, and what each column is), README.md (the same for a person) and citation.txt. Equal charts give equal bytes.
Result<QByteArray> chartPackage(const ChartSpec &spec);

} // namespace acuerdo
