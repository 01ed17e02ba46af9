// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_list.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace acuerdo {
namespace {

constexpr int margin = 16;
constexpr int glyphSize = 14;

// Draws a row from its outer columns inwards; what is left belongs to the text.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QRect &rect, const OverviewRow &row)
        : m_painter(painter)
        , m_rest(rect.adjusted(margin, 0, -margin, 0))
        , m_row(row)
    {}

    void takeCode()
    {
        paintPillarBar(m_painter, m_rest, m_theme.pillar(m_row.pillar));
        m_rest.setLeft(m_rest.left() + 10);
        takeText(m_row.code, smallFont(), m_theme.text, columnWidth(QStringLiteral("MMM-00")), 8);
    }

    void takeText(const QString &text, const QFont &font, const QColor &color, int width, int gap)
    {
        paintText(m_painter, QRect(m_rest.left(), m_rest.top(), width, m_rest.height()), text, font, color);
        m_rest.setLeft(m_rest.left() + width + gap);
    }

    void takeDate() { takeText(m_row.date, smallFont(), m_theme.muted, dateWidth(), 8); }

    void takeSide()
    {
        takeText(m_row.side, smallFont(), m_theme.muted, columnWidth(QStringLiteral("Ambas")), 8);
    }

    void takeGlyph(const QString &glyph, StatusRole role, int gap)
    {
        const int size = m_typography.length(glyphSize);
        paintGlyph(m_painter, QRect(m_rest.left(), m_rest.center().y() - size / 2 + 1, size, size), glyph,
                   m_theme.status(role));
        m_rest.setLeft(m_rest.left() + size + gap);
    }

    void takeMove()
    {
        takeGlyph(m_row.glyphBefore, m_row.roleBefore, 4);
        takeText(QStringLiteral("→"), smallFont(), m_theme.muted, columnWidth(QStringLiteral("→")), 4);
        takeGlyph(m_row.glyph, m_row.role, 12);
    }

