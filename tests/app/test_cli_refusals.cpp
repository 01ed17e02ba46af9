// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/core/store/raw_file.h"

#include <functional>

using namespace acuerdo;

/// Bad files, bad words and bad data: each gets a sentence and an exit status, and nothing is changed.
class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aLockedFileIsReadButNotWritten();
    void aReadOnlyFileIsReadButNotWritten();
    void anUnreadableFileIsRefused();
    void badWordsAreRefused_data();
    void badWordsAreRefused();
    void refusalsSpeakSpanish();
    void markupIsTextLikeAnyOther();
    void badPackagesAreRefusedWithEveryPlace();
    void aPackageThatIsNotWholeMakesNoFile();

private:
    QByteArray m_convocation;
    std::unique_ptr<Program> m_program;
};

void TestCliRefusals::initTestCase()
{
    const Program program;
    VERIFY_DONE(program.run("new w.acuerdo"));
    m_convocation = program.bytes(QStringLiteral("w.acuerdo"));
}

void TestCliRefusals::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("w.acuerdo"), m_convocation);
}

void TestCliRefusals::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: the Convocation workspace, spoilt by the SQL
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const QByteArray whole = m_convocation;
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << QByteArray() << QStringLiteral("cut short");
    QTest::newRow("cut in its head") << whole.left(50) << QByteArray() << QStringLiteral("w.acuerdo");
    QTest::newRow("a text") << QByteArray("Dear all,\n") << QByteArray() << QStringLiteral("not a workspace");
    QTest::newRow("another database") << QByteArray() << QByteArray("PRAGMA application_id = 1")
                                      << QStringLiteral("another program");
    QTest::newRow("newer") << QByteArray() << QByteArray("PRAGMA user_version = 99") << QStringLiteral("newer Acuerdo");
    QTest::newRow("a trigger") << QByteArray()
                               << QByteArray("CREATE TRIGGER t AFTER INSERT ON owner BEGIN DELETE FROM history; END")
                               << QStringLiteral("trigger");
    QTest::newRow("a view for a table")
        << QByteArray() << QByteArray("ALTER TABLE saved_view RENAME TO s; CREATE VIEW saved_view AS SELECT * FROM s")
        << QStringLiteral("not built like one");
    QTest::newRow("an index over an expression")
        << QByteArray() << QByteArray("CREATE INDEX i ON owner (abs(id))") << QStringLiteral("index");
}

void TestCliRefusals::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    if (!content.isEmpty())
        m_program->write(QStringLiteral("w.acuerdo"), content);
    if (!sql.isEmpty())
        QCOMPARE(runRaw(m_program->file(QStringLiteral("w.acuerdo")), sql.constData()), QString());
    const QByteArray before = m_program->bytes(QStringLiteral("w.acuerdo"));
    for (const char *command :
         {"update TRD-02 --status stalled --reason Because", "undo", "list", "export w.zip", "verify"}) {
        const Answer answer = m_program->run(command);
        const bool readsNewer = says.startsWith(QStringLiteral("newer")) && answer.status == 0;
        if (readsNewer)
            continue; // a newer file may be read, never written
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }
    QVERIFY(m_program->run("update TRD-02 --status stalled --reason Because").status == 1);
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), before);
    QCOMPARE(QDir(m_program->folder()).entryList({QStringLiteral("w.acuerdo*")}, QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("w.acuerdo")});
}

void TestCliRefusals::aLockedFileIsReadButNotWritten()
{
    const RawConnection other(m_program->file(QStringLiteral("w.acuerdo")), "BEGIN IMMEDIATE");
    VERIFY_FAILED(m_program->run("update TRD-02 --status stalled --reason Because"), 1, "another program");
    VERIFY_DONE(m_program->run("list"));
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), m_convocation);
}

