// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/package_tables.h"

#include "core/exchange/package_descriptor.h"
#include "core/exchange/strict_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace acuerdo {
namespace {

struct TablesText {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qsizetype mostTables = 1000;
const QString descriptorName = QStringLiteral("datapackage.json");

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1StringView(member)).toString();
}

/// By the names of Python's codecs, which the format uses. None for one that is not known: then the bytes decide.
std::optional<TextEncoding> encodingNamed(const QString &given)
{
    static const QHash<QString, TextEncoding> known{
        {QStringLiteral("utf8"), TextEncoding::Utf8},
        {QStringLiteral("utf8sig"), TextEncoding::Utf8},
        {QStringLiteral("utf16le"), TextEncoding::Utf16LittleEndian},
        {QStringLiteral("utf16be"), TextEncoding::Utf16BigEndian},
        {QStringLiteral("cp1252"), TextEncoding::Windows1252},
        {QStringLiteral("windows1252"), TextEncoding::Windows1252},
        {QStringLiteral("latin1"), TextEncoding::Latin1},
        {QStringLiteral("iso88591"), TextEncoding::Latin1},
        {QStringLiteral("macroman"), TextEncoding::MacRoman},
    };
    QString name = given.toLower();
    name.removeIf([](QChar sign) { return sign == u'-' || sign == u'_' || sign == u' '; });
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

/// None when it says nothing of separators, or names one of more than one byte.
std::optional<CsvDialect> dialectOf(const QJsonObject &resource)
{
    const QJsonObject given = resource.value(QStringLiteral("dialect")).toObject();
    const QByteArray delimiter = textOf(given, "delimiter").toUtf8();
    const QByteArray quote = textOf(given, "quoteChar").toUtf8();
    if (delimiter.size() != 1 || quote.size() > 1)
        return std::nullopt;
    return CsvDialect{.delimiter = delimiter.at(0), .quote = quote.isEmpty() ? '"' : quote.at(0)};
}

QJsonArray fieldsOf(const QJsonObject &resource)
{
    return resource.value(QStringLiteral("schema")).toObject().value(QStringLiteral("fields")).toArray();
}

QHash<QString, NumberStyle> numbersOf(const QJsonObject &resource)
{
    QHash<QString, NumberStyle> numbers;
    const QJsonArray fields = fieldsOf(resource);
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        const QString sign = textOf(field, "decimalChar");
        if (sign == u'.' || sign == u',')
            numbers.insert(textOf(field, "name"), sign == u',' ? NumberStyle::Comma : NumberStyle::Point);
    }
    return numbers;
}

bool isText(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                                     QStringLiteral("txt")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool isElsewhere(const QString &path)
{
    return path.contains(QStringLiteral("://"));
}

bool hasNumbers(const QJsonObject &resource)
{
    const QJsonArray fields = fieldsOf(resource);
    return std::ranges::any_of(
        fields, [](const QJsonValue &field) { return textOf(field.toObject(), "type") == QStringLiteral("number"); });
}

QString tableName(const QJsonObject &resource)
{
    const QString name = textOf(resource, "name");
    return name.isEmpty() ? QFileInfo(textOf(resource, "path")).completeBaseName() : name;
}

} // namespace

PackageTables::PackageTables(PackageFiles files)
    : m_files(std::make_shared<const PackageFiles>(std::move(files)))
{}

Result<PackageTables> PackageTables::open(PackageFiles files)
{
    PackageTables package(std::move(files));
    ACUERDO_TRY(package.read());
    return package;
}

Result<Done> PackageTables::read()
{
    ACUERDO_TRY_VALUE(text, m_files->content(descriptorName));
    const auto root = readStrictJsonObject(text);
    if (!root)
        return failure(QStringLiteral("%1, %2: %3").arg(name(), descriptorName, root.error().message));
    const QJsonArray resources = root->value(QStringLiteral("resources")).toArray();
    if (resources.size() > mostTables)
        return failure(TablesText::tr("%1 names more than %2 files: it is not read.").arg(name()).arg(mostTables));
    for (const QJsonValue &resource : resources)
        ACUERDO_TRY(add(resource.toObject()));
    if (m_tables.isEmpty())
        return failure(TablesText::tr("%1 is a data package, but none of the files that it names is a table with "
                                      "separators (.csv, .tsv).")
                           .arg(name()));
    proposeFirst(resources);
    return Done();
}

Result<Done> PackageTables::add(const QJsonObject &resource)
{
    const QString path = textOf(resource, "path");
    if (path.isEmpty())
        m_notes += TablesText::tr("The package keeps “%1” in several files or in its description. It is not read.")
                       .arg(tableName(resource));
    if (isElsewhere(path))
        m_notes += TablesText::tr("The package leads to %1. That file is not fetched.").arg(path);
    if (isElsewhere(path) || !isText(path))
        return Done();
    const QString table = tableName(resource);
    if (m_declared.contains(table))
        return failure(TablesText::tr("%1, %2: the table “%3” is there twice.").arg(name(), descriptorName, table));
    ACUERDO_TRY_VALUE(device, m_files->file(path));
    m_size += device->size();
    m_tables += SheetInfo{.name = table, .part = path};
    m_declared.insert(table, {.encoding = encodingNamed(textOf(resource, "encoding")),
                              .dialect = dialectOf(resource),
                              .numbers = numbersOf(resource)});
    return Done();
}

void PackageTables::proposeFirst(const QJsonArray &resources)
{
    const QString usual = QStringLiteral("observations");
    m_first = m_declared.contains(usual) ? usual : QString();
    for (const QJsonValue &value : resources) {
        const QJsonObject resource = value.toObject();
        if (m_first.isEmpty() && m_declared.contains(tableName(resource)) && hasNumbers(resource))
            m_first = tableName(resource);
    }
    if (m_first.isEmpty())
        m_first = m_tables.first().name;
}

Result<std::unique_ptr<QIODevice>> PackageTables::file(const QString &table) const
{
    const auto found = std::ranges::find(m_tables, table, &SheetInfo::name);
    if (found != m_tables.end())
        return m_files->file(found->part);
    QStringList names;
    for (const SheetInfo &one : m_tables)
        names += one.name;
    return failure(TablesText::tr("%1 has no table “%2”. It has: %3.").arg(name(), table, names.join(u", ")));
}

Result<QString> PackageTables::sha256() const
{
    QStringList paths;
    for (const SheetInfo &table : m_tables)
        paths += table.part;
    ACUERDO_TRY_VALUE(digest, packageDigest(*m_files, paths));
    return QString::fromLatin1(digest);
}

} // namespace acuerdo
