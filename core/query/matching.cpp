// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/matching.h"

#include "core/query/condition.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr Side allSides[] = {Side::UnitedStates, Side::Mexico, Side::Joint, Side::Local};

bool isAskedOfSides(QueryField field)
{
    return field == QueryField::Status || field == QueryField::Class || field == QueryField::Effective
           || field == QueryField::Response || field == QueryField::Verification || field == QueryField::Lead
           || field == QueryField::Is;
}

// Nothing but the rows found by looking up decides.
bool isLookedUp(QueryField field)
{
    return field == QueryField::Text || field == QueryField::Tag || field == QueryField::Code
           || field == QueryField::Section || field == QueryField::Owner || field == QueryField::Support
           || field == QueryField::Pillar || field == QueryField::Source;
}

} // namespace

struct Matcher::Data {
    RowSet candidates{};              ///< What looking up leaves.
    std::vector<Condition> ofItem{};  ///< Asked of the whole item.
    std::vector<Condition> ofSides{}; ///< Asked of the same addressee, when a side is named.
    std::vector<quint8> sides{};      ///< A bit per side, for each side term that is not negated.

    Result<Done> add(const QueryTerm &term, const MatchContext &context, const std::shared_ptr<const WordTable> &words);
    Result<Done> lookUp(const QueryTerm &term, const MatchContext &context);
};

Result<Done> Matcher::Data::lookUp(const QueryTerm &term, const MatchContext &context)
{
    ACUERDO_TRY_VALUE(found, context.lookUp(term, std::nullopt));
    if (term.negated)
        candidates -= found;
    else
        candidates &= found;
    return Done{};
}

Result<Done> Matcher::Data::add(const QueryTerm &term, const MatchContext &context,
                                const std::shared_ptr<const WordTable> &words)
{
    if (isLookedUp(term.field))
        return lookUp(term, context);
    if (term.field == QueryField::Side && !term.negated) {
        quint8 bits = 0;
        for (const QString &value : term.values)
            bits |= fromKey<Side>(value) ? quint8(1U << unsigned(*fromKey<Side>(value))) : quint8(0);
        sides.push_back(bits);
        return Done{};
    }
    ACUERDO_TRY_VALUE(condition, Condition::make(term, context, words));
    (isAskedOfSides(term.field) ? ofSides : ofItem).push_back(std::move(condition));
    return Done{};
}

Result<Matcher> Matcher::make(const Query &query, MatchContext context)
{
    auto data = std::make_unique<Data>();
    data->candidates = RowSet(context.rows, true);
    const auto words = std::make_shared<const WordTable>(context.words);
    for (const QueryTerm &term : query.terms)
        ACUERDO_TRY(data->add(term, context, words));
    return Matcher(std::move(data));
}

Matcher::Matcher(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

bool Matcher::fits(const ListRow &row, size_t position) const
{
    if (!m_data->candidates.contains(position))
        return false;
    for (const Condition &condition : m_data->ofItem) {
        if (!condition.fits(row, position, nullptr))
            return false;
    }
    const auto allFit = [&](const ListSide *side) {
        return std::ranges::all_of(m_data->ofSides,
                                   [&](const Condition &condition) { return condition.fits(row, position, side); });
    };
    if (m_data->sides.empty())
        return allFit(nullptr);
    return std::ranges::all_of(m_data->sides, [&](quint8 bits) {
        return std::ranges::any_of(allSides, [&](Side side) {
            return (bits >> unsigned(side) & 1U) != 0 && row.side(side).asked && allFit(&row.side(side));
        });
    });
}

RowSet Matcher::select(std::span<const ListRow> rows) const
{
    RowSet found = m_data->candidates;
    if (!m_data->ofItem.empty() || !m_data->ofSides.empty() || !m_data->sides.empty())
        found.filter([&](size_t position) { return fits(rows[position], position); });
    return found;
}

bool asksForSigns(const Query &query)
{
    return std::ranges::any_of(query.terms, [](const QueryTerm &term) {
        return term.field == QueryField::Outcome || term.field == QueryField::Disagreement
               || (term.field == QueryField::Is && term.values.contains(keyOf(IsWord::Disagreeing)));
    });
}

Schedule scheduleOfRow(const ListRow &row, std::span<const StatusWord> words, QDate today)
{
    return scheduleOfRow(row, row.status < words.size() ? words[row.status].statusClass : StatusClass::Open,
                         today.toJulianDay());
}

bool isWaitingOn(const ListRow &row, Side side, const std::vector<StatusWord> &words)
{
    const auto roleOf = [&](const ListSide &one) { return words[one.status].role; };
    const ListSide &own = row.side(side);
    if (!own.asked
        || (roleOf(own) != StatusRole::Idle && roleOf(own) != StatusRole::Stuck && roleOf(own) != StatusRole::Back))
        return false;
    return std::ranges::any_of(row.sides, [&](const ListSide &other) {
        return &other != &own && other.asked
               && (roleOf(other) == StatusRole::Moving || roleOf(other) == StatusRole::Achieved);
    });
}

} // namespace acuerdo
