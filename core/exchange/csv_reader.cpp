// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace acuerdo {
namespace {

constexpr qsizetype chunkSize = 1 << 16;
constexpr qsizetype greatestRecord = 16 << 20; // longer than any text a person writes; a file without line ends is none

bool beginsCharacter(char byte)
{
    return (uchar(byte) & 0xC0) != 0x80;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvDialect dialect)
    : m_device(device)
    , m_dialect(dialect)
{
    constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
    if (hasByte() && m_chunk.startsWith(byteOrderMark))
        m_position = qsizetype(sizeof byteOrderMark) - 1;
}

Result<bool> CsvReader::next()
{
    m_record = {};
    m_recordSize = 0;
    m_anyQuoted = false;
    while (hasByte()) {
        const char byte = takeByte();
        if (isSecondHalfOfLineEnd(byte))
            continue;
        if (m_record.line == 0)
            m_record.line = m_line;
        ACUERDO_TRY_VALUE(event, accept(byte));
        if (event == Event::None)
            continue;
        ACUERDO_TRY(finishField());
        if (event == Event::FieldEnds)
            continue;
        if (!isEmptyLine())
            return true;
        m_record = {};
    }
    return finishFile();
}

bool CsvReader::hasByte()
{
    if (m_position < m_chunk.size())
        return true;
    m_bytesBefore += m_chunk.size();
    m_position = 0;
    m_chunk.resize(chunkSize);
    const qint64 read = m_device.read(m_chunk.data(), chunkSize);
    m_chunk.resize(std::max(read, qint64(0)));
    // A disk that fails in the middle must not look like the end of the file.
    if (read < 0 && !m_device.atEnd())
        m_deviceError = m_device.errorString();
    return read > 0;
}

char CsvReader::takeByte()
{
    m_previous = m_current;
    m_current = m_chunk.at(m_position++);
    if (m_previous == '\n' || (m_previous == '\r' && m_current != '\n')) {
        ++m_line;
        m_character = 0;
    }
    if (beginsCharacter(m_current))
        ++m_character;
    return m_current;
}

bool CsvReader::isSecondHalfOfLineEnd(char byte) const
{
    return byte == '\n' && m_previous == '\r' && m_record.line == 0;
}

Result<CsvReader::Event> CsvReader::accept(char byte)
{
    if (byte == '\0')
        return wrong(QCoreApplication::translate("Exchange", "there is a NUL character; this is not a text file"));
    if (++m_recordSize > greatestRecord)
        return wrongAt(m_record.line, 1,
                       QCoreApplication::translate(
                           "Exchange", "the record is longer than 16 MB; perhaps a quotation mark is not closed"));
    switch (m_state) {
    case State::FieldStart:
    case State::Plain:
        return acceptPlain(byte);
    case State::Quoted:
        return acceptQuoted(byte);
    case State::QuoteInQuoted:
        return acceptAfterQuote(byte);
    }
    Q_UNREACHABLE();
}

Result<CsvReader::Event> CsvReader::acceptPlain(char byte)
{
    if (byte == m_dialect.delimiter)
        return Event::FieldEnds;
    if (byte == '\n' || byte == '\r')
        return Event::RecordEnds;
    if (byte != m_dialect.quote) {
        m_state = State::Plain;
        m_field += byte;
        takePlainRun();
        return Event::None;
    }
    if (m_state == State::Plain)
        return wrong(QCoreApplication::translate(
            "Exchange", "a quotation mark stands inside a field without quotes; quote the field and double the mark"));
    m_state = State::Quoted;
    m_anyQuoted = true;
    m_quoteLine = m_line;
    m_quoteCharacter = m_character;
    return Event::None;
}

// Takes the bytes at hand that are plain in whatever state the reader is in, all at once.
void CsvReader::takePlainRun()
{
    const qsizetype begin = m_position;
    while (m_position < m_chunk.size()) {
        const char byte = m_chunk.at(m_position);
        const bool ends = byte == m_dialect.delimiter || byte == m_dialect.quote || byte == '\n' || byte == '\r';
        if (ends || byte == '\0')
            break;
        m_character += beginsCharacter(byte) ? 1 : 0;
        ++m_position;
    }
    if (m_position == begin)
        return;
    m_current = m_chunk.at(m_position - 1);
    m_field.append(m_chunk.constData() + begin, m_position - begin);
    m_recordSize += m_position - begin;
}

CsvReader::Event CsvReader::acceptQuoted(char byte)
{
    if (byte == m_dialect.quote) {
        m_state = State::QuoteInQuoted;
    } else {
        m_field += byte;
        if (byte != '\n' && byte != '\r')
            takePlainRun();
    }
    return Event::None;
}

Result<CsvReader::Event> CsvReader::acceptAfterQuote(char byte)
{
    if (byte == m_dialect.quote) {
        m_field += byte;
        m_state = State::Quoted;
        return Event::None;
    }
    if (byte == m_dialect.delimiter)
        return Event::FieldEnds;
    if (byte == '\n' || byte == '\r')
        return Event::RecordEnds;
    return wrong(QCoreApplication::translate(
        "Exchange", "text follows a closing quotation mark; a mark that belongs to the text is doubled"));
}

Result<Done> CsvReader::finishField()
{
    m_state = State::FieldStart;
    // Each field by itself: a decoder that keeps state over the whole file does not report a sequence cut short.
    if (!QByteArrayView(m_field).isValidUtf8())
        return wrong(
            QCoreApplication::translate("Exchange", "the text before this place is not UTF-8; save the file as UTF-8"));
    m_record.fields += QString::fromUtf8(m_field);
    m_field.clear();
    return Done();
}

Result<bool> CsvReader::finishFile()
{
    if (!m_deviceError.isEmpty())
        return failure(m_deviceError);
    if (m_state == State::Quoted)
        return wrongAt(m_quoteLine, m_quoteCharacter,
                       QCoreApplication::translate("Exchange", "a quotation mark opens here and is never closed"));
    if (m_record.line == 0)
        return false;
    ACUERDO_TRY(finishField());
    return !isEmptyLine();
}

bool CsvReader::isEmptyLine() const
{
    return m_record.fields.size() == 1 && m_record.fields.front().isEmpty() && !m_anyQuoted;
}

tl::unexpected<Error> CsvReader::wrong(const QString &what) const
{
    return wrongAt(m_line, m_character, what);
}

tl::unexpected<Error> CsvReader::wrongAt(qint64 line, qint64 character, const QString &what) const
{
    return failure(
        QCoreApplication::translate("Exchange", "line %1, character %2: %3").arg(line).arg(character).arg(what));
}

} // namespace acuerdo
