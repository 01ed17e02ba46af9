// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit/edit_fixture.h"

#include "core/exchange/attachment_copy.h"

#include <QTest>

using namespace acuerdo;

namespace {

const QByteArray pdf("%PDF-1.7\nminutes");

} // namespace

class TestEvidenceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void evidenceIsEditedAndTheHistoryHoldsBoth();
    void aStaleEditIsRefused();
    void editsOfDifferentFieldsGoTogether();
    void whatCannotStandIsRefused();
    void aSearchThatFoundNothingSaysWhereAndWhen();
    void aLinkIsEditedAndTakenAway();
    void aLinkThatChangedIsNotTakenAway();
    void aCopyIsAttachedAndSavedOut();
    void aBadFileIsRefused();
    void aSavedCopyOverwritesNothing();

private:
    Evidence added(const Evidence &evidence)
    {
        const auto receipt =
            m_edit->perform(AddEvidence{.evidence = evidence, .links = {{.recommendation = m_edit->first().id}}});
        return *evidenceByKey(m_edit->store(), receipt ? receipt->subject : QString());
    }

    std::unique_ptr<EditFixture> m_edit;
};

void TestEvidenceCommands::init()
{
    m_edit = std::make_unique<EditFixture>();
    VERIFY_RESULT(m_edit->make());
}

void TestEvidenceCommands::evidenceIsEditedAndTheHistoryHoldsBoth()
{
    const QString before = m_edit->dump();
    const Evidence old = added({.title = QStringLiteral("Minutes"), .publisher = QStringLiteral("SRE")});
    const QString between = m_edit->dump();
    Evidence edited = old;
    edited.title = QStringLiteral("  Minutes of the dialogue ");
    edited.tableTitle = QStringLiteral("Table 3");
    edited.processing = {QStringLiteral("Summed by year"), QStringLiteral("Sumado por año")};
    edited.archiveUrl = QStringLiteral("https://web.archive.org/web/2026/https://www.gob.mx");
    VERIFY_RESULT(m_edit->perform(EditEvidence{old, edited}));
    const Evidence now = *evidenceByKey(m_edit->store(), old.key);
    QCOMPARE(now.title, QStringLiteral("Minutes of the dialogue"));
    QCOMPARE(now.processing.spanish, QStringLiteral("Sumado por año"));
    const auto entries = *history(m_edit->store(), old.key);
    QCOMPARE(entries.first().action, QStringLiteral("edit-evidence"));
    QVERIFY(entries.first().changes.contains("\"Minutes\"") && entries.first().changes.contains("of the dialogue"));
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), between);
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), before);
}

void TestEvidenceCommands::aStaleEditIsRefused()
{
    const Evidence old = added({.title = QStringLiteral("Minutes")});
    Evidence mine = old;
    mine.title = QStringLiteral("Mine");
    VERIFY_RESULT(m_edit->perform(EditEvidence{old, mine}));
    Evidence theirs = old;
    theirs.title = QStringLiteral("Theirs");
    VERIFY_REFUSED(*m_edit, (EditEvidence{old, theirs}), "has changed since you began (Ana");
}

void TestEvidenceCommands::editsOfDifferentFieldsGoTogether()
{
    const Evidence old = added({.title = QStringLiteral("Minutes")});
    Evidence mine = old;
    mine.title = QStringLiteral("Mine");
    Evidence theirs = old;
    theirs.licence = QStringLiteral("CC BY 4.0");
    VERIFY_RESULT(m_edit->perform(EditEvidence{old, mine}));
    VERIFY_RESULT(m_edit->perform(EditEvidence{old, theirs}));
    const Evidence now = *evidenceByKey(m_edit->store(), old.key);
    QCOMPARE(now.title, QStringLiteral("Mine"));
    QCOMPARE(now.licence, QStringLiteral("CC BY 4.0"));
}

void TestEvidenceCommands::whatCannotStandIsRefused()
{
    const Evidence old = added({.title = QStringLiteral("Minutes")});
    const auto with = [&](auto &&change) {
        EditEvidence command{old, old};
        change(command.after);
        return command;
    };
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.title.clear(); }), "needs a title");
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.key = QStringLiteral("x"); }), "The key of");
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.url = QStringLiteral("javascript:alert(1)"); }),
                   "not an address that can be opened");
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.archiveUrl = QStringLiteral("file:///etc/passwd"); }),
                   "not an address that can be opened");
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.published = PartialDate::year(2999); }), "has not come yet");
    VERIFY_REFUSED(*m_edit, with([](Evidence &e) { e.attachment = QString(64, u'a'); }), "attached from a file");
}

void TestEvidenceCommands::aSearchThatFoundNothingSaysWhereAndWhen()
{
    Evidence search{.kind = EvidenceKind::Search, .title = QStringLiteral("Any minutes of the second meeting")};
    VERIFY_REFUSED(*m_edit, (AddEvidence{.evidence = search}), "needs where it was looked and when");
    search.place = QStringLiteral("gob.mx, state.gov");
    VERIFY_REFUSED(*m_edit, (AddEvidence{.evidence = search}), "needs where it was looked and when");
    search.retrieved = PartialDate::day(QDate(2026, 7, 2));
    search.publisher = QStringLiteral("Ana");
    QCOMPARE(added(search).place, search.place);
}

