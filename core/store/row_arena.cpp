// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_arena.h"

#include <limits>

namespace acuerdo {

void RowArena::reserve(size_t rows, size_t bytes)
{
    m_starts.reserve(rows);
    m_characters.reserve(bytes);
}

void RowArena::shrink()
{
    m_starts.shrink_to_fit();
    m_characters.shrink_to_fit();
}

void RowArena::append(std::string_view code, std::string_view english, std::string_view spanish)
{
    m_starts.push_back(write(code, english, spanish));
}

void RowArena::replace(size_t row, std::string_view code, std::string_view english, std::string_view spanish)
{
    m_starts[row] = write(code, english, spanish);
}

bool RowArena::hasRoom() const
{
    constexpr size_t longestRow = size_t(1) << 30; // SQLite's own limit for a row, as Database sets it, is half of it
    return m_characters.size() < std::numeric_limits<quint32>::max() - longestRow;
}

quint32 RowArena::write(std::string_view code, std::string_view english, std::string_view spanish)
{
    const auto start = quint32(m_characters.size());
    for (const std::string_view text : {code, english, spanish}) {
        size_t size = text.size();
        for (; size >= 0x80; size >>= 7)
            m_characters.push_back(char(size | 0x80));
        m_characters.push_back(char(size));
        m_characters.insert(m_characters.end(), text.begin(), text.end());
    }
    return start;
}

std::string_view RowArena::read(quint32 &at) const
{
    size_t size = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(m_characters[at++]);
        size |= size_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            break;
    }
    const std::string_view text(m_characters.data() + at, size);
    at += quint32(size);
    return text;
}

std::string_view RowArena::code(size_t row) const
{
    quint32 at = m_starts[row];
    return read(at);
}

std::string_view RowArena::title(size_t row, Language language) const
{
    quint32 at = m_starts[row];
    read(at);
    const std::string_view english = read(at);
    return language == Language::Spanish ? read(at) : english;
}

} // namespace acuerdo
