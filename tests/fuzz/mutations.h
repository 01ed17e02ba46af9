// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace acuerdo::fuzz {

/// The words of a dictionary in libFuzzer's form: a line each, "word" with \xNN in it.
QList<QByteArray> dictionaryOf(const QByteArray &text);

/// Spoils texts by chance, the same way for the same seed: bytes changed, cut out, doubled, words of a dictionary put
/// in, the head of one text joined to the tail of another.
class Mutations
{
public:
    Mutations(quint32 seed, QList<QByteArray> corpus, QList<QByteArray> words);
    QByteArray next();

private:
    void spoil(QByteArray &bytes);
    qsizetype placeIn(const QByteArray &bytes) { return m_random.bounded(bytes.size() + 1); }
    template<typename Item>
    const Item &oneOf(const QList<Item> &items)
    {
        return items.at(m_random.bounded(items.size()));
    }

    QRandomGenerator m_random;
    QList<QByteArray> m_corpus;
    QList<QByteArray> m_words;
};

} // namespace acuerdo::fuzz
