// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"

#include <string_view>
#include <vector>

namespace acuerdo {

/// Code and titles of the rows of a list, as UTF-8 one after the other: four bytes a row beside the characters
/// themselves, and no allocation for any.
class RowArena
{
public:
    void reserve(size_t rows, size_t bytes);
    /// Gives the characters up that growing has reserved in vain.
    void shrink();
    void append(std::string_view code, std::string_view english, std::string_view spanish);
    /// New texts for a row. The place of the old ones is not used again: titles change rarely.
    void replace(size_t row, std::string_view code, std::string_view english, std::string_view spanish);

    size_t size() const { return m_starts.size(); }
    std::string_view code(size_t row) const;
    std::string_view title(size_t row, Language language) const;
    /// Whether another row would still have a place: 4 GB are the end.
    bool hasRoom() const;
    size_t bytes() const { return m_characters.capacity() + m_starts.capacity() * sizeof(quint32); }

private:
    quint32 write(std::string_view code, std::string_view english, std::string_view spanish);
    std::string_view read(quint32 &at) const;

    std::vector<char> m_characters; // of each text: its size, seven bits to a byte, then its bytes
    std::vector<quint32> m_starts;
};

} // namespace acuerdo
