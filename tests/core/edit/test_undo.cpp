// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit/any_command.h"

#include <QSignalSpy>

using namespace acuerdo;

class UndoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditFixture> m_edit;

    Result<Receipt> undo() { return m_edit->workspace->undo(m_edit->ana); }
    Result<Receipt> redo() { return m_edit->workspace->redo(m_edit->ana); }
    qsizetype updates() const { return statusUpdates(m_edit->store(), m_edit->first().id)->size(); }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<EditFixture>();
        VERIFY_RESULT(m_edit->make());
    }
    void shouldComeBackToTheBeginningFromAnySequence();
    void shouldNotUndoTheCreation();
    void shouldUndoAndRedoInOrder();
    void shouldForgetRedoAfterANewChange();
    void shouldUndoAfterARestart();
    void shouldTakeBackAnEntryFromTheMiddle();
    void shouldDeclineWhenTheRowHasMovedOn();
    void shouldDeclineWhenSomethingRestsOnIt();
    void shouldDeclineWhenTheRowWasChangedBehindTheHistory();
    void shouldTellWhatWasTouched();
};

void UndoTest::shouldComeBackToTheBeginningFromAnySequence()
{
    const bool holds = rc::check("any sequence of commands, then undo all; then redo all", [] {
        EditFixture edit;
        RC_ASSERT(edit.make().has_value());
        const QString beginning = edit.dump();
        const int length = *rc::gen::inRange(1, 12);
        QStringList states{beginning};
        for (int i = 0; i < length; ++i) {
            const Command command = *anyCommand(edit);
            const auto receipt = edit.perform(command);
            if (receipt && receipt->seq != 0)
                states += edit.dump();
            else
                RC_ASSERT(edit.dump() == states.last());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            const auto undone = edit.workspace->undo(edit.ana);
            RC_ASSERT(undone.has_value());
            RC_ASSERT(edit.dump() == states[i]);
        }
        RC_ASSERT(!edit.workspace->nextUndo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            RC_ASSERT(edit.workspace->redo(edit.ana).has_value());
            RC_ASSERT(edit.dump() == states[i]);
        }
        RC_ASSERT(!edit.workspace->nextRedo());
        RC_ASSERT(!*verifyHistory(edit.store()));
        RC_ASSERT(checkWorkspace(edit.store())->isEmpty());
    });
    QVERIFY(holds);
}

void UndoTest::shouldNotUndoTheCreation()
{
    QVERIFY(!m_edit->workspace->nextUndo());
    const auto nothing = undo();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().message, QStringLiteral("There is nothing to undo."));
    const auto declined = m_edit->workspace->undoEntry(1, m_edit->ana);
    QVERIFY(!declined);
    QVERIFY(declined.error().message.contains(QStringLiteral("made the workspace")));
    QVERIFY(!m_edit->workspace->undoEntry(77, m_edit->ana));
    const auto empty = Workspace::createEmpty(m_edit->folder.filePath(QStringLiteral("empty.acuerdo")), sampleInfo());
    VERIFY_RESULT(empty);
    QVERIFY(!(*empty)->nextUndo());
    QVERIFY(!(*empty)->undo(m_edit->ana));
    QCOMPARE(statusWords((*empty)->store())->size(), 11);
    QCOMPARE(*checkWorkspace((*empty)->store()), QStringList());
}

void UndoTest::shouldUndoAndRedoInOrder()
{
    for (const char *status : {"under-way", "stalled", "implemented"})
        VERIFY_RESULT(m_edit->perform(m_edit->setStatus(status, "2021")));
    QCOMPARE(undo()->subject, QStringLiteral("TRD-01"));
    VERIFY_RESULT(undo());
    QCOMPARE(updates(), 1);
    QCOMPARE(m_edit->workspace->nextUndo()->seq, 2);
    QCOMPARE(m_edit->workspace->nextRedo()->seq, 3);
    VERIFY_RESULT(redo());
    VERIFY_RESULT(redo());
    QCOMPARE(updates(), 3);
    QVERIFY(!redo());
    VERIFY_RESULT(undo());
    VERIFY_RESULT(undo());
    VERIFY_RESULT(undo());
    QVERIFY(!undo());
    QCOMPARE(updates(), 0);
    const auto entry = history(m_edit->store())->first();
    QCOMPARE(entry.action, QStringLiteral("undo"));
    QCOMPARE(entry.reverses, 2);
}

void UndoTest::shouldForgetRedoAfterANewChange()
{
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    VERIFY_RESULT(undo());
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("stalled", "2021")));
    QVERIFY(!m_edit->workspace->nextRedo());
    QVERIFY(!redo());
    VERIFY_RESULT(undo());
    QCOMPARE(m_edit->workspace->nextRedo()->seq, 4);
    QVERIFY(!m_edit->workspace->nextUndo());
}

