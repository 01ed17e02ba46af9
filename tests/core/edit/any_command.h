// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/edit/edit_fixture.h"

#include <rapidcheck.h>

namespace acuerdo {

/// Any command on the sample; many of them are refused, and that is part of it.
inline rc::Gen<Command> anyCommand(const EditFixture &edit)
{
    const auto word = rc::gen::element("not-started", "under-way", "stalled", "implemented", "superseded");
    const auto date = rc::gen::element("2020-07", "2021", "2021-03", "2022-Q2", "2023-01-31", "");
    const auto text = rc::gen::element("Alpha", "Beta", "Ñandú", "", "a'b\"c");
    const auto recommendation = rc::gen::inRange(0, 2);
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 9), recommendation, word, date, text, rc::gen::inRange(0, 4)),
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
            default:
                return SetSavedView{.view = {.title = {words, {}}, .query = QStringLiteral("is:overdue")}};
            }
        });
}

} // namespace acuerdo
