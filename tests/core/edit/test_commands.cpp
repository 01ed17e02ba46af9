// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"
#include "tests/core/edit/edit_fixture.h"

#include <limits>

using namespace acuerdo;

class CommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditFixture> m_edit;

    PartialDate tomorrow() const { return PartialDate::day(m_edit->workspace->today().addDays(1)); }
    AddresseeId addressee() const { return m_edit->sample.addressees[0].id; }
    Observation figure(const char *period, double value) const
    {
        return {.period = *Period::parse(QString::fromLatin1(period)), .value = value};
    }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<EditFixture>();
        VERIFY_RESULT(m_edit->make());
    }
    void shouldRefuseABadStatus();
    void shouldAcceptADateThatMayMeanAGoodDay();
    void shouldIssueNoSummaryWithoutItsDay();
    void shouldSetSeveralSidesInOneStep();
    void shouldFollowAPartOnItsOwn();
    void shouldTakeInEvidenceWithAnUpdate();
    void shouldWriteNothingForTheSameWordAgain();
    void shouldSayWhoCameInBetween();
    void shouldChangeOnlyTheFieldsThatWereEdited();
    void shouldRefuseAFieldThatSomebodyElseChanged();
    void shouldAddARecommendationWithTheNextCode();
    void shouldNeverUseACodeAgain();
    void shouldSetOwnersInOrder();
    void shouldSetAResponse();
    void shouldAskAReasonForARevisedTargetDate();
    void shouldAddAndLinkEvidence();
    void shouldAddFiguresAndKeepOldOnes();
    void shouldSetAnAction();
    void shouldKeepAndTakeAwayASavedView();
    void shouldRefuseToChangeWithoutAName();
    void shouldRefuseToChangeAReadOnlyFile();
    void shouldNameEveryActionInBothLanguages();
    void shouldHoldNaughtyTextsOrRefuseThem_data();
    void shouldHoldNaughtyTextsOrRefuseThem();
};

