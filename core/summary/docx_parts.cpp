// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/docx_parts.h"

#include "core/domain/formatting.h"
#include "core/summary/office_xml.h"
#include "core/summary/visible_text.h"

namespace acuerdo {
namespace {

constexpr QLatin1StringView officeTypes("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
constexpr QLatin1StringView packageTypes("http://schemas.openxmlformats.org/package/2006");

QString wordType(const QString &name)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml").arg(name);
}

QByteArray contentTypes()
{
    return xmlPart([](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("Types"));
        writer.writeDefaultNamespace(packageTypes + QStringLiteral("/content-types"));
        const std::pair<QString, QString> defaults[] = {
            {QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")},
            {QStringLiteral("xml"), QStringLiteral("application/xml")},
            {QStringLiteral("png"), QStringLiteral("image/png")},
            {QStringLiteral("svg"), QStringLiteral("image/svg+xml")}};
        for (const auto &[extension, type] : defaults) {
            xml.element(QStringLiteral("Default"),
                        {{QStringLiteral("Extension"), extension}, {QStringLiteral("ContentType"), type}});
        }
        for (const char *name : {"document.main", "styles", "settings", "header", "footer", "fontTable"}) {
            const QString type = QLatin1StringView(name);
            const QString file = type.section(u'.', 0, 0);
            xml.element(QStringLiteral("Override"),
                        {{QStringLiteral("PartName"), QStringLiteral("/word/%1.xml").arg(file)},
                         {QStringLiteral("ContentType"), wordType(type)}});
        }
        xml.element(QStringLiteral("Override"),
                    {{QStringLiteral("PartName"), QStringLiteral("/docProps/core.xml")},
                     {QStringLiteral("ContentType"),
                      QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")}});
    });
}

QByteArray packageRelations()
{
    return xmlPart([](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("Relationships"));
        writer.writeDefaultNamespace(packageTypes + QStringLiteral("/relationships"));
        xml.element(QStringLiteral("Relationship"),
                    {{QStringLiteral("Id"), QStringLiteral("rId1")},
                     {QStringLiteral("Type"), officeTypes + QStringLiteral("/officeDocument")},
                     {QStringLiteral("Target"), QStringLiteral("word/document.xml")}});
        xml.element(QStringLiteral("Relationship"),
                    {{QStringLiteral("Id"), QStringLiteral("rId2")},
                     {QStringLiteral("Type"), packageTypes + QStringLiteral("/relationships/metadata/core-properties")},
                     {QStringLiteral("Target"), QStringLiteral("docProps/core.xml")}});
    });
}

// The day that the summary is as of stands as the date of the file: the clock is not of the summary.
QByteArray coreProperties(const Document &document)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("cp:coreProperties"));
        writer.writeNamespace(packageTypes + QStringLiteral("/metadata/core-properties"), QStringLiteral("cp"));
        writer.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
        writer.writeNamespace(QStringLiteral("http://purl.org/dc/terms/"), QStringLiteral("dcterms"));
        writer.writeNamespace(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), QStringLiteral("xsi"));
        const Masthead &masthead = document.masthead;
        writer.writeTextElement(QStringLiteral("dc:title"), visibleText(masthead.title));
        writer.writeTextElement(QStringLiteral("dc:subject"), visibleText(masthead.asOfText));
        writer.writeTextElement(QStringLiteral("dc:creator"), visibleText(masthead.preparer));
        writer.writeTextElement(QStringLiteral("dc:language"), localeOf(document.language).bcp47Name());
        const QString day = masthead.asOf.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
        for (const char *name : {"dcterms:created", "dcterms:modified"}) {
            xml.element(QLatin1StringView(name), {{QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF")}},
                        [&] { writer.writeCharacters(day); });
        }
    });
}

void writeLook(OfficeXml &xml, const OfficeLook &look)
{
    if (look.bold)
        xml.element(QStringLiteral("w:b"));
    if (!look.color.isEmpty())
        xml.value(QStringLiteral("w:color"), look.color);
    xml.value(QStringLiteral("w:sz"), QString::number(int(look.points * 2)));
}

void writeStyle(OfficeXml &xml, const QString &id, const QString &name, const OfficeLook &look, int outline)
{
    xml.element(QStringLiteral("w:style"),
                {{QStringLiteral("w:type"), QStringLiteral("paragraph")}, {QStringLiteral("w:styleId"), id}}, [&] {
                    xml.value(QStringLiteral("w:name"), name);
                    xml.value(QStringLiteral("w:basedOn"), QStringLiteral("Normal"));
                    xml.element(QStringLiteral("w:qFormat"));
                    xml.element(QStringLiteral("w:pPr"), {}, [&] {
                        if (outline >= 0)
                            xml.element(QStringLiteral("w:keepNext"));
                        xml.element(QStringLiteral("w:spacing"),
                                    {{QStringLiteral("w:before"), QString::number(int(look.before * 20))},
                                     {QStringLiteral("w:after"), QString::number(int(look.after * 20))}});
                        if (look.right)
                            xml.value(QStringLiteral("w:jc"), QStringLiteral("right"));
                        if (outline >= 0)
                            xml.value(QStringLiteral("w:outlineLvl"), QString::number(outline));
                    });
                    xml.element(QStringLiteral("w:rPr"), {}, [&] { writeLook(xml, look); });
                });
}

// Word knows the built-in ones by these names, and shows them in the reader's language.
QString styleName(OfficeStyle style)
{
    switch (style) {
    case OfficeStyle::Body:
        return QStringLiteral("Body Text");
    case OfficeStyle::Contents:
        return QStringLiteral("toc 1");
    case OfficeStyle::Caption:
        return QStringLiteral("caption");
    default:
        return nameOf(style);
    }
}

void writeDefaults(OfficeXml &xml, Language language)
{
    xml.element(QStringLiteral("w:docDefaults"), {}, [&] {
        xml.element(QStringLiteral("w:rPrDefault"), {}, [&] {
            xml.element(QStringLiteral("w:rPr"), {}, [&] {
                OfficeXml::Attributes fonts;
                for (const char *kind : {"w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"})
                    fonts.append({QLatin1StringView(kind), QStringLiteral("Noto Sans")});
                xml.element(QStringLiteral("w:rFonts"), fonts);
                xml.value(QStringLiteral("w:sz"), QStringLiteral("20"));
                xml.value(QStringLiteral("w:lang"), localeOf(language).bcp47Name());
            });
        });
        xml.element(QStringLiteral("w:pPrDefault"));
    });
}

void writeTableStyle(OfficeXml &xml, const QString &id, bool isDefault)
{
    OfficeXml::Attributes attributes{{QStringLiteral("w:type"), QStringLiteral("table")},
                                     {QStringLiteral("w:styleId"), id}};
    if (isDefault)
        attributes.append({QStringLiteral("w:default"), QStringLiteral("1")});
    xml.element(QStringLiteral("w:style"), attributes, [&] {
        xml.value(QStringLiteral("w:name"),
                  isDefault ? QStringLiteral("Normal Table") : QStringLiteral("Summary Table"));
        xml.element(QStringLiteral("w:tblPr"), {}, [&] {
            xml.element(QStringLiteral("w:tblCellMar"), {}, [&] {
                for (const auto &[side, twips] : {std::pair{"w:left", "60"}, {"w:right", "60"}}) {
                    xml.element(QLatin1StringView(side), {{QStringLiteral("w:w"), QLatin1StringView(twips)},
                                                          {QStringLiteral("w:type"), QStringLiteral("dxa")}});
                }
            });
        });
    });
}

QByteArray styles(Language language)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("w:styles"));
        writeDocxNamespaces(writer);
        writeDefaults(xml, language);
        xml.element(QStringLiteral("w:style"),
                    {{QStringLiteral("w:type"), QStringLiteral("paragraph")},
                     {QStringLiteral("w:default"), QStringLiteral("1")},
                     {QStringLiteral("w:styleId"), QStringLiteral("Normal")}},
                    [&] { xml.value(QStringLiteral("w:name"), QStringLiteral("Normal")); });
        for (int level = 1; level <= 3; ++level) {
            writeStyle(xml, QStringLiteral("Heading%1").arg(level), QStringLiteral("heading %1").arg(level),
                       headingLook(level), level - 1);
        }
        for (const OfficeStyle style : officeStyles())
            writeStyle(xml, nameOf(style), styleName(style), lookOf(style), -1);
        xml.element(QStringLiteral("w:style"),
                    {{QStringLiteral("w:type"), QStringLiteral("character")},
                     {QStringLiteral("w:styleId"), QStringLiteral("Hyperlink")}},
                    [&] {
                        xml.value(QStringLiteral("w:name"), QStringLiteral("Hyperlink"));
                        xml.element(QStringLiteral("w:rPr"), {},
                                    [&] { xml.value(QStringLiteral("w:color"), QStringLiteral("4549A3")); });
                    });
        writeTableStyle(xml, QStringLiteral("TableNormal"), true);
        writeTableStyle(xml, QStringLiteral("SummaryTable"), false);
    });
}