void TestEvidenceCommands::aLinkIsEditedAndTakenAway()
{
    const Evidence evidence = added({.title = QStringLiteral("Minutes")});
    const QString before = m_edit->dump();
    const EvidenceLink old = linksOfEvidence(m_edit->store(), evidence.id)->first();
    EvidenceLink edited = old;
    edited.stance = Stance::Contradicts;
    edited.note = {QStringLiteral("The meeting did not take place."), {}};
    VERIFY_RESULT(m_edit->perform(EditEvidenceLink{old, edited}));
    QCOMPARE(linksOfEvidence(m_edit->store(), evidence.id)->first(), edited);
    VERIFY_REFUSED(*m_edit, UnlinkEvidence{old}, "has changed since you looked");
    const auto receipt = m_edit->perform(UnlinkEvidence{edited});
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->subject, m_edit->first().code);
    QVERIFY(linksOfEvidence(m_edit->store(), evidence.id)->isEmpty());
    VERIFY_REFUSED(*m_edit, UnlinkEvidence{edited}, "no longer");
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->dump(), before);
}

void TestEvidenceCommands::aLinkThatChangedIsNotTakenAway()
{
    const Evidence evidence = added({.title = QStringLiteral("Minutes")});
    const EvidenceLink old = linksOfEvidence(m_edit->store(), evidence.id)->first();
    EvidenceLink mine = old;
    mine.stance = Stance::Context;
    VERIFY_RESULT(m_edit->perform(EditEvidenceLink{old, mine}));
    EvidenceLink theirs = old;
    theirs.stance = Stance::Contradicts;
    VERIFY_REFUSED(*m_edit, (EditEvidenceLink{old, theirs}), "stance");
}

void TestEvidenceCommands::aCopyIsAttachedAndSavedOut()
{
    const Evidence evidence = added({.title = QStringLiteral("Minutes")});
    VERIFY_RESULT(m_edit->perform(AttachFile{evidence.id, QStringLiteral("../../Minuta.pdf"), pdf}));
    const Evidence now = *evidenceByKey(m_edit->store(), evidence.key);
    const auto copy = attachment(m_edit->store(), now.attachment);
    VERIFY_RESULT(copy);
    QCOMPARE(copy->name, QStringLiteral("Minuta.pdf"));
    QCOMPARE(copy->type, QStringLiteral("application/pdf"));
    QCOMPARE(copy->content, pdf);
    const QString path = m_edit->folder.filePath(QStringLiteral("out.pdf"));
    VERIFY_RESULT(saveAttachment(m_edit->store(), now.attachment, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdf);
    const auto groupAndOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                                | QFileDevice::WriteOther | QFileDevice::ExeOwner | QFileDevice::ExeUser;
    QVERIFY(!(file.permissions() & groupAndOthers));
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QVERIFY(evidenceByKey(m_edit->store(), evidence.key)->attachment.isEmpty());
    VERIFY_RESULT(m_edit->workspace->redo(m_edit->ana));
    QCOMPARE(evidenceByKey(m_edit->store(), evidence.key)->attachment, now.attachment);
    QVERIFY(checkWorkspace(m_edit->store())->isEmpty());
}

void TestEvidenceCommands::aBadFileIsRefused()
{
    const Evidence evidence = added({.title = QStringLiteral("Minutes")});
    const auto refused = [&](const char *name, const QByteArray &content) {
        const auto receipt = m_edit->perform(AttachFile{evidence.id, QString::fromUtf8(name), content});
        return receipt ? QString() : receipt.error().message;
    };
    QVERIFY(refused("a.pdf.exe", "MZ").contains(QStringLiteral("program")));
    QVERIFY(refused("inv\u202efdp.exe", pdf).contains(QStringLiteral("invfdp.exe")));
    QVERIFY(refused("CON.pdf", "\x89PNG\r\n\x1a\n").contains(QStringLiteral("_CON.pdf")));
    QVERIFY(refused("big.pdf", pdf + QByteArray(50'000'000, 'x')).contains(QStringLiteral("at most 50 MB")));
    QVERIFY(attachments(m_edit->store())->isEmpty());
    const QString large = m_edit->folder.filePath(QStringLiteral("large.pdf"));
    QFile file(large); // 200 MB, of which none is written or read
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200'000'000));
    QVERIFY(fileToAttach(large).error().message.contains(QStringLiteral("has 200 MB")));
    QVERIFY(!fileToAttach(m_edit->folder.path()));
    QVERIFY(!fileToAttach(QStringLiteral("/nowhere/a.pdf")));
}

void TestEvidenceCommands::aSavedCopyOverwritesNothing()
{
    const Evidence evidence = added({.title = QStringLiteral("Minutes")});
    VERIFY_RESULT(m_edit->perform(AttachFile{evidence.id, QStringLiteral("a.pdf"), pdf}));
    const QString sha256 = evidenceByKey(m_edit->store(), evidence.key)->attachment;
    const QString path = m_edit->folder.filePath(QStringLiteral("mine.pdf"));
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto refused = saveAttachment(m_edit->store(), sha256, path);
    QVERIFY(!refused && refused.error().message.contains(QStringLiteral("nothing is overwritten")));
    const QString link = m_edit->folder.filePath(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(m_edit->folder.filePath(QStringLiteral("not-there.pdf")), link));
    QVERIFY(!saveAttachment(m_edit->store(), sha256, link));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestEvidenceCommands)
#include "test_evidence_commands.moc"
