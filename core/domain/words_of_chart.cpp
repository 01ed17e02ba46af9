// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "core/domain/words.h"

namespace acuerdo {

// The keys stand in files and never change; the labels are for people.

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
