// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"

#include "core/exchange/new_file.h"
#include "core/exchange/package_reader.h"
#include "core/store/reading.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

WorkspaceInfo infoOf(const PackageDescriptor &descriptor)
{
    if (descriptor.workspace)
        return *descriptor.workspace;
    return {.uuid = QUuid::createUuid(),
            .title = descriptor.title,
            .created = QDateTime::currentDateTimeUtc(),
            .createdFrom = descriptor.name + QStringLiteral(" sha256:") + QString::fromLatin1(descriptor.digest)};
}

Result<Done> fill(Store &store, const PackageFiles &files, const PackageDescriptor &descriptor, const Author &author)
{
    ACUERDO_TRY_VALUE(recorder, Recorder::begin(store, Recorder::Mode::Bulk));
    PackageReader reader(files, descriptor, recorder);
    ACUERDO_TRY(reader.read());
    if (!reader.hasHistory()) {
        ACUERDO_TRY(recorder.commit(
            {.author = author.name, .action = QStringLiteral("create"), .subject = infoOf(descriptor).createdFrom}));
        return Done();
    }
    ACUERDO_TRY(recorder.commitVerbatim());
    ACUERDO_TRY_VALUE(broken, verifyHistory(store));
    if (broken)
        return failure(QCoreApplication::translate("Exchange", "%1, history.csv: %2 Nothing was written.")
                           .arg(files.name(), broken->message));
    return Done();
}

} // namespace

QString bundledPackage()
{
    return QStringLiteral(":/convocation");
}

Result<Done> createFromPackage(const QString &workspacePath, const QString &packagePath, const Author &author)
{
    ACUERDO_TRY_VALUE(target, NewFile::beside(workspacePath));
    ACUERDO_TRY_VALUE(files, PackageFiles::open(packagePath));
    ACUERDO_TRY_VALUE(descriptor, readDescriptor(files));
    {
        ACUERDO_TRY_VALUE(store, Store::create(target.path(), infoOf(descriptor)));
        ACUERDO_TRY(fill(store, files, descriptor, author));
    }
    return target.putInPlace();
}

} // namespace acuerdo