void CommandsTest::shouldRefuseABadStatus()
{
    const auto with = [this](auto &&change) {
        SetStatus command = m_edit->setStatus("under-way");
        change(command);
        return command;
    };
    VERIFY_REFUSED(*m_edit, m_edit->setStatus("finished"), "Accepted are: not-started, under-way, partly-implemented");
    VERIFY_REFUSED(*m_edit, m_edit->setStatus(""), "is not a status");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.recommendation = RecommendationId{99}; }), "no longer");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.sides = {}; }), "us, mx");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.sides = {Side::Local}; }), "does not ask the side “local”");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.part = QStringLiteral("a"); }), "has no parts");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.progress = 101; }), "0 to 100");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.progress = -1; }), "0 to 100");
    VERIFY_REFUSED(*m_edit, m_edit->setStatus("under-way", "2020-06-30"), "is before the report");
    VERIFY_REFUSED(*m_edit, with([this](SetStatus &c) { c.effective = tomorrow(); }), "has not come yet");
    VERIFY_REFUSED(*m_edit, with([this](SetStatus &c) { c.verifiedOn = tomorrow(); }), "has not come yet");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.evidence = {{.existing = EvidenceId{99}}}; }), "no longer");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.evidence = {{}}; }), "needs a title");
    VERIFY_REFUSED(*m_edit, with([](SetStatus &c) { c.reason.english = QString(60'000, u'x'); }), "too long");
    StatusWord retired = m_edit->sample.words[1];
    retired.retired = true;
    {
        auto store = Store::open(m_edit->path);
        auto recorder = Recorder::begin(*store);
        VERIFY_RESULT(recorder->update(retired));
        VERIFY_RESULT(recorder->commit({QStringLiteral("Ana"), QStringLiteral("retire"), retired.key}));
    }
    VERIFY_REFUSED(*m_edit, m_edit->setStatus("under-way"), "is retired");
}

void CommandsTest::shouldAcceptADateThatMayMeanAGoodDay()
{
    for (const char *date : {"2020-07", "2020", "2020-Q3", "2021-03-14"})
        VERIFY_RESULT(m_edit->perform(m_edit->setStatus("under-way", date)));
    VERIFY_RESULT(m_edit->perform(m_edit->setStatus("stalled")));
    const auto latest = statusUpdates(m_edit->store(), m_edit->first().id)->first();
    QCOMPARE(latest.effective, PartialDate::day(m_edit->workspace->today()));
}

void CommandsTest::shouldSetSeveralSidesInOneStep()
{
    SetStatus command = m_edit->setStatus("implemented", "2021");
    command.sides = {Side::UnitedStates, Side::Mexico, Side::Mexico};
    const auto receipt = m_edit->perform(command);
    VERIFY_RESULT(receipt);
    const auto updates = statusUpdates(m_edit->store(), m_edit->first().id);
    QCOMPARE(updates->size(), 2);
    QVERIFY(updates->at(0).key != updates->at(1).key);
    QCOMPARE(history(m_edit->store())->size(), 2); // one step, one undo
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(statusUpdates(m_edit->store(), m_edit->first().id)->size(), 0);
}

void CommandsTest::shouldFollowAPartOnItsOwn()
{
    {
        auto store = Store::open(m_edit->path);
        auto recorder = Recorder::begin(*store);
        Part part{.recommendation = m_edit->first().id, .key = QStringLiteral("a"), .title = {QStringLiteral("A"), {}}};
        VERIFY_RESULT(recorder->insert(part));
        VERIFY_RESULT(recorder->commit({QStringLiteral("Ana"), QStringLiteral("test"), QStringLiteral("TRD-01")}));
    }
    SetStatus command = m_edit->setStatus("implemented", "2021");
    command.part = QStringLiteral("b");
    VERIFY_REFUSED(*m_edit, command, "Its parts are: a");
    command.part = QStringLiteral("a");
    VERIFY_RESULT(m_edit->perform(command));
    Statement status = m_edit->store().database().prepare(
        "SELECT w.key FROM addressee a JOIN status_word w ON w.id = a.status_id WHERE a.side = 'mx' ORDER BY a.id");
    QVERIFY(status.next().value());
    QCOMPARE(status.text(0), QStringLiteral("not-started")); // the whole is left alone
}

void CommandsTest::shouldTakeInEvidenceWithAnUpdate()
{
    SetStatus command = m_edit->setStatus("under-way", "2021");
    command.evidence = {{.existing = m_edit->sample.evidence[0].id},
                        {.added = {.title = QStringLiteral("A decree"), .url = QStringLiteral("https://dof.gob.mx/1")},
                         .stance = Stance::Contradicts}};
    VERIFY_RESULT(m_edit->perform(command));
    const auto update = statusUpdates(m_edit->store(), m_edit->first().id)->first();
    QCOMPARE(update.evidence.size(), 2);
    const auto added = evidence(m_edit->store(), update.evidence[1]);
    QCOMPARE(added->title, QStringLiteral("A decree"));
    QVERIFY(!added->key.isEmpty());
    const auto links = evidenceLinks(m_edit->store(), m_edit->first().id);
    QCOMPARE(links->size(), 2);
    QCOMPARE(links->at(1).stance, Stance::Contradicts);
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana)); // takes the evidence back with it
    QCOMPARE(allEvidence(m_edit->store())->size(), 1);
}

void CommandsTest::shouldWriteNothingForTheSameWordAgain()
{
    SetStatus command = m_edit->setStatus("under-way", "2021");
    VERIFY_RESULT(m_edit->perform(command));
    command.reason = {};
    command.effective = {};
    const auto receipt = m_edit->perform(command);
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->seq, 0);
    QCOMPARE(statusUpdates(m_edit->store(), m_edit->first().id)->size(), 1);
    command.reason.english = QStringLiteral("Still so");
    QVERIFY(m_edit->perform(command)->seq > 0); // a reason is news
}

