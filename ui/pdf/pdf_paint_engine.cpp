// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_paint_engine.h"

#include <QGlyphRun>
#include <QImage>
#include <QPixmap>
#include <QRegion>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>

namespace acuerdo {
namespace {

QByteArray pointText(QPointF point)
{
    return pdfNumber(point.x()) + ' ' + pdfNumber(point.y()) + ' ';
}

QByteArray colorText(const QColor &color)
{
    return pdfNumber(color.redF()) + ' ' + pdfNumber(color.greenF()) + ' ' + pdfNumber(color.blueF());
}

QColor colorOf(const QBrush &brush)
{
    const QGradient *gradient = brush.gradient();
    return gradient && !gradient->stops().isEmpty() ? gradient->stops().constFirst().second : brush.color();
}

/// The glyphs of a run beside the characters that they stand for.
class RunWriter
{
public:
    RunWriter(PdfFonts &fonts, const QGlyphRun &run, double spacing)
        : m_fonts(fonts)
        , m_run(run)
        , m_font(fonts.fontOf(run.rawFont()))
        , m_spacing(spacing)
    {}

    /// Whether each glyph is one character of the text: then it says itself what it stands for.
    bool saysItself(const QString &text)
    {
        const QList<quint32> glyphs = m_run.glyphIndexes();
        const QList<uint> characters = text.toUcs4();
        if (characters.size() != glyphs.size())
            return false;
        // One glyph is the form of its one character, whatever form; of several, only the nominal ones are sure.
        if (glyphs.size() > 1 && (m_run.isRightToLeft() || m_run.rawFont().glyphIndexesForString(text) != glyphs))
            return false;
        bool all = true;
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            all = m_fonts.use(m_font, glyphs[i], char32_t(characters[i])) && all;
        return all;
    }

    /// The operators that show the glyphs, with the corrections that bring each to its place.
    QByteArray show(QPointF at) const
    {
        constexpr double seen = 3; // thousandths of the size, below which nobody sees a correction
        const QList<quint32> glyphs = m_run.glyphIndexes();
        const QList<QPointF> positions = m_run.positions();
        const double size = m_run.rawFont().pixelSize();
        QByteArray text = PdfFonts::nameOf(m_font) + ' ' + pdfNumber(size) + " Tf 1 0 0 -1 " + pointText(at) + "Tm [<";
        double pen = positions.isEmpty() ? 0 : positions.constFirst().x();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            m_fonts.use(m_font, glyphs[i]);
            const double correction = (pen - positions[i].x()) * 1000 / size;
            if (std::abs(correction) >= seen) {
                text += '>' + QByteArray::number(std::lround(correction)) + '<';
                pen -= double(std::lround(correction)) * size / 1000;
            }
            text += QByteArray::number(glyphs[i], 16).rightJustified(4, '0');
            pen += m_fonts.width(m_font, glyphs[i]) * size / 1000 + m_spacing;
        }
        return text + ">]TJ\n";
    }

private:
    PdfFonts &m_fonts;
    const QGlyphRun &m_run;
    int m_font;
    double m_spacing;
};

bool isSame(const QList<QGlyphRun> &a, const QList<QGlyphRun> &b)
{
    return a.size() == 1 && b.size() == 1 && a.front().glyphIndexes() == b.front().glyphIndexes()
           && a.front().positions() == b.front().positions();
}

QPaintEngine::PaintEngineFeatures features()
{
    return QPaintEngine::PaintEngineFeatures(QPaintEngine::AllFeatures)
           & ~QPaintEngine::PaintEngineFeatures(QPaintEngine::PorterDuff | QPaintEngine::PerspectiveTransform
                                                | QPaintEngine::ObjectBoundingModeGradients | QPaintEngine::BlendModes
                                                | QPaintEngine::RasterOpModes);
}

} // namespace

PdfPaintEngine::PdfPaintEngine(PdfResources &resources)
    : QPaintEngine(features())
    , m_resources(resources)
{}

