// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figures/figure_plan.h"
#include "tests/core/edit/edit_fixture.h"
#include "tests/core/exchange/tables/workbook_file.h"
#include "tests/core/store/raw_file.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace acuerdo;

namespace {

QString data(const char *name)
{
    return QStringLiteral(ACUERDO_TEST_DATA "/imports/%1").arg(QString::fromLatin1(name));
}

const QDate today(2026, 11, 1);

/// A workspace with nothing but a source of figures, and files beside it.
struct Desk {
    EditFixture edit{};

    Result<Done> make()
    {
        edit.path = edit.folder.filePath(QStringLiteral("w.acuerdo"));
        ACUERDO_TRY_VALUE(made,
                          Workspace::createEmpty(edit.path, {.title = {QStringLiteral("W"), QStringLiteral("W")}}));
        edit.workspace = std::move(made);
        ACUERDO_TRY(edit.perform(
            AddEvidence{.evidence = {.key = QStringLiteral("agency"), .title = QStringLiteral("Yearbook")}}));
        return Done();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(edit.folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    Result<ImportPlan> plan(const QString &path, FigureRecipe recipe, const GoOn &goOn = {}) const
    {
        ACUERDO_TRY_VALUE(file, TableFile::open(path));
        recipe.evidence = QStringLiteral("agency");
        return planImport(edit.store(), file, {.recipe = recipe, .today = today}, goOn);
    }

    /// As proposed, with the source that it would ask for.
    Result<ImportPlan> plan(const QString &path, const GoOn &goOn = {}) const
    {
        ACUERDO_TRY_VALUE(file, TableFile::open(path));
        ACUERDO_TRY_VALUE(proposed, planImport(edit.store(), file, {.today = today}, goOn));
        return plan(path, proposed.recipe, goOn);
    }

    Result<Receipt> carryOut(const ImportPlan &plan, bool leaveOut = false) const
    {
        ACUERDO_TRY_VALUE(command, importCommand(plan, leaveOut, false, edit.store()));
        return edit.perform(command);
    }

    QList<Observation> figures(const char *key, int release = -1) const
    {
        const auto found = indicatorByKey(edit.store(), QString::fromLatin1(key));
        if (!found)
            return {};
        const auto releases = vintages(edit.store(), found->id);
        const VintageId wanted = release < 0 ? releases->last().id : releases->at(release).id;
        return *observations(edit.store(), found->id, wanted);
    }
};

QString shown(const QList<Observation> &figures)
{
    QStringList texts;
    for (const Observation &figure : figures)
        texts += QStringLiteral("%1=%2").arg(figure.period.text()).arg(figure.value, 0, 'g', 17)
                 + (figure.flag == ObservationFlag::Final ? QString() : u' ' + keyOf(figure.flag));
    return texts.join(QStringLiteral("; "));
}

QString questions(const ImportPlan &plan)
{
    QStringList texts;
    for (const PlanQuestion &question : plan.questions)
        texts += question.member;
    return texts.join(u' ');
}

bool addsUp(const ImportPlan &plan)
{
    return plan.read == plan.added + plan.changed + plan.unchanged + plan.rejected;
}

} // namespace

class TestFigurePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        VERIFY_RESULT(m_desk->make());
    }
    void filesOfAgenciesAreRead_data();
    void filesOfAgenciesAreRead();
    void aWorkbookWithTitlesAndFootnotesIsRead();
    void theSameFileAgainChangesNothing();
    void aNewReleaseKeepsTheOldOne();
    void oneStepUndoesAnImport();
    void aThousandRowsStandInTheHistoryAsOneSpan();
    void oneTableInThreeCountriesIsBitEqual();
    void sixtyFourAmbiguousColumnsAreAskedFor();
    void ambiguousDatesAreAskedFor();
    void whatCannotBeReadIsListedWithItsLine();
    void raggedRowsLoseNothing();
    void emptyIsMissingAndMarksAreFlags();
    void aRecipeReadsNextYearsFile();
    void aRecipeComesBackFromItsJson();
    void aStoppedImportLeavesTheFileAsItWas();
    void anImportThatIsOutOfDateIsRefused();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestFigurePlan::filesOfAgenciesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asks");
    QTest::addColumn<int>("read");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("first");
    QTest::newRow("windows-1252 with semicolons, titles and notes")
        << data("homicidios_cp1252.csv") << QStringLiteral("columns[Víctimas].numbers") << 14
        << QStringLiteral("victimas") << QStringLiteral("2015=17889;");
    QTest::newRow("fiscal years by month, one series")
        << data("cbp_fiscal_months.csv") << QString() << 36 << QStringLiteral("cbp-fiscal-months")
        << QStringLiteral("2018-10=139.38999999999999");
    QTest::newRow("long") << data("comercio_largo.csv") << QString() << 48 << QStringLiteral("exportaciones")
                          << QStringLiteral("2022-01=40517.300000000003");
}

