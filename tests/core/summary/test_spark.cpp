// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frozen_document.h"
#include "core/summary/html_parts.h"

#include <QTest>

using namespace acuerdo;

namespace {

std::vector<SparkFigure> years(std::initializer_list<std::pair<int, double>> values)
{
    std::vector<SparkFigure> figures;
    for (const auto &[year, value] : values)
        figures.push_back({Period::parse(QString::number(year)).value(), value, false});
    return figures;
}

} // namespace

class TestSpark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesFollowTimeAndValue();
    void oneFigureIsNoLine();
    void equalFiguresLieInTheMiddle();
    void aBreakInMethodIsNotJoined();
    void signsShowTheSameShape();
    void aSparkInHtmlIsADrawingForTheEyeAlone();
    void aSparkIsFrozenAndThawed();
};

void TestSpark::placesFollowTimeAndValue()
{
    const SparkLine spark = sparkOf(years({{2010, 5}, {2015, 15}, {2020, 10}}));
    QCOMPARE(spark.size(), size_t(3));
    QVERIFY(!spark[0].joined);
    QCOMPARE(spark[0].x, 0.0);
    QCOMPARE(spark[0].y, 0.0);
    QVERIFY(spark[1].joined);
    QVERIFY(std::abs(spark[1].x - 0.5) < 0.001); // leap years
    QCOMPARE(spark[1].y, 1.0);
    QCOMPARE(spark[2].x, 1.0);
    QCOMPARE(spark[2].y, 0.5);
}

void TestSpark::oneFigureIsNoLine()
{
    QVERIFY(sparkOf(years({{2010, 5}})).empty());
    QVERIFY(sparkOf(years({})).empty());
    QCOMPARE(sparkText({}), QString());
}

void TestSpark::equalFiguresLieInTheMiddle()
{
    for (const SparkPoint &point : sparkOf(years({{2010, 5}, {2011, 5}})))
        QCOMPARE(point.y, 0.5);
}

void TestSpark::aBreakInMethodIsNotJoined()
{
    auto figures = years({{2010, 5}, {2011, 6}, {2012, 7}});
    figures[1].isBreak = true;
    const SparkLine spark = sparkOf(figures);
    QVERIFY(!spark[1].joined);
    QVERIFY(spark[2].joined);
}

void TestSpark::signsShowTheSameShape()
{
    QCOMPARE(sparkText(sparkOf(years({{2010, 0}, {2011, 7}, {2012, 3}}))), QStringLiteral("▁█▄"));
    std::vector<SparkFigure> many;
    for (int year = 1900; year < 2000; ++year)
        many.push_back({Period::parse(QString::number(year)).value(), double(year), false});
    QCOMPARE(sparkText(sparkOf(many), 8), QStringLiteral("▁▂▃▄▅▆▇█"));
}

void TestSpark::aSparkInHtmlIsADrawingForTheEyeAlone()
{
    const QString html = htmlRun({.kind = TextRun::Kind::Spark, .spark = sparkOf(years({{2010, 0}, {2011, 1}}))});
    QVERIFY(html.contains(QStringLiteral("aria-hidden=\"true\"")));
    QVERIFY2(html.contains(QStringLiteral("d=\"M2.0 10.0L62.0 2.0\"")), qPrintable(html));
}

void TestSpark::aSparkIsFrozenAndThawed()
{
    Document document;
    const TextRun run{.kind = TextRun::Kind::Spark, .spark = sparkOf(years({{2010, 0}, {2011, 1}, {2013, 0.25}}))};
    document.blocks.emplace_back(ParagraphBlock{.text = {run}});
    const auto thawed = documentFromFrozen(frozenText(document));
    QVERIFY(thawed);
    QCOMPARE(std::get<ParagraphBlock>(thawed->blocks.front()).text, Passage{run});
}

QTEST_GUILESS_MAIN(TestSpark)
#include "test_spark.moc"
