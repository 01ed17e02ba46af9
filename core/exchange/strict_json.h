// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QJsonObject>

namespace acuerdo {

/// Reads a JSON object from a stranger: a key given twice is an error (Qt alone keeps the last in silence), and so are
/// more than 64 levels. The message names the line.
Result<QJsonObject> readStrictJsonObject(const QByteArray &text);

} // namespace acuerdo
