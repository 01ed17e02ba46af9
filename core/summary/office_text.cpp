// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/office_text.h"

#include "core/domain/formatting.h"
#include "core/summary/office_tables.h"
#include "core/summary/visible_text.h"

#include <QtEndian>

namespace acuerdo {
namespace {

constexpr QLatin1StringView mutedColor("5C636B");

// Height by width, as the head of a PNG has them.
double ratioOf(const QByteArray &png)
{
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    if (png.size() < heightAt + 4)
        return 0.5;
    const quint32 width = qFromBigEndian<quint32>(png.constData() + widthAt);
    const quint32 height = qFromBigEndian<quint32>(png.constData() + heightAt);
    return width == 0 ? 0.5 : double(height) / width;
}

/// Walks the blocks of a document.
class Teller
{
public:
    Teller(const Document &document, const Drawings &drawings, OfficeWriter &writer)
        : m_document(document)
        , m_drawings(drawings)
        , m_writer(writer)
        , m_formatting(document.language)
    {}

    void tell()
    {
        tellMasthead();
        size_t first = 0; // the figures and the opening stand before the list of contents
        while (first < m_document.blocks.size() && !std::holds_alternative<HeadingBlock>(m_document.blocks[first]))
            std::visit(*this, m_document.blocks[first++]);
        tellContents();
        for (size_t i = first; i < m_document.blocks.size(); ++i)
            std::visit(*this, m_document.blocks[i]);
        if (!m_document.footer.isEmpty())
            paragraph(OfficeStyle::Note, officeRuns(plain(m_document.footer)));
    }

    void operator()(const HeadingBlock &heading)
    {
        m_writer.heading(heading.level, officeBookmark(heading.key), officeRuns(plain(heading.text)));
    }

    void operator()(const ParagraphBlock &block)
    {
        const bool isNote = block.role == ParagraphBlock::Role::Note;
        m_writer.paragraph({.style = isNote ? OfficeStyle::Note : OfficeStyle::Body,
                            .runs = officeRuns(block.text),
                            .keepsWithNext = isNote});
    }

    void operator()(const FigureRow &row) { m_writer.table(officeFigures(row, m_document.masthead.asOfText)); }

    void operator()(const TableBlock &table)
    {
        if (!table.caption.isEmpty())
            m_writer.paragraph(
                {.style = OfficeStyle::Caption, .runs = officeRuns(plain(table.caption)), .keepsWithNext = true});
        m_writer.table(officeTable(table));
    }

    void operator()(const ItemBlock &item)
    {
        QList<OfficeRun> title = officeRuns(plain(item.code + u' '));
        m_writer.heading(3, officeBookmark(QStringLiteral("item-") + item.code), title + officeRuns({item.title}));
        paragraph(OfficeStyle::ItemText, officeRuns({statusRun(item.status)}), true);
        if (!item.text.text.isEmpty())
            paragraph(OfficeStyle::ItemText, officeRuns({item.text}));
        if (!item.facts.isEmpty())
            paragraph(OfficeStyle::ItemText, factRuns(item.facts));
        for (const ItemSide &side : item.sides)
            tellSide(side);
    }

    void operator()(const ChartFigure &figure)
    {
        const ChartSpec &spec = figure.spec;
        const bool isDrawn = m_drawings.chart && m_drawings.chartPicture;
        if (isDrawn) {
            OfficePicture picture{.name = visibleText(spec.title),
                                  .alternative = visibleText(spec.title + QStringLiteral(". ") + figure.alternative),
                                  .svg = m_drawings.chart(spec),
                                  .png = m_drawings.chartPicture(spec)};
            picture.ratio = ratioOf(picture.png);
            m_writer.picture(picture);
        } else {
            paragraph(OfficeStyle::Body, {{.text = visibleText(spec.title), .bold = true}}, true);
            paragraph(OfficeStyle::Body, officeRuns(plain(figure.alternative)));
        }
        TextRun address{.kind = TextRun::Kind::Link, .text = spec.sourceUrl, .target = spec.sourceUrl};
        Passage caption = plain(isDrawn ? QString() : spec.sourceLine); // the drawing says it already
        if (!caption.isEmpty() && !spec.sourceUrl.isEmpty())
            caption << TextRun{.text = QStringLiteral(" ")};
        if (!spec.sourceUrl.isEmpty())
            caption << address;
        if (!caption.isEmpty())
            paragraph(OfficeStyle::Caption, officeRuns(caption));
    }

