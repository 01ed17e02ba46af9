// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/row_set.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace acuerdo {

/// Which rows have which words, in memory. The words stand sorted in one block of characters; the rows of a word are
/// the gaps between them, seven bits to a byte, or one bit a row where a word is in more than an eighth of them. A
/// quarter of a million recommendations take some 60 bytes a row, and any beginning of a word is answered within a few
/// milliseconds.
class PostingIndex
{
public:
    PostingIndex() = default;

    size_t rows() const { return m_rows; }
    RowSet withWord(std::string_view word) const;
    /// Rows with any word that begins so.
    RowSet withPrefix(std::string_view prefix) const;
    size_t bytes() const;

private:
    friend class PostingBuilder;
    static constexpr quint32 denseFlag = 0x80000000;

    size_t words() const { return m_postingStarts.size(); }
    std::string_view word(size_t index) const;
    size_t firstNotBefore(std::string_view text) const;
    void addRows(size_t word, RowSet &rows) const;
    RowSet rowsOfWordsBeginning(std::string_view prefix) const;
    void answerFirstLetters();

    size_t m_rows = 0;
    std::string m_characters;
    std::vector<quint32> m_wordStarts;    // one more than words
    std::vector<quint32> m_postingStarts; // into m_gaps, or with denseFlag the number of a set in m_dense
    std::vector<quint8> m_gaps;           // a 0 ends each word's
    std::vector<quint64> m_dense;
    std::array<RowSet, 128> m_firstLetters; // the answers for one letter, which alone would take longer
};

/// Gathers words row by row for a PostingIndex.
class PostingBuilder
{
public:
    PostingBuilder();
    ~PostingBuilder();
    PostingBuilder &operator=(PostingBuilder &&) noexcept;

    /// The rows of any one word come in their order.
    void add(std::string_view word, quint32 row);
    /// The index over `rows` rows; leaves nothing here.
    PostingIndex finish(size_t rows);

private:
    struct Word;
    void grow();
    static void appendRows(PostingIndex &index, Word &word);
    size_t slotOf(std::string_view word, size_t hash) const;

    std::string m_characters;
    std::vector<Word> m_words;
    std::vector<quint32> m_slots; // a hash table of numbers in m_words, from 1
};

} // namespace acuerdo
