// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/workbook_parts.h"

#include <QCoreApplication>
#include <QDir>

namespace acuerdo {
namespace {

constexpr qsizetype longestText = 4 << 20;
constexpr qsizetype mostStrings = 4'000'000;
constexpr qsizetype mostStringCharacters = 64 << 20;
constexpr size_t mostStyles = 1 << 16;

/// Passes a part on, and fails when a text or tag in it has no end in sight: the parser would keep all of it.
class BoundedXml : public QIODevice
{
public:
    explicit BoundedXml(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return !m_failed && m_device->atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 read = m_failed ? -1 : m_device->read(data, most);
        const QByteArrayView bytes(data, std::max(read, qint64(0)));
        const qsizetype mark = bytes.lastIndexOf('<');
        m_run = mark < 0 ? m_run + bytes.size() : bytes.size() - mark;
        m_failed = read < 0 || m_run > longestText;
        return m_failed ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_device;
    qsizetype m_run = 0;
    bool m_failed = false;
};

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

/// Where a relation of `part` leads, as a name in the archive.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(folderOf(part) + target);
}

} // namespace

WorkbookPart::WorkbookPart(std::unique_ptr<QIODevice> device, const QString &name)
    : m_device(std::make_unique<BoundedXml>(std::move(device)))
    , m_name(name)
    , m_xml(m_device.get())
{}

Result<std::unique_ptr<WorkbookPart>> WorkbookPart::open(const ZipReader &archive, const QString &name)
{
    ACUERDO_TRY_VALUE(device, archive.stream(name));
    return std::unique_ptr<WorkbookPart>(new WorkbookPart(std::move(device), name));
}

Result<bool> WorkbookPart::nextToken()
{
    if (m_xml.atEnd() && !m_xml.hasError())
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        return wrong(QCoreApplication::translate("Tables", "it declares a document type, which no workbook needs"));
    if (m_xml.hasError())
        return wrong(m_xml.errorString());
    return token != QXmlStreamReader::EndDocument;
}

Result<bool> WorkbookPart::nextElement()
{
    for (;;) {
        ACUERDO_TRY_VALUE(more, nextToken());
        if (!more || m_xml.isStartElement())
            return more;
    }
}

Result<QString> WorkbookPart::text()
{
    QString text;
    for (int depth = 1; depth > 0;) {
        ACUERDO_TRY_VALUE(more, nextToken());
        if (!more)
            break;
        if (m_xml.isCharacters() && depth == 1)
            text += m_xml.text();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        if (text.size() > longestText)
            return wrong(QCoreApplication::translate("Tables", "a text in it is longer than 4 MB"));
    }
    return text;
}

QString WorkbookPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

tl::unexpected<Error> WorkbookPart::wrong(const QString &what) const
{
    return failure(QCoreApplication::translate("Tables", "The part %1 of the workbook was not read (line %2): %3")
                       .arg(m_name)
                       .arg(m_xml.lineNumber())
                       .arg(what));
}

Result<PartRelations> relationsOf(const ZipReader &archive, const QString &part)
{
    PartRelations relations;
    const QString name =
        folderOf(part) + QStringLiteral("_rels/") + part.mid(folderOf(part).size()) + QStringLiteral(".rels");
    if (!archive.names().contains(name))
        return relations;
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(archive, name));
    for (;;) {
        ACUERDO_TRY_VALUE(more, xml->nextElement());
        if (!more)
            return relations;
        if (xml->xml().name() != QLatin1StringView("Relationship"))
            continue;
        if (xml->attribute(QLatin1StringView("TargetMode")) == QStringLiteral("External")) {
            relations.external = true;
            continue;
        }
        const QString target = resolved(part, xml->attribute(QLatin1StringView("Target")));
        relations.byId.insert(xml->attribute(QLatin1StringView("Id")), target);
        relations.byType.insert(xml->attribute(QLatin1StringView("Type")).section(u'/', -1), target);
    }
}

Result<QStringList> readSharedStrings(const ZipReader &archive, const QString &part)
{
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(archive, part));
    QStringList strings;
    QString string;
    qsizetype characters = 0;
    int phonetic = 0; // how Japanese text is spoken, not what it says
    for (;;) {
        ACUERDO_TRY_VALUE(more, xml->nextToken());
        if (!more)
            return strings;
        const QString name = xml->xml().name().toString();
        if (name == QStringLiteral("rPh"))
            phonetic += xml->xml().isStartElement() ? 1 : xml->xml().isEndElement() ? -1 : 0;
        if (xml->xml().isStartElement() && name == QStringLiteral("t") && phonetic == 0) {
            ACUERDO_TRY_VALUE(text, xml->text());
            string += text;
        } else if (xml->xml().isEndElement() && name == QStringLiteral("si")) {
            characters += string.size();
            if (strings.size() >= mostStrings || characters > mostStringCharacters)
                return failure(QCoreApplication::translate(
                    "Tables", "The workbook holds more text than is read here (64 million characters). Save the one "
                              "sheet that is needed, or save it as CSV."));
            strings += unescaped(std::exchange(string, QString()));
        }
    }
}

namespace {

QHash<int, ShownAs> builtInFormats()
{
    QHash<int, ShownAs> formats{{9, ShownAs::Percent}, {10, ShownAs::Percent}, {17, ShownAs::Month}};
    for (const int id : {14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58})
        formats.insert(id, ShownAs::Day);
    return formats;
}

} // namespace

Result<std::vector<ShownAs>> readStyles(const ZipReader &archive, const QString &part)
{
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(archive, part));
    QHash<int, ShownAs> formats = builtInFormats();
    std::vector<ShownAs> styles;
    bool inCellFormats = false;
    for (;;) {
        ACUERDO_TRY_VALUE(more, xml->nextToken());
        if (!more)
            return styles;
        const auto name = xml->xml().name();
        if (name == QLatin1StringView("cellXfs"))
            inCellFormats = xml->xml().isStartElement();
        if (!xml->xml().isStartElement())
            continue;
        const int id = xml->attribute(QLatin1StringView("numFmtId")).toInt();
        if (name == QLatin1StringView("numFmt"))
            formats.insert(id, shownAs(xml->attribute(QLatin1StringView("formatCode"))));
        else if (name == QLatin1StringView("xf") && inCellFormats && styles.size() < mostStyles)
            styles.push_back(formats.value(id, ShownAs::Number));
    }
}

} // namespace acuerdo
