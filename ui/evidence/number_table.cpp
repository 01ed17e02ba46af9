// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/number_table.h"

#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace acuerdo {
namespace {

/// A row of 20 px with a rule below it.
class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Typography typography = Typography::current();
        const QString text = index.data().toString();
        return {QFontMetrics(typography.font(TextSize::Small)).horizontalAdvance(text) + typography.length(16),
                typography.length(20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        paintRow(*painter, option, index);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        paintText(*painter, option.rect.adjusted(8, 0, -8, 0), index.data().toString(),
                  Typography::current().font(TextSize::Small), theme.text, alignment);
    }
};

} // namespace

NumberTable::NumberTable(ChartTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(1);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, &NumberTable::fitColumns);
    restyle();
}

void NumberTable::restyle()
{
    m_isStyling = true;
    const Typography typography = Typography::current();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(typography.length(20));
    horizontalHeader()->setFont(typography.font(TextSize::Small));
    horizontalHeader()->setMinimumHeight(typography.length(24));
    fitColumns();
    m_isStyling = false;
}

// What a column needs: for its numbers by the first rows, for a long table must not be read through, and for its head.
// Words of flags may end in "…": the tool tip has them whole.
NumberTable::ColumnNeed NumberTable::needOf(int column) const
{
    const Typography typography = Typography::current();
    const QFontMetrics metrics(typography.font(TextSize::Small));
    const int padding = typography.length(16);
    ColumnNeed need;
    for (int row = 0; row < std::min(60, m_model.rowCount()); ++row)
        need.values = std::max(need.values, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    need.values += padding;
    need.head = std::max(need.values, horizontalHeader()->sectionSizeHint(column));
    if (m_model.isFlagColumn(column))
        need.values = std::min(need.values, typography.length(72));
    return need;
}

// Every number stands whole; heads get what is left, and where all fit the columns share the rest.
void NumberTable::fitColumns()
{
    const int columns = m_model.columnCount();
    std::vector<ColumnNeed> needs;
    int forValues = 0;
    int forHeads = 0;
    for (int column = 0; column < columns; ++column) {
        needs.push_back(needOf(column));
        forValues += needs.back().values;
        forHeads += needs.back().head - needs.back().values;
    }
    const int rest = std::max(0, viewport()->width() - forValues);
    const double share = forHeads > 0 ? std::min(1.0, rest / double(forHeads)) : 0.0;
    const int spare = columns > 1 ? std::max(0, rest - forHeads) / (columns - 1) : 0;
    for (int column = 0; column < columns; ++column) {
        const ColumnNeed &need = needs[size_t(column)];
        const int width = need.values + int(share * (need.head - need.values)) + (column > 0 ? spare : 0);
        horizontalHeader()->resizeSection(column, width);
    }
}

void NumberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void NumberTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const bool isOutside = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOutside && !m_isStyling)
        restyle();
}

void NumberTable::showPeriod(const Period &period)
{
    m_isShowing = true;
    const int row = m_model.rowOf(period);
    if (row < 0)
        clearSelection();
    else if (row != currentIndex().row() || !selectionModel()->isRowSelected(row))
        selectRow(row);
    m_isShowing = false;
}

void NumberTable::showDays(double from, double to)
{
    int row = 0;
    for (int rows = m_model.rowCount(); rows > 0;) { // by halves: the newest stand first
        const int half = rows / 2;
        const bool isAfter = m_model.period(row + half).middle() > to;
        row = isAfter ? row + half + 1 : row;
        rows = isAfter ? rows - half - 1 : half;
    }
    if (row < m_model.rowCount())
        scrollTo(m_model.index(row, 0), m_model.period(row).middle() >= from ? PositionAtTop : EnsureVisible);
}

void NumberTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isShowing && current.isValid() && current.row() != previous.row())
        Q_EMIT periodChosen(m_model.period(current.row()));
}

void NumberTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(m_model.tabSeparated(rows));
}

void NumberTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    QTableView::keyPressEvent(event);
}

} // namespace acuerdo
