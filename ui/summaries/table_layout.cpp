// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/block_layout.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace acuerdo {
namespace {

constexpr qreal columnGap = 12;
constexpr qreal rowPadding = 2;
constexpr qreal arrowWidth = 24;
constexpr qreal barWidth = 4;
constexpr qreal barGap = 8;
constexpr qreal leastTitle = 132;
constexpr qreal leastBesideTitle = 76;
constexpr qreal leastText = 120;
constexpr qsizetype wholeRows = 16;

TextSize sizeOf(ColumnKind kind)
{
    return kind == ColumnKind::Text || kind == ColumnKind::Number ? TextSize::Body : TextSize::Small;
}

bool isRight(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Date;
}

// So that the first lines of a row stand on one baseline, whatever their size.
qreal baselineShift(TextSize size)
{
    return size == TextSize::Small || size == TextSize::SmallStrong ? 2.5 : 0;
}

/// Lays one table.
class TableLayout
{
public:
    TableLayout(const TableBlock &table, qreal width, PageTags &tags)
        : m_table(table)
        , m_width(width)
        , m_tags(tags)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].kind != ColumnKind::Detail)
                m_shown.append(i);
        }
        findWidths();
    }

    void lay(FlowUnits &units)
    {
        if (!m_table.caption.isEmpty())
            layParagraph({plain(m_table.caption), ParagraphBlock::Role::Note, {}}, m_width, m_tags, units);
        if (!m_table.caption.isEmpty())
            units.back().keepsWithNext = true;
        m_tableTag = m_tags.add({.kind = PdfTag::Kind::Table});
        FlowUnit repeated = headUnit();
        units.push_back(repeated);
        tagItems(repeated.items, noTag); // said once is enough for those who hear it
        const auto head = std::make_shared<const FlowUnit>(std::move(repeated));
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            FlowUnit row = rowUnit(m_table.rows[i], false);
            row.repeatedHead = head;
            // A short table of counts stays whole; of a long one the total never stands alone on a page.
            const bool isWhole = !m_table.total.isEmpty() && m_table.rows.size() <= wholeRows;
            row.keepsWithNext = isWhole || (!m_table.total.isEmpty() && i + 1 == m_table.rows.size());
            units.push_back(std::move(row));
        }
        if (!m_table.total.isEmpty())
            units.push_back(rowUnit(m_table.total, true));
    }