bool PdfPaintEngine::begin(QPaintDevice *)
{
    m_transform.reset();
    m_opacity = 1;
    m_pen = QPen(); // a painter begins with these, and tells only what is changed
    m_brush = QBrush();
    m_hasClip = false;
    m_clipEnabled = true;
    setActive(true);
    return true;
}

bool PdfPaintEngine::end()
{
    setActive(false);
    return true;
}

void PdfPaintEngine::updateState(const QPaintEngineState &next)
{
    const DirtyFlags dirty = next.state();
    if (dirty & DirtyTransform)
        m_transform = next.transform();
    if (dirty & DirtyPen)
        m_pen = next.pen();
    if (dirty & DirtyBrush)
        m_brush = next.brush();
    if (dirty & DirtyOpacity)
        m_opacity = next.opacity();
    if (dirty & DirtyClipEnabled)
        m_clipEnabled = next.isClipEnabled();
    if (dirty & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath path = next.clipPath();
        if (!(dirty & DirtyClipPath)) {
            path = QPainterPath();
            path.addRegion(next.clipRegion());
        }
        path = m_transform.map(path);
        const Qt::ClipOperation operation = next.clipOperation();
        if (operation == Qt::NoClip)
            m_hasClip = false;
        else if (operation == Qt::IntersectClip && m_hasClip)
            m_clip = m_clip.intersected(path);
        else
            m_clip = path;
        m_hasClip = operation != Qt::NoClip;
    }
}

void PdfPaintEngine::beginState()
{
    m_content += "q\n";
    if (m_hasClip && m_clipEnabled) {
        writePath(m_clip);
        m_content += m_clip.fillRule() == Qt::OddEvenFill ? "W* n\n" : "W n\n";
    }
    if (!m_transform.isIdentity()) {
        for (const double value : {m_transform.m11(), m_transform.m12(), m_transform.m21(), m_transform.m22(),
                                   m_transform.dx(), m_transform.dy()})
            m_content += QByteArray::number(value, 'f', 5) + ' ';
        m_content += "cm\n";
    }
}

void PdfPaintEngine::useOpacity(double opacity)
{
    if (const QByteArray name = m_resources.opacity(opacity * m_opacity); !name.isEmpty())
        m_content += name + " gs\n";
}

void PdfPaintEngine::writePath(const QPainterPath &path)
{
    const int count = path.elementCount();
    bool open = false;
    QPointF start;
    QPointF last;
    const auto close = [&] {
        if (open && start == last)
            m_content += "h\n";
    };
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            close();
            m_content += pointText(element) + "m\n";
            start = element;
            open = false;
            break;
        case QPainterPath::LineToElement:
            m_content += pointText(element) + "l\n";
            open = true;
            break;
        case QPainterPath::CurveToElement:
            Q_ASSERT(i + 2 < count);
            m_content +=
                pointText(element) + pointText(path.elementAt(i + 1)) + pointText(path.elementAt(i + 2)) + "c\n";
            i += 2;
            open = true;
            break;
        case QPainterPath::CurveToDataElement:
            Q_UNREACHABLE();
        }
        last = path.elementAt(i);
    }
    close();
}

void PdfPaintEngine::writePen()
{
    double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    if (m_pen.isCosmetic()) {
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        width = scale > 0 ? width / scale : width;
    }
    m_content += pdfNumber(width) + " w " + colorText(colorOf(m_pen.brush())) + " RG ";
    m_content += m_pen.capStyle() == Qt::RoundCap ? "1 J " : m_pen.capStyle() == Qt::SquareCap ? "2 J " : "0 J ";
    m_content += m_pen.joinStyle() == Qt::RoundJoin ? "1 j " : m_pen.joinStyle() == Qt::BevelJoin ? "2 j " : "0 j ";
    if (m_pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const qreal dash : m_pen.dashPattern())
            dashes += pdfNumber(dash * width) + ' ';
        m_content += '[' + dashes + "]" + pdfNumber(m_pen.dashOffset() * width) + " d ";
    }
    m_content += '\n';
}

