// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/query/query_samples.h"

#include <QTest>

using namespace acuerdo;

namespace {

tl::expected<Query, QueryError> read(const QString &text, Language language = Language::English)
{
    return parseQuery(text, sampleNames(), Wording(language));
}

QString canonical(const QString &text)
{
    const auto query = read(text);
    return query ? queryText(*query) : QStringLiteral("error: ") + query.error().message;
}

} // namespace

class TestParseQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryHasOneCanonicalText_data();
    void aQueryHasOneCanonicalText();
    void theExampleOfTheDesignIsRead();
    void anErrorNamesItsPlace_data();
    void anErrorNamesItsPlace();
    void anErrorSpeaksTheReadersLanguage();
    void manyOwnersUnderOneBeginningAreAskedToBeNarrowed();
    void aWordThatLooksLikeSyntaxIsWrittenInQuotes();
};

void TestParseQuery::aQueryHasOneCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("  \t\n ", "");
    row("ports", "ports");
    row("  ports   Entry ", "ports Entry");
    row("\"ports of entry\"", "\"ports of entry\"");
    row("“ports of entry”", "\"ports of entry\"");
    row("«puertos de entrada»", "\"puertos de entrada\"");
    row("-fentanyl", "-fentanyl");
    row("−fentanyl", "-fentanyl");
    row("-\"joint force\"", "-\"joint force\"");
    row("trade - security", "trade security");
    row("& … —", "");
    row("16:30", "16:30");
    row("say\"so\"", "say \"so\"");
    row("status:stalled", "status:stalled");
    row("STATUS=Stalled", "status:stalled");
    row("estado:detenida", "status:stalled");
    row("status:stalled,reversed", "status:stalled,reversed");
    row("status:stalled,detenida", "status:stalled");
    row("status:\"en marcha\"", "status:under-way");
    row("status:EN-MARCHA", "status:under-way");
    row("estado:\"Cumplida por otra via\"", "status:implemented-differently");
    row("-clase:abierta", "-class:open");
    row("class:closed", "class:closed-otherwise");
    row("pillar:Seguridad", "pillar:security");
    row("pilar:TRD", "pillar:trade");
    row("fuente:convocatoria", "source:convocation-2020");
    row("side:mexico", "side:mx");
    row("lado:\"Estados Unidos\",México", "side:us,mx");
    row("side:U.S.", "side:us");
    row("owner:CBP", "owner:us-cbp");
    row("owner:\"Border Patrol\"", "owner:us-border-patrol");
    row("owner:border", "owner:us-cbp,us-border-patrol");
    row("responsable:secretaria", "owner:mx-sre,mx-se");
    row("lead:mx-se", "lead:mx-se");
    row("a-cargo:SRE", "lead:mx-sre");
    row("apoya:SRE", "support:mx-sre");
    row("prioridad:alta", "priority:high");
    row("tipo:legislativa", "kind:legislative");
    row("etiqueta:Fentanilo", "tag:fentanilo");
    row("tag:\"border management\"", "tag:border-management");
    row("clave:TRD-02", "code:trd-02");
    row("sección:\"Executive summary\"", "section:\"Executive summary\"");
    row("due<2026-12-31", "due<2026-12-31");
    row("due:<2026-12-31", "due<2026-12-31");
    row("vence≤2026-q1", "due<=2026-Q1");
    row("plazo>=2026-T3", "due>=2026-Q3");
    row("due>2026", "due>2026");
    row("due:2026,2027-03", "due:2026,2027-03");
    row("changed:90d", "changed:90d");
    row("cambio:2s", "changed:2w");
    row("changed:1A", "changed:1y");
    row("changed>2024-01-01", "changed>2024-01-01");
    row("respuesta:\"aceptada en parte\"", "response:accepted-in-part");
    row("sustento:datos", "verification:operational-data");
    row("calendario:vencida", "schedule:overdue");
    row("espera:mexico", "waiting:mx");
    row("is:overdue", "is:overdue");
    row("es:vencida,\"vence pronto\"", "is:overdue,due-soon");
    row("-es:detenida", "-is:stalled");
    row("tiene:gráfica", "has:chart");
    row("has:evidencia,note", "has:evidence,note");
    row("due:", "error: A value is still missing after “due:”, for example due:2027-03.");
}

void TestParseQuery::aQueryHasOneCanonicalText()
{
    QFETCH(QString, text);
    QTEST(canonical(text), "expected");
}

void TestParseQuery::theExampleOfTheDesignIsRead()
{
    const QString text = QStringLiteral("status:under-way pillar:security side:mx owner:CBP due<2026-12-31 is:overdue "
                                        "\"ports of entry\" -tag:fentanyl");
    const auto query = read(text);
    QVERIFY(query);
    QCOMPARE(query->terms.size(), 8);
    QCOMPARE(query->terms[4],
             (QueryTerm{
                 .field = QueryField::Due, .comparison = Comparison::Less, .values = {QStringLiteral("2026-12-31")}}));
    QCOMPARE(query->terms[6], (QueryTerm{.values = {QStringLiteral("ports of entry")}, .phrase = true}));
    QCOMPARE(query->terms[7],
             (QueryTerm{.field = QueryField::Tag, .values = {QStringLiteral("fentanyl")}, .negated = true}));
}