void TestFigurePlan::filesOfAgenciesAreRead()
{
    QFETCH(QString, file);
    QFETCH(QString, indicator);
    QFETCH(QString, first);
    auto plan = m_desk->plan(file);
    VERIFY_RESULT(plan);
    QTEST(questions(*plan), "asks");
    FigureRecipe told = plan->recipe;
    if (!plan->isReady())
        told.numbers = NumberStyle::Comma;
    plan = m_desk->plan(file, told);
    VERIFY_RESULT(plan);
    QCOMPARE(questions(*plan), QString());
    QVERIFY(addsUp(*plan));
    QTEST(int(plan->read), "read");
    QCOMPARE(plan->rejections, QList<RejectedCell>());
    VERIFY_RESULT(m_desk->carryOut(*plan));
    const QString stored = shown(m_desk->figures(indicator.toLatin1().constData()));
    QVERIFY2(stored.startsWith(first), qPrintable(stored));
    QCOMPARE(*checkWorkspace(m_desk->edit.store()), QStringList());
    const auto runs = importRuns(m_desk->edit.store());
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().fileName, QFileInfo(file).fileName());
    QCOMPARE(runs->first().rowsRead, plan->read);
    QCOMPARE(runs->first().sha256.size(), 64);
}

void TestFigurePlan::aWorkbookWithTitlesAndFootnotesIsRead()
{
    const auto text = [](const char *place, const char *value) {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    const auto number = [](const char *place, const char *value) {
        return QByteArray("<c r=\"") + place + "\"><v>" + value + "</v></c>";
    };
    WorkbookFile book;
    book.sheet = "<row r=\"1\">" + text("A1", "Table 7. Visas issued (thousands)") + "</row><row r=\"3\">"
                 + text("A3", "Fiscal year") + text("B3", "H-2A") + text("C3", "H-2B") + "</row><row r=\"4\">"
                 + text("A4", "FY2019") + number("B4", "188.758") + number("C4", "72.339")
                 + "</row><row r=\"5\" hidden=\"1\">" + text("A5", "FY2020") + number("B5", "197.908")
                 + number("C5", "45.2") + "</row><row r=\"6\">" + text("A6", "FY2021") + number("B6", "240")
                 + text("C6", "69.6 p") + "</row><row r=\"8\">" + text("A8", "p: preliminary.") + "</row>";
    const QString path = m_desk->edit.folder.filePath(QStringLiteral("visas 2022.xlsx"));
    book.write(path);
    const auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QCOMPARE(questions(*plan), QString());
    QCOMPARE(plan->read, 6);
    QCOMPARE(plan->recipe.name, QStringLiteral("visas"));
    VERIFY_RESULT(m_desk->carryOut(*plan));
    QCOMPARE(shown(m_desk->figures("h-2b")),
             QStringLiteral("FY2019=72.338999999999999; FY2020=45.200000000000003; FY2021=69.599999999999994 "
                            "provisional"));
    const auto made = indicatorByKey(m_desk->edit.store(), QStringLiteral("h-2a"));
    VERIFY_RESULT(made);
    QCOMPARE(made->frequency, Frequency::FiscalYear);
    QCOMPARE(made->unit.english, QStringLiteral("thousands"));
}

void TestFigurePlan::theSameFileAgainChangesNothing()
{
    const QString path = data("comercio_largo.csv");
    const auto first = m_desk->plan(path);
    VERIFY_RESULT(first);
    VERIFY_RESULT(m_desk->carryOut(*first));
    const auto second = m_desk->plan(path);
    VERIFY_RESULT(second);
    QVERIFY(second->changesNothing());
    QCOMPARE(second->unchanged, second->read);
    QCOMPARE(second->read, 48);
    const auto entries = history(m_desk->edit.store())->size();
    const auto receipt = m_desk->carryOut(*second);
    VERIFY_RESULT(receipt);
    QCOMPARE(receipt->seq, 0);
    QCOMPARE(history(m_desk->edit.store())->size(), entries);
}

void TestFigurePlan::aNewReleaseKeepsTheOldOne()
{
    const auto first =
        m_desk->plan(m_desk->write(QStringLiteral("a.csv"), "Year,Exports\n2018,10\n2019,20.5\n2020,30 p\n"));
    VERIFY_RESULT(first);
    VERIFY_RESULT(m_desk->carryOut(*first));
    const auto second =
        m_desk->plan(m_desk->write(QStringLiteral("b.csv"), "Year,Exports\n2019,20.5\n2020,31\n2021,40\n"));
    VERIFY_RESULT(second);
    QCOMPARE(second->added, 1);
    QCOMPARE(second->changed, 1);
    QCOMPARE(second->unchanged, 1);
    QCOMPARE(second->revisions.size(), 1);
    QCOMPARE(second->revisions.first().before, 30.0);
    QCOMPARE(second->revisions.first().after, 31.0);
    QCOMPARE(second->revisions.first().flagBefore, ObservationFlag::Provisional);
    VERIFY_RESULT(m_desk->carryOut(*second));
    QCOMPARE(shown(m_desk->figures("exports", 0)), QStringLiteral("2018=10; 2019=20.5; 2020=30 provisional"));
    // 2018, of which the new file says nothing, goes on; its source and place in the old file stay with it.
    QCOMPARE(shown(m_desk->figures("exports")), QStringLiteral("2018=10; 2019=20.5; 2020=31; 2021=40"));
    QCOMPARE(m_desk->figures("exports").first().origin, QStringLiteral("a.csv#Exports:2"));
    QCOMPARE(m_desk->figures("exports").last().origin, QStringLiteral("b.csv#Exports:4"));
}

void TestFigurePlan::oneStepUndoesAnImport()
{
    const QString before = m_desk->edit.dump();
    const auto plan = m_desk->plan(data("comercio_largo.csv"));
    VERIFY_RESULT(plan);
    VERIFY_RESULT(m_desk->carryOut(*plan));
    const QString after = m_desk->edit.dump();
    QVERIFY(after != before);
    VERIFY_RESULT(m_desk->edit.workspace->undo(m_desk->edit.ana));
    QCOMPARE(m_desk->edit.dump(), before);
    VERIFY_RESULT(m_desk->edit.workspace->redo(m_desk->edit.ana));
    QCOMPARE(m_desk->edit.dump(), after);
}

void TestFigurePlan::aThousandRowsStandInTheHistoryAsOneSpan()
{
    QByteArray table = "Month,North,South\n";
    for (int month = 0; month < 900; ++month)
        table += QByteArray::number(1950 + month / 12) + '-' + QByteArray::number(month % 12 + 1).rightJustified(2, '0')
                 + ',' + QByteArray::number(month * 1.25) + ',' + QByteArray::number(-month) + '\n';
    const QString before = m_desk->edit.dump();
    const auto plan = m_desk->plan(m_desk->write(QStringLiteral("m.csv"), table));
    VERIFY_RESULT(plan);
    QCOMPARE(plan->added, 1800);
    VERIFY_RESULT(m_desk->carryOut(*plan));
    const QString after = m_desk->edit.dump();
    const auto entry = history(m_desk->edit.store(), {}, 0, 1)->first();
    QVERIFY2(entry.changes.contains("\"span\""), entry.changes.left(200));
    QVERIFY(entry.changes.size() < 60'000);
    QCOMPARE(*checkWorkspace(m_desk->edit.store()), QStringList());
    VERIFY_RESULT(m_desk->edit.workspace->undo(m_desk->edit.ana));
    QCOMPARE(m_desk->edit.dump(), before);
    QCOMPARE(*checkWorkspace(m_desk->edit.store()), QStringList());
    VERIFY_RESULT(m_desk->edit.workspace->redo(m_desk->edit.ana));
    QCOMPARE(m_desk->edit.dump(), after);
    QCOMPARE(*checkWorkspace(m_desk->edit.store()), QStringList());
    QVERIFY(!*verifyHistory(m_desk->edit.store()));
    // A row of the span that was forged behind the program's back is found.
    QCOMPARE(runRaw(m_desk->edit.path, "UPDATE observation SET value = 7 WHERE id = 500"), QString());
    QVERIFY(!checkWorkspace(m_desk->edit.store())->isEmpty());
    QVERIFY(!m_desk->edit.workspace->undo(m_desk->edit.ana));
}

void TestFigurePlan::oneTableInThreeCountriesIsBitEqual()
{
    QRandomGenerator random(1821);
    QByteArray english = "Year,Value\n";
    QByteArray mexican = "Año,Value\n";
    QByteArray spanish = "Año;Value\n";
    for (int year = 1800; year < 2020; ++year) {
        const double value = (random.generateDouble() - 0.3) * std::pow(10.0, random.bounded(9));
        const QString digits = QString::number(value, 'f', random.bounded(2, 6));
        const QByteArray point = digits.toLatin1();
        english += QByteArray::number(year) + ",\"" + QLocale(QStringLiteral("en_US")).toString(value, 'f', 5).toUtf8()
                   + "\"\n";
        mexican += QByteArray::number(year) + ",\"" + QLocale(QStringLiteral("es_MX")).toString(value, 'f', 5).toUtf8()
                   + "\"\n";
        QByteArray grouped = QLocale(QStringLiteral("en_US")).toString(value, 'f', 5).toUtf8();
        grouped.replace(',', '_').replace('.', ',').replace('_', '.');
        spanish += QByteArray::number(year) + ';' + grouped + '\n';
    }
    QList<QList<Observation>> read;
    for (const QByteArray &table : {english, mexican, spanish}) {
        Desk desk;
        VERIFY_RESULT(desk.make());
        const auto plan = desk.plan(desk.write(QStringLiteral("t.csv"), table));
        VERIFY_RESULT(plan);
        QCOMPARE(questions(*plan), QString());
        QCOMPARE(plan->added, 220);
        VERIFY_RESULT(desk.carryOut(*plan));
        read += desk.figures("value");
    }
    for (qsizetype place = 0; place < 220; ++place) {
        quint64 bits[3];
        for (int country = 0; country < 3; ++country)
            std::memcpy(&bits[country], &read[country][place].value, sizeof bits[country]);
        QCOMPARE(bits[1], bits[0]);
        QCOMPARE(bits[2], bits[0]);
    }
}

void TestFigurePlan::sixtyFourAmbiguousColumnsAreAskedFor()
{
    QRandomGenerator random(64);
    QByteArray table = "Year";
    for (int column = 0; column < 64; ++column)
        table += ";c" + QByteArray::number(column);
    for (int year = 2000; year < 2006; ++year) {
        table += '\n' + QByteArray::number(year);
        for (int column = 0; column < 64; ++column) {
            const QByteArray group = QByteArray::number(random.bounded(100, 1000));
            table += ';' + QByteArray::number(random.bounded(1, 1000)) + (column % 2 ? ',' : '.') + group;
        }
    }
    const QString path = m_desk->write(QStringLiteral("a.csv"), table);
    auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->questions.size(), 64);
    QVERIFY(!plan->isReady());
    QVERIFY(!importCommand(*plan, true, false, m_desk->edit.store()));
    for (const PlanQuestion &question : std::as_const(plan->questions)) {
        QCOMPARE(question.kind, PlanQuestion::Kind::Numbers);
        QCOMPARE(question.answers.size(), 2);
        QVERIFY(!question.examples.isEmpty());
        for (qsizetype place = 0; place < question.examples.size(); ++place)
            QVERIFY(question.answers[0].results[place] != question.answers[1].results[place]);
    }
    // Once told, each column is read as it was told.
    FigureRecipe told = plan->recipe;
    for (RecipeColumn &column : told.columns) {
        if (column.role == ColumnRole::Value)
            column.numbers = column.name.mid(1).toInt() % 2 ? NumberStyle::Point : NumberStyle::Comma;
    }
    plan = m_desk->plan(path, told);
    VERIFY_RESULT(plan);
    QCOMPARE(questions(*plan), QString());
    QCOMPARE(plan->added, 64 * 6);
    for (const Figure &figure : *plan->figures)
        QVERIFY(figure.value >= 1000);
}

void TestFigurePlan::ambiguousDatesAreAskedFor()
{
    const QString path = m_desk->write(QStringLiteral("d.csv"), "Date,Crossings\n03/04/2026,5\n05/06/2026,7\n");
    auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QCOMPARE(questions(*plan), QStringLiteral("period.day-order"));
    QCOMPARE(plan->questions.first().answers[0].results,
             QStringList({QStringLiteral("2026-03-04"), QStringLiteral("2026-05-06")}));
    QCOMPARE(plan->questions.first().answers[1].results,
             QStringList({QStringLiteral("2026-04-03"), QStringLiteral("2026-06-05")}));
    QCOMPARE(plan->read, 0);
    FigureRecipe told = plan->recipe;
    told.period.dayOrder = DayOrder::DayFirst;
    plan = m_desk->plan(path, told);
    VERIFY_RESULT(plan);
    VERIFY_RESULT(m_desk->carryOut(*plan));
    QCOMPARE(shown(m_desk->figures("crossings")), QStringLiteral("2026-04-03=5; 2026-06-05=7"));
}

void TestFigurePlan::raggedRowsLoseNothing()
{
    const auto plan = m_desk->plan(m_desk->write(QStringLiteral("ragged.csv"),
                                                 "Year,North,South\n2018,1,2\n2019,3\n2020,4,5,6\n2021\n2022,7,8\n"));
    VERIFY_RESULT(plan);
    QVERIFY(addsUp(*plan));
    // A short row has no figure for the south; the cell that no name stands over is shown as a column of its own.
    QCOMPARE(plan->table.columns.size(), 4);
    QCOMPARE(plan->added + plan->rejected, 8);
}

void TestFigurePlan::whatCannotBeReadIsListedWithItsLine()
{
    const QString path = m_desk->write(QStringLiteral("r.csv"), "Year,Tons\n2019,1.5\n2020,many\n2021,007\nTotal,9\n"
                                                                "2019,2.5\n2030,4\n2022,3.25\n");
    const auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QVERIFY(addsUp(*plan));
    QCOMPARE(plan->read, 7);
    QCOMPARE(plan->added, 2);
    QStringList lines;
    for (const RejectedCell &cell : plan->rejections)
        lines += QStringLiteral("%1 %2 %3: %4").arg(cell.line).arg(cell.column, cell.text, cell.reason);
    QCOMPARE(lines, QStringList({QStringLiteral("3 Tons many: it is not a number like 1,234.5"),
                                 QStringLiteral("4 Tons 007: it is not a number like 1,234.5"),
                                 QStringLiteral("5 Tons 9: “Total” is no period"),
                                 QStringLiteral("6 Tons 2.5: line 2 has another figure for 2019 already"),
                                 QStringLiteral("7 Tons 4: 2030 has not come yet")}));
    const QString before = m_desk->edit.dump();
    const auto refused = m_desk->carryOut(*plan);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("line 3, column “Tons”")),
             qPrintable(refused.error().message));
    QCOMPARE(m_desk->edit.dump(), before);
    VERIFY_RESULT(m_desk->carryOut(*plan, true));
    QCOMPARE(shown(m_desk->figures("tons")), QStringLiteral("2019=1.5; 2022=3.25"));
    QCOMPARE(importRuns(m_desk->edit.store())->first().rejected, 5);
}