void writeField(QXmlStreamWriter &writer, OfficeXml &xml, const QString &field)
{
    xml.element(QStringLiteral("w:fldSimple"), {{QStringLiteral("w:instr"), field}}, [&] {
        xml.element(QStringLiteral("w:r"), {},
                    [&] { writer.writeTextElement(QStringLiteral("w:t"), QStringLiteral("1")); });
    });
}

void writeText(QXmlStreamWriter &writer, OfficeXml &xml, const QString &text)
{
    xml.element(QStringLiteral("w:r"), {}, [&] {
        xml.element(QStringLiteral("w:t"), {{QStringLiteral("xml:space"), QStringLiteral("preserve")}},
                    [&] { writer.writeCharacters(text); });
    });
}

void writeTab(OfficeXml &xml)
{
    xml.element(QStringLiteral("w:r"), {}, [&] { xml.element(QStringLiteral("w:tab")); });
}

void writeEdgeLine(OfficeXml &xml, const std::function<void()> &content)
{
    xml.element(QStringLiteral("w:p"), {}, [&] {
        xml.element(QStringLiteral("w:pPr"), {}, [&] {
            xml.value(QStringLiteral("w:pStyle"), nameOf(OfficeStyle::Note));
            xml.element(QStringLiteral("w:tabs"), {}, [&] {
                xml.element(QStringLiteral("w:tab"), {{QStringLiteral("w:val"), QStringLiteral("right")},
                                                      {QStringLiteral("w:pos"), QString::number(docxTextWidth)}});
            });
        });
        content();
    });
}

