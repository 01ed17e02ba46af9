// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/roll_up_words.h"

#include <algorithm>
#include <vector>

namespace acuerdo {
namespace {

constexpr QLatin1StringView partlyImplementedKey("partly-implemented");

qsizetype firstWith(std::span<const StatusWord> words, StatusRole role)
{
    const auto found = std::ranges::find(words, role, &StatusWord::role);
    return found == words.end() ? -1 : found - words.begin();
}

} // namespace

qsizetype wordBeforeAnyUpdate(std::span<const StatusWord> words)
{
    if (words.empty())
        return -1;
    return std::max(firstWith(words, StatusRole::Idle), qsizetype(0));
}

qsizetype partlyImplementedWord(std::span<const StatusWord> words)
{
    const auto own = std::ranges::find(words, partlyImplementedKey, &StatusWord::key);
    if (own != words.end())
        return own - words.begin();
    const qsizetype moving = firstWith(words, StatusRole::Moving);
    return moving >= 0 ? moving : wordBeforeAnyUpdate(words);
}

qsizetype rolledUpWord(std::span<const qsizetype> addressees, std::span<const StatusWord> words)
{
    std::vector<RollUpPart> parts;
    parts.reserve(addressees.size());
    for (const qsizetype word : addressees)
        parts.push_back({words[word].role, words[word].position, words[word].key == partlyImplementedKey});
    const RollUp result = rollUp(parts);
    if (result.partlyDone)
        return partlyImplementedWord(words);
    return result.from < 0 ? wordBeforeAnyUpdate(words) : addressees[result.from];
}

} // namespace acuerdo
