// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/csv_writer.h"
#include "core/summary/html_writer.h"
#include "core/summary/json_writer.h"
#include "core/summary/markdown_writer.h"
#include "core/summary/visible_text.h"
#include "tests/core/summary/sample_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace acuerdo;

namespace {

/// What an attacker would need: every element and attribute of a page, and where its links lead.
struct PageContents {
    QString error;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList links;
};

PageContents contentsOf(const QByteArray &html)
{
    PageContents contents;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        contents.elements.insert(reader.name().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            contents.attributes.insert(attribute.name().toString());
            if (attribute.name() == QStringLiteral("href"))
                contents.links.append(attribute.value().toString());
        }
    }
    if (reader.hasError())
        contents.error = reader.errorString() + QStringLiteral(" in line ") + QString::number(reader.lineNumber());
    return contents;
}

// The cells of the total row of the table with this key.
QStringList htmlTotals(const QByteArray &html, const QString &key)
{
    QStringList values;
    bool isInTable = false;
    bool isInFoot = false;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == QStringLiteral("table"))
                isInTable = reader.attributes().value(QStringLiteral("data-key")) == key;
            isInFoot = isInFoot || (isInTable && reader.name() == QStringLiteral("tfoot"));
            if (isInFoot && reader.name() == QStringLiteral("data"))
                values.append(reader.attributes().value(QStringLiteral("value")).toString());
        } else if (token == QXmlStreamReader::EndElement && reader.name() == QStringLiteral("tfoot")) {
            isInFoot = false;
        }
    }
    return values;
}

// A reader of RFC 4180 of the test's own.
QList<QStringList> csvRows(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isQuoted && character == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (character == u',' || character == u'\n')) {
            rows.last().append(field);
            field.clear();
            if (character == u'\n')
                rows.append(QStringList());
        } else if (isQuoted || character != u'\r') {
            field += character;
        }
    }
    rows.removeLast();
    return rows;
}

Drawings plainDrawings()
{
    return {.chart = [](const ChartSpec &) { return QByteArray("<svg viewBox=\"0 0 1 1\"><g/></svg>"); },
            .glyph =
                [](const QString &) {
                    return QByteArray("<svg fill=\"#000000\"><title>t</title><path d=\"M0 0\"/></svg>");
                }};
}

} // namespace

class TestSummaryWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasTheSameTotals();
    void aPageHasOnlyWhatWePutThere_data();
    void aPageHasOnlyWhatWePutThere();
    void aPageForbidsScriptAndWhatComesFromOutside();
    void markdownKeepsTextAsText_data();
    void markdownKeepsTextAsText();
    void theRegisterComputesNothing_data();
    void theRegisterComputesNothing();
    void theDataKeepEveryTextAsItIs_data();
    void theDataKeepEveryTextAsItIs();
    void equalDocumentsGiveEqualBytes();
    void whatWorksUnseenIsNamed();

private:
    static void addNaughtyTexts();
};

void TestSummaryWriters::addNaughtyTexts()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text : naughtyTexts())
        QTest::addRow("text %d", ++number) << text;
}

void TestSummaryWriters::everyFormatHasTheSameTotals()
{
    const Document document = sampleDocument(48);
    const QStringList totals{QStringLiteral("48"), QStringLiteral("16"), QStringLiteral("16"), QStringLiteral("16")};

    QCOMPARE(htmlTotals(htmlOf(document, plainDrawings()), QStringLiteral("status-by-pillar")), totals);

    const QString markdown = QString::fromUtf8(markdownOf(document));
    QVERIFY(markdown.contains(QStringLiteral("| **Total** | **48** | **16** | **16** | **16** |")));
    QCOMPARE(markdown.count(QStringLiteral("#### TRD-")), 48);

    QCOMPARE(csvRows(csvOf(document)).size(), 1 + 48);

    const QJsonObject json = QJsonDocument::fromJson(jsonOf(document)).object();
    QCOMPARE(json[QStringLiteral("recommendations")].toArray().size(), 48);
    QCOMPARE(json[QStringLiteral("figures")].toArray()[0].toObject()[QStringLiteral("value")].toInt(), 48);
    const QJsonObject table = json[QStringLiteral("tables")].toArray()[0].toObject();
    const QJsonObject total = table[QStringLiteral("total")].toObject();
    QCOMPARE(total[QStringLiteral("total")].toInt(), 48);
    QCOMPARE(total[QStringLiteral("idle")].toInt(), 16);
}

void TestSummaryWriters::aPageHasOnlyWhatWePutThere_data()
{
    addNaughtyTexts();
}

