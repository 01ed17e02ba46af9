// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/matching.h"
#include "tests/core/query/query_samples.h"

#include <QTest>

using namespace acuerdo;

namespace {

const QDate today(2026, 7, 2);
const std::vector<StatusWord> words = sampleWords();

quint8 word(const char *key)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].key == QLatin1StringView(key))
            return quint8(i);
    }
    Q_UNREACHABLE();
}

PackedDate date(const char *text)
{
    return PackedDate(*PartialDate::parse(QString::fromLatin1(text)));
}

// The United States' part is stalled and was rejected, Mexico's is under way; due in the third quarter of 2024.
ListRow twoSides()
{
    ListRow row{.kind = RecommendationKind::Diplomatic,
                .priority = Priority::High,
                .status = word("under-way"),
                .effective = date("2025-03-25"),
                .due = date("2024-Q3"),
                .updated = date("2025-03-25"),
                .recorded = date("2026-06-01"),
                .updates = 6,
                .evidence = 2};
    row.sides[0] = {.asked = true,
                    .status = word("stalled"),
                    .response = Response::Rejected,
                    .verification = Verification::PrimaryDocument,
                    .effective = date("2025-03-25"),
                    .due = date("2024-Q3")};
    row.sides[1] = {.asked = true,
                    .status = word("under-way"),
                    .response = Response::AcceptedInPrinciple,
                    .verification = Verification::OfficialStatement,
                    .effective = date("2022-06")};
    return row;
}

// Both jointly have achieved it, after the year that was set.
ListRow achieved()
{
    ListRow row{.status = word("implemented"),
                .effective = date("2025-01-15"),
                .updated = date("2025-01-15"),
                .recorded = date("2025-01-20"),
                .updates = 3,
                .evidence = 1,
                .charts = 2,
                .actions = 1,
                .parts = 2};
    row.sides[2] = {.asked = true,
                    .status = word("implemented"),
                    .response = Response::Accepted,
                    .verification = Verification::OperationalData,
                    .effective = date("2025-01-15"),
                    .due = date("2024")};
    return row;
}

// States and cities were asked, and nothing was ever said.
ListRow silent()
{
    ListRow row{.status = word("not-started")};
    row.sides[3] = {.asked = true, .status = word("not-started")};
    return row;
}

ListRow rowNamed(const QString &name)
{
    return name == QStringLiteral("two sides")  ? twoSides()
           : name == QStringLiteral("achieved") ? achieved()
                                                : silent();
}

// Only the first row has what is looked up; Mexico's lead is the one who is asked for, in it.
Result<RowSet> firstRow(const QueryTerm &term, std::optional<Side> side)
{
    RowSet rows(2);
    if (term.field != QueryField::Lead || side == Side::Mexico)
        rows.insert(0);
    return rows;
}

bool fits(const ListRow &row, const QString &text, size_t position = 0)
{
    const auto query = parseQuery(text, sampleNames(), Wording(Language::English));
    Q_ASSERT_X(query, "fits", qPrintable(query ? text : query.error().message));
    const auto matcher = Matcher::make(*query, {today, words, 2, firstRow});
    Q_ASSERT(matcher);
    return matcher->fits(row, position);
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowFitsItsQueries_data();
    void aRowFitsItsQueries();
    void datesCompareByEveryDayThatTheyMayMean_data();
    void datesCompareByEveryDayThatTheyMayMean();
    void rowsOfLookedUpTermsAreTakenAsFound();
    void aWholeListIsSelectedAtOnce();
    void aFailedLookUpIsTold();
    void somebodyWaitsOnASide_data();
    void somebodyWaitsOnASide();
    void answersThatDisagreeAreFound_data();
    void answersThatDisagreeAreFound();
    void figuresAndEvidenceDisagreeToo();
    void outcomesAreAskedFor();
    void everyRuleHasAKeyAndASentence();
    void aDisagreementIsSaidInOneLine();
};