void TestCliRefusals::aReadOnlyFileIsReadButNotWritten()
{
    QVERIFY(QFile::setPermissions(m_program->folder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_program->file(QStringLiteral("w.acuerdo")), QFile::Permissions(0x6444)));
    Answer written;
    Answer read;
    {
        const AsNobody nobody;
        if (!nobody.ok || !QFileInfo(Program::path()).isExecutable())
            QSKIP("This test needs to run the program as another user.");
        written = m_program->run("update TRD-02 --status stalled --reason Because");
        read = m_program->run("list");
    }
    VERIFY_FAILED(written, 1, "read-only");
    VERIFY_DONE(read);
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), m_convocation);
}

void TestCliRefusals::anUnreadableFileIsRefused()
{
    QVERIFY(QFile::setPermissions(m_program->folder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_program->file(QStringLiteral("w.acuerdo")), QFile::ReadOwner | QFile::WriteOwner));
    Answer read;
    {
        const AsNobody nobody;
        if (!nobody.ok || !QFileInfo(Program::path()).isExecutable())
            QSKIP("This test needs to run the program as another user.");
        read = m_program->run("-w w.acuerdo list");
    }
    VERIFY_FAILED(read, 1, "may not be read");
}

void TestCliRefusals::badWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto update = [](const QStringList &further) { return QStringList{QStringLiteral("update")} + further; };
    const QStringList whole{QStringLiteral("TRD-02"), QStringLiteral("--status=stalled"),
                            QStringLiteral("--reason=Because")};
    QTest::newRow("unknown code") << QStringList{QStringLiteral("show"), QStringLiteral("TRD-2")} << 1
                                  << QStringLiteral("TRD-02");
    QTest::newRow("unknown code in an update")
        << update({QStringLiteral("TRX-02"), QStringLiteral("--status=stalled"), QStringLiteral("--reason=Because")})
        << 1 << QStringLiteral("TRX-02");
    QTest::newRow("unknown status") << update(
        {QStringLiteral("TRD-02"), QStringLiteral("--status=underway"), QStringLiteral("--reason=Because")})
                                    << 1 << QStringLiteral("Did you mean “under-way”?");
    QTest::newRow("unknown side") << update(whole + QStringList{QStringLiteral("--side=ca")}) << 1
                                  << QStringLiteral("us, mx, joint, local");
    QTest::newRow("side that is not asked")
        << update(whole + QStringList{QStringLiteral("--side=mx")}) << 1 << QStringLiteral("joint");
    QTest::newRow("no date") << update(whole + QStringList{QStringLiteral("--effective=yesterday")}) << 1
                             << QStringLiteral("2027-03-14");
    QTest::newRow("no such day") << update(whole + QStringList{QStringLiteral("--effective=2023-02-29")}) << 1
                                 << QStringLiteral("2023-02-29");
    QTest::newRow("Mexican form of a date")
        << update(whole + QStringList{QStringLiteral("--effective=03/04/2026")}) << 1 << QStringLiteral("03/04/2026");
    QTest::newRow("before the report") << update(whole + QStringList{QStringLiteral("--effective=2019-12-31")}) << 1
                                       << QStringLiteral("2020");
    QTest::newRow("in the future") << update(whole + QStringList{QStringLiteral("--effective=2999-01-01")}) << 1
                                   << QStringLiteral("2999");
    QTest::newRow("progress in words") << update(whole + QStringList{QStringLiteral("--progress=half")}) << 1
                                       << QStringLiteral("half");
    QTest::newRow("progress too great") << update(whole + QStringList{QStringLiteral("--progress=101")}) << 1
                                        << QStringLiteral("101");
    QTest::newRow("unknown evidence") << update(whole + QStringList{QStringLiteral("--evidence=MXUS-1")}) << 1
                                      << QStringLiteral("MXUS-1");
    QTest::newRow("unknown part") << update(whole + QStringList{QStringLiteral("--part=z")}) << 1
                                  << QStringLiteral("“z”");
    QTest::newRow("no reason") << update({QStringLiteral("TRD-02"), QStringLiteral("--status=stalled")}) << 2
                               << QStringLiteral("--reason");
    QTest::newRow("no status") << update({QStringLiteral("TRD-02"), QStringLiteral("--reason=Because")}) << 2
                               << QStringLiteral("--status");
    QTest::newRow("control character") << update(
        {QStringLiteral("TRD-02"), QStringLiteral("--status=stalled"), QStringLiteral("--reason=Bell\u0007")})
                                       << 1 << QStringLiteral("U+0007");
    QTest::newRow("turned direction") << update(
        {QStringLiteral("TRD-02"), QStringLiteral("--status=stalled"), QStringLiteral("--reason=Not \u202Edone")})
                                      << 1 << QStringLiteral("U+202E");
    QTest::newRow("nonsense query") << QStringList{QStringLiteral("list"), QStringLiteral("status:")} << 1
                                    << QStringLiteral("^");
    QTest::newRow("unknown word in a query")
        << QStringList{QStringLiteral("list"), QStringLiteral("pillar:trade status:undrway")} << 1
        << QStringLiteral("                    ^^^^^^^");
    QTest::newRow("unclosed quotation") << QStringList{QStringLiteral("list"), QStringLiteral("\"ports of")} << 1
                                        << QStringLiteral("^");
    QTest::newRow("unknown command") << QStringList{QStringLiteral("lst")} << 2 << QStringLiteral("“list”");
    QTest::newRow("half a command") << QStringList{QStringLiteral("evidence")} << 2 << QStringLiteral("evidence list");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("--jsn")} << 2
                                    << QStringLiteral("--json");
    QTest::newRow("option of another command")
        << QStringList{QStringLiteral("undo"), QStringLiteral("--status=stalled")} << 2 << QStringLiteral("--status");
    QTest::newRow("option without its value")
        << QStringList{QStringLiteral("list"), QStringLiteral("--as-of")} << 2 << QStringLiteral("DATE");
    QTest::newRow("option twice") << QStringList{QStringLiteral("list"), QStringLiteral("--as-of=2021"),
                                                 QStringLiteral("--as-of=2022")}
                                  << 2 << QStringLiteral("twice");
    QTest::newRow("switch with a value") << QStringList{QStringLiteral("list"), QStringLiteral("--json=yes")} << 2
                                         << QStringLiteral("--json");
    QTest::newRow("too many words") << QStringList{QStringLiteral("list"), QStringLiteral("ports"),
                                                   QStringLiteral("of")}
                                    << 2 << QStringLiteral("“of”");
    QTest::newRow("no code") << QStringList{QStringLiteral("show")} << 2 << QStringLiteral("CODE");
    QTest::newRow("bad as-of") << QStringList{QStringLiteral("list"), QStringLiteral("--as-of=2021-13")} << 1
                               << QStringLiteral("2021-13");
    QTest::newRow("unknown language") << QStringList{QStringLiteral("list"), QStringLiteral("--lang=fr")} << 2
                                      << QStringLiteral("fr");
    QTest::newRow("nothing to take back") << QStringList{QStringLiteral("undo")} << 1 << QStringLiteral("undo");
    QTest::newRow("package that is not there")
        << QStringList{QStringLiteral("new"), QStringLiteral("x.acuerdo"), QStringLiteral("--from=nowhere")} << 1
        << QStringLiteral("nowhere");
    QTest::newRow("folder that is not there")
        << QStringList{QStringLiteral("new"), QStringLiteral("no/where/x.acuerdo")} << 1 << QStringLiteral("x.acuerdo");
    QTest::newRow("export into no folder")
        << QStringList{QStringLiteral("export"), QStringLiteral("no/where/x.zip")} << 1 << QStringLiteral("x.zip");
}

