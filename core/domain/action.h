// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/language.h"
#include "core/domain/partial_date.h"

namespace acuerdo {

/// A step towards a recommendation. A milestone is its dated mark.
struct Action {
    ActionId id{};
    QString key{};
    RecommendationId recommendation{};
    AddresseeId addressee{};
    LocalizedText title{};
    OwnerId owner{};
    PartialDate due{};
    PartialDate done{};
    bool milestone = false;
    bool operator==(const Action &) const = default;
};

} // namespace acuerdo