    void operator()(const PageBreak &) { m_writer.pageBreak(); }

private:
    void paragraph(OfficeStyle style, const QList<OfficeRun> &runs, bool keepsWithNext = false)
    {
        m_writer.paragraph({.style = style, .runs = runs, .keepsWithNext = keepsWithNext});
    }

    void tellMasthead()
    {
        const Masthead &masthead = m_document.masthead;
        paragraph(OfficeStyle::Kind, officeRuns(plain(masthead.kind)), true);
        paragraph(OfficeStyle::Title, officeRuns(plain(masthead.title)), true);
        if (!masthead.subtitle.isEmpty())
            paragraph(OfficeStyle::Subtitle, officeRuns(plain(masthead.subtitle)), true);
        Passage dates{{.kind = TextRun::Kind::Bold, .text = masthead.asOfText}};
        for (const QString &text :
             {masthead.fromText, masthead.filterText, masthead.preparerText, masthead.fingerprintText}) {
            if (!text.isEmpty())
                dates.append({.text = QStringLiteral("  ·  ") + text});
        }
        paragraph(OfficeStyle::Dates, officeRuns(dates));
    }

    void tellContents()
    {
        QList<OfficeWriter::Entry> entries;
        for (const Block &block : m_document.blocks) {
            if (const HeadingBlock *heading = std::get_if<HeadingBlock>(&block); heading && heading->level == 1)
                entries.append({heading->level, officeBookmark(heading->key), visibleText(heading->text)});
        }
        constexpr qsizetype fewest = 4; // a brief needs none
        if (entries.size() >= fewest)
            m_writer.contents(m_formatting.wording().translate("Summary", "Contents"), entries);
    }

    QList<OfficeRun> factRuns(const QList<LabelledFact> &facts) const
    {
        QList<OfficeRun> runs;
        for (const LabelledFact &fact : facts) {
            const QString lead =
                (runs.isEmpty() ? QString() : QStringLiteral(" · ")) + fact.label + QStringLiteral(": ");
            runs.append({.text = visibleText(lead), .color = mutedColor});
            runs += officeRuns(fact.text);
        }
        return runs;
    }

    void tellSide(const ItemSide &side)
    {
        QList<OfficeRun> runs{{.text = visibleText(side.sideText), .bold = true}, {.text = QStringLiteral("  ")}};
        runs += officeRuns({statusRun(side.status)});
        if (!side.facts.isEmpty()) {
            runs.append({.text = QStringLiteral("  ")});
            runs += factRuns(side.facts);
        }
        const bool hasWord = !side.reason.text.isEmpty() || !side.evidence.isEmpty();
        paragraph(OfficeStyle::ItemSide, runs, hasWord);
        if (!hasWord)
            return;
        Passage word{{.kind = TextRun::Kind::Muted, .text = m_formatting.date(side.effective) + QStringLiteral("  ")},
                     side.reason};
        for (const QString &evidence : side.evidence) {
            word.append({.text = QStringLiteral(" ")});
            word.append({.kind = TextRun::Kind::Link,
                         .text = QStringLiteral("[%1]").arg(evidence),
                         .target = QStringLiteral("#evidence-") + evidence});
        }
        paragraph(OfficeStyle::ItemSide, officeRuns(word));
    }

    static TextRun statusRun(const StatusMark &mark)
    {
        return {.kind = TextRun::Kind::Status, .text = mark.word, .status = mark};
    }

