// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/workspace.h"

#include <functional>
#include <vector>

namespace acuerdo {

class Stage;

/// A state of the program that is worth a picture.
struct Scene {
    QString name{};
    std::function<void(Stage &)> arrange{};
    Access access = Access::ReadWrite;
};

/// Every page as it first shows, and the states that a page has beside: the names of the pictures.
const std::vector<Scene> &allScenes();

} // namespace acuerdo