void TestParseQuery::anErrorNamesItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("unfinished");
    QTest::addColumn<QString>("part"); ///< Of the message.
    const auto row = [](const char *text, const char *place, bool unfinished, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place) << unfinished
                            << QString::fromUtf8(part);
    };
    row("trade status:stalld", "stalld", false,
        "“stalld” is no value of “status”. Did you mean “stalled”? Accepted: "
        "not-started, under-way, stalled,");
    row("status:und", "und", true, "Did you mean “under-way”?");
    row("status:und x", "und", false, "Did you mean “under-way”?");
    row("status:xyzzy", "xyzzy", false, "is no value of “status”. Accepted:");
    row("status:stalled,", "status:", true, "A value is still missing after “status:”");
    row("status:,stalled", "status:", true, "A value is still missing");
    row("status:", "status:", true, "for example status:not-started. Accepted: not-started,");
    row("status: stalled", "status:", true, "A value is still missing");
    row("owner:\"\"", "owner:", true, "A value is still missing");
    row("statsu:stalled", "statsu", false, "There is no field “statsu”. Did you mean “status”? Fields: status, class,");
    row("http://example.org", "http", false, "To look for the text itself, put it in quotation marks.");
    row("ports \"of entry", "\"of entry", true, "This quotation mark is still open");
    row("owner:\"Border", "\"Border", true, "This quotation mark is still open");
    row("status<stalled", "status<", false, "“status” has no order, so “<” does not fit it: write “status:”.");
    row("due:31/12/2026", "31/12/2026", false, "Write 2027, 2027-Q1, 2027-03 or 2027-03-14.");
    row("due<2026-02-30", "2026-02-30", false, "“2026-02-30” is not a date.");
    row("due<2026,2027", "2026,2027", false, "one date");
    row("changed:soon", "soon", false, "Write 90d, 2w, 6m or 1y");
    row("changed>90d", "90d", false, "“90d” is not a date.");
    row("changed:0d", "0d", false, "is not a date");
    row("is:latte", "latte", false, "Did you mean “late”?");
    row("has:proof", "proof", false, "Accepted: evidence, chart, updates,");
    row("side:canada", "canada", false, "Accepted: us, mx, joint, local.");
    row("tag:&&", "&&", false, "no letter or digit");
    row("-nope:1", "nope", false, "There is no field “nope”.");
}

void TestParseQuery::anErrorNamesItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto query = read(text);
    QVERIFY(!query);
    QTEST(text.mid(query.error().position, query.error().length), "place");
    QTEST(query.error().unfinished, "unfinished");
    QVERIFY2(query.error().message.contains(part), qPrintable(query.error().message));
}

void TestParseQuery::anErrorSpeaksTheReadersLanguage()
{
    const auto query = read(QStringLiteral("estado:detenido"), Language::Spanish);
    QVERIFY(!query);
    QCOMPARE(query.error().message,
             QStringLiteral("«detenido» no es un valor de «estado». ¿Quiso decir «detenida»? Se acepta: sin-iniciar, "
                            "en-marcha, detenida, cumplida, cumplida-por-otra-vía, revertida."));
}

void TestParseQuery::manyOwnersUnderOneBeginningAreAskedToBeNarrowed()
{
    QueryNames names;
    for (int i = 0; i < 30; ++i)
        names.owners += QueryNames::Name{QStringLiteral("agency-%1").arg(i), {QStringLiteral("Agency %1").arg(i)}};
    const auto query = parseQuery(QStringLiteral("owner:agency"), names, Wording(Language::English));
    QVERIFY(!query);
    QVERIFY(query.error().unfinished);
    QVERIFY2(query.error().message.startsWith(QStringLiteral("“agency” begins 30 names")),
             qPrintable(query.error().message));
    QVERIFY(parseQuery(QStringLiteral("owner:agency-2"), names, Wording(Language::English)));
}

void TestParseQuery::aWordThatLooksLikeSyntaxIsWrittenInQuotes()
{
    const Query query{{{.values = {QStringLiteral("status:x")}}, {.values = {QStringLiteral("two words")}}}};
    QCOMPARE(queryText(query), QStringLiteral("\"status:x\" \"two words\""));
    const Query quoting{{{.values = {QStringLiteral("a \"b\" \\ c")}, .phrase = true}}};
    QCOMPARE(*read(queryText(quoting)), quoting);
}

QTEST_GUILESS_MAIN(TestParseQuery)
#include "test_parse_query.moc"
