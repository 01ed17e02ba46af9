// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"

class QPainter;

namespace acuerdo {

/// Paints the heading of a group across the whole row `rect`: fold mark, colour or glyph, title, count, and at the
/// right a column for each family of statuses and their bar.
void paintGroupHeading(QPainter &painter, const QRect &rect, const RowGroup &group, const RecommendationModel &model);

} // namespace acuerdo
