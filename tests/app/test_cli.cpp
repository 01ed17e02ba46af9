// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/core/store/raw_file.h"

#include <QtEndian>

using namespace acuerdo;

/// Every command of the real program, on the Convocation workspace.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void itMakesTheConvocationWorkspace();
    void theOnlyWorkspaceOfAFolderNeedsNoName();
    void itHelpsWithExamplesFirst();
    void aListHasTheKeysThatTheDesignNames();
    void aListIsInEitherLanguage();
    void aListStandsAsOfADate();
    void aListIsFilteredSortedAndTabled();
    void aQueryMayBeginWithAMinus();
    void oneIsShownWithAllThatBelongsToIt();
    void anUpdateIsTakenBackAndDoneAgain();
    void anUpdateRestsOnEvidenceAndSpeaksForOneSide();
    void theHistoryNamesEveryChange();
    void aChangedByteBreaksTheSeal();
    void twoDatesAreCompared();
    void evidenceAndIndicatorsAreListedAndShown();
    void chartsAreListedDrawnAndWrittenAsNumbers();
    void aSummaryIsWrittenInEveryForm();
    void anExportComesBackEqual();
    void theRegisterIsExported();
    void aBackupIsAWorkspace();
    void itSaysWhatIsInIt();
    void anEmptyWorkspaceWorks();
    void readingWritesNothing();
    void outputThatGoesNowhereIsAFailure();
    void twoLoopsAtOnceLoseNothing();

private:
    QJsonObject item(const QString &code, const QStringList &options = {}) const
    {
        for (const QJsonValue &one :
             m_program->run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + options).array()) {
            if (one[QStringLiteral("code")].toString() == code)
                return one.toObject();
        }
        return {};
    }
    QString status(const QString &code, const QStringList &options = {}) const
    {
        return item(code, options).value(QStringLiteral("status")).toString();
    }

    QByteArray m_convocation; ///< A fresh workspace, made once.
    std::unique_ptr<Program> m_program;
};

void TestCli::initTestCase()
{
    const Program program;
    VERIFY_DONE(program.run("new w.acuerdo"));
    m_convocation = program.bytes(QStringLiteral("w.acuerdo"));
    QVERIFY(!m_convocation.isEmpty());
}

void TestCli::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("w.acuerdo"), m_convocation);
}

void TestCli::itMakesTheConvocationWorkspace()
{
    const Answer answer = m_program->run("new other.acuerdo");
    VERIFY_DONE(answer);
    QVERIFY2(answer.out.contains(QStringLiteral("Convocation 2020")), qPrintable(answer.out));
    const qsizetype count = m_program->run("-w other.acuerdo list --json").array().size();
    QVERIFY(count >= 45 && count <= 60);
    VERIFY_FAILED(m_program->run("new other.acuerdo"), 1, "other.acuerdo");
    QCOMPARE(QDir(m_program->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("other.acuerdo"), QStringLiteral("w.acuerdo")}));
}

void TestCli::theOnlyWorkspaceOfAFolderNeedsNoName()
{
    VERIFY_DONE(m_program->run("check"));
    m_program->write(QStringLiteral("second.acuerdo"), m_convocation);
    VERIFY_FAILED(m_program->run("check"), 2, "2");
    m_program->environment().insert(QStringLiteral("ACUERDO_WORKSPACE"), QStringLiteral("second.acuerdo"));
    VERIFY_DONE(m_program->run("check"));
    VERIFY_FAILED(m_program->run("-w nowhere.acuerdo check"), 1, "nowhere.acuerdo");
    const Program empty;
    VERIFY_FAILED(empty.run("list"), 2, "acuerdo-cli new");
}

