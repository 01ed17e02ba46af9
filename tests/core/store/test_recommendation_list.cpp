// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"
#include "tests/core/store/list_sample.h"

using namespace acuerdo;

namespace {

const QDate today(2026, 7, 2);

struct Ids {
    OwnerId cbp{};
    OwnerId sre{};
    QList<RecommendationId> items{};
    AddresseeId united{}; // of the first item
};

// TRD-02: both sides, a long past. TRD-10: jointly, achieved. SEC-01: Mexico alone, nothing said. NEW-01: of a source
// from 2023.
Result<Ids> fillList(ListSample &sample)
{
    Ids ids;
    ACUERDO_TRY(sample.addWords());
    ACUERDO_TRY_VALUE(report, sample.addSource("report", "2020-07-01"));
    ACUERDO_TRY_VALUE(later, sample.addSource("later", "2023-05"));
    ACUERDO_TRY_VALUE(trade, sample.addPillar(report, "trade", 0));
    ACUERDO_TRY_VALUE(security, sample.addPillar(report, "security", 1));
    ACUERDO_TRY_VALUE(fresh, sample.addPillar(later, "new", 0));
    ACUERDO_TRY_VALUE(cbp, sample.addOwner("CBP"));
    ACUERDO_TRY_VALUE(sre, sample.addOwner("SRE"));
    ids.cbp = cbp;
    ids.sre = sre;
    QList<Recommendation> items{
        {.source = report,
         .pillar = trade,
         .code = QStringLiteral("TRD-10"),
         .title = {QStringLiteral("Ñandú corridors"), QStringLiteral("Corredores del ñandú")},
         .text = {QStringLiteral("Plan ports of entry together."), QStringLiteral("Planear los puertos de entrada.")},
         .section = {QStringLiteral("Executive Summary, point 3"), QStringLiteral("Resumen ejecutivo, punto 3")},
         .kind = RecommendationKind::Cooperative,
         .priority = Priority::Low,
         .tags = {QStringLiteral("border management"), QStringLiteral("ports")}},
        {.source = report,
         .pillar = trade,
         .code = QStringLiteral("TRD-02"),
         .title = {QStringLiteral("Économie régionale"), QStringLiteral("Diálogo económico")},
         .text = {QStringLiteral("Meet every year."), QStringLiteral("Reunirse cada año. Facilitar la gestión.")},
         .kind = RecommendationKind::Executive,
         .priority = Priority::High,
         .tags = {QStringLiteral("dialogue")},
         .note = QStringLiteral("internal")},
        {.source = report,
         .pillar = security,
         .code = QStringLiteral("SEC-01"),
         .title = {QStringLiteral("Zonal forces"), QStringLiteral("Fuerzas de zona")},
         .text = {QStringLiteral("Entry of ports, the \"other\" way round."), QString()}},
        {.source = later,
         .pillar = fresh,
         .code = QStringLiteral("NEW-01"),
         .title = {QStringLiteral("A new one"), {}}},
    };
    for (Recommendation &item : items) {
        ACUERDO_TRY(sample.recorder().insert(item));
        ids.items += item.id;
    }
    Relation relation{.from = ids.items[1], .to = ids.items[0]};
    ACUERDO_TRY(sample.recorder().insert(relation));
    Part part{.recommendation = ids.items[1], .key = QStringLiteral("a")};
    ACUERDO_TRY(sample.recorder().insert(part));
    ACUERDO_TRY_VALUE(united, sample.addSide(ids.items[1], Side::UnitedStates, cbp));
    ACUERDO_TRY_VALUE(mexico, sample.addSide(ids.items[1], Side::Mexico, sre, cbp));
    ACUERDO_TRY_VALUE(joint, sample.addSide(ids.items[0], Side::Joint));
    ACUERDO_TRY(sample.addSide(ids.items[2], Side::Mexico));
    ids.united = united;
    ACUERDO_TRY(sample.addUpdate(united, "under-way", dateOf("2021-03"), momentOf("2026-01-02"),
                                 Verification::OfficialStatement));
    ACUERDO_TRY(sample.addUpdate(united, "stalled", dateOf("2024"), momentOf("2026-01-03")));
    ACUERDO_TRY(sample.addUpdate(mexico, "implemented", dateOf("2023-05-20"), momentOf("2026-01-04"),
                                 Verification::PrimaryDocument));
    ACUERDO_TRY(sample.addUpdate(mexico, "not-started", dateOf("2025-02-01"), momentOf("2026-01-01"),
                                 Verification::None, part.id));
    ACUERDO_TRY(sample.addUpdate(joint, "implemented", dateOf("2022-06-30"), momentOf("2026-01-05")));
    ACUERDO_TRY(sample.addResponse(united, Response::Accepted, "2021-01-10"));
    ACUERDO_TRY(sample.addResponse(united, Response::Withdrawn, "2025-01-20"));
    ACUERDO_TRY(sample.addTarget(united, "2023", "2020-07-01"));
    ACUERDO_TRY(sample.addTarget(united, "2026-Q4", "2022-11-01"));
    ACUERDO_TRY(sample.addTarget(joint, "2021-12-31", "2020-07-01"));
    return ids;
}

QString codes(const RecommendationList &list, const std::vector<qint32> &positions)
{
    QStringList codes;
    for (const qint32 position : positions)
        codes += list.code(position);
    return codes.join(u' ');
}

} // namespace

class RecommendationListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    Ids m_ids;

    RecommendationList list(QDate asOf = {})
    {
        auto read = RecommendationList::read(*m_store, today, asOf);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return std::move(*read);
    }
    QString found(const RecommendationList &list, const QString &text)
    {
        const auto query = parseQuery(text, queryNames(*m_store).value(), Wording(Language::English));
        if (!query)
            return query.error().message;
        const auto positions = list.select(*query);
        return positions ? codes(list, *positions) : positions.error().message;
    }
    QString sorted(const RecommendationList &list, ListField field, Qt::SortOrder order = Qt::AscendingOrder,
                   Language language = Language::English)
    {
        std::vector<qint32> positions = list.select({}).value();
        list.sort(positions, field, order, language);
        return codes(list, positions);
    }

private Q_SLOTS:
    void init();
    void shouldHoldTheRowsInTheOrderOfCodes();
    void shouldHoldWhatIsNow();
    void shouldHoldWhatWasThen_data();
    void shouldHoldWhatWasThen();
    void shouldLeaveOutWhatASourceHadNotAskedYet();
    void shouldFind_data();
    void shouldFind();
    void shouldSortByEveryField();
    void shouldSortTitlesByTheRulesOfTheirLanguage();
    void shouldTakeInAChange();
    void shouldTakeInNewTitlesAndCodes();
    void shouldTakeInAnAddedAndARemovedRow();
    void shouldTakeInANewOwner();
    void shouldSayWhatIsDamaged();
};

void RecommendationListTest::init()
{
    m_store.reset();
    const QString path = m_folder.filePath(QStringLiteral("%1.acuerdo").arg(QRandomGenerator::global()->generate64()));
    auto store = Store::create(path, sampleInfo());
    VERIFY_RESULT(store);
    m_store.emplace(std::move(*store));
    auto sample = ListSample::begin(*m_store);
    VERIFY_RESULT(sample);
    const auto ids = fillList(*sample);
    VERIFY_RESULT(ids);
    m_ids = *ids;
    VERIFY_RESULT(sample->commit());
}

void RecommendationListTest::shouldHoldTheRowsInTheOrderOfCodes()
{
    const RecommendationList rows = list();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(codes(rows, rows.select({}).value()), QStringLiteral("NEW-01 SEC-01 TRD-02 TRD-10"));
    QCOMPARE(rows.positionOf(QStringLiteral("TRD-02")), rows.positionOf(m_ids.items[1]));
    QCOMPARE(rows.positionOf(QStringLiteral("TRD-03")), -1);
    QCOMPARE(rows.positionOf(RecommendationId{999}), -1);
    QCOMPARE(rows.title(rows.positionOf(m_ids.items[1]), Language::Spanish), QStringLiteral("Diálogo económico"));
    QVERIFY(rows.memoryUse() > 0);
}

void RecommendationListTest::shouldHoldWhatIsNow()
{
    const RecommendationList rows = list();
    const qsizetype position = rows.positionOf(QStringLiteral("TRD-02"));
    const ListRow &row = rows.row(position);
    QCOMPARE(rows.word(row.status).key, QStringLiteral("stalled"));
    QCOMPARE(row.effective.date(), dateOf("2024"));
    QCOMPARE(row.due.date(), dateOf("2026-Q4"));
    QCOMPARE(row.updated.date(), dateOf("2025-02-01"));
    QCOMPARE(row.recorded.date(), dateOf("2026-01-04"));
    QCOMPARE(row.updates, quint16(4));
    QCOMPARE(row.parts, quint8(1));
    QCOMPARE(row.priority, Priority::High);
    QVERIFY(row.side(Side::UnitedStates).asked && row.side(Side::Mexico).asked && !row.side(Side::Joint).asked);
    QCOMPARE(rows.word(row.side(Side::Mexico).status).key, QStringLiteral("implemented"));
    QCOMPARE(row.side(Side::Mexico).verification, Verification::PrimaryDocument);
    QCOMPARE(row.side(Side::UnitedStates).response, Response::Withdrawn);
    QCOMPARE(rows.ownerName(row.side(Side::Mexico).lead), QStringLiteral("SRE"));
    QCOMPARE(rows.ownerName(0), QString());
    QCOMPARE(rows.schedule(position), Schedule::OnSchedule);
    QCOMPARE(rows.schedule(rows.positionOf(QStringLiteral("TRD-10"))), Schedule::DoneLate);
    QCOMPARE(rows.today(), today);
}

