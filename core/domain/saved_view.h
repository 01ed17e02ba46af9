// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"

namespace acuerdo {

/// A query kept under a name.
struct SavedView {
    SavedViewId id{};
    QString key{};
    int position = 0;
    LocalizedText title{};
    QString query{};
    QString icon{}; ///< Name of a drawing in resources/icons.
    bool operator==(const SavedView &) const = default;
};

} // namespace acuerdo
