// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/decoded_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace acuerdo {
namespace {

constexpr qsizetype chunkSize = 1 << 15;
constexpr char16_t byteOrderMark = 0xFEFF;

bool isPaired(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

} // namespace

DecodedText::DecodedText(std::unique_ptr<QIODevice> file, TextEncoding encoding)
    : m_file(std::move(file))
    , m_encoding(encoding)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DecodedText::atEnd() const
{
    return !m_failed && m_ended && m_taken == m_decoded.size();
}

qint64 DecodedText::readData(char *data, qint64 most)
{
    while (m_taken == m_decoded.size()) {
        if (m_failed)
            return -1;
        if (m_ended)
            return 0;
        m_decoded.clear();
        m_taken = 0;
        // What stands before the fault is still given out: the fault's line is then the reader's line too.
        m_failed = !decodeChunk();
    }
    const qsizetype size = std::min(qsizetype(most), m_decoded.size() - m_taken);
    std::memcpy(data, m_decoded.constData() + m_taken, size_t(size));
    m_taken += size;
    return size;
}

bool DecodedText::decodeChunk()
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    const qint64 read = m_file->read(chunk.data(), chunkSize);
    if (read < 0)
        return fail(m_file->errorString());
    m_bytesRead += read;
    m_ended = read == 0;
    if (m_ended && (m_half || m_highSurrogate != 0))
        return fail(QCoreApplication::translate("Tables", "the text ends in the middle of a character"));
    chunk.truncate(read);
    if (m_encoding == TextEncoding::Utf8) {
        m_decoded = chunk; // whoever cuts it into fields checks it
        return true;
    }
    return isPaired(m_encoding) ? decodePairs(chunk) : decodeBytes(chunk);
}

bool DecodedText::decodeBytes(QByteArrayView chunk)
{
    m_decoded.reserve(chunk.size() * 2);
    for (const char byte : chunk) {
        if (byte == '\n')
            ++m_line;
        const char16_t character = characterOf(m_encoding, uchar(byte));
        if (character == 0 && byte != 0)
            return fail(QCoreApplication::translate("Tables", "the byte %1 stands for no character in %2; choose "
                                                              "another encoding")
                            .arg(QString::number(uchar(byte), 16).toUpper(), keyOf(m_encoding)));
        append(character);
    }
    return true;
}

bool DecodedText::decodePairs(QByteArrayView chunk)
{
    m_decoded.reserve(chunk.size() * 2);
    for (const char byte : chunk) {
        if (!m_half) {
            m_half = uchar(byte);
            continue;
        }
        const bool little = m_encoding == TextEncoding::Utf16LittleEndian;
        const uint low = little ? *m_half : uchar(byte);
        const uint high = little ? uchar(byte) : *m_half;
        m_half.reset();
        if (!decodeUnit(char16_t(high << 8 | low)))
            return false;
    }
    return true;
}

bool DecodedText::decodeUnit(char16_t unit)
{
    const bool first = std::exchange(m_atStart, false);
    if (first && unit == byteOrderMark)
        return true;
    if (unit == u'\n')
        ++m_line;
    const bool isLow = QChar::isLowSurrogate(unit);
    if (isLow != (m_highSurrogate != 0))
        return fail(QCoreApplication::translate("Tables", "half a character stands here; choose another encoding"));
    if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
        return true;
    }
    append(isLow ? QChar::surrogateToUcs4(std::exchange(m_highSurrogate, u'\0'), unit) : char32_t(unit));
    return true;
}

void DecodedText::append(char32_t character)
{
    if (character < 0x80) {
        m_decoded += char(character);
    } else if (character < 0x800) {
        m_decoded += char(0xC0 | character >> 6);
        m_decoded += char(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        m_decoded += char(0xE0 | character >> 12);
        m_decoded += char(0x80 | (character >> 6 & 0x3F));
        m_decoded += char(0x80 | (character & 0x3F));
    } else {
        m_decoded += char(0xF0 | character >> 18);
        m_decoded += char(0x80 | (character >> 12 & 0x3F));
        m_decoded += char(0x80 | (character >> 6 & 0x3F));
        m_decoded += char(0x80 | (character & 0x3F));
    }
}

bool DecodedText::fail(const QString &what)
{
    setErrorString(QCoreApplication::translate("Tables", "line %1: %2").arg(m_line).arg(what));
    return false;
}

} // namespace acuerdo
