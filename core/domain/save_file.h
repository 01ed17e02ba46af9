// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace acuerdo {

/// Writes a whole file, or leaves the one that was there as it was: no folder, no permission and no space left are a
/// sentence, and nothing half written stays behind.
Result<Done> saveFile(const QString &path, const QByteArray &content);

/// The same for what is written piece by piece; what `write` refuses leaves the file as it was, too.
Result<Done> saveFile(const QString &path, const std::function<Result<Done>(QIODevice &)> &write);

} // namespace acuerdo