void TestCli::itHelpsWithExamplesFirst()
{
    const Answer help = m_program->run("--help");
    VERIFY_DONE(help);
    QVERIFY(help.out.indexOf(QStringLiteral("Examples:")) < help.out.indexOf(QStringLiteral("Commands:")));
    for (const char *command :
         {"new", "list", "show", "update", "history", "undo", "redo", "verify", "diff", "evidence list",
          "indicator show", "chart list", "summary", "export", "check", "backup", "info"}) {
        QVERIFY2(help.out.contains(QStringLiteral("\n  ") + QLatin1String(command)), command);
        const QStringList words = QString::fromLatin1(command).split(u' ');
        const Answer one = m_program->run(words + QStringList{QStringLiteral("--help")});
        VERIFY_DONE(one);
        QVERIFY2(one.out.startsWith(QStringLiteral("Examples:")), command);
    }
    const Answer spanish = m_program->run("--help --lang es");
    VERIFY_DONE(spanish);
    QVERIFY(spanish.out.contains(QStringLiteral("Órdenes:")));
    QVERIFY(m_program->run("--version").out.startsWith(QStringLiteral("acuerdo-cli ")));
    QCOMPARE(m_program->run(QStringList()).status, 2);
}

void TestCli::aListHasTheKeysThatTheDesignNames()
{
    const QJsonArray list = m_program->run("list --json").array();
    QVERIFY(list.size() >= 45 && list.size() <= 60);
    const QStringList keys{QStringLiteral("addressees"), QStringLiteral("class"),     QStringLiteral("code"),
                           QStringLiteral("due"),        QStringLiteral("effective"), QStringLiteral("evidence"),
                           QStringLiteral("indicators"), QStringLiteral("outcome"),   QStringLiteral("pillar"),
                           QStringLiteral("priority"),   QStringLiteral("schedule"),  QStringLiteral("source"),
                           QStringLiteral("status"),     QStringLiteral("tags"),      QStringLiteral("text"),
                           QStringLiteral("title")};
    const QStringList sideKeys{QStringLiteral("effective"), QStringLiteral("lead"),   QStringLiteral("response"),
                               QStringLiteral("side"),      QStringLiteral("status"), QStringLiteral("supporting")};
    for (const QJsonValue &one : list) {
        QCOMPARE(one.toObject().keys(), keys);
        QCOMPARE(one[QStringLiteral("source")].toObject().keys(),
                 (QStringList{QStringLiteral("page"), QStringLiteral("section")}));
        QVERIFY(!one[QStringLiteral("addressees")].toArray().isEmpty());
        for (const QJsonValue &side : one[QStringLiteral("addressees")].toArray()) {
            QCOMPARE(side.toObject().keys(), sideKeys);
            QVERIFY(!side[QStringLiteral("lead")].toArray().isEmpty());
        }
        QVERIFY(!one[QStringLiteral("title")].toString().isEmpty());
        QVERIFY(!one[QStringLiteral("evidence")].toArray().isEmpty());
    }
}

void TestCli::aListIsInEitherLanguage()
{
    const QJsonArray english = m_program->run("list --json").array();
    const QJsonArray spanish = m_program->run("list --json --lang es").array();
    QCOMPARE(spanish.size(), english.size());
    for (qsizetype place = 0; place < english.size(); ++place) {
        QCOMPARE(spanish[place][QStringLiteral("code")], english[place][QStringLiteral("code")]);
        QCOMPARE(spanish[place][QStringLiteral("status")], english[place][QStringLiteral("status")]);
        QVERIFY(spanish[place][QStringLiteral("title")] != english[place][QStringLiteral("title")]);
        QVERIFY(!spanish[place][QStringLiteral("title")].toString().startsWith(u'['));
    }
    QVERIFY(m_program->run("list --lang es").out.contains(QStringLiteral("Recomendación")));
    m_program->environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("es_MX.UTF-8"));
    QVERIFY(m_program->run("list").out.contains(QStringLiteral("Recomendación")));
    QVERIFY(m_program->run("list --lang en").out.contains(QStringLiteral("Recommendation")));
}

