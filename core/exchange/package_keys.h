// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/addressee.h"
#include "core/domain/recommendation.h"

#include <QHash>

#include <tuple>
#include <utility>

namespace acuerdo {

/// The keys that the files of a package name rows by, and the ids of those rows: both ways.
class PackageKeys
{
public:
    /// False when the key is taken.
    template<typename Thing>
    bool add(Id<Thing> id, const QString &key)
    {
        auto &names = of<Thing>();
        if (names.ids.contains(key))
            return false;
        names.ids.insert(key, id);
        names.keys.insert(id, key);
        return true;
    }
    template<typename Thing>
    Id<Thing> find(const QString &key) const
    {
        return of<Thing>().ids.value(key);
    }
    /// Empty for none.
    template<typename Thing>
    QString keyOf(Id<Thing> id) const
    {
        return of<Thing>().keys.value(id);
    }
    template<typename Thing>
    QStringList all() const
    {
        return of<Thing>().ids.keys();
    }

    /// A code is unique in its source. Where two sources have the same, the later one stands as "source:code".
    bool add(RecommendationId id, SourceId source, const QString &code);

    bool add(const Addressee &addressee);
    AddresseeId find(RecommendationId recommendation, Side side) const;
    std::pair<RecommendationId, Side> addressee(AddresseeId id) const { return m_asked.value(id); }

    bool add(const Part &part);
    PartId find(RecommendationId recommendation, const QString &part) const;
    QString keyOf(PartId id) const { return m_partKeys.value(id); }

private:
    template<typename Thing>
    struct Names {
        QHash<QString, Id<Thing>> ids{};
        QHash<Id<Thing>, QString> keys{};
    };
    template<typename Thing>
    Names<Thing> &of()
    {
        return std::get<Names<Thing>>(m_names);
    }
    template<typename Thing>
    const Names<Thing> &of() const
    {
        return std::get<Names<Thing>>(m_names);
    }

    std::tuple<Names<struct Evidence>, Names<struct Source>, Names<struct Pillar>, Names<struct StatusWord>,
               Names<struct Owner>, Names<struct Recommendation>, Names<struct StatusUpdate>, Names<struct Action>,
               Names<struct Indicator>, Names<struct Vintage>, Names<struct Chart>, Names<struct SavedView>,
               Names<struct ImportRecipe>, Names<struct SummaryTemplate>>
        m_names{};
    QHash<std::pair<RecommendationId, int>, AddresseeId> m_addressees{}; // int: the Side
    QHash<AddresseeId, std::pair<RecommendationId, Side>> m_asked{};
    QHash<std::pair<RecommendationId, QString>, PartId> m_parts{};
    QHash<PartId, QString> m_partKeys{};
};

} // namespace acuerdo
