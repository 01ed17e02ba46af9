// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/reading.h"
#include "core/store/recorder.h"

#include <QTemporaryDir>
#include <QtTest>

/// Fails the test with the sentence of a Result that failed.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.has_value(), qPrintable(verifiedResult ? QString() : verifiedResult.error().message)); \
    } while (false)

namespace acuerdo {

inline WorkspaceInfo sampleInfo()
{
    return {.title = {QStringLiteral("Sample"), QStringLiteral("Muestra")},
            .timeZone = QStringLiteral("America/Mexico_City")};
}

inline StatusWord sampleWord(const char *key, int position, StatusClass statusClass, StatusRole role)
{
    const QString text = QString::fromLatin1(key);
    return {.key = text, .position = position, .label = {text, text}, .statusClass = statusClass, .role = role};
}

inline QList<StatusWord> sampleWords()
{
    return {sampleWord("not-started", 0, StatusClass::Open, StatusRole::Idle),
            sampleWord("under-way", 1, StatusClass::Open, StatusRole::Moving),
            sampleWord("partly-implemented", 2, StatusClass::Open, StatusRole::Moving),
            sampleWord("stalled", 3, StatusClass::Open, StatusRole::Stuck),
            sampleWord("implemented", 4, StatusClass::Achieved, StatusRole::Achieved),
            sampleWord("superseded", 5, StatusClass::ClosedOtherwise, StatusRole::Closed)};
}

/// What the tests refer to by name.
struct Sample {
    Source source{};
    Pillar pillar{};
    QList<StatusWord> words{};
    QList<Owner> owners{};
    QList<Recommendation> recommendations{};
    QList<Addressee> addressees{}; ///< United States and Mexico of each recommendation.
    QList<Evidence> evidence{};
    Indicator indicator{};
    Vintage vintage{};
};

/// Two recommendations, each with two sides, an owner on each side of the border, one piece of evidence, one indicator.
inline Result<Sample> fillSample(Recorder &recorder)
{
    Sample sample;
    sample.source = {.key = QStringLiteral("report"),
                     .title = {QStringLiteral("Report"), QStringLiteral("Informe")},
                     .date = *PartialDate::parse(QStringLiteral("2020-07"))};
    ACUERDO_TRY(recorder.insert(sample.source));
    sample.pillar = {.source = sample.source.id,
                     .key = QStringLiteral("trade"),
                     .prefix = QStringLiteral("TRD"),
                     .title = {QStringLiteral("Trade"), QStringLiteral("Comercio")}};
    ACUERDO_TRY(recorder.insert(sample.pillar));
    sample.words = sampleWords();
    for (StatusWord &word : sample.words)
        ACUERDO_TRY(recorder.insert(word));
    sample.owners = {{.key = QStringLiteral("ustr"),
                      .name = {QStringLiteral("Trade Representative"), QStringLiteral("Representante Comercial")},
                      .shortName = QStringLiteral("USTR"),
                      .country = Country::UnitedStates},
                     {.key = QStringLiteral("se"),
                      .name = {QStringLiteral("Ministry of Economy"), QStringLiteral("Secretaría de Economía")},
                      .shortName = QStringLiteral("SE"),
                      .country = Country::Mexico}};
    for (Owner &owner : sample.owners)
        ACUERDO_TRY(recorder.insert(owner));
    for (const char *code : {"TRD-01", "TRD-02"}) {
        Recommendation recommendation{
            .source = sample.source.id,
            .pillar = sample.pillar.id,
            .code = QString::fromLatin1(code),
            .title = {QStringLiteral("Economic dialogue"), QStringLiteral("Diálogo económico")},
            .text = {QStringLiteral("Meet every year"), QStringLiteral("Reunirse cada año")},
            .kind = RecommendationKind::Executive,
            .tags = {QStringLiteral("dialogue"), QStringLiteral("cabinet")}};
        ACUERDO_TRY(recorder.insert(recommendation));
        for (const Side side : {Side::UnitedStates, Side::Mexico}) {
            Addressee addressee{.recommendation = recommendation.id, .side = side};
            ACUERDO_TRY(recorder.insert(addressee));
            sample.addressees.push_back(addressee);
        }
        sample.recommendations.push_back(recommendation);
    }
    Evidence evidence{.key = QStringLiteral("E-001"), .kind = EvidenceKind::Law, .title = QStringLiteral("A law")};
    ACUERDO_TRY(recorder.insert(evidence));
    sample.evidence.push_back(evidence);
    sample.indicator = {.key = QStringLiteral("trade"),
                        .title = {QStringLiteral("Trade"), QStringLiteral("Comercio")},
                        .evidence = evidence.id};
    ACUERDO_TRY(recorder.insert(sample.indicator));
    sample.vintage = {.indicator = sample.indicator.id, .key = QStringLiteral("trade-1")};
    ACUERDO_TRY(recorder.insert(sample.vintage));
    return sample;
}

/// A workspace file with the sample in it, as one entry of the history.
inline Result<Sample> createSample(const QString &path, Recorder::Mode mode = Recorder::Mode::Bulk)
{
    ACUERDO_TRY_VALUE(store, Store::create(path, sampleInfo()));
    ACUERDO_TRY_VALUE(recorder, Recorder::begin(store, mode));
    ACUERDO_TRY_VALUE(sample, fillSample(recorder));
    ACUERDO_TRY(recorder.commit({.author = QStringLiteral("Test"), .action = QStringLiteral("read-package")}));
    return sample;
}

/// A status update of one addressee, ready for the recorder.
inline StatusUpdate sampleUpdate(const Recorder &recorder, AddresseeId addressee, StatusWordId status,
                                 const QString &effective)
{
    static int number = 0;
    return {.key = QStringLiteral("U-%1").arg(++number),
            .addressee = addressee,
            .status = status,
            .effective = *PartialDate::parse(effective),
            .recorded = recorder.now(),
            .author = QStringLiteral("Ana")};
}

} // namespace acuerdo
