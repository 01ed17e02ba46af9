// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"
#include "core/summary/kept_plans.h"
#include "tests/app/program.h"
#include "tests/app/read_back.h"
#include "tests/bench/large_workspace.h"

#include <algorithm>

using namespace acuerdo;

namespace {

/// Ours is made while the test runs, and its dates are known from then on.
QString asOf(const QString &workspace)
{
    return workspace.startsWith(u'c') ? QStringLiteral("2026-07-02") : QStringLiteral("2100-01-01");
}

/// What the register says: the code of each recommendation and the word of its status.
QStringList standingIn(const Rows &rows, qsizetype statusColumn = 2)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]+-\\d+$"));
    static const QRegularExpression glyph(QStringLiteral("^[^\\p{L}]+"));
    QStringList standing;
    for (const QStringList &row : rows) {
        if (row.size() > statusColumn && code.match(row.first()).hasMatch())
            standing += row.first() + u' ' + QString(row.at(statusColumn)).remove(glyph);
    }
    standing.sort();
    return standing;
}

/// The rows of the table of pillars, as numbers: those that have a name and so many of them.
Rows pillarTable(const Rows &rows, qsizetype columns)
{
    static const QRegularExpression number(QStringLiteral("^(\\*\\*)?([\\d,]+|–)(\\*\\*)?$"));
    Rows table;
    for (const QStringList &row : rows) {
        const QStringList figures = row.mid(1);
        const bool fits =
            std::ranges::all_of(figures, [](const QString &cell) { return number.match(cell).hasMatch(); });
        if (figures.size() != columns || !fits)
            continue;
        table += QStringList();
        for (QString cell : figures)
            table.last() += cell.remove(u'*').remove(u',').replace(u'–', u'0');
    }
    std::sort(table.begin(), table.end());
    return table;
}

} // namespace

/// One summary in every format, of the Convocation workspace in both languages and of one of ours with 1,000
/// recommendations: read back, each says what the list says.
class TestSummaryFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatSaysWhatTheListSays_data();
    void everyFormatSaysWhatTheListSays();
    void libreOfficeReadsTheSame();

private:
    void keepTemplate(const QString &workspace);
    void readList(const QString &workspace, const QString &language);
    void write(const QString &workspace, const QString &language, const QString &name);
    Rows expectedTable() const;
    int datesAhead() const;

    Program m_program;
    QJsonArray m_list;
    QJsonObject m_summary;
    QStringList m_standing; ///< What the list says, with the words of the summary's language.
};

// The figures, the table of pillars and the register: all that has a total, in a few pages.
void TestSummaryFormats::keepTemplate(const QString &workspace)
{
    const auto opened = Workspace::open(m_program.file(workspace));
    QVERIFY(opened);
    const SummaryPlan plan{.name = QStringLiteral("Totals"),
                           .sections = {SummarySection::Figures, SummarySection::StatusByPillar,
                                        SummarySection::Register, SummarySection::Method},
                           .columns = {RegisterColumn::Code, RegisterColumn::Title, RegisterColumn::Status},
                           .grouping = RegisterGrouping::None};
    QVERIFY((*opened)->perform(KeepSummaryTemplate{keptForm(plan, {})}, {QStringLiteral("Ana Analista")}));
}

void TestSummaryFormats::initTestCase()
{
    VERIFY_DONE(m_program.run("new convocation.acuerdo"));
    const auto made = bench::makeLargeWorkspace(m_program.file(QStringLiteral("thousand.acuerdo")), 1000);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    for (const char *name : {"convocation.acuerdo", "thousand.acuerdo"})
        keepTemplate(QLatin1StringView(name));
}

void TestSummaryFormats::write(const QString &workspace, const QString &language, const QString &name)
{
    VERIFY_DONE(m_program.run({QStringLiteral("-w"), workspace, QStringLiteral("--lang"), language,
                               QStringLiteral("summary"), QStringLiteral("--template"), QStringLiteral("totals"),
                               QStringLiteral("--as-of"), asOf(workspace), QStringLiteral("-o"), name}));
}

