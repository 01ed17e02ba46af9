// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendation_table.h"

#include "ui/recommendations/list_copy.h"
#include "ui/recommendations/table_header.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace acuerdo {

RecommendationTable::RecommendationTable(RecommendationModel &model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new RecommendationDelegate(this))
    , m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSortIndicator(model.sortColumn(), model.sortOrder());
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecommendationTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecommendationTable::restorePlace);
    restyle();
    if (!m_header->recall())
        m_header->resetColumns();
}

RecommendationTable::~RecommendationTable()
{
    m_header->remember();
}

RecommendationModel &RecommendationTable::rowsModel() const
{
    return *static_cast<RecommendationModel *>(model());
}

void RecommendationTable::setDensity(Density density)
{
    m_delegate->setDensity(density);
    restyle();
}

void RecommendationTable::setTwoSides(bool twoSides)
{
    m_delegate->setTwoSides(twoSides);
    m_header->setTwoSides(twoSides);
    restyle();
}

void RecommendationTable::restyle()
{
    keepPlace();
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    verticalScrollBar()->setSingleStep(m_delegate->rowHeight());
    m_header->restyle();
    m_header->fit(viewport()->width());
    restorePlace();
    viewport()->update();
}

// While a reset goes on the view forgets everything; the person does not.
void RecommendationTable::keepPlace()
{
    m_isRestoring = true;
    const int current = rowsModel().rowOf(m_currentId);
    const bool isInSight =
        current >= 0 && rowViewportPosition(current) >= 0 && rowViewportPosition(current) < viewport()->height();
    int anchor = isInSight ? current : rowAt(0);
    while (anchor >= 0 && anchor < rowsModel().rowCount() && !rowsModel().idAt(anchor))
        ++anchor; // a heading has no id
    m_anchor = rowsModel().idAt(anchor);
    m_anchorTop = m_anchor ? rowViewportPosition(anchor) : 0;
}

void RecommendationTable::restorePlace()
{
    restoreSelection();
    executeDelayedItemsLayout();
    if (const int row = rowsModel().rowOf(m_anchor); row >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - m_anchorTop);
    m_isRestoring = false;
}

void RecommendationTable::restoreSelection()
{
    const RecommendationModel &rows = rowsModel();
    QItemSelection selection;
    int remaining = int(m_selectedIds.size());
    if (remaining == 1) {
        const int row = rows.rowOf(*m_selectedIds.begin());
        if (row >= 0)
            selection.select(rows.index(row, 0), rows.index(row, RecommendationModel::ColumnCount - 1));
        remaining = 0;
    }
    for (int row = 0; remaining > 0 && row < rows.rowCount(); ++row) {
        if (!m_selectedIds.contains(rows.idAt(row)))
            continue;
        const int first = row;
        while (row + 1 < rows.rowCount() && m_selectedIds.contains(rows.idAt(row + 1)))
            ++row;
        selection.select(rows.index(first, 0), rows.index(row, RecommendationModel::ColumnCount - 1));
        remaining -= row - first + 1;
    }
    if (const int row = rows.rowOf(m_currentId); row >= 0)
        selectionModel()->setCurrentIndex(rows.index(row, RecommendationModel::Title), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecommendationTable::select(RecommendationId id)
{
    const int row = rowsModel().rowOf(id);
    if (row < 0) {
        m_currentId = id;
        m_selectedIds = {id};
        const QScopedValueRollback restoring(m_isRestoring, true);
        selectionModel()->clear();
        Q_EMIT currentItemChanged(id);
        return;
    }
    selectionModel()->setCurrentIndex(rowsModel().index(row, RecommendationModel::Title),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

QRect RecommendationTable::rowRect(RecommendationId id) const
{
    const int row = rowsModel().rowOf(id);
    if (row < 0)
        return {};
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void RecommendationTable::setRoomBelow(int pixels)
{
    if (std::exchange(m_roomBelow, pixels) != pixels)
        updateGeometries();
}

// The range ends on a whole row, so that the last rows can be scrolled to without cutting the first one in sight.
void RecommendationTable::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    QTableView::updateGeometries();
    const int height = m_delegate->rowHeight();
    bar->setMaximum((bar->maximum() + height - 1) / height * height + m_roomBelow);
    bar->setValue(value);
}

void RecommendationTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    const int height = m_delegate->rowHeight();
    const int partly = bar->value() % height;
    if (bar->value() != before && partly > 0)
        bar->setValue(bar->value() + (bar->value() > before ? height : 0) - partly);
}

void RecommendationTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_isRestoring)
        return;
    const RecommendationId id = rowsModel().idAt(current.row());
    if (!id || id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentItemChanged(id);
}

void RecommendationTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isRestoring)
        return;
    m_selectedIds.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const RecommendationId id = rowsModel().idAt(row))
                m_selectedIds.insert(id);
        }
    }
}

