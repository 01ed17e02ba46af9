// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace acuerdo {

/// Text without case, accents or compatibility forms, for comparing and searching: "México" and "MEXICO" are "mexico".
/// ñ folds to n, as SQLite's unicode61 tokenizer has it.
QString folded(const QString &text);

/// The words of a folded text: runs of letters and digits, as the full-text index cuts them.
QStringList foldedWords(const QString &text);

/// A key that can be typed in any program: the small letters a to z and digits of a folded text, with hyphens where
/// anything else stands between them. Empty where there is none of them.
QString keyFrom(const QString &text);

} // namespace acuerdo