void TestCliRefusals::badWordsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    VERIFY_FAILED(m_program->run(words), status, says.toUtf8().constData());
    QCOMPARE(m_program->bytes(QStringLiteral("w.acuerdo")), m_convocation);
    QCOMPARE(QDir(m_program->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("w.acuerdo")});
}

void TestCliRefusals::refusalsSpeakSpanish()
{
    VERIFY_FAILED(m_program->run("show TRD-2 --lang es"), 1, "¿Quiso decir «TRD-02»?");
    VERIFY_FAILED(m_program->run("lst --lang es"), 2, "No existe la orden «lst»");
    VERIFY_FAILED(m_program->run("-w nowhere.acuerdo list --lang es"), 1, "nowhere.acuerdo");
}

void TestCliRefusals::markupIsTextLikeAnyOther()
{
    const QString markup =
        QStringLiteral("<b>Done</b> & \"so\" <img src='/etc/passwd'> {{x}} =1+1 '; DROP TABLE owner; --");
    VERIFY_DONE(m_program->run({QStringLiteral("update"), QStringLiteral("TRD-02"), QStringLiteral("--status=stalled"),
                                QStringLiteral("--reason"), markup}));
    QCOMPARE(m_program->run("show TRD-02 --json")
                 .object()
                 .value(QStringLiteral("updates"))[0][QStringLiteral("reason")]
                 .toString(),
             markup);
    VERIFY_DONE(m_program->run("check"));
}

