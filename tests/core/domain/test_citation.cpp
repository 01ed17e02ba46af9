// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/citation.h"
#include "core/domain/freshness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace acuerdo;

namespace {

PartialDate date(const char *text)
{
    return PartialDate::parse(QString::fromLatin1(text)).value_or(PartialDate());
}

Evidence sesnsp()
{
    return {.key = QStringLiteral("sesnsp-2023"),
            .kind = EvidenceKind::DataSet,
            .title = QStringLiteral("Incidencia delictiva del fuero común"),
            .publisher = QStringLiteral("SESNSP"),
            .published = date("2023-08"),
            .url = QStringLiteral("https://www.gob.mx/sesnsp?a=1&b=2%20c"),
            .retrieved = date("2026-07-02"),
            .language = QStringLiteral("es")};
}

Evidence nasty()
{
    return {.key = QStringLiteral("a b{c},\n"),
            .kind = EvidenceKind::Document,
            .title = QStringLiteral("50% of $1_000 & {braces} #1 ~ ^ \\end{document}\r\nER  - \r\nTY  - BOOK"),
            .publisher = QStringLiteral("Labor, Commerce & Co.\nAU  - Nobody"),
            .url = QStringLiteral("https://doi.org/10.1080/01621459.1968.10480934")};
}

QString cite(const Evidence &work, CitationStyle style, Language language = Language::English)
{
    return citation(work, style, Formatting(language));
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsAsASentenceInBothLanguages();
    void whatIsNotKnownIsLeftOut();
    void bibTexHasItsFields();
    void bibTexEscapesWhatItMust();
    void risHasALinePerFact();
    void noValueCanBeginALineOfRis();
    void cslJsonIsReadBack();
    void severalAreCitedTogether();
    void aDoiIsTakenFromItsAddress();
    void theNextFiguresHaveADay_data();
    void theNextFiguresHaveADay();
    void freshnessIsSaid();
};

void TestCitation::textReadsAsASentenceInBothLanguages()
{
    QCOMPARE(cite(sesnsp(), CitationStyle::Text),
             QStringLiteral("SESNSP (Aug 2023). Incidencia delictiva del fuero común. Retrieved July 2, 2026 from "
                            "https://www.gob.mx/sesnsp?a=1&b=2%20c"));
    QCOMPARE(cite(sesnsp(), CitationStyle::Text, Language::Spanish),
             QStringLiteral("SESNSP (ago 2023). Incidencia delictiva del fuero común. Consultado el 2 de julio de 2026 "
                            "en https://www.gob.mx/sesnsp?a=1&b=2%20c"));
}

void TestCitation::whatIsNotKnownIsLeftOut()
{
    const Evidence bare{.key = QStringLiteral("E-1"), .title = QStringLiteral("Minutes")};
    QCOMPARE(cite(bare, CitationStyle::Text), QStringLiteral("Minutes (n.d.)."));
    QCOMPARE(cite(bare, CitationStyle::Text, Language::Spanish), QStringLiteral("Minutes (s. f.)."));
    QCOMPARE(cite(bare, CitationStyle::BibTeX), QStringLiteral("@misc{E-1,\n  title = {{Minutes}}\n}\n"));
    QCOMPARE(cite(bare, CitationStyle::Ris), QStringLiteral("TY  - RPRT\r\nID  - E-1\r\nTI  - Minutes\r\nER  - \r\n"));
}

void TestCitation::bibTexHasItsFields()
{
    QCOMPARE(cite(sesnsp(), CitationStyle::BibTeX),
             QStringLiteral("@misc{sesnsp-2023,\n"
                            "  author = {{SESNSP}},\n"
                            "  title = {{Incidencia delictiva del fuero común}},\n"
                            "  year = {2023},\n"
                            "  month = aug,\n"
                            "  url = {https://www.gob.mx/sesnsp?a=1&b=2%20c},\n"
                            "  urldate = {2026-07-02},\n"
                            "  language = {es},\n"
                            "  note = {Retrieved July 2, 2026}\n"
                            "}\n"));
}

void TestCitation::bibTexEscapesWhatItMust()
{
    const QString entry = cite(nasty(), CitationStyle::BibTeX);
    QVERIFY(entry.startsWith(QStringLiteral("@techreport{a-b-c-,\n")));
    QVERIFY(entry.contains(QStringLiteral("{{50\\% of \\$1\\_000 \\& \\{braces\\} \\#1 \\textasciitilde{} "
                                          "\\textasciicircum{} \\textbackslash{}end\\{document\\} ER - TY - BOOK}}")));
    QVERIFY(entry.contains(QStringLiteral("doi = {10.1080/01621459.1968.10480934}")));
    int depth = 0;
    for (qsizetype i = 0; i < entry.size(); ++i) { // braces balance, escaped ones or not
        depth += entry[i] == u'{' ? 1 : entry[i] == u'}' ? -1 : 0;
        QVERIFY(depth >= 0);
    }
    QCOMPARE(depth, 0);
    Evidence braced = nasty();
    braced.url = QStringLiteral("https://example.com/{a}\\b");
    QVERIFY(cite(braced, CitationStyle::BibTeX).contains(QStringLiteral("url = {https://example.com/%7Ba%7D%5Cb}")));
}

void TestCitation::risHasALinePerFact()
{
    QCOMPARE(cite(sesnsp(), CitationStyle::Ris, Language::Spanish),
             QStringLiteral("TY  - DATA\r\n"
                            "ID  - sesnsp-2023\r\n"
                            "AU  - SESNSP\r\n"
                            "TI  - Incidencia delictiva del fuero común\r\n"
                            "PB  - SESNSP\r\n"
                            "PY  - 2023\r\n"
                            "DA  - 2023/08//\r\n"
                            "Y2  - 2026/07/02/\r\n"
                            "UR  - https://www.gob.mx/sesnsp?a=1&b=2%20c\r\n"
                            "LA  - es\r\n"
                            "N1  - Consultado el 2 de julio de 2026\r\n"
                            "ER  - \r\n"));
}

void TestCitation::noValueCanBeginALineOfRis()
{
    const QString record = cite(nasty(), CitationStyle::Ris);
    QCOMPARE(record.count(QStringLiteral("\r\nER")), 1);
    QCOMPARE(record.count(QStringLiteral("\nTY")), 0);
    QVERIFY(!record.contains(QStringLiteral("\nAU"))); // a comma would make a person of it
}

void TestCitation::cslJsonIsReadBack()
{
    const QJsonArray items = QJsonDocument::fromJson(cite(sesnsp(), CitationStyle::CslJson).toUtf8()).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items[0].toObject();
    QCOMPARE(item[QStringLiteral("type")].toString(), QStringLiteral("dataset"));
    QCOMPARE(item[QStringLiteral("author")][0][QStringLiteral("literal")].toString(), QStringLiteral("SESNSP"));
    const QJsonArray issued = item[QStringLiteral("issued")][QStringLiteral("date-parts")].toArray();
    QCOMPARE(issued, (QJsonArray{QJsonArray{2023, 8}}));
    QCOMPARE(item[QStringLiteral("accessed")][QStringLiteral("date-parts")].toArray(),
             (QJsonArray{QJsonArray{2026, 7, 2}}));
    Evidence quarterly = sesnsp();
    quarterly.published = date("2024-Q4");
    const QJsonArray quarter = QJsonDocument::fromJson(cite(quarterly, CitationStyle::CslJson).toUtf8()).array();
    QCOMPARE(quarter[0][QStringLiteral("issued")][QStringLiteral("date-parts")].toArray(),
             (QJsonArray{QJsonArray{2024, 10}, QJsonArray{2024, 12}}));
    QVERIFY(QJsonDocument::fromJson(cite(nasty(), CitationStyle::CslJson).toUtf8()).isArray());
}

void TestCitation::severalAreCitedTogether()
{
    const Evidence works[] = {sesnsp(), nasty()};
    const Formatting english(Language::English);
    QCOMPARE(citation(works, CitationStyle::Text, english).count(u'\n'), 1);
    QCOMPARE(citation(works, CitationStyle::BibTeX, english).count(u'@'), 2);
    QCOMPARE(citation(works, CitationStyle::Ris, english).count(QStringLiteral("\r\nER")), 2);
    QCOMPARE(QJsonDocument::fromJson(citation(works, CitationStyle::CslJson, english).toUtf8()).array().size(), 2);
}

void TestCitation::aDoiIsTakenFromItsAddress()
{
    QCOMPARE(doiOf(QStringLiteral("https://doi.org/10.2307/1907187")), QStringLiteral("10.2307/1907187"));
    QCOMPARE(doiOf(QStringLiteral("http://dx.doi.org/10.1029/WR018i001p00107")),
             QStringLiteral("10.1029/WR018i001p00107"));
    QVERIFY(doiOf(QStringLiteral("https://example.com/doi.org/10.2307/1907187")).isEmpty());
    QVERIFY(doiOf(QStringLiteral("https://doi.org/")).isEmpty());
}

void TestCitation::theNextFiguresHaveADay_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("lag"); // −1: not known
    QTest::addColumn<QString>("next");
    QTest::addColumn<QDate>("due");
    QTest::newRow("a year") << Frequency::Annual << "2022" << 40 << "2023" << QDate(2024, 2, 9);
    QTest::newRow("a year of unknown lag") << Frequency::Annual << "2022" << -1 << "2023" << QDate(2024, 12, 31);
    QTest::newRow("a fiscal year") << Frequency::FiscalYear << "FY2022" << 0 << "FY2023" << QDate(2023, 9, 30);
    QTest::newRow("an academic year") << Frequency::AcademicYear << "1998/99" << 120 << "1999/00"
                                      << QDate(2000, 11, 28);
    QTest::newRow("a quarter") << Frequency::Quarterly << "2023-Q4" << 30 << "2024-Q1" << QDate(2024, 4, 30);
    QTest::newRow("a month") << Frequency::Monthly << "2023-12" << 20 << "2024-01" << QDate(2024, 2, 20);
    QTest::newRow("a month of unknown lag") << Frequency::Monthly << "2023-12" << -1 << "2024-01" << QDate(2024, 2, 29);
}

