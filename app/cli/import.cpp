// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/domain/save_file.h"
#include "core/exchange/figures/figure_plan.h"
#include "core/exchange/strict_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace acuerdo {
namespace {

std::atomic<bool> wasInterrupted{false};

/// Ctrl-C ends the work at its next step, and what was begun is taken back.
class Interruption
{
public:
    Interruption()
        : m_before(std::signal(SIGINT, [](int) { wasInterrupted = true; }))
    {}
    ~Interruption() { std::signal(SIGINT, m_before); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    void (*m_before)(int);
};

/// Tells on a terminal how far it is; elsewhere it is silent.
bool tellProgress(double share)
{
    static int last = -1;
    const int percent = int(share * 100);
    if (percent != last && ::isatty(STDERR_FILENO) != 0) {
        std::fprintf(stderr, "\r%3d %%%s", percent, percent >= 100 ? "\r      \r" : "");
        last = percent;
    }
    return !wasInterrupted;
}

Result<FigureRecipe> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            CliText::tr("--mapping: %1 was not read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    const auto object = readStrictJsonObject(file.readAll());
    if (!object)
        return failure(QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), object.error().message));
    const auto recipe = figureRecipeOf(*object);
    if (!recipe)
        return failure(QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), recipe.error().message));
    return *recipe;
}

Result<PlanInput> inputOf(const Cli &cli, const Workspace &workspace)
{
    const Arguments &arguments = cli.arguments();
    PlanInput input{.today = workspace.today()};
    if (arguments.has("mapping")) {
        ACUERDO_TRY_VALUE(recipe, readMapping(arguments.value("mapping")));
        input.recipe = recipe;
    }
    return input;
}

/// The options that stand for members of the mapping.
Result<Done> applyOptions(const Cli &cli, const Store &store, FigureRecipe &recipe)
{
    const Arguments &arguments = cli.arguments();
    if (arguments.has("source")) {
        ACUERDO_TRY_VALUE(evidence, findEvidence(store, arguments.value("source")));
        recipe.evidence = evidence.key;
        recipe.newEvidence.reset();
    }
    if (arguments.has("release"))
        recipe.release = arguments.value("release");
    if (arguments.has("sheet"))
        recipe.sheet = arguments.value("sheet");
    return Done();
}

QString questionText(const PlanQuestion &question)
{
    QString text = question.text + u'\n';
    for (const PlanQuestion::Answer &answer : question.answers) {
        QStringList results;
        for (qsizetype place = 0; place < answer.results.size(); ++place)
            results += CliText::tr("%1 is %2").arg(question.examples.value(place).text, answer.results.at(place));
        text += QStringLiteral("    \"%1\": \"%2\"  %3: %4\n")
                    .arg(question.member, answer.key, answer.label, results.join(QStringLiteral("; ")));
    }
    if (question.kind == PlanQuestion::Kind::Source)
        text += CliText::tr("    Give --source ID, or \"source\" in the mapping: a key, or {\"title\": …, \"url\": …}.")
                + u'\n';
    return text;
}

Failure openQuestions(const ImportPlan &plan)
{
    QString text =
        CliText::tr("%1 leaves %n question(s) open. Answer in a mapping: --write-mapping FILE makes one, and "
                    "--mapping FILE reads it.",
                    nullptr, int(plan.questions.size()))
            .arg(plan.fileName);
    int number = 0;
    for (const PlanQuestion &question : plan.questions)
        text += QStringLiteral("\n%1. %2").arg(++number).arg(questionText(question).trimmed());
    return {text, 1};
}

QJsonArray questionsJson(const ImportPlan &plan)
{
    QJsonArray all;
    for (const PlanQuestion &question : plan.questions) {
        QJsonArray answers;
        for (const PlanQuestion::Answer &answer : question.answers)
            answers.append(QJsonObject{{QStringLiteral("value"), answer.key},
                                       {QStringLiteral("label"), answer.label},
                                       {QStringLiteral("results"), QJsonArray::fromStringList(answer.results)}});
        QJsonArray examples;
        for (const CellExample &example : question.examples)
            examples.append(
                QJsonObject{{QStringLiteral("line"), example.line}, {QStringLiteral("text"), example.text}});
        all.append(QJsonObject{{QStringLiteral("member"), question.member},
                               {QStringLiteral("column"), question.column},
                               {QStringLiteral("text"), question.text},
                               {QStringLiteral("examples"), examples},
                               {QStringLiteral("answers"), answers}});
    }
    return all;
}

void printSeries(Cli &cli, const ImportPlan &plan)
{
    TextTable table({CliText::tr("Series"), CliText::tr("Indicator"), CliText::tr("Release"), CliText::tr("From"),
                     CliText::tr("To"), CliText::tr("Added"), CliText::tr("Changed"), CliText::tr("Unchanged")});
    for (int column = 5; column < 8; ++column)
        table.setAlign(column, TextTable::Align::Right);
    table.setFlexible(0);
    const Formatting &formatting = cli.formatting();
    for (const PlannedSeries &series : plan.series) {
        if (series.added + series.changed + series.unchanged == 0)
            continue;
        const QString release = series.needsVintage ? CliText::tr("new: %1").arg(plan.release)
                                                    : series.lastVintage.label.shown(cli.language());
        table.add({series.name, series.isNew ? CliText::tr("new: %1").arg(series.indicator.key) : series.indicator.key,
                   release, formatting.period(series.first), formatting.period(series.last),
                   formatting.count(series.added), formatting.count(series.changed),
                   formatting.count(series.unchanged)});
    }
    if (!table.isEmpty())
        cli.printTable(table);
}

