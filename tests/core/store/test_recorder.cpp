// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "tests/core/store/sample_workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace acuerdo;

class RecorderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static HistoryDraft draft(const char *action)
    {
        return {.author = QStringLiteral("Ana"),
                .action = QString::fromLatin1(action),
                .subject = QStringLiteral("TRD-01")};
    }

    static void verifyWhole(const Store &store)
    {
        const auto seal = verifyHistory(store);
        VERIFY_RESULT(seal);
        QVERIFY2(!*seal, qPrintable(*seal ? (*seal)->message : QString()));
        const auto faults = checkWorkspace(store);
        VERIFY_RESULT(faults);
        QCOMPARE(*faults, QStringList());
    }

private Q_SLOTS:
    void shouldReadBackWhatItWrote();
    void shouldBeWholeAfterEachMode_data();
    void shouldBeWholeAfterEachMode();
    void shouldComputeTheLatestWordAndTheRollUp();
    void shouldLeaveNothingWhenNotCommitted();
    void shouldWriteNoEntryWhenNothingChanged();
    void shouldKeepBeforeAndAfterInTheHistory();
    void shouldFindTextsByTheIndexAfterEveryChange();
};

void RecorderTest::shouldReadBackWhatItWrote()
{
    const auto sample = createSample(path("read.acuerdo"));
    VERIFY_RESULT(sample);
    const auto store = Store::open(path("read.acuerdo"));
    VERIFY_RESULT(store);
    QCOMPARE(recommendationByCode(*store, QStringLiteral("TRD-01")).value(), sample->recommendations[0]);
    QCOMPARE(statusWords(*store).value(), sample->words);
    QCOMPARE(owners(*store).value(), sample->owners);
    QCOMPARE(sources(*store).value().first(), sample->source);
    QCOMPARE(pillars(*store).value().first(), sample->pillar);
    QCOMPARE(evidenceByKey(*store, QStringLiteral("E-001")).value(), sample->evidence[0]);
    QCOMPARE(addressees(*store, sample->recommendations[1].id).value(), sample->addressees.mid(2));
    QCOMPARE(indicatorByKey(*store, QStringLiteral("trade")).value(), sample->indicator);
    QCOMPARE(tags(*store).value(), (QStringList{QStringLiteral("cabinet"), QStringLiteral("dialogue")}));
    QVERIFY(!recommendationByCode(*store, QStringLiteral("XYZ-01")));
}

void RecorderTest::shouldBeWholeAfterEachMode_data()
{
    QTest::addColumn<bool>("bulk");
    QTest::newRow("single") << false;
    QTest::newRow("bulk") << true;
}

void RecorderTest::shouldBeWholeAfterEachMode()
{
    QFETCH(bool, bulk);
    const QString file = path(bulk ? "bulk.acuerdo" : "single.acuerdo");
    const auto sample = createSample(file, bulk ? Recorder::Mode::Bulk : Recorder::Mode::Single);
    VERIFY_RESULT(sample);
    auto store = Store::open(file);
    VERIFY_RESULT(store);
    verifyWhole(*store);
    auto recorder = Recorder::begin(*store);
    VERIFY_RESULT(recorder);
    Recommendation changed = sample->recommendations[0];
    changed.title.english = QStringLiteral("Another title");
    VERIFY_RESULT(recorder->update(changed));
    StatusUpdate update =
        sampleUpdate(*recorder, sample->addressees[0].id, sample->words[1].id, QStringLiteral("2021-03"));
    update.evidence = {sample->evidence[0].id};
    VERIFY_RESULT(recorder->insert(update));
    VERIFY_RESULT(recorder->commit(draft("test")));
    verifyWhole(*store);
    const auto readOnly = Store::open(file, Access::ReadOnly);
    VERIFY_RESULT(readOnly);
    verifyWhole(*readOnly);
}

void RecorderTest::shouldComputeTheLatestWordAndTheRollUp()
{
    const auto sample = createSample(path("computed.acuerdo"));
    VERIFY_RESULT(sample);
    auto store = Store::open(path("computed.acuerdo"));
    VERIFY_RESULT(store);
    {
        auto recorder = Recorder::begin(*store);
        VERIFY_RESULT(recorder);
        StatusUpdate done =
            sampleUpdate(*recorder, sample->addressees[0].id, sample->words[4].id, QStringLiteral("2022"));
        VERIFY_RESULT(recorder->insert(done));
        StatusUpdate older =
            sampleUpdate(*recorder, sample->addressees[0].id, sample->words[1].id, QStringLiteral("2021"));
        VERIFY_RESULT(recorder->insert(older));
        TargetDate target{
            .addressee = sample->addressees[1].id, .date = PartialDate::year(2027), .recorded = recorder->now()};
        VERIFY_RESULT(recorder->insert(target));
        VERIFY_RESULT(recorder->commit(draft("test")));
    }
    Statement row =
        store->database().prepare("SELECT w.key, r.effective, r.due, r.updated, r.update_count FROM recommendation r"
                                  " JOIN status_word w ON w.id = r.status_id WHERE r.code = 'TRD-01'");
    QVERIFY(row.next().value());
    QCOMPARE(row.text(0), QStringLiteral("partly-implemented"));
    QCOMPARE(row.text(1), QStringLiteral("2022"));
    QCOMPARE(row.text(2), QStringLiteral("2027"));
    QCOMPARE(row.text(3), QStringLiteral("2022"));
    QCOMPARE(row.integer(4), 2);
}

