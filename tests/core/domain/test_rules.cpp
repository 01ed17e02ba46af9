// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folded_text.h"
#include "core/domain/roll_up.h"
#include "core/domain/schedule.h"

#include <QTest>

using namespace acuerdo;

namespace {

const RollUpPart notStarted{StatusRole::Idle, 0, false};
const RollUpPart planned{StatusRole::Idle, 1, false};
const RollUpPart underWay{StatusRole::Moving, 2, false};
const RollUpPart stalled{StatusRole::Stuck, 4, false};
const RollUpPart implemented{StatusRole::Achieved, 5, false};
const RollUpPart superseded{StatusRole::Closed, 8, false};
const RollUpPart reversed{StatusRole::Back, 10, false};

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRollUpFollowsItsPrintedRule_data();
    void theRollUpFollowsItsPrintedRule();
    void theRollUpSpeaksInTheWordsOfTheVocabulary();
    void theScheduleIsComputedFromTheLastDayOfTheDate_data();
    void theScheduleIsComputedFromTheLastDayOfTheDate();
    void foldingForgetsCaseAndAccents();
};

void TestRules::theRollUpFollowsItsPrintedRule_data()
{
    QTest::addColumn<QList<RollUpPart>>("parts");
    QTest::addColumn<StatusRole>("role");
    QTest::addColumn<bool>("partlyDone");
    QTest::addColumn<int>("from");
    QTest::newRow("nobody asked") << QList<RollUpPart>{} << StatusRole::Idle << false << -1;
    QTest::newRow("one addressee keeps its word") << QList{planned} << StatusRole::Idle << false << 0;
    QTest::newRow("all achieved") << QList{implemented, implemented} << StatusRole::Achieved << false << 0;
    QTest::newRow("stalled and none moves") << QList{stalled, notStarted} << StatusRole::Stuck << false << 0;
    QTest::newRow("stalled but one moves") << QList{stalled, underWay} << StatusRole::Moving << false << 1;
    QTest::newRow("reversed beats stalled") << QList{stalled, reversed} << StatusRole::Back << false << 1;
    QTest::newRow("stalled and achieved, none moves") << QList{stalled, implemented} << StatusRole::Stuck << false << 0;
    QTest::newRow("some achieved") << QList{implemented, notStarted} << StatusRole::Moving << true << -1;
    QTest::newRow("closed leaves the count") << QList{superseded, implemented} << StatusRole::Achieved << false << 1;
    QTest::newRow("all closed") << QList{superseded} << StatusRole::Closed << false << 0;
    QTest::newRow("least advanced idle word") << QList{planned, notStarted} << StatusRole::Idle << false << 1;
}

void TestRules::theRollUpFollowsItsPrintedRule()
{
    QFETCH(QList<RollUpPart>, parts);
    const RollUp result = rollUp(parts);
    QTEST(result.role, "role");
    QTEST(result.partlyDone, "partlyDone");
    QTEST(int(result.from), "from");
}

void TestRules::theRollUpSpeaksInTheWordsOfTheVocabulary()
{
    QList<StatusWord> words{
        {.key = QStringLiteral("open"), .role = StatusRole::Idle},
        {.key = QStringLiteral("partly-implemented"), .role = StatusRole::Moving},
        {.key = QStringLiteral("moving"), .role = StatusRole::Moving},
        {.key = QStringLiteral("done"), .statusClass = StatusClass::Achieved, .role = StatusRole::Achieved},
    };
    const std::vector<WordRollUp::Part> someAchieved{{.word = 3}, {.word = 0}};
    QCOMPARE(WordRollUp(words).of(someAchieved).word, 1);
    QCOMPARE(WordRollUp(words).of({}).word, 0);
    words[1].key = QStringLiteral("begun"); // without that key, the most advanced word that moves
    QCOMPARE(WordRollUp(words).of(someAchieved).word, 2);
}

void TestRules::theScheduleIsComputedFromTheLastDayOfTheDate_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<StatusClass>("statusClass");
    QTest::addColumn<QString>("achieved");
    QTest::addColumn<Schedule>("schedule");
    QTest::newRow("no date") << "" << StatusClass::Open << "" << Schedule::NoDate;
    QTest::newRow("this year is not over") << "2026" << StatusClass::Open << "" << Schedule::OnSchedule;
    QTest::newRow("within 90 days") << "2026-09-30" << StatusClass::Open << "" << Schedule::DueSoon;
    QTest::newRow("today") << "2026-07-02" << StatusClass::Open << "" << Schedule::DueSoon;
    QTest::newRow("yesterday") << "2026-07-01" << StatusClass::Open << "" << Schedule::Overdue;
    QTest::newRow("achieved within the year")
        << "2024" << StatusClass::Achieved << "2024-12-31" << Schedule::DoneOnTime;
    QTest::newRow("achieved after it") << "2024-Q4" << StatusClass::Achieved << "2025" << Schedule::DoneLate;
    QTest::newRow("closed is never late") << "2020" << StatusClass::ClosedOtherwise << "" << Schedule::Closed;
}

void TestRules::theScheduleIsComputedFromTheLastDayOfTheDate()
{
    QFETCH(QString, target);
    QFETCH(StatusClass, statusClass);
    QFETCH(QString, achieved);
    const auto date = [](const QString &text) { return PartialDate::parse(text).value_or(PartialDate()); };
    QTEST(scheduleOf(date(target), statusClass, date(achieved), QDate(2026, 7, 2)), "schedule");
}

void TestRules::foldingForgetsCaseAndAccents()
{
    QCOMPARE(folded(QStringLiteral("GESTIÓN Año ﬁn")), QStringLiteral("gestion ano fin"));
    QCOMPARE(foldedWords(QStringLiteral("¿México–EE. UU.?")),
             (QStringList{QStringLiteral("mexico"), QStringLiteral("ee"), QStringLiteral("uu")}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
