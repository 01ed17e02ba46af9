// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace acuerdo {

/// A set of rows of a list, by position: one bit each, so that a quarter of a million rows are 31 kB and joining or
/// intersecting two sets takes microseconds.
class RowSet
{
public:
    RowSet() = default;
    /// Of a list of `size` rows, none of them or all in it.
    explicit RowSet(size_t size, bool all = false)
        : m_size(size)
        , m_words((size + 63) / 64, all ? ~quint64(0) : 0)
    {
        trim();
    }

    size_t size() const { return m_size; } ///< Of the list, not of the set.
    bool contains(size_t row) const { return row < m_size && (m_words[row / 64] >> (row % 64) & 1) != 0; }
    void insert(size_t row)
    {
        Q_ASSERT(row < m_size);
        m_words[row / 64] |= quint64(1) << (row % 64);
    }
    void remove(size_t row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }

    /// For a list that has grown at its end.
    void resize(size_t size)
    {
        m_size = size;
        m_words.resize((size + 63) / 64, 0);
        trim();
    }

    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        Q_ASSERT(other.m_size == m_size);
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    RowSet &operator-=(const RowSet &other)
    {
        for (size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        trim();
    }

    size_t count() const
    {
        size_t count = 0;
        for (const quint64 word : m_words)
            count += size_t(std::popcount(word));
        return count;
    }

    /// Calls `visit(row)` for each row of the set, in order.
    template<typename Visit>
    void forEach(Visit &&visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + size_t(std::countr_zero(word)));
        }
    }
    /// Takes out each row of the set that `keep(row)` denies.
    template<typename Keep>
    void filter(Keep &&keep)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                const int bit = std::countr_zero(word);
                if (!keep(i * 64 + size_t(bit)))
                    m_words[i] &= ~(quint64(1) << bit);
            }
        }
    }

    /// The bits, 64 rows to a word: for those who fill many at once.
    std::span<quint64> bits() { return m_words; }
    std::span<const quint64> bits() const { return m_words; }
    bool operator==(const RowSet &) const = default;

private:
    void trim()
    {
        if (m_size % 64 != 0)
            m_words.back() &= (quint64(1) << (m_size % 64)) - 1;
    }

    size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace acuerdo