    void takeRightDate()
    {
        const int width = dateWidth();
        const QRect column(m_rest.right() + 1 - width, m_rest.top(), width, m_rest.height());
        paintText(m_painter, column, m_row.date, smallFont(), m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        m_rest.setRight(column.left() - 12);
    }

    void takeRightGlyph()
    {
        const int size = m_typography.length(glyphSize);
        paintGlyph(m_painter, QRect(m_rest.right() + 1 - size, m_rest.center().y() - size / 2 + 1, size, size),
                   m_row.glyph, m_theme.status(m_row.role));
        m_rest.setRight(m_rest.right() - size - 12);
    }

    // Date above, how late below, with the clock.
    void takeDue()
    {
        const bool isLate = !m_row.late.isEmpty();
        const QString below = isLate ? m_row.late : m_row.soon;
        const QColor ink = isLate ? m_theme.status(StatusRole::Stuck) : m_theme.muted;
        const int line = m_typography.lineHeight(TextSize::Small);
        const int clock = isLate ? m_typography.length(12) + 4 : 0;
        const QFontMetrics metrics(smallFont());
        const int width = std::max(metrics.horizontalAdvance(below) + clock, metrics.horizontalAdvance(m_row.date)) + 1;
        const QRect above(m_rest.right() + 1 - width, m_rest.center().y() + 1 - line, width, line);
        paintText(m_painter, above, m_row.date, smallFont(), m_theme.text, Qt::AlignRight | Qt::AlignVCenter);
        const QRect under = above.translated(0, line);
        paintText(m_painter, under, below, smallFont(), ink, Qt::AlignRight | Qt::AlignVCenter);
        if (isLate) {
            const int side = clock - 4;
            const int left = under.right() + 1 - metrics.horizontalAdvance(below) - clock;
            paintIcon(m_painter, QRect(left, under.center().y() - side / 2 + 1, side, side), QStringLiteral("clock"),
                      ink);
        }
        m_rest.setRight(m_rest.right() - width - 12);
    }

    void takeOneLine()
    {
        paintText(m_painter, m_rest, m_row.text, m_typography.font(TextSize::Body), m_theme.text);
    }

    void takeTwoLines()
    {
        paintWrapped(m_painter, m_rest, m_row.text, m_typography.font(TextSize::Body), m_theme.text, 2,
                     m_typography.length(16));
    }

    void takeLineAndBelow()
    {
        const int line = m_typography.lineHeight(TextSize::Small);
        const QRect above(m_rest.left(), m_rest.center().y() - line - 1, m_rest.width(), line + 2);
        paintText(m_painter, above, m_row.text, m_typography.font(TextSize::Body), m_theme.text);
        paintText(m_painter, QRect(m_rest.left(), m_rest.center().y() + 1, m_rest.width(), line), m_row.below,
                  smallFont(), m_theme.muted);
    }

private:
    QFont smallFont() const { return m_typography.font(TextSize::Small); }
    int columnWidth(const QString &widest) const { return QFontMetrics(smallFont()).horizontalAdvance(widest); }
    int dateWidth() const { return columnWidth(QStringLiteral("Sep 00, 0000")); }

    QPainter &m_painter;
    QRect m_rest;
    const OverviewRow &m_row;
    const Theme &m_theme = Theme::current();
    const Typography m_typography = Typography::current();
};

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(OverviewList *list, OverviewList::Kind kind)
        : QStyledItemDelegate(list)
        , m_list(list)
        , m_kind(kind)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_list->rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintRow(*painter, option, index);
        const auto *rows = qobject_cast<const OverviewRows *>(index.model());
        RowPainter row(*painter, option.rect, rows->row(index.row()));
        switch (m_kind) {
        case OverviewList::Kind::Changed:
            row.takeDate();
            row.takeCode();
            row.takeSide();
            row.takeMove();
            return row.takeOneLine();
        case OverviewList::Kind::Late:
            row.takeCode();
            row.takeDue();
            return row.takeTwoLines();
        case OverviewList::Kind::Stale:
            row.takeCode();
            row.takeRightDate();
            row.takeRightGlyph();
            return row.takeTwoLines();
        case OverviewList::Kind::Disagreeing:
            row.takeCode();
            row.takeGlyph(rows->row(index.row()).glyph, rows->row(index.row()).role, 8);
            return row.takeLineAndBelow();
        }
    }

private:
    OverviewList *m_list;
    OverviewList::Kind m_kind;
};

} // namespace

int OverviewRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OverviewRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OverviewRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::ToolTipRole:
        return row.below.isEmpty() ? row.text : row.text + u'\n' + row.below;
    default:
        return {};
    }
}

void OverviewRows::setRows(std::vector<OverviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

OverviewList::OverviewList(Kind kind, QWidget *parent)
    : QListView(parent)
    , m_kind(kind)
    , m_rows(new OverviewRows(this))
{
    setModel(m_rows);
    setItemDelegate(new RowDelegate(this, kind));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(3 * rowHeight());
    connect(this, &QListView::clicked, this, &OverviewList::openRow);
    connect(this, &QListView::activated, this, &OverviewList::openRow);
}

void OverviewList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int OverviewList::rowHeight() const
{
    return Typography::current().length(m_kind == Kind::Changed ? 32 : 48);
}

void OverviewList::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_rows->row(index.row()).id);
}

void OverviewList::resizeEvent(QResizeEvent *event)
{
    // Whole rows only: what is left below them stays empty.
    const int left = height() > rowHeight() ? height() % rowHeight() : 0;
    if (viewportMargins().bottom() != left)
        setViewportMargins(0, 0, 0, left);
    QListView::resizeEvent(event);
}

void OverviewList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Typography::current().font(TextSize::Body));
    painter.setPen(Theme::current().muted);
    painter.drawText(viewport()->rect().adjusted(margin, 12, -margin, -12), Qt::TextWordWrap, m_emptyText);
}

void OverviewList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_rows->index(0));
    QListView::focusInEvent(event);
}

void OverviewList::focusOutEvent(QFocusEvent *event)
{
    clearSelection();
    QListView::focusOutEvent(event);
}

void OverviewList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace acuerdo
