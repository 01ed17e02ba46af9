// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/odt_writer.h"

#include "core/summary/odt_parts.h"
#include "core/summary/office_xml.h"
#include "core/summary/zip_bytes.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace acuerdo {
namespace {

/// Writes the body of content.xml. What looks other than its named style gets an automatic style, each kind once; they
/// are written before the body when all are known.
class Writer final : public OfficeWriter
{
public:
    Writer()
        : m_writer(&m_body)
        , m_xml(m_writer)
    {}

    void heading(int level, const QString &bookmark, const QList<OfficeRun> &runs) override
    {
        m_xml.element(QStringLiteral("text:h"),
                      {{QStringLiteral("text:style-name"), QStringLiteral("Heading_20_%1").arg(level)},
                       {QStringLiteral("text:outline-level"), QString::number(level)}},
                      [&] { write(bookmark, runs); });
    }

    void paragraph(const OfficeParagraph &paragraph) override
    {
        QString style = nameOf(paragraph.style);
        if (m_isFirst)
            style = paragraphStyle(style, QStringLiteral("style:master-page-name=\"FirstPage\""), false);
        else if (paragraph.keepsWithNext)
            style = paragraphStyle(style, {}, true);
        m_isFirst = false;
        m_xml.element(QStringLiteral("text:p"), {{QStringLiteral("text:style-name"), style}},
                      [&] { write(paragraph.bookmark, paragraph.runs); });
    }

    void table(const OfficeTable &table) override
    {
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        addAutomatic(QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties "
                                    "style:width=\"%2\" table:align=\"left\" fo:margin-top=\"0.05in\" "
                                    "fo:margin-bottom=\"0.12in\"/></style:style>")
                         .arg(name, odtInches(odtTextWidth)));
        m_xml.element(QStringLiteral("table:table"),
                      {{QStringLiteral("table:name"), name}, {QStringLiteral("table:style-name"), name}}, [&] {
                          if (!table.description.isEmpty())
                              m_writer.writeTextElement(QStringLiteral("table:desc"), table.description);
                          for (const int width : table.widths) {
                              m_xml.element(QStringLiteral("table:table-column"),
                                            {{QStringLiteral("table:style-name"), columnStyle(width)}});
                          }
                          if (!table.head.isEmpty()) {
                              m_xml.element(QStringLiteral("table:table-header-rows"), {},
                                            [&] { writeRow(table.head, table.framed, true); });
                          }
                          for (qsizetype i = 0; i < table.rows.size(); ++i)
                              writeRow(table.rows[i], table.framed, table.hasTotal && i + 1 == table.rows.size());
                      });
    }

    void picture(const OfficePicture &picture) override
    {
        ++m_pictureCount;
        const QString svg = QStringLiteral("Pictures/chart%1.svg").arg(m_pictureCount);
        const QString png = QStringLiteral("Pictures/chart%1.png").arg(m_pictureCount);
        m_parts.push_back({svg, picture.svg});
        m_parts.push_back({png, picture.png, true});
        const auto image = [&](const QString &path, const QString &type) {
            m_xml.element(QStringLiteral("draw:image"), {{QStringLiteral("xlink:href"), path},
                                                         {QStringLiteral("xlink:type"), QStringLiteral("simple")},
                                                         {QStringLiteral("xlink:show"), QStringLiteral("embed")},
                                                         {QStringLiteral("xlink:actuate"), QStringLiteral("onLoad")},
                                                         {QStringLiteral("draw:mime-type"), type}});
        };
        const QString style = paragraphStyle(nameOf(OfficeStyle::Body), {}, true);
        m_xml.element(QStringLiteral("text:p"), {{QStringLiteral("text:style-name"), style}}, [&] {
            m_xml.element(QStringLiteral("draw:frame"),
                          {{QStringLiteral("draw:name"), QStringLiteral("chart%1").arg(m_pictureCount)},
                           {QStringLiteral("text:anchor-type"), QStringLiteral("as-char")},
                           {QStringLiteral("svg:width"), odtInches(odtTextWidth)},
                           {QStringLiteral("svg:height"), odtInches(odtTextWidth * picture.ratio)}},
                          [&] {
                              image(svg, QStringLiteral("image/svg+xml"));
                              image(png, QStringLiteral("image/png"));
                              m_writer.writeTextElement(QStringLiteral("svg:title"), picture.name);
                              m_writer.writeTextElement(QStringLiteral("svg:desc"), picture.alternative);
                          });
        });
    }

