// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"

namespace acuerdo {

/// The pages of the program, in the order of their tabs: the one place where the window meets them.
std::vector<PageKind> allPages();

} // namespace acuerdo
