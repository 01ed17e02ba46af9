// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

namespace acuerdo {

class Wording;

/// A side that is asked to act.
enum class Side : quint8 { UnitedStates, Mexico, Joint, Local };
template<>
std::span<const Key<Side>> allKeys<Side>();
/// The word for people, in the language of `wording`.
QString label(Side value, const Wording &wording);

/// What sort of act a recommendation asks for.
enum class RecommendationKind : quint8 { Unstated, Legislative, Executive, Diplomatic, Institutional, Cooperative };
template<>
std::span<const Key<RecommendationKind>> allKeys<RecommendationKind>();
/// The word for people, in the language of `wording`.
QString label(RecommendationKind value, const Wording &wording);

/// How much weight a recommendation carries.
enum class Priority : quint8 { None, High, Medium, Low };
template<>
std::span<const Key<Priority>> allKeys<Priority>();
/// The word for people, in the language of `wording`.
QString label(Priority value, const Wording &wording);

/// What a status word means for the count.
enum class StatusClass : quint8 { Open, Achieved, ClosedOtherwise };
template<>
std::span<const Key<StatusClass>> allKeys<StatusClass>();
/// The word for people, in the language of `wording`.
QString label(StatusClass value, const Wording &wording);

/// What a status word means for the roll-up and which family of colours it has.
enum class StatusRole : quint8 { Idle, Moving, Stuck, Achieved, Closed, Back };
template<>
std::span<const Key<StatusRole>> allKeys<StatusRole>();
/// The word for people, in the language of `wording`.
QString label(StatusRole value, const Wording &wording);

/// What an addressee answered.
enum class Response : quint8 {
    NoneRecorded,
    Awaiting,
    Accepted,
    AcceptedInPart,
    AcceptedInPrinciple,
    Noted,
    Rejected,
    Withdrawn,
};
template<>
std::span<const Key<Response>> allKeys<Response>();
/// The word for people, in the language of `wording`.
QString label(Response value, const Wording &wording);

/// How well a status is shown.
enum class Verification : quint8 {
    None,
    OfficialStatement,
    PrimaryDocument,
    OperationalData,
    IndependentlyVerified,
    Disputed,
};
template<>
std::span<const Key<Verification>> allKeys<Verification>();
/// The word for people, in the language of `wording`.
QString label(Verification value, const Wording &wording);

/// Whether an item is in time: computed, never typed.
enum class Schedule : quint8 { NoDate, OnSchedule, DueSoon, Overdue, DoneOnTime, DoneLate, Closed };
template<>
std::span<const Key<Schedule>> allKeys<Schedule>();
/// The word for people, in the language of `wording`.
QString label(Schedule value, const Wording &wording);

/// What an owner is.
enum class OwnerKind { Agency, Legislature, Subnational, CivilSociety, Private, International };
template<>
std::span<const Key<OwnerKind>> allKeys<OwnerKind>();
/// The word for people, in the language of `wording`.
QString label(OwnerKind value, const Wording &wording);

/// Where an owner belongs.
enum class Country { UnitedStates, Mexico, Binational, Other };
template<>
std::span<const Key<Country>> allKeys<Country>();
/// The word for people, in the language of `wording`.
QString label(Country value, const Wording &wording);

/// What an owner does for an addressee.
enum class OwnerRole { Lead, Supporting };
template<>
std::span<const Key<OwnerRole>> allKeys<OwnerRole>();
/// The word for people, in the language of `wording`.
QString label(OwnerRole value, const Wording &wording);

/// How one recommendation bears on another.
enum class RelationKind { DependsOn, Supports, Duplicates, Supersedes };
template<>
std::span<const Key<RelationKind>> allKeys<RelationKind>();
/// The word for people, in the language of `wording`.
QString label(RelationKind value, const Wording &wording);

/// What a piece of evidence is.
enum class EvidenceKind { Law, Agreement, Document, DataSet, Statement, News, Search };
template<>
std::span<const Key<EvidenceKind>> allKeys<EvidenceKind>();
/// The word for people, in the language of `wording`.
QString label(EvidenceKind value, const Wording &wording);

/// What evidence says of a recommendation.
enum class Stance { Supports, Contradicts, Context };
template<>
std::span<const Key<Stance>> allKeys<Stance>();
/// The word for people, in the language of `wording`.
QString label(Stance value, const Wording &wording);

/// How often an indicator has a value.
enum class Frequency { Annual, FiscalYear, AcademicYear, Quarterly, Monthly, Irregular };
template<>
std::span<const Key<Frequency>> allKeys<Frequency>();
/// The word for people, in the language of `wording`.
QString label(Frequency value, const Wording &wording);

/// Which way an indicator should move.
enum class WantedDirection { None, Up, Down };
template<>
std::span<const Key<WantedDirection>> allKeys<WantedDirection>();
/// The word for people, in the language of `wording`.
QString label(WantedDirection value, const Wording &wording);

/// How firm a value is.
enum class ObservationFlag { Final, Provisional, Estimated, Break };
template<>
std::span<const Key<ObservationFlag>> allKeys<ObservationFlag>();
/// The word for people, in the language of `wording`.
QString label(ObservationFlag value, const Wording &wording);

/// How a chart is drawn.
enum class ChartKind { Line, Bar, GroupedBar, StackedBar, StackedArea, Points, SmallMultiples };
template<>
std::span<const Key<ChartKind>> allKeys<ChartKind>();
/// The word for people, in the language of `wording`.
QString label(ChartKind value, const Wording &wording);

/// What is done to the values of a chart before they are drawn.
enum class ChartTransform { Level, Index, Change, ChangePercent, Share };
template<>
std::span<const Key<ChartTransform>> allKeys<ChartTransform>();
/// The word for people, in the language of `wording`.
QString label(ChartTransform value, const Wording &wording);

/// What a mark on a chart says.
enum class ChartNoteKind { Note, Break, Event };
template<>
std::span<const Key<ChartNoteKind>> allKeys<ChartNoteKind>();
/// The word for people, in the language of `wording`.
QString label(ChartNoteKind value, const Wording &wording);

/// What a file that is read in holds.
enum class ImportKind { Figures, Register };
template<>
std::span<const Key<ImportKind>> allKeys<ImportKind>();
/// The word for people, in the language of `wording`.
QString label(ImportKind value, const Wording &wording);

/// What a chart says of a recommendation.
enum class ChartRole { MeasuresOutcome, MeasuresOutput, Context };
template<>
std::span<const Key<ChartRole>> allKeys<ChartRole>();
/// The word for people, in the language of `wording`.
QString label(ChartRole value, const Wording &wording);

} // namespace acuerdo