    const Document &m_document;
    const Drawings &m_drawings;
    OfficeWriter &m_writer;
    Formatting m_formatting;
};

} // namespace

void writeOfficeText(const Document &document, const Drawings &drawings, OfficeWriter &writer)
{
    Teller(document, drawings, writer).tell();
}

QString officeBookmark(const QString &key)
{
    // Word takes 40 characters of letters, digits and underscores; what would be cut is told apart by a number of its
    // own text.
    QString name = QStringLiteral("_");
    for (const QChar character : key) {
        const char16_t code = character.unicode();
        name += code < 128 && character.isLetterOrNumber() ? character : QChar(u'_');
    }
    constexpr qsizetype longest = 40;
    const bool isExact = name.size() <= longest && name.mid(1).count(u'_') == key.count(u'-');
    if (isExact)
        return name;
    quint32 sum = 2166136261U; // FNV-1a: the same on every machine, which qHash() is not
    for (const char byte : key.toUtf8())
        sum = (sum ^ quint8(byte)) * 16777619U;
    return name.left(longest - 9) + u'_' + QString::number(sum, 16);
}

OfficeLook headingLook(int level)
{
    switch (level) {
    case 1:
        return {.points = 13, .bold = true, .color = QStringLiteral("1C1F23"), .before = 18, .after = 5};
    case 2:
        return {.points = 11, .bold = true, .color = QStringLiteral("1C1F23"), .before = 12, .after = 4};
    default:
        return {.points = 10, .bold = true, .color = QStringLiteral("1C1F23"), .before = 10, .after = 2};
    }
}

OfficeLook lookOf(OfficeStyle style)
{
    const QString text = QStringLiteral("1C1F23");
    switch (style) {
    case OfficeStyle::Title:
        return {.points = 18, .bold = true, .color = text, .after = 4};
    case OfficeStyle::Kind:
        return {.points = 9, .color = mutedColor};
    case OfficeStyle::Subtitle:
        return {.points = 9, .color = mutedColor, .after = 4};
    case OfficeStyle::Dates:
        return {.points = 8.5, .color = text, .before = 4, .after = 10};
    case OfficeStyle::Body:
        return {.points = 10, .color = text, .before = 4, .after = 6};
    case OfficeStyle::Note:
        return {.points = 8.5, .color = mutedColor, .before = 2, .after = 4};
    case OfficeStyle::Caption:
        return {.points = 8.5, .color = mutedColor, .before = 2, .after = 8};
    case OfficeStyle::Contents:
        return {.points = 9, .color = text, .after = 1};
    case OfficeStyle::Figure:
        return {.points = 20, .bold = true, .color = text};
    case OfficeStyle::FigureLabel:
        return {.points = 8.5, .color = text};
    case OfficeStyle::TableHead:
        return {.points = 8.5, .color = mutedColor};
    case OfficeStyle::TableHeadRight:
        return {.points = 8.5, .color = mutedColor, .right = true};
    case OfficeStyle::TableText:
        return {.points = 9.5, .color = text, .before = 1, .after = 1};
    case OfficeStyle::TableRight:
        return {.points = 9.5, .color = text, .before = 1, .after = 1, .right = true};
    case OfficeStyle::TableSmall:
        return {.points = 8.5, .color = mutedColor, .after = 2};
    case OfficeStyle::ItemText:
        return {.points = 9.5, .color = text, .after = 2};
    case OfficeStyle::ItemSide:
        return {.points = 9, .color = text, .before = 1, .after = 2};
    }
    Q_UNREACHABLE();
}

QString nameOf(OfficeStyle style)
{
    static constexpr const char *names[] = {
        "Title",     "Subtitle",    "SummaryKind", "SummaryDates",   "BodyText",  "SummaryNote",
        "Caption",   "TOC1",        "BigNumber",   "BigNumberLabel", "TableHead", "TableHeadRight",
        "TableText", "TableNumber", "TableRemark", "ItemText",       "ItemSide"};
    return QLatin1StringView(names[size_t(style)]);
}

QList<OfficeStyle> officeStyles()
{
    QList<OfficeStyle> styles;
    for (int style = 0; style <= int(OfficeStyle::ItemSide); ++style)
        styles.append(OfficeStyle(style));
    return styles;
}

} // namespace acuerdo