void TestCli::aListStandsAsOfADate()
{
    // The economic dialogue met again on 9 September 2021.
    QCOMPARE(status(QStringLiteral("TRD-02"), {QStringLiteral("--as-of"), QStringLiteral("2021-01-01")}),
             QStringLiteral("stalled"));
    QCOMPARE(status(QStringLiteral("TRD-02"), {QStringLiteral("--as-of"), QStringLiteral("2021-09-08")}),
             QStringLiteral("stalled"));
    QCOMPARE(status(QStringLiteral("TRD-02"), {QStringLiteral("--as-of"), QStringLiteral("2021-09-09")}),
             QStringLiteral("under-way"));
    QCOMPARE(status(QStringLiteral("TRD-02"), {QStringLiteral("--as-of"), QStringLiteral("2021")}),
             QStringLiteral("under-way"));
    QVERIFY(m_program->run("list --json --as-of 2021-01-01").out
            != m_program->run("list --json --as-of 2024-01-01").out);
    // Nothing stands on evidence that was not there yet.
    const QJsonObject early = item(QStringLiteral("TRD-02"), {QStringLiteral("--as-of"), QStringLiteral("2021-01-01")});
    QVERIFY(!early.value(QStringLiteral("evidence")).toArray().contains(QStringLiteral("MXUS-030")));
}

void TestCli::aListIsFilteredSortedAndTabled()
{
    const QJsonArray security = m_program->run("list --json pillar:security").array();
    QVERIFY(!security.isEmpty());
    for (const QJsonValue &one : security)
        QCOMPARE(one[QStringLiteral("pillar")].toString(), QStringLiteral("security"));
    QStringList codes;
    for (const QJsonValue &one : m_program->run("list --json --sort -code").array())
        codes += one[QStringLiteral("code")].toString();
    QVERIFY(std::ranges::is_sorted(codes, std::greater()));
    const Answer table = m_program->run("list pillar:security");
    VERIFY_DONE(table);
    QVERIFY(table.out.startsWith(QStringLiteral("Code")));
    QVERIFY(!table.out.contains(u'\x1b'));
    const Answer csv = m_program->run("list --csv");
    VERIFY_DONE(csv);
    QVERIFY(csv.out.startsWith(QStringLiteral("code,title,pillar,status,class")));
    QVERIFY(csv.out.contains(QStringLiteral("us_lead")));
    VERIFY_FAILED(m_program->run("list --csv --json"), 2, "--csv");
    VERIFY_FAILED(m_program->run("list --sort titel"), 2, "title");
}

void TestCli::aQueryMayBeginWithAMinus()
{
    const qsizetype all = m_program->run("list --json").array().size();
    const qsizetype with = m_program->run("list --json pillar:trade").array().size();
    const qsizetype without = m_program->run("list --json -pillar:trade").array().size();
    QVERIFY(with > 0);
    QCOMPARE(with + without, all);
    QCOMPARE(m_program->run("list --json -- -pillar:trade").array().size(), without);
}

void TestCli::oneIsShownWithAllThatBelongsToIt()
{
    const QJsonObject one = m_program->run("show TRD-02 --json").object();
    for (const char *key : {"code", "title", "status", "addressees", "updates", "actions", "evidence", "relations",
                            "parts", "done_when", "target_dates", "responses"})
        QVERIFY2(one.contains(QLatin1String(key)), key);
    QVERIFY(one.value(QStringLiteral("updates")).toArray().size() > 1);
    QVERIFY(one.value(QStringLiteral("evidence")).toArray().size() > 1);
    const Answer text = m_program->run("show TRD-02");
    VERIFY_DONE(text);
    QVERIFY(text.out.startsWith(QStringLiteral("TRD-02")));
    QVERIFY(text.out.contains(QStringLiteral("Done when")));
    const QJsonObject early = m_program->run("show TRD-02 --as-of 2021-01-01 --json").object();
    QCOMPARE(early.value(QStringLiteral("updates")).toArray().size(), 1);
    QVERIFY(m_program->run("show TRD-02 --lang es").out.contains(QStringLiteral("Cumplida cuando")));
}