void CommandsTest::shouldSayWhoCameInBetween()
{
    SetStatus mine = m_edit->setStatus("under-way", "2021-05");
    mine.basedOn = StatusUpdateId{0}; // the editor showed no update yet
    VERIFY_RESULT(m_edit->workspace->perform(m_edit->setStatus("stalled", "2021-04"), {QStringLiteral("Benito")}));
    VERIFY_REFUSED(*m_edit, mine, "Benito set “stalled” for the side “mx”, effective 2021-04");
    mine.basedOn = statusUpdates(m_edit->store(), m_edit->first().id)->first().id;
    VERIFY_RESULT(m_edit->perform(mine));
}

void CommandsTest::shouldChangeOnlyTheFieldsThatWereEdited()
{
    EditRecommendation mine{.before = m_edit->first(), .after = m_edit->first()};
    mine.after.title.spanish = QStringLiteral("  Otro título \n");
    EditRecommendation theirs{.before = m_edit->first(), .after = m_edit->first()};
    theirs.after.priority = Priority::High;
    theirs.after.tags = {QStringLiteral("Two Words"), QStringLiteral("two words"), QStringLiteral("a|b")};
    VERIFY_RESULT(m_edit->workspace->perform(theirs, {QStringLiteral("Benito")}));
    VERIFY_RESULT(m_edit->perform(mine));
    const auto now = recommendation(m_edit->store(), m_edit->first().id);
    QCOMPARE(now->title.spanish, QStringLiteral("Otro título"));
    QCOMPARE(now->priority, Priority::High);
    QCOMPARE(now->tags, (QStringList{QStringLiteral("two-words"), QStringLiteral("a-b")}));
    QCOMPARE(m_edit->perform(mine)->seq, 0); // the same again changes nothing
}

void CommandsTest::shouldRefuseAFieldThatSomebodyElseChanged()
{
    EditRecommendation mine{.before = m_edit->first(), .after = m_edit->first()};
    mine.after.title.english = QStringLiteral("Mine");
    EditRecommendation theirs = mine;
    theirs.after.title.english = QStringLiteral("Theirs");
    VERIFY_RESULT(m_edit->workspace->perform(theirs, {QStringLiteral("Benito")}));
    VERIFY_REFUSED(*m_edit, mine, "Benito");
    VERIFY_REFUSED(*m_edit, mine, "title (English)");
    EditRecommendation emptied{.before = theirs.after, .after = theirs.after};
    emptied.after.title = {};
    VERIFY_REFUSED(*m_edit, emptied, "needs a title");
    EditRecommendation recoded{.before = theirs.after, .after = theirs.after};
    recoded.after.code = QStringLiteral("XYZ-01");
    VERIFY_REFUSED(*m_edit, recoded, "stay as they are");
    EditRecommendation moved{.before = theirs.after, .after = theirs.after};
    moved.after.pillar = PillarId{99};
    VERIFY_REFUSED(*m_edit, moved, "This pillar is not");
}

void CommandsTest::shouldAddARecommendationWithTheNextCode()
{
    AddRecommendation command{.recommendation = {.source = m_edit->sample.source.id,
                                                 .pillar = m_edit->sample.pillar.id,
                                                 .title = {QStringLiteral("New"), QStringLiteral("Nueva")}},
                              .sides = {Side::Joint, Side::Local}};
    const auto receipt = m_edit->perform(command);
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->subject, QStringLiteral("TRD-03"));
    const auto added = recommendationByCode(m_edit->store(), QStringLiteral("TRD-03"));
    QCOMPARE(addressees(m_edit->store(), added->id)->size(), 2);
    command.sides = {};
    VERIFY_REFUSED(*m_edit, command, "Say who is asked");
    command.sides = {Side::Joint};
    command.recommendation.code = QStringLiteral("trd-03");
    VERIFY_REFUSED(*m_edit, command, "is used already");
    command.recommendation.code = QStringLiteral("T 1; DROP TABLE");
    VERIFY_REFUSED(*m_edit, command, "cannot be a code");
    command.recommendation = {.source = m_edit->sample.source.id, .pillar = m_edit->sample.pillar.id};
    VERIFY_REFUSED(*m_edit, command, "needs a title");
}

