// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/partial_date.h"
#include "core/domain/trend.h"
#include "core/domain/words.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace acuerdo {

/// A PartialDate in four bytes, for the rows that live in memory. Ordered like PartialDate.
class PackedDate
{
public:
    PackedDate() = default;
    explicit PackedDate(const PartialDate &date);
    /// Reads what PartialDate::parse() reads, from UTF-8 and without its cost. Null when the text is no date.
    static PackedDate parse(std::string_view text);
    PartialDate date() const;
    bool isNull() const { return m_value == 0; }
    /// First and last day that the date may mean, as Julian day numbers: what date() says, without its cost. 0 for
    /// none.
    qint32 firstDay() const { return m_value / 8; }
    qint32 lastDay() const;
    /// Ordered like the date; 0 for none.
    quint32 sortKey() const { return quint32(m_value); }
    auto operator<=>(const PackedDate &) const = default;

private:
    PackedDate(PartialDate::Precision precision, qint32 firstDay)
        : m_value(firstDay * 8 + qint32(precision))
    {}

    qint32 m_value = 0; // Julian day × 8 + precision; a year before the months in it
};

/// One addressee in a list row. `status` and `lead` are small numbers of the list's own tables.
struct ListSide {
    bool asked = false;
    quint8 status = 0; ///< Position in RecommendationList::words().
    Response response = Response::NoneRecorded;
    Verification verification = Verification::None;
    PackedDate effective{};
    PackedDate due{};
    qint32 lead = 0; ///< OwnerId of the first lead; 0 for none.
};

/// An outcome, or none, in one byte.
class PackedOutcome
{
public:
    PackedOutcome() = default;
    PackedOutcome(Outcome outcome) // NOLINT(google-explicit-constructor): the same thing, smaller
        : m_value(quint8(outcome) + 1)
    {}
    PackedOutcome(std::optional<Outcome> outcome) // NOLINT(google-explicit-constructor): the same thing, smaller
        : m_value(outcome ? quint8(*outcome) + 1 : 0)
    {}
    std::optional<Outcome> outcome() const { return m_value == 0 ? std::nullopt : std::optional(Outcome(m_value - 1)); }
    bool operator==(const PackedOutcome &) const = default;

private:
    quint8 m_value = 0;
};

/// What figures and evidence say of an item. They are many more than the rows: RecommendationList::readSigns() reads
/// them when they are asked for.
struct ListSigns {
    PackedOutcome outcome{};    ///< Of the indicators that measure it, since their baselines.
    PackedOutcome outcomeNow{}; ///< Since its status last changed where there are values enough, else the same.
    bool isContested = false;   ///< There is evidence that supports it and evidence that contradicts it.
};

/// The short fields of a recommendation that lists show, sort and filter by. Titles and codes stand in the list's own
/// store of characters, long texts in the file.
struct ListRow {
    RecommendationId id{};
    qint32 pillar = 0; ///< PillarId.
    qint32 source = 0; ///< SourceId.
    RecommendationKind kind = RecommendationKind::Unstated;
    Priority priority = Priority::None;
    quint8 status = 0;      ///< Rolled up; position in RecommendationList::words().
    PackedDate effective{}; ///< Of the rolled-up status: the latest of its addressees'.
    PackedDate due{};       ///< The earliest current target date of an addressee that has not achieved.
    PackedDate updated{};   ///< Effective date of the latest update of any addressee.
    PackedDate recorded{};  ///< Day on which the latest update was written down.
    quint16 updates = 0;    ///< How many status updates, 65,535 standing for more.
    quint16 evidence = 0;
    quint16 charts = 0;
    quint16 actions = 0;
    quint8 parts = 0;
    ListSigns signs{};
    std::array<ListSide, 4> sides{}; ///< By Side.

    const ListSide &side(Side side) const { return sides[size_t(side)]; }
};

} // namespace acuerdo
