// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutations.h"

namespace acuerdo::fuzz {

QList<QByteArray> dictionaryOf(const QByteArray &text)
{
    QList<QByteArray> words;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith('"'))
            continue;
        QByteArray word;
        for (qsizetype place = 1; place < line.lastIndexOf('"'); ++place) {
            if (line.mid(place, 2) == "\\x") {
                word += char(line.mid(place + 2, 2).toInt(nullptr, 16));
                place += 3;
            } else {
                place += line.at(place) == '\\' ? 1 : 0;
                word += line.at(place);
            }
        }
        words += word;
    }
    return words;
}

Mutations::Mutations(quint32 seed, QList<QByteArray> corpus, QList<QByteArray> words)
    : m_random(seed)
    , m_corpus(std::move(corpus))
    , m_words(std::move(words))
{}

QByteArray Mutations::next()
{
    QByteArray bytes = oneOf(m_corpus);
    for (int left = 1 + m_random.bounded(5); left > 0; --left)
        spoil(bytes);
    return bytes;
}

void Mutations::spoil(QByteArray &bytes)
{
    const qsizetype place = placeIn(bytes);
    const qsizetype length = 1 + m_random.bounded(m_random.bounded(4) == 0 ? 200 : 8);
    switch (m_random.bounded(7)) {
    case 0:
        bytes.remove(place, length);
        break;
    case 1:
        bytes.insert(place, bytes.mid(placeIn(bytes), length));
        break;
    case 2:
        bytes.insert(place, oneOf(m_words));
        break;
    case 3:
        bytes.replace(place, length, oneOf(m_words));
        break;
    case 4: {
        const QByteArray &other = oneOf(m_corpus);
        bytes = bytes.left(place) + other.mid(placeIn(other));
        break;
    }
    case 5:
        if (place < bytes.size())
            bytes[place] = char(m_random.bounded(256));
        break;
    default:
        if (place < bytes.size())
            bytes[place] = char(bytes[place] ^ (1 << m_random.bounded(8)));
        break;
    }
}

} // namespace acuerdo::fuzz
