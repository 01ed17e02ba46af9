// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace acuerdo {

/// One record of a CSV file.
struct CsvRecord {
    qint64 line = 0; ///< On which it begins, from 1.
    QStringList fields{};
};

/// What stands between the fields of a CSV file, and around those that hold it.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; ///< 0: none; every mark is text.
    bool operator==(const CsvDialect &) const = default;
};

/// Reads CSV as RFC 4180 has it, record by record, in UTF-8: quoted fields may hold commas, quotes and line ends; lines
/// end in LF, CR LF or CR; a byte order mark at the start and empty lines are passed over. What it cannot read it names
/// by line and character, and reads nothing after it.
class CsvReader
{
public:
    /// The device is open for reading and outlives the reader.
    explicit CsvReader(QIODevice &device, CsvDialect dialect = {});

    /// Goes to the next record: true when there is one, false at the end.
    Result<bool> next();
    const CsvRecord &record() const { return m_record; }
    /// How far it has read, in bytes of the device.
    qint64 bytesRead() const { return m_bytesBefore + m_position; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    enum class Event { None, FieldEnds, RecordEnds };

    bool hasByte();
    char takeByte();
    bool isSecondHalfOfLineEnd(char byte) const;
    Result<Event> accept(char byte);
    void takePlainRun();
    Result<Event> acceptPlain(char byte);
    Event acceptQuoted(char byte);
    Result<Event> acceptAfterQuote(char byte);
    Result<Done> finishField();
    Result<bool> finishFile();
    bool isEmptyLine() const;
    tl::unexpected<Error> wrong(const QString &what) const;
    tl::unexpected<Error> wrongAt(qint64 line, qint64 character, const QString &what) const;

    QIODevice &m_device;
    CsvDialect m_dialect;
    QString m_deviceError{};
    qint64 m_bytesBefore = 0; ///< Of the device, before the chunk.
    QByteArray m_chunk{};
    qsizetype m_position = 0;
    char m_previous = 0;
    char m_current = 0;
    qint64 m_line = 1;      ///< Of the byte last taken.
    qint64 m_character = 0; ///< Of the byte last taken, from 1.
    State m_state = State::FieldStart;
    qint64 m_quoteLine = 0;
    qint64 m_quoteCharacter = 0;
    QByteArray m_field{};
    qsizetype m_recordSize = 0;
    bool m_anyQuoted = false;
    CsvRecord m_record{};
};

} // namespace acuerdo
