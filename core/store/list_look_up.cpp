// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_look_up.h"

#include "core/domain/folded_text.h"
#include "core/store/list_words.h"
#include "core/store/store.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr size_t mostKnown = 16;

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

bool isAsciiLetterOrDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
           || (character >= 'A' && character <= 'Z');
}

// Whether plainWord(code) begins with `plain`; without making it for each of many rows.
bool codeBegins(std::string_view code, std::string_view plain)
{
    size_t at = 0;
    bool between = false;
    for (const char character : code) {
        if (at == plain.size())
            return true;
        if (static_cast<unsigned char>(character) >= 0x80)
            return plainWord(QString::fromUtf8(code.data(), qsizetype(code.size()))).toUtf8().startsWith(plain);
        if (!isAsciiLetterOrDigit(character)) {
            between = at > 0;
            continue;
        }
        if (between && plain[at] != '-')
            return false;
        at += between ? 1 : 0;
        between = false;
        if (at < plain.size()
            && plain[at++] != char(character >= 'A' && character <= 'Z' ? character | 0x20 : character))
            return false;
    }
    return at == plain.size();
}

// FTS5 takes everything between quotation marks as words to find, and never as its own syntax.
QString quotedForFts(QString text, bool phrase)
{
    text.remove(QChar(0));
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + (phrase ? QStringLiteral("\"") : QStringLiteral("\" *"));
}

template<typename Entries>
std::vector<qint64> idsOf(const Entries &entries, const QStringList &keys)
{
    std::vector<qint64> ids;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (keys.contains(entry->key))
            ids.push_back(entry.key());
    }
    return ids;
}

RowSet rowsWith(const std::vector<ListRow> &rows, const std::vector<qint64> &ids, qint32 ListRow::*field)
{
    RowSet found(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (std::ranges::find(ids, qint64(rows[row].*field)) != ids.end())
            found.insert(row);
    }
    return found;
}

} // namespace

ListLookUp::ListLookUp(const Store &store, const ListTables &tables, const ListRows &rows, ListSearch &search)
    : m_store(store)
    , m_tables(tables)
    , m_rows(rows)
    , m_search(search)
{}

Result<RowSet> ListLookUp::rowsOf(const QueryTerm &term, std::optional<Side> side)
{
    QueryTerm plain = term;
    plain.negated = false;
    const QString question = queryText({{plain}}) + (side ? u' ' + keyOf(*side) : QString());
    const auto known = std::ranges::find(m_known, question, &Known::question);
    if (known != m_known.end()) {
        std::rotate(m_known.begin(), known, known + 1);
        return m_known.front().rows;
    }
    ACUERDO_TRY_VALUE(rows, find(plain, side));
    if (m_known.size() == mostKnown)
        m_known.pop_back();
    m_known.insert(m_known.begin(), {question, rows});
    return rows;
}

Result<RowSet> ListLookUp::find(const QueryTerm &term, std::optional<Side> side)
{
    switch (term.field) {
    case QueryField::Pillar:
        return findPillars(term.values);
    case QueryField::Source:
        return findSources(term.values);
    case QueryField::Code:
        return findCodes(term.values);
    case QueryField::Text:
        return findText(term);
    case QueryField::Owner:
    case QueryField::Lead:
    case QueryField::Support:
        return findOwners(term, side);
    case QueryField::Tag:
        return findTags(term.values);
    case QueryField::Section:
        return findSections(term.values);
    case QueryField::Has:
        return findHas(term.values.front());
    default:
        Q_UNREACHABLE(); // the rows themselves tell
    }
}

Result<RowSet> ListLookUp::findText(const QueryTerm &term)
{
    m_search.begin();
    const QStringList words = foldedWords(term.values.front());
    if (words.size() != 1 || !m_search.isReady())
        return findInFile(term.values.front(), term.phrase);
    return term.phrase ? m_search.withWord(utf8(words.front())) : m_search.withPrefix(utf8(words.front()));
}

