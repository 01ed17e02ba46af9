// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/large_workspace.h"

#include "core/edit/workspace.h"
#include "core/store/reading.h"
#include "core/store/recorder.h"
#include "tests/bench/zipf_words.h"

#include <cmath>

namespace acuerdo::bench {
namespace {

constexpr int pillarCount = 20;
constexpr int ownerCount = 300;
constexpr int tagCount = 200;
constexpr int evidenceCount = 2000;
constexpr int updatesEach = 4;
constexpr int observationsEach = 4;
constexpr int indicatorCount = 200;

class LargeWorkspace
{
public:
    LargeWorkspace(Recorder &recorder, ZipfWords english, ZipfWords spanish, QList<StatusWord> words)
        : m_recorder(recorder)
        , m_english(std::move(english))
        , m_spanish(std::move(spanish))
        , m_words(std::move(words))
    {}

    Result<Done> fill(qint64 size)
    {
        ACUERDO_TRY(addFrame());
        for (qint64 number = 0; number < size; ++number)
            ACUERDO_TRY(addRecommendation(number));
        return addObservations(size * observationsEach);
    }

private:
    template<typename Id>
    Id anyOf(const std::vector<Id> &ids)
    {
        return ids[size_t(m_random.bounded(int(ids.size())))];
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    LocalizedText text(int fewest, int most)
    {
        return {m_english.text(m_random, fewest, most), m_spanish.text(m_random, fewest, most)};
    }
    QDate anyDay() { return QDate(2020, 7, 1).addDays(m_random.bounded(2100)); }
    // A fifth of all dates are known by month, quarter or year only.
    PartialDate anyDate()
    {
        const QDate day = anyDay();
        switch (m_random.bounded(15)) {
        case 0:
            return PartialDate::year(day.year());
        case 1:
            return PartialDate::quarter(day.year(), (day.month() + 2) / 3);
        case 2:
            return PartialDate::month(day.year(), day.month());
        default:
            return PartialDate::day(day);
        }
    }

    Result<Done> addFrame()
    {
        Source source{.key = QStringLiteral("bench"),
                      .title = {QStringLiteral("Benchmark"), QStringLiteral("Medición")},
                      .date = *PartialDate::parse(QStringLiteral("2020-07-01"))};
        ACUERDO_TRY(m_recorder.insert(source));
        m_source = source.id;
        for (int i = 0; i < pillarCount; ++i) {
            const QString prefix = QString(QChar(u'A' + i)) + QStringLiteral("RC");
            Pillar pillar{
                .source = source.id, .key = prefix.toLower(), .prefix = prefix, .position = i, .title = text(2, 3)};
            ACUERDO_TRY(m_recorder.insert(pillar));
            m_pillars.push_back({pillar.id, prefix, 0});
        }
        for (int i = 0; i < ownerCount; ++i) {
            Owner owner{.key = QStringLiteral("owner-%1").arg(i),
                        .name = text(3, 5),
                        .shortName = QStringLiteral("O%1").arg(i),
                        .country = i % 2 == 0 ? Country::UnitedStates : Country::Mexico};
            ACUERDO_TRY(m_recorder.insert(owner));
            m_owners.push_back(owner.id);
        }
        for (int i = 0; i < evidenceCount; ++i) {
            Evidence evidence{.key = QStringLiteral("E-%1").arg(i, 5, 10, QChar(u'0')),
                              .title = m_english.text(m_random, 6, 12),
                              .published = anyDate()};
            ACUERDO_TRY(m_recorder.insert(evidence));
            m_evidence.push_back(evidence.id);
        }
        for (int i = 0; i < tagCount; ++i)
            m_tags += m_english.words()[m_english.words().size() / 20 + i];
        return Done{};
    }

    Result<Done> addRecommendation(qint64 number)
    {
        auto &pillar = m_pillars[size_t(m_random.bounded(pillarCount))];
        Recommendation item{
            .source = m_source,
            .pillar = pillar.id,
            .code = QStringLiteral("%1-%2").arg(pillar.prefix).arg(++pillar.count, 5, 10, QChar(u'0')),
            .title = text(6, 11),
            .text = text(28, 48),
            .section = {QStringLiteral("Chapter %1").arg(number % 40), QStringLiteral("Capítulo %1").arg(number % 40)},
            .kind = RecommendationKind(m_random.bounded(6)),
            .priority = Priority(m_random.bounded(4)),
            .doneWhen = text(8, 14),
            .tags = {m_tags[m_random.bounded(tagCount)], m_tags[m_random.bounded(tagCount)]}};
        item.tags.removeDuplicates();
        ACUERDO_TRY(m_recorder.insert(item));
        EvidenceLink link{.evidence = anyOf(m_evidence), .recommendation = item.id};
        ACUERDO_TRY(m_recorder.insert(link));
        return addSides(item.id);
    }

    Result<Done> addSides(RecommendationId item)
    {
        static const QList<QList<Side>> choices{{Side::UnitedStates, Side::Mexico},
                                                {Side::UnitedStates, Side::Mexico},
                                                {Side::UnitedStates, Side::Mexico},
                                                {Side::Joint},
                                                {Side::UnitedStates},
                                                {Side::Mexico, Side::Local}};
        const QList<Side> sides = choices[m_random.bounded(int(choices.size()))];
        std::vector<AddresseeId> addressees;
        for (const Side side : sides) {
            Addressee addressee{.recommendation = item, .side = side};
            ACUERDO_TRY(m_recorder.insert(addressee));
            ACUERDO_TRY(addToSide(addressee.id));
            addressees.push_back(addressee.id);
        }
        for (int i = 0; i < updatesEach; ++i)
            ACUERDO_TRY(addUpdate(anyOf(addressees)));
        return Done{};
    }

    Result<Done> addToSide(AddresseeId addressee)
    {
        const OwnerId lead = anyOf(m_owners);
        const OwnerId supporting = anyOf(m_owners);
        AddresseeOwner owner{.addressee = addressee, .owner = lead};
        ACUERDO_TRY(m_recorder.insert(owner));
        if (supporting != lead && chance(50)) {
            AddresseeOwner helper{
                .addressee = addressee, .owner = supporting, .role = OwnerRole::Supporting, .position = 1};
            ACUERDO_TRY(m_recorder.insert(helper));
        }
        if (chance(40)) {
            TargetDate target{.addressee = addressee, .date = anyDate(), .recorded = m_recorder.now()};
            ACUERDO_TRY(m_recorder.insert(target));
        }
        if (chance(30)) {
            ResponseUpdate response{.addressee = addressee,
                                    .response = Response(m_random.bounded(8)),
                                    .effective = anyDate(),
                                    .recorded = m_recorder.now(),
                                    .author = QStringLiteral("Bench")};
            ACUERDO_TRY(m_recorder.insert(response));
        }
        return Done{};
    }

    Result<Done> addUpdate(AddresseeId addressee)
    {
        StatusUpdate update{.key = QStringLiteral("U-%1").arg(++m_updates),
                            .addressee = addressee,
                            .status = m_words[m_random.bounded(int(m_words.size()))].id,
                            .effective = anyDate(),
                            .recorded = m_recorder.now(),
                            .author = QStringLiteral("Bench"),
                            .reason = text(6, 12),
                            .verification = Verification(m_random.bounded(6))};
        if (chance(30))
            update.evidence = {anyOf(m_evidence)};
        return m_recorder.insert(update);
    }

    Result<Done> addObservations(qint64 count)
    {
        for (int i = 0; i < indicatorCount; ++i) {
            Indicator indicator{.key = QStringLiteral("indicator-%1").arg(i),
                                .title = text(3, 6),
                                .unit = {QStringLiteral("events"), QStringLiteral("eventos")},
                                .frequency = Frequency::Irregular,
                                .evidence = anyOf(m_evidence)};
            ACUERDO_TRY(m_recorder.insert(indicator));
            Vintage vintage{.indicator = indicator.id, .key = indicator.key + QStringLiteral("-1")};
            ACUERDO_TRY(m_recorder.insert(vintage));
            for (qint64 day = 0; day < count / indicatorCount; ++day)
                ACUERDO_TRY(addObservation(vintage, QDate(1990, 1, 1).addDays(day)));
        }
        return Done{};
    }

    Result<Done> addObservation(const Vintage &vintage, QDate day)
    {
        Observation observation{.indicator = vintage.indicator,
                                .vintage = vintage.id,
                                .period = *Period::parse(day.toString(Qt::ISODate)),
                                .value = std::round(m_random.bounded(1000.0)),
                                .flag = ObservationFlag::Final};
        return m_recorder.insert(observation);
    }

    struct PillarEntry {
        PillarId id{};
        QString prefix{};
        int count = 0;
    };

    Recorder &m_recorder;
    QRandomGenerator m_random{20200701};
    ZipfWords m_english;
    ZipfWords m_spanish;
    QList<StatusWord> m_words;
    SourceId m_source{};
    std::vector<PillarEntry> m_pillars;
    std::vector<OwnerId> m_owners;
    std::vector<EvidenceId> m_evidence;
    QStringList m_tags;
    qint64 m_updates = 0;
};

} // namespace

Result<Done> makeLargeWorkspace(const QString &path, qint64 size)
{
    const QString package = QStringLiteral(ACUERDO_SOURCE "/resources/convocation");
    ACUERDO_TRY_VALUE(english, ZipfWords::read(package, QStringLiteral("_en")));
    ACUERDO_TRY_VALUE(spanish, ZipfWords::read(package, QStringLiteral("_es")));
    ACUERDO_TRY_VALUE(workspace, Workspace::createEmpty(path, {.title = {QStringLiteral("Benchmark"), {}}}));
    ACUERDO_TRY_VALUE(words, statusWords(workspace->store()));
    workspace.reset();
    ACUERDO_TRY_VALUE(store, Store::open(path));
    ACUERDO_TRY_VALUE(recorder, Recorder::begin(store, Recorder::Mode::Bulk));
    ACUERDO_TRY(LargeWorkspace(recorder, std::move(english), std::move(spanish), words).fill(size));
    ACUERDO_TRY(recorder.commit({.author = QStringLiteral("Bench"), .action = QStringLiteral("read-package")}));
    return Done{};
}

} // namespace acuerdo::bench
