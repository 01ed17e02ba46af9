// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_tables.h"

#include "core/store/reading.h"
#include "core/store/select_rows.h"

#include <algorithm>

namespace acuerdo {
namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(RecommendationList)
};

// A row keeps its word in one byte.
constexpr qsizetype mostWords = 250;

void addOwners(ListTables &tables, QList<Owner> owners)
{
    for (Owner &owner : owners) {
        if (owner.shortName.isEmpty())
            owner.shortName = owner.name.english;
    }
    const auto nameOf = [](const Owner &owner) { return owner.shortName.toCaseFolded(); };
    std::ranges::stable_sort(owners, {}, nameOf);
    quint32 place = 0;
    for (const Owner &owner : owners)
        tables.owners.insert(owner.id.value, {owner.key, owner.shortName, ++place});
}

} // namespace

Result<ListTables> ListTables::read(const Store &store, QDate asOf)
{
    ListTables tables;
    ACUERDO_TRY_VALUE(words, statusWords(store));
    if (words.size() > mostWords)
        return failure(ListText::tr("“%1” has %2 status words; a list can show %3.")
                           .arg(store.path(), QString::number(words.size()), QString::number(mostWords)));
    tables.words.assign(words.begin(), words.end());
    tables.m_rollUp = WordRollUp(words);
    tables.m_unrecorded = quint8(tables.m_rollUp.unrecorded());
    ACUERDO_TRY_VALUE(reports, acuerdo::sources(store));
    for (const Source &source : reports) {
        const bool later = asOf.isValid() && source.date && source.date.first() > asOf;
        tables.sources.insert(source.id.value, {source.key, later});
    }
    ACUERDO_TRY_VALUE(themes, acuerdo::pillars(store));
    std::ranges::stable_sort(themes, {}, &Pillar::source);
    for (const Pillar &pillar : themes)
        tables.pillars.insert(pillar.id.value, {pillar.key, quint32(tables.pillars.size())});
    ACUERDO_TRY_VALUE(everybody, acuerdo::owners(store));
    addOwners(tables, everybody);
    return tables;
}

quint8 ListTables::wordOf(qint64 id) const
{
    const auto found = std::ranges::find(words, StatusWordId{id}, &StatusWord::id);
    return found == words.end() ? m_unrecorded : quint8(found - words.begin());
}

} // namespace acuerdo