    void pageBreak() override
    {
        const QString style = automatic(QStringLiteral("break"), QStringLiteral("Break"), [](const QString &name) {
            return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name="
                                  "\"Standard\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>")
                .arg(name);
        });
        m_xml.element(QStringLiteral("text:p"), {{QStringLiteral("text:style-name"), style}});
    }

    void contents(const QString &title, const QList<Entry> &entries) override
    {
        m_xml.element(
            QStringLiteral("text:table-of-content"),
            {{QStringLiteral("text:name"), QStringLiteral("Contents")},
             {QStringLiteral("text:protected"), QStringLiteral("true")}},
            [&] {
                m_xml.element(QStringLiteral("text:table-of-content-source"),
                              {{QStringLiteral("text:outline-level"), QStringLiteral("1")}}, [&] { entryTemplate(); });
                m_xml.element(QStringLiteral("text:index-body"), {}, [&] {
                    paragraph(
                        {.style = OfficeStyle::Body, .runs = {{.text = title, .bold = true}}, .keepsWithNext = true});
                    for (const Entry &entry : entries) {
                        paragraph({.style = OfficeStyle::Contents,
                                   .runs = {{.text = entry.text, .target = u'#' + entry.bookmark}}});
                    }
                });
            });
    }

    Result<QByteArray> finish(const Document &document)
    {
        QByteArray content = xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
            writer.writeStartElement(QStringLiteral("office:document-content"));
            writeOdtNamespaces(writer);
            xml.element(QStringLiteral("office:automatic-styles"), {},
                        [&] { writer.writeComment(QStringLiteral("1")); });
            xml.element(QStringLiteral("office:body"), {}, [&] {
                xml.element(QStringLiteral("office:text"), {}, [&] { writer.writeComment(QStringLiteral("2")); });
            });
        });
        content.replace("<!--1-->", m_automatic.toUtf8());
        content.replace("<!--2-->", m_body);
        QStringList pictures;
        for (const ZipPart &part : m_parts)
            pictures.append(part.name);
        // The first part says what the package is, and must stand there as it is.
        std::vector<ZipPart> parts{
            {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text"), true},
            {QStringLiteral("META-INF/manifest.xml"), odtManifest(pictures)},
            {QStringLiteral("content.xml"), content},
            {QStringLiteral("styles.xml"), odtStyles(document)},
            {QStringLiteral("meta.xml"), odtMeta(document)}};
        std::ranges::move(m_parts, std::back_inserter(parts));
        return zipBytes(parts);
    }

