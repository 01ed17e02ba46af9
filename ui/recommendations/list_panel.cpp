// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/list_panel.h"

#include "core/domain/formatting.h"
#include "ui/recommendations/board_view.h"
#include "ui/recommendations/empty_list.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/table_header.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"
#include "ui/theme/typography.h"

#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

const Setting<QString> groupingSetting{"recommendations/grouping", QStringLiteral("none")};
const Setting<int> sortColumnSetting{"recommendations/sortColumn", RecommendationModel::Code};
const Setting<bool> sortDescendingSetting{"recommendations/sortDescending", false};
const Setting<int> viewSetting{"recommendations/view", 0};

constexpr int margin = 8; // to the right of what opens over the list

} // namespace

ListPanel::ListPanel(Session &session, RecommendationModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_toolbar(new ListToolbar)
    , m_table(new RecommendationTable(model))
    , m_board(new BoardView(model))
    , m_empty(new EmptyList)
    , m_lists(new QStackedWidget)
{
    build();
    connectViews();
    connectToolbar();
    recall();
    // Rows that are not looked at must not be asked for positions of a list that has changed under them.
    connect(&session, &Session::listChanged, this, [this] {
        if (isVisible())
            return;
        m_model.show(nullptr, {}, {}, m_session.language());
        m_board->reload(true);
    });
}

ListPanel::~ListPanel()
{
    groupingSetting.setValue(keyOf(m_model.grouping()));
    sortColumnSetting.setValue(m_model.sortColumn());
    sortDescendingSetting.setValue(m_model.sortOrder() == Qt::DescendingOrder);
    viewSetting.setValue(int(m_toolbar->view()));
}

void ListPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_toolbar);
    rows->addWidget(m_lists);
    for (QWidget *each : std::initializer_list<QWidget *>{m_table, m_board, m_empty})
        m_lists->addWidget(each);
}

void ListPanel::connectViews()
{
    connect(m_table, &RecommendationTable::currentItemChanged, this, &ListPanel::currentItemChanged);
    connect(m_table, &RecommendationTable::updateRequested, this, &ListPanel::updateRequested);
    connect(m_table, &RecommendationTable::scrolled, this, &ListPanel::moved);
    connect(m_table, &RecommendationTable::opened, this, &ListPanel::opened);
    connect(m_board, &BoardView::currentItemChanged, m_table, &RecommendationTable::select);
    connect(m_board, &BoardView::updateRequested, this, &ListPanel::updateRequested);
    connect(m_board, &BoardView::opened, this, &ListPanel::opened);
    connect(m_board, &BoardView::moveRequested, this, &ListPanel::moveRequested);
    connect(m_empty, &EmptyList::clearFilter, this, &ListPanel::clearFilter);
    connect(m_empty, &EmptyList::chooseAll, this, &ListPanel::chooseAll);
    connect(m_empty, &EmptyList::createNew, this, &ListPanel::createNew);
}

void ListPanel::connectToolbar()
{
    connect(m_toolbar, &ListToolbar::groupingChosen, this, [this](Grouping grouping) {
        m_model.setGrouping(grouping);
        m_toolbar->setGrouping(grouping);
    });
    connect(m_toolbar, &ListToolbar::densityChosen, &m_session, &Session::setDensity);
    connect(&m_session, &Session::densityChanged, this, &ListPanel::setDensity);
    connect(m_toolbar, &ListToolbar::viewChosen, this, &ListPanel::setView);
    connect(m_toolbar, &ListToolbar::foldAll, &m_model, &RecommendationModel::setAllFolded);
    connect(m_toolbar->columnsMenu(), &QMenu::aboutToShow, this, [this] {
        m_toolbar->columnsMenu()->clear();
        m_table->header().fillColumnMenu(*m_toolbar->columnsMenu());
    });
}

void ListPanel::recall()
{
    const Grouping grouping = fromKey<Grouping>(groupingSetting.value()).value_or(Grouping::None);
    m_model.setGrouping(grouping);
    m_toolbar->setGrouping(grouping);
    setDensity(m_session.density());
    m_table->sortByColumn(std::clamp(sortColumnSetting.value(), 0, RecommendationModel::ColumnCount - 1),
                          sortDescendingSetting.value() ? Qt::DescendingOrder : Qt::AscendingOrder);
    setView(ListView(std::clamp(viewSetting.value(), 0, int(ListView::TwoSides))));
}

