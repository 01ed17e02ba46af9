// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/text_setter.h"

#include "core/summary/visible_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr qreal glyphGap = 6;
// A glyph takes the place of one character in the line that is set.
constexpr QChar placeholder = QChar(0x2007);

const Typography &typography()
{
    static const Typography paper(13);
    return paper;
}

// Of what is drawn before the text; 0 for nothing.
qreal drawnWidth(const StyledText &styled)
{
    constexpr qreal sparkWidth = 64;
    if (!styled.spark.empty())
        return sparkWidth;
    return styled.glyph.isEmpty() ? 0 : glyphSize(styled.size);
}

/// The runs as one string with the formats of its parts.
struct Line {
    QString text{};
    QList<QTextLayout::FormatRange> formats{};
    QList<int> runOf{}; ///< By position: which run it belongs to, and whether it is the glyph's place.
    QList<bool> isGlyph{};
};

void append(Line &line, const QString &text, const QTextCharFormat &format, int run, bool isGlyph)
{
    line.formats.append({int(line.text.size()), int(text.size()), format});
    line.text += text;
    line.runOf.append(QList<int>(text.size(), run));
    line.isGlyph.append(QList<bool>(text.size(), isGlyph));
}

Line joined(const StyledTexts &texts)
{
    Line line;
    for (int run = 0; run < texts.size(); ++run) {
        const StyledText &styled = texts[run];
        QTextCharFormat format;
        format.setFont(pageFont(styled.size));
        if (const qreal drawn = drawnWidth(styled); drawn > 0) {
            // The placeholder is stretched to the drawing and its gap, so that lines break around it rightly.
            QTextCharFormat place = format;
            QFont font = pageFont(styled.size);
            const qreal wanted = drawn + glyphGap;
            font.setLetterSpacing(QFont::AbsoluteSpacing, wanted - QFontMetricsF(font).horizontalAdvance(placeholder));
            place.setFont(font);
            append(line, QString(placeholder), place, run, true);
        }
        append(line, visibleText(styled.text), format, run, false);
        if (styled.endsLine)
            append(line, QString(QChar::LineSeparator), format, run, false);
    }
    return line;
}

void prepare(QTextLayout &layout, const Line &line)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(line.formats);
}

qreal lineHeightOf(const StyledTexts &texts)
{
    qreal height = 0;
    for (const StyledText &styled : texts)
        height = std::max<qreal>(height, typography().lineHeight(styled.size));
    return height;
}

// Where the baseline stands in a line of the look's height: the letters in the middle of it.
qreal baselineIn(qreal lineHeight, const StyledTexts &texts)
{
    qreal ascent = 0;
    qreal descent = 0;
    for (const StyledText &styled : texts) {
        const QFontMetricsF metrics(pageFont(styled.size));
        ascent = std::max(ascent, metrics.ascent());
        descent = std::max(descent, metrics.descent());
    }
    return (lineHeight - ascent - descent) / 2 + ascent;
}

/// Cuts one line into runs of equal looks and puts them where they stand.
class LineCutter
{
public:
    LineCutter(const StyledTexts &texts, const Line &line, PageRole role, SetText &set)
        : m_texts(texts)
        , m_line(line)
        , m_role(role)
        , m_set(set)
    {}