bool RecommendationTable::toggleFold(int row)
{
    const RowGroup *group = row >= 0 && row < rowsModel().rowCount() ? rowsModel().rows().group(row) : nullptr;
    if (!group)
        return false;
    rowsModel().setFolded(QString(group->key), !group->folded);
    setCurrentIndex(rowsModel().index(row, RecommendationModel::Title));
    return true;
}

bool RecommendationTable::foldCurrent(bool folded)
{
    const int row = currentIndex().row();
    const RowGroup *group = row >= 0 && row < rowsModel().rowCount() ? rowsModel().rows().group(row) : nullptr;
    return group && group->folded != folded && toggleFold(row);
}

void RecommendationTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        if (!foldCurrent(event->key() == Qt::Key_Left)) // cells have nothing to go to: arrows scroll
            horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                                              : QScrollBar::SliderSingleStepAdd);
        return;
    }
    const RecommendationId id = rowsModel().idAt(currentIndex().row());
    if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (toggleFold(currentIndex().row()))
            return;
        if (id && event->key() == Qt::Key_Space)
            Q_EMIT updateRequested(id);
        else if (id)
            Q_EMIT opened(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

// The codes of a source begin alike, so letters typed shortly after one another belong together; "sec9" is SEC-09.
void RecommendationTable::keyboardSearch(const QString &search)
{
    const auto simplified = [](QString text) { return text.remove(u'-').toUpper(); };
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval() * 2)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += simplified(search);
    const RecommendationModel &rows = rowsModel();
    const int count = rows.rowCount();
    const int start = std::max(0, currentIndex().row());
    for (int step = 0; step < count; ++step) {
        const int row = (start + step) % count;
        const qint32 position = rows.rows().position(row);
        if (position < 0)
            continue;
        const QString code = simplified(rows.list()->code(position));
        QString shortened = code;
        static const QRegularExpression leadingZeros(QStringLiteral("(?<=[A-Z])0+"));
        if (code.startsWith(m_typed) || shortened.remove(leadingZeros).startsWith(m_typed))
            return select(rows.idAt(row));
    }
}

void RecommendationTable::copy() const
{
    QList<int> rows;
    const bool isAnySelected = selectionModel()->hasSelection();
    for (int row = 0; row < rowsModel().rowCount(); ++row) {
        if (!isAnySelected || m_selectedIds.contains(rowsModel().idAt(row)))
            rows += row;
    }
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            columns += m_header->logicalIndex(visual);
    }
    QApplication::clipboard()->setMimeData(copyOfRows(rowsModel(), rows, columns).release());
}

void RecommendationTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void RecommendationTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RecommendationTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row == std::exchange(m_pressedRow, -1))
        toggleFold(row);
}

bool RecommendationTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    else if (event->type() == QEvent::MouseButtonPress)
        m_pressedRow = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::MouseButtonDblClick && rowsModel().idAt(currentIndex().row()))
        Q_EMIT opened(rowsModel().idAt(currentIndex().row()));
    return QTableView::viewportEvent(event);
}

void RecommendationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->fit(viewport()->width());
    Q_EMIT scrolled();
}

void RecommendationTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

void RecommendationTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                             : event->globalPos();
    menu->popup(place);
}

} // namespace acuerdo
