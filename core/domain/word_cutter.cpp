// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/word_cutter.h"

#include "core/domain/folded_text.h"

#include <array>
#include <cstring>
#include <vector>

namespace acuerdo {
namespace {

// What becomes of one character: most of those below U+3000 fold on their own.
struct Folding {
    enum Kind : unsigned char { Letters, Separator, Ignored, Unusual };
    Kind kind = Unusual;
    unsigned char size = 0;
    std::array<char, 6> bytes{};
};

constexpr char32_t tableSize = 0x3000;

Folding foldingOf(char32_t character)
{
    const QString plain = folded(QString::fromUcs4(&character, 1));
    if (plain.isEmpty())
        return {.kind = Folding::Ignored};
    int letters = 0;
    for (const QChar one : plain)
        letters += one.isLetterOrNumber() ? 1 : 0;
    if (letters == 0)
        return {.kind = Folding::Separator};
    const QByteArray utf8 = plain.toUtf8();
    Folding folding;
    if (letters < plain.size() || utf8.size() > qsizetype(folding.bytes.size()))
        return folding; // ½ is "1⁄2": two words in one character
    folding.kind = Folding::Letters;
    folding.size = static_cast<unsigned char>(utf8.size());
    std::memcpy(folding.bytes.data(), utf8.constData(), size_t(utf8.size()));
    return folding;
}

const std::vector<Folding> &foldings()
{
    static const std::vector<Folding> table = [] {
        std::vector<Folding> made(tableSize);
        for (char32_t character = 0; character < tableSize; ++character)
            made[character] = foldingOf(character);
        return made;
    }();
    return table;
}

// The character at `at`, which moves behind it; beyond the table for four bytes and for what is no UTF-8.
char32_t decode(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t offset) -> char32_t {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0;
    };
    const auto continues = [&](size_t offset) { return (byte(offset) & 0xC0) == 0x80; };
    if (byte(0) >= 0xC2 && byte(0) < 0xE0 && continues(1)) {
        const char32_t character = (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
        at += 2;
        return character;
    }
    if (byte(0) >= 0xE0 && byte(0) < 0xF0 && continues(1) && continues(2)) {
        const char32_t character = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
        at += 3;
        return character < 0x800 ? tableSize : character;
    }
    at += 1;
    return tableSize;
}

} // namespace

WordCutter::Step WordCutter::step(std::string_view text, size_t &at)
{
    static const std::vector<Folding> &table = foldings();
    const auto first = static_cast<unsigned char>(text[at]);
    const char32_t character = first < 0x80 ? (++at, char32_t(first)) : decode(text, at);
    if (character >= tableSize)
        return Step::Unusual;
    const Folding &folding = table[character];
    switch (folding.kind) {
    case Folding::Letters:
        m_word.append(folding.bytes.data(), folding.size);
        return Step::Inside;
    case Folding::Ignored:
        return Step::Inside;
    case Folding::Separator:
        return Step::Between;
    case Folding::Unusual:
        return Step::Unusual;
    }
    Q_UNREACHABLE();
}

void WordCutter::cutSlowly(std::string_view text, int visited, const std::function<void(std::string_view)> &visit)
{
    const QStringList words = foldedWords(QString::fromUtf8(text.data(), qsizetype(text.size()))).mid(visited);
    for (const QString &word : words) {
        const QByteArray utf8 = word.toUtf8();
        visit({utf8.constData(), size_t(utf8.size())});
    }
}

} // namespace acuerdo
