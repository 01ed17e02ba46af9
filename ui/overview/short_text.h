// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QFont;

namespace acuerdo {

/// The first sentence of a text; all of it when there is but one. The dot of an abbreviation ("U.S.", "EE. UU.", "Dr.")
/// or within a number ends none.
QString firstSentence(const QString &text);

/// Text broken into at most `most` lines of `width` pixels. What does not fit ends in "…" after a whole word.
QStringList fittedLines(const QString &text, const QFont &font, int width, int most);

} // namespace acuerdo