private:
    StyledTexts cellTexts(const TableCell &cell, qsizetype column, bool isTotal) const
    {
        const TableColumn &shown = m_table.columns[column];
        StyledTexts texts = styled(cell.text, sizeOf(shown.kind));
        for (StyledText &text : texts) {
            // What was before is not bold, so that the eye finds what is now.
            const bool isBefore = shown.kind == ColumnKind::Status && column + 1 < m_table.columns.size()
                                  && m_table.columns[column + 1].arrow;
            if (isBefore)
                text.size = TextSize::Small;
            if (isTotal)
                text.size = strong(text.size);
        }
        return texts;
    }

    static qreal extraWidth(const TableColumn &column, const TableCell &cell)
    {
        return (column.arrow ? arrowWidth : 0) + (cell.color.isEmpty() ? 0 : barWidth + barGap);
    }

    static qreal widestWord(const StyledTexts &texts)
    {
        qreal widest = 0;
        for (const StyledText &text : texts) {
            const QFontMetricsF metrics(pageFont(text.size));
            const qreal glyph = text.glyph.isEmpty() ? 0 : glyphSize(text.size) + 6;
            for (const QString &word : text.text.split(u' '))
                widest = std::max(widest, std::ceil(metrics.horizontalAdvance(word)) + glyph);
        }
        return widest;
    }

    StyledTexts headTexts(const TableColumn &column) const
    {
        return {{.text = column.title, .size = TextSize::Small, .color = Theme::light().muted}};
    }

    // Narrow columns take what their words need; texts share what is left by what they would need.
    void findWidths()
    {
        std::vector<qreal> natural;
        std::vector<qreal> least;
        for (const qsizetype column : m_shown) {
            const TableColumn &shown = m_table.columns[column];
            qreal widest = naturalWidth(headTexts(shown)) + (shown.arrow ? arrowWidth : 0);
            qreal word = widestWord(headTexts(shown)) + (shown.arrow ? arrowWidth : 0);
            const auto measure = [&](const TableCell &cell, bool isTotal) {
                const StyledTexts texts = cellTexts(cell, column, isTotal);
                const qreal extra = extraWidth(shown, cell);
                widest = std::max(widest, naturalWidth(texts) + extra);
                word = std::max(word, widestWord(texts) + extra);
            };
            for (const QList<TableCell> &row : m_table.rows)
                measure(row[column], false);
            if (!m_table.total.isEmpty())
                measure(m_table.total[column], true);
            natural.push_back(widest);
            least.push_back(std::min(widest, leastOf(shown, word)));
        }
        share(natural, least);
    }

    // What a recommendation is called is read first: it gives way last.
    qreal leastOf(const TableColumn &column, qreal widestWord) const
    {
        if (column.kind != ColumnKind::Text)
            return std::min(widestWord, m_width / 4);
        if (column.key == QStringLiteral("title"))
            return leastTitle;
        return std::ranges::find(m_table.columns, QStringLiteral("title"), &TableColumn::key) == m_table.columns.end()
                   ? leastText
                   : leastBesideTitle;
    }

    void share(const std::vector<qreal> &natural, const std::vector<qreal> &least)
    {
        const qreal room = m_width - columnGap * qreal(m_shown.size() - 1);
        const qreal wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
        m_widths = natural;
        if (wanted <= room) {
            widenTexts(room - wanted);
            return;
        }
        // First the texts give way, then every column that can wrap.
        shrink(least, wanted - room, true);
        const qreal still = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) - room;
        if (still > 0)
            shrink(least, still, false);
    }

    bool isText(size_t i) const { return m_table.columns[m_shown[qsizetype(i)]].kind == ColumnKind::Text; }

    void widenTexts(qreal room)
    {
        const auto texts = qreal(std::ranges::count_if(
            m_shown, [&](qsizetype column) { return m_table.columns[column].kind == ColumnKind::Text; }));
        // Without a text, numbers spread; the first column takes no more than it needs in either case.
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (texts > 0 && isText(i))
                m_widths[i] += room / texts;
            else if (texts == 0)
                m_widths[i] += room / qreal(m_widths.size());
        }
    }

    void shrink(const std::vector<qreal> &least, qreal much, bool textsOnly)
    {
        qreal slack = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (!textsOnly || isText(i))
                slack += m_widths[i] - least[i];
        }
        if (slack <= 0)
            return;
        const qreal part = std::min(1.0, much / slack);
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (!textsOnly || isText(i))
                m_widths[i] -= (m_widths[i] - least[i]) * part;
        }
    }

    int rowTag() { return m_tags.add({.kind = PdfTag::Kind::Row, .parent = m_tableTag}); }

    FlowUnit headUnit()
    {
        FlowUnit unit{.spaceBefore = 4, .keepsWithNext = true};
        const bool hasGlyphs =
            std::ranges::any_of(m_table.columns, [](const TableColumn &column) { return !column.glyph.isEmpty(); });
        qreal height = 0;
        std::vector<std::pair<SetText, qreal>> titles;
        qreal x = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const TableColumn &column = m_table.columns[m_shown[qsizetype(i)]];
            const qreal indent = column.arrow ? arrowWidth : 0;
            SetText title = setText(headTexts(column), m_widths[i] - indent + 1, PageRole::TableHead,
                                    isRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft);
            height = std::max(height, title.height);
            if (!column.glyph.isEmpty()) {
                unit.items.push_back(PageGlyph{QRectF(x + m_widths[i] - 14, 0, 14, 14), column.glyph,
                                               Theme::light().status(column.role)});
            }
            titles.emplace_back(std::move(title), x + indent);
            x += m_widths[i] + columnGap;
        }
        const qreal top = hasGlyphs ? 18 : 0;
        const int row = rowTag();
        for (auto &[title, at] : titles) {
            const int tag = m_tags.add({.kind = PdfTag::Kind::ColumnHead, .parent = row});
            const QPointF corner(at, top + height - title.height);
            place(unit, std::move(title), corner, tag);
        }
        unit.height = top + height + 3;
        unit.items.push_back(ruleAt(unit.height, m_width, Theme::light().border));
        unit.height += 1;
        return unit;
    }

    FlowUnit rowUnit(const QList<TableCell> &row, bool isTotal)
    {
        FlowUnit unit;
        const int tag = rowTag();
        int detailTag = noTag;
        qreal height = 20;
        qreal x = 0;
        qreal detailAt = -1;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const qsizetype position = m_shown[qsizetype(i)];
            const TableColumn &column = m_table.columns[position];
            const auto kind = i == 0 ? PdfTag::Kind::RowHead : PdfTag::Kind::Field;
            const int field = m_tags.add({.kind = kind, .parent = tag});
            if (detailTag == noTag || (column.kind == ColumnKind::Text && i > 0 && detailAt < 0))
                detailTag = field;
            if (column.kind == ColumnKind::Text && i > 0 && detailAt < 0)
                detailAt = x;
            height = std::max(height, addCell(unit, row[position], position, isTotal, x, m_widths[i], field));
            x += m_widths[i] + columnGap;
        }
        unit.height = rowPadding + height;
        addDetails(unit, row, std::max<qreal>(0, detailAt), detailTag);
        unit.height += rowPadding;
        unit.items.push_back(ruleAt(unit.height - 1, m_width, isTotal ? Theme::light().border : Theme::light().line));
        return unit;
    }

    qreal addCell(FlowUnit &unit, const TableCell &cell, qsizetype position, bool isTotal, qreal x, qreal width,
                  int tag) const
    {
        const TableColumn &column = m_table.columns[position];
        const StyledTexts texts = cellTexts(cell, position, isTotal);
        if (column.arrow) {
            unit.items.push_back(
                PageGlyph{QRectF(x, rowPadding + 4, 12, 12), QStringLiteral("arrow"), Theme::light().muted});
        }
        if (!cell.color.isEmpty())
            unit.items.push_back(PageBar{QRectF(x, rowPadding + 3, barWidth, 14), QColor(cell.color)});
        const qreal indent = extraWidth(column, cell);
        const qreal shift = texts.isEmpty() ? 0 : baselineShift(texts.first().size);
        SetText set = setText(texts, width - indent + 1, PageRole::TableField,
                              isRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft);
        const qreal height = set.height + shift;
        if (PageText *first = set.items.empty() ? nullptr : std::get_if<PageText>(&set.items.front());
            first && cell.key.startsWith(QStringLiteral("evidence-")))
            first->place = cell.key;
        place(unit, std::move(set), QPointF(x + indent, rowPadding + shift), tag);
        return height;
    }

    void addDetails(FlowUnit &unit, const QList<TableCell> &row, qreal x, int tag) const
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].kind != ColumnKind::Detail || row[i].text.isEmpty())
                continue;
            StyledTexts texts = styled(row[i].text, TextSize::Small);
            for (StyledText &text : texts)
                text.color = Theme::light().muted;
            SetText set = setText(texts, m_width - x, PageRole::TableField);
            const qreal height = set.height;
            place(unit, std::move(set), QPointF(x, unit.height), tag);
            unit.height += height + 2;
        }
    }

    const TableBlock &m_table;
    qreal m_width;
    PageTags &m_tags;
    int m_tableTag = 0;
    QList<qsizetype> m_shown;
    std::vector<qreal> m_widths;
};

} // namespace

void layTable(const TableBlock &table, qreal width, PageTags &tags, FlowUnits &units)
{
    TableLayout(table, width, tags).lay(units);
}

} // namespace acuerdo
