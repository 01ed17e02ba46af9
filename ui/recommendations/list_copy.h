// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"

#include <QMimeData>

namespace acuerdo {

/// Rows for the clipboard, headings of columns included: tab-separated for a spreadsheet, where dates are ISO and no
/// text is taken for a formula, and an HTML table for a letter.
std::unique_ptr<QMimeData> copyOfRows(const RecommendationModel &model, const QList<int> &rows,
                                      const QList<int> &columns);

} // namespace acuerdo
