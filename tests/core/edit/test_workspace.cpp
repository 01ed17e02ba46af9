// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "tests/core/store/sample_workspace.h"

#include <QSignalSpy>

using namespace acuerdo;

class WorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Sample m_sample;
    const Author m_ana{QStringLiteral("Ana")};
    int m_count = 0;

    QString path() const { return m_folder.filePath(QStringLiteral("w%1.acuerdo").arg(m_count)); }
    SetStatus setStatus(const char *status) const
    {
        return {.recommendation = m_sample.recommendations[0].id,
                .sides = {Side::Mexico},
                .status = QString::fromLatin1(status),
                .reason = {QStringLiteral("Because"), QStringLiteral("Porque")}};
    }
    QList<StatusUpdate> updates() const
    {
        return statusUpdates(m_workspace->store(), m_sample.recommendations[0].id).value();
    }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        auto sample = createSample(path());
        VERIFY_RESULT(sample);
        m_sample = *sample;
        auto workspace = Workspace::open(path());
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }
    void shouldSetAStatus();
    void shouldTakeBackAndDoAgain();
};

void WorkspaceTest::shouldSetAStatus()
{
    const auto receipt = m_workspace->perform(setStatus("under-way"), m_ana);
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->seq, 2);
    QCOMPARE(receipt->subject, QStringLiteral("TRD-01"));
    QCOMPARE(receipt->action, QStringLiteral("set-status"));
    QCOMPARE(receipt->change.recommendations, QList{m_sample.recommendations[0].id});
    QCOMPARE(updates().size(), 1);
    QCOMPARE(updates().first().author, QStringLiteral("Ana"));
}

void WorkspaceTest::shouldTakeBackAndDoAgain()
{
    QVERIFY(!m_workspace->nextUndo());
    VERIFY_RESULT(m_workspace->perform(setStatus("under-way"), m_ana));
    const auto before = updates();
    QCOMPARE(m_workspace->nextUndo()->seq, 2);
    VERIFY_RESULT(m_workspace->undo(m_ana));
    QCOMPARE(updates().size(), 0);
    QVERIFY(!m_workspace->nextUndo());
    QCOMPARE(m_workspace->nextRedo()->seq, 2);
    VERIFY_RESULT(m_workspace->redo(m_ana));
    QCOMPARE(updates(), before);
    QVERIFY(!m_workspace->nextRedo());
    QCOMPARE(m_workspace->nextUndo()->seq, 2);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "test_workspace.moc"
