// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reading.h"
#include "core/summary/changes.h"
#include "core/summary/counts.h"
#include "tests/core/store/list_sample.h"

#include <numeric>

using namespace acuerdo;

namespace {

const QDate from(2024, 12, 31);
const QDate to(2026, 6, 30);

std::vector<qint32> everything(const RecommendationList &list)
{
    std::vector<qint32> positions(size_t(list.size()));
    std::iota(positions.begin(), positions.end(), 0);
    return positions;
}

/// A workspace with one recommendation for each story that a comparison has to tell.
struct Stories {
    QTemporaryDir folder;
    std::optional<Store> store;

    Result<Done> write();
    Result<Done> fill(ListSample &sample);
    Result<Done> addMore(ListSample &sample, SourceId report, PillarId trade);
};

Result<Done> addStory(ListSample &sample, SourceId source, PillarId pillar, const char *code,
                      std::initializer_list<std::pair<const char *, const char *>> updates,
                      AddresseeId *added = nullptr)
{
    Recommendation recommendation{.source = source,
                                  .pillar = pillar,
                                  .code = QString::fromLatin1(code),
                                  .title = {QStringLiteral("Title"), QStringLiteral("Título")}};
    ACUERDO_TRY(sample.recorder().insert(recommendation));
    ACUERDO_TRY_VALUE(addressee, sample.addSide(recommendation.id, Side::UnitedStates));
    for (const auto &[status, date] : updates)
        ACUERDO_TRY(sample.addUpdate(addressee, status, dateOf(date), momentOf("2026-06-01")));
    if (added)
        *added = addressee;
    return Done{};
}

Result<Done> Stories::fill(ListSample &sample)
{
    ACUERDO_TRY(sample.addWords());
    ACUERDO_TRY_VALUE(report, sample.addSource("report", "2020-07"));
    ACUERDO_TRY_VALUE(trade, sample.addPillar(report, "TRD", 1));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-01", {{"under-way", "2021"}, {"stalled", "2025-03-25"}}));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-02", {{"stalled", "2021"}, {"under-way", "2026-01-31"}}));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-03",
                         {{"under-way", "2021"}, {"stalled", "2025-02"}, {"under-way", "2025-08"}}));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-04", {{"under-way", "2021"}, {"under-way", "2025-05-05"}}));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-05", {{"under-way", "2021"}, {"implemented", "2026-07-01"}}));
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-06", {{"superseded", "2023"}, {"under-way", "2025-10-06"}}));
    return addMore(sample, report, trade);
}

Result<Done> Stories::addMore(ListSample &sample, SourceId report, PillarId trade)
{
    AddresseeId late;
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-07", {{"under-way", "2021"}}, &late));
    ACUERDO_TRY(sample.addTarget(late, "2025", "2021-01-01"));
    AddresseeId slipped;
    ACUERDO_TRY(addStory(sample, report, trade, "TRD-08", {{"under-way", "2021"}}, &slipped));
    ACUERDO_TRY(sample.addTarget(slipped, "2023", "2021-01-01"));
    ACUERDO_TRY(sample.addTarget(slipped, "2024", "2022-01-01"));
    ACUERDO_TRY(sample.addTarget(slipped, "2027-Q1", "2025-05-01"));
    ACUERDO_TRY_VALUE(later, sample.addSource("later", "2025-09"));
    return addStory(sample, later, trade, "TRD-09", {{"under-way", "2025-10"}});
}

Result<Done> Stories::write()
{
    ACUERDO_TRY_VALUE(created, Store::create(folder.filePath(QStringLiteral("stories.acuerdo")), sampleInfo()));
    store.emplace(std::move(created));
    ACUERDO_TRY_VALUE(sample, ListSample::begin(*store));
    ACUERDO_TRY(fill(sample));
    return sample.commit();
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSideThatMovedSaysWhereFromAndSince();
    void aSideThatWentAndCameBackHasNotMoved();
    void newsWithoutAChangeIsListedApart();
    void whatComesLaterIsNotSeenYet();
    void anItemIsNewReopenedOrReversed();
    void aRevisedDateNamesTheOriginalAndThePrevious();
    void whatFellDueIsNewlyOverdue();
    void arrivalsAndDeparturesReconcileWithTheCounts();
    void eachItemIsCountedOnceByItsWorst();
    void movementsFollowTheVocabulary_data();
    void movementsFollowTheVocabulary();

private:
    Stories m_stories;
    Changes m_changes;
    const MovedSide *movedSide(const char *code) const;
};

const MovedSide *TestChanges::movedSide(const char *code) const
{
    const auto found = std::ranges::find(m_changes.moved, QString::fromLatin1(code), &MovedSide::code);
    return found == m_changes.moved.end() ? nullptr : &*found;
}

void TestChanges::initTestCase()
{
    VERIFY_RESULT(m_stories.write());
    const Result<Changes> changes = changesBetween(*m_stories.store, from, to);
    VERIFY_RESULT(changes);
    m_changes = *changes;
}

void TestChanges::aSideThatMovedSaysWhereFromAndSince()
{
    const MovedSide *moved = movedSide("TRD-01");
    QVERIFY(moved);
    const QList<StatusWord> words = sampleWords();
    QCOMPARE(words[moved->before].key, QStringLiteral("under-way"));
    QCOMPARE(words[moved->after].key, QStringLiteral("stalled"));
    QCOMPARE(moved->effective, dateOf("2025-03-25"));
    QCOMPARE(moved->side, Side::UnitedStates);
    QCOMPARE(moved->movement, Movement::Stalled);
    QVERIFY(movedSide("TRD-02"));
    QCOMPARE(movedSide("TRD-02")->movement, Movement::Advanced);
    QCOMPARE(m_changes.moved.front().code, QStringLiteral("TRD-02")); // newest first
}