    void cut(const QTextLine &line, QPointF origin)
    {
        int begin = line.textStart();
        int end = begin + line.textLength();
        while (end > begin && m_line.text[end - 1].isSpace() && !m_line.isGlyph[end - 1])
            --end;
        while (begin < end) {
            int next = begin + 1;
            while (next < end && m_line.runOf[next] == m_line.runOf[begin]
                   && m_line.isGlyph[next] == m_line.isGlyph[begin])
                ++next;
            add(line, begin, next, origin);
            begin = next;
        }
    }

private:
    void add(const QTextLine &line, int begin, int end, QPointF origin)
    {
        const StyledText &styled = m_texts[m_line.runOf[begin]];
        const qreal x = origin.x() + line.cursorToX(begin);
        const qreal width = line.cursorToX(end) - line.cursorToX(begin);
        if (m_line.isGlyph[begin]) {
            const QSizeF size(drawnWidth(styled), glyphSize(styled.size));
            const qreal middle = origin.y() - QFontMetricsF(pageFont(styled.size)).capHeight() / 2;
            const QRectF rect(QPointF(x, middle - size.height() / 2), size);
            if (styled.spark.empty())
                m_set.items.push_back(PageGlyph{rect, styled.glyph, styled.color});
            else
                m_set.items.push_back(PageSpark{rect, styled.spark, styled.color});
            return;
        }
        m_set.items.push_back(PageText{.baseline = QPointF(x, origin.y()),
                                       .width = width,
                                       .text = m_line.text.mid(begin, end - begin),
                                       .size = styled.size,
                                       .color = styled.color,
                                       .role = m_role,
                                       .language = styled.language,
                                       .target = styled.target});
    }

    const StyledTexts &m_texts;
    const Line &m_line;
    PageRole m_role;
    SetText &m_set;
};

struct Mover {
    QPointF offset;
    void operator()(PageText &text) const { text.baseline += offset; }
    void operator()(PageBar &bar) const { bar.rect.translate(offset); }
    void operator()(PageGlyph &glyph) const { glyph.rect.translate(offset); }
    void operator()(PageSpark &spark) const { spark.rect.translate(offset); }
    void operator()(PageChart &chart) const { chart.rect.translate(offset); }
};

} // namespace

QFont pageFont(TextSize size)
{
    QFont font = typography().font(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters that stand apart, by the least that Qt knows, are not joined into ligatures: in a file every glyph then
    // is a letter, for those who search it or hear it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

qreal glyphSize(TextSize size)
{
    switch (size) {
    case TextSize::Figure:
        return 20;
    case TextSize::Page:
    case TextSize::Title:
        return 16;
    case TextSize::Strong:
    case TextSize::Body:
        return 14;
    case TextSize::SmallStrong:
    case TextSize::Small:
        return 12;
    }
    Q_UNREACHABLE();
}

SetText setText(const StyledTexts &texts, qreal width, PageRole role, Qt::Alignment alignment)
{
    SetText set;
    const Line line = joined(texts);
    if (line.text.isEmpty())
        return set;
    QTextLayout layout(line.text, pageFont(texts.first().size));
    prepare(layout, line);
    const qreal height = lineHeightOf(texts);
    const qreal baseline = baselineIn(height, texts);
    LineCutter cutter(texts, line, role, set);
    layout.beginLayout();
    for (QTextLine one = layout.createLine(); one.isValid(); one = layout.createLine()) {
        one.setLineWidth(std::max<qreal>(1, width));
        const qreal used = one.naturalTextWidth();
        const qreal indent = alignment & Qt::AlignRight ? width - used : 0;
        cutter.cut(one, QPointF(indent, set.height + baseline));
        set.width = std::max(set.width, used);
        set.height += height;
    }
    layout.endLayout();
    return set;
}

qreal naturalWidth(const StyledTexts &texts)
{
    const Line line = joined(texts);
    if (line.text.isEmpty())
        return 0;
    QTextLayout layout(line.text, pageFont(texts.first().size));
    prepare(layout, line);
    qreal width = 0;
    layout.beginLayout();
    for (QTextLine one = layout.createLine(); one.isValid(); one = layout.createLine()) {
        one.setLineWidth(1e6);
        width = std::max(width, one.naturalTextWidth());
    }
    layout.endLayout();
    return std::ceil(width);
}

void tagItems(std::vector<PageItem> &items, int tag)
{
    for (PageItem &item : items) {
        if (PageText *text = std::get_if<PageText>(&item))
            text->tag = tag;
        else if (PageChart *chart = std::get_if<PageChart>(&item))
            chart->tag = tag;
    }
}

void moveItems(std::vector<PageItem> &items, QPointF offset)
{
    for (PageItem &item : items)
        std::visit(Mover{offset}, item);
}

} // namespace acuerdo