void TestCli::anUpdateIsTakenBackAndDoneAgain()
{
    QCOMPARE(status(QStringLiteral("TRD-02")), QStringLiteral("under-way"));
    const Answer done =
        m_program->run({QStringLiteral("update"), QStringLiteral("TRD-02"), QStringLiteral("--status"),
                        QStringLiteral("implemented"), QStringLiteral("--reason"), QStringLiteral("Both met.")});
    VERIFY_DONE(done);
    QVERIFY2(done.out.contains(QStringLiteral("TRD-02")) && done.out.contains(u'2'), qPrintable(done.out));
    QCOMPARE(status(QStringLiteral("TRD-02")), QStringLiteral("implemented"));
    VERIFY_DONE(m_program->run("undo"));
    QCOMPARE(status(QStringLiteral("TRD-02")), QStringLiteral("under-way"));
    VERIFY_DONE(m_program->run("redo"));
    QCOMPARE(status(QStringLiteral("TRD-02")), QStringLiteral("implemented"));
    VERIFY_FAILED(m_program->run("redo"), 1, "redo");
    VERIFY_DONE(m_program->run("undo"));
    VERIFY_FAILED(m_program->run("undo"), 1, "undo");
    VERIFY_DONE(m_program->run("verify"));
    VERIFY_DONE(m_program->run("check"));
    QCOMPARE(m_program->run("history --json").array().size(), 5);
}

void TestCli::anUpdateRestsOnEvidenceAndSpeaksForOneSide()
{
    VERIFY_DONE(m_program->run({QStringLiteral("update"), QStringLiteral("BRD-02"), QStringLiteral("--side=mx"),
                                QStringLiteral("--status=stalled"), QStringLiteral("--reason=No money."),
                                QStringLiteral("--effective=2026-03"), QStringLiteral("--progress=40"),
                                QStringLiteral("--evidence"), QStringLiteral("MXUS-001"), QStringLiteral("--evidence"),
                                QStringLiteral("MXUS-002"), QStringLiteral("--by"), QStringLiteral("Benito")}));
    const QJsonObject newest =
        m_program->run("show BRD-02 --json").object().value(QStringLiteral("updates"))[0].toObject();
    QCOMPARE(newest.value(QStringLiteral("side")).toString(), QStringLiteral("mx"));
    QCOMPARE(newest.value(QStringLiteral("status")).toString(), QStringLiteral("stalled"));
    QCOMPARE(newest.value(QStringLiteral("effective")).toString(), QStringLiteral("2026-03"));
    QCOMPARE(newest.value(QStringLiteral("progress")).toInt(), 40);
    QCOMPARE(newest.value(QStringLiteral("by")).toString(), QStringLiteral("Benito"));
    QCOMPARE(newest.value(QStringLiteral("evidence")).toArray(),
             (QJsonArray{QStringLiteral("MXUS-001"), QStringLiteral("MXUS-002")}));
    const QJsonArray sides = item(QStringLiteral("BRD-02")).value(QStringLiteral("addressees")).toArray();
    QCOMPARE(sides[1][QStringLiteral("status")].toString(), QStringLiteral("stalled"));
    QCOMPARE(sides[0][QStringLiteral("status")].toString(), QStringLiteral("under-way"));
    VERIFY_FAILED(m_program->run("update BRD-02 --status stalled --reason Because"), 1, "us, mx");
}

