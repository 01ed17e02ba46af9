// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_fonts.h"

#include <QVector>

#include <cmath>
#include <map>
#include <memory>

#include <hb-subset.h>

namespace acuerdo {
namespace {

struct Destroy {
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
};
using Face = std::unique_ptr<hb_face_t, Destroy>;
using Blob = std::unique_ptr<hb_blob_t, Destroy>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy>;

/// The tables as Qt has them: the very font that the layout was measured with, wherever it lies. They are kept while
/// the subset is made: HarfBuzz lets go of a table before it has written the glyphs of it.
struct FontTables {
    QRawFont font{};
    std::map<hb_tag_t, QByteArray> read{};
};

hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *data)
{
    auto *tables = static_cast<FontTables *>(data);
    auto table = tables->read.find(tag);
    if (table == tables->read.end()) {
        char name[5] = {};
        hb_tag_to_string(tag, name);
        table = tables->read.emplace(tag, tables->font.fontTable(name)).first;
    }
    return hb_blob_create(table->second.constData(), unsigned(table->second.size()), HB_MEMORY_MODE_READONLY, nullptr,
                          nullptr);
}

QByteArray subsetOf(const QRawFont &raw, const QList<quint32> &glyphs)
{
    FontTables tables{raw};
    const Face face(hb_face_create_for_tables(&tableOf, &tables, nullptr));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F')})
        hb_set_add(dropped, tag); // the text is shaped already
    const Face subset(hb_subset_or_fail(face.get(), input.get()));
    if (!subset)
        return {};
    const Blob blob(hb_face_reference_blob(subset.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, qsizetype(length));
}

QByteArray hex4(quint32 value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(4, '0');
}

QByteArray utf16Hex(char32_t text)
{
    QByteArray digits;
    const QString units = QString::fromUcs4(&text, 1);
    for (const QChar unit : units)
        digits += hex4(unit.unicode());
    return digits;
}

// "ABCDEF+NotoSans-Bold": six letters for the subset, which its glyphs decide.
QByteArray subsetName(const QRawFont &font, const QList<quint32> &glyphs)
{
    quint32 sum = 2166136261U;
    for (const quint32 glyph : glyphs)
        sum = (sum ^ glyph) * 16777619U;
    QByteArray tag;
    for (int i = 0; i < 6; ++i) {
        tag += char('A' + sum % 26);
        sum /= 26;
    }
    QString name = font.familyName();
    name.remove(u' ');
    if (!font.styleName().isEmpty())
        name += u'-' + font.styleName().remove(u' ');
    return pdfName(QString::fromLatin1(tag) + QStringLiteral("+") + name).replace("#2B", "+");
}

} // namespace

int PdfFonts::fontOf(const QRawFont &font)
{
    const auto known = m_bySize.constFind(font);
    if (known != m_bySize.cend())
        return *known;
    // The head of a font file has a sum over the whole; names alone do not tell a file from another.
    const QByteArray face =
        font.familyName().toUtf8() + '\n' + font.styleName().toUtf8() + '\n' + font.fontTable("head");
    const auto same = m_byFace.constFind(face);
    const int number = same != m_byFace.cend() ? *same : int(m_fonts.size());
    if (number == int(m_fonts.size())) {
        Font added{.raw = font};
        added.raw.setPixelSize(font.unitsPerEm()); // then advances are in the font's own units
        m_fonts.push_back(added);
        m_byFace.insert(face, number);
    }
    m_bySize.insert(font, number);
    return number;
}

PdfFonts::Glyph &PdfFonts::glyphOf(int font, quint32 glyph)
{
    Font &one = m_fonts[size_t(font)];
    const auto known = one.glyphs.find(glyph);
    if (known != one.glyphs.end())
        return *known;
    QPointF advance;
    one.raw.advancesForGlyphIndexes(&glyph, &advance, 1, QRawFont::UseDesignMetrics);
    return *one.glyphs.insert(glyph, {.width = advance.x() * 1000 / one.raw.unitsPerEm()});
}

double PdfFonts::width(int font, quint32 glyph)
{
    return glyphOf(font, glyph).width;
}

bool PdfFonts::use(int font, quint32 glyph, char32_t text)
{
    Glyph &used = glyphOf(font, glyph);
    if (used.text == 0)
        used.text = text;
    return used.text == text;
}

void PdfFonts::use(int font, quint32 glyph)
{
    glyphOf(font, glyph);
}

QByteArray PdfFonts::write(PdfFile &file) const
{
    QByteArray entries;
    for (size_t i = 0; i < m_fonts.size(); ++i)
        entries += writeFont(file, m_fonts[i], int(i));
    return "/Font<<" + entries + ">>";
}

QByteArray PdfFonts::writeFont(PdfFile &file, const Font &font, int number)
{
    const QList<quint32> glyphs = font.glyphs.keys();
    const QByteArray data = subsetOf(font.raw, glyphs);
    const bool isOutlineCff = !font.raw.fontTable("CFF ").isEmpty();
    const int program = isOutlineCff ? file.addStream("/Subtype/OpenType", data)
                                     : file.addStream("/Length1 " + QByteArray::number(data.size()), data);
    const double scale = 1000.0 / font.raw.unitsPerEm();
    const QByteArray name = subsetName(font.raw, glyphs);
    const QRawFont &raw = font.raw;
    const int descriptor = file.add(
        "<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[-1000 -500 3000 1500]/ItalicAngle "
        + (raw.style() == QFont::StyleNormal ? "0" : "-12") + "/Ascent " + pdfNumber(std::round(raw.ascent() * scale))
        + "/Descent " + pdfNumber(-std::round(raw.descent() * scale)) + "/CapHeight "
        + pdfNumber(std::round(raw.capHeight() * scale)) + "/StemV " + (raw.weight() >= QFont::Bold ? "140" : "80")
        + (isOutlineCff ? "/FontFile3 " : "/FontFile2 ") + pdfReference(program) + ">>");
    QByteArray widths;
    QByteArray texts;
    int count = 0;
    for (auto glyph = font.glyphs.cbegin(); glyph != font.glyphs.cend(); ++glyph) {
        widths += QByteArray::number(glyph.key()) + '[' + pdfNumber(glyph->width) + ']';
        if (glyph->text != 0) {
            texts += '<' + hex4(glyph.key()) + "><" + utf16Hex(glyph->text) + ">\n";
            ++count;
        }
    }
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
                     "/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    const QList<QByteArray> lines = texts.split('\n');
    constexpr int most = 100; // lines of a block
    for (int first = 0; first < count; first += most) {
        const int size = std::min(most, count - first);
        map += QByteArray::number(size) + " beginbfchar\n" + lines.mid(first, size).join('\n') + "\nendbfchar\n";
    }
    map += "endcmap CMapName currentdict/CMap defineresource pop end end";
    const int unicode = file.addStream({}, map);
    const int descendant =
        file.add("<</Type/Font/Subtype" + QByteArray(isOutlineCff ? "/CIDFontType0" : "/CIDFontType2") + "/BaseFont"
                 + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                 + pdfReference(descriptor) + "/DW 1000/W[" + widths + ']'
                 + (isOutlineCff ? "" : "/CIDToGIDMap/Identity") + ">>");
    const int whole = file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                               + pdfReference(descendant) + "]/ToUnicode " + pdfReference(unicode) + ">>");
    return nameOf(number) + ' ' + pdfReference(whole);
}

} // namespace acuerdo
