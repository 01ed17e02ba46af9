// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/kept_plans.h"

#include "core/domain/folded_text.h"
#include "core/store/all_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace acuerdo {
namespace {

bool isTaken(const QString &key, const QList<SummaryPlan> &others)
{
    return readyMadePlan(key) || std::ranges::find(others, key, &SummaryPlan::key) != others.end();
}

// A name in any script gets a key that can be typed on a command line.
QString freeKey(const QString &name, const QList<SummaryPlan> &others)
{
    const QString words = keyFrom(name);
    const QString stem = words.isEmpty() ? QStringLiteral("template") : words;
    QString key = stem;
    for (int number = 2; isTaken(key, others); ++number)
        key = QStringLiteral("%1-%2").arg(stem).arg(number);
    return key;
}

} // namespace

Result<QList<SummaryPlan>> keptPlans(const Store &store)
{
    ACUERDO_TRY_VALUE(kept, allRows<SummaryTemplate>(store));
    QList<SummaryPlan> plans;
    for (const SummaryTemplate &one : std::as_const(kept)) {
        if (const auto plan = planFromText(one.key, one.name, one.definition))
            plans.append(*plan);
    }
    std::ranges::sort(plans, {}, [](const SummaryPlan &plan) { return folded(plan.name); });
    return plans;
}

Result<SummaryPlan> planNamed(const Store &store, const QString &keyOrName)
{
    if (auto plan = readyMadePlan(keyOrName))
        return *plan;
    QStringList known;
    for (const SummaryPlan &plan : readyMadePlans())
        known.append(plan.key);
    ACUERDO_TRY_VALUE(kept, allRows<SummaryTemplate>(store));
    for (const SummaryTemplate &one : std::as_const(kept)) {
        known.append(one.key);
        if (one.key == keyOrName || one.name.compare(keyOrName, Qt::CaseInsensitive) == 0)
            return planFromText(one.key, one.name, one.definition);
    }
    return failure(QCoreApplication::translate("SummaryPlan", "There is no template “%1”. There are: %2.")
                       .arg(keyOrName, known.join(QStringLiteral(", "))));
}

SummaryTemplate keptForm(const SummaryPlan &plan, const QList<SummaryPlan> &others)
{
    return {.key = plan.key.isEmpty() ? freeKey(plan.name, others) : plan.key,
            .name = plan.name,
            .definition = planText(plan)};
}

} // namespace acuerdo
