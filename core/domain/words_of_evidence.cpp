// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "core/domain/words.h"

namespace acuerdo {

// The keys stand in files and never change; the labels are for people.

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

} // namespace acuerdo
