// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_words.h"

#include "core/domain/word_cutter.h"
#include "core/store/database.h"

namespace acuerdo {
namespace {

constexpr char mark = '\x01';

std::string marked(char kind, std::string_view rest)
{
    std::string word{mark, kind};
    word += rest;
    return word;
}

// The words of one tag, joined as plainWord() does it.
std::string plainTag(WordCutter &cutter, std::string_view tag)
{
    std::string plain;
    cutter.cut(tag, [&](std::string_view word) {
        if (!plain.empty())
            plain += '-';
        plain += word;
    });
    return plain;
}

template<typename Visit>
void forEachTag(std::string_view tags, Visit &&visit)
{
    while (!tags.empty()) {
        const size_t end = std::min(tags.find('|'), tags.size());
        visit(tags.substr(0, end));
        tags.remove_prefix(std::min(end + 1, tags.size()));
    }
}

Result<Done> readTexts(const Database &database, qint64 first, qint64 last, WordSink &sink)
{
    static const std::string hasNote = hasWord(HasWord::Note);
    static const std::string hasTags = hasWord(HasWord::Tags);
    Statement rows = database.prepare("SELECT id, code, title_en, title_es, text_en, text_es, tags, section_en,"
                                      " section_es, also_sections_en, also_sections_es, note <> ''"
                                      " FROM recommendation WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    rows.bind(1, first).bind(2, last);
    WordCutter cutter;
    for (;;) {
        ACUERDO_TRY_VALUE(more, rows.next());
        if (!more)
            return Done{};
        if (!sink.begin(rows.integer(0)))
            continue;
        for (int column = 1; column <= 6; ++column)
            cutter.cut(rows.utf8(column), [&](std::string_view word) { sink.add(word); });
        for (int column = 7; column <= 10; ++column)
            cutter.cut(rows.utf8(column), [&](std::string_view word) { sink.add(sectionWord(word)); });
        forEachTag(rows.utf8(6), [&](std::string_view tag) { sink.add(tagWord(plainTag(cutter, tag))); });
        if (!rows.utf8(6).empty())
            sink.add(hasTags);
        if (rows.integer(11) != 0)
            sink.add(hasNote);
    }
}

Result<Done> readOwners(const Database &database, qint64 first, qint64 last, WordSink &sink)
{
    static const std::string hasOwner = hasWord(HasWord::Owner);
    Statement rows = database.prepare("SELECT a.recommendation_id, a.side, o.role, o.owner_id FROM addressee a"
                                      " CROSS JOIN addressee_owner o ON o.addressee_id = a.id"
                                      " WHERE a.recommendation_id BETWEEN ?1 AND ?2 ORDER BY a.recommendation_id");
    rows.bind(1, first).bind(2, last);
    const QString lead = keyOf(OwnerRole::Lead);
    for (;;) {
        ACUERDO_TRY_VALUE(more, rows.next());
        if (!more)
            return Done{};
        if (!sink.begin(rows.integer(0)))
            continue;
        sink.add(hasOwner);
        const Side side = fromKey<Side>(rows.text(1)).value_or(Side::Joint);
        sink.add(rows.text(2) == lead ? leadWord(side, rows.integer(3)) : supportWord(rows.integer(3)));
    }
}

Result<Done> readRelations(const Database &database, qint64 first, qint64 last, WordSink &sink)
{
    static const std::string hasRelations = hasWord(HasWord::Relations);
    Statement rows = database.prepare("SELECT from_id AS id FROM relation WHERE from_id BETWEEN ?1 AND ?2"
                                      " UNION SELECT to_id FROM relation WHERE to_id BETWEEN ?1 AND ?2 ORDER BY id");
    rows.bind(1, first).bind(2, last);
    for (;;) {
        ACUERDO_TRY_VALUE(more, rows.next());
        if (!more)
            return Done{};
        if (sink.begin(rows.integer(0)))
            sink.add(hasRelations);
    }
}

} // namespace

std::string tagWord(std::string_view plainTag)
{
    return marked('t', plainTag);
}

std::string sectionWord(std::string_view word)
{
    return marked('s', word);
}

std::string leadWord(Side side, qint64 owner)
{
    return marked(char('0' + int(side)), std::to_string(owner));
}

std::string supportWord(qint64 owner)
{
    return marked('o', std::to_string(owner));
}

std::string hasWord(HasWord word)
{
    return marked('h', std::to_string(int(word)));
}

Result<Done> readListWords(const Database &database, qint64 first, qint64 last, WordSink &sink)
{
    ACUERDO_TRY(readTexts(database, first, last, sink));
    ACUERDO_TRY(readOwners(database, first, last, sink));
    return readRelations(database, first, last, sink);
}

} // namespace acuerdo