void CommandsTest::shouldNeverUseACodeAgain()
{
    const AddRecommendation command{.recommendation = {.source = m_edit->sample.source.id,
                                                       .pillar = m_edit->sample.pillar.id,
                                                       .title = {QStringLiteral("New"), {}}},
                                    .sides = {Side::Joint}};
    VERIFY_RESULT(m_edit->perform(command));
    VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    QCOMPARE(m_edit->perform(command)->subject, QStringLiteral("TRD-04"));
}

void CommandsTest::shouldSetOwnersInOrder()
{
    const OwnerId ustr = m_edit->sample.owners[0].id;
    const OwnerId se = m_edit->sample.owners[1].id;
    SetOwners command{.addressee = addressee(), .leads = {ustr}, .supporting = {se, ustr}};
    VERIFY_RESULT(m_edit->perform(command));
    auto held = addresseeOwners(m_edit->store(), addressee());
    QCOMPARE(held->size(), 2);
    QCOMPARE(held->at(0).owner, ustr);
    QCOMPARE(held->at(0).role, OwnerRole::Lead);
    QCOMPARE(held->at(1).role, OwnerRole::Supporting);
    QCOMPARE(m_edit->perform(command)->seq, 0);
    command = {.addressee = addressee(), .leads = {se}, .supporting = {}};
    VERIFY_RESULT(m_edit->perform(command));
    held = addresseeOwners(m_edit->store(), addressee());
    QCOMPARE(held->size(), 1);
    QCOMPARE(held->at(0).owner, se);
    Statement lead = m_edit->store().database().prepare("SELECT lead_id FROM addressee WHERE id = ?1");
    QVERIFY(lead.bind(1, addressee()).next().value());
    QCOMPARE(lead.integer(0), se.value);
    command.leads = {OwnerId{99}};
    VERIFY_REFUSED(*m_edit, command, "no longer");
    command.addressee = AddresseeId{99};
    VERIFY_REFUSED(*m_edit, command, "no longer");
}

void CommandsTest::shouldSetAResponse()
{
    SetResponse command{.addressee = addressee(), .response = Response::Accepted, .effective = PartialDate::year(2021)};
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(m_edit->perform(command)->seq, 0);
    command.response = Response::Rejected;
    command.effective = tomorrow();
    VERIFY_REFUSED(*m_edit, command, "has not come yet");
    command.effective = PartialDate::year(2019);
    VERIFY_REFUSED(*m_edit, command, "is before the report");
    command.effective = PartialDate::year(2022);
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(responseUpdates(m_edit->store(), addressee())->size(), 2);
    QCOMPARE(responseUpdates(m_edit->store(), addressee(), QDate(2021, 6, 1))->size(), 1);
}

void CommandsTest::shouldAskAReasonForARevisedTargetDate()
{
    SetTargetDate command{.addressee = addressee(), .date = PartialDate::year(2027)};
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(m_edit->perform(command)->seq, 0);
    command.date = PartialDate::year(2028);
    VERIFY_REFUSED(*m_edit, command, "needs a reason");
    command.reason.spanish = QStringLiteral("Elecciones");
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(targetDates(m_edit->store(), addressee())->size(), 2);
    command.date = {};
    VERIFY_REFUSED(*m_edit, command, "has the form");
    QCOMPARE(targetDates(m_edit->store(), addressee(), m_edit->workspace->today())->size(), 2);
    QCOMPARE(targetDates(m_edit->store(), addressee(), m_edit->workspace->today().addDays(-1))->size(), 0);
}

