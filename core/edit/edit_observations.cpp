// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"

#include <cmath>

namespace acuerdo {
namespace {

Result<Done> checkObservation(const Observation &observation, const Indicator &indicator, Editing &editing)
{
    if (observation.period.isNull())
        return failure(EditText::tr("A figure needs its period: 2019, FY2019, 2000/01, 2019-Q3, 2019-03 or 2019-03-14. "
                                    "Nothing was changed."));
    if (!std::isfinite(observation.value))
        return failure(EditText::tr("The figure of %1 for %2 is not a number. Nothing was changed.")
                           .arg(indicator.key, observation.period.text()));
    if (observation.period.first() > editing.today)
        return failure(
            EditText::tr("%1 has not come yet: there can be no figure for it. A figure to reach is a target. "
                         "Nothing was changed.")
                .arg(observation.period.text()));
    return checkEvidence(observation.evidence, editing);
}

Result<Vintage> vintageFor(const AddObservations &command, const Indicator &indicator, Editing &editing)
{
    ACUERDO_TRY_VALUE(held, vintages(editing.store, indicator.id));
    const bool isNew = command.newVintage && !command.newVintage->label.isEmpty();
    if (!isNew) {
        if (held.isEmpty())
            return failure(
                EditText::tr("%1 has no release yet: name the first one. Nothing was changed.").arg(indicator.key));
        return held.last();
    }
    return insertVintage(*command.newVintage, indicator, held, editing);
}

// Whether the figure is new; one that differs from what the release says is refused.
Result<bool> isNews(const Observation &observation, const Observation *held, const Vintage &vintage)
{
    if (!held)
        return true;
    if (held->value == observation.value && held->flag == observation.flag && held->partial == observation.partial)
        return false;
    if (held->value == observation.value)
        return failure(
            EditText::tr("%1 has this figure already, marked “%2”: another mark needs a new release. Nothing was "
                         "changed.")
                .arg(observation.period.text(), keyOf(held->flag)));
    return failure(
        EditText::tr("%1 has the figure %2 already in the release “%3”: a different one (%4) needs a new release, "
                     "so that the old figure stays. Nothing was changed.")
            .arg(observation.period.text(), QString::number(held->value, 'g', QLocale::FloatingPointShortest),
                 vintage.label.english.isEmpty() ? vintage.key : vintage.label.english,
                 QString::number(observation.value, 'g', QLocale::FloatingPointShortest)));
}

} // namespace

Result<QString> apply(const AddObservations &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(series, indicator(editing.store, command.indicator));
    if (command.observations.isEmpty())
        return failure(EditText::tr("There are no figures to add to %1. Nothing was changed.").arg(series.key));
    ACUERDO_TRY_VALUE(vintage, vintageFor(command, series, editing));
    ACUERDO_TRY_VALUE(held, observations(editing.store, series.id, vintage.id));
    for (Observation observation : command.observations) {
        ACUERDO_TRY(checkObservation(observation, series, editing));
        const auto old = std::ranges::find(held, observation.period, &Observation::period);
        ACUERDO_TRY_VALUE(news, isNews(observation, old == held.end() ? nullptr : &*old, vintage));
        if (!news)
            continue;
        if (!observation.evidence && !vintage.evidence && !series.evidence)
            return failure(EditText::tr("The figure of %1 for %2 has no source: give the evidence that it comes from. "
                                        "Nothing was changed.")
                               .arg(series.key, observation.period.text()));
        observation.id = {};
        observation.indicator = series.id;
        observation.vintage = vintage.id;
        ACUERDO_TRY(cleanRow(observation));
        ACUERDO_TRY(editing.recorder.insert(observation));
        held += observation;
    }
    return series.key;
}

} // namespace acuerdo
