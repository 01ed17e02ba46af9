// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_plan.h"

#include "core/store/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace acuerdo {
namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QJsonObject revisionJson(const Revision &revision, const ImportPlan &plan)
{
    QJsonObject object{{QStringLiteral("indicator"), plan.series[size_t(revision.series)].indicator.key},
                       {QStringLiteral("period"), revision.period.text()},
                       {QStringLiteral("before"), revision.before},
                       {QStringLiteral("after"), revision.after}};
    if (revision.flagBefore != revision.flagAfter) {
        object.insert(QStringLiteral("flag_before"), keyOf(revision.flagBefore));
        object.insert(QStringLiteral("flag_after"), keyOf(revision.flagAfter));
    }
    return object;
}

} // namespace

QJsonObject reportJson(const ImportPlan &plan)
{
    QJsonArray rejected;
    for (const RejectedCell &cell : plan.rejections)
        rejected.append(QJsonObject{{QStringLiteral("line"), cell.line},
                                    {QStringLiteral("column"), cell.column},
                                    {QStringLiteral("text"), cell.text},
                                    {QStringLiteral("reason"), cell.reason}});
    QJsonArray revisions;
    for (const Revision &revision : plan.revisions)
        revisions.append(revisionJson(revision, plan));
    QJsonArray series;
    for (const PlannedSeries &one : plan.series)
        series.append(QJsonObject{{QStringLiteral("name"), one.name},
                                  {QStringLiteral("indicator"), one.indicator.key},
                                  {QStringLiteral("new"), one.isNew},
                                  {QStringLiteral("release"), one.needsVintage ? plan.release : QString()},
                                  {QStringLiteral("added"), one.added},
                                  {QStringLiteral("changed"), one.changed},
                                  {QStringLiteral("unchanged"), one.unchanged}});
    return {{QStringLiteral("file"), plan.fileName},     {QStringLiteral("sha256"), plan.sha256},
            {QStringLiteral("read"), plan.read},         {QStringLiteral("added"), plan.added},
            {QStringLiteral("changed"), plan.changed},   {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("rejected"), plan.rejected}, {QStringLiteral("missing"), plan.missing},
            {QStringLiteral("series"), series},          {QStringLiteral("rejections"), rejected},
            {QStringLiteral("revisions"), revisions}};
}

Result<ImportFigures> importCommand(const ImportPlan &plan, bool leaveOutRejected, bool keepRecipe, const Store &store)
{
    if (!plan.isReady())
        return failure(plan.questions.first().text);
    if (plan.rejected > 0 && !leaveOutRejected) {
        const RejectedCell &first = plan.rejections.first();
        return failure(FiguresText::tr("%1, line %2, column “%3”: “%4” cannot be read: %5. There are %6 such cells. "
                                       "Nothing was changed.")
                           .arg(plan.fileName, QString::number(first.line), first.column, first.text, first.reason,
                                QString::number(plan.rejected)));
    }
    ImportFigures command{.figures = plan.figures};
    for (const PlannedSeries &series : plan.series) {
        FigureSeries one{.indicator = series.indicator,
                         .origin = QStringLiteral("%1#%2").arg(plan.fileName, series.name),
                         .lastVintage = series.lastVintage.id,
                         .held = series.held};
        if (series.needsVintage)
            one.newVintage = Vintage{.label = {plan.release, plan.release},
                                     .published = PartialDate::parse(plan.release).value_or(PartialDate())};
        command.series.push_back(std::move(one));
    }
    if (plan.recipe.newEvidence) {
        command.source = EvidenceInput{.added = *plan.recipe.newEvidence};
    } else if (!plan.recipe.evidence.isEmpty()) {
        ACUERDO_TRY_VALUE(found, evidenceByKey(store, plan.recipe.evidence));
        command.source = EvidenceInput{.existing = found.id};
    }
    if (keepRecipe) {
        FigureRecipe kept = plan.recipe;
        kept.release.clear();
        if (kept.newEvidence) {
            kept.evidence = kept.newEvidence->key;
            kept.newEvidence.reset();
        }
        command.recipe =
            ImportRecipe{.key = plan.keptRecipe.isEmpty() ? indicatorKeyOf({kept.name, {}}) : plan.keptRecipe,
                         .name = kept.name,
                         .recipe = QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact))};
    }
    command.run = {.fileName = plan.fileName,
                   .sha256 = plan.sha256,
                   .rowsRead = plan.read,
                   .added = plan.added,
                   .changed = plan.changed,
                   .unchanged = plan.unchanged,
                   .rejected = plan.rejected,
                   .report = QString::fromUtf8(QJsonDocument(reportJson(plan)).toJson(QJsonDocument::Compact))};
    return command;
}

} // namespace acuerdo
