// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/edit/edit_fixture.h"

#include <rapidcheck.h>

namespace acuerdo {

/// A chart of the sample's indicator with a note and a link; without a series when `number` is 3.
inline WholeChart anyChart(const EditFixture &edit, const QString &words, int number)
{
    WholeChart whole{.chart = {.title = {words, words}, .kind = ChartKind(number)}};
    if (number < 3)
        whole.series = {{.indicator = edit.sample.indicator.id, .label = {words, {}}}};
    whole.links = {{.recommendation = edit.sample.recommendations[number % 2].id}};
    return whole;
}

/// Figures for the sample's indicator: a new release when `number` is even, or a new indicator when it is 3.
inline ImportFigures anyImport(const EditFixture &edit, const QString &words, int number)
{
    FigureSeries series{.indicator = edit.sample.indicator, .origin = words};
    if (number == 3)
        series.indicator = {.title = {words, words}, .unit = {words, words}};
    if (number % 2 == 0 || number == 3)
        series.newVintage = Vintage{.label = {words, words}};
    std::vector<Figure> figures;
    for (int year = 2010; year < 2014 + number; ++year)
        figures.push_back({.period = *Period::parse(QString::number(year)), .value = year * 0.25, .line = year});
    return {.series = {series},
            .figures = std::make_shared<const std::vector<Figure>>(std::move(figures)),
            .source = EvidenceInput{.added = {.title = words}},
            .run = {.fileName = words, .sha256 = QString(64, u'a')}};
}

/// Any command on the sample; many of them are refused, and that is part of it.
inline rc::Gen<Command> anyCommand(const EditFixture &edit)
{
    const auto word = rc::gen::element("not-started", "under-way", "stalled", "implemented", "superseded");
    const auto date = rc::gen::element("2020-07", "2021", "2021-03", "2022-Q2", "2023-01-31", "");
    const auto text = rc::gen::element("Alpha", "Beta", "Ñandú", "", "a'b\"c");
    const auto recommendation = rc::gen::inRange(0, 2);
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 15), recommendation, word, date, text, rc::gen::inRange(0, 4)),
        [&edit](const auto &draw) -> Command {
            const auto &[kind, which, wordKey, dateText, textLatin, number] = draw;
            const Recommendation &target = edit.sample.recommendations[which];
            const AddresseeId addressee = edit.sample.addressees[number].id;
            const QString words = QString::fromUtf8(textLatin);
            const PartialDate when = PartialDate::parse(QString::fromLatin1(dateText)).value_or(PartialDate());
            switch (kind) {
            case 0: {
                SetStatus command = edit.setStatus(wordKey, dateText);
                command.recommendation = target.id;
                command.sides = number < 2 ? QList{Side::Mexico} : QList{Side::UnitedStates, Side::Mexico};
                if (number == 3)
                    command.evidence = {{.added = {.title = words}}};
                return command;
            }
            case 1: {
                const auto now = acuerdo::recommendation(edit.store(), target.id).value();
                EditRecommendation command{.before = now, .after = now};
                (number % 2 ? command.after.title.english : command.after.text.spanish) = words;
                return command;
            }
            case 2:
                return SetOwners{.addressee = addressee,
                                 .leads = {edit.sample.owners[number % 2].id},
                                 .supporting = number > 1 ? QList{edit.sample.owners[0].id} : QList<OwnerId>()};
            case 3:
                return SetResponse{.addressee = addressee, .response = Response(number + 1), .effective = when};
            case 4:
                return SetTargetDate{.addressee = addressee, .date = when, .reason = {words, {}}};
            case 5:
                return AddEvidence{.evidence = {.title = words}, .links = {{.recommendation = target.id}}};
            case 6:
                return AddObservations{.indicator = edit.sample.indicator.id,
                                       .newVintage =
                                           number == 0 ? std::optional(Vintage{.label = {words, {}}}) : std::nullopt,
                                       .observations = {{.period = *Period::parse(QString::number(2015 + number)),
                                                         .value = number * 1.5}}};
            case 7:
                return AddRecommendation{
                    .recommendation = {.source = target.source, .pillar = target.pillar, .title = {words, {}}},
                    .sides = {Side(number)}};
            case 8:
                return SetChart{.whole = anyChart(edit, words, number)};
            case 9: {
                Indicator now = edit.sample.indicator;
                if (const auto stored = indicator(edit.store(), edit.sample.indicator.id))
                    now = *stored;
                EditIndicator command{.before = now, .after = now};
                (number % 2 ? command.after.title.english : command.after.unit.spanish) = words;
                return command;
            }
            case 10:
                return AddIndicator{.indicator = {.title = {words, words}, .unit = {words, words}}};
            case 11:
                return KeepSummaryTemplate{
                    .plan = {.name = words, .definition = number ? QStringLiteral("{}") : QString()}};
            case 12:
                return IssueSummary{.summary = {.number = number,
                                                .asOf = when,
                                                .language = QStringLiteral("en"),
                                                .title = words,
                                                .document = QStringLiteral("{}"),
                                                .figures = QStringLiteral("{}")}};
            case 13:
                return anyImport(edit, words, number);
            default:
                return SetSavedView{.view = {.title = {words, {}}, .query = QStringLiteral("is:overdue")}};
            }
        });
}

} // namespace acuerdo
