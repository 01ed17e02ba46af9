// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/summary/sample_document.h"
#include "ui/summaries/page_layout.h"
#include "ui/summaries/pdf_job.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace acuerdo;

namespace {

QList<PageText> textsOf(const LaidOutPage &page)
{
    QList<PageText> texts;
    for (const PageItem &item : page.items) {
        if (const PageText *text = std::get_if<PageText>(&item))
            texts.append(*text);
    }
    return texts;
}

QList<PageText> bodyOf(const LaidOutPage &page)
{
    QList<PageText> texts = textsOf(page);
    texts.removeIf([](const PageText &text) { return text.role == PageRole::Artifact; });
    return texts;
}

QString wordsOf(const PageLayout &layout)
{
    QString words;
    for (const LaidOutPage &page : layout.pages) {
        for (const PageText &text : bodyOf(page))
            words += text.text + u' ';
    }
    return words;
}

qsizetype countOf(const QList<PageText> &texts, const QString &words)
{
    return std::ranges::count(texts, words, &PageText::text);
}

Document longTable(int rows)
{
    Document document = sampleDocument(0);
    TableBlock table{
        .key = QStringLiteral("long"),
        .columns = {{.key = QStringLiteral("code"), .title = QStringLiteral("HEAD"), .kind = ColumnKind::Code},
                    {.key = QStringLiteral("title"), .title = QStringLiteral("Recommendation")},
                    {.key = QStringLiteral("why"), .title = QStringLiteral("Why"), .kind = ColumnKind::Detail}}};
    for (int i = 0; i < rows; ++i) {
        table.rows.append({TableCell{.text = plain(QStringLiteral("ROW-%1").arg(i))},
                           TableCell{.text = plain(QStringLiteral("A title that says what should be done"))},
                           TableCell{.text = plain(QStringLiteral("reason-%1").arg(i))}});
    }
    table.total = {TableCell{.text = plain(QStringLiteral("TOTAL"))}, {}, {}};
    document.blocks = {HeadingBlock{1, QStringLiteral("long"), QStringLiteral("Long table")}, table};
    return document;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsInsideTheMargins_data();
    void everythingStandsInsideTheMargins();
    void noHeadingEndsAPage();
    void theHeadOfATableIsRepeated();
    void aRowIsKeptWholeAndNoneIsLost();
    void aTotalIsNeverAlone();
    void anItemHigherThanAPageLosesNothing();
    void everyPageSaysItsNumber();
    void columnsOfNumbersEndWhereTheirHeadEnds();
    void aSmallLineIsALineAndNoArea();
};

void TestPageLayout::everythingStandsInsideTheMargins_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("plain, Letter") << QStringLiteral("words") << Paper::Letter;
    QTest::newRow("plain, A4") << QStringLiteral("words") << Paper::A4;
    int number = 0;
    for (const QString &text : naughtyTexts())
        QTest::addRow("text %d", ++number) << text << Paper::Letter;
}

void TestPageLayout::everythingStandsInsideTheMargins()
{
    QFETCH(QString, words);
    QFETCH(Paper, paper);
    const PageLayout layout = layOut(sampleDocument(6, words), paper);
    QCOMPARE(layout.size, sizeOf(paper));
    const QRectF area = textArea(layout.size);
    for (const LaidOutPage &page : layout.pages) {
        for (const PageText &text : bodyOf(page)) {
            QVERIFY2(text.baseline.x() >= area.left() - 0.5, qPrintable(text.text));
            QVERIFY2(text.baseline.x() + text.width <= area.right() + 2, qPrintable(text.text));
            QVERIFY2(text.baseline.y() <= area.bottom(), qPrintable(text.text));
            QVERIFY2(text.baseline.y() >= area.top() - 16, qPrintable(text.text));
        }
    }
}

void TestPageLayout::noHeadingEndsAPage()
{
    for (int rows = 1; rows < 60; ++rows) {
        Document document = longTable(rows);
        document.blocks.push_back(HeadingBlock{1, QStringLiteral("next"), QStringLiteral("Next section")});
        document.blocks.push_back(HeadingBlock{2, QStringLiteral("sub"), QStringLiteral("Its first part")});
        document.blocks.push_back(ParagraphBlock{plain(QStringLiteral("Words."))});
        for (const LaidOutPage &page : layOut(document, Paper::Letter).pages) {
            const QList<PageText> body = bodyOf(page);
            QVERIFY(!body.isEmpty());
            QVERIFY2(body.last().role != PageRole::Heading, qPrintable(QString::number(rows)));
            QVERIFY2(body.last().role != PageRole::TableHead, qPrintable(QString::number(rows)));
        }
    }
}

