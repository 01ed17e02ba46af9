// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_keys.h"

namespace acuerdo {

bool PackageKeys::add(RecommendationId id, SourceId source, const QString &code)
{
    const QString whole = keyOf(source) + u':' + code;
    auto &names = of<struct Recommendation>();
    if (names.ids.contains(whole))
        return false;
    names.ids.insert(whole, id);
    const bool taken = names.ids.contains(code);
    if (!taken)
        names.ids.insert(code, id);
    names.keys.insert(id, taken ? whole : code);
    return true;
}

bool PackageKeys::add(const Addressee &addressee)
{
    const std::pair place{addressee.recommendation, int(addressee.side)};
    if (m_addressees.contains(place))
        return false;
    m_addressees.insert(place, addressee.id);
    m_asked.insert(addressee.id, {addressee.recommendation, addressee.side});
    return true;
}

AddresseeId PackageKeys::find(RecommendationId recommendation, Side side) const
{
    return m_addressees.value({recommendation, int(side)});
}

bool PackageKeys::add(const Part &part)
{
    const std::pair place{part.recommendation, part.key};
    if (m_parts.contains(place))
        return false;
    m_parts.insert(place, part.id);
    m_partKeys.insert(part.id, part.key);
    return true;
}

PartId PackageKeys::find(RecommendationId recommendation, const QString &part) const
{
    return m_parts.value({recommendation, part});
}

} // namespace acuerdo
