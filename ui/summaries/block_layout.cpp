// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/block_layout.h"

#include "core/domain/formatting.h"
#include "ui/summaries/chart_grid.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace acuerdo {
namespace {

const Theme &paper()
{
    return Theme::light();
}

StyledText run(const QString &text, TextSize size, const QColor &color)
{
    return {.text = text, .size = size, .color = color};
}

StyledTexts one(const QString &text, TextSize size, const QColor &color)
{
    return {run(text, size, color)};
}

StyledTexts statusTexts(const StatusMark &mark, TextSize size)
{
    return {{.text = mark.word, .size = size, .color = paper().status(mark.role), .glyph = mark.glyph}};
}

void addLine(FlowUnit &unit, const StyledTexts &texts, qreal x, qreal width, int tag,
             PageRole role = PageRole::Paragraph)
{
    SetText set = setText(texts, width, role);
    const qreal height = set.height;
    place(unit, std::move(set), QPointF(x, unit.height), tag);
    unit.height += height;
}

// What the summary is of, and what it is compared with, on the left; who prepared it on the right.
void addDates(FlowUnit &unit, const Masthead &masthead, qreal width, PageTags &tags)
{
    const SetText preparer =
        setText(one(masthead.preparerText, TextSize::Small, paper().muted), width / 3, PageRole::Paragraph);
    place(unit, preparer, QPointF(width - preparer.width, unit.height), tags.addParagraph());
    StyledTexts dates = one(masthead.asOfText, TextSize::SmallStrong, paper().text);
    if (!masthead.fromText.isEmpty())
        dates.append(run(QStringLiteral("\u2003") + masthead.fromText, TextSize::Small, paper().muted));
    addLine(unit, dates, 0, width - preparer.width - 16, tags.addParagraph());
    QStringList more{masthead.filterText, masthead.fingerprintText};
    more.removeAll(QString());
    addLine(unit, one(more.join(QStringLiteral("\u2003")), TextSize::Small, paper().muted), 0, width,
            tags.addParagraph());
}

struct FigureTexts {
    StyledTexts number{};
    StyledTexts change{};
    StyledTexts label{};
    qreal width = 0;
};

FigureTexts figureTexts(const SummaryFigure &figure)
{
    FigureTexts texts;
    texts.number = one(figure.valueText, TextSize::Figure, paper().text);
    texts.change = one(figure.change, TextSize::Small, paper().muted);
    texts.label = one(figure.label, TextSize::Small, paper().text);
    qreal top = naturalWidth(texts.number);
    if (!figure.glyph.isEmpty())
        top += 16 + 6;
    if (!figure.change.isEmpty())
        top += 6 + naturalWidth(texts.change);
    texts.width = std::max(top, naturalWidth(texts.label));
    return texts;
}

// The baseline of the small text beside the number is the number's own.
void addFigure(FlowUnit &unit, const SummaryFigure &figure, const FigureTexts &texts, qreal x, int tag)
{
    const SetText number = setText(texts.number, 1e4, PageRole::Figure);
    const qreal baseline = std::get<PageText>(number.items.front()).baseline.y();
    qreal at = x;
    if (!figure.glyph.isEmpty()) {
        unit.items.push_back(PageGlyph{QRectF(at, baseline - 18, 16, 16), figure.glyph, paper().status(figure.role)});
        at += 16 + 6;
    }
    place(unit, number, QPointF(at, 0), tag);
    at += number.width + 6;
    SetText change = setText(texts.change, 1e4, PageRole::Figure);
    if (!change.items.empty()) {
        const qreal own = std::get<PageText>(change.items.front()).baseline.y();
        place(unit, std::move(change), QPointF(at, baseline - own), tag);
    }
    place(unit, setText(texts.label, 1e4, PageRole::Figure), QPointF(x, 36), tag);
}

QString factsLine(const QList<LabelledFact> &facts)
{
    QStringList texts;
    for (const LabelledFact &fact : facts)
        texts.append(fact.label + QStringLiteral(": ") + plainText(fact.text));
    return texts.join(QStringLiteral(" · "));
}

bool isDrawn(const LabelledFact &fact)
{
    return std::ranges::any_of(fact.text, [](const TextRun &run) { return run.kind == TextRun::Kind::Spark; });
}

// One after the other, but a fact with a drawing in it on a line of its own.
QList<QList<LabelledFact>> linesOf(const QList<LabelledFact> &facts)
{
    QList<QList<LabelledFact>> lines;
    for (const LabelledFact &fact : facts) {
        if (lines.isEmpty() || isDrawn(fact) || isDrawn(lines.last().last()))
            lines.append(QList<LabelledFact>());
        lines.last().append(fact);
    }
    return lines;
}

StyledTexts factTexts(const QList<LabelledFact> &facts)
{
    StyledTexts texts;
    for (const LabelledFact &fact : facts) {
        if (!texts.isEmpty())
            texts.append(run(QStringLiteral(" · "), TextSize::Small, paper().muted));
        texts.append(run(fact.label + QStringLiteral(": "), TextSize::Small, paper().muted));
        texts.append(styled(fact.text, TextSize::Small));
        for (StyledText &text : texts)
            text.color = text.spark.empty() ? paper().muted : paper().text;
    }
    return texts;
}

constexpr qreal itemIndent = 64;
constexpr qreal sideWidth = 112;

void addItemHead(FlowUnit &unit, const ItemBlock &item, qreal width, PageTags &tags)
{
    constexpr int level = 4; // below the pillar's
    const int heading = tags.add({.kind = PdfTag::Kind::Heading, .level = level});
    const StyledTexts status = statusTexts(item.status, TextSize::SmallStrong);
    const qreal statusWidth = naturalWidth(status);
    unit.items.push_back(PageBar{QRectF(0, 3, 4, 14), QColor(item.color)});
    SetText title = setText(one(item.title.text, TextSize::Strong, paper().text), width - itemIndent - statusWidth - 16,
                            PageRole::Heading);
    const qreal height = std::max<qreal>(20, title.height);
    place(unit, setText(one(item.code, TextSize::Small, paper().text), itemIndent - 12, PageRole::Heading), {12, 2},
          heading);
    place(unit, std::move(title), {itemIndent, 0}, heading);
    place(unit, setText(status, statusWidth + 4, PageRole::Paragraph), {width - statusWidth, 2}, tags.addParagraph());
    unit.height = height;
}

void addSideHead(FlowUnit &unit, const ItemSide &side, qreal width, PageTags &tags)
{
    unit.height += 4;
    const int facts = tags.addParagraph();
    const SetText name =
        setText(one(side.sideText, TextSize::SmallStrong, paper().text), sideWidth - 8, PageRole::Paragraph);
    const qreal nameBottom = unit.height + name.height;
    place(unit, name, {itemIndent, unit.height}, facts);
    StyledTexts line = statusTexts(side.status, TextSize::SmallStrong);
    const QString words = factsLine(side.facts);
    if (!words.isEmpty())
        line.append(run(QStringLiteral("  ") + words, TextSize::Small, paper().muted));
    addLine(unit, line, itemIndent + sideWidth, width - itemIndent - sideWidth, facts);
    unit.height = std::max(unit.height, nameBottom);
}

// The latest word, with its date when the line above does not say it.
void addSideWord(FlowUnit &unit, const ItemSide &side, const Formatting &formatting, qreal width, PageTags &tags)
{
    if (side.reason.text.isEmpty() && side.evidence.isEmpty())
        return;
    StyledTexts word;
    if (side.effective != side.since)
        word.append(run(formatting.date(side.effective) + QStringLiteral("  "), TextSize::Small, paper().muted));
    word.append(run(side.reason.text, TextSize::Small, paper().text));
    word.last().language = side.reason.language;
    for (const QString &evidence : side.evidence) {
        word.append(run(QStringLiteral(" "), TextSize::Small, paper().muted));
        word.append(run(QStringLiteral("[%1]").arg(evidence), TextSize::Small, paper().muted));
        word.last().target = QStringLiteral("#evidence-") + evidence;
    }
    addLine(unit, word, itemIndent + sideWidth, width - itemIndent - sideWidth, tags.addParagraph());
}

bool haveOneWord(const ItemSide &a, const ItemSide &b)
{
    return a.effective == b.effective && a.reason == b.reason && a.evidence == b.evidence;
}

} // namespace

