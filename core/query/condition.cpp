// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/condition.h"

#include "core/query/disagreement.h"
#include "core/query/query_words.h"

#include <algorithm>

namespace acuerdo {
namespace {

constexpr qint64 noDay = 0;

template<typename Value>
std::optional<unsigned> numberOf(const QString &key)
{
    const std::optional<Value> value = fromKey<Value>(key);
    return value ? std::optional<unsigned>(unsigned(*value)) : std::nullopt;
}

std::optional<unsigned> wordNumber(const QString &key, const std::vector<StatusWord> &words)
{
    const auto found = std::ranges::find(words, key, &StatusWord::key);
    return found == words.end() ? std::nullopt : std::optional<unsigned>(unsigned(found - words.begin()));
}

std::optional<unsigned> valueNumber(QueryField field, const QString &key, const WordTable &table)
{
    switch (field) {
    case QueryField::Status:
        return wordNumber(key, table.words);
    case QueryField::Class:
        return numberOf<StatusClass>(key);
    case QueryField::Side:
    case QueryField::Waiting:
        return numberOf<Side>(key);
    case QueryField::Priority:
        return numberOf<Priority>(key);
    case QueryField::Kind:
        return numberOf<RecommendationKind>(key);
    case QueryField::Response:
        return numberOf<Response>(key);
    case QueryField::Verification:
        return numberOf<Verification>(key);
    case QueryField::Schedule:
        return numberOf<Schedule>(key);
    case QueryField::Outcome:
        return numberOf<Outcome>(key);
    case QueryField::Disagreement:
        return numberOf<Disagreement::Kind>(key);
    case QueryField::Is:
        return numberOf<IsWord>(key);
    case QueryField::Has:
        return numberOf<HasWord>(key);
    default:
        return std::nullopt;
    }
}

// The day from which "90d" reaches to today.
QDate beginningOfSpan(const QString &span, QDate today)
{
    const int count = QStringView(span).chopped(1).toInt();
    switch (span.back().unicode()) {
    case 'd':
        return today.addDays(-count);
    case 'w':
        return today.addDays(-7 * qint64(count));
    case 'm':
        return today.addMonths(-count);
    default:
        return today.addYears(-count);
    }
}

bool isLookedUp(HasWord word)
{
    return word == HasWord::Owner || word == HasWord::Note || word == HasWord::Tags || word == HasWord::Relations;
}

} // namespace

WordTable::WordTable(std::vector<StatusWord> statusWords)
    : words(std::move(statusWords))
{
    for (size_t i = 0; i < std::min(words.size(), classes.size()); ++i) {
        classes[i] = words[i].statusClass;
        roles[i] = words[i].role;
    }
}

Condition::Condition(const QueryTerm &term, const MatchContext &context, const std::shared_ptr<const WordTable> &words)
    : m_field(term.field)
    , m_comparison(term.comparison)
    , m_negated(term.negated)
    , m_today(context.today)
    , m_lastStaleDay(lastStaleDay(context.today).toJulianDay())
    , m_words(words)
{}

Result<Condition> Condition::make(const QueryTerm &term, const MatchContext &context,
                                  const std::shared_ptr<const WordTable> &words)
{
    Condition condition(term, context, words);
    for (const QString &value : term.values) {
        if (const std::optional<unsigned> number = valueNumber(term.field, value, *words))
            condition.m_values.set(*number);
        else
            condition.readDays(value);
    }
    ACUERDO_TRY(condition.lookUp(term, context));
    return condition;
}

void Condition::readDays(const QString &value)
{
    if (const std::optional<PartialDate> date = PartialDate::parse(value)) {
        m_days.push_back({date->first().toJulianDay(), date->last().toJulianDay()});
    } else if (m_field == QueryField::Changed && value.size() > 1) {
        const QDate begin = beginningOfSpan(value, m_today);
        m_days.push_back({begin.isValid() ? begin.toJulianDay() : noDay, m_today.toJulianDay()});
    }
}

Result<Done> Condition::lookUp(const QueryTerm &term, const MatchContext &context)
{
    const auto ask = [&](const QueryTerm &asked, std::optional<Side> side) -> Result<Done> {
        ACUERDO_TRY_VALUE(rows, context.lookUp(asked, side));
        m_rows.push_back(std::move(rows));
        return Done{};
    };
    if (m_field == QueryField::Lead) {
        for (const Key<Side> &side : allKeys<Side>())
            ACUERDO_TRY(ask(term, side.value));
    }
    if (m_field == QueryField::Has) {
        for (const QString &value : term.values) {
            const std::optional<HasWord> word = fromKey<HasWord>(value);
            if (word && isLookedUp(*word))
                ACUERDO_TRY(ask({.field = QueryField::Has, .values = {value}}, std::nullopt));
        }
    }
    return Done{};
}

bool Condition::holds(const ListRow &row, size_t position, const ListSide *side) const
{
    switch (m_field) {
    case QueryField::Status:
        return isOne(side ? side->status : row.status);
    case QueryField::Class:
        return isOne(unsigned(m_words->classes[side ? side->status : row.status]));
    case QueryField::Side:
        return anySide(row, nullptr, [&](const ListSide &one) { return isOne(numberOfSide(row, one)); });
    case QueryField::Priority:
        return isOne(unsigned(row.priority));
    case QueryField::Kind:
        return isOne(unsigned(row.kind));
    case QueryField::Due:
        return fitsDate(row.due);
    case QueryField::Effective:
        return fitsDate(side ? side->effective : row.effective);
    case QueryField::Updated:
    case QueryField::Changed:
        return fitsDate(row.updated);
    case QueryField::Recorded:
        return fitsDate(row.recorded);
    case QueryField::Response:
        return anySide(row, side, [&](const ListSide &one) { return isOne(unsigned(one.response)); });
    case QueryField::Verification:
        return anySide(row, side, [&](const ListSide &one) { return isOne(unsigned(one.verification)); });
    case QueryField::Lead:
        return anySide(row, side,
                       [&](const ListSide &one) { return m_rows[numberOfSide(row, one)].contains(position); });
    case QueryField::Schedule:
        return isOne(unsigned(scheduleOfRow(row, m_words->classes[row.status], m_today.toJulianDay())));
    case QueryField::Outcome:
        return row.signs.outcome.outcome() && isOne(unsigned(*row.signs.outcome.outcome()));
    case QueryField::Disagreement:
        return fitsDisagreement(row);
    case QueryField::Waiting:
        return fitsWaiting(row);
    case QueryField::Is:
        return fitsIs(row, side);
    case QueryField::Has:
        return fitsHas(row, position);
    default:
        Q_UNREACHABLE(); // looked up as a whole
    }
}

unsigned Condition::numberOfSide(const ListRow &row, const ListSide &side)
{
    return unsigned(&side - row.sides.data());
}

template<typename Test>
bool Condition::anySide(const ListRow &row, const ListSide *side, Test &&test) const
{
    if (side)
        return test(*side);
    return std::ranges::any_of(row.sides, [&](const ListSide &one) { return one.asked && test(one); });
}

bool Condition::fitsDate(PackedDate date) const
{
    if (date.isNull())
        return false;
    const qint64 first = date.firstDay();
    const qint64 last = date.lastDay();
    return std::ranges::any_of(m_days, [&](const Days &days) {
        switch (m_comparison) {
        case Comparison::Equal:
            return first >= days.first && last <= days.last;
        case Comparison::Less:
            return last < days.first;
        case Comparison::LessOrEqual:
            return last <= days.last;
        case Comparison::Greater:
            return first > days.last;
        case Comparison::GreaterOrEqual:
            return first >= days.first;
        }
        Q_UNREACHABLE();
    });
}

bool Condition::fitsIs(const ListRow &row, const ListSide *side) const
{
    for (const Key<IsWord> &key : allKeys<IsWord>()) {
        if (isOne(unsigned(key.value)) && fitsIsWord(key.value, row, side))
            return true;
    }
    return false;
}

bool Condition::fitsIsWord(IsWord word, const ListRow &row, const ListSide *side) const
{
    const quint8 status = side ? side->status : row.status;
    const StatusRole role = m_words->roles[status];
    const StatusClass statusClass = m_words->classes[status];
    const auto schedule = [&] { return scheduleOfRow(row, m_words->classes[row.status], m_today.toJulianDay()); };
    switch (word) {
    case IsWord::Open:
        return statusClass == StatusClass::Open;
    case IsWord::Achieved:
        return statusClass == StatusClass::Achieved;
    case IsWord::Closed:
        return statusClass == StatusClass::ClosedOtherwise;
    case IsWord::NotBegun:
        return role == StatusRole::Idle;
    case IsWord::Moving:
        return role == StatusRole::Moving;
    case IsWord::Stalled:
        return role == StatusRole::Stuck;
    case IsWord::Reversed:
        return role == StatusRole::Back;
    case IsWord::Overdue:
        return schedule() == Schedule::Overdue;
    case IsWord::DueSoon:
        return schedule() == Schedule::DueSoon;
    case IsWord::Late:
        return schedule() == Schedule::Overdue || schedule() == Schedule::DoneLate;
    case IsWord::Stale:
        return m_words->classes[row.status] == StatusClass::Open && !row.updated.isNull()
               && row.updated.lastDay() <= m_lastStaleDay;
    case IsWord::Compound:
        return row.parts > 0;
    case IsWord::Disagreeing:
        return disagreementOf(row, m_words->words, m_today).kind != Disagreement::Kind::None;
    case IsWord::Unanswered:
        return anySide(row, side, [](const ListSide &one) {
            return one.response == Response::NoneRecorded || one.response == Response::Awaiting;
        });
    case IsWord::Disputed:
        return anySide(row, side, [](const ListSide &one) { return one.verification == Verification::Disputed; });
    }
    Q_UNREACHABLE();
}

bool Condition::fitsDisagreement(const ListRow &row) const
{
    return std::ranges::any_of(allKeys<Disagreement::Kind>(), [&](const Key<Disagreement::Kind> &kind) {
        return isOne(unsigned(kind.value)) && findDisagreement(kind.value, row, m_words->words, m_today);
    });
}

bool Condition::fitsHas(const ListRow &row, size_t position) const
{
    const auto has = [&](HasWord word, bool there) { return there && isOne(unsigned(word)); };
    return has(HasWord::Evidence, row.evidence > 0) || has(HasWord::Chart, row.charts > 0)
           || has(HasWord::Updates, row.updates > 0) || has(HasWord::Actions, row.actions > 0)
           || has(HasWord::Parts, row.parts > 0) || has(HasWord::Due, !row.due.isNull())
           || std::ranges::any_of(m_rows, [&](const RowSet &rows) { return rows.contains(position); });
}

bool Condition::fitsWaiting(const ListRow &row) const
{
    return std::ranges::any_of(allKeys<Side>(), [&](const Key<Side> &side) {
        return isOne(unsigned(side.value)) && isWaitingOn(row, side.value, m_words->words);
    });
}

Schedule scheduleOfRow(const ListRow &row, StatusClass statusClass, qint64 today)
{
    if (statusClass != StatusClass::Achieved)
        return scheduleOfDays(row.due.lastDay(), statusClass, noDay, today);
    Schedule schedule = scheduleOfDays(row.due.lastDay(), statusClass, row.effective.firstDay(), today);
    for (const ListSide &side : row.sides) {
        if (!side.asked || side.due.isNull() || schedule == Schedule::DoneLate)
            continue;
        schedule = scheduleOfDays(side.due.lastDay(), statusClass, side.effective.firstDay(), today);
    }
    return schedule;
}

} // namespace acuerdo
