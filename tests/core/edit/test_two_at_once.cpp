// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit/edit_fixture.h"

#include <QThread>

#include <atomic>

using namespace acuerdo;

class TwoAtOnceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditFixture> m_edit;

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<EditFixture>();
        VERIFY_RESULT(m_edit->make());
    }
    void shouldSeeEachOthersChanges();
    void shouldUndoWhatTheOtherDid();
    void shouldRefuseAnEditOnStaleData();
    void shouldLoseNothingWhenBothWriteAsFastAsTheyCan();
    void shouldKeepOneSealedChainWhateverTheOrder();
};

void TwoAtOnceTest::shouldSeeEachOthersChanges()
{
    const auto other = Workspace::open(m_edit->path);
    VERIFY_RESULT(other);
    QList<Change> seen;
    connect(other->get(), &Workspace::changed, this, [&](const Change &change) { seen += change; });
    (*other)->checkForForeignChanges();
    QCOMPARE(seen.size(), 0);
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    (*other)->checkForForeignChanges();
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen[0].everything && seen[0].elsewhere);
    QCOMPARE(statusUpdates((*other)->store(), m_edit->first().id)->size(), 1);
    (*other)->checkForForeignChanges();
    QCOMPARE(seen.size(), 1); // once is enough
    VERIFY_RESULT((*other)->perform(m_edit->setStatus("stalled", "2022"), {QStringLiteral("Benito")}));
    QCOMPARE(seen.size(), 2);
    QVERIFY(!seen[1].elsewhere);
    (*other)->checkForForeignChanges();
    QCOMPARE(seen.size(), 2); // its own change is not foreign
}

void TwoAtOnceTest::shouldUndoWhatTheOtherDid()
{
    const auto other = Workspace::open(m_edit->path);
    VERIFY_RESULT(other);
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    VERIFY_RESULT((*other)->undo({QStringLiteral("Benito")}));
    QVERIFY(!m_edit->workspace->nextUndo());
    QCOMPARE(m_edit->workspace->nextRedo()->seq, 2);
}

void TwoAtOnceTest::shouldRefuseAnEditOnStaleData()
{
    const auto other = Workspace::open(m_edit->path);
    VERIFY_RESULT(other);
    EditRecommendation mine{.before = m_edit->first(), .after = m_edit->first()};
    mine.after.note = QStringLiteral("Mine");
    EditRecommendation theirs{.before = m_edit->first(), .after = m_edit->first()};
    theirs.after.note = QStringLiteral("Theirs");
    VERIFY_RESULT((*other)->perform(theirs, {QStringLiteral("Benito")}));
    VERIFY_REFUSED(*m_edit, mine, "Benito");
    QCOMPARE(recommendation(m_edit->store(), m_edit->first().id)->note, QStringLiteral("Theirs"));
}

void TwoAtOnceTest::shouldLoseNothingWhenBothWriteAsFastAsTheyCan()
{
    constexpr int writers = 3;
    constexpr int each = 25;
    std::atomic<int> acknowledged = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([&, writer] {
            const auto workspace = Workspace::open(m_edit->path); // each thread has a connection of its own
            for (int i = 0; workspace && i < each; ++i) {
                SetStatus command = m_edit->setStatus(i % 2 ? "under-way" : "stalled", "2021");
                command.reason.english = QStringLiteral("Writer %1, update %2").arg(writer).arg(i);
                if ((*workspace)->perform(command, {QStringLiteral("Writer %1").arg(writer)}))
                    ++acknowledged;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(acknowledged.load(), writers * each);
    const auto updates = statusUpdates(m_edit->store(), m_edit->first().id);
    QCOMPARE(updates->size(), writers * each);
    QSet<QString> reasons;
    for (const StatusUpdate &update : *updates)
        reasons.insert(update.reason.english);
    QCOMPARE(reasons.size(), writers * each);
    QCOMPARE(history(m_edit->store())->size(), 1 + writers * each);
    QVERIFY(!*verifyHistory(m_edit->store()));
    QCOMPARE(*checkWorkspace(m_edit->store()), QStringList());
}

void TwoAtOnceTest::shouldKeepOneSealedChainWhateverTheOrder()
{
    const auto other = Workspace::open(m_edit->path);
    VERIFY_RESULT(other);
    for (int i = 0; i < 5; ++i) {
        VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
        VERIFY_RESULT((*other)->undo({QStringLiteral("Benito")}));
        VERIFY_RESULT((*other)->perform(m_edit->setStatus("stalled", "2022"), {QStringLiteral("Benito")}));
        VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
        VERIFY_RESULT((*other)->redo({QStringLiteral("Benito")}));
    }
    QVERIFY(!*verifyHistory(m_edit->store()));
    QCOMPARE(*checkWorkspace((*other)->store()), QStringList());
    QCOMPARE(statusUpdates(m_edit->store(), m_edit->first().id)->size(), 5);
}

QTEST_GUILESS_MAIN(TwoAtOnceTest)
#include "test_two_at_once.moc"
