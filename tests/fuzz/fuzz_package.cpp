// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/exchange/package_reader.h"
#include "tests/fuzz/bundle.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QFile>

namespace acuerdo::fuzz {
namespace {

/// A workspace that every package is tried on and that none is written to.
Store &trialStore()
{
    static Result<Store> store =
        Store::create(scratchPath(QStringLiteral("trial.acuerdo")), {.uuid = QUuid::createUuid(), .title = {}});
    if (!store)
        qFatal("The fuzzer has no workspace.");
    return *store;
}

/// Whether all of it can be read; what was read is taken back.
bool isWhole(const QString &path)
{
    const auto files = PackageFiles::open(path);
    const auto descriptor = files ? readDescriptor(*files) : tl::unexpected(files.error());
    if (!descriptor)
        return false;
    auto recorder = Recorder::begin(trialStore(), Recorder::Mode::Bulk);
    if (!recorder)
        qFatal("The fuzzer's workspace is locked.");
    return PackageReader(*files, *descriptor, *recorder).read().has_value();
}

QString made(const QString &package, const QString &name)
{
    const QString path = scratchPath(name);
    QFile::remove(path);
    return createFromPackage(path, package) ? path : QString();
}

/// A workspace from a package, written out, makes an equal one, and so the same package again.
QString writtenAndReadAgain(const QString &package)
{
    const QString workspace = made(package, QStringLiteral("first.acuerdo"));
    if (workspace.isEmpty())
        return {}; // a history whose seals are not whole
    const auto store = Store::open(workspace);
    if (!store)
        return QStringLiteral("a workspace made from a package does not open: ") + store.error().message;
    const QString first = scratchPath(QStringLiteral("first.zip"));
    if (const auto written = writePackage(*store, first); !written)
        return QStringLiteral("a workspace made from a package is not written out: ") + written.error().message;
    const QString copy = scratchPath(QStringLiteral("second.acuerdo"));
    QFile::remove(copy);
    if (const auto read = createFromPackage(copy, first); !read)
        return QStringLiteral("a package written out does not read back: ") + read.error().message;
    const auto copied = Store::open(copy);
    const QString second = scratchPath(QStringLiteral("second.zip"));
    if (!copied || !writePackage(*copied, second))
        return QStringLiteral("a package read back is not written out");
    QFile one(first);
    QFile other(second);
    const bool isSame =
        one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly) && one.readAll() == other.readAll();
    return isSame ? QString() : QStringLiteral("a package read back is another");
}

/// Names the tables that are there, as every package does.
QByteArray descriptorOf(const QList<BundlePart> &parts)
{
    QByteArray resources;
    for (const BundlePart &part : parts) {
        if (part.name.endsWith(QStringLiteral(".csv")) && !part.name.contains(u'"') && !part.name.contains(u'\\'))
            resources += QByteArray(resources.isEmpty() ? "" : ",") + "{\"path\":\"" + part.name.toUtf8() + "\"}";
    }
    return "{\"name\":\"small\",\"acuerdo\":{\"format\":" + QByteArray::number(packageFormat)
           + ",\"title\":{\"en\":\"Small\",\"es\":\"Pequeño\"}},\"resources\":[" + resources + "]}";
}

} // namespace

QString package(const QByteArray &bytes)
{
    QString path;
    if (bytes.startsWith("PK")) {
        path = scratchFile(QStringLiteral("package.zip"), bytes);
    } else {
        QList<BundlePart> parts = partsOf(bytes);
        const auto isDescriptor = [](const BundlePart &part) {
            return part.name.endsWith(QStringLiteral("datapackage.json"));
        };
        if (std::ranges::none_of(parts, isDescriptor))
            parts.push_back({QStringLiteral("datapackage.json"), descriptorOf(parts)});
        path = scratchZip(QStringLiteral("package.zip"), parts);
    }
    return !path.isEmpty() && isWhole(path) ? writtenAndReadAgain(path) : QString();
}

} // namespace acuerdo::fuzz