void TestCitation::theNextFiguresHaveADay()
{
    QFETCH(Frequency, frequency);
    QFETCH(QString, last);
    QFETCH(int, lag);
    QFETCH(QString, next);
    QFETCH(QDate, due);
    const auto lagDays = lag < 0 ? std::nullopt : std::optional(lag);
    const auto onTheDay = freshnessOf(frequency, *Period::parse(last), lagDays, due);
    QVERIFY(onTheDay);
    QCOMPARE(onTheDay->next.text(), next);
    QCOMPARE(onTheDay->due, due);
    QVERIFY(!onTheDay->stale);
    QVERIFY(freshnessOf(frequency, *Period::parse(last), lagDays, due.addDays(1))->stale);
}

void TestCitation::freshnessIsSaid()
{
    const Period last = *Period::parse(QStringLiteral("2022"));
    QVERIFY(!freshnessOf(Frequency::Irregular, last, 10, QDate(2026, 1, 1)));
    QVERIFY(!freshnessOf(Frequency::Annual, Period(), 10, QDate(2026, 1, 1)));
    const auto stale = freshnessOf(Frequency::Annual, last, 40, QDate(2026, 7, 2));
    QCOMPARE(freshnessText(*stale, Formatting(Language::English)),
             QStringLiteral("Stale: figures for 2023 were expected by Feb 9, 2024"));
    const auto fresh = freshnessOf(Frequency::Annual, last, 40, QDate(2023, 7, 2));
    QCOMPARE(freshnessText(*fresh, Formatting(Language::Spanish)),
             QStringLiteral("Próximas cifras: 2023, esperadas a más tardar el 9 feb 2024"));
}

QTEST_GUILESS_MAIN(TestCitation)
#include "test_citation.moc"