TextSize strong(TextSize size)
{
    if (size == TextSize::Body)
        return TextSize::Strong;
    return size == TextSize::Small ? TextSize::SmallStrong : size;
}

StyledTexts styled(const Passage &passage, TextSize size)
{
    StyledTexts texts;
    for (const TextRun &part : passage) {
        const qsizetype first = texts.size();
        switch (part.kind) {
        case TextRun::Kind::Plain:
            texts.append(run(part.text, size, paper().text));
            break;
        case TextRun::Kind::Bold:
            texts.append(run(part.text, strong(size), paper().text));
            break;
        case TextRun::Kind::Muted:
        case TextRun::Kind::Link: // an address or the key of a source, which paper cannot follow
            texts.append(run(part.text, size, paper().muted));
            break;
        case TextRun::Kind::Status:
            texts.append(statusTexts(part.status, strong(size)));
            break;
        case TextRun::Kind::Divide:
            if (!texts.isEmpty())
                texts.last().endsLine = true;
            break;
        case TextRun::Kind::Spark:
            texts.append({.size = size, .color = paper().text, .spark = part.spark});
            break;
        }
        if (first < texts.size()) {
            texts.last().language = part.language;
            if (part.kind == TextRun::Kind::Link && (part.target.startsWith(u'#') || isOpenable(part.target)))
                texts.last().target = part.target;
        }
    }
    return texts;
}

PageBar ruleAt(qreal y, qreal width, const QColor &color, qreal height)
{
    return {QRectF(0, y, width, height), color};
}

void place(FlowUnit &unit, SetText text, QPointF at, int tag)
{
    tagItems(text.items, tag);
    moveItems(text.items, at);
    std::ranges::move(text.items, std::back_inserter(unit.items));
}

