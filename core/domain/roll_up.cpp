// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/roll_up.h"

#include <algorithm>
#include <vector>

namespace acuerdo {
namespace {

// Within a role the least advanced word stands; a role that nobody has yields -1.
qsizetype leastAdvanced(std::span<const RollUpPart> parts, StatusRole role)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < qsizetype(parts.size()); ++i) {
        if (parts[i].role == role && (found < 0 || parts[i].position < parts[found].position))
            found = i;
    }
    return found;
}

} // namespace

RollUp rollUp(std::span<const RollUpPart> parts)
{
    const auto count = [&](StatusRole role) { return std::ranges::count(parts, role, &RollUpPart::role); };
    const auto borrowed = [&](StatusRole role) { return RollUp{role, false, leastAdvanced(parts, role)}; };
    const qsizetype counting = qsizetype(parts.size()) - count(StatusRole::Closed);
    if (counting == 0)
        return parts.empty() ? RollUp{} : borrowed(StatusRole::Closed);
    if (count(StatusRole::Achieved) == counting)
        return borrowed(StatusRole::Achieved);
    const bool moves = count(StatusRole::Moving) > 0;
    if (!moves && count(StatusRole::Back) > 0)
        return borrowed(StatusRole::Back);
    if (!moves && count(StatusRole::Stuck) > 0)
        return borrowed(StatusRole::Stuck);
    if (count(StatusRole::Achieved) > 0)
        return {StatusRole::Moving, true, -1};
    return moves ? borrowed(StatusRole::Moving) : borrowed(StatusRole::Idle);
}

WordRollUp::WordRollUp(const QList<StatusWord> &words)
    : m_words(words)
{
    const auto isIdle = [](const StatusWord &word) { return word.role == StatusRole::Idle; };
    const auto idle = std::ranges::find_if(m_words, isIdle);
    m_unrecorded = idle == m_words.end() ? 0 : int(idle - m_words.begin());
    m_partly = m_unrecorded;
    for (int i = 0; i < int(m_words.size()); ++i) {
        if (m_words[i].role == StatusRole::Moving)
            m_partly = i;
    }
    const auto own = std::ranges::find(m_words, QStringLiteral("partly-implemented"), &StatusWord::key);
    if (own != m_words.end() && own->role == StatusRole::Moving)
        m_partly = int(own - m_words.begin());
}

WordRollUp::Whole WordRollUp::of(std::span<const Part> parts) const
{
    Whole whole{.word = m_unrecorded};
    std::vector<RollUpPart> roles;
    PartialDate latestDue;
    for (const Part &part : parts) {
        const StatusWord &word = m_words[part.word];
        roles.push_back({.role = word.role, .position = part.word, .partly = part.word == m_partly});
        whole.effective = std::max(whole.effective, part.effective);
        latestDue = std::max(latestDue, part.due);
        if (word.statusClass == StatusClass::Open && part.due && (!whole.due || part.due < whole.due))
            whole.due = part.due;
    }
    if (parts.empty())
        return whole;
    const auto isOpen = [this](const Part &part) { return m_words[part.word].statusClass == StatusClass::Open; };
    if (std::ranges::none_of(parts, isOpen))
        whole.due = latestDue;
    const RollUp rolled = rollUp(roles);
    whole.word = rolled.from < 0 ? m_partly : parts[size_t(rolled.from)].word;
    return whole;
}

QString rollUpRule(const Wording &wording)
{
    return wording.translate("RollUp",
                             "Implemented when every addressee has achieved its part; reversed or stalled when any is "
                             "and none moves; partly implemented when some have achieved; under way when any moves; "
                             "otherwise the least advanced word. Closed words leave the count and are listed.");
}

} // namespace acuerdo
