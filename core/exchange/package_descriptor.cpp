// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_descriptor.h"

#include "core/exchange/strict_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace acuerdo {
namespace {

const QString descriptorFile = QStringLiteral("datapackage.json");

tl::unexpected<Error> wrong(const PackageFiles &files, const QString &what)
{
    return failure(QCoreApplication::translate("Exchange", "%1, datapackage.json: %2").arg(files.name(), what));
}

Result<QJsonObject> ownPart(const PackageFiles &files, const QJsonObject &root)
{
    const QJsonObject own = root.value(QStringLiteral("acuerdo")).toObject();
    const QJsonValue format = own.value(QStringLiteral("format"));
    if (!format.isDouble())
        return wrong(files, QCoreApplication::translate(
                                "Exchange", "it is not a package of Acuerdo: \"acuerdo\": {\"format\": %1} is missing.")
                                .arg(packageFormat));
    if (format.toDouble() != packageFormat)
        return wrong(files, QCoreApplication::translate(
                                "Exchange", "its format is %1, and Acuerdo %2 reads format %3. Read it with "
                                            "the version of Acuerdo that wrote it, or a newer one.")
                                .arg(QString::number(format.toDouble()), QStringLiteral(ACUERDO_VERSION))
                                .arg(packageFormat));
    return own;
}

Result<QHash<QString, QString>> resourceFiles(const PackageFiles &files, const QJsonObject &root)
{
    QHash<QString, QString> found;
    const QJsonArray resources = root.value(QStringLiteral("resources")).toArray();
    for (const QJsonValue &resource : resources) {
        const QString path = resource[QStringLiteral("path")].toString();
        if (path.isEmpty())
            return wrong(files, QCoreApplication::translate("Exchange", "a resource has no \"path\" to one file."));
        const QString table = QFileInfo(path).completeBaseName();
        if (found.contains(table))
            return wrong(files, QCoreApplication::translate("Exchange", "the table \"%1\" is there twice.").arg(table));
        found.insert(table, path);
    }
    return found;
}

LocalizedText localizedText(const QJsonValue &value)
{
    return {value[QStringLiteral("en")].toString(), value[QStringLiteral("es")].toString()};
}

WorkspaceInfo workspaceOf(const QJsonObject &object, const LocalizedText &title)
{
    const auto text = [&](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    return {.uuid = QUuid::fromString(text("uuid")),
            .title = title,
            .created = QDateTime::fromString(text("created"), Qt::ISODateWithMs),
            .createdFrom = text("createdFrom"),
            .timeZone = text("timeZone")};
}

} // namespace

Result<PackageDescriptor> readDescriptor(const PackageFiles &files)
{
    ACUERDO_TRY_VALUE(text, files.content(descriptorFile));
    const Result<QJsonObject> root = readStrictJsonObject(text);
    if (!root)
        return wrong(files, root.error().message);
    ACUERDO_TRY_VALUE(own, ownPart(files, *root));
    PackageDescriptor descriptor;
    ACUERDO_TRY_VALUE(paths, resourceFiles(files, *root));
    descriptor.files = paths;
    descriptor.name = root->value(QStringLiteral("name")).toString(files.name());
    descriptor.title = localizedText(own.value(QStringLiteral("title")));
    const QJsonValue workspace = own.value(QStringLiteral("workspace"));
    if (workspace.isObject()) {
        descriptor.workspace = workspaceOf(workspace.toObject(), descriptor.title);
        if (descriptor.workspace->uuid.isNull() || !descriptor.workspace->created.isValid())
            return wrong(files, QCoreApplication::translate(
                                    "Exchange", "\"workspace\" needs a \"uuid\" and the moment \"created\"."));
    }
    ACUERDO_TRY_VALUE(digest, packageDigest(files, descriptor.files.values()));
    descriptor.digest = digest;
    return descriptor;
}

QByteArray descriptorText(const WorkspaceInfo &info, const QJsonArray &resources)
{
    const QJsonObject title{{QStringLiteral("en"), info.title.english}, {QStringLiteral("es"), info.title.spanish}};
    const QJsonObject workspace{
        {QStringLiteral("uuid"), info.uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("created"), info.created.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("createdFrom"), info.createdFrom},
        {QStringLiteral("timeZone"), info.timeZone},
    };
    const QJsonObject root{
        {QStringLiteral("name"), QStringLiteral("workspace")},
        {QStringLiteral("title"), info.title.shown(Language::English)},
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("acuerdo"), QJsonObject{{QStringLiteral("format"), packageFormat},
                                                {QStringLiteral("title"), title},
                                                {QStringLiteral("workspace"), workspace}}},
        {QStringLiteral("resources"), resources},
    };
    return QJsonDocument(root).toJson();
}

Result<QByteArray> packageDigest(const PackageFiles &files, QStringList paths)
{
    paths += descriptorFile;
    paths.sort();
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (const QString &path : std::as_const(paths)) {
        ACUERDO_TRY_VALUE(device, files.file(path));
        QCryptographicHash one(QCryptographicHash::Sha256);
        one.addData(device.get());
        whole.addData(one.result().toHex() + "  " + path.toUtf8() + '\n');
    }
    return whole.result().toHex();
}

} // namespace acuerdo