void TestMatching::aRowFitsItsQueries_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("fit");
    const auto add = [](const char *row, const char *query, bool fit) {
        QTest::addRow("%s: %s", row, query) << QString::fromLatin1(row) << QString::fromUtf8(query) << fit;
    };
    add("two sides", "", true);
    add("two sides", "status:under-way", true);
    add("two sides", "status:stalled", false); // rolled up, it moves
    add("two sides", "-status:stalled", true);
    add("two sides", "status:stalled,under-way", true);
    add("two sides", "side:us", true);
    add("two sides", "side:joint", false);
    add("two sides", "side:joint,mx", true);
    add("two sides", "-side:us", false);
    add("two sides", "-side:joint", true);
    add("two sides", "side:us status:stalled", true);
    add("two sides", "side:mx status:stalled", false);
    add("two sides", "side:us,mx status:stalled", true);
    add("two sides", "side:us side:mx status:stalled", false); // each of them would have to be
    add("two sides", "side:us -status:stalled", false);
    add("two sides", "side:mx -status:stalled", true);
    add("two sides", "response:rejected", true); // of any addressee
    add("two sides", "-response:rejected", false);
    add("two sides", "side:mx response:rejected", false);
    add("two sides", "side:mx response:accepted-in-principle status:under-way", true);
    add("two sides", "side:us response:accepted-in-principle", false);
    add("two sides", "verification:primary-document", true);
    add("two sides", "side:mx verification:primary-document", false);
    add("two sides", "lead:sre", true);
    add("two sides", "side:mx lead:sre", true);
    add("two sides", "side:us lead:sre", false);
    add("two sides", "-lead:sre", false);
    add("two sides", "class:open", true);
    add("two sides", "class:achieved", false);
    add("two sides", "is:open", true);
    add("two sides", "is:moving", true);
    add("two sides", "is:stalled", false);
    add("two sides", "side:us is:stalled", true);
    add("two sides", "is:reversed", false);
    add("two sides", "is:not-begun", false);
    add("two sides", "is:overdue", true);
    add("two sides", "is:overdue,stalled", true);
    add("two sides", "-is:overdue", false);
    add("two sides", "is:late", true);
    add("two sides", "is:due-soon", false);
    add("two sides", "is:stale", false);
    add("two sides", "is:compound", false);
    add("two sides", "is:disagreeing", true);
    add("two sides", "is:unanswered", false);
    add("two sides", "is:disputed", false);
    add("two sides", "schedule:overdue", true);
    add("two sides", "schedule:no-date,on-schedule", false);
    add("two sides", "waiting:us", true);
    add("two sides", "waiting:mx", false);
    add("two sides", "waiting:mx,us", true);
    add("two sides", "priority:high", true);
    add("two sides", "kind:legislative,diplomatic", true);
    add("two sides", "kind:executive", false);
    add("two sides", "due:2024", true);
    add("two sides", "effective:2025-03", true);
    add("two sides", "side:mx effective:2022", true);
    add("two sides", "side:mx effective:2025", false);
    add("two sides", "updated>=2025-03-25", true);
    add("two sides", "recorded:2026-06", true);
    add("two sides", "changed:90d", false); // by its effective date, not by when it was written down
    add("two sides", "changed:2y", true);
    add("two sides", "changed:66w", false);
    add("two sides", "changed:67w", true);
    add("two sides", "changed:16m", true);
    add("two sides", "changed>2025-03-24", true);
    add("two sides", "changed>2025-03-25", false);
    add("two sides", "has:evidence", true);
    add("two sides", "has:chart", false);
    add("two sides", "has:chart,evidence", true);
    add("two sides", "has:updates has:due", true);
    add("two sides", "has:parts", false);
    add("two sides", "has:note", true);
    add("achieved", "is:achieved", true);
    add("achieved", "is:open", false);
    add("achieved", "is:compound", true);
    add("achieved", "is:overdue", false);
    add("achieved", "is:late", true);
    add("achieved", "schedule:done-late", true);
    add("achieved", "is:stale", false);
    add("achieved", "is:disagreeing", false);
    add("achieved", "has:chart has:actions has:parts", true);
    add("achieved", "waiting:joint", false);
    add("achieved", "due:2024", false);
    add("achieved", "-due:2024", true);
    add("silent", "is:not-begun", true);
    add("silent", "is:unanswered", true);
    add("silent", "side:local is:unanswered", true);
    add("silent", "-is:unanswered", false);
    add("silent", "is:stale", false);
    add("silent", "schedule:no-date", true);
    add("silent", "has:due", false);
    add("silent", "-has:updates", true);
    add("silent", "changed:9999y", false);
    add("silent", "priority:none", true);
    add("silent", "waiting:local", false);
}

void TestMatching::aRowFitsItsQueries()
{
    QFETCH(QString, row);
    QFETCH(QString, query);
    QTEST(fits(rowNamed(row), query), "fit");
}