void TestSummaryFormats::readList(const QString &workspace, const QString &language)
{
    m_list = m_program
                 .run({QStringLiteral("-w"), workspace, QStringLiteral("list"), QStringLiteral("--json"),
                       QStringLiteral("--as-of"), asOf(workspace)})
                 .array();
    write(workspace, language, QStringLiteral("s.json"));
    m_summary = QJsonDocument::fromJson(m_program.bytes(QStringLiteral("s.json"))).object();
    QHash<QString, QString> words;
    for (const QJsonValue &item : m_summary[QStringLiteral("recommendations")].toArray()) {
        const QJsonValue status = item[QStringLiteral("status")];
        words.insert(status[QStringLiteral("key")].toString(), status[QStringLiteral("word")].toString());
    }
    m_standing.clear();
    for (const QJsonValue &item : std::as_const(m_list))
        m_standing +=
            item[QStringLiteral("code")].toString() + u' ' + words.value(item[QStringLiteral("status")].toString());
    m_standing.sort();
}

// Counted anew from the list: a row for each pillar in the order of the source, and one for all.
Rows TestSummaryFormats::expectedTable() const
{
    QList<QStringList> families{{QStringLiteral("implemented"), QStringLiteral("implemented-differently")},
                                {QStringLiteral("under-way"), QStringLiteral("partly-implemented")},
                                {QStringLiteral("stalled")},
                                {QStringLiteral("reversed")},
                                {QStringLiteral("not-started"), QStringLiteral("planned")}};
    const QStringList closed{QStringLiteral("not-implemented"), QStringLiteral("superseded"),
                             QStringLiteral("no-longer-applicable")};
    // What is closed has a column only where there is some.
    if (std::ranges::any_of(std::as_const(m_list), [&](const QJsonValue &item) {
            return closed.contains(item[QStringLiteral("status")].toString());
        }))
        families += closed;
    QStringList pillars;
    for (const QJsonValue &item : m_list) {
        if (!pillars.contains(item[QStringLiteral("pillar")].toString()))
            pillars += item[QStringLiteral("pillar")].toString();
    }
    Rows table;
    for (const QString &pillar : pillars + QStringList{QString()}) {
        QList<int> row(families.size() + 2);
        for (const QJsonValue &item : m_list) {
            if (!pillar.isEmpty() && item[QStringLiteral("pillar")].toString() != pillar)
                continue;
            ++row[0];
            for (int family = 0; family < families.size(); ++family)
                row[family + 1] += families[family].contains(item[QStringLiteral("status")].toString());
            row.last() += item[QStringLiteral("schedule")].toString() == QStringLiteral("overdue");
        }
        table += QStringList();
        for (const int value : row)
            table.last() += QString::number(value);
    }
    std::sort(table.begin(), table.end());
    return table;
}

// The target dates that are not behind us.
int TestSummaryFormats::datesAhead() const
{
    static const QStringList ahead{QStringLiteral("on-schedule"), QStringLiteral("due-soon"),
                                   QStringLiteral("overdue")};
    int count = 0;
    for (const QJsonValue &item : m_summary[QStringLiteral("recommendations")].toArray()) {
        for (const QJsonValue &side : item[QStringLiteral("sides")].toArray())
            count += ahead.contains(side[QStringLiteral("schedule")].toString());
    }
    return count;
}

void TestSummaryFormats::everyFormatSaysWhatTheListSays_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("language");
    const QString convocation = QStringLiteral("convocation.acuerdo");
    QTest::newRow("Convocation, English") << convocation << QStringLiteral("en");
    QTest::newRow("Convocation, Spanish") << convocation << QStringLiteral("es");
    QTest::newRow("1,000 recommendations") << QStringLiteral("thousand.acuerdo") << QStringLiteral("en");
}

