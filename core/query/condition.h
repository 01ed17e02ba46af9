// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/matching.h"
#include "core/query/query_words.h"

#include <array>
#include <bitset>
#include <memory>

namespace acuerdo {

/// What the list's status words mean, without their texts.
struct WordTable {
    std::vector<StatusWord> words{};
    std::array<StatusClass, 256> classes{};
    std::array<StatusRole, 256> roles{};

    explicit WordTable(std::vector<StatusWord> statusWords);
};

/// One term of a query, worked out so far that asking it of a row reads a few bytes.
class Condition
{
public:
    /// `words` is shared by the conditions of one query.
    static Result<Condition> make(const QueryTerm &term, const MatchContext &context,
                                  const std::shared_ptr<const WordTable> &words);

    /// Of the whole row when `side` is null, else of that addressee where the field belongs to addressees.
    bool fits(const ListRow &row, size_t position, const ListSide *side) const
    {
        return holds(row, position, side) != m_negated;
    }

private:
    /// First and last Julian day that a date of the query may mean.
    struct Days {
        qint64 first = 0;
        qint64 last = 0;
    };

    Condition(const QueryTerm &term, const MatchContext &context, const std::shared_ptr<const WordTable> &words);
    void readDays(const QString &value);
    Result<Done> lookUp(const QueryTerm &term, const MatchContext &context);

    bool holds(const ListRow &row, size_t position, const ListSide *side) const;
    bool isOne(unsigned value) const { return m_values.test(value); }
    bool fitsDate(PackedDate date) const;
    bool fitsIs(const ListRow &row, const ListSide *side) const;
    bool fitsIsWord(IsWord word, const ListRow &row, const ListSide *side) const;
    bool fitsHas(const ListRow &row, size_t position) const;
    bool fitsDisagreement(const ListRow &row) const;
    bool fitsWaiting(const ListRow &row) const;
    static unsigned numberOfSide(const ListRow &row, const ListSide &side);
    template<typename Test>
    bool anySide(const ListRow &row, const ListSide *side, Test &&test) const;

    QueryField m_field;
    Comparison m_comparison;
    bool m_negated;
    std::bitset<256> m_values{}; ///< By the number of the value: status word, enum, word of "is:" or "has:".
    std::vector<Days> m_days{};
    std::vector<RowSet> m_rows{}; ///< Looked up: one set, or for Lead one per side.
    QDate m_today;
    qint64 m_lastStaleDay;
    std::shared_ptr<const WordTable> m_words;
};

/// The rule of scheduleOfRow() for a class that is known.
Schedule scheduleOfRow(const ListRow &row, StatusClass statusClass, qint64 today);

} // namespace acuerdo
