// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/text_encoding.h"

#include <QIODevice>

#include <memory>

namespace acuerdo {

/// A text file in any encoding, read as UTF-8. Each character is decoded by itself, so that nothing undecodable slips
/// through at the end of a chunk; the first one fails the reading and is named by its line.
class DecodedText : public QIODevice
{
public:
    /// `file` is open for reading, at its beginning.
    DecodedText(std::unique_ptr<QIODevice> file, TextEncoding encoding);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    /// How far the file itself has been read, in its own bytes.
    qint64 bytesRead() const { return m_bytesRead; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool decodeChunk();
    bool decodeBytes(QByteArrayView chunk);
    bool decodePairs(QByteArrayView chunk);
    bool decodeUnit(char16_t unit);
    void append(char32_t character);
    bool fail(const QString &what);

    std::unique_ptr<QIODevice> m_file;
    TextEncoding m_encoding;
    QByteArray m_decoded{};
    qsizetype m_taken = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    bool m_atStart = true;
    bool m_failed = false;
    bool m_ended = false;
    std::optional<uchar> m_half{}; ///< First byte of a unit that the chunk has cut.
    char16_t m_highSurrogate = 0;  ///< Waits for its second half.
};

} // namespace acuerdo
