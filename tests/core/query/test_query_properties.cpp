// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/query_words.h"
#include "tests/core/query/query_samples.h"

#include <rapidcheck.h>

#include <QRandomGenerator>
#include <QTest>

using namespace acuerdo;

namespace {

const QueryNames names = sampleNames();
const Wording wording(Language::English);

QString pick(const QStringList &choices)
{
    return choices[*rc::gen::inRange(0, int(choices.size()))];
}

QString anyDate()
{
    const int year = *rc::gen::inRange(1000, 10000);
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return PartialDate::year(year).text();
    case 1:
        return PartialDate::quarter(year, *rc::gen::inRange(1, 5)).text();
    case 2:
        return PartialDate::month(year, *rc::gen::inRange(1, 13)).text();
    default:
        return PartialDate::day(QDate(year, 1, 1).addDays(*rc::gen::inRange(0, 365))).text();
    }
}

QString anyWord()
{
    return pick({QStringLiteral("ports"), QStringLiteral("México"), QStringLiteral("T-MEC"), QStringLiteral("a,b"),
                 QStringLiteral("c\\d"), QStringLiteral("16:30"), QStringLiteral("ñandú"), QStringLiteral("-x")});
}

QStringList valuesOf(QueryField field)
{
    const QueryVocabulary vocabulary = queryVocabulary(field, names);
    QStringList values;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        if (!vocabulary.isEmpty())
            values += vocabulary[*rc::gen::inRange(0, int(vocabulary.size()))].key;
        else if (field == QueryField::Section)
            values += anyWord() + pick({QString(), QStringLiteral(" two"), QStringLiteral(" \"quoted\" \\")});
        else if (field == QueryField::Tag || field == QueryField::Code)
            values += plainWord(anyWord());
        else
            values += field == QueryField::Changed ? pick({QStringLiteral("90d"), QStringLiteral("2w"), anyDate()})
                                                   : anyDate();
    }
    values.removeDuplicates();
    return values;
}

QueryTerm anyTerm()
{
    QueryTerm term;
    term.field = QueryField(*rc::gen::inRange(0, int(QueryField::Text) + 1));
    term.negated = *rc::gen::arbitrary<bool>();
    if (term.field == QueryField::Text) {
        term.phrase = *rc::gen::arbitrary<bool>();
        term.values = {term.phrase ? anyWord() + QStringLiteral(" \"") + anyWord() : anyWord()};
        term.negated |= term.values.front().startsWith(u'-'); // else the dash itself would be the negation
        return term;
    }
    term.values = valuesOf(term.field);
    const bool dated = term.field >= QueryField::Due && term.field <= QueryField::Recorded;
    if (dated && term.values.size() == 1)
        term.comparison = Comparison(*rc::gen::inRange(0, 5));
    return term;
}

// Bits of the language, so that random texts come near to it.
QString nearlyAQuery(QRandomGenerator &random)
{
    static const QStringList bits{
        QStringLiteral("status"), QStringLiteral("estado"),  QStringLiteral("due"),     QStringLiteral("changed"),
        QStringLiteral("owner"),  QStringLiteral("is"),      QStringLiteral(":"),       QStringLiteral("<"),
        QStringLiteral(">="),     QStringLiteral("="),       QStringLiteral("\""),      QStringLiteral("“"),
        QStringLiteral("»"),      QStringLiteral(","),       QStringLiteral("-"),       QStringLiteral("−"),
        QStringLiteral(" "),      QStringLiteral("\\"),      QStringLiteral("stalled"), QStringLiteral("2026-12-31"),
        QStringLiteral("90d"),    QStringLiteral("overdue"), QStringLiteral("CBP"),     QStringLiteral("' OR 1=1 --"),
        QStringLiteral("*"),      QStringLiteral("NEAR("),   QStringLiteral(")"),       QStringLiteral("^"),
        QStringLiteral("ñ"),      QStringLiteral("\u202E"),  QStringLiteral("\u0301"),  QStringLiteral("x"),
    };
    QString text;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i) {
        const int kind = random.bounded(8);
        text += kind == 0 ? QString(QChar(ushort(random.bounded(0x10000)))) : bits[random.bounded(int(bits.size()))];
    }
    return text;
}

bool isWhole(const QString &text)
{
    const auto query = parseQuery(text, names, wording);
    if (!query) {
        const QueryError &error = query.error();
        return error.position >= 0 && error.length >= 1 && error.position + error.length <= text.size()
               && !error.message.isEmpty();
    }
    const auto again = parseQuery(queryText(*query), names, wording);
    return again && *again == *query && queryText(*again) == queryText(*query);
}

} // namespace

class TestQueryProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryReadsBackFromItsText();
    void anyTextIsAQueryOrAnErrorWithAPlace();
    void aVeryLongTextIsReadToo();
};

void TestQueryProperties::aQueryReadsBackFromItsText()
{
    const bool holds = rc::check("parseQuery(queryText(query)) is the query", [] {
        Query query;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            query.terms += anyTerm();
        const auto read = parseQuery(queryText(query), names, wording);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == query);
    });
    QVERIFY(holds);
}

void TestQueryProperties::anyTextIsAQueryOrAnErrorWithAPlace()
{
    QRandomGenerator random(20200701);
    for (int i = 0; i < 100'000; ++i) {
        const QString text = nearlyAQuery(random);
        QVERIFY2(isWhole(text), qPrintable(text));
    }
}

void TestQueryProperties::aVeryLongTextIsReadToo()
{
    QVERIFY(isWhole(QStringLiteral("-").repeated(100'000)));
    QVERIFY(isWhole(QStringLiteral("status:") + QStringLiteral("stalled,").repeated(10'000) + QStringLiteral("x")));
    QVERIFY(isWhole(QStringLiteral("a\" ").repeated(50'000)));
}

QTEST_GUILESS_MAIN(TestQueryProperties)
#include "test_query_properties.moc"
