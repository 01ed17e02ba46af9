// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/core/store/raw_file.h"

using namespace acuerdo;

/// Issuing and reading what was issued, by the command line.
class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anIssuedSummaryStaysAsItWas_data();
    void anIssuedSummaryStaysAsItWas();
    void theNextStartsFromTheLast();
    void anyTwoAreCompared();
    void whatCannotBeIssuedIsRefused();
    void aChangedSummaryShowsThatItsSealDoesNotFit();
    void theTemplatesAreListed();
    void aTemplateThatCannotBeReadHidesNoOther();

private:
    Answer issue(const char *day, const QStringList &more = {});
    void update(const char *code, const char *status, const char *day);

    std::unique_ptr<Program> m_program;
};

void TestIssue::init()
{
    m_program = std::make_unique<Program>();
    m_program->environment().insert(QStringLiteral("ACUERDO_WORKSPACE"), QStringLiteral("w.acuerdo"));
    VERIFY_DONE(m_program->run("new w.acuerdo"));
}

Answer TestIssue::issue(const char *day, const QStringList &more)
{
    return m_program->run(QStringList{QStringLiteral("issue"), QStringLiteral("-t"), QStringLiteral("changes"),
                                      QStringLiteral("--as-of"), QLatin1StringView(day)}
                          + more);
}

void TestIssue::update(const char *code, const char *status, const char *day)
{
    VERIFY_DONE(m_program->run({QStringLiteral("update"), QLatin1StringView(code), QStringLiteral("--status"),
                                QLatin1StringView(status), QStringLiteral("--reason"), QStringLiteral("Agreed."),
                                QStringLiteral("--effective"), QLatin1StringView(day)}));
}

void TestIssue::anIssuedSummaryStaysAsItWas_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"pdf", "docx", "odt", "html", "xlsx", "md", "csv", "gao.csv", "json", "ics"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

// Whatever changes in the workspace later, its templates and words included.
void TestIssue::anIssuedSummaryStaysAsItWas()
{
    QFETCH(QString, suffix);
    const QString name = QStringLiteral("issued.") + suffix;
    const QString again = QStringLiteral("again.") + suffix;
    VERIFY_DONE(issue("2026-07-02", {QStringLiteral("--by"), QStringLiteral("M. Ortiz"), QStringLiteral("-o"), name}));
    update("MIG-01", "implemented", "2026-06-01");
    VERIFY_DONE(m_program->run(
        {QStringLiteral("issued"), QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("-o"), again}));
    QVERIFY(!m_program->bytes(name).isEmpty());
    QVERIFY(m_program->bytes(again) == m_program->bytes(name));
    // While one made now says something else.
    VERIFY_DONE(m_program->run({QStringLiteral("summary"), QStringLiteral("-t"), QStringLiteral("changes"),
                                QStringLiteral("--as-of"), QStringLiteral("2026-07-02"), QStringLiteral("-o"), again}));
    QVERIFY(m_program->bytes(again) != m_program->bytes(name));
}

void TestIssue::theNextStartsFromTheLast()
{
    QCOMPARE(issue("2026-07-02").out, QStringLiteral("Summary No. 1 is issued, with the status as of Jul 2, 2026.\n"));
    update("MIG-01", "implemented", "2026-08-01");
    update("INS-02", "stalled", "2026-08-02");
    VERIFY_DONE(issue("2099-09-01", {QStringLiteral("-o"), QStringLiteral("two.md")}));
    const QString text = QString::fromUtf8(m_program->bytes(QStringLiteral("two.md")));
    QVERIFY2(text.contains(QStringLiteral("No. 2")), qPrintable(text.left(400)));
    QVERIFY(text.contains(QStringLiteral("Compared with summary No. 1 of July 2, 2026")));
    QVERIFY2(text.contains(QStringLiteral("1 advanced and 1 slipped back")), qPrintable(text.left(1500)));
    const QJsonArray list = m_program->run("issued list --json").array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1)[QStringLiteral("number")].toInt(), 2);
    QCOMPARE(list.at(1)[QStringLiteral("compared_with")].toString(), QStringLiteral("2026-07-02"));
    QCOMPARE(list.at(1)[QStringLiteral("by")].toString(), QStringLiteral("Ana Analista"));
    // A summary that is not issued starts there too, when it is asked to.
    VERIFY_DONE(m_program->run("summary -t brief --since-issued last --as-of 2099-12-01 -o brief.md"));
    QVERIFY(m_program->bytes(QStringLiteral("brief.md")).contains("Compared with summary No. 2"));
}

