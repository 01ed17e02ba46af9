// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_file.h"

#include <QHash>
#include <QMap>
#include <QRawFont>

namespace acuerdo {

/// The fonts of a PDF. Each is embedded with the glyphs that are used and nothing else, and says which text each of
/// them stands for.
class PdfFonts
{
public:
    /// A font as text names it; the same at every size.
    int fontOf(const QRawFont &font);
    static QByteArray nameOf(int font) { return "/F" + QByteArray::number(font); }
    /// Width of a glyph in thousandths of the size.
    double width(int font, quint32 glyph);
    /// `glyph` is drawn, and stands for `text`; false when it stands for another already.
    bool use(int font, quint32 glyph, char32_t text);
    /// `glyph` is drawn as part of something whose text is said elsewhere.
    void use(int font, quint32 glyph);

    /// Writes all, and gives the entries of the resource dictionary.
    QByteArray write(PdfFile &file) const;

private:
    struct Glyph {
        double width = 0;
        char32_t text = 0;
    };
    struct Font {
        QRawFont raw{};
        QMap<quint32, Glyph> glyphs{};
    };
    Glyph &glyphOf(int font, quint32 glyph);
    static QByteArray writeFont(PdfFile &file, const Font &font, int number);

    std::vector<Font> m_fonts{};
    QHash<QRawFont, int> m_bySize{};   ///< With the size.
    QHash<QByteArray, int> m_byFace{}; ///< By what tells one file from another.
};

} // namespace acuerdo
