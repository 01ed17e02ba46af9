// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/docx_writer.h"

#include "core/domain/formatting.h"
#include "core/summary/docx_parts.h"
#include "core/summary/office_text.h"
#include "core/summary/visible_text.h"
#include "core/summary/zip_bytes.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <iterator>

namespace acuerdo {
namespace {

constexpr int emuPerTwip = 635;

/// Writes document.xml, and collects what it refers to.
class Writer final : public OfficeWriter
{
public:
    explicit Writer(const Document &document)
        : m_document(document)
        , m_formatting(document.language)
        , m_xml(&m_body)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("w:document"));
        writeDocxNamespaces(m_xml);
        m_xml.writeStartElement(QStringLiteral("w:body"));
    }

    void heading(int level, const QString &bookmark, const QList<OfficeRun> &runs) override
    {
        begin(QStringLiteral("Heading%1").arg(level), bookmark, false);
        write(runs);
        end(bookmark);
    }

    void paragraph(const OfficeParagraph &paragraph) override
    {
        begin(nameOf(paragraph.style), paragraph.bookmark, paragraph.keepsWithNext);
        write(paragraph.runs);
        end(paragraph.bookmark);
    }

    void table(const OfficeTable &table) override
    {
        m_xml.writeStartElement(QStringLiteral("w:tbl"));
        writeTableProperties(table);
        if (!table.head.isEmpty())
            writeRow(table, table.head, RowKind::Head);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const bool isTotal = table.hasTotal && i + 1 == table.rows.size();
            writeRow(table, table.rows[i], isTotal ? RowKind::Total : RowKind::Body);
        }
        m_xml.writeEndElement();
        // Two tables that touch become one in Word; an empty line parts them.
        begin(QStringLiteral("SummaryNote"), {}, false);
        end({});
    }

    void picture(const OfficePicture &picture) override
    {
        ++m_pictures;
        const QString png = QStringLiteral("media/chart%1.png").arg(m_pictures);
        const QString svg = QStringLiteral("media/chart%1.svg").arg(m_pictures);
        m_parts.push_back({QStringLiteral("word/") + png, picture.png, true});
        m_parts.push_back({QStringLiteral("word/") + svg, picture.svg});
        const QString pngId = relate(QStringLiteral("image"), png, false);
        const QString svgId = relate(QStringLiteral("image"), svg, false);
        begin(QStringLiteral("BodyText"), {}, true);
        m_xml.writeStartElement(QStringLiteral("w:r"));
        const int width = docxTextWidth * emuPerTwip;
        writeDocxPicture(m_xml, picture, m_pictures, QSize(width, int(width * picture.ratio)), pngId, svgId);
        m_xml.writeEndElement();
        end({});
    }

    void pageBreak() override
    {
        m_xml.writeStartElement(QStringLiteral("w:p"));
        m_xml.writeStartElement(QStringLiteral("w:r"));
        empty(QStringLiteral("w:br"), {{QStringLiteral("w:type"), QStringLiteral("page")}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    // A field without page numbers: it is right as it stands, and a reader's Word can still bring it up to date.
    void contents(const QString &title, const QList<Entry> &entries) override
    {
        paragraph({.style = OfficeStyle::Body, .runs = {{.text = title, .bold = true}}, .keepsWithNext = true});
        for (qsizetype i = 0; i < entries.size(); ++i) {
            begin(nameOf(OfficeStyle::Contents), {}, false);
            if (i == 0) {
                fieldMark(QStringLiteral("begin"));
                m_xml.writeStartElement(QStringLiteral("w:r"));
                m_xml.writeTextElement(QStringLiteral("w:instrText"), QStringLiteral("TOC \\o \"1-1\" \\n \\h"));
                m_xml.writeEndElement();
                fieldMark(QStringLiteral("separate"));
            }
            write({{.text = entries[i].text, .target = u'#' + entries[i].bookmark}});
            if (i + 1 == entries.size())
                fieldMark(QStringLiteral("end"));
            end({});
        }
    }

    Result<QByteArray> finish()
    {
        writeSection();
        m_xml.writeEndDocument();
        std::vector<ZipPart> parts = docxFixedParts(m_document);
        parts.push_back({QStringLiteral("word/document.xml"), m_body});
        parts.push_back({QStringLiteral("word/_rels/document.xml.rels"), docxRelations(m_relations)});
        std::ranges::move(m_parts, std::back_inserter(parts));
        return zipBytes(parts);
    }

private:
    enum class RowKind { Head, Body, Total };

    void empty(const QString &name, const QList<std::pair<QString, QString>> &attributes)
    {
        m_xml.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void value(const QString &name, const QString &value) { empty(name, {{QStringLiteral("w:val"), value}}); }

    QString relate(const QString &type, const QString &target, bool isOutside)
    {
        m_relations.append(
            {QStringLiteral("rId%1").arg(m_relations.size() + docxFirstRelation), type, target, isOutside});
        return m_relations.last().id;
    }

    void begin(const QString &style, const QString &bookmark, bool keepsWithNext)
    {
        m_xml.writeStartElement(QStringLiteral("w:p"));
        m_xml.writeStartElement(QStringLiteral("w:pPr"));
        value(QStringLiteral("w:pStyle"), style);
        if (keepsWithNext)
            m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
        m_xml.writeEndElement();
        if (!bookmark.isEmpty()) {
            empty(QStringLiteral("w:bookmarkStart"),
                  {{QStringLiteral("w:id"), QString::number(++m_bookmarks)}, {QStringLiteral("w:name"), bookmark}});
        }
    }

    void end(const QString &bookmark)
    {
        if (!bookmark.isEmpty())
            empty(QStringLiteral("w:bookmarkEnd"), {{QStringLiteral("w:id"), QString::number(m_bookmarks)}});
        m_xml.writeEndElement();
    }

    void write(const QList<OfficeRun> &runs)
    {
        for (const OfficeRun &run : runs) {
            if (run.target.isEmpty()) {
                writeRun(run);
                continue;
            }
            m_xml.writeStartElement(QStringLiteral("w:hyperlink"));
            if (run.target.startsWith(u'#'))
                m_xml.writeAttribute(QStringLiteral("w:anchor"), run.target.mid(1));
            else
                m_xml.writeAttribute(QStringLiteral("r:id"), relate(QStringLiteral("hyperlink"), run.target, true));
            writeRun(run);
            m_xml.writeEndElement();
        }
    }

    void writeRun(const OfficeRun &run)
    {
        m_xml.writeStartElement(QStringLiteral("w:r"));
        m_xml.writeStartElement(QStringLiteral("w:rPr"));
        if (!run.target.isEmpty())
            value(QStringLiteral("w:rStyle"), QStringLiteral("Hyperlink"));
        if (run.bold)
            m_xml.writeEmptyElement(QStringLiteral("w:b"));
        if (!run.color.isEmpty())
            value(QStringLiteral("w:color"), run.color);
        if (!run.language.isEmpty())
            value(QStringLiteral("w:lang"), run.language);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(run.text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void fieldMark(const QString &kind)
    {
        m_xml.writeStartElement(QStringLiteral("w:r"));
        empty(QStringLiteral("w:fldChar"), {{QStringLiteral("w:fldCharType"), kind}});
        m_xml.writeEndElement();
    }

    static QString twips(int thousandths) { return QString::number(docxTextWidth * thousandths / 1000); }

    void writeTableProperties(const OfficeTable &table)
    {
        m_xml.writeStartElement(QStringLiteral("w:tblPr"));
        value(QStringLiteral("w:tblStyle"),
              table.framed ? QStringLiteral("SummaryTable") : QStringLiteral("TableNormal"));
        empty(QStringLiteral("w:tblW"), {{QStringLiteral("w:w"), QString::number(docxTextWidth)},
                                         {QStringLiteral("w:type"), QStringLiteral("dxa")}});
        empty(QStringLiteral("w:tblLayout"), {{QStringLiteral("w:type"), QStringLiteral("fixed")}});
        empty(QStringLiteral("w:tblLook"), {{QStringLiteral("w:val"), QStringLiteral("0460")}});
        value(QStringLiteral("w:tblCaption"), table.name);
        if (!table.description.isEmpty())
            value(QStringLiteral("w:tblDescription"), table.description);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
        for (const int width : table.widths)
            empty(QStringLiteral("w:gridCol"), {{QStringLiteral("w:w"), twips(width)}});
        m_xml.writeEndElement();
    }

    void writeRow(const OfficeTable &table, const QList<OfficeCell> &cells, RowKind kind)
    {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        m_xml.writeStartElement(QStringLiteral("w:trPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        if (kind == RowKind::Head)
            m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
        m_xml.writeEndElement();
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(cells[i], table.widths.value(i), table.framed, kind);
        m_xml.writeEndElement();
    }

    void writeCell(const OfficeCell &cell, int width, bool framed, RowKind kind)
    {
        m_xml.writeStartElement(QStringLiteral("w:tc"));
        m_xml.writeStartElement(QStringLiteral("w:tcPr"));
        empty(QStringLiteral("w:tcW"),
              {{QStringLiteral("w:w"), twips(width)}, {QStringLiteral("w:type"), QStringLiteral("dxa")}});
        if (framed)
            writeBorders(cell.bar, kind);
        m_xml.writeEndElement();
        for (const OfficeParagraph &text : cell.paragraphs)
            paragraph(text);
        m_xml.writeEndElement();
    }

    void writeBorders(const QString &bar, RowKind kind)
    {
        m_xml.writeStartElement(QStringLiteral("w:tcBorders"));
        if (!bar.isEmpty())
            border(QStringLiteral("w:left"), 24, bar);
        border(QStringLiteral("w:bottom"), 4,
               kind == RowKind::Body ? QStringLiteral("DEDED9") : QStringLiteral("83888D"));
        m_xml.writeEndElement();
    }

    void border(const QString &side, int eighths, const QString &color)
    {
        empty(side, {{QStringLiteral("w:val"), QStringLiteral("single")},
                     {QStringLiteral("w:sz"), QString::number(eighths)},
                     {QStringLiteral("w:space"), QStringLiteral("0")},
                     {QStringLiteral("w:color"), color}});
    }

    void writeSection()
    {
        m_xml.writeStartElement(QStringLiteral("w:sectPr"));
        for (const auto &[element, id] :
             {std::pair{"w:headerReference", docxHeaderId}, {"w:footerReference", docxFooterId}}) {
            empty(QLatin1StringView(element), {{QStringLiteral("w:type"), QStringLiteral("default")},
                                               {QStringLiteral("r:id"), QLatin1StringView(id)}});
        }
        empty(QStringLiteral("w:footerReference"), {{QStringLiteral("w:type"), QStringLiteral("first")},
                                                    {QStringLiteral("r:id"), QLatin1StringView(docxFooterId)}});
        empty(QStringLiteral("w:pgSz"), {{QStringLiteral("w:w"), QString::number(docxPageSize.width())},
                                         {QStringLiteral("w:h"), QString::number(docxPageSize.height())}});
        const QString margin = QString::number(docxMargin);
        empty(QStringLiteral("w:pgMar"), {{QStringLiteral("w:top"), margin},
                                          {QStringLiteral("w:right"), margin},
                                          {QStringLiteral("w:bottom"), margin},
                                          {QStringLiteral("w:left"), margin},
                                          {QStringLiteral("w:header"), QStringLiteral("500")},
                                          {QStringLiteral("w:footer"), QStringLiteral("500")},
                                          {QStringLiteral("w:gutter"), QStringLiteral("0")}});
        m_xml.writeEmptyElement(QStringLiteral("w:titlePg"));
        m_xml.writeEndElement();
    }

    const Document &m_document;
    Formatting m_formatting;
    QByteArray m_body{};
    QXmlStreamWriter m_xml;
    QList<DocxRelation> m_relations{};
    std::vector<ZipPart> m_parts{};
    int m_pictures = 0;
    int m_bookmarks = 0;
};

} // namespace

Result<QByteArray> docxOf(const Document &document, const Drawings &drawings)
{
    Writer writer(document);
    writeOfficeText(document, drawings, writer);
    return writer.finish();
}

} // namespace acuerdo