QByteArray header(const Masthead &masthead)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("w:hdr"));
        writeDocxNamespaces(writer);
        writeEdgeLine(xml, [&] {
            writeText(writer, xml, visibleText(masthead.title));
            writeTab(xml);
            writeText(writer, xml, visibleText(masthead.asOfText));
        });
    });
}

QByteArray footer(const Document &document)
{
    // "1 of 3": the words around the two fields come from the sentence itself.
    const QString words = Formatting(document.language).wording().translate("Summary", "%1 of %2", "page number");
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("w:ftr"));
        writeDocxNamespaces(writer);
        writeEdgeLine(xml, [&] {
            writeTab(xml);
            writeField(writer, xml, QStringLiteral("PAGE"));
            writeText(writer, xml, words.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
            writeField(writer, xml, QStringLiteral("NUMPAGES"));
        });
    });
}

QByteArray settings()
{
    return xmlPart([](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("w:settings"));
        writeDocxNamespaces(writer);
        xml.element(QStringLiteral("w:compat"), {}, [&] {
            xml.element(QStringLiteral("w:compatSetting"),
                        {{QStringLiteral("w:name"), QStringLiteral("compatibilityMode")},
                         {QStringLiteral("w:uri"), QStringLiteral("http://schemas.microsoft.com/office/word")},
                         {QStringLiteral("w:val"), QStringLiteral("15")}});
        });
    });
}

QByteArray fontTable()
{
    return xmlPart([](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("w:fonts"));
        writeDocxNamespaces(writer);
        xml.element(QStringLiteral("w:font"), {{QStringLiteral("w:name"), QStringLiteral("Noto Sans")}}, [&] {
            xml.value(QStringLiteral("w:altName"), QStringLiteral("Segoe UI")); // where Noto is not installed
            xml.value(QStringLiteral("w:family"), QStringLiteral("swiss"));
        });
    });
}

} // namespace

void writeDocxNamespaces(QXmlStreamWriter &xml)
{
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
                       QStringLiteral("w"));
    xml.writeNamespace(QString(officeTypes), QStringLiteral("r"));
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
                       QStringLiteral("wp"));
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"), QStringLiteral("a"));
    xml.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"),
                       QStringLiteral("pic"));
    xml.writeNamespace(QStringLiteral("http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
                       QStringLiteral("asvg"));
}

