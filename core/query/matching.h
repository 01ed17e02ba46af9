// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/list_row.h"
#include "core/domain/schedule.h"
#include "core/domain/status_word.h"
#include "core/query/disagreement.h"
#include "core/query/query.h"
#include "core/query/row_set.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace acuerdo {

/// What a row is compared against beside its own fields.
struct MatchContext {
    /// The day that "overdue", "stale" and "changed:90d" are seen from; the as-of date when there is one.
    QDate today{};
    std::vector<StatusWord> words{}; ///< ListRow::status and ListSide::status are positions in it.
    size_t rows = 0;                 ///< Of the list that is asked.
    /// Rows that a term of Text, Tag, Code, Section, Owner, Lead, Support, Pillar, Source or Has (owner, note, tags,
    /// relations) fits, whether it is negated or not; asked once per term, when the matcher is made. A side limits Lead
    /// to that addressee.
    std::function<Result<RowSet>(const QueryTerm &, std::optional<Side>)> lookUp{};
};

/// Decides which rows a query fits.
///
/// Every term must fit. Status, class, effective, response, verification, lead and those words of "is:" that speak of
/// status, response or verification are asked of an addressee when a side is named: `side:mx status:stalled` is
/// Mexico's part being stalled. With no side named, status, class and effective are the rolled-up ones, and response,
/// verification and lead fit when any addressee's do. Owner, due and all else belong to the whole item. A negated side
/// only leaves items out.
///
/// A date fits a comparison when every day that it may mean does: 2026 is not before 2026-12-31, and `due:2026` asks
/// for dates that lie in that year. No date fits none.
class Matcher
{
public:
    static Result<Matcher> make(const Query &query, MatchContext context);
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    /// The rows of a whole list that fit.
    RowSet select(std::span<const ListRow> rows) const;
    /// `position` is the row's place in its list, for what lookUp() answered.
    bool fits(const ListRow &row, size_t position) const;

private:
    struct Data;
    explicit Matcher(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Whether a query asks for what figures and evidence say: ListRow::signs must be filled in before.
bool asksForSigns(const Query &query);

/// Whether an item is in time, by the rule of scheduleOf(): an open item from its due date; an achieved one from the
/// dates of its addressees, late when any of them was.
Schedule scheduleOfRow(const ListRow &row, std::span<const StatusWord> words, QDate today);

/// Whether `side` holds an item up: its own part is idle, stuck or reversed while another addressee moves or has
/// achieved.
bool isWaitingOn(const ListRow &row, Side side, const std::vector<StatusWord> &words);

} // namespace acuerdo