void TestCli::theHistoryNamesEveryChange()
{
    VERIFY_DONE(m_program->run("update TRD-02 --status stalled --reason Because"));
    const QJsonArray entries = m_program->run("history --json").array();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][QStringLiteral("action")].toString(), QStringLiteral("create"));
    const QJsonObject last = entries[1].toObject();
    QCOMPARE(last.value(QStringLiteral("seq")).toInt(), 2);
    QCOMPARE(last.value(QStringLiteral("by")).toString(), QStringLiteral("Ana Analista"));
    QCOMPARE(last.value(QStringLiteral("code")).toString(), QStringLiteral("TRD-02"));
    QCOMPARE(last.value(QStringLiteral("hash")).toString().size(), 64);
    QVERIFY(QDateTime::fromString(last.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(m_program->run("history TRD-02 --json").array().size(), 1);
    QCOMPARE(m_program->run("history TRD-03 --json").array().size(), 0);
    VERIFY_FAILED(m_program->run("history TRD-99"), 1, "TRD-99");
    QVERIFY(m_program->run("history").out.contains(QStringLiteral("Ana Analista")));
}

void TestCli::aChangedByteBreaksTheSeal()
{
    for (int count = 0; count < 3; ++count)
        VERIFY_DONE(m_program->run("update TRD-02 --status stalled --reason Because"));
    VERIFY_DONE(m_program->run("verify"));
    QCOMPARE(runRaw(m_program->file(QStringLiteral("w.acuerdo")),
                    "UPDATE history SET changes = replace(changes, 'Because', 'because') WHERE seq = 3"),
             QString());
    VERIFY_FAILED(m_program->run("verify"), 1, "3");
    QCOMPARE(m_program->run("verify --json").object().value(QStringLiteral("broken")).toInt(), 3);
    QCOMPARE(m_program->run("check").status, 1);
}

void TestCli::twoDatesAreCompared()
{
    const QJsonObject diff = m_program->run("diff --from 2021-01-01 --to 2024-01-01 --json").object();
    QCOMPARE(diff.value(QStringLiteral("from")).toString(), QStringLiteral("2021-01-01"));
    QCOMPARE(diff.value(QStringLiteral("to")).toString(), QStringLiteral("2024-01-01"));
    const QJsonArray moved = diff.value(QStringLiteral("moved")).toArray();
    QVERIFY(!moved.isEmpty());
    bool foundDialogue = false;
    for (const QJsonValue &one : moved) {
        for (const char *key : {"code", "side", "before", "after", "effective", "reason"})
            QVERIFY2(one.toObject().contains(QLatin1String(key)), key);
        QVERIFY(one[QStringLiteral("before")] != one[QStringLiteral("after")]);
        foundDialogue = foundDialogue
                        || (one[QStringLiteral("code")].toString() == QStringLiteral("TRD-02")
                            && one[QStringLiteral("before")].toString() == QStringLiteral("stalled")
                            && one[QStringLiteral("after")].toString() == QStringLiteral("under-way"));
    }
    QVERIFY(foundDialogue);
    VERIFY_DONE(m_program->run("diff --from 2024"));
    VERIFY_FAILED(m_program->run("diff"), 2, "--from");
    VERIFY_FAILED(m_program->run("diff --from 2024 --to 2023"), 1, "2023-12-31");
}

void TestCli::evidenceAndIndicatorsAreListedAndShown()
{
    const QJsonArray proofs = m_program->run("evidence list --json").array();
    QVERIFY(proofs.size() > 60);
    const QJsonObject one = m_program->run("evidence show MXUS-001 --json").object();
    QCOMPARE(one.value(QStringLiteral("id")).toString(), QStringLiteral("MXUS-001"));
    QVERIFY(one.value(QStringLiteral("url")).toString().startsWith(QStringLiteral("https://")));
    QVERIFY(!one.value(QStringLiteral("recommendations")).toArray().isEmpty());
    VERIFY_DONE(m_program->run("evidence list"));
    VERIFY_DONE(m_program->run("evidence show MXUS-001 --lang es"));
    VERIFY_FAILED(m_program->run("evidence show MXUS-O01"), 1, "MXUS-001");
    QVERIFY(m_program->run("evidence show MXUS-001 --cite bibtex").out.startsWith(u'@'));
    QVERIFY(m_program->run("evidence show MXUS-001 --cite text").out.contains(QStringLiteral("(n.d.)")));
    QVERIFY(m_program->run("evidence show MXUS-001 --cite text --lang es").out.contains(QStringLiteral("(s. f.)")));
    QCOMPARE(m_program->run("evidence show MXUS-001 --cite csl-json").array().size(), 1);
    VERIFY_FAILED(m_program->run("evidence show MXUS-001 --cite apa"), 2, "csl-json");

    const QJsonArray indicators = m_program->run("indicator list --json").array();
    QVERIFY(indicators.size() > 20);
    for (const QJsonValue &indicator : indicators) {
        QCOMPARE(indicator.toObject().keys(),
                 (QStringList{QStringLiteral("count"), QStringLiteral("first"), QStringLiteral("frequency"),
                              QStringLiteral("freshness"), QStringLiteral("id"), QStringLiteral("last"),
                              QStringLiteral("outcome"), QStringLiteral("source"), QStringLiteral("title"),
                              QStringLiteral("unit")}));
        QVERIFY(!indicator[QStringLiteral("source")][QStringLiteral("publisher")].toString().isEmpty());
        QVERIFY(indicator[QStringLiteral("count")].toInt() > 0);
    }
    const QJsonArray values =
        m_program->run("indicator show goods-exports --json").object().value(QStringLiteral("observations")).toArray();
    bool found1993 = false;
    for (const QJsonValue &value : values) {
        for (const char *key : {"period", "value", "flag", "vintage"})
            QVERIFY2(value.toObject().contains(QLatin1String(key)), key);
        found1993 = found1993
                    || (value[QStringLiteral("period")].toString() == QStringLiteral("1993")
                        && value[QStringLiteral("value")].toDouble() == 41580.8);
    }
    QVERIFY(found1993);
    VERIFY_DONE(m_program->run("indicator show goods-exports"));
    VERIFY_FAILED(m_program->run("indicator show goods-exprts"), 1, "goods-exports");
    const auto outcome = [&](const char *command) {
        return m_program->run(command).object()[QStringLiteral("outcome")][QStringLiteral("direction")].toString();
    };
    QCOMPARE(outcome("indicator show homicides-new-method --json"), QStringLiteral("improving"));
    QCOMPARE(outcome("indicator show homicides-new-method --as-of 2020 --json"), QStringLiteral("too-few-data"));
    QVERIFY(m_program->run("indicator show homicides-new-method").out.contains(QStringLiteral("−11% since 2019")));
    const QJsonObject freshness =
        m_program->run("indicator show homicides-new-method --json").object()[QStringLiteral("freshness")].toObject();
    QCOMPARE(freshness[QStringLiteral("next")].toString(), QStringLiteral("2023"));
    QVERIFY(freshness[QStringLiteral("stale")].toBool());
}

void TestCli::chartsAreListedDrawnAndWrittenAsNumbers()
{
    const QJsonArray charts = m_program->run("chart list --json").array();
    QVERIFY(charts.size() >= 6);
    for (const QJsonValue &chart : charts) {
        for (const char *key : {"id", "title", "kind", "indicators", "recommendations"})
            QVERIFY2(chart.toObject().contains(QLatin1String(key)), key);
        QVERIFY(!chart[QStringLiteral("recommendations")].toArray().isEmpty());
    }
    for (const char *name : {"c.png", "c.svg", "c.pdf", "c.csv", "c.zip"}) {
        VERIFY_DONE(m_program->run(
            {QStringLiteral("chart"), QStringLiteral("goods-trade"), QStringLiteral("-o"), QLatin1String(name)}));
        QVERIFY2(m_program->bytes(QLatin1String(name)).size() > 500, name);
    }
    QVERIFY(m_program->bytes(QStringLiteral("c.png")).startsWith("\x89PNG"));
    QVERIFY(m_program->bytes(QStringLiteral("c.pdf")).startsWith("%PDF"));
    QVERIFY(m_program->bytes(QStringLiteral("c.csv")).contains("41580.8"));
    VERIFY_DONE(m_program->run("chart goods-trade -o es.png --lang es --dark --size 800x500"));
    QVERIFY(m_program->bytes(QStringLiteral("es.png")) != m_program->bytes(QStringLiteral("c.png")));
    VERIFY_DONE(m_program->run("chart goods-trade -o large.png --scale 2"));
    const QByteArray large = m_program->bytes(QStringLiteral("large.png")); // bytes 16 to 23 of a PNG are its size
    QCOMPARE(qFromBigEndian<quint32>(large.constData() + 16), 2400u);
    QCOMPARE(qFromBigEndian<quint32>(large.constData() + 20), 1500u);
    VERIFY_FAILED(m_program->run("chart goods-trade -o large.png --scale 9"), 2, "--scale");
    QVERIFY(m_program->bytes(QStringLiteral("c.zip")).startsWith("PK"));
    VERIFY_FAILED(m_program->run("chart goods-trade"), 2, "-o");
    VERIFY_FAILED(m_program->run("chart goods-trade -o c.png --size large"), 2, "1200x750");
    VERIFY_FAILED(m_program->run("chart goods-trad -o x.png"), 1, "goods-trade");
    QCOMPARE(m_program->run("chart goods-trade -o x.gif").status, 1);
    QVERIFY(!QFile::exists(m_program->file(QStringLiteral("x.gif"))));
}

void TestCli::aSummaryIsWrittenInEveryForm()
{
    for (const char *name : {"s.pdf", "s.html", "s.md", "s.csv", "s.json"}) {
        VERIFY_DONE(m_program->run({QStringLiteral("summary"), QStringLiteral("-o"), QLatin1String(name),
                                    QStringLiteral("--as-of"), QStringLiteral("2026-07-01"), QStringLiteral("--from"),
                                    QStringLiteral("2025-07-01")}));
        QVERIFY2(m_program->bytes(QLatin1String(name)).size() > 1000, name);
    }
    QVERIFY(m_program->bytes(QStringLiteral("s.pdf")).startsWith("%PDF"));
    const QByteArray page = m_program->bytes(QStringLiteral("s.html"));
    QVERIFY(!page.contains("<script"));
    VERIFY_DONE(m_program->run("summary pillar:security -o es.md --lang es --as-of 2026-07-01"));
    QVERIFY(m_program->bytes(QStringLiteral("es.md")).contains("TRD-") == false);
    VERIFY_FAILED(m_program->run("summary"), 2, "-o");
    QCOMPARE(m_program->run("summary -o s.xyz").status, 1);
    QCOMPARE(m_program->run("summary -o none.md status:").status, 1);
    QVERIFY(!QFile::exists(m_program->file(QStringLiteral("none.md"))));
}

void TestCli::anExportComesBackEqual()
{
    VERIFY_DONE(m_program->run("update TRD-02 --status stalled --reason Because --evidence MXUS-001"));
    VERIFY_DONE(m_program->run("update TRD-03 --status implemented --reason Because"));
    VERIFY_DONE(m_program->run("undo"));
    VERIFY_DONE(m_program->run("export w.zip"));
    VERIFY_DONE(m_program->run("new copy.acuerdo --from w.zip"));
    for (const char *command :
         {"list --json", "show TRD-02 --json", "history --json", "evidence list --json", "verify",
          "indicator show goods-exports --json", "chart list --json", "diff --from 2021 --json"}) {
        const QStringList words = QString::fromLatin1(command).split(u' ');
        const Answer here = m_program->run(QStringList{QStringLiteral("-w"), QStringLiteral("w.acuerdo")} + words);
        const Answer there = m_program->run(QStringList{QStringLiteral("-w"), QStringLiteral("copy.acuerdo")} + words);
        VERIFY_DONE(there);
        QCOMPARE(there.out, here.out);
    }
    VERIFY_DONE(m_program->run("-w copy.acuerdo check"));
    VERIFY_DONE(m_program->run("-w copy.acuerdo redo"));
    VERIFY_DONE(m_program->run("-w copy.acuerdo undo"));
    VERIFY_DONE(m_program->run("-w copy.acuerdo undo"));
    VERIFY_DONE(m_program->run("-w copy.acuerdo verify"));
    VERIFY_DONE(m_program->run("-w w.acuerdo export again.zip"));
    QCOMPARE(m_program->bytes(QStringLiteral("again.zip")), m_program->bytes(QStringLiteral("w.zip")));
}

void TestCli::theRegisterIsExported()
{
    VERIFY_DONE(m_program->run("export r.json"));
    QCOMPARE(m_program->bytes(QStringLiteral("r.json")), m_program->run("list --json").out.toUtf8());
    VERIFY_DONE(m_program->run("export r.csv --lang es"));
    QCOMPARE(m_program->bytes(QStringLiteral("r.csv")), m_program->run("list --csv --lang es").out.toUtf8());
    VERIFY_FAILED(m_program->run("export r.txt"), 1, ".zip");
}

void TestCli::aBackupIsAWorkspace()
{
    VERIFY_DONE(m_program->run("backup copy.acuerdo"));
    QCOMPARE(m_program->run("-w copy.acuerdo list --json").out, m_program->run("-w w.acuerdo list --json").out);
    VERIFY_FAILED(m_program->run("-w w.acuerdo backup copy.acuerdo"), 1, "copy.acuerdo");
}

void TestCli::itSaysWhatIsInIt()
{
    const QJsonObject info = m_program->run("info --json").object();
    QCOMPARE(info.value(QStringLiteral("recommendations")).toInt(), int(m_program->run("list --json").array().size()));
    QCOMPARE(info.value(QStringLiteral("title")).toString(), QStringLiteral("Convocation 2020"));
    QCOMPARE(info.value(QStringLiteral("history")).toInt(), 1);
    VERIFY_DONE(m_program->run("info --lang es"));
}

void TestCli::anEmptyWorkspaceWorks()
{
    VERIFY_DONE(m_program->run("new empty.acuerdo --empty"));
    QCOMPARE(m_program->run("-w empty.acuerdo list --json").array().size(), 0);
    VERIFY_DONE(m_program->run("-w empty.acuerdo list"));
    VERIFY_DONE(m_program->run("-w empty.acuerdo check"));
    VERIFY_DONE(m_program->run("-w empty.acuerdo verify"));
    VERIFY_DONE(m_program->run("-w empty.acuerdo export empty.zip"));
    VERIFY_DONE(m_program->run("new copy.acuerdo --from empty.zip"));
    VERIFY_FAILED(m_program->run("new both.acuerdo --empty --from empty.zip"), 2, "--empty");
}

void TestCli::readingWritesNothing()
{
    for (const char *command :
         {"list", "list --json", "show TRD-02", "history", "verify", "diff --from 2024", "evidence list",
          "indicator list", "chart list", "info", "check", "summary -o s.md", "export e.zip", "backup b.acuerdo"})
        VERIFY_DONE(m_program->run(QStringList{QStringLiteral("-w"), QStringLiteral("w.acuerdo")}
                                   + QString::fromLatin1(command).split(u' ')));
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), m_convocation);
    QVERIFY(!QFile::exists(m_program->file(QStringLiteral("w.acuerdo-journal"))));
}

