// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/text_encoding.h"

#include <QIODevice>

#include <array>

namespace acuerdo {

template<>
std::span<const Key<TextEncoding>> allKeys<TextEncoding>()
{
    static constexpr Key<TextEncoding> keys[] = {
        {TextEncoding::Utf8, QLatin1StringView("utf-8")},
        {TextEncoding::Utf16LittleEndian, QLatin1StringView("utf-16le")},
        {TextEncoding::Utf16BigEndian, QLatin1StringView("utf-16be")},
        {TextEncoding::Windows1252, QLatin1StringView("windows-1252")},
        {TextEncoding::Latin1, QLatin1StringView("iso-8859-1")},
        {TextEncoding::MacRoman, QLatin1StringView("macintosh")},
    };
    return keys;
}

namespace {

constexpr char16_t windowsTable[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char16_t macTable[129] = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨"
                                   u"≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ"
                                   u"⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

constexpr qsizetype chunkSize = 1 << 16;

/// Takes UTF-8 byte by byte and knows whether it was whole.
class Utf8Watch
{
public:
    void take(uchar byte)
    {
        if (m_open > 0)
            continueSequence(byte);
        else if (byte >= 0x80)
            beginSequence(byte);
    }
    bool isWhole() const { return m_valid && m_open == 0; }

private:
    void beginSequence(uchar byte)
    {
        m_least = 0x80;
        m_greatest = 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_open = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_open = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_open = 3;
        else
            m_valid = false;
        // Forms that are too long, surrogates, and what lies beyond Unicode.
        if (byte == 0xE0)
            m_least = 0xA0;
        else if (byte == 0xED)
            m_greatest = 0x9F;
        else if (byte == 0xF0)
            m_least = 0x90;
        else if (byte == 0xF4)
            m_greatest = 0x8F;
    }
    void continueSequence(uchar byte)
    {
        m_valid = m_valid && byte >= m_least && byte <= m_greatest;
        m_least = 0x80;
        m_greatest = 0xBF;
        --m_open;
    }

    bool m_valid = true;
    int m_open = 0;
    uchar m_least = 0x80;
    uchar m_greatest = 0xBF;
};

/// What all bytes of a file together look like.
struct Census {
    Utf8Watch utf8{};
    std::array<qint64, 2> nulBytes{}; ///< On even and on odd places.
    qint64 bytes = 0;
    int windowsScore = 0;
    int macScore = 0;

    void take(uchar before, uchar byte);
};

/// A byte beyond ASCII stands, in a text of ours, mostly for an accented small letter after a letter.
int plausibility(char16_t character, bool afterLetter)
{
    if (character == 0)
        return -4;
    const QChar read(character);
    if (read.isLetter())
        return afterLetter ? (read.isLower() ? 2 : 0) : (QStringView(u"ÁÉÍÓÚÑáéíóúñ").contains(read) ? 2 : 0);
    return afterLetter ? -2 : 1;
}

void Census::take(uchar before, uchar byte)
{
    utf8.take(byte);
    if (byte == 0)
        ++nulBytes[size_t(bytes % 2)];
    ++bytes;
    constexpr int enough = 1 << 20;
    if (byte < 0x80 || std::abs(windowsScore) > enough || std::abs(macScore) > enough)
        return;
    const bool afterLetter = (before | 0x20) >= 'a' && (before | 0x20) <= 'z';
    windowsScore += plausibility(characterOf(TextEncoding::Windows1252, byte), afterLetter);
    macScore += plausibility(characterOf(TextEncoding::MacRoman, byte), afterLetter);
}

EncodingProposal byMark(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {.encoding = TextEncoding::Utf8, .markLength = 3};
    if (head.startsWith("\xFF\xFE"))
        return {.encoding = TextEncoding::Utf16LittleEndian, .markLength = 2};
    if (head.startsWith("\xFE\xFF"))
        return {.encoding = TextEncoding::Utf16BigEndian, .markLength = 2};
    return {};
}

EncodingProposal byCensus(const Census &census)
{
    // Text of ours in UTF-16 has a NUL in every other place, or nearly.
    const qint64 many = census.bytes / 4;
    if (census.bytes >= 4 && census.nulBytes[1] > many && census.nulBytes[0] < many / 8 + 1)
        return {.encoding = TextEncoding::Utf16LittleEndian, .certain = false};
    if (census.bytes >= 4 && census.nulBytes[0] > many && census.nulBytes[1] < many / 8 + 1)
        return {.encoding = TextEncoding::Utf16BigEndian, .certain = false};
    const bool hasNul = census.nulBytes[0] + census.nulBytes[1] > 0;
    if (census.utf8.isWhole())
        return {.encoding = TextEncoding::Utf8, .hasNulBytes = hasNul};
    const bool mac = census.macScore > census.windowsScore;
    return {
        .encoding = mac ? TextEncoding::MacRoman : TextEncoding::Windows1252, .certain = false, .hasNulBytes = hasNul};
}

} // namespace

char16_t characterOf(TextEncoding encoding, uchar byte)
{
    if (byte < 0x80)
        return byte;
    if (encoding == TextEncoding::MacRoman)
        return macTable[byte - 0x80];
    if (encoding == TextEncoding::Windows1252 && byte < 0xA0)
        return windowsTable[byte - 0x80];
    return encoding == TextEncoding::Latin1 && byte < 0xA0 ? 0 : byte;
}

EncodingProposal proposeEncoding(QIODevice &file)
{
    Census census;
    uchar before = 0;
    for (bool first = true;; first = false) {
        const QByteArray chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            return byCensus(census);
        if (const EncodingProposal marked = byMark(chunk); first && marked.markLength > 0)
            return marked;
        for (const char byte : chunk) {
            census.take(before, uchar(byte));
            before = uchar(byte);
        }
    }
}

} // namespace acuerdo