void TestCliRefusals::badPackagesAreRefusedWithEveryPlace()
{
    const QString package = m_program->file(QStringLiteral("package"));
    QProcess::execute(QStringLiteral("cp"),
                      {QStringLiteral("-r"), QStringLiteral(ACUERDO_SOURCE "/resources/convocation"), package});
    const auto change = [&](const QString &file, const QByteArray &from, const QByteArray &to) {
        QByteArray text = m_program->bytes(QStringLiteral("package/") + file);
        const qsizetype place = text.indexOf(from);
        QVERIFY2(place >= 0, from.constData());
        m_program->write(QStringLiteral("package/") + file, text.replace(place, from.size(), to));
    };
    change(QStringLiteral("updates.csv"), "U-0002,TRD-02,joint,,stalled", "U-0002,TRD-02,joint,,foo");
    change(QStringLiteral("updates.csv"), "U-0003,", "U-0002,");
    change(QStringLiteral("relations.csv"), "TRD-02,supports", "TRD-77,supports");
    change(QStringLiteral("observations.csv"), "41580.8", "\"41 580,8\"");
    change(QStringLiteral("sources.csv"), "2020-07", "July 2020");
    change(QStringLiteral("owners.csv"), "agency", "ministry");
    const Answer answer = m_program->run("new x.acuerdo --from package");
    QCOMPARE(answer.status, 1);
    for (const char *place :
         {"updates.csv, line 3, column status: \"foo\" is not a status; accepted: ", "not-started",
          "updates.csv, line 4, column key: \"U-0002\" is there twice",
          "relations.csv, line 2, column from: \"TRD-77\" is not in recommendations.csv",
          "column value: \"41 580,8\" is not a number", "sources.csv, line 2, column date: \"July 2020\" is not a date",
          "column kind: \"ministry\" is not accepted here; accepted: agency"})
        QVERIFY2(answer.err.contains(QLatin1String(place)), qPrintable(QLatin1String(place) + u'\n' + answer.err));
    QVERIFY(!QFile::exists(m_program->file(QStringLiteral("x.acuerdo"))));
}

void TestCliRefusals::aPackageThatIsNotWholeMakesNoFile()
{
    VERIFY_DONE(m_program->run("export w.zip"));
    const QByteArray whole = m_program->bytes(QStringLiteral("w.zip"));
    int refused = 0;
    for (qsizetype place = 40; place < whole.size(); place += whole.size() / 12) {
        QByteArray spoilt = whole;
        spoilt[place] = char(spoilt[place] ^ 0x5A);
        m_program->write(QStringLiteral("spoilt.zip"), spoilt);
        const Answer answer = m_program->run("new x.acuerdo --from spoilt.zip");
        if (answer.status == 0)
            QVERIFY(QFile::remove(m_program->file(QStringLiteral("x.acuerdo")))); // a byte that means nothing
        else
            ++refused;
        QVERIFY(answer.status == 0
                || (answer.status == 1 && !QFile::exists(m_program->file(QStringLiteral("x.acuerdo")))));
    }
    QVERIFY(refused > 6);
    QCOMPARE(QDir(m_program->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "test_cli_refusals.moc"
