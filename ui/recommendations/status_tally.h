// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wording.h"
#include "core/domain/words.h"
#include "core/store/recommendation_list.h"

#include <array>
#include <span>
#include <vector>

namespace acuerdo {

/// How many recommendations stand where: by status word and by role, which is what bars show.
class StatusTally
{
public:
    StatusTally() = default;
    explicit StatusTally(const std::vector<StatusWord> &words);

    void add(quint8 status, const std::vector<StatusWord> &words);
    int total() const { return m_total; }
    int ofRole(StatusRole role) const { return m_byRole[size_t(role)]; }
    int ofWord(size_t word) const { return m_byWord[word]; }
    /// The least advanced word in use that has `role`: its glyph stands for the role. -1 when none is in use.
    int leadingWord(StatusRole role, const std::vector<StatusWord> &words) const;
    bool operator==(const StatusTally &) const = default;

private:
    std::vector<int> m_byWord;
    std::array<int, 6> m_byRole{};
    int m_total = 0;
};

/// The order in which bars and group headings show roles.
inline constexpr std::array barOrder{StatusRole::Achieved, StatusRole::Moving, StatusRole::Stuck,
                                     StatusRole::Back,     StatusRole::Closed, StatusRole::Idle};

/// The tally of some rows of a list.
StatusTally tallyOf(const RecommendationList &list, std::span<const qint32> positions);
/// "13: 1 implemented, 8 under way, 4 not started": what a screen reader says of a bar.
QString tallyText(const StatusTally &tally, const std::vector<StatusWord> &words, Language language);

} // namespace acuerdo
