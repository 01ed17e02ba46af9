// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/words.h"

#include "core/domain/wording.h"

namespace acuerdo {

// The keys stand in files and never change; the labels are for people.

template<>
std::span<const Key<Side>> allKeys<Side>()
{
    static constexpr Key<Side> keys[] = {
        {Side::UnitedStates, QLatin1StringView("us")},
        {Side::Mexico, QLatin1StringView("mx")},
        {Side::Joint, QLatin1StringView("joint")},
        {Side::Local, QLatin1StringView("local")},
    };
    return keys;
}

QString label(Side value, const Wording &wording)
{
    switch (value) {
    case Side::UnitedStates:
        return wording.translate("Side", "United States");
    case Side::Mexico:
        return wording.translate("Side", "Mexico");
    case Side::Joint:
        return wording.translate("Side", "Both jointly");
    case Side::Local:
        return wording.translate("Side", "States and cities");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<RecommendationKind>> allKeys<RecommendationKind>()
{
    static constexpr Key<RecommendationKind> keys[] = {
        {RecommendationKind::Unstated, QLatin1StringView("unstated")},
        {RecommendationKind::Legislative, QLatin1StringView("legislative")},
        {RecommendationKind::Executive, QLatin1StringView("executive")},
        {RecommendationKind::Diplomatic, QLatin1StringView("diplomatic")},
        {RecommendationKind::Institutional, QLatin1StringView("institutional")},
        {RecommendationKind::Cooperative, QLatin1StringView("cooperative")},
    };
    return keys;
}

QString label(RecommendationKind value, const Wording &wording)
{
    switch (value) {
    case RecommendationKind::Unstated:
        return wording.translate("RecommendationKind", "Kind not stated");
    case RecommendationKind::Legislative:
        return wording.translate("RecommendationKind", "Legislative");
    case RecommendationKind::Executive:
        return wording.translate("RecommendationKind", "Executive");
    case RecommendationKind::Diplomatic:
        return wording.translate("RecommendationKind", "Diplomatic");
    case RecommendationKind::Institutional:
        return wording.translate("RecommendationKind", "Institutional");
    case RecommendationKind::Cooperative:
        return wording.translate("RecommendationKind", "Cooperative");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Priority>> allKeys<Priority>()
{
    static constexpr Key<Priority> keys[] = {
        {Priority::None, QLatin1StringView("none")},
        {Priority::High, QLatin1StringView("high")},
        {Priority::Medium, QLatin1StringView("medium")},
        {Priority::Low, QLatin1StringView("low")},
    };
    return keys;
}

QString label(Priority value, const Wording &wording)
{
    switch (value) {
    case Priority::None:
        return wording.translate("Priority", "No priority");
    case Priority::High:
        return wording.translate("Priority", "High priority");
    case Priority::Medium:
        return wording.translate("Priority", "Medium priority");
    case Priority::Low:
        return wording.translate("Priority", "Low priority");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<StatusClass>> allKeys<StatusClass>()
{
    static constexpr Key<StatusClass> keys[] = {
        {StatusClass::Open, QLatin1StringView("open")},
        {StatusClass::Achieved, QLatin1StringView("achieved")},
        {StatusClass::ClosedOtherwise, QLatin1StringView("closed-otherwise")},
    };
    return keys;
}

QString label(StatusClass value, const Wording &wording)
{
    switch (value) {
    case StatusClass::Open:
        return wording.translate("StatusClass", "Open");
    case StatusClass::Achieved:
        return wording.translate("StatusClass", "Achieved");
    case StatusClass::ClosedOtherwise:
        return wording.translate("StatusClass", "Closed otherwise");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<StatusRole>> allKeys<StatusRole>()
{
    static constexpr Key<StatusRole> keys[] = {
        {StatusRole::Idle, QLatin1StringView("idle")},     {StatusRole::Moving, QLatin1StringView("moving")},
        {StatusRole::Stuck, QLatin1StringView("stuck")},   {StatusRole::Achieved, QLatin1StringView("done")},
        {StatusRole::Closed, QLatin1StringView("closed")}, {StatusRole::Back, QLatin1StringView("back")},
    };
    return keys;
}

QString label(StatusRole value, const Wording &wording)
{
    switch (value) {
    case StatusRole::Idle:
        return wording.translate("StatusRole", "Not begun");
    case StatusRole::Moving:
        return wording.translate("StatusRole", "Moving");
    case StatusRole::Stuck:
        return wording.translate("StatusRole", "Stalled");
    case StatusRole::Achieved:
        return wording.translate("StatusRole", "Achieved");
    case StatusRole::Closed:
        return wording.translate("StatusRole", "Closed");
    case StatusRole::Back:
        return wording.translate("StatusRole", "Reversed");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Response>> allKeys<Response>()
{
    static constexpr Key<Response> keys[] = {
        {Response::NoneRecorded, QLatin1StringView("none-recorded")},
        {Response::Awaiting, QLatin1StringView("awaiting")},
        {Response::Accepted, QLatin1StringView("accepted")},
        {Response::AcceptedInPart, QLatin1StringView("accepted-in-part")},
        {Response::AcceptedInPrinciple, QLatin1StringView("accepted-in-principle")},
        {Response::Noted, QLatin1StringView("noted")},
        {Response::Rejected, QLatin1StringView("rejected")},
        {Response::Withdrawn, QLatin1StringView("withdrawn")},
    };
    return keys;
}

QString label(Response value, const Wording &wording)
{
    switch (value) {
    case Response::NoneRecorded:
        return wording.translate("Response", "None recorded");
    case Response::Awaiting:
        return wording.translate("Response", "Awaiting");
    case Response::Accepted:
        return wording.translate("Response", "Accepted");
    case Response::AcceptedInPart:
        return wording.translate("Response", "Accepted in part");
    case Response::AcceptedInPrinciple:
        return wording.translate("Response", "Accepted in principle");
    case Response::Noted:
        return wording.translate("Response", "Noted");
    case Response::Rejected:
        return wording.translate("Response", "Rejected");
    case Response::Withdrawn:
        return wording.translate("Response", "Withdrawn");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Verification>> allKeys<Verification>()
{
    static constexpr Key<Verification> keys[] = {
        {Verification::None, QLatin1StringView("none")},
        {Verification::OfficialStatement, QLatin1StringView("official-statement")},
        {Verification::PrimaryDocument, QLatin1StringView("primary-document")},
        {Verification::OperationalData, QLatin1StringView("operational-data")},
        {Verification::IndependentlyVerified, QLatin1StringView("independently-verified")},
        {Verification::Disputed, QLatin1StringView("disputed")},
    };
    return keys;
}

QString label(Verification value, const Wording &wording)
{
    switch (value) {
    case Verification::None:
        return wording.translate("Verification", "None");
    case Verification::OfficialStatement:
        return wording.translate("Verification", "Official statement");
    case Verification::PrimaryDocument:
        return wording.translate("Verification", "Primary document");
    case Verification::OperationalData:
        return wording.translate("Verification", "Operational or data");
    case Verification::IndependentlyVerified:
        return wording.translate("Verification", "Independently verified");
    case Verification::Disputed:
        return wording.translate("Verification", "Disputed");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Schedule>> allKeys<Schedule>()
{
    static constexpr Key<Schedule> keys[] = {
        {Schedule::NoDate, QLatin1StringView("no-date")},
        {Schedule::OnSchedule, QLatin1StringView("on-schedule")},
        {Schedule::DueSoon, QLatin1StringView("due-soon")},
        {Schedule::Overdue, QLatin1StringView("overdue")},
        {Schedule::DoneOnTime, QLatin1StringView("done-on-time")},
        {Schedule::DoneLate, QLatin1StringView("done-late")},
        {Schedule::Closed, QLatin1StringView("closed")},
    };
    return keys;
}

QString label(Schedule value, const Wording &wording)
{
    switch (value) {
    case Schedule::NoDate:
        return wording.translate("Schedule", "No date");
    case Schedule::OnSchedule:
        return wording.translate("Schedule", "On schedule");
    case Schedule::DueSoon:
        return wording.translate("Schedule", "Due soon");
    case Schedule::Overdue:
        return wording.translate("Schedule", "Overdue");
    case Schedule::DoneOnTime:
        return wording.translate("Schedule", "Done on time");
    case Schedule::DoneLate:
        return wording.translate("Schedule", "Done late");
    case Schedule::Closed:
        return wording.translate("Schedule", "Closed");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<OwnerKind>> allKeys<OwnerKind>()
{
    static constexpr Key<OwnerKind> keys[] = {
        {OwnerKind::Agency, QLatin1StringView("agency")},
        {OwnerKind::Legislature, QLatin1StringView("legislature")},
        {OwnerKind::Subnational, QLatin1StringView("subnational")},
        {OwnerKind::CivilSociety, QLatin1StringView("civil-society")},
        {OwnerKind::Private, QLatin1StringView("private")},
        {OwnerKind::International, QLatin1StringView("international")},
    };
    return keys;
}

QString label(OwnerKind value, const Wording &wording)
{
    switch (value) {
    case OwnerKind::Agency:
        return wording.translate("OwnerKind", "Agency");
    case OwnerKind::Legislature:
        return wording.translate("OwnerKind", "Legislature");
    case OwnerKind::Subnational:
        return wording.translate("OwnerKind", "State or local");
    case OwnerKind::CivilSociety:
        return wording.translate("OwnerKind", "Civil society");
    case OwnerKind::Private:
        return wording.translate("OwnerKind", "Private");
    case OwnerKind::International:
        return wording.translate("OwnerKind", "International");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Country>> allKeys<Country>()
{
    static constexpr Key<Country> keys[] = {
        {Country::UnitedStates, QLatin1StringView("us")},
        {Country::Mexico, QLatin1StringView("mx")},
        {Country::Binational, QLatin1StringView("binational")},
        {Country::Other, QLatin1StringView("other")},
    };
    return keys;
}

QString label(Country value, const Wording &wording)
{
    switch (value) {
    case Country::UnitedStates:
        return wording.translate("Country", "United States");
    case Country::Mexico:
        return wording.translate("Country", "Mexico");
    case Country::Binational:
        return wording.translate("Country", "Binational");
    case Country::Other:
        return wording.translate("Country", "Other");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<OwnerRole>> allKeys<OwnerRole>()
{
    static constexpr Key<OwnerRole> keys[] = {
        {OwnerRole::Lead, QLatin1StringView("lead")},
        {OwnerRole::Supporting, QLatin1StringView("supporting")},
    };
    return keys;
}

QString label(OwnerRole value, const Wording &wording)
{
    switch (value) {
    case OwnerRole::Lead:
        return wording.translate("OwnerRole", "Lead");
    case OwnerRole::Supporting:
        return wording.translate("OwnerRole", "Supporting");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<RelationKind>> allKeys<RelationKind>()
{
    static constexpr Key<RelationKind> keys[] = {
        {RelationKind::DependsOn, QLatin1StringView("depends-on")},
        {RelationKind::Supports, QLatin1StringView("supports")},
        {RelationKind::Duplicates, QLatin1StringView("duplicates")},
        {RelationKind::Supersedes, QLatin1StringView("supersedes")},
    };
    return keys;
}

QString label(RelationKind value, const Wording &wording)
{
    switch (value) {
    case RelationKind::DependsOn:
        return wording.translate("RelationKind", "Depends on");
    case RelationKind::Supports:
        return wording.translate("RelationKind", "Supports");
    case RelationKind::Duplicates:
        return wording.translate("RelationKind", "Duplicates");
    case RelationKind::Supersedes:
        return wording.translate("RelationKind", "Supersedes");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<EvidenceKind>> allKeys<EvidenceKind>()
{
    static constexpr Key<EvidenceKind> keys[] = {
        {EvidenceKind::Law, QLatin1StringView("law")},
        {EvidenceKind::Agreement, QLatin1StringView("agreement")},
        {EvidenceKind::Document, QLatin1StringView("document")},
        {EvidenceKind::DataSet, QLatin1StringView("data-set")},
        {EvidenceKind::Statement, QLatin1StringView("statement")},
        {EvidenceKind::News, QLatin1StringView("news")},
        {EvidenceKind::Search, QLatin1StringView("search")},
    };
    return keys;
}

QString label(EvidenceKind value, const Wording &wording)
{
    switch (value) {
    case EvidenceKind::Law:
        return wording.translate("EvidenceKind", "Law");
    case EvidenceKind::Agreement:
        return wording.translate("EvidenceKind", "Agreement");
    case EvidenceKind::Document:
        return wording.translate("EvidenceKind", "Document");
    case EvidenceKind::DataSet:
        return wording.translate("EvidenceKind", "Data set");
    case EvidenceKind::Statement:
        return wording.translate("EvidenceKind", "Statement");
    case EvidenceKind::News:
        return wording.translate("EvidenceKind", "News");
    case EvidenceKind::Search:
        return wording.translate("EvidenceKind", "Search");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Stance>> allKeys<Stance>()
{
    static constexpr Key<Stance> keys[] = {
        {Stance::Supports, QLatin1StringView("supports")},
        {Stance::Contradicts, QLatin1StringView("contradicts")},
        {Stance::Context, QLatin1StringView("context")},
    };
    return keys;
}

QString label(Stance value, const Wording &wording)
{
    switch (value) {
    case Stance::Supports:
        return wording.translate("Stance", "Supports");
    case Stance::Contradicts:
        return wording.translate("Stance", "Contradicts");
    case Stance::Context:
        return wording.translate("Stance", "Context");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<Frequency>> allKeys<Frequency>()
{
    static constexpr Key<Frequency> keys[] = {
        {Frequency::Annual, QLatin1StringView("annual")},
        {Frequency::FiscalYear, QLatin1StringView("fiscal-year")},
        {Frequency::AcademicYear, QLatin1StringView("academic-year")},
        {Frequency::Quarterly, QLatin1StringView("quarterly")},
        {Frequency::Monthly, QLatin1StringView("monthly")},
        {Frequency::Irregular, QLatin1StringView("irregular")},
    };
    return keys;
}

QString label(Frequency value, const Wording &wording)
{
    switch (value) {
    case Frequency::Annual:
        return wording.translate("Frequency", "Annual");
    case Frequency::FiscalYear:
        return wording.translate("Frequency", "Fiscal year");
    case Frequency::AcademicYear:
        return wording.translate("Frequency", "Academic year");
    case Frequency::Quarterly:
        return wording.translate("Frequency", "Quarterly");
    case Frequency::Monthly:
        return wording.translate("Frequency", "Monthly");
    case Frequency::Irregular:
        return wording.translate("Frequency", "Irregular");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<WantedDirection>> allKeys<WantedDirection>()
{
    static constexpr Key<WantedDirection> keys[] = {
        {WantedDirection::None, QLatin1StringView("none")},
        {WantedDirection::Up, QLatin1StringView("up")},
        {WantedDirection::Down, QLatin1StringView("down")},
    };
    return keys;
}

QString label(WantedDirection value, const Wording &wording)
{
    switch (value) {
    case WantedDirection::None:
        return wording.translate("WantedDirection", "No direction wanted");
    case WantedDirection::Up:
        return wording.translate("WantedDirection", "Higher is better");
    case WantedDirection::Down:
        return wording.translate("WantedDirection", "Lower is better");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ObservationFlag>> allKeys<ObservationFlag>()
{
    static constexpr Key<ObservationFlag> keys[] = {
        {ObservationFlag::Final, QLatin1StringView("final")},
        {ObservationFlag::Provisional, QLatin1StringView("provisional")},
        {ObservationFlag::Estimated, QLatin1StringView("estimated")},
        {ObservationFlag::Break, QLatin1StringView("break")},
    };
    return keys;
}

QString label(ObservationFlag value, const Wording &wording)
{
    switch (value) {
    case ObservationFlag::Final:
        return wording.translate("ObservationFlag", "Final");
    case ObservationFlag::Provisional:
        return wording.translate("ObservationFlag", "Provisional");
    case ObservationFlag::Estimated:
        return wording.translate("ObservationFlag", "Estimated");
    case ObservationFlag::Break:
        return wording.translate("ObservationFlag", "Break in method");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ChartKind>> allKeys<ChartKind>()
{
    static constexpr Key<ChartKind> keys[] = {
        {ChartKind::Line, QLatin1StringView("line")},
        {ChartKind::Bar, QLatin1StringView("bar")},
        {ChartKind::GroupedBar, QLatin1StringView("grouped-bar")},
        {ChartKind::StackedBar, QLatin1StringView("stacked-bar")},
        {ChartKind::StackedArea, QLatin1StringView("stacked-area")},
        {ChartKind::Points, QLatin1StringView("points")},
        {ChartKind::SmallMultiples, QLatin1StringView("small-multiples")},
    };
    return keys;
}

QString label(ChartKind value, const Wording &wording)
{
    switch (value) {
    case ChartKind::Line:
        return wording.translate("ChartKind", "Lines");
    case ChartKind::Bar:
        return wording.translate("ChartKind", "Bars");
    case ChartKind::GroupedBar:
        return wording.translate("ChartKind", "Grouped bars");
    case ChartKind::StackedBar:
        return wording.translate("ChartKind", "Stacked bars");
    case ChartKind::StackedArea:
        return wording.translate("ChartKind", "Stacked areas");
    case ChartKind::Points:
        return wording.translate("ChartKind", "Points");
    case ChartKind::SmallMultiples:
        return wording.translate("ChartKind", "Small multiples");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ChartTransform>> allKeys<ChartTransform>()
{
    static constexpr Key<ChartTransform> keys[] = {
        {ChartTransform::Level, QLatin1StringView("level")},
        {ChartTransform::Index, QLatin1StringView("index")},
        {ChartTransform::Change, QLatin1StringView("change")},
        {ChartTransform::ChangePercent, QLatin1StringView("change-percent")},
        {ChartTransform::Share, QLatin1StringView("share")},
    };
    return keys;
}

QString label(ChartTransform value, const Wording &wording)
{
    switch (value) {
    case ChartTransform::Level:
        return wording.translate("ChartTransform", "As they are");
    case ChartTransform::Index:
        return wording.translate("ChartTransform", "Index (100 at a chosen period)");
    case ChartTransform::Change:
        return wording.translate("ChartTransform", "Change on the period before");
    case ChartTransform::ChangePercent:
        return wording.translate("ChartTransform", "Change on the period before, in percent");
    case ChartTransform::Share:
        return wording.translate("ChartTransform", "Share of the whole");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ChartNoteKind>> allKeys<ChartNoteKind>()
{
    static constexpr Key<ChartNoteKind> keys[] = {
        {ChartNoteKind::Note, QLatin1StringView("note")},
        {ChartNoteKind::Break, QLatin1StringView("break")},
        {ChartNoteKind::Event, QLatin1StringView("event")},
    };
    return keys;
}

QString label(ChartNoteKind value, const Wording &wording)
{
    switch (value) {
    case ChartNoteKind::Note:
        return wording.translate("ChartNoteKind", "Note");
    case ChartNoteKind::Break:
        return wording.translate("ChartNoteKind", "Break in method");
    case ChartNoteKind::Event:
        return wording.translate("ChartNoteKind", "Event");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ImportKind>> allKeys<ImportKind>()
{
    static constexpr Key<ImportKind> keys[] = {
        {ImportKind::Figures, QLatin1StringView("figures")},
        {ImportKind::Register, QLatin1StringView("register")},
    };
    return keys;
}

QString label(ImportKind value, const Wording &wording)
{
    switch (value) {
    case ImportKind::Figures:
        return wording.translate("ImportKind", "Figures");
    case ImportKind::Register:
        return wording.translate("ImportKind", "Recommendations");
    }
    Q_UNREACHABLE();
}

template<>
std::span<const Key<ChartRole>> allKeys<ChartRole>()
{
    static constexpr Key<ChartRole> keys[] = {
        {ChartRole::MeasuresOutcome, QLatin1StringView("measures-outcome")},
        {ChartRole::MeasuresOutput, QLatin1StringView("measures-output")},
        {ChartRole::Context, QLatin1StringView("context")},
    };
    return keys;
}

QString label(ChartRole value, const Wording &wording)
{
    switch (value) {
    case ChartRole::MeasuresOutcome:
        return wording.translate("ChartRole", "Measures the outcome");
    case ChartRole::MeasuresOutput:
        return wording.translate("ChartRole", "Measures the output");
    case ChartRole::Context:
        return wording.translate("ChartRole", "Context");
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