void PdfPaintEngine::fillAndStroke(const QPainterPath &path, bool fills)
{
    const bool hasFill = fills && m_brush.style() != Qt::NoBrush && colorOf(m_brush).alpha() > 0;
    const bool hasLine = m_pen.style() != Qt::NoPen && colorOf(m_pen.brush()).alpha() > 0;
    if (path.isEmpty() || (!hasFill && !hasLine))
        return;
    beginState();
    if (hasFill) {
        const QColor color = colorOf(m_brush);
        useOpacity(color.alphaF());
        m_content += colorText(color) + " rg\n";
        writePath(path);
        m_content += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }
    if (hasLine) {
        useOpacity(colorOf(m_pen.brush()).alphaF());
        writePen();
        writePath(path);
        m_content += "S\n";
    }
    endState();
}

void PdfPaintEngine::drawPath(const QPainterPath &path)
{
    fillAndStroke(path, true);
}

void PdfPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    fillAndStroke(path, mode != PolylineMode);
}

void PdfPaintEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void PdfPaintEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                               Qt::ImageConversionFlags)
{
    const QRect part = source.toAlignedRect();
    const QImage drawn = part == image.rect() ? image : image.copy(part);
    if (drawn.isNull())
        return;
    beginState();
    useOpacity(1);
    // A picture fills the unit square from below.
    m_content += pdfNumber(target.width()) + " 0 0 " + pdfNumber(-target.height()) + ' ' + pdfNumber(target.left())
                 + ' ' + pdfNumber(target.bottom()) + " cm\n" + m_resources.image(drawn) + " Do\n";
    endState();
}

void PdfPaintEngine::drawTextItem(const QPointF &baseline, const QTextItem &item)
{
    beginState();
    const QColor color = colorOf(m_pen.brush());
    useOpacity(color.alphaF());
    writeText(baseline, item.text(), item.font(), color, item.renderFlags() & QTextItem::RightToLeft);
    endState();
}

void PdfPaintEngine::writeText(QPointF baseline, const QString &text, const QFont &font, const QColor &color,
                               bool isRightToLeft)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    line.setPosition(QPointF());
    const double spacing = font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() : 0;
    const QPointF origin = baseline - QPointF(line.naturalTextRect().left(), line.ascent());
    m_content += "BT " + colorText(color) + " rg " + pdfNumber(spacing) + " Tc ";
    if (!writeRuns(layout.glyphRuns(), text, origin, spacing, false)) {
        // Several fonts, or letters that join: one after the other, so that they are read in the order of the text.
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        int from = 0;
        for (auto to = int(letters.toNextBoundary()); to > 0; to = int(letters.toNextBoundary())) {
            const QList<QGlyphRun> runs = layout.glyphRuns(from, to - from);
            const int next = int(letters.toNextBoundary());
            letters.setPosition(to);
            if (next > to && isSame(runs, layout.glyphRuns(to, next - to)))
                continue; // they share a glyph: a ligature
            writeRuns(runs, text.mid(from, to - from), origin, spacing, true);
            from = to;
        }
    }
    m_content += "ET\n";
}

bool PdfPaintEngine::writeRuns(const QList<QGlyphRun> &runs, const QString &text, QPointF origin, double spacing,
                               bool inAnyCase)
{
    QByteArray shown;
    bool saysItself = runs.size() == 1;
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().isEmpty())
            continue;
        RunWriter writer(m_resources.fonts(), run, spacing);
        saysItself = saysItself && writer.saysItself(text);
        if (!saysItself && !inAnyCase)
            return false;
        shown += writer.show(origin + run.positions().constFirst());
    }
    if (shown.isEmpty())
        return true;
    if (!saysItself)
        shown = "/Span<</ActualText" + pdfText(text) + ">>BDC\n" + shown + "EMC\n";
    m_content += shown;
    return true;
}

} // namespace acuerdo
