// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editing.h"
#include "core/edit/merge_edit.h"

#include "core/domain/folded_text.h"

#include <QRegularExpression>

#include <cmath>

namespace acuerdo {
namespace {

constexpr int mostDecimals = 15;

Result<Done> checkContent(const Indicator &indicator, Editing &editing)
{
    if (indicator.title.isEmpty())
        return failure(EditText::tr("An indicator needs a title in one language at least. Nothing was changed."));
    if (indicator.decimals < 0 || indicator.decimals > mostDecimals)
        return failure(EditText::tr("Figures are shown with 0 to %1 decimals. Nothing was changed.").arg(mostDecimals));
    if (indicator.lagDays && *indicator.lagDays < 0)
        return failure(EditText::tr("A release does not come before the end of its period. Nothing was changed."));
    if (indicator.tolerance && !(*indicator.tolerance >= 0.0 && std::isfinite(*indicator.tolerance)))
        return failure(EditText::tr("The tolerance is a number from zero up. Nothing was changed."));
    if (indicator.baselineValue && !std::isfinite(*indicator.baselineValue))
        return failure(EditText::tr("The baseline is not a number. Nothing was changed."));
    if (indicator.baselineValue && indicator.baselinePeriod.isNull())
        return failure(EditText::tr("A baseline needs the period that it is the value of. Nothing was changed."));
    return checkEvidence(indicator.evidence, editing);
}

Result<QString> freeKey(const Indicator &indicator, Editing &editing)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,59}\\z"));
    if (!indicator.key.isEmpty()) {
        if (!form.match(indicator.key).hasMatch())
            return failure(EditText::tr("“%1” cannot be a key: accepted are small letters, digits and hyphens, at most "
                                        "60. Nothing was changed.")
                               .arg(indicator.key));
        ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "indicator", indicator.key));
        if (taken)
            return failure(EditText::tr("There is an indicator “%1” already. Nothing was changed.").arg(indicator.key));
        return indicator.key;
    }
    const QString stem = indicatorKeyOf(indicator.title);
    for (int number = 1;; ++number) {
        const QString key = number == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(number);
        ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "indicator", key));
        if (!taken)
            return key;
    }
}

} // namespace

QString indicatorKeyOf(const LocalizedText &title)
{
    constexpr qsizetype longest = 48;
    QString key = keyFrom(title.english.isEmpty() ? title.spanish : title.english).left(longest);
    if (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("indicator") : key;
}

Result<Indicator> insertIndicator(Indicator indicator, Editing &editing)
{
    indicator.id = {};
    ACUERDO_TRY(cleanRow(indicator));
    ACUERDO_TRY(checkContent(indicator, editing));
    ACUERDO_TRY_VALUE(key, freeKey(indicator, editing));
    indicator.key = key;
    ACUERDO_TRY(editing.recorder.insert(indicator));
    return indicator;
}

Result<Vintage> insertVintage(Vintage vintage, const Indicator &indicator, const QList<Vintage> &held, Editing &editing)
{
    ACUERDO_TRY(checkEvidence(vintage.evidence, editing));
    vintage.id = {};
    vintage.indicator = indicator.id;
    vintage.position = held.isEmpty() ? 0 : held.last().position + 1;
    ACUERDO_TRY(cleanRow(vintage));
    ACUERDO_TRY_VALUE(taken, hasKey(editing.store, "vintage", vintage.key));
    if (vintage.key.isEmpty() || taken) {
        ACUERDO_TRY_VALUE(key, freshKey("vintage", indicator.key, 2, editing));
        vintage.key = key;
    }
    ACUERDO_TRY(editing.recorder.insert(vintage));
    return vintage;
}

Result<QString> apply(const AddIndicator &command, Editing &editing)
{
    ACUERDO_TRY_VALUE(added, insertIndicator(command.indicator, editing));
    return added.key;
}

Result<QString> apply(const EditIndicator &command, Editing &editing)
{
    if (command.before.id != command.after.id || command.before.key != command.after.key)
        return failure(EditText::tr("The key of %1 stays: other files name the indicator by it. Nothing was changed.")
                           .arg(command.before.key));
    ACUERDO_TRY_VALUE(now, indicator(editing.store, command.before.id));
    ACUERDO_TRY_VALUE(row, mergedEdit(command.before, command.after, now, now.key, editing));
    ACUERDO_TRY(checkContent(row, editing));
    ACUERDO_TRY(editing.recorder.update(row));
    return now.key;
}

} // namespace acuerdo