void layMasthead(const Masthead &masthead, qreal width, PageTags &tags, FlowUnits &units)
{
    FlowUnit unit;
    addLine(unit, one(masthead.kind, TextSize::Small, paper().muted), 0, width, tags.addParagraph());
    const int title = tags.add({.kind = PdfTag::Kind::Heading, .level = 1});
    addLine(unit, one(masthead.title, TextSize::Page, paper().text), 0, width, title, PageRole::Title);
    addLine(unit, one(masthead.subtitle, TextSize::Small, paper().muted), 0, width, tags.addParagraph());
    unit.height += 8;
    unit.items.push_back(ruleAt(unit.height, width, paper().text, 2));
    unit.height += 2 + 8;
    addDates(unit, masthead, width, tags);
    units.push_back(std::move(unit));
}

void layHeading(const HeadingBlock &heading, qreal width, PageTags &tags, FlowUnits &units)
{
    const bool isSection = heading.level == 1;
    FlowUnit unit{.spaceBefore = isSection ? 24.0 : 12.0, .keepsWithNext = true};
    // The title of all is the first level.
    const int tag = tags.add({.kind = PdfTag::Kind::Heading, .level = heading.level + 1, .title = heading.text});
    addLine(unit, one(heading.text, isSection ? TextSize::Title : TextSize::Strong, paper().text), 0, width, tag,
            PageRole::Heading);
    unit.height += isSection ? 4 : 2;
    units.push_back(std::move(unit));
}

void layParagraph(const ParagraphBlock &paragraph, qreal width, PageTags &tags, FlowUnits &units)
{
    const bool isNote = paragraph.role == ParagraphBlock::Role::Note;
    FlowUnit unit{.spaceBefore = isNote ? 4.0 : 12.0, .keepsWithNext = isNote};
    StyledTexts texts = styled(paragraph.text, isNote ? TextSize::Small : TextSize::Body);
    if (isNote) {
        for (StyledText &text : texts)
            text.color = paper().muted;
    }
    addLine(unit, texts, 0, width, tags.addParagraph());
    units.push_back(std::move(unit));
}

void layFigures(const FigureRow &row, qreal width, PageTags &tags, FlowUnits &units)
{
    std::vector<FigureTexts> texts;
    qreal used = 0;
    for (const SummaryFigure &figure : row.figures) {
        texts.push_back(figureTexts(figure));
        used += texts.back().width;
    }
    // What is left goes between the figures, half of it on each side of the rule that parts them.
    const auto count = qsizetype(texts.size());
    const qreal gap = count > 1 ? std::clamp<qreal>((width - used) / qreal(count - 1), 8, 32) : 0;
    FlowUnit unit{.height = 36 + 16, .spaceBefore = 20};
    qreal x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        addFigure(unit, row.figures[i], texts[size_t(i)], x, tags.addParagraph());
        x += texts[size_t(i)].width + gap;
        if (i + 1 < count)
            unit.items.push_back(PageBar{QRectF(x - gap / 2, 0, 1, 52), paper().line});
    }
    units.push_back(std::move(unit));
}

void layItem(const ItemBlock &item, const Document &document, qreal width, PageTags &tags, FlowUnits &units)
{
    const Formatting formatting(document.language);
    FlowUnit unit{.spaceBefore = 6};
    addItemHead(unit, item, width, tags);
    if (!item.text.text.isEmpty())
        addLine(unit, styled({item.text}, TextSize::Small), itemIndent, width - itemIndent, tags.addParagraph());
    for (const QList<LabelledFact> &facts : linesOf(item.facts))
        addLine(unit, factTexts(facts), itemIndent, width - itemIndent, tags.addParagraph());
    for (qsizetype i = 0; i < item.sides.size(); ++i) {
        const ItemSide &side = item.sides[i];
        addSideHead(unit, side, width, tags);
        // What was said once of several sides stands once, below the last of them.
        if (i + 1 == item.sides.size() || !haveOneWord(side, item.sides[i + 1]))
            addSideWord(unit, side, formatting, width, tags);
    }
    unit.height += 6;
    unit.items.push_back(ruleAt(unit.height, width, paper().line));
    unit.height += 1;
    units.push_back(std::move(unit));
}

void layCharts(std::span<const ChartFigure *const> figures, qreal width, PageTags &tags, FlowUnits &units)
{
    const qreal each = chartWidth(width, figures.size());
    FlowUnit unit{.spaceBefore = chartSpacing};
    qreal left = 0;
    for (const ChartFigure *figure : figures) {
        const qreal height = chartHeight(figure->spec, each);
        const QString words = figure->spec.title + QStringLiteral(". ") + figure->alternative;
        const int tag = tags.add({.kind = PdfTag::Kind::Figure, .alternative = words});
        unit.items.push_back(PageChart{QRectF(left, 0, each, height), figure->spec, tag});
        unit.height = std::max(unit.height, height);
        left += each + chartGap;
    }
    units.push_back(std::move(unit));
}

} // namespace acuerdo