void TestFigurePlan::emptyIsMissingAndMarksAreFlags()
{
    const QString path = m_desk->write(QStringLiteral("f.csv"),
                                       "Year,Tons,Price\n2016,12.5,n/a\n2017,,4.5\n2018,13.5*,..\n2019,14.5 (p),5.5e\n"
                                       "2020,15.5[2],–\n2021,0,6.5b\n");
    const auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->rejections, QList<RejectedCell>());
    QCOMPARE(plan->missing, 3); // an empty cell is not even that
    QCOMPARE(plan->read, 8);
    VERIFY_RESULT(m_desk->carryOut(*plan));
    QCOMPARE(shown(m_desk->figures("tons")),
             QStringLiteral("2016=12.5; 2018=13.5; 2019=14.5 provisional; 2020=15.5; 2021=0"));
    QCOMPARE(shown(m_desk->figures("price")), QStringLiteral("2017=4.5; 2019=5.5 estimated; 2021=6.5 break"));
}

void TestFigurePlan::aRecipeReadsNextYearsFile()
{
    const QString first = m_desk->write(QStringLiteral("drogas 2024.csv"), "Droga;2022;2023\nFentanilo;1.234;2.345\n");
    auto plan = m_desk->plan(first);
    VERIFY_RESULT(plan);
    QCOMPARE(questions(*plan), QStringLiteral("numbers"));
    FigureRecipe told = plan->recipe;
    told.numbers = NumberStyle::Comma;
    plan = m_desk->plan(first, told);
    VERIFY_RESULT(plan);
    const auto command = importCommand(*plan, false, true, m_desk->edit.store());
    VERIFY_RESULT(command);
    VERIFY_RESULT(m_desk->edit.perform(*command));
    QCOMPARE(importRecipes(m_desk->edit.store())->size(), 1);
    // Next year: another column, the same question, and nothing to ask.
    const QString second =
        m_desk->write(QStringLiteral("drogas 2025.csv"), "Droga;2022;2023;2024\nFentanilo;1.234;2.346;3.456\n");
    const auto file = TableFile::open(second);
    VERIFY_RESULT(file);
    const auto next = planImport(m_desk->edit.store(), *file, {.today = today});
    VERIFY_RESULT(next);
    QCOMPARE(questions(*next), QString());
    QCOMPARE(next->keptRecipe, QStringLiteral("drogas"));
    QCOMPARE(next->added, 1);
    QCOMPARE(next->changed, 1);
    const auto again = importCommand(*next, false, true, m_desk->edit.store());
    VERIFY_RESULT(again);
    VERIFY_RESULT(m_desk->edit.perform(*again));
    QCOMPARE(importRecipes(m_desk->edit.store())->size(), 1);
    QCOMPARE(shown(m_desk->figures("fentanilo")), QStringLiteral("2022=1234; 2023=2346; 2024=3456"));
}

