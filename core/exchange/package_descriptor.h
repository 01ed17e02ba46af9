// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/package_files.h"
#include "core/store/store.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace acuerdo {

/// The form of our data packages; one with another number is from another version of Acuerdo.
inline constexpr int packageFormat = 1;

/// What datapackage.json says.
struct PackageDescriptor {
    QString name{};
    LocalizedText title{};
    QHash<QString, QString> files{}; ///< By table ("sources"), relative to datapackage.json.
    /// Set when the package is a workspace written out: who it is.
    std::optional<WorkspaceInfo> workspace{};
    QByteArray digest{}; ///< SHA-256, in hex, of the package: see packageDigest().
};

/// Reads and checks datapackage.json.
Result<PackageDescriptor> readDescriptor(const PackageFiles &files);

/// datapackage.json for a workspace written out, with a schema for every table. `resources` as in
/// tableResource().
QByteArray descriptorText(const WorkspaceInfo &info, const QJsonArray &resources);

/// SHA-256 in hex over the lines "hash  name" that `sha256sum` prints for datapackage.json and the files that it names,
/// in the order of names: the same for a folder and for a ZIP of it.
Result<QByteArray> packageDigest(const PackageFiles &files, QStringList paths);

} // namespace acuerdo
