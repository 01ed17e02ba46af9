// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/office_text.h"

class QXmlStreamWriter;

namespace acuerdo {

// What an ODT has beside its text: styles, head and foot of the page, what is in the package.

/// In inches: the text of a Letter page with margins of 2/3 inch.
inline constexpr double odtTextWidth = 8.5 - 2 * 0.667;

void writeOdtNamespaces(QXmlStreamWriter &xml);
QByteArray odtStyles(const Document &document);
QByteArray odtMeta(const Document &document);
/// Lists what is in the package: the fixed parts, and these pictures.
QByteArray odtManifest(const QStringList &pictures);
QString odtInches(double inches);

} // namespace acuerdo