void TestCli::outputThatGoesNowhereIsAFailure()
{
    QProcess process;
    m_program->prepare(process, {QStringLiteral("list"), QStringLiteral("--json")});
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).startsWith(QStringLiteral("acuerdo-cli: ")));
}

void TestCli::twoLoopsAtOnceLoseNothing()
{
    constexpr int rounds = 12;
    QProcess loops[2];
    for (int which = 0; which < 2; ++which) {
        loops[which].setWorkingDirectory(m_program->folder());
        loops[which].setProcessEnvironment(m_program->environment());
        loops[which].start(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "for n in $(seq %1); do '%2' update TRD-0%3 --status under-way --reason \"%3-$n\" || exit 1; done")
                 .arg(rounds)
                 .arg(Program::path())
                 .arg(which + 2)});
    }
    for (QProcess &loop : loops) {
        QVERIFY(loop.waitForFinished(90'000));
        QVERIFY2(loop.exitCode() == 0, loop.readAllStandardError().constData());
    }
    QCOMPARE(m_program->run("history --json").array().size(), 1 + 2 * rounds);
    for (const char *code : {"TRD-02", "TRD-03"}) {
        QSet<QString> reasons;
        for (const QJsonValue &update :
             m_program->run({QStringLiteral("show"), QLatin1String(code), QStringLiteral("--json")})
                 .object()
                 .value(QStringLiteral("updates"))
                 .toArray())
            reasons.insert(update[QStringLiteral("reason")].toString());
        for (int round = 1; round <= rounds; ++round)
            QVERIFY(reasons.contains(QStringLiteral("%1-%2").arg(QLatin1String(code).back()).arg(round)));
    }
    VERIFY_DONE(m_program->run("verify"));
    VERIFY_DONE(m_program->run("check"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
