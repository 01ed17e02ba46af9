// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/words.h"

namespace acuerdo {

/// An organisation or person that has to act.
struct Owner {
    OwnerId id{};
    QString key{};
    LocalizedText name{};
    QString shortName{}; ///< What tables show: USTR.
    OwnerKind kind = OwnerKind::Agency;
    Country country = Country::Other;
    OwnerId parent{};
    OwnerId successor{};
    QString url{};
    bool operator==(const Owner &) const = default;
};

} // namespace acuerdo
