// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/status_tally.h"

#include "core/domain/formatting.h"

namespace acuerdo {

StatusTally::StatusTally(const std::vector<StatusWord> &words)
    : m_byWord(words.size())
{}

void StatusTally::add(quint8 status, const std::vector<StatusWord> &words)
{
    ++m_byWord[status];
    ++m_byRole[size_t(words[status].role)];
    ++m_total;
}

int StatusTally::leadingWord(StatusRole role, const std::vector<StatusWord> &words) const
{
    for (size_t word = 0; word < m_byWord.size(); ++word) {
        if (m_byWord[word] > 0 && words[word].role == role)
            return int(word);
    }
    return -1;
}

StatusTally tallyOf(const RecommendationList &list, std::span<const qint32> positions)
{
    StatusTally tally(list.words());
    for (const qint32 position : positions)
        tally.add(list.row(position).status, list.words());
    return tally;
}

QString tallyText(const StatusTally &tally, const std::vector<StatusWord> &words, Language language)
{
    const Formatting formatting(language);
    QStringList parts;
    for (const StatusRole role : barOrder) {
        for (size_t word = 0; word < words.size(); ++word) {
            if (words[word].role == role && tally.ofWord(word) > 0)
                parts += formatting.count(tally.ofWord(word)) + u' ' + words[word].label.shown(language).toLower();
        }
    }
    const QString total = formatting.count(tally.total());
    return parts.isEmpty() ? total : total + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

} // namespace acuerdo