Result<RowSet> ListLookUp::findInFile(const QString &text, bool phrase) const
{
    RowSet rows(m_rows.rows.size());
    Statement found =
        m_store.database().prepare("SELECT rowid FROM recommendation_text WHERE recommendation_text MATCH ?1");
    found.bind(1, quotedForFts(text, phrase));
    ACUERDO_TRY(collect(std::move(found), rows));
    return rows;
}

Result<RowSet> ListLookUp::findOwners(const QueryTerm &term, std::optional<Side> side)
{
    const std::vector<qint64> ids = idsOf(m_tables.owners, term.values);
    m_search.begin();
    if (!m_search.isReady())
        return findOwnersInFile(term, side, ids);
    RowSet rows(m_rows.rows.size());
    for (const qint64 owner : ids) {
        for (const Key<Side> &key : allKeys<Side>()) {
            if (term.field != QueryField::Support && side.value_or(key.value) == key.value)
                rows |= m_search.withWord(leadWord(key.value, owner));
        }
        if (term.field != QueryField::Lead)
            rows |= m_search.withWord(supportWord(owner));
    }
    return rows;
}

Result<RowSet> ListLookUp::findOwnersInFile(const QueryTerm &term, std::optional<Side> side,
                                            const std::vector<qint64> &ids) const
{
    RowSet rows(m_rows.rows.size());
    for (const qint64 owner : ids) {
        Statement found = m_store.database().prepare(
            "SELECT a.recommendation_id FROM addressee_owner o CROSS JOIN addressee a ON a.id = o.addressee_id"
            " WHERE o.owner_id = ?1 AND ?2 IN ('', o.role) AND ?3 IN ('', a.side)");
        const QString role = term.field == QueryField::Lead      ? keyOf(OwnerRole::Lead)
                             : term.field == QueryField::Support ? keyOf(OwnerRole::Supporting)
                                                                 : QString();
        found.bind(1, owner).bind(2, role).bind(3, side ? keyOf(*side) : QString());
        ACUERDO_TRY(collect(std::move(found), rows));
    }
    return rows;
}

Result<RowSet> ListLookUp::findTags(const QStringList &tags)
{
    ACUERDO_TRY(m_search.wait());
    RowSet rows(m_rows.rows.size());
    for (const QString &tag : tags)
        rows |= m_search.withWord(tagWord(utf8(tag)));
    return rows;
}

Result<RowSet> ListLookUp::findSections(const QStringList &sections)
{
    ACUERDO_TRY(m_search.wait());
    RowSet rows(m_rows.rows.size());
    for (const QString &section : sections) {
        RowSet ofSection(m_rows.rows.size(), true);
        const QStringList words = foldedWords(section);
        for (const QString &word : words)
            ofSection &= m_search.withPrefix(sectionWord(utf8(word)));
        rows |= ofSection;
    }
    return rows;
}

Result<RowSet> ListLookUp::findHas(const QString &word)
{
    ACUERDO_TRY(m_search.wait());
    const std::optional<HasWord> known = fromKey<HasWord>(word);
    return known ? m_search.withWord(hasWord(*known)) : RowSet(m_rows.rows.size());
}

RowSet ListLookUp::findCodes(const QStringList &codes) const
{
    RowSet rows(m_rows.rows.size());
    for (const QString &code : codes) {
        const std::string plain = utf8(code);
        for (size_t row = 0; row < m_rows.rows.size(); ++row) {
            if (codeBegins(m_rows.texts.code(row), plain))
                rows.insert(row);
        }
    }
    return rows;
}

RowSet ListLookUp::findPillars(const QStringList &keys) const
{
    return rowsWith(m_rows.rows, idsOf(m_tables.pillars, keys), &ListRow::pillar);
}

RowSet ListLookUp::findSources(const QStringList &keys) const
{
    return rowsWith(m_rows.rows, idsOf(m_tables.sources, keys), &ListRow::source);
}

Result<Done> ListLookUp::collect(Statement statement, RowSet &rows) const
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, statement.next());
        if (!more)
            return Done{};
        if (const qsizetype position = m_rows.positionOf(statement.integer(0)); position >= 0)
            rows.insert(size_t(position));
    }
}

} // namespace acuerdo
