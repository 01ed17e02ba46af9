// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_index.h"

#include "core/store/database.h"
#include "core/store/row_cells.h"

namespace acuerdo {
namespace {

Result<Done> runWithTexts(Statement statement, const Recommendation &recommendation)
{
    return statement.bind(1, recommendation.id)
        .bind(2, recommendation.code)
        .bind(3, recommendation.title.english)
        .bind(4, recommendation.title.spanish)
        .bind(5, recommendation.text.english)
        .bind(6, recommendation.text.spanish)
        .bind(7, StoredValue::of(recommendation.tags).text)
        .run();
}

} // namespace

bool isIndexedAlike(const Recommendation &one, const Recommendation &other)
{
    return one.code == other.code && one.title == other.title && one.text == other.text && one.tags == other.tags;
}

Result<Done> addToIndex(Database &database, const Recommendation &recommendation)
{
    return runWithTexts(database.prepare("INSERT INTO recommendation_text"
                                         " (rowid, code, title_en, title_es, text_en, text_es, tags)"
                                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
                        recommendation);
}

Result<Done> removeFromIndex(Database &database, const Recommendation &recommendation)
{
    return runWithTexts(
        database.prepare("INSERT INTO recommendation_text"
                         " (recommendation_text, rowid, code, title_en, title_es, text_en, text_es, tags)"
                         " VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
        recommendation);
}

Result<Done> rebuildIndex(Database &database)
{
    return database.run("INSERT INTO recommendation_text (recommendation_text) VALUES ('rebuild')");
}

} // namespace acuerdo