void writeDocxPicture(QXmlStreamWriter &writer, const OfficePicture &picture, int number, QSize emu,
                      const QString &pngId, const QString &svgId)
{
    OfficeXml xml(writer);
    const QString id = QString::number(number);
    const OfficeXml::Attributes extent{{QStringLiteral("cx"), QString::number(emu.width())},
                                       {QStringLiteral("cy"), QString::number(emu.height())}};
    const OfficeXml::Attributes name{{QStringLiteral("id"), id},
                                     {QStringLiteral("name"), picture.name},
                                     {QStringLiteral("descr"), picture.alternative}};
    const auto blip = [&] {
        xml.element(QStringLiteral("a:blip"), {{QStringLiteral("r:embed"), pngId}}, [&] {
            xml.element(QStringLiteral("a:extLst"), {}, [&] {
                xml.element(QStringLiteral("a:ext"),
                            {{QStringLiteral("uri"), QStringLiteral("{96DAC541-7B7A-43D3-8B79-37D633B846F1}")}}, [&] {
                                xml.element(QStringLiteral("asvg:svgBlip"), {{QStringLiteral("r:embed"), svgId}});
                            });
            });
        });
        xml.element(QStringLiteral("a:stretch"), {}, [&] { xml.element(QStringLiteral("a:fillRect")); });
    };
    const auto content = [&] {
        xml.element(QStringLiteral("pic:pic"), {}, [&] {
            xml.element(QStringLiteral("pic:nvPicPr"), {}, [&] {
                xml.element(QStringLiteral("pic:cNvPr"), name);
                xml.element(QStringLiteral("pic:cNvPicPr"));
            });
            xml.element(QStringLiteral("pic:blipFill"), {}, blip);
            xml.element(QStringLiteral("pic:spPr"), {}, [&] {
                xml.element(QStringLiteral("a:xfrm"), {}, [&] {
                    xml.element(QStringLiteral("a:off"), {{QStringLiteral("x"), QStringLiteral("0")},
                                                          {QStringLiteral("y"), QStringLiteral("0")}});
                    xml.element(QStringLiteral("a:ext"), extent);
                });
                xml.element(QStringLiteral("a:prstGeom"), {{QStringLiteral("prst"), QStringLiteral("rect")}},
                            [&] { xml.element(QStringLiteral("a:avLst")); });
            });
        });
    };
    xml.element(QStringLiteral("w:drawing"), {}, [&] {
        xml.element(QStringLiteral("wp:inline"), {}, [&] {
            xml.element(QStringLiteral("wp:extent"), extent);
            xml.element(QStringLiteral("wp:docPr"), name);
            xml.element(QStringLiteral("a:graphic"), {}, [&] {
                xml.element(QStringLiteral("a:graphicData"),
                            {{QStringLiteral("uri"),
                              QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}},
                            content);
            });
        });
    });
}

QByteArray docxRelations(const QList<DocxRelation> &relations)
{
    QList<DocxRelation> all{{QStringLiteral("rId1"), QStringLiteral("header"), QStringLiteral("header.xml")},
                            {QStringLiteral("rId2"), QStringLiteral("footer"), QStringLiteral("footer.xml")},
                            {QStringLiteral("rId3"), QStringLiteral("styles"), QStringLiteral("styles.xml")},
                            {QStringLiteral("rId4"), QStringLiteral("settings"), QStringLiteral("settings.xml")},
                            {QStringLiteral("rId5"), QStringLiteral("fontTable"), QStringLiteral("fontTable.xml")}};
    Q_ASSERT(all.size() + 1 == docxFirstRelation);
    all += relations;
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("Relationships"));
        writer.writeDefaultNamespace(packageTypes + QStringLiteral("/relationships"));
        for (const DocxRelation &relation : all) {
            OfficeXml::Attributes attributes{{QStringLiteral("Id"), relation.id},
                                             {QStringLiteral("Type"), officeTypes + u'/' + relation.type},
                                             {QStringLiteral("Target"), relation.target}};
            if (relation.isOutside)
                attributes.append({QStringLiteral("TargetMode"), QStringLiteral("External")});
            xml.element(QStringLiteral("Relationship"), attributes);
        }
    });
}

std::vector<ZipPart> docxFixedParts(const Document &document)
{
    return {{QStringLiteral("[Content_Types].xml"), contentTypes()},
            {QStringLiteral("_rels/.rels"), packageRelations()},
            {QStringLiteral("docProps/core.xml"), coreProperties(document)},
            {QStringLiteral("word/styles.xml"), styles(document.language)},
            {QStringLiteral("word/settings.xml"), settings()},
            {QStringLiteral("word/fontTable.xml"), fontTable()},
            {QStringLiteral("word/header.xml"), header(document.masthead)},
            {QStringLiteral("word/footer.xml"), footer(document)}};
}

} // namespace acuerdo