void TestSummaryWriters::aPageHasOnlyWhatWePutThere()
{
    QFETCH(QString, text);
    const PageContents harmless = contentsOf(htmlOf(sampleDocument(3), plainDrawings()));
    QCOMPARE(harmless.error, QString());
    const PageContents contents = contentsOf(htmlOf(sampleDocument(3, text), plainDrawings()));
    QCOMPARE(contents.error, QString());
    QCOMPARE(contents.elements - harmless.elements - QSet<QString>{QStringLiteral("a")}, QSet<QString>());
    QCOMPARE(contents.attributes - harmless.attributes, QSet<QString>());
    for (const QString &link : contents.links)
        QVERIFY2(link.startsWith(u'#'), qPrintable(link));
}

void TestSummaryWriters::aPageForbidsScriptAndWhatComesFromOutside()
{
    const QByteArray html = htmlOf(sampleDocument(3, QStringLiteral("https://example.org/a?b&c")), plainDrawings());
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("src="));
    QVERIFY(!html.contains("@import"));
    QVERIFY(!html.contains("url("));
    const PageContents contents = contentsOf(html);
    QCOMPARE(contents.error, QString());
    QVERIFY(!contents.elements.contains(QStringLiteral("link")));
    QVERIFY(contents.links.contains(QStringLiteral("https://example.org/a?b&c"))); // a person may follow it
}

void TestSummaryWriters::markdownKeepsTextAsText_data()
{
    addNaughtyTexts();
}

void TestSummaryWriters::markdownKeepsTextAsText()
{
    QFETCH(QString, text);
    const QString harmless = QString::fromUtf8(markdownOf(sampleDocument(3)));
    const QString markdown = QString::fromUtf8(markdownOf(sampleDocument(3, text)));
    const QRegularExpression heading(QStringLiteral("^#{1,6} "), QRegularExpression::MultilineOption);
    const QRegularExpression unescaped(QStringLiteral("(?<!\\\\)<|(?<!\\\\)\\]\\(|(?<!\\\\)!\\["));
    QCOMPARE(markdown.count(heading), harmless.count(heading));
    QCOMPARE(markdown.count(u'\n'), harmless.count(u'\n'));
    QVERIFY(!markdown.contains(unescaped));
    // As many cells as columns, whatever stands in them.
    const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QCOMPARE(markdown.count(bar), harmless.count(bar));
}

void TestSummaryWriters::theRegisterComputesNothing_data()
{
    addNaughtyTexts();
}

void TestSummaryWriters::theRegisterComputesNothing()
{
    QFETCH(QString, text);
    const QList<QStringList> rows = csvRows(csvOf(sampleDocument(3, text)));
    QCOMPARE(rows.size(), 4);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
        for (const QString &field : row)
            QVERIFY2(field.isEmpty() || !QStringLiteral("=+-@\t\r").contains(field.front()), qPrintable(field));
    }
}

void TestSummaryWriters::theDataKeepEveryTextAsItIs_data()
{
    addNaughtyTexts();
}

void TestSummaryWriters::theDataKeepEveryTextAsItIs()
{
    QFETCH(QString, text);
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(jsonOf(sampleDocument(3, text)), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject item = json[QStringLiteral("recommendations")].toArray()[0].toObject();
    QCOMPARE(item[QStringLiteral("text")].toString(), text);
}

void TestSummaryWriters::equalDocumentsGiveEqualBytes()
{
    for (const QString &words : {QStringLiteral("words"), naughtyTexts().first()}) {
        const Document document = sampleDocument(12, words);
        QCOMPARE(htmlOf(document, plainDrawings()), htmlOf(sampleDocument(12, words), plainDrawings()));
        QCOMPARE(markdownOf(document), markdownOf(sampleDocument(12, words)));
        QCOMPARE(csvOf(document), csvOf(sampleDocument(12, words)));
        QCOMPARE(jsonOf(document), jsonOf(sampleDocument(12, words)));
    }
}

void TestSummaryWriters::whatWorksUnseenIsNamed()
{
    QCOMPARE(visibleText(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")), QStringLiteral("a⟨U+202E⟩b"));
    QCOMPARE(visibleText(QStringLiteral("a") + QChar(7)), QStringLiteral("a⟨U+0007⟩"));
    QCOMPARE(visibleText(QStringLiteral("a\r\nb\tc")), QStringLiteral("a b c"));
    QCOMPARE(visibleText(QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y")), QStringLiteral("x\uFFFDy"));
    QCOMPARE(visibleText(QStringLiteral("𝕬 עברית")), QStringLiteral("𝕬 עברית"));
}

QTEST_GUILESS_MAIN(TestSummaryWriters)
#include "test_summary_writers.moc"
