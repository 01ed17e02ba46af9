// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/page_layout.h"

#include <memory>

namespace acuerdo {

/// What is put on a page as one: a line of a table, a heading, a chart. Its things stand relative to its top left
/// corner.
struct FlowUnit {
    std::vector<PageItem> items{};
    qreal height = 0;
    qreal spaceBefore = 0;      ///< Left out at the top of a page.
    bool keepsWithNext = false; ///< May not be the last on its page.
    bool breaksBefore = false;  ///< Begins a page.
    /// Put above it again when it begins a page: the head of its table.
    std::shared_ptr<const FlowUnit> repeatedHead{};
};

/// Puts the units on pages, in order.
std::vector<LaidOutPage> flow(std::vector<FlowUnit> units, const QRectF &firstArea, const QRectF &area);

} // namespace acuerdo
