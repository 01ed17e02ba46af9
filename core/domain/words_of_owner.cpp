// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "core/domain/words.h"

namespace acuerdo {

// The keys stand in files and never change; the labels are for people.

template<>
std::span<const Key<OwnerKind>> allKeys<OwnerKind>()
{
    static constexpr Key<OwnerKind> keys[] = {
        {OwnerKind::Agency, QLatin1StringView("agency")},
        {OwnerKind::Legislature, QLatin1StringView("legislature")},
        {OwnerKind::Subnational, QLatin1StringView("subnational")},
        {OwnerKind::CivilSociety, QLatin1StringView("civil-society")},
        {OwnerKind::Private, QLatin1StringView("private")},
        {OwnerKind::International, QLatin1StringView("international")},
    };
    return keys;
}

QString label(OwnerKind value, const Wording &wording)
{
    switch (value) {
    case OwnerKind::Agency:
        return wording.translate("OwnerKind", "Agency");
    case OwnerKind::Legislature:
        return wording.translate("OwnerKind", "Legislature");
    case OwnerKind::Subnational:
        return wording.translate("OwnerKind", "State or local");
    case OwnerKind::CivilSociety:
        return wording.translate("OwnerKind", "Civil society");
    case OwnerKind::Private:
        return wording.translate("OwnerKind", "Private");
    case OwnerKind::International:
        return wording.translate("OwnerKind", "International");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Country>> allKeys<Country>()
{
    static constexpr Key<Country> keys[] = {
        {Country::UnitedStates, QLatin1StringView("us")},
        {Country::Mexico, QLatin1StringView("mx")},
        {Country::Binational, QLatin1StringView("binational")},
        {Country::Other, QLatin1StringView("other")},
    };
    return keys;
}

QString label(Country value, const Wording &wording)
{
    switch (value) {
    case Country::UnitedStates:
        return wording.translate("Country", "United States");
    case Country::Mexico:
        return wording.translate("Country", "Mexico");
    case Country::Binational:
        return wording.translate("Country", "Binational");
    case Country::Other:
        return wording.translate("Country", "Other");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<OwnerRole>> allKeys<OwnerRole>()
{
    static constexpr Key<OwnerRole> keys[] = {
        {OwnerRole::Lead, QLatin1StringView("lead")},
        {OwnerRole::Supporting, QLatin1StringView("supporting")},
    };
    return keys;
}

QString label(OwnerRole value, const Wording &wording)
{
    switch (value) {
    case OwnerRole::Lead:
        return wording.translate("OwnerRole", "Lead");
    case OwnerRole::Supporting:
        return wording.translate("OwnerRole", "Supporting");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<RelationKind>> allKeys<RelationKind>()
{
    static constexpr Key<RelationKind> keys[] = {
        {RelationKind::DependsOn, QLatin1StringView("depends-on")},
        {RelationKind::Supports, QLatin1StringView("supports")},
        {RelationKind::Duplicates, QLatin1StringView("duplicates")},
        {RelationKind::Supersedes, QLatin1StringView("supersedes")},
    };
    return keys;
}

QString label(RelationKind value, const Wording &wording)
{
    switch (value) {
    case RelationKind::DependsOn:
        return wording.translate("RelationKind", "Depends on");
    case RelationKind::Supports:
        return wording.translate("RelationKind", "Supports");
    case RelationKind::Duplicates:
        return wording.translate("RelationKind", "Duplicates");
    case RelationKind::Supersedes:
        return wording.translate("RelationKind", "Supersedes");
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
