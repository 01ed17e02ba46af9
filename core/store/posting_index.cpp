// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/posting_index.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace acuerdo {
namespace {

constexpr size_t denseShare = 8; // a word in more than one row of eight is smaller as bits
constexpr size_t firstSlots = 1024;

void appendGap(std::vector<quint8> &gaps, quint32 gap)
{
    for (; gap >= 0x80; gap >>= 7)
        gaps.push_back(quint8(gap | 0x80));
    gaps.push_back(quint8(gap));
}

// Calls visit(row) for each row of a list of gaps. Rows count from 1 in there, so that 0 can end it.
template<typename Visit>
void forEachRow(const quint8 *gaps, Visit &&visit)
{
    quint32 row = 0;
    for (;;) {
        quint32 gap = *gaps++;
        if (gap == 0)
            return;
        if (gap >= 0x80) {
            gap &= 0x7F;
            for (int shift = 7;; shift += 7) {
                const quint32 byte = *gaps++;
                gap |= (byte & 0x7F) << shift;
                if (byte < 0x80)
                    break;
            }
        }
        row += gap;
        visit(row - 1);
    }
}

} // namespace

RowSet PostingIndex::withWord(std::string_view text) const
{
    RowSet rows(m_rows);
    const size_t found = firstNotBefore(text);
    if (found < words() && word(found) == text)
        addRows(found, rows);
    return rows;
}

RowSet PostingIndex::withPrefix(std::string_view prefix) const
{
    if (prefix.size() == 1 && static_cast<unsigned char>(prefix[0]) < m_firstLetters.size()) {
        const RowSet &known = m_firstLetters[static_cast<unsigned char>(prefix[0])];
        return known.size() == 0 ? RowSet(m_rows) : known;
    }
    return rowsOfWordsBeginning(prefix);
}

RowSet PostingIndex::rowsOfWordsBeginning(std::string_view prefix) const
{
    RowSet rows(m_rows);
    for (size_t index = firstNotBefore(prefix); index < words() && word(index).starts_with(prefix); ++index)
        addRows(index, rows);
    return rows;
}

void PostingIndex::answerFirstLetters()
{
    for (const char *letter = "0123456789abcdefghijklmnopqrstuvwxyz"; *letter != 0; ++letter)
        m_firstLetters[static_cast<unsigned char>(*letter)] = rowsOfWordsBeginning({letter, 1});
}

size_t PostingIndex::bytes() const
{
    size_t sets = 0;
    for (const RowSet &rows : m_firstLetters)
        sets += rows.bits().size_bytes();
    return m_characters.capacity() + (m_wordStarts.capacity() + m_postingStarts.capacity()) * sizeof(quint32)
           + m_gaps.capacity() + m_dense.capacity() * sizeof(quint64) + sets + sizeof(*this);
}

std::string_view PostingIndex::word(size_t index) const
{
    return std::string_view(m_characters).substr(m_wordStarts[index], m_wordStarts[index + 1] - m_wordStarts[index]);
}

size_t PostingIndex::firstNotBefore(std::string_view text) const
{
    size_t first = 0;
    for (size_t count = words(); count > 0;) {
        const size_t half = count / 2;
        if (word(first + half) < text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

void PostingIndex::addRows(size_t index, RowSet &rows) const
{
    const quint32 start = m_postingStarts[index];
    const std::span<quint64> bits = rows.bits();
    if ((start & denseFlag) != 0) {
        const quint64 *dense = m_dense.data() + size_t(start & ~denseFlag) * bits.size();
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] |= dense[i];
        return;
    }
    forEachRow(m_gaps.data() + start, [&](quint32 row) { bits[row / 64] |= quint64(1) << (row % 64); });
}

struct PostingBuilder::Word {
    size_t start = 0; ///< Of its characters.
    size_t size = 0;
    size_t hash = 0;
    quint32 last = 0; ///< The last row, from 1.
    quint32 count = 0;
    std::vector<quint8> gaps{};
};

PostingBuilder::PostingBuilder()
    : m_slots(firstSlots)
{}

PostingBuilder::~PostingBuilder() = default;
PostingBuilder &PostingBuilder::operator=(PostingBuilder &&) noexcept = default;

size_t PostingBuilder::slotOf(std::string_view word, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0)
            return slot;
        const Word &known = m_words[m_slots[slot] - 1];
        if (known.hash == hash && std::string_view(m_characters).substr(known.start, known.size) == word)
            return slot;
    }
}

void PostingBuilder::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t index = 0; index < m_words.size(); ++index) {
        size_t slot = m_words[index].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(index + 1);
    }
}

void PostingBuilder::add(std::string_view text, quint32 row)
{
    const size_t hash = std::hash<std::string_view>{}(text);
    size_t slot = slotOf(text, hash);
    if (m_slots[slot] == 0) {
        if ((m_words.size() + 1) * 2 > m_slots.size()) {
            grow();
            slot = slotOf(text, hash);
        }
        m_words.push_back({.start = m_characters.size(), .size = text.size(), .hash = hash});
        m_characters += text;
        m_slots[slot] = quint32(m_words.size());
    }
    Word &word = m_words[m_slots[slot] - 1];
    if (word.last == row + 1)
        return;
    Q_ASSERT(word.last < row + 1);
    appendGap(word.gaps, row + 1 - word.last);
    word.last = row + 1;
    ++word.count;
}

void PostingBuilder::appendRows(PostingIndex &index, Word &word)
{
    word.gaps.push_back(0);
    if (word.count <= index.m_rows / denseShare) {
        index.m_postingStarts.push_back(quint32(index.m_gaps.size()));
        index.m_gaps.insert(index.m_gaps.end(), word.gaps.begin(), word.gaps.end());
    } else {
        RowSet set(index.m_rows);
        forEachRow(word.gaps.data(), [&](quint32 row) { set.insert(row); });
        index.m_postingStarts.push_back(PostingIndex::denseFlag | quint32(index.m_dense.size() / set.bits().size()));
        index.m_dense.insert(index.m_dense.end(), set.bits().begin(), set.bits().end());
    }
    word.gaps = {};
}

PostingIndex PostingBuilder::finish(size_t rows)
{
    PostingIndex index;
    index.m_rows = rows;
    const std::string_view characters = m_characters;
    const auto textOf = [&](quint32 number) { return characters.substr(m_words[number].start, m_words[number].size); };
    std::vector<quint32> order(m_words.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, textOf);
    index.m_characters.reserve(m_characters.size());
    index.m_wordStarts.reserve(m_words.size() + 1);
    index.m_postingStarts.reserve(m_words.size());
    for (const quint32 number : order) {
        index.m_wordStarts.push_back(quint32(index.m_characters.size()));
        index.m_characters += textOf(number);
        appendRows(index, m_words[number]);
    }
    index.m_wordStarts.push_back(quint32(index.m_characters.size()));
    index.m_gaps.shrink_to_fit();
    index.m_dense.shrink_to_fit();
    index.answerFirstLetters();
    *this = PostingBuilder();
    return index;
}

} // namespace acuerdo