void CommandsTest::shouldAddAndLinkEvidence()
{
    AddEvidence command{.evidence = {.title = QStringLiteral("A page"), .url = QStringLiteral("https://example.org/a")},
                        .links = {{.recommendation = m_edit->first().id, .stance = Stance::Supports}}};
    const auto receipt = m_edit->perform(command);
    VERIFY_RESULT(receipt);
    const auto added = evidenceByKey(m_edit->store(), receipt->subject);
    VERIFY_RESULT(added);
    QCOMPARE(evidenceLinks(m_edit->store(), m_edit->first().id)->size(), 1);
    command.evidence.key = added->key;
    VERIFY_REFUSED(*m_edit, command, "already");
    command.evidence.key.clear();
    for (const char *address :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://host/x", "\\\\host\\x"}) {
        command.evidence.url = QString::fromLatin1(address);
        VERIFY_REFUSED(*m_edit, command, "not an address that can be opened");
    }
    command.evidence.url.clear();
    command.evidence.retrieved = tomorrow();
    VERIFY_REFUSED(*m_edit, command, "has not come yet");
    LinkEvidence link{
        .link = {.evidence = added->id, .recommendation = m_edit->first().id, .stance = Stance::Supports}};
    QCOMPARE(m_edit->perform(link)->seq, 0);
    link.link.stance = Stance::Contradicts;
    QVERIFY(m_edit->perform(link)->seq > 0);
    QCOMPARE(evidenceLinks(m_edit->store(), m_edit->first().id)->first().stance, Stance::Contradicts);
    link.link.addressee = m_edit->sample.addressees[3].id; // of the other recommendation
    VERIFY_REFUSED(*m_edit, link, "does not ask this side");
}

void CommandsTest::shouldAddFiguresAndKeepOldOnes()
{
    AddObservations command{.indicator = m_edit->sample.indicator.id,
                            .observations = {figure("2019", 29500), figure("2020", 28.5)}};
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(m_edit->perform(command)->seq, 0); // equal values again
    command.observations = {figure("2020", 28.5), figure("2020", 28.6)};
    VERIFY_REFUSED(*m_edit, command, "needs a new release");
    command.newVintage = Vintage{.label = {QStringLiteral("Revision of 2021"), {}}};
    command.observations = {figure("2020", 28.6)};
    VERIFY_RESULT(m_edit->perform(command));
    QCOMPARE(vintages(m_edit->store(), m_edit->sample.indicator.id)->size(), 2);
    QCOMPARE(observations(m_edit->store(), m_edit->sample.indicator.id)->first().value, 28.6);
    QCOMPARE(observations(m_edit->store(), m_edit->sample.indicator.id, m_edit->sample.vintage.id)->at(1).value, 28.5);
    command.newVintage.reset();
    command.observations = {};
    VERIFY_REFUSED(*m_edit, command, "no figures");
    command.observations = {{}};
    VERIFY_REFUSED(*m_edit, command, "needs its period");
    command.observations = {figure("2021", std::numeric_limits<double>::quiet_NaN())};
    VERIFY_REFUSED(*m_edit, command, "is not a number");
    command.observations = {figure("9990", 1)};
    VERIFY_REFUSED(*m_edit, command, "has not come yet");
    {
        auto store = Store::open(m_edit->path);
        auto recorder = Recorder::begin(*store);
        Indicator unsourced = m_edit->sample.indicator;
        unsourced.evidence = {};
        VERIFY_RESULT(recorder->update(unsourced));
        VERIFY_RESULT(recorder->commit({QStringLiteral("Ana"), QStringLiteral("test"), {}}));
    }
    command.observations = {figure("2021", 1)};
    VERIFY_REFUSED(*m_edit, command, "has no source");
    command.observations.first().evidence = m_edit->sample.evidence[0].id;
    VERIFY_RESULT(m_edit->perform(command));
}

