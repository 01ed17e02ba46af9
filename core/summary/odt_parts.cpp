// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/odt_parts.h"

#include "core/domain/formatting.h"
#include "core/summary/office_xml.h"
#include "core/summary/visible_text.h"

namespace acuerdo {
namespace {

QString points(double value)
{
    return QString::number(value) + QStringLiteral("pt");
}

QString hexColor(const QString &color)
{
    return u'#' + color;
}

OfficeXml::Attributes textLook(const OfficeLook &look)
{
    OfficeXml::Attributes attributes{{QStringLiteral("fo:font-size"), points(look.points)}};
    if (look.bold)
        attributes.append({QStringLiteral("fo:font-weight"), QStringLiteral("bold")});
    if (!look.color.isEmpty())
        attributes.append({QStringLiteral("fo:color"), hexColor(look.color)});
    return attributes;
}

void writeStyle(OfficeXml &xml, const QString &name, const QString &shown, const OfficeLook &look, int outline)
{
    OfficeXml::Attributes attributes{{QStringLiteral("style:name"), name},
                                     {QStringLiteral("style:display-name"), shown},
                                     {QStringLiteral("style:family"), QStringLiteral("paragraph")},
                                     {QStringLiteral("style:parent-style-name"), QStringLiteral("Standard")}};
    if (outline > 0)
        attributes.append({QStringLiteral("style:default-outline-level"), QString::number(outline)});
    xml.element(QStringLiteral("style:style"), attributes, [&] {
        OfficeXml::Attributes paragraph{{QStringLiteral("fo:margin-top"), points(look.before)},
                                        {QStringLiteral("fo:margin-bottom"), points(look.after)}};
        if (look.right)
            paragraph.append({QStringLiteral("fo:text-align"), QStringLiteral("end")});
        if (outline > 0)
            paragraph.append({QStringLiteral("fo:keep-with-next"), QStringLiteral("always")});
        xml.element(QStringLiteral("style:paragraph-properties"), paragraph);
        xml.element(QStringLiteral("style:text-properties"), textLook(look));
    });
}

void writeDefaults(OfficeXml &xml, Language language)
{
    const QLocale locale = localeOf(language);
    const QStringList parts = locale.name().split(u'_');
    xml.element(QStringLiteral("style:default-style"), {{QStringLiteral("style:family"), QStringLiteral("paragraph")}},
                [&] {
                    xml.element(QStringLiteral("style:paragraph-properties"),
                                {{QStringLiteral("fo:orphans"), QStringLiteral("2")},
                                 {QStringLiteral("fo:widows"), QStringLiteral("2")}});
                    xml.element(QStringLiteral("style:text-properties"),
                                {{QStringLiteral("style:font-name"), QStringLiteral("Noto Sans")},
                                 {QStringLiteral("fo:font-size"), QStringLiteral("10pt")},
                                 {QStringLiteral("fo:language"), parts.value(0)},
                                 {QStringLiteral("fo:country"), parts.value(1)}});
                });
    xml.element(QStringLiteral("style:style"), {{QStringLiteral("style:name"), QStringLiteral("Standard")},
                                                {QStringLiteral("style:family"), QStringLiteral("paragraph")}});
}

// The built-in names, so that navigator and templates know them.
QString displayName(OfficeStyle style)
{
    switch (style) {
    case OfficeStyle::Body:
        return QStringLiteral("Text body");
    case OfficeStyle::Contents:
        return QStringLiteral("Contents 1");
    default:
        return nameOf(style);
    }
}

void writeFonts(OfficeXml &xml)
{
    xml.element(QStringLiteral("office:font-face-decls"), {}, [&] {
        xml.element(QStringLiteral("style:font-face"),
                    {{QStringLiteral("style:name"), QStringLiteral("Noto Sans")},
                     {QStringLiteral("svg:font-family"), QStringLiteral("'Noto Sans'")},
                     {QStringLiteral("style:font-family-generic"), QStringLiteral("swiss")}});
    });
}

void writePageLayout(OfficeXml &xml)
{
    const QString margin = odtInches(0.667);
    xml.element(QStringLiteral("style:page-layout"), {{QStringLiteral("style:name"), QStringLiteral("Letter")}}, [&] {
        xml.element(QStringLiteral("style:page-layout-properties"),
                    {{QStringLiteral("fo:page-width"), QStringLiteral("8.5in")},
                     {QStringLiteral("fo:page-height"), QStringLiteral("11in")},
                     {QStringLiteral("fo:margin-top"), margin},
                     {QStringLiteral("fo:margin-bottom"), margin},
                     {QStringLiteral("fo:margin-left"), margin},
                     {QStringLiteral("fo:margin-right"), margin}});
        for (const char *edge : {"style:header-style", "style:footer-style"}) {
            xml.element(QLatin1StringView(edge), {}, [&] {
                xml.element(QStringLiteral("style:header-footer-properties"),
                            {{QStringLiteral("fo:min-height"), QStringLiteral("0.3in")},
                             {QStringLiteral("fo:margin-bottom"), QStringLiteral("0.1in")}});
            });
        }
    });
    xml.element(QStringLiteral("style:style"),
                {{QStringLiteral("style:name"), QStringLiteral("PageEdge")},
                 {QStringLiteral("style:family"), QStringLiteral("paragraph")},
                 {QStringLiteral("style:parent-style-name"), nameOf(OfficeStyle::Note)}},
                [&] {
                    xml.element(QStringLiteral("style:paragraph-properties"), {}, [&] {
                        xml.element(QStringLiteral("style:tab-stops"), {}, [&] {
                            xml.element(QStringLiteral("style:tab-stop"),
                                        {{QStringLiteral("style:position"), odtInches(odtTextWidth)},
                                         {QStringLiteral("style:type"), QStringLiteral("right")}});
                        });
                    });
                });
}

void writeEdge(OfficeXml &xml, const QString &name, const std::function<void()> &content)
{
    xml.element(name, {}, [&] {
        xml.element(QStringLiteral("text:p"), {{QStringLiteral("text:style-name"), QStringLiteral("PageEdge")}},
                    content);
    });
}

void writeMasterPages(QXmlStreamWriter &writer, OfficeXml &xml, const Document &document)
{
    const QString words = Formatting(document.language).wording().translate("Summary", "%1 of %2", "page number");
    const auto footer = [&] {
        xml.element(QStringLiteral("text:tab"));
        xml.element(QStringLiteral("text:page-number"),
                    {{QStringLiteral("text:select-page"), QStringLiteral("current")}},
                    [&] { writer.writeCharacters(QStringLiteral("1")); });
        writer.writeCharacters(words.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
        xml.element(QStringLiteral("text:page-count"), {}, [&] { writer.writeCharacters(QStringLiteral("1")); });
    };
    const auto page = [&](const QString &name, const QString &next, bool hasHeader) {
        OfficeXml::Attributes attributes{{QStringLiteral("style:name"), name},
                                         {QStringLiteral("style:page-layout-name"), QStringLiteral("Letter")}};
        if (!next.isEmpty())
            attributes.append({QStringLiteral("style:next-style-name"), next});
        xml.element(QStringLiteral("style:master-page"), attributes, [&] {
            if (hasHeader) {
                writeEdge(xml, QStringLiteral("style:header"), [&] {
                    writer.writeCharacters(visibleText(document.masthead.title));
                    xml.element(QStringLiteral("text:tab"));
                    writer.writeCharacters(visibleText(document.masthead.asOfText));
                });
            }
            writeEdge(xml, QStringLiteral("style:footer"), footer);
        });
    };
    xml.element(QStringLiteral("office:master-styles"), {}, [&] {
        page(QStringLiteral("Standard"), {}, true);
        page(QStringLiteral("FirstPage"), QStringLiteral("Standard"), false);
    });
}

} // namespace

QString odtInches(double inches)
{
    return QString::number(inches, 'f', 4) + QStringLiteral("in");
}

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const auto oasis = [&](const char *name, const char *prefix) {
        xml.writeNamespace(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1StringView(name)),
                           QLatin1StringView(prefix));
    };
    oasis("office", "office");
    oasis("style", "style");
    oasis("text", "text");
    oasis("table", "table");
    oasis("drawing", "draw");
    oasis("xsl-fo-compatible", "fo");
    oasis("svg-compatible", "svg");
    oasis("meta", "meta");
    xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

QByteArray odtStyles(const Document &document)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("office:document-styles"));
        writeOdtNamespaces(writer);
        writeFonts(xml);
        xml.element(QStringLiteral("office:styles"), {}, [&] {
            writeDefaults(xml, document.language);
            for (int level = 1; level <= 3; ++level) {
                writeStyle(xml, QStringLiteral("Heading_20_%1").arg(level), QStringLiteral("Heading %1").arg(level),
                           headingLook(level), level);
            }
            for (const OfficeStyle style : officeStyles())
                writeStyle(xml, nameOf(style), displayName(style), lookOf(style), 0);
            for (const char *name : {"Internet_20_link", "Visited_20_Internet_20_Link"}) {
                xml.element(QStringLiteral("style:style"),
                            {{QStringLiteral("style:name"), QLatin1StringView(name)},
                             {QStringLiteral("style:family"), QStringLiteral("text")}},
                            [&] {
                                xml.element(QStringLiteral("style:text-properties"),
                                            {{QStringLiteral("fo:color"), QStringLiteral("#4549A3")},
                                             {QStringLiteral("style:text-underline-style"), QStringLiteral("none")}});
                            });
            }
        });
        xml.element(QStringLiteral("office:automatic-styles"), {}, [&] { writePageLayout(xml); });
        writeMasterPages(writer, xml, document);
    });
}

