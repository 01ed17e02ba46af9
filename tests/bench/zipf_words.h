// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QRandomGenerator>
#include <QStringList>

namespace acuerdo::bench {

/// The words of the bundled package in one language, the most frequent first, drawn as a language draws them: the
/// second half as often as the first, the third a third as often. Rare words that no short package has are made from
/// its own.
class ZipfWords
{
public:
    /// `suffix` of the columns to read: "_en" or "_es".
    static Result<ZipfWords> read(const QString &packageFolder, const QString &suffix);

    QString text(QRandomGenerator &random, int fewest, int most) const;
    const QString &word(QRandomGenerator &random) const;
    const QStringList &words() const { return m_words; }

private:
    explicit ZipfWords(QStringList words);

    QStringList m_words;
    std::vector<double> m_sums; // of the weights up to each word
};

} // namespace acuerdo::bench