void TestSummaryFormats::everyFormatSaysWhatTheListSays()
{
    QFETCH(QString, workspace);
    QFETCH(QString, language);
    readList(workspace, language);
    QVERIFY(m_list.size() == (workspace.startsWith(u't') ? 1000 : 59));
    for (const char *name : {"s.pdf", "s.docx", "s.odt", "s.html", "s.xlsx", "s.md", "s.csv", "s.gao.csv", "s.ics"})
        write(workspace, language, QLatin1StringView(name));
    const auto bytes = [this](const char *name) { return m_program.bytes(QLatin1StringView(name)); };
    const auto text = [&](const char *name) { return QString::fromUtf8(bytes(name)); };

    const Rows docx = rowsOfXml(partOf(bytes("s.docx"), QStringLiteral("word/document.xml")), QStringLiteral("w:tr"),
                                {QStringLiteral("w:tc")});
    const Rows odt = rowsOfXml(partOf(bytes("s.odt"), QStringLiteral("content.xml")), QStringLiteral("table:table-row"),
                               {QStringLiteral("table:table-cell")});
    const Rows html = rowsOfXml(bytes("s.html"), QStringLiteral("tr"), {QStringLiteral("td"), QStringLiteral("th")});
    const Rows markdown = rowsOfMarkdown(text("s.md"));
    const Rows table = expectedTable();
    const qsizetype columns = table.first().size();
    for (const auto &[name, rows] :
         {std::pair{"DOCX", docx}, std::pair{"ODT", odt}, std::pair{"HTML", html}, std::pair{"Markdown", markdown}}) {
        QVERIFY2(standingIn(rows) == m_standing, name);
        QVERIFY2(pillarTable(rows, columns) == table, name);
    }

    const QByteArray workbook = bytes("s.xlsx");
    QCOMPARE(standingIn(rowsOfSheet(workbook, 2), 4), m_standing);
    QCOMPARE(pillarTable(rowsOfSheet(workbook, 1), columns), table);

    const Rows csv = rowsOfCsv(text("s.csv"));
    QCOMPARE(standingIn(csv, csv.first().indexOf(QStringLiteral("status"))), m_standing);
    QStringList agencies; // a line for each side
    for (const QStringList &row : rowsOfCsv(text("s.gao.csv")))
        agencies += row.value(1);
    qsizetype sides = 0;
    for (const QJsonValue &item : std::as_const(m_list)) {
        const qsizetype ofItem = item[QStringLiteral("addressees")].toArray().size();
        QCOMPARE(agencies.count(item[QStringLiteral("code")].toString()), ofItem);
        sides += ofItem;
    }
    QCOMPARE(agencies.size(), sides + 3);
    QCOMPARE(text("s.ics").count(QStringLiteral("-due@acuerdo")), datesAhead());
    QVERIFY(datesAhead() > 0);

    const auto pdf = rowsOfPdf(m_program.file(QStringLiteral("s.pdf")));
    if (!pdf)
        QSKIP("pdftotext is not there: the PDF was not read back.");
    QCOMPARE(standingIn(*pdf), m_standing);
    QCOMPARE(pillarTable(*pdf, columns), table);
}

void TestSummaryFormats::libreOfficeReadsTheSame()
{
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + m_program.file(QStringLiteral("profile"));
    const QStringList words{profile, QStringLiteral("--headless"), QStringLiteral("--convert-to")};
    if (!said(QStringLiteral("soffice"), {profile, QStringLiteral("--version")}))
        QSKIP("LibreOffice is not there: the office files were not read by it.");
    readList(QStringLiteral("convocation.acuerdo"), QStringLiteral("en"));
    for (const char *name : {"word.docx", "text.odt", "book.xlsx"})
        write(QStringLiteral("convocation.acuerdo"), QStringLiteral("en"), QLatin1StringView(name));
    const QStringList folder{QStringLiteral("--outdir"), m_program.folder()};
    said(QStringLiteral("soffice"),
         words + QStringList{QStringLiteral("html:HTML")} + folder
             + QStringList{m_program.file(QStringLiteral("word.docx")), m_program.file(QStringLiteral("text.odt"))});
    // The second sheet, in UTF-8.
    said(QStringLiteral("soffice"),
         words
             + QStringList{QStringLiteral(
                 "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2")}
             + folder + QStringList{m_program.file(QStringLiteral("book.xlsx"))});
    for (const char *name : {"word.html", "text.html"}) {
        const Rows rows = rowsOfLooseHtml(QString::fromUtf8(m_program.bytes(QLatin1StringView(name))));
        QVERIFY2(standingIn(rows) == m_standing, name);
        QVERIFY2(pillarTable(rows, expectedTable().first().size()) == expectedTable(), name);
    }
    const Rows sheet = rowsOfCsv(QString::fromUtf8(m_program.bytes(QStringLiteral("book-Register.csv"))));
    QCOMPARE(standingIn(sheet, 4), m_standing);
}

QTEST_GUILESS_MAIN(TestSummaryFormats)
#include "test_summary_formats.moc"