void ListPanel::retranslate()
{
    m_toolbar->retranslate();
    m_table->setAccessibleName(tr("Recommendations"));
    m_board->setAccessibleName(tr("Board by status"));
}

void ListPanel::restyle()
{
    m_toolbar->restyle();
    m_table->restyle();
}

void ListPanel::takeRows(const QString &title, qsizetype all)
{
    const Formatting formatting(m_session.language());
    const qsizetype shown = m_model.count();
    m_toolbar->setTitle(
        title, shown == all ? formatting.count(shown)
                            : tr("%1 of %2", "shown of all").arg(formatting.count(shown), formatting.count(all)));
    if (m_toolbar->view() == ListView::Board)
        m_board->reload(m_session.isReadOnly());
    if (shown > 0)
        return m_lists->setCurrentWidget(list());
    if (m_session.list().size() == 0)
        m_empty->showNothingYet(m_session.readOnlyReason());
    else if (all > 0)
        m_empty->showHidden(all);
    else
        m_empty->showNothingFits();
    m_lists->setCurrentWidget(m_empty);
}

void ListPanel::mark(RecommendationId id)
{
    if (m_toolbar->view() == ListView::Board)
        m_board->select(id);
}

QWidget *ListPanel::list() const
{
    return m_toolbar->view() == ListView::Board ? static_cast<QWidget *>(m_board) : m_table;
}

void ListPanel::takeKeyboard()
{
    list()->setFocus();
}

void ListPanel::setView(ListView view)
{
    m_toolbar->setView(view);
    m_table->setTwoSides(view == ListView::TwoSides);
    if (m_lists->currentWidget() != m_empty)
        m_lists->setCurrentWidget(list());
    if (view == ListView::Board && m_model.list()) {
        m_board->reload(m_session.isReadOnly());
        m_board->select(m_table->currentId());
    }
    Q_EMIT moved();
}

void ListPanel::setDensity(Density density)
{
    m_toolbar->setDensity(density);
    m_table->setDensity(density);
}

// As wide as the table after the code; where the item has no row in sight, at the top of the list.
ListPanel::Anchor ListPanel::anchorOf(RecommendationId id) const
{
    const QWidget *shown = m_lists->currentWidget();
    Anchor anchor{QRect(shown->mapTo(this, QPoint(0, 0)), shown->size()), QRect()};
    anchor.row = QRect(anchor.area.topLeft(), QSize(anchor.area.width(), 0));
    if (shown == m_board) {
        if (const QRect card = m_board->cardRect(id); card.isValid())
            anchor.row = card.translated(anchor.area.topLeft());
        return anchor;
    }
    if (shown == m_table) {
        const QPoint corner = m_table->viewport()->mapTo(this, QPoint(0, 0));
        anchor.area.setTop(corner.y());
        if (const QRect row = m_table->rowRect(id); row.isValid())
            anchor.row = row.translated(corner);
        anchor.area.adjust(m_table->columnWidth(RecommendationModel::Code), 0, -margin, 0);
    }
    return anchor;
}

void ListPanel::makeRoomBelow(RecommendationId id, const std::function<int(int width, int rowHeight)> &heightAt)
{
    const int position = m_model.rowOf(id);
    if (position < 0 || m_lists->currentWidget() != m_table)
        return;
    m_table->scrollTo(m_model.index(position, RecommendationModel::Title));
    const QRect row = m_table->rowRect(id);
    const int missing = row.bottom() + 1 + heightAt(anchorOf(id).area.width(), row.height()) + margin / 2
                        - m_table->viewport()->height();
    if (missing <= 0)
        return;
    const int rows = (std::min(missing, row.top()) + row.height() - 1) / row.height();
    QScrollBar *bar = m_table->verticalScrollBar();
    const int value = bar->value() + rows * row.height();
    m_table->setRoomBelow(m_table->roomBelow() + std::max(0, value - bar->maximum()));
    bar->setValue(value);
}

void ListPanel::takeRoomBack()
{
    m_table->setRoomBelow(0);
}

} // namespace acuerdo