void TestFigurePlan::aRecipeComesBackFromItsJson()
{
    FigureRecipe recipe{.name = QStringLiteral("Ñ"),
                        .shape = TableShape::Long,
                        .sheet = QStringLiteral("Data"),
                        .columns = {{QStringLiteral("a"), ColumnRole::Period, {}},
                                    {QStringLiteral("b"), ColumnRole::Value, NumberStyle::Comma}},
                        .numbers = NumberStyle::Point,
                        .period = {.dayOrder = DayOrder::DayFirst, .daySpan = DaySpan::Month, .centuryFrom = 1950},
                        .series = {{.name = QStringLiteral("x"), .indicator = {.key = QStringLiteral("x")}, .tens = 3},
                                   {.name = QStringLiteral("y"), .leftOut = true}},
                        .flags = {{QStringLiteral("*"), ObservationFlag::Estimated}},
                        .missing = {QStringLiteral("zip")},
                        .evidence = QStringLiteral("agency")};
    auto back = figureRecipeOf(toJson(recipe));
    VERIFY_RESULT(back);
    QVERIFY(*back == recipe);
    recipe.evidence.clear();
    recipe.newEvidence = Evidence{
        .kind = EvidenceKind::DataSet, .title = QStringLiteral("T"), .url = QStringLiteral("https://example.org")};
    back = figureRecipeOf(toJson(recipe));
    VERIFY_RESULT(back);
    QVERIFY(*back == recipe);
    QJsonObject strange = toJson(recipe);
    strange.insert(QStringLiteral("colums"), 3);
    const auto refused = figureRecipeOf(strange);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("colums")));
}

