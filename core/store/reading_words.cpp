// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"

#include "core/store/select_rows.h"

#include <set>

namespace acuerdo {

Result<QList<Source>> sources(const Store &store)
{
    return allRows<Source>(store, selecting<Source>(store, "ORDER BY id"));
}

Result<QList<Pillar>> pillars(const Store &store)
{
    return allRows<Pillar>(store, selecting<Pillar>(store, "ORDER BY position, id"));
}

Result<QList<StatusWord>> statusWords(const Store &store)
{
    return allRows<StatusWord>(store, selecting<StatusWord>(store, "ORDER BY position, id"));
}

Result<QList<Owner>> owners(const Store &store)
{
    return allRows<Owner>(store, selecting<Owner>(store, "ORDER BY id"));
}

Result<QList<SavedView>> savedViews(const Store &store)
{
    return allRows<SavedView>(store, selecting<SavedView>(store, "ORDER BY position, id"));
}

Result<QStringList> tags(const Store &store)
{
    Statement statement = store.database().prepare("SELECT DISTINCT tags FROM recommendation WHERE tags <> ''");
    std::set<QString> found;
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return QStringList(found.begin(), found.end());
        for (const QString &tag : tagsFromText(statement.text(0)))
            found.insert(tag);
    }
}

QStringList tagsFromText(const QString &text)
{
    return text.split(u'|', Qt::SkipEmptyParts);
}

QString tagsText(const QStringList &tags)
{
    return tags.join(u'|');
}

Result<QueryNames> queryNames(const Store &store)
{
    QueryNames names;
    ACUERDO_TRY_VALUE(words, statusWords(store));
    for (const StatusWord &word : words)
        names.statuses.push_back({word.key, {word.label.english, word.label.spanish}});
    ACUERDO_TRY_VALUE(themes, pillars(store));
    for (const Pillar &pillar : themes)
        names.pillars.push_back({pillar.key,
                                 {pillar.title.english, pillar.title.spanish, pillar.shortTitle.english,
                                  pillar.shortTitle.spanish, pillar.prefix}});
    ACUERDO_TRY_VALUE(reports, sources(store));
    for (const Source &source : reports)
        names.sources.push_back({source.key, {source.title.english, source.title.spanish}});
    ACUERDO_TRY_VALUE(everybody, owners(store));
    for (const Owner &owner : everybody)
        names.owners.push_back({owner.key, {owner.shortName, owner.name.english, owner.name.spanish}});
    return names;
}

Result<bool> hasKey(const Store &store, const char *table, const QString &key)
{
    const std::string sql = std::string("SELECT 1 FROM ") + table + " WHERE key = ?1";
    return store.database().prepare(sql.c_str()).bind(1, key).next();
}

} // namespace acuerdo