void UndoTest::shouldUndoAfterARestart()
{
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    m_edit->workspace.reset();
    auto again = Workspace::open(m_edit->path);
    VERIFY_RESULT(again);
    m_edit->workspace = std::move(*again);
    QCOMPARE(m_edit->workspace->nextUndo()->action, QStringLiteral("set-status"));
    VERIFY_RESULT(m_edit->workspace->undo({QStringLiteral("Benito")})); // whoever made it
    QCOMPARE(updates(), 0);
}

void UndoTest::shouldTakeBackAnEntryFromTheMiddle()
{
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    VERIFY_RESULT(
        m_edit->perform(SetTargetDate{.addressee = m_edit->sample.addressees[0].id, .date = PartialDate::year(2030)}));
    VERIFY_RESULT(m_edit->workspace->undoEntry(2, m_edit->ana));
    QCOMPARE(updates(), 0);
    QCOMPARE(targetDates(m_edit->store(), m_edit->sample.addressees[0].id)->size(), 1);
    const auto twice = m_edit->workspace->undoEntry(2, m_edit->ana);
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(QStringLiteral("taken back already")));
    QCOMPARE(m_edit->workspace->nextUndo()->seq, 3);
    VERIFY_RESULT(m_edit->workspace->undoEntry(4, m_edit->ana)); // taking back the undo does it again
    QCOMPARE(updates(), 1);
    QCOMPARE(history(m_edit->store())->first().action, QStringLiteral("redo"));
    VERIFY_RESULT(m_edit->workspace->undoEntry(5, m_edit->ana));
    QCOMPARE(updates(), 0);
}

void UndoTest::shouldDeclineWhenTheRowHasMovedOn()
{
    EditRecommendation first{.before = m_edit->first(), .after = m_edit->first()};
    first.after.title.english = QStringLiteral("First");
    VERIFY_RESULT(m_edit->perform(first));
    EditRecommendation second{.before = first.after, .after = first.after};
    second.after.priority = Priority::High;
    VERIFY_RESULT(m_edit->workspace->perform(second, {QStringLiteral("Benito")}));
    const QString before = m_edit->dump();
    const auto declined = m_edit->workspace->undoEntry(2, m_edit->ana);
    QVERIFY(!declined);
    QVERIFY2(declined.error().message.contains(QStringLiteral("entry 3"))
                 && declined.error().message.contains(QStringLiteral("Benito")),
             qPrintable(declined.error().message));
    QCOMPARE(m_edit->dump(), before);
    QCOMPARE(history(m_edit->store())->size(), 3);
}

void UndoTest::shouldDeclineWhenSomethingRestsOnIt()
{
    const auto added = m_edit->perform(AddEvidence{.evidence = {.title = QStringLiteral("A page")}});
    VERIFY_RESULT(added);
    const auto evidence = evidenceByKey(m_edit->store(), added->subject);
    VERIFY_RESULT(m_edit->perform(LinkEvidence{{.evidence = evidence->id, .recommendation = m_edit->first().id}}));
    const QString before = m_edit->dump();
    const auto declined = m_edit->workspace->undoEntry(2, m_edit->ana);
    QVERIFY(!declined);
    QVERIFY2(declined.error().message.contains(QStringLiteral("rests on it")), qPrintable(declined.error().message));
    QCOMPARE(m_edit->dump(), before);
}

void UndoTest::shouldDeclineWhenTheRowWasChangedBehindTheHistory()
{
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    {
        auto raw = Database::open(m_edit->path, Database::Mode::ReadWrite);
        VERIFY_RESULT((*raw)->run("UPDATE status_update SET reason_en = 'Tampered'"));
    }
    const auto declined = undo();
    QVERIFY(!declined);
    QVERIFY2(declined.error().message.contains(QStringLiteral("left no entry")), qPrintable(declined.error().message));
}

void UndoTest::shouldTellWhatWasTouched()
{
    qRegisterMetaType<acuerdo::Change>();
    QList<Change> changes;
    connect(m_edit->workspace.get(), &Workspace::changed, this, [&](const Change &change) { changes += change; });
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", "2021")));
    VERIFY_RESULT(undo());
    QCOMPARE(changes.size(), 2);
    for (const Change &change : changes) {
        QCOMPARE(change.recommendations, QList{m_edit->first().id});
        QVERIFY(!change.everything && !change.evidence && !change.elsewhere);
    }
    QVERIFY(!undo());
    QCOMPARE(changes.size(), 2);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "test_undo.moc"