void TestFigurePlan::aStoppedImportLeavesTheFileAsItWas()
{
    QByteArray table = "Day,North\n";
    for (QDate day(2000, 1, 1); day < QDate(2012, 1, 1); day = day.addDays(1))
        table += day.toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(day.dayOfYear()) + '\n';
    const QString path = m_desk->write(QStringLiteral("days.csv"), table);
    const auto plan = m_desk->plan(path);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->added, 4383);
    const QByteArray before = contentOf(m_desk->edit.path);
    QRandomGenerator random(20);
    for (int round = 0; round < 20; ++round) {
        const double end = random.generateDouble() * 0.85;
        auto command = importCommand(*plan, false, false, m_desk->edit.store());
        VERIFY_RESULT(command);
        command->goOn = [end](double share) { return share < end; };
        const auto stopped = m_desk->edit.perform(*command);
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().message.contains(QStringLiteral("Stopped")), qPrintable(stopped.error().message));
        QCOMPARE(contentOf(m_desk->edit.path), before);
        QVERIFY(!m_desk->plan(path, plan->recipe, [end](double share) { return share < end; }));
    }
    QCOMPARE(QDir(m_desk->edit.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing beside them
}

void TestFigurePlan::anImportThatIsOutOfDateIsRefused()
{
    const auto first = m_desk->plan(m_desk->write(QStringLiteral("a.csv"), "Year,Exports\n2018,10\n"));
    VERIFY_RESULT(first);
    VERIFY_RESULT(m_desk->carryOut(*first));
    const auto mine = m_desk->plan(m_desk->write(QStringLiteral("b.csv"), "Year,Exports\n2018,10\n2019,20\n"));
    const auto theirs = m_desk->plan(m_desk->write(QStringLiteral("c.csv"), "Year,Exports\n2018,10\n2019,21\n"));
    VERIFY_RESULT(mine);
    VERIFY_RESULT(theirs);
    VERIFY_RESULT(m_desk->carryOut(*theirs));
    const QString before = m_desk->edit.dump();
    const auto refused = m_desk->carryOut(*mine);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("have changed since")),
             qPrintable(refused.error().message));
    QCOMPARE(m_desk->edit.dump(), before);
}

QTEST_GUILESS_MAIN(TestFigurePlan)
#include "test_figure_plan.moc"