QByteArray odtMeta(const Document &document)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("office:document-meta"));
        writeOdtNamespaces(writer);
        const Masthead &masthead = document.masthead;
        xml.element(QStringLiteral("office:meta"), {}, [&] {
            writer.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Acuerdo"));
            writer.writeTextElement(QStringLiteral("dc:title"), visibleText(masthead.title));
            writer.writeTextElement(QStringLiteral("dc:subject"), visibleText(masthead.asOfText));
            if (!masthead.preparer.isEmpty())
                writer.writeTextElement(QStringLiteral("dc:creator"), visibleText(masthead.preparer));
            writer.writeTextElement(QStringLiteral("dc:language"), localeOf(document.language).bcp47Name());
            // The day of the summary, not the clock's.
            writer.writeTextElement(QStringLiteral("meta:creation-date"),
                                    masthead.asOf.toString(Qt::ISODate) + QStringLiteral("T00:00:00"));
        });
    });
}

QByteArray odtManifest(const QStringList &pictures)
{
    return xmlPart([&](QXmlStreamWriter &writer, OfficeXml &xml) {
        writer.writeStartElement(QStringLiteral("manifest:manifest"));
        writer.writeNamespace(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
                              QStringLiteral("manifest"));
        writer.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
        const auto entry = [&](const QString &path, const QString &type) {
            xml.element(QStringLiteral("manifest:file-entry"),
                        {{QStringLiteral("manifest:full-path"), path}, {QStringLiteral("manifest:media-type"), type}});
        };
        entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
        for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
            entry(QLatin1StringView(name), QStringLiteral("text/xml"));
        for (const QString &picture : pictures)
            entry(picture, picture.endsWith(QStringLiteral("svg")) ? QStringLiteral("image/svg+xml")
                                                                   : QStringLiteral("image/png"));
    });
}

} // namespace acuerdo
