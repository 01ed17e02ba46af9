// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/office_text.h"
#include "core/summary/zip_bytes.h"

#include <QSize>

class QXmlStreamWriter;

namespace acuerdo {

// What a DOCX has beside its text: styles, head and foot of the page, who relates to what.

/// In twips (1/1440 inch): Letter with margins of 2/3 inch. Whoever prints on A4 changes the page, not the text.
inline constexpr QSize docxPageSize{12240, 15840};
inline constexpr int docxMargin = 960;
inline constexpr int docxTextWidth = 12240 - 2 * 960;

inline constexpr const char *docxHeaderId = "rId1";
inline constexpr const char *docxFooterId = "rId2";
/// The number of the first relation of the text itself: those before it are of the fixed parts.
inline constexpr int docxFirstRelation = 6;

struct DocxRelation {
    QString id{};
    QString type{}; ///< The last word of its address.
    QString target{};
    bool isOutside = false; ///< A link of the text: it leads out of the file.
};

void writeDocxNamespaces(QXmlStreamWriter &xml);
/// A picture in a run: SVG for who can, PNG for the others.
void writeDocxPicture(QXmlStreamWriter &xml, const OfficePicture &picture, int number, QSize emu, const QString &pngId,
                      const QString &svgId);
/// The relations of the text, after those of the fixed parts.
QByteArray docxRelations(const QList<DocxRelation> &relations);
/// Everything but the text and its relations.
std::vector<ZipPart> docxFixedParts(const Document &document);

} // namespace acuerdo
