// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recommendation_list.h"
#include "tests/core/store/sample_workspace.h"

#include <QRandomGenerator>

namespace acuerdo {

inline PartialDate dateOf(const char *text)
{
    return *PartialDate::parse(QString::fromLatin1(text));
}

inline QDateTime momentOf(const char *day)
{
    return {QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(18, 0), Qt::UTC};
}

/// Writes the rows of lists for tests: what it is given goes into one bulk transaction.
class ListSample
{
public:
    static Result<ListSample> begin(Store &store)
    {
        ACUERDO_TRY_VALUE(recorder, Recorder::begin(store, Recorder::Mode::Bulk));
        return ListSample(std::move(recorder));
    }

    Recorder &recorder() { return m_recorder; }
    Result<Done> commit()
    {
        ACUERDO_TRY(m_recorder.commit({.author = QStringLiteral("Test"), .action = QStringLiteral("read-package")}));
        return Done{};
    }

    Result<Done> addWords()
    {
        for (StatusWord word : sampleWords()) {
            ACUERDO_TRY(m_recorder.insert(word));
            m_words.insert(word.key, word.id);
        }
        return Done{};
    }
    Result<SourceId> addSource(const char *key, const char *date)
    {
        Source source{.key = QString::fromLatin1(key), .title = {QStringLiteral("Report"), {}}, .date = dateOf(date)};
        ACUERDO_TRY(m_recorder.insert(source));
        return source.id;
    }
    Result<PillarId> addPillar(SourceId source, const char *key, int position)
    {
        Pillar pillar{.source = source,
                      .key = QString::fromLatin1(key),
                      .prefix = QString::fromLatin1(key),
                      .position = position,
                      .title = {QString::fromLatin1(key), {}}};
        ACUERDO_TRY(m_recorder.insert(pillar));
        return pillar.id;
    }
    Result<OwnerId> addOwner(const char *key)
    {
        const QString text = QString::fromLatin1(key);
        Owner owner{.key = text.toLower(), .name = {text, text}, .shortName = text};
        ACUERDO_TRY(m_recorder.insert(owner));
        return owner.id;
    }
    Result<AddresseeId> addSide(RecommendationId recommendation, Side side, OwnerId lead = {}, OwnerId support = {})
    {
        Addressee addressee{.recommendation = recommendation, .side = side};
        ACUERDO_TRY(m_recorder.insert(addressee));
        if (lead) {
            AddresseeOwner owner{.addressee = addressee.id, .owner = lead};
            ACUERDO_TRY(m_recorder.insert(owner));
        }
        if (support) {
            AddresseeOwner owner{
                .addressee = addressee.id, .owner = support, .role = OwnerRole::Supporting, .position = 1};
            ACUERDO_TRY(m_recorder.insert(owner));
        }
        return addressee.id;
    }
    Result<Done> addUpdate(AddresseeId addressee, const char *status, const PartialDate &effective,
                           const QDateTime &recorded, Verification verification = Verification::None, PartId part = {})
    {
        StatusUpdate update{.key = QStringLiteral("U-%1").arg(++m_updates),
                            .addressee = addressee,
                            .part = part,
                            .status = m_words.value(QString::fromLatin1(status)),
                            .effective = effective,
                            .recorded = recorded,
                            .author = QStringLiteral("Test"),
                            .verification = verification};
        return m_recorder.insert(update);
    }
    Result<Done> addResponse(AddresseeId addressee, Response response, const char *effective)
    {
        ResponseUpdate update{.addressee = addressee,
                              .response = response,
                              .effective = dateOf(effective),
                              .recorded = momentOf("2026-01-01"),
                              .author = QStringLiteral("Test")};
        return m_recorder.insert(update);
    }
    Result<Done> addTarget(AddresseeId addressee, const char *date, const char *recorded)
    {
        TargetDate target{.addressee = addressee, .date = dateOf(date), .recorded = momentOf(recorded)};
        return m_recorder.insert(target);
    }

private:
    explicit ListSample(Recorder recorder)
        : m_recorder(std::move(recorder))
    {}

    Recorder m_recorder;
    QHash<QString, StatusWordId> m_words;
    int m_updates = 0;
};

} // namespace acuerdo
