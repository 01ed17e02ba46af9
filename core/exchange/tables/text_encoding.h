// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QByteArray>

class QIODevice;

namespace acuerdo {

/// How a text file's bytes stand for characters.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Latin1, MacRoman };

template<>
std::span<const Key<TextEncoding>> allKeys<TextEncoding>();

/// What the bytes of a file say about their encoding.
struct EncodingProposal {
    TextEncoding encoding = TextEncoding::Utf8;
    bool certain = true;      ///< By a byte order mark or because all of it is UTF-8; else the likeliest.
    qsizetype markLength = 0; ///< Of the byte order mark.
    bool hasNulBytes = false; ///< In one that is not UTF-16: then it is hardly a text.
};

/// Looks at the whole of a file, from its beginning. A proposal: the user can choose another.
EncodingProposal proposeEncoding(QIODevice &file);

/// The character of a byte in one of the one-byte encodings; 0 when it stands for none.
char16_t characterOf(TextEncoding encoding, uchar byte);

} // namespace acuerdo