void TestMatching::datesCompareByEveryDayThatTheyMayMean_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("fitting"); ///< Comparisons that fit, of due: due< due<= due> due>= with `value`.
    QTest::addColumn<QString>("value");
    QTest::newRow("same day") << "2026-12-31"
                              << ": <= >="
                              << "2026-12-31";
    QTest::newRow("day before") << "2026-12-30"
                                << "< <="
                                << "2026-12-31";
    QTest::newRow("day after") << "2027-01-01"
                               << "> >="
                               << "2026-12-31";
    QTest::newRow("day in its year") << "2026-12-31"
                                     << ": <= >="
                                     << "2026";
    QTest::newRow("day in its quarter") << "2026-05-01"
                                        << ": <= >="
                                        << "2026-Q2";
    QTest::newRow("year and its last day") << "2026"
                                           << "<="
                                           << "2026-12-31";
    QTest::newRow("year and its first day") << "2026"
                                            << ">="
                                            << "2026-01-01";
    QTest::newRow("year and a day inside") << "2026"
                                           << ""
                                           << "2026-07-01";
    QTest::newRow("month in its year") << "2026-03"
                                       << ": <= >="
                                       << "2026";
    QTest::newRow("year and a month in it") << "2026"
                                            << ""
                                            << "2026-03";
    QTest::newRow("same year") << "2026"
                               << ": <= >="
                               << "2026";
    QTest::newRow("year before") << "2025"
                                 << "< <="
                                 << "2026";
    QTest::newRow("quarter after") << "2027-Q1"
                                   << "> >="
                                   << "2026-12";
    QTest::newRow("leap day") << "2024-02"
                              << ": <= >="
                              << "2024-Q1";
}

void TestMatching::datesCompareByEveryDayThatTheyMayMean()
{
    QFETCH(QString, due);
    QFETCH(QString, fitting);
    QFETCH(QString, value);
    ListRow row = silent();
    row.due = PackedDate(*PartialDate::parse(due));
    const QStringList expected = fitting.split(u' ', Qt::SkipEmptyParts);
    for (const char *sign : {":", "<", "<=", ">", ">="}) {
        const QString query = QStringLiteral("due") + QLatin1StringView(sign) + value;
        QVERIFY2(fits(row, query) == expected.contains(QLatin1StringView(sign)), qPrintable(query));
    }
}

void TestMatching::rowsOfLookedUpTermsAreTakenAsFound()
{
    for (const char *query : {"ports", "\"ports of entry\"", "tag:x", "code:trd", "section:x", "owner:sre",
                              "support:sre", "pillar:trade", "source:convocation"}) {
        QVERIFY2(fits(silent(), QString::fromUtf8(query), 0), query);
        QVERIFY2(!fits(silent(), QString::fromUtf8(query), 1), query);
        QVERIFY2(!fits(silent(), u'-' + QString::fromUtf8(query), 0), query);
        QVERIFY2(fits(silent(), u'-' + QString::fromUtf8(query), 1), query);
    }
}

void TestMatching::aWholeListIsSelectedAtOnce()
{
    const std::vector<ListRow> rows{twoSides(), achieved(), silent(), twoSides()};
    const auto query = parseQuery(QStringLiteral("side:mx is:moving"), sampleNames(), Wording(Language::English));
    const auto matcher = Matcher::make(*query, {today, words, rows.size(), firstRow});
    QCOMPARE(matcher->select(rows).count(), size_t(2));
    QVERIFY(matcher->select(rows).contains(3));
}

void TestMatching::aFailedLookUpIsTold()
{
    const auto query = parseQuery(QStringLiteral("-ports"), sampleNames(), Wording(Language::English));
    const auto fails = [](const QueryTerm &, std::optional<Side>) -> Result<RowSet> {
        return failure(QStringLiteral("The file is gone."));
    };
    const auto matcher = Matcher::make(*query, {today, words, 2, fails});
    QVERIFY(!matcher);
    QCOMPARE(matcher.error().message, QStringLiteral("The file is gone."));
}