void RecommendationListTest::shouldHoldWhatWasThen_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rolled");
    QTest::addColumn<QString>("united");
    QTest::addColumn<QString>("mexico");
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("updates");
    QTest::newRow("before anything") << QDate(2020, 7, 1) << "not-started"
                                     << "not-started"
                                     << "not-started" << Response::NoneRecorded << "2023" << 0;
    QTest::newRow("the day before the month of an update") << QDate(2021, 2, 28) << "not-started"
                                                           << "not-started"
                                                           << "not-started" << Response::Accepted << "2023" << 0;
    QTest::newRow("its first day") << QDate(2021, 3, 1) << "under-way"
                                   << "under-way"
                                   << "not-started" << Response::Accepted << "2023" << 1;
    QTest::newRow("one side has achieved") << QDate(2023, 5, 20) << "partly-implemented"
                                           << "under-way"
                                           << "implemented" << Response::Accepted << "2026-Q4" << 2;
    QTest::newRow("the first day of a year") << QDate(2024, 1, 1) << "stalled"
                                             << "stalled"
                                             << "implemented" << Response::Accepted << "2026-Q4" << 3;
    QTest::newRow("an update of a part leaves the side alone")
        << QDate(2025, 2, 1) << "stalled"
        << "stalled"
        << "implemented" << Response::Withdrawn << "2026-Q4" << 4;
}

void RecommendationListTest::shouldHoldWhatWasThen()
{
    QFETCH(QDate, day);
    const RecommendationList rows = list(day);
    const ListRow &row = rows.row(rows.positionOf(QStringLiteral("TRD-02")));
    QTEST(rows.word(row.status).key, "rolled");
    QTEST(rows.word(row.side(Side::UnitedStates).status).key, "united");
    QTEST(rows.word(row.side(Side::Mexico).status).key, "mexico");
    QTEST(row.side(Side::UnitedStates).response, "response");
    QTEST(row.due.date().text(), "due");
    QTEST(int(row.updates), "updates");
    QCOMPARE(rows.today(), day);
    QCOMPARE(rows.asOf(), day);
}

void RecommendationListTest::shouldLeaveOutWhatASourceHadNotAskedYet()
{
    QCOMPARE(found(list(QDate(2023, 4, 30)), QString()), QStringLiteral("SEC-01 TRD-02 TRD-10"));
    QCOMPARE(found(list(QDate(2023, 5, 1)), QString()), QStringLiteral("NEW-01 SEC-01 TRD-02 TRD-10"));
}

