// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_list.h"

#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace acuerdo {
namespace {

constexpr int margin = 16;

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
        RowPainter row(*painter, option.rect.adjusted(margin, 0, -m_list->rightMargin(), 0), rows->row(index.row()),
                       m_list->columns());
        switch (m_kind) {
        case OverviewList::Kind::Changed:
            row.takeDate();
            row.takeCode();
            row.takeSide();
            row.takeMove();
            return row.drawTwoLines();
        case OverviewList::Kind::Late:
            row.takeCode();
            row.takeDue();
            return row.drawTwoLines();
        case OverviewList::Kind::Stale:
            row.takeCode();
            row.takeRightDate();
            row.takeRightGlyph();
            return row.drawTwoLines();
        case OverviewList::Kind::Disagreeing:
            row.takeCode();
            row.takeGlyph(rows->row(index.row()).glyph, rows->row(index.row()).role, 8);
            return row.drawLineAndBelow();
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
        return row.whole.isEmpty() ? row.text : row.whole;
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

void OverviewList::setRows(std::vector<OverviewRow> rows)
{
    m_columns = columnsFor(rows);
    m_rows->setRows(std::move(rows));
}

// The texts end below the end of the head, whether a scroll bar stands beside them or not.
int OverviewList::rightMargin() const
{
    constexpr int least = 6;
    return std::max(least, margin - (width() - viewport()->width()));
}

void OverviewList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int OverviewList::rowHeight() const
{
    return Typography::current().length(m_kind == Kind::Changed ? 40 : 48);
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
    if (event->type() == QEvent::FontChange) {
        m_columns = columnsFor(m_rows->rows());
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace acuerdo