void TestMatching::somebodyWaitsOnASide_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("waits");
    QTest::newRow("idle while the other moves") << "not-started"
                                                << "under-way" << true;
    QTest::newRow("idle while the other has achieved") << "not-started"
                                                       << "implemented" << true;
    QTest::newRow("stalled while the other moves") << "stalled"
                                                   << "partly-implemented" << true;
    QTest::newRow("reversed while the other moves") << "reversed"
                                                    << "under-way" << true;
    QTest::newRow("idle while the other is stalled") << "not-started"
                                                     << "stalled" << false;
    QTest::newRow("moving while the other moves") << "under-way"
                                                  << "under-way" << false;
    QTest::newRow("achieved while the other moves") << "implemented"
                                                    << "under-way" << false;
    QTest::newRow("closed while the other moves") << "superseded"
                                                  << "under-way" << false;
    QTest::newRow("nobody else is asked") << "not-started"
                                          << "" << false;
}

void TestMatching::somebodyWaitsOnASide()
{
    QFETCH(QString, own);
    QFETCH(QString, other);
    ListRow row;
    row.sides[0] = {.asked = true, .status = word(qPrintable(own))};
    if (!other.isEmpty())
        row.sides[1] = {.asked = true, .status = word(qPrintable(other))};
    QTEST(isWaitingOn(row, Side::UnitedStates, words), "waits");
    QVERIFY(!isWaitingOn(row, Side::Joint, words));
}

void TestMatching::answersThatDisagreeAreFound_data()
{
    using Kind = Disagreement::Kind;
    QTest::addColumn<QString>("status");
    QTest::addColumn<Verification>("verification");
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("otherSide");
    QTest::addColumn<QString>("due");
    QTest::addColumn<Kind>("kind");
    const auto none = Response::NoneRecorded;
    QTest::newRow("a shown achievement") << "implemented" << Verification::PrimaryDocument << none << ""
                                         << "" << Kind::None;
    QTest::newRow("a disputed achievement") << "implemented" << Verification::Disputed << none << ""
                                            << "" << Kind::AchievedDisputed;
    QTest::newRow("an achievement with nothing to show") << "implemented" << Verification::None << none << ""
                                                         << "" << Kind::AchievedUnshown;
    QTest::newRow("an achievement by statement") << "implemented" << Verification::OfficialStatement << none << ""
                                                 << "" << Kind::AchievedUnshown;
    QTest::newRow("rejected and under way") << "under-way" << Verification::None << Response::Rejected << ""
                                            << "" << Kind::RejectedButMoving;
    QTest::newRow("withdrawn and achieved")
        << "implemented" << Verification::OperationalData << Response::Withdrawn << ""
        << "" << Kind::RejectedButMoving;
    QTest::newRow("rejected and not started") << "not-started" << Verification::None << Response::Rejected << ""
                                              << "" << Kind::None;
    QTest::newRow("reversed and moving") << "under-way" << Verification::None << none << "reversed"
                                         << "" << Kind::SidesApart;
    QTest::newRow("stalled and achieved") << "implemented" << Verification::OperationalData << none << "stalled"
                                          << "" << Kind::SidesApart;
    QTest::newRow("not started and moving") << "under-way" << Verification::None << none << "not-started"
                                            << "" << Kind::None;
    QTest::newRow("under way and late") << "under-way" << Verification::None << none << ""
                                        << "2025" << Kind::LateButMoving;
    QTest::newRow("under way, this year not over") << "under-way" << Verification::None << none << ""
                                                   << "2026" << Kind::None;
    QTest::newRow("not started and late") << "not-started" << Verification::None << none << ""
                                          << "2025" << Kind::None;
    QTest::newRow("disputed comes before rejected")
        << "implemented" << Verification::Disputed << Response::Rejected << ""
        << "" << Kind::AchievedDisputed;
}

void TestMatching::answersThatDisagreeAreFound()
{
    QFETCH(QString, status);
    QFETCH(Verification, verification);
    QFETCH(Response, response);
    QFETCH(QString, otherSide);
    QFETCH(QString, due);
    ListRow row{.status = word(qPrintable(status)), .due = PackedDate(PartialDate::parse(due).value_or(PartialDate()))};
    row.sides[1] = {
        .asked = true, .status = word(qPrintable(status)), .response = response, .verification = verification};
    if (!otherSide.isEmpty())
        row.sides[0] = {.asked = true, .status = word(qPrintable(otherSide))};
    QTEST(disagreementOf(row, words, today).kind, "kind");
}

