// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace acuerdo {

class Stage;

/// Lays every kind of chart, with every kind of mark, over the window: to be looked at together.
void showChartSheet(Stage &stage);

} // namespace acuerdo