void CommandsTest::shouldSetAnAction()
{
    SetAction command{.action = {.recommendation = m_edit->first().id, .title = {QStringLiteral("Meet"), {}}}};
    VERIFY_RESULT(m_edit->perform(command));
    Action action = actions(m_edit->store(), m_edit->first().id)->first();
    QVERIFY(!action.key.isEmpty());
    action.done = PartialDate::year(2021);
    VERIFY_RESULT(m_edit->perform(SetAction{action}));
    QCOMPARE(actions(m_edit->store(), m_edit->first().id)->first().done, PartialDate::year(2021));
    action.done = tomorrow();
    VERIFY_REFUSED(*m_edit, SetAction{action}, "has not come yet");
    action.done = {};
    action.title = {};
    VERIFY_REFUSED(*m_edit, SetAction{action}, "needs a title");
    action.title.english = QStringLiteral("x");
    action.owner = OwnerId{99};
    VERIFY_REFUSED(*m_edit, SetAction{action}, "no longer");
    action.owner = {};
    action.addressee = m_edit->sample.addressees[3].id;
    VERIFY_REFUSED(*m_edit, SetAction{action}, "does not ask this side");
}

void CommandsTest::shouldKeepAndTakeAwayASavedView()
{
    SetSavedView command{
        .view = {.title = {QStringLiteral("What is late"), {}}, .query = QStringLiteral("is:overdue")}};
    const auto receipt = m_edit->perform(command);
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->subject, QStringLiteral("what-is-late"));
    QVERIFY(receipt->change.savedViews);
    SavedView view = savedViews(m_edit->store())->first();
    view.query = QStringLiteral("status:");
    QVERIFY(!m_edit->perform(SetSavedView{view}));
    view.query.clear();
    VERIFY_RESULT(m_edit->perform(SetSavedView{view}));
    QCOMPARE(savedViews(m_edit->store())->size(), 0);
    VERIFY_REFUSED(*m_edit, SetSavedView{view}, "no longer");
}

void CommandsTest::shouldRefuseToChangeWithoutAName()
{
    for (const QString &name : {QString(), QStringLiteral("  \n"), QStringLiteral("A\u0007")})
        QVERIFY(!m_edit->workspace->perform(m_edit->setStatus("under-way"), {name}));
    QCOMPARE(history(m_edit->store())->size(), 1);
}

void CommandsTest::shouldRefuseToChangeAReadOnlyFile()
{
    const auto reader = Workspace::open(m_edit->path, Access::ReadOnly);
    VERIFY_RESULT(reader);
    const auto refused = (*reader)->perform(m_edit->setStatus("under-way"), m_edit->ana);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, (*reader)->store().readOnlyReason());
    QVERIFY(!(*reader)->undo(m_edit->ana));
}

void CommandsTest::shouldNameEveryActionInBothLanguages()
{
    const Wording english(Language::English);
    const Wording spanish(Language::Spanish);
    const QString code = QStringLiteral("TRD-02");
    QCOMPARE(actionText(actionKey(SetStatus{}), code, english), QStringLiteral("Status of TRD-02"));
    QCOMPARE(actionText(actionKey(SetStatus{}), code, spanish), QStringLiteral("Estado de TRD-02"));
    const QList<Command> commands{SetStatus{},       EditRecommendation{}, AddRecommendation{}, SetOwners{},
                                  SetResponse{},     SetTargetDate{},      AddEvidence{},       LinkEvidence{},
                                  AddObservations{}, SetAction{},          SetSavedView{}};
    for (const Command &command : commands) {
        const QString key = actionKey(command);
        QVERIFY(!key.isEmpty());
        QVERIFY(actionText(key, code, english) != actionText(key, code, spanish));
        QVERIFY(actionText(key, code, spanish).contains(code));
    }
    QCOMPARE(actionText(QStringLiteral("merge"), code, english), QStringLiteral("merge TRD-02"));
}