void TestMatching::figuresAndEvidenceDisagreeToo()
{
    using Kind = Disagreement::Kind;
    ListRow row{.status = word("implemented")};
    row.sides[1] = {.asked = true, .status = row.status, .verification = Verification::OperationalData};
    row.signs = {.outcome = Outcome::Worsening, .outcomeNow = Outcome::Flat};
    QCOMPARE(disagreementOf(row, words, today).kind, Kind::None); // since it was achieved the outcome is flat
    row.signs.outcomeNow = Outcome::Worsening;
    QCOMPARE(disagreementOf(row, words, today).kind, Kind::AchievedWorsening);
    QCOMPARE(disagreementText(row, words, today, Wording(Language::English)),
             QStringLiteral("Implemented, but the outcome worsens"));
    QCOMPARE(disagreementText(row, words, today, Wording(Language::Spanish)),
             QStringLiteral("Cumplida, pero el resultado empeora"));
    row.sides[1].verification = Verification::OfficialStatement;
    QVERIFY(findDisagreement(Kind::AchievedUnshown, row, words, today)); // beside the one that is told
    row.status = row.sides[1].status = word("under-way");
    QCOMPARE(disagreementOf(row, words, today).kind, Kind::None);
    row.signs.isContested = true;
    QCOMPARE(disagreementOf(row, words, today).kind, Kind::EvidenceApart);
    QCOMPARE(disagreementText(row, words, today, Wording(Language::Spanish)),
             QStringLiteral("Hay evidencia a favor y en contra"));
}

void TestMatching::outcomesAreAskedFor()
{
    ListRow row = silent();
    QVERIFY(!fits(row, QStringLiteral("outcome:improving")));
    QVERIFY(fits(row, QStringLiteral("-outcome:improving")));
    row.signs = {.outcome = Outcome::Worsening, .outcomeNow = Outcome::Worsening};
    for (const char *query : {"outcome:worsening", "resultado:empeora", "outcome:improving,worsening"})
        QVERIFY2(fits(row, QString::fromUtf8(query)), query);
    QVERIFY(!fits(row, QStringLiteral("outcome:too-few-data")));
    row.signs.isContested = true;
    QVERIFY(fits(row, QStringLiteral("disagreement:evidence-apart")));
    QVERIFY(fits(row, QStringLiteral("desacuerdo:evidencia-contraria is:disagreeing")));
    QVERIFY(!fits(row, QStringLiteral("disagreement:sides-apart")));
}

void TestMatching::everyRuleHasAKeyAndASentence()
{
    for (const Language language : {Language::English, Language::Spanish}) {
        const QStringList rules = disagreementRules(Wording(language));
        QCOMPARE(rules.size(), qsizetype(allKeys<Disagreement::Kind>().size()));
        for (const QString &rule : rules) {
            const QString key = rule.left(rule.indexOf(u':'));
            QVERIFY2(fromKey<Disagreement::Kind>(key), qPrintable(rule));
            QVERIFY2(rule.endsWith(u'.') && rule.size() > key.size() + 20, qPrintable(rule));
            QVERIFY(parseQuery(QStringLiteral("disagreement:") + key, sampleNames(), Wording(language)));
        }
    }
    QVERIFY(disagreementRules(Wording(Language::Spanish)) != disagreementRules(Wording(Language::English)));
}

void TestMatching::aDisagreementIsSaidInOneLine()
{
    ListRow row = twoSides();
    row.sides[0].response = Response::Accepted;
    const auto say = [&](Language language) { return disagreementText(row, words, today, Wording(language)); };
    QCOMPARE(say(Language::English), QStringLiteral("United States stalled, Mexico under way"));
    QCOMPARE(say(Language::Spanish), QStringLiteral("Estados Unidos: detenida, México: en marcha"));
    row.sides[0].asked = false;
    QCOMPARE(say(Language::English), QStringLiteral("Under way, but its date Q3 2024 has passed"));
    row.sides[1].response = Response::Rejected;
    QCOMPARE(say(Language::English), QStringLiteral("Mexico under way, though answered “Rejected”"));
    row.sides[1].status = word("implemented");
    QCOMPARE(say(Language::English), QStringLiteral("Mexico implemented, shown by a statement only"));
    row.sides[1].verification = Verification::Disputed;
    QCOMPARE(say(Language::English), QStringLiteral("Mexico implemented, but disputed"));
    QVERIFY(disagreementText(silent(), words, today, Wording(Language::English)).isEmpty());
}

QTEST_GUILESS_MAIN(TestMatching)
#include "test_matching.moc"
