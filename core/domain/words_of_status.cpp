// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "core/domain/words.h"

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

} // namespace acuerdo