void printRevisions(Cli &cli, const ImportPlan &plan)
{
    if (plan.revisions.isEmpty())
        return;
    TextTable table({CliText::tr("Revised"), CliText::tr("Period"), CliText::tr("Old"), CliText::tr("New")});
    table.setAlign(2, TextTable::Align::Right);
    table.setAlign(3, TextTable::Align::Right);
    for (const Revision &revision : plan.revisions) {
        const int decimals = std::max(Formatting::decimalsOf(revision.before), Formatting::decimalsOf(revision.after));
        table.add({plan.series[size_t(revision.series)].indicator.key, cli.formatting().period(revision.period),
                   cli.formatting().number(revision.before, decimals),
                   cli.formatting().number(revision.after, decimals)});
    }
    cli.printLine({});
    cli.printTable(table);
}

void printRejections(Cli &cli, const ImportPlan &plan)
{
    if (plan.rejections.isEmpty())
        return;
    TextTable table(
        {CliText::tr("Line"), CliText::tr("Column"), CliText::tr("Cell"), CliText::tr("Why it is not read")});
    table.setFlexible(3);
    for (const RejectedCell &cell : plan.rejections)
        table.add({QString::number(cell.line), cell.column, cell.text, cell.reason});
    cli.printLine({});
    cli.printTable(table);
}

void printPlan(Cli &cli, const ImportPlan &plan)
{
    const Formatting &formatting = cli.formatting();
    cli.printLine(CliText::tr("%1: %2 figures read: %3 added, %4 changed, %5 unchanged, %6 rejected.")
                      .arg(plan.fileName, formatting.count(plan.read), formatting.count(plan.added),
                           formatting.count(plan.changed), formatting.count(plan.unchanged),
                           formatting.count(plan.rejected)));
    for (const QString &note : plan.table.notes)
        cli.printLine(note);
    if (plan.missing > 0)
        cli.printLine(CliText::tr("%1 cells say that there is no figure.").arg(formatting.count(plan.missing)));
    printSeries(cli, plan);
    printRevisions(cli, plan);
    printRejections(cli, plan);
}

Ending answerOpen(Cli &cli, const ImportPlan &plan)
{
    if (cli.isJson()) {
        QJsonObject report = reportJson(plan);
        report.insert(QStringLiteral("questions"), questionsJson(plan));
        cli.printJson(report);
    }
    return tl::unexpected(openQuestions(plan));
}

Result<ImportPlan> planOf(Cli &cli, const Workspace &workspace)
{
    ACUERDO_TRY_VALUE(file, TableFile::open(cli.positional(0)));
    ACUERDO_TRY_VALUE(input, inputOf(cli, workspace));
    const bool hasOptions =
        cli.arguments().has("source") || cli.arguments().has("release") || cli.arguments().has("sheet");
    if (!input.recipe && hasOptions) {
        // What is proposed, with what the options say instead.
        ACUERDO_TRY_VALUE(proposed, planImport(workspace.store(), file, input, &tellProgress));
        input.recipe = proposed.recipe;
        input.keptRecipe = proposed.keptRecipe;
    }
    if (input.recipe)
        ACUERDO_TRY(applyOptions(cli, workspace.store(), *input.recipe));
    return planImport(workspace.store(), file, input, &tellProgress);
}

Ending carryOut(Cli &cli, Workspace &workspace, const ImportPlan &plan)
{
    ACUERDO_TRY_VALUE(command, importCommand(plan, cli.arguments().has("skip-rejected"), cli.arguments().has("keep"),
                                             workspace.store()));
    command.goOn = &tellProgress;
    ACUERDO_TRY_VALUE(receipt, workspace.perform(command, cli.author()));
    if (cli.isJson()) {
        QJsonObject report = reportJson(plan);
        report.insert(QStringLiteral("questions"), QJsonArray());
        report.insert(QStringLiteral("entry"), receipt.seq);
        cli.printJson(report);
        return Done();
    }
    printPlan(cli, plan);
    cli.printLine(receipt.seq == 0 ? CliText::tr("Nothing to change: the workspace has all of it already.")
                                   : CliText::tr("Entry %1 of the history.").arg(receipt.seq));
    return Done();
}

} // namespace

Ending importCommandLine(Cli &cli)
{
    const Interruption interruption;
    const bool isTrial = cli.arguments().has("dry-run");
    ACUERDO_TRY_VALUE(workspace, isTrial ? cli.openForReading() : cli.openForWriting());
    ACUERDO_TRY_VALUE(plan, planOf(cli, *workspace));
    if (cli.arguments().has("write-mapping")) {
        const QString path = cli.arguments().value("write-mapping");
        ACUERDO_TRY(saveFile(path, QJsonDocument(toJson(plan.recipe)).toJson()));
        if (!cli.isJson())
            cli.printLine(CliText::tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
    }
    if (!plan.isReady())
        return answerOpen(cli, plan);
    if (!isTrial)
        return carryOut(cli, *workspace, plan);
    if (cli.isJson()) {
        QJsonObject report = reportJson(plan);
        report.insert(QStringLiteral("questions"), QJsonArray());
        cli.printJson(report);
    } else {
        printPlan(cli, plan);
        cli.printLine(CliText::tr("Nothing was changed: this was a trial."));
    }
    return Done();
}

} // namespace acuerdo
