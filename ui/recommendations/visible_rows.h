// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/source.h"
#include "ui/recommendations/status_tally.h"

#include <QSet>

namespace acuerdo {

/// What the rows of a list can stand together by.
enum class Grouping { None, Pillar, Status, LeadUnitedStates, LeadMexico };
template<>
std::span<const Key<Grouping>> allKeys<Grouping>();

/// A heading above the rows that share something.
struct RowGroup {
    QString key{}; ///< Stable over languages and sessions: remembers what is folded.
    QString title{};
    PillarId pillar{}; ///< When grouped by pillar.
    int word = -1;     ///< When grouped by status: position in RecommendationList::words().
    StatusTally tally{};
    bool folded = false;
};

/// What an arrangement of rows needs beside the list itself.
struct Arrangement {
    Grouping grouping = Grouping::None;
    QList<Pillar> pillars{};
    QSet<QString> folded{}; ///< Keys of the groups that show their heading only.
    Language language = Language::English;
};

/// The rows of a list as they stand on the screen: items, and above each group its heading. Four bytes a row.
class VisibleRows
{
public:
    VisibleRows() = default;
    /// `positions` are rows of `list`, filtered and sorted; within a group they keep their order.
    VisibleRows(const RecommendationList &list, const std::vector<qint32> &positions, const Arrangement &arrangement);

    qsizetype size() const { return qsizetype(m_entries.size()); }
    /// Position in the list of the item at `row`; -1 for a heading.
    qint32 position(qsizetype row) const { return std::max(m_entries[size_t(row)], -1); }
    /// The heading at `row`; null for an item.
    const RowGroup *group(qsizetype row) const;
    /// The row of an item; -1 when it is filtered out or folded away.
    qsizetype rowOf(qint32 position) const;
    const std::vector<RowGroup> &groups() const { return m_groups; }

private:
    std::vector<qint32> m_entries; // a position, or -2 - index of a group
    std::vector<RowGroup> m_groups;
};

} // namespace acuerdo
