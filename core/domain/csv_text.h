// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace acuerdo {

/// For whom a CSV text is written.
enum class CsvProfile {
    Exact,       ///< For a program: every field comes back as it was. Lines end in LF.
    Spreadsheet, ///< For a person's spreadsheet: no text is taken for a formula. Lines end in CR LF.
};

/// One line of CSV as RFC 4180 has it, with its line end.
/// In the spreadsheet profile a text that begins with = + - @ a tab or a carriage return gets an apostrophe before it,
/// unless it is a plain number: a spreadsheet then shows it as text and computes nothing.
QString csvLine(const QStringList &fields, CsvProfile profile);

} // namespace acuerdo