void TestChanges::aSideThatWentAndCameBackHasNotMoved()
{
    QVERIFY(!movedSide("TRD-03"));
    QCOMPARE(std::ranges::count(m_changes.otherUpdates, QStringLiteral("TRD-03"), &OtherUpdate::code), 2);
}

void TestChanges::newsWithoutAChangeIsListedApart()
{
    QVERIFY(!movedSide("TRD-04"));
    QCOMPARE(std::ranges::count(m_changes.otherUpdates, QStringLiteral("TRD-04"), &OtherUpdate::code), 1);
}

void TestChanges::whatComesLaterIsNotSeenYet()
{
    QVERIFY(!movedSide("TRD-05"));
    QVERIFY(!std::ranges::count(m_changes.otherUpdates, QStringLiteral("TRD-05"), &OtherUpdate::code));
}

void TestChanges::anItemIsNewReopenedOrReversed()
{
    const auto kindOf = [&](const char *code) {
        const auto found = std::ranges::find(m_changes.items, QString::fromLatin1(code), &ChangedItem::code);
        return found == m_changes.items.end() ? ChangedItem::Kind::Other : found->kind;
    };
    QCOMPARE(kindOf("TRD-06"), ChangedItem::Kind::Reopened);
    QCOMPARE(kindOf("TRD-09"), ChangedItem::Kind::New);
    QCOMPARE(kindOf("TRD-01"), ChangedItem::Kind::Other);
    QVERIFY(movedSide("TRD-06"));
}

void TestChanges::aRevisedDateNamesTheOriginalAndThePrevious()
{
    QCOMPARE(m_changes.slipped.size(), size_t(1));
    const SlippedDate &date = m_changes.slipped.front();
    QCOMPARE(date.code, QStringLiteral("TRD-08"));
    QCOMPARE(date.original, dateOf("2023"));
    QCOMPARE(date.previous, dateOf("2024"));
    QCOMPARE(date.revised, dateOf("2027-Q1"));
}

void TestChanges::whatFellDueIsNewlyOverdue()
{
    QCOMPARE(m_changes.newlyOverdue.size(), size_t(1)); // 2025 has passed; it had not when the comparison begins
    QCOMPARE(m_changes.overdue.arrived, 1);
    QCOMPARE(m_changes.overdue.left, 0); // 2024 had not passed at its end, and was put off before it did
}

void TestChanges::arrivalsAndDeparturesReconcileWithTheCounts()
{
    const auto before = RecommendationList::read(*m_stories.store, from, from);
    const auto after = RecommendationList::read(*m_stories.store, to, to);
    VERIFY_RESULT(before);
    VERIFY_RESULT(after);
    const auto allPillars = pillars(*m_stories.store);
    VERIFY_RESULT(allPillars);
    const Counts then = countRows(*before, everything(*before), *allPillars);
    const Counts now = countRows(*after, everything(*after), *allPillars);
    for (const StatusRole role : rolesInOrder) {
        const GrossChange &change = m_changes.of(role);
        QCOMPARE(then.all.of(role) + change.arrived - change.left, now.all.of(role));
    }
    QCOMPARE(then.all.overdue + m_changes.overdue.arrived - m_changes.overdue.left, now.all.overdue);
    QCOMPARE(then.all.stale + m_changes.stale.arrived - m_changes.stale.left, now.all.stale);
}

void TestChanges::eachItemIsCountedOnceByItsWorst()
{
    const MovementCounts counts = countMovements(m_changes);
    QCOMPARE(counts.moved, int(m_changes.moved.size())); // one side each
    QCOMPARE(counts.advanced + counts.stalled + counts.reversed + counts.closed + counts.steppedBack, counts.moved);
    Changes both;
    both.moved = {{.recommendation = RecommendationId{1}, .side = Side::Mexico, .movement = Movement::Advanced},
                  {.recommendation = RecommendationId{1}, .side = Side::UnitedStates, .movement = Movement::Reversed}};
    QCOMPARE(countMovements(both), (MovementCounts{.moved = 1, .reversed = 1}));
}

void TestChanges::movementsFollowTheVocabulary_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<Movement>("movement");
    QTest::newRow("begun") << 0 << 1 << Movement::Advanced;
    QTest::newRow("further along") << 1 << 2 << Movement::Advanced;
    QTest::newRow("less far along") << 2 << 1 << Movement::SteppedBack;
    QTest::newRow("stalled") << 2 << 3 << Movement::Stalled;
    QTest::newRow("stalled after all") << 4 << 3 << Movement::Stalled;
    QTest::newRow("moves again") << 3 << 1 << Movement::Advanced;
    QTest::newRow("achieved") << 1 << 4 << Movement::Advanced;
    QTest::newRow("not achieved after all") << 4 << 1 << Movement::SteppedBack;
    QTest::newRow("superseded") << 1 << 5 << Movement::Closed;
    QTest::newRow("reopened") << 5 << 0 << Movement::SteppedBack;
}

void TestChanges::movementsFollowTheVocabulary()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(Movement, movement);
    const QList<StatusWord> words = sampleWords();
    QCOMPARE(movementBetween(words[before], words[after]), movement);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