void RecommendationListTest::shouldFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("port", "SEC-01 TRD-10");
    row("PORTS", "SEC-01 TRD-10");
    row("puerto", "TRD-10");
    row("gestion", "TRD-02");
    row("GESTIÓN", "TRD-02");
    row("nandu", "TRD-10");
    row("economie", "TRD-02");
    row("\"port\"", "");
    row("\"ports\"", "SEC-01 TRD-10");
    row("\"ports of entry\"", "TRD-10");
    row("\"entry of ports\"", "SEC-01");
    row("\"of entry to\"", "");
    row("-\"ports of entry\" port", "SEC-01");
    row("plan entry", "TRD-10");
    row("plan -entry", "");
    row("-port", "NEW-01 TRD-02");
    row("trd", "TRD-02 TRD-10");
    row("trd-1", "TRD-10");
    row("code:trd", "TRD-02 TRD-10");
    row("code:TRD-1", "TRD-10");
    row("code:trd-02,sec", "SEC-01 TRD-02");
    row("code:d", "");
    row("tag:dialogue", "TRD-02");
    row("tag:\"Border Management\"", "TRD-10");
    row("tag:border", "");
    row("-tag:ports", "NEW-01 SEC-01 TRD-02");
    row("section:summary", "TRD-10");
    row("section:\"resumen punto\"", "TRD-10");
    row("section:\"summary 4\"", "");
    row("pillar:trade", "TRD-02 TRD-10");
    row("pillar:new,security", "NEW-01 SEC-01");
    row("source:later", "NEW-01");
    row("owner:sre", "TRD-02");
    row("owner:cbp", "TRD-02");
    row("lead:cbp", "TRD-02");
    row("support:cbp", "TRD-02");
    row("support:sre", "");
    row("side:mx lead:cbp", "");
    row("side:us lead:cbp", "TRD-02");
    row("-owner:cbp", "NEW-01 SEC-01 TRD-10");
    row("has:owner", "TRD-02");
    row("has:note", "TRD-02");
    row("has:tags", "TRD-02 TRD-10");
    row("has:relations", "TRD-02 TRD-10");
    row("has:note,parts", "TRD-02");
    row("-has:relations", "NEW-01 SEC-01");
    row("waiting:us", "TRD-02");
    row("is:achieved", "TRD-10");
    row("side:mx is:not-begun", "SEC-01");
    row("kind:cooperative", "TRD-10");
    row("entry pillar:trade tag:ports side:joint due<2022", "TRD-10");
    row("\"the \\\"other\\\" way\"", "SEC-01");
    row("* OR NEAR", "");
    row("title_en : x", "");
}

void RecommendationListTest::shouldFind()
{
    QFETCH(QString, query);
    if (query.contains(QStringLiteral("title_en")))
        query = u'"' + query + u'"';
    QTEST(found(list(), query), "expected");
}

void RecommendationListTest::shouldSortByEveryField()
{
    const RecommendationList rows = list();
    QCOMPARE(sorted(rows, ListField::Code, Qt::DescendingOrder), QStringLiteral("TRD-10 TRD-02 SEC-01 NEW-01"));
    QCOMPARE(sorted(rows, ListField::Status), QStringLiteral("NEW-01 SEC-01 TRD-02 TRD-10"));
    QCOMPARE(sorted(rows, ListField::Status, Qt::DescendingOrder), QStringLiteral("TRD-10 TRD-02 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Side), QStringLiteral("TRD-02 SEC-01 TRD-10 NEW-01"));
    QCOMPARE(sorted(rows, ListField::Lead), QStringLiteral("TRD-02 NEW-01 SEC-01 TRD-10"));
    QCOMPARE(sorted(rows, ListField::Due), QStringLiteral("TRD-10 TRD-02 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Due, Qt::DescendingOrder), QStringLiteral("TRD-02 TRD-10 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Updated, Qt::DescendingOrder), QStringLiteral("TRD-02 TRD-10 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Recorded), QStringLiteral("TRD-02 TRD-10 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Effective), QStringLiteral("TRD-10 TRD-02 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Priority), QStringLiteral("TRD-02 TRD-10 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Priority, Qt::DescendingOrder), QStringLiteral("TRD-10 TRD-02 NEW-01 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Pillar), QStringLiteral("TRD-02 TRD-10 SEC-01 NEW-01"));
}

void RecommendationListTest::shouldSortTitlesByTheRulesOfTheirLanguage()
{
    const RecommendationList rows = list();
    QCOMPARE(sorted(rows, ListField::Title), QStringLiteral("NEW-01 TRD-02 TRD-10 SEC-01"));
    QCOMPARE(sorted(rows, ListField::Title, Qt::AscendingOrder, Language::Spanish),
             QStringLiteral("NEW-01 TRD-10 TRD-02 SEC-01"));
}

void RecommendationListTest::shouldTakeInAChange()
{
    RecommendationList rows = list();
    const RecommendationList then = list(QDate(2024, 6, 1));
    auto recorder = Recorder::begin(*m_store);
    VERIFY_RESULT(recorder);
    StatusUpdate update{.key = QStringLiteral("U-100"),
                        .addressee = m_ids.united,
                        .status = rows.words()[4].id,
                        .effective = dateOf("2026-07-01"),
                        .recorded = momentOf("2026-07-02"),
                        .author = QStringLiteral("Ana")};
    VERIFY_RESULT(recorder->insert(update));
    VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("set-status")}));
    VERIFY_RESULT(rows.refresh(std::vector{m_ids.items[1]}));
    const ListRow &row = rows.row(rows.positionOf(m_ids.items[1]));
    QCOMPARE(rows.word(row.status).key, QStringLiteral("implemented"));
    QCOMPARE(row.updated.date(), dateOf("2026-07-01"));
    QCOMPARE(row.updates, quint16(5));
    QCOMPARE(found(rows, QStringLiteral("is:achieved")), QStringLiteral("TRD-02 TRD-10"));
}

void RecommendationListTest::shouldTakeInNewTitlesAndCodes()
{
    RecommendationList rows = list();
    QCOMPARE(found(rows, QStringLiteral("zonal")), QStringLiteral("SEC-01"));
    QCOMPARE(sorted(rows, ListField::Title), QStringLiteral("NEW-01 TRD-02 TRD-10 SEC-01"));
    Recommendation item = recommendation(*m_store, m_ids.items[2]).value();
    item.code = QStringLiteral("TRD-3");
    item.title.english = QStringLiteral("Aardvark reserves");
    auto recorder = Recorder::begin(*m_store);
    VERIFY_RESULT(recorder->update(item));
    VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("edit-recommendation")}));
    VERIFY_RESULT(rows.refresh(std::vector{item.id}));
    QCOMPARE(found(rows, QString()), QStringLiteral("NEW-01 TRD-02 TRD-3 TRD-10"));
    QCOMPARE(found(rows, QStringLiteral("zonal")), QString());
    QCOMPARE(found(rows, QStringLiteral("aardv")), QStringLiteral("TRD-3"));
    QCOMPARE(found(rows, QStringLiteral("\"aardvark reserves\"")), QStringLiteral("TRD-3"));
    QCOMPARE(sorted(rows, ListField::Title), QStringLiteral("NEW-01 TRD-3 TRD-02 TRD-10"));
}