void RecorderTest::shouldLeaveNothingWhenNotCommitted()
{
    const auto sample = createSample(path("rollback.acuerdo"));
    VERIFY_RESULT(sample);
    auto store = Store::open(path("rollback.acuerdo"));
    VERIFY_RESULT(store);
    {
        auto recorder = Recorder::begin(*store);
        VERIFY_RESULT(recorder);
        Evidence evidence{.key = QStringLiteral("E-002"), .title = QStringLiteral("Lost")};
        VERIFY_RESULT(recorder->insert(evidence));
    }
    QCOMPARE(allEvidence(*store).value().size(), 1);
    QCOMPARE(history(*store).value().size(), 1);
}

void RecorderTest::shouldWriteNoEntryWhenNothingChanged()
{
    const auto sample = createSample(path("same.acuerdo"));
    VERIFY_RESULT(sample);
    auto store = Store::open(path("same.acuerdo"));
    VERIFY_RESULT(store);
    auto recorder = Recorder::begin(*store);
    VERIFY_RESULT(recorder);
    VERIFY_RESULT(recorder->update(sample->recommendations[0]));
    const auto recorded = recorder->commit(draft("test"));
    VERIFY_RESULT(recorded);
    QCOMPARE(recorded->seq, 0);
    QCOMPARE(history(*store).value().size(), 1);
    QVERIFY(Recorder::begin(*store).has_value()); // and the file is free again
}

void RecorderTest::shouldKeepBeforeAndAfterInTheHistory()
{
    const auto sample = createSample(path("history.acuerdo"));
    VERIFY_RESULT(sample);
    auto store = Store::open(path("history.acuerdo"));
    VERIFY_RESULT(store);
    auto recorder = Recorder::begin(*store);
    VERIFY_RESULT(recorder);
    Owner owner = sample->owners[0];
    owner.shortName = QStringLiteral("USTR 2");
    VERIFY_RESULT(recorder->update(owner));
    VERIFY_RESULT(recorder->commit(draft("test")));
    const HistoryEntry entry = history(*store).value().first();
    QCOMPARE(entry.seq, 2);
    QCOMPARE(entry.author, QStringLiteral("Ana"));
    const QJsonObject change = QJsonDocument::fromJson(entry.changes).array()[0].toObject();
    QCOMPARE(change[u"table"].toString(), QStringLiteral("owner"));
    QCOMPARE(change[u"id"].toInteger(), owner.id.value);
    QCOMPARE(change[u"before"][u"short_name"].toString(), QStringLiteral("USTR"));
    QCOMPARE(change[u"after"][u"short_name"].toString(), QStringLiteral("USTR 2"));
}

void RecorderTest::shouldFindTextsByTheIndexAfterEveryChange()
{
    const auto sample = createSample(path("index.acuerdo"));
    VERIFY_RESULT(sample);
    auto store = Store::open(path("index.acuerdo"));
    VERIFY_RESULT(store);
    const auto hits = [&](const char *word) {
        Statement found =
            store->database().prepare("SELECT count(*) FROM recommendation_text WHERE recommendation_text MATCH ?1");
        return found.bind(1, QString::fromUtf8(word)).next() ? found.integer(0) : -1;
    };
    QCOMPARE(hits("economico"), 2);
    const auto change = [&](auto &&act) {
        auto recorder = Recorder::begin(*store);
        VERIFY_RESULT(recorder);
        VERIFY_RESULT(act(*recorder));
        VERIFY_RESULT(recorder->commit(draft("test")));
    };
    Recommendation changed = sample->recommendations[0];
    changed.title.spanish = QStringLiteral("Frontera común");
    change([&](Recorder &recorder) { return recorder.update(changed); });
    QCOMPARE(hits("economico"), 1);
    QCOMPARE(hits("frontera"), 1);
    Recommendation added = changed;
    added.id = {};
    added.code = QStringLiteral("TRD-03");
    change([&](Recorder &recorder) { return recorder.insert(added); });
    QCOMPARE(hits("frontera"), 2);
    change([&](Recorder &recorder) { return recorder.remove(added); });
    QCOMPARE(hits("frontera"), 1);
    verifyWhole(*store);
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "test_recorder.moc"
