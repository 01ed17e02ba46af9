// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace acuerdo {

/// A file in an office document.
struct ZipPart {
    QString name{};
    QByteArray content{};
    bool stored = false; ///< Not deflated: what is a picture already, and the first part of an ODT.
};

/// A ZIP in memory, its parts in this order. Its bytes depend on the parts alone: every entry has the same time,
/// 1 January 1980.
Result<QByteArray> zipBytes(const std::vector<ZipPart> &parts);

} // namespace acuerdo
