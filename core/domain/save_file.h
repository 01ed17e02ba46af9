// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace acuerdo {

/// Writes a whole file, or leaves the one that was there as it was: no folder, no permission and no space left are a
/// sentence, and nothing half written stays behind.
Result<Done> saveFile(const QString &path, const QByteArray &content);

} // namespace acuerdo