void RecommendationListTest::shouldTakeInAnAddedAndARemovedRow()
{
    RecommendationList rows = list();
    QCOMPARE(found(rows, QStringLiteral("water")), QString());
    Recommendation item = recommendation(*m_store, m_ids.items[2]).value();
    item.id = {};
    item.code = QStringLiteral("SEC-02");
    item.title.english = QStringLiteral("Share water");
    {
        auto recorder = Recorder::begin(*m_store);
        VERIFY_RESULT(recorder->insert(item));
        VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("add")}));
    }
    VERIFY_RESULT(rows.refresh(std::vector{item.id}));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(found(rows, QString()), QStringLiteral("NEW-01 SEC-01 SEC-02 TRD-02 TRD-10"));
    QCOMPARE(found(rows, QStringLiteral("water")), QStringLiteral("SEC-02"));
    QCOMPARE(found(rows, QStringLiteral("-port -trd")), QStringLiteral("NEW-01"));
    {
        auto recorder = Recorder::begin(*m_store);
        VERIFY_RESULT(recorder->remove(item));
        VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("undo")}));
    }
    VERIFY_RESULT(rows.refresh(std::vector{item.id}));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(found(rows, QStringLiteral("water")), QString());
    QCOMPARE(found(rows, QStringLiteral("port")), QStringLiteral("SEC-01 TRD-10"));
}

void RecommendationListTest::shouldTakeInANewOwner()
{
    RecommendationList rows = list();
    QCOMPARE(found(rows, QStringLiteral("owner:cbp")), QStringLiteral("TRD-02"));
    auto recorder = Recorder::begin(*m_store);
    Owner owner{.key = QStringLiteral("dea"), .name = {QStringLiteral("DEA"), {}}, .shortName = QStringLiteral("DEA")};
    VERIFY_RESULT(recorder->insert(owner));
    const Addressee addressee = addressees(*m_store, m_ids.items[2]).value().first();
    AddresseeOwner lead{.addressee = addressee.id, .owner = owner.id};
    VERIFY_RESULT(recorder->insert(lead));
    VERIFY_RESULT(recorder->commit({.author = QStringLiteral("Ana"), .action = QStringLiteral("set-owners")}));
    VERIFY_RESULT(rows.refresh(std::vector{m_ids.items[2]}));
    const ListRow &row = rows.row(rows.positionOf(m_ids.items[2]));
    QCOMPARE(rows.ownerName(row.side(Side::Mexico).lead), QStringLiteral("DEA"));
    QCOMPARE(found(rows, QStringLiteral("lead:dea")), QStringLiteral("SEC-01"));
}

void RecommendationListTest::shouldSayWhatIsDamaged()
{
    VERIFY_RESULT(m_store->database().run("UPDATE recommendation SET kind = 'whim' WHERE code = 'TRD-02'"));
    const auto read = RecommendationList::read(*m_store, today);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("whim")), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(RecommendationListTest)
#include "test_recommendation_list.moc"