void TestIssue::anyTwoAreCompared()
{
    VERIFY_DONE(issue("2026-07-02"));
    update("MIG-01", "implemented", "2026-08-01");
    VERIFY_DONE(issue("2099-09-01"));
    update("INS-02", "stalled", "2026-08-02");
    VERIFY_DONE(issue("2099-09-02"));
    const QJsonObject all = m_program->run("issued compare 1 3 --json").object();
    QCOMPARE(all[QStringLiteral("advanced")].toArray(), QJsonArray{QStringLiteral("MIG-01")});
    QCOMPARE(all[QStringLiteral("slipped_back")].toArray(), QJsonArray{QStringLiteral("INS-02")});
    const QJsonObject back = m_program->run("issued compare 3 2 --json").object();
    QCOMPARE(back[QStringLiteral("advanced")].toArray(), QJsonArray{QStringLiteral("INS-02")});
    const QString words = m_program->run("issued compare 1 2").out;
    QVERIFY2(words.contains(QStringLiteral("1 advanced")) && words.contains(QStringLiteral("MIG-01")),
             qPrintable(words));
}

void TestIssue::whatCannotBeIssuedIsRefused()
{
    VERIFY_FAILED(m_program->run("issued show 1"), 1, "No summary has been issued yet");
    VERIFY_FAILED(m_program->run("issue -t nothing"), 1, "There is no template “nothing”");
    VERIFY_FAILED(m_program->run("issue -o s.xyz"), 1, "s.xyz");
    VERIFY_FAILED(m_program->run("issue status:"), 1, "status");
    QCOMPARE(m_program->run("issued list --json").array().size(), 0);
    VERIFY_DONE(issue("2026-07-02"));
    VERIFY_FAILED(m_program->run("issued show 7"), 1, "“7”");
    VERIFY_FAILED(m_program->run("issued show -o s.md"), 2, "issued show");
    VERIFY_DONE(m_program->run("undo"));
    QCOMPARE(m_program->run("issued list --json").array().size(), 0);
}

void TestIssue::aChangedSummaryShowsThatItsSealDoesNotFit()
{
    VERIFY_DONE(issue("2026-07-02"));
    QCOMPARE(runRaw(m_program->file(QStringLiteral("w.acuerdo")),
                    "UPDATE issued_summary SET document = replace(document, 'MIG-01', 'MIG-99')"),
             QString());
    VERIFY_FAILED(m_program->run("issued show 1"), 1, "its seal does not fit");
}

void TestIssue::theTemplatesAreListed()
{
    QStringList keys;
    for (const QJsonValue &one : m_program->run("template list --json").array()) {
        keys += one[QStringLiteral("key")].toString();
        QVERIFY(!one[QStringLiteral("name")].toString().isEmpty());
        QVERIFY(!one[QStringLiteral("sections")].toArray().isEmpty());
        QVERIFY(!one[QStringLiteral("own")].toBool());
    }
    QCOMPARE(keys.join(u' '), QStringLiteral("brief progress changes owner fact-sheet register"));
    QVERIFY(m_program->run("template list --lang es").out.contains(QStringLiteral("Resumen de avance")));
}

// As a stranger's program may leave it.
void TestIssue::aTemplateThatCannotBeReadHidesNoOther()
{
    QCOMPARE(runRaw(m_program->file(QStringLiteral("w.acuerdo")),
                    "INSERT INTO summary_template (key, name, definition) VALUES ('mine', 'Mine', 'no JSON')"),
             QString());
    QCOMPARE(m_program->run("template list --json").array().size(), 6);
    VERIFY_FAILED(m_program->run("summary -t other -o s.md"), 1, "There is no template “other”");
    VERIFY_FAILED(m_program->run("summary -t mine -o s.md"), 1, "“Mine”");
}

QTEST_GUILESS_MAIN(TestIssue)
#include "test_issue.moc"
