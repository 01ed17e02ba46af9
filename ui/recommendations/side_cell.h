// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"

class QPainter;

namespace acuerdo {

/// Paints one side of an item where the two sides stand face to face: status, then lead, date and response. `pair` is
/// the room of both sides: what is asked of both jointly, or of states and cities alone, stands across it.
void paintSideCell(QPainter &painter, const QRect &cell, const QRect &pair, const RecommendationModel &model,
                   qint32 position, Side side);

} // namespace acuerdo
