// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/list_row.h"
#include "core/domain/schedule.h"
#include "core/domain/status_word.h"
#include "core/query/query.h"

#include <functional>
#include <vector>

namespace acuerdo {

/// What a row is compared against beside its own fields. Lists of ids that a term means are looked up once, when the
/// matcher is made, not once per row.
struct MatchContext {
    QDate
        today{}; ///< The day that "overdue", "stale" and "changed:90d" are seen from; the as-of date when there is one.
    std::vector<StatusWord> words{}; ///< ListRow::status and ListSide::status are positions in it.
    /// Rows (by position in the list) that a term of Text, Tag, Code, Section, Owner, Support, Pillar or Source fits,
    /// as one flag per row; asked once per term.
    std::function<std::vector<bool>(const QueryTerm &)> lookUp{};
};

/// Decides for each row whether a query fits it. A pure function of the row and the context.
class Matcher
{
public:
    Matcher(const Query &query, MatchContext context);
    ~Matcher();
    Matcher(Matcher &&) noexcept;

    /// `position` is the row's place in its list, for what lookUp() answered.
    bool fits(const ListRow &row, size_t position) const;

private:
    struct Condition;
    MatchContext m_context;
    std::vector<Condition> m_conditions;
};

/// Why the four answers about a row disagree; empty when they do not. The rules are printed by disagreementRules().
struct Disagreement {
    enum class Kind { None, SidesApart, AchievedUnshown, AchievedDisputed, RejectedButMoving, LateButMoving };
    Kind kind = Kind::None;
};
Disagreement disagreementOf(const ListRow &row, const std::vector<StatusWord> &words, QDate today);
QString disagreementRules(const Wording &wording);
/// One sentence for a list: "United States reversed, Mexico under way".
QString disagreementText(const ListRow &row, const std::vector<StatusWord> &words, QDate today, const Wording &wording);

/// Whether `side` holds an item up: its own part is idle, stuck or reversed while another addressee moves or has
/// achieved.
bool isWaitingOn(const ListRow &row, Side side, const std::vector<StatusWord> &words);

} // namespace acuerdo