private:
    using MakeStyle = std::function<QString(const QString &name)>;

    void addAutomatic(const QString &style) { m_automatic += style; }

    QString automatic(const QString &key, const QString &prefix, const MakeStyle &make)
    {
        QString &name = m_styles[key];
        if (name.isEmpty()) {
            name = prefix + QString::number(m_styles.size());
            addAutomatic(make(name));
        }
        return name;
    }

    QString paragraphStyle(const QString &parent, const QString &attribute, bool keeps)
    {
        return automatic(parent + attribute + (keeps ? u'k' : u'-'), QStringLiteral("P"), [&](const QString &name) {
            return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" "
                                  "style:parent-style-name=\"%2\" %3><style:paragraph-properties%4/></style:style>")
                .arg(name, parent, attribute, keeps ? QStringLiteral(" fo:keep-with-next=\"always\"") : QString());
        });
    }

    QString columnStyle(int thousandths)
    {
        return automatic(QStringLiteral("c%1").arg(thousandths), QStringLiteral("Co"), [&](const QString &name) {
            return QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\">"
                                  "<style:table-column-properties style:column-width=\"%2\"/></style:style>")
                .arg(name, odtInches(odtTextWidth * thousandths / 1000));
        });
    }

    QString cellStyle(const QString &bar, bool framed, bool isEdge)
    {
        return automatic(QStringLiteral("cell") + bar + (framed ? u'f' : u'-') + (isEdge ? u'e' : u'-'),
                         QStringLiteral("Ce"), [&](const QString &name) {
                             QString borders = QStringLiteral(" fo:border=\"none\"");
                             if (framed) {
                                 borders += QStringLiteral(" fo:border-bottom=\"0.5pt solid %1\"")
                                                .arg(isEdge ? QStringLiteral("#83888D") : QStringLiteral("#DEDED9"));
                             }
                             if (!bar.isEmpty())
                                 borders += QStringLiteral(" fo:border-left=\"3pt solid #%1\"").arg(bar);
                             return QStringLiteral(
                                        "<style:style style:name=\"%1\" style:family=\"table-cell\">"
                                        "<style:table-cell-properties fo:padding=\"0.03in\"%2/></style:style>")
                                 .arg(name, borders);
                         });
    }

    QString rowStyle()
    {
        return automatic(QStringLiteral("row"), QStringLiteral("Ro"), [](const QString &name) {
            return QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-row\">"
                                  "<style:table-row-properties fo:keep-together=\"always\"/></style:style>")
                .arg(name);
        });
    }

    QString runStyle(const OfficeRun &run)
    {
        if (!run.bold && run.color.isEmpty() && run.language.isEmpty())
            return {};
        return automatic(
            QStringLiteral("t%1|%2|%3").arg(int(run.bold)).arg(run.color, run.language), QStringLiteral("T"),
            [&](const QString &name) {
                QString looks;
                if (run.bold)
                    looks += QStringLiteral(" fo:font-weight=\"bold\"");
                if (!run.color.isEmpty())
                    looks += QStringLiteral(" fo:color=\"#%1\"").arg(run.color);
                if (!run.language.isEmpty())
                    looks +=
                        QStringLiteral(" fo:language=\"%1\" fo:country=\"none\"").arg(run.language.toHtmlEscaped());
                return QStringLiteral("<style:style style:name=\"%1\" style:family=\"text\">"
                                      "<style:text-properties%2/></style:style>")
                    .arg(name, looks);
            });
    }

    void write(const QString &bookmark, const QList<OfficeRun> &runs)
    {
        if (!bookmark.isEmpty())
            m_xml.element(QStringLiteral("text:bookmark-start"), {{QStringLiteral("text:name"), bookmark}});
        for (const OfficeRun &run : runs) {
            if (run.target.isEmpty()) {
                writeRun(run);
                continue;
            }
            m_xml.element(QStringLiteral("text:a"),
                          {{QStringLiteral("xlink:type"), QStringLiteral("simple")},
                           {QStringLiteral("xlink:href"), run.target},
                           {QStringLiteral("text:style-name"), QStringLiteral("Internet_20_link")},
                           {QStringLiteral("text:visited-style-name"), QStringLiteral("Visited_20_Internet_20_Link")}},
                          [&] { writeRun(run); });
        }
        if (!bookmark.isEmpty())
            m_xml.element(QStringLiteral("text:bookmark-end"), {{QStringLiteral("text:name"), bookmark}});
    }

    void writeRun(const OfficeRun &run)
    {
        const QString style = runStyle(run);
        if (style.isEmpty())
            writeText(run.text);
        else
            m_xml.element(QStringLiteral("text:span"), {{QStringLiteral("text:style-name"), style}},
                          [&] { writeText(run.text); });
    }

    // Several blanks are one in ODT unless they are counted; one at an edge may be none.
    void writeText(const QString &text)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            if (text[at] != u' ') {
                const qsizetype blank = text.indexOf(u' ', at);
                const qsizetype end = blank < 0 ? text.size() : blank;
                m_writer.writeCharacters(text.mid(at, end - at));
                at = end;
                continue;
            }
            qsizetype end = at;
            while (end < text.size() && text[end] == u' ')
                ++end;
            if (end - at == 1 && at > 0 && end < text.size())
                m_writer.writeCharacters(QStringLiteral(" "));
            else
                m_xml.element(QStringLiteral("text:s"), {{QStringLiteral("text:c"), QString::number(end - at)}});
            at = end;
        }
    }

    void writeRow(const QList<OfficeCell> &cells, bool framed, bool isEdge)
    {
        m_xml.element(QStringLiteral("table:table-row"), {{QStringLiteral("table:style-name"), rowStyle()}}, [&] {
            for (const OfficeCell &cell : cells) {
                m_xml.element(QStringLiteral("table:table-cell"),
                              {{QStringLiteral("table:style-name"), cellStyle(cell.bar, framed, isEdge)},
                               {QStringLiteral("office:value-type"), QStringLiteral("string")}},
                              [&] {
                                  for (const OfficeParagraph &text : cell.paragraphs)
                                      paragraph(text);
                              });
            }
        });
    }

    void entryTemplate()
    {
        m_xml.element(QStringLiteral("text:table-of-content-entry-template"),
                      {{QStringLiteral("text:outline-level"), QStringLiteral("1")},
                       {QStringLiteral("text:style-name"), nameOf(OfficeStyle::Contents)}},
                      [&] {
                          m_xml.element(QStringLiteral("text:index-entry-link-start"));
                          m_xml.element(QStringLiteral("text:index-entry-text"));
                          m_xml.element(QStringLiteral("text:index-entry-link-end"));
                      });
    }

    QByteArray m_body{};
    QXmlStreamWriter m_writer;
    OfficeXml m_xml;
    QString m_automatic{};
    QHash<QString, QString> m_styles{};
    std::vector<ZipPart> m_parts{};
    int m_tables = 0;
    int m_pictureCount = 0;
    bool m_isFirst = true;
};

} // namespace

Result<QByteArray> odtOf(const Document &document, const Drawings &drawings)
{
    Writer writer;
    writeOfficeText(document, drawings, writer);
    return writer.finish(document);
}

} // namespace acuerdo