void TestPageLayout::theHeadOfATableIsRepeated()
{
    const PageLayout layout = layOut(longTable(200), Paper::Letter);
    QVERIFY(layout.pages.size() > 3);
    for (const LaidOutPage &page : layout.pages) {
        const QList<PageText> body = bodyOf(page);
        QCOMPARE(countOf(body, QStringLiteral("HEAD")), 1);
        const auto head = std::ranges::find(body, QStringLiteral("HEAD"), &PageText::text);
        const auto row = std::ranges::find(body, PageRole::TableField, &PageText::role);
        QVERIFY(head->baseline.y() < row->baseline.y());
    }
}

void TestPageLayout::aRowIsKeptWholeAndNoneIsLost()
{
    int found = 0;
    for (const LaidOutPage &page : layOut(longTable(200), Paper::Letter).pages) {
        const QList<PageText> body = bodyOf(page);
        for (const PageText &text : body) {
            if (!text.text.startsWith(QStringLiteral("ROW-")))
                continue;
            ++found;
            QCOMPARE(countOf(body, QStringLiteral("reason-") + text.text.mid(4)), 1);
        }
    }
    QCOMPARE(found, 200);
}

void TestPageLayout::aTotalIsNeverAlone()
{
    for (int rows = 20; rows < 50; ++rows) {
        for (const LaidOutPage &page : layOut(longTable(rows), Paper::A4).pages) {
            const QList<PageText> body = bodyOf(page);
            const bool hasRow = std::ranges::any_of(
                body, [](const PageText &text) { return text.text.startsWith(QStringLiteral("ROW-")); });
            QVERIFY(hasRow || countOf(body, QStringLiteral("TOTAL")) == 0);
        }
    }
}

void TestPageLayout::anItemHigherThanAPageLosesNothing()
{
    QString note;
    for (int i = 0; note.size() < 50000; ++i)
        note += QStringLiteral("word%1 ").arg(i);
    const QString words = wordsOf(layOut(sampleDocument(1, note.trimmed()), Paper::Letter));
    const QString once = wordsOf(layOut(sampleDocument(1, QStringLiteral("word")), Paper::Letter));
    const QString last = note.trimmed().section(u' ', -1);
    QCOMPARE(words.count(QStringLiteral("word0 ")), words.count(last));
    QVERIFY(words.count(last) > 5);
    QVERIFY(once.count(QStringLiteral("word")) >= words.count(last));
}

void TestPageLayout::everyPageSaysItsNumber()
{
    const PageLayout layout = layOut(sampleDocument(60), Paper::Letter);
    const auto count = int(layout.pages.size());
    QVERIFY(count > 3);
    for (int i = 0; i < count; ++i) {
        const QString number = QStringLiteral("%1 of %2").arg(i + 1).arg(count);
        QCOMPARE(countOf(textsOf(layout.pages[size_t(i)]), number), 1);
    }
}

void TestPageLayout::columnsOfNumbersEndWhereTheirHeadEnds()
{
    const PageLayout layout = layOut(sampleDocument(48), Paper::Letter);
    const QList<PageText> body = bodyOf(layout.pages.front());
    const auto head = std::ranges::find(body, QStringLiteral("Not begun"), &PageText::text);
    QVERIFY(head != body.end());
    const qreal end = head->baseline.x() + head->width;
    const auto cells = std::ranges::count_if(body, [&](const PageText &text) {
        return text.role == PageRole::TableField && text.text == QStringLiteral("16")
               && std::abs(text.baseline.x() + text.width - end) < 1.0;
    });
    QCOMPARE(cells, 2); // the pillar's and the total's
}

void TestPageLayout::aSmallLineIsALineAndNoArea()
{
    // A glyph before it, whose brush must not fill the line.
    const SparkLine down{{0.0, 1.0, false}, {0.5, 0.0, true}, {1.0, 1.0, true}};
    PageLayout layout{.size = {200, 100}, .tags = {{.kind = PdfTag::Kind::Document}}};
    layout.pages.push_back({{PageGlyph{{10, 10, 40, 40}, QStringLiteral("status-implemented"), Qt::red},
                             PageSpark{{60, 10, 100, 60}, down, Qt::black}}});
    PdfJob job(layout);
    job.writeNextPage();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("line.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(job.result());
    file.close();
    const QString picture = folder.filePath(QStringLiteral("line"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"),
                                QStringLiteral("-singlefile"), file.fileName(), picture}),
             0);
    const QImage image(picture + QStringLiteral(".png"));
    QCOMPARE(image.pixelColor(110, 20), QColor(Qt::white)); // between the two arms
    QVERIFY(image.pixelColor(110, 68).lightness() < 128);   // where they meet
}

QTEST_MAIN(TestPageLayout)
#include "test_page_layout.moc"
