// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

#include <QByteArray>

namespace acuerdo {

/// A summary as Markdown with the tables of GitHub, clean enough for an e-mail and for git: one heading or one
/// paragraph a line, every text of the workspace as text. Charts are their words and their table.
QByteArray markdownOf(const Document &document);

/// Text that Markdown shows as it is.
QString markdownEscaped(const QString &text);

} // namespace acuerdo
