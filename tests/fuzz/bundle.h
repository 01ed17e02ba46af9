// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace acuerdo::fuzz {

/// One file of a bundle.
struct BundlePart {
    QString name{};
    QByteArray content{};
};

/// Several files as one text, so that a fuzzer changes them and not the sums and packed bytes of a ZIP, and a person
/// can read what it found. A line "@@ NAME" begins each file.
QList<BundlePart> partsOf(const QByteArray &bundle);

/// A path in a folder of this process that is gone at its end; in memory where the system has such a place.
QString scratchPath(const QString &name);
/// The bytes as a file there.
QString scratchFile(const QString &name, const QByteArray &bytes);
/// The parts as a ZIP there; empty when it cannot be one.
QString scratchZip(const QString &name, const QList<BundlePart> &parts);

} // namespace acuerdo::fuzz