void CommandsTest::shouldHoldNaughtyTextsOrRefuseThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b> <img src=x onerror=alert(1)> &amp;") << true;
    QTest::newRow("quotes") << QStringLiteral("Robert'); DROP TABLE owner;-- \"x\"") << true;
    QTest::newRow("query syntax") << QStringLiteral("\"(AND NEAR(^* -a:b") << true;
    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"http://x\")") << true;
    QTest::newRow("accents and emoji") << QStringLiteral("Ñandú ça 🇲🇽 👩‍👩‍👧 ﷽ 漢字") << true;
    QTest::newRow("left-to-right mark") << QStringLiteral("abc\u200Eשלום\u200F") << true;
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n %L1 {0} $1") << true;
    QTest::newRow("like wildcards") << QStringLiteral("100% _a_ \\") << true;
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << false;
    QTest::newRow("bell") << QStringLiteral("a\u0007b") << false;
    QTest::newRow("escape") << QStringLiteral("a\u001b[31mb") << false;
    QTest::newRow("right-to-left override") << QStringLiteral("inv\u202Efdp.exe") << false;
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") << false;
    QTest::newRow("noncharacter") << QStringLiteral("a") + QChar(0xFFFF) << false;
}

// One text in every field of every command that takes one.
void CommandsTest::shouldHoldNaughtyTextsOrRefuseThem()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const LocalizedText both{text, text};
    SetStatus status = m_edit->setStatus("under-way", "2021");
    status.reason = both;
    status.verifiedBy = text;
    EditRecommendation edit{.before = m_edit->first(), .after = m_edit->first()};
    edit.after.title = edit.after.text = edit.after.section = edit.after.alsoSections = edit.after.priorityReason =
        both;
    edit.after.doneWhen = both;
    edit.after.page = edit.after.note = text;
    const AddEvidence evidence{
        .evidence = {.title = text, .publisher = text, .licence = text, .quote = text, .place = text, .note = both}};
    const AddObservations figures{
        .indicator = m_edit->sample.indicator.id,
        .newVintage = Vintage{.label = both, .note = both},
        .observations = {{.period = *Period::parse(QStringLiteral("2019")), .note = text, .origin = text}}};
    const SetAction action{.action = {.recommendation = m_edit->first().id, .title = both}};
    const SetResponse response{.addressee = addressee(), .response = Response::Noted, .note = both};
    const SetTargetDate target{.addressee = addressee(), .date = PartialDate::year(2030), .reason = both};
    const SetSavedView view{.view = {.title = both, .query = QStringLiteral("is:overdue"), .icon = text}};
    for (const Command &command : QList<Command>{status, edit, evidence, figures, action, response, target, view}) {
        const auto done = m_edit->perform(command);
        QVERIFY2(done.has_value() == accepted, qPrintable(done ? actionKey(command) : done.error().message));
        if (!accepted)
            QVERIFY2(done.error().message.contains(QStringLiteral("cannot be kept")), qPrintable(done.error().message));
    }
    QCOMPARE(m_edit->workspace->perform(m_edit->setStatus("stalled"), {text}).has_value(), accepted);
    if (accepted) {
        QCOMPARE(statusUpdates(m_edit->store(), m_edit->first().id)->last().reason, both);
        QCOMPARE(recommendation(m_edit->store(), m_edit->first().id)->doneWhen, both);
        QCOMPARE(actions(m_edit->store(), m_edit->first().id)->first().title, both);
        while (m_edit->workspace->nextUndo())
            VERIFY_RESULT(m_edit->workspace->undo(m_edit->ana));
    }
    QVERIFY(!*verifyHistory(m_edit->store()));
    QCOMPARE(*checkWorkspace(m_edit->store()), QStringList());
}

void CommandsTest::shouldIssueNoSummaryWithoutItsDay()
{
    IssueSummary command{.summary = {.number = 1, .title = QStringLiteral("T"), .document = QStringLiteral("{}")}};
    const auto refused = m_edit->perform(command);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("the day that it speaks of")));
    command.summary.asOf = PartialDate::day({2024, 5, 1});
    VERIFY_RESULT(m_edit->perform(command)); // a package must be able to bring it back
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "test_commands.moc"
