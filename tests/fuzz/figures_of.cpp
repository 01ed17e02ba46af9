// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/figures_of.h"

#include "core/exchange/figures/figure_plan.h"
#include "core/store/store.h"
#include "tests/fuzz/bundle.h"

#include <QJsonDocument>

#include <cmath>

namespace acuerdo::fuzz {
namespace {

const Store &emptyStore()
{
    static const Result<Store> store =
        Store::create(scratchPath(QStringLiteral("empty.acuerdo")), {.uuid = QUuid::createUuid(), .title = {}});
    if (!store)
        qFatal("The fuzzer has no workspace.");
    return *store;
}

QString faultOf(const ImportPlan &plan)
{
    if (plan.read != plan.added + plan.changed + plan.unchanged + plan.rejected)
        return QStringLiteral("read is not added + changed + unchanged + rejected");
    if (plan.rejections.size() > plan.rejected)
        return QStringLiteral("more cells are listed as rejected than counted");
    for (const Figure &figure : plan.figures ? *plan.figures : std::vector<Figure>()) {
        if (!std::isfinite(figure.value))
            return QStringLiteral("a figure is no number");
        if (figure.period.isNull() || figure.line < 1)
            return QStringLiteral("a figure has no period or no line");
    }
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(plan.recipe)).toJson()).object();
    const auto again = figureRecipeOf(json);
    if (!again)
        return QStringLiteral("the mapping does not read back: ") + again.error().message;
    if (toJson(*again) != json)
        return QStringLiteral("the mapping reads back as another");
    return {};
}

/// Answers every question with its first answer, which must then be asked no more.
QString answered(const TableFile &file, const ImportPlan &plan)
{
    FigureRecipe recipe = plan.recipe;
    recipe.numbers = NumberStyle::Comma;
    recipe.period.dayOrder = DayOrder::DayFirst;
    recipe.period.yearPair = YearPair::TwoYears;
    recipe.period.daySpan = DaySpan::Month;
    recipe.period.centuryFrom = 1950;
    const auto again = planImport(emptyStore(), file, {.recipe = recipe, .today = QDate(2026, 6, 30)});
    if (!again)
        return {};
    for (const PlanQuestion &question : again->questions) {
        if (question.kind == PlanQuestion::Kind::DayOrder || question.kind == PlanQuestion::Kind::YearPair)
            return QStringLiteral("a question is asked again after its answer");
    }
    return faultOf(*again);
}

} // namespace

QString planFigures(const QString &path)
{
    const auto file = TableFile::open(path);
    if (!file)
        return file.error().message.isEmpty() ? QStringLiteral("a refusal without a sentence") : QString();
    const auto plan = planImport(emptyStore(), *file, {.today = QDate(2026, 6, 30)});
    if (!plan)
        return plan.error().message.isEmpty() ? QStringLiteral("a refusal without a sentence") : QString();
    const QString fault = faultOf(*plan);
    return fault.isEmpty() ? answered(*file, *plan) : fault;
}

} // namespace acuerdo::fuzz
