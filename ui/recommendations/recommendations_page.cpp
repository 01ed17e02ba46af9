// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendations_page.h"

#include "ui/recommendations/board_view.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/empty_list.h"
#include "ui/recommendations/item_editing.h"
#include "ui/recommendations/quick_update.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/sidebar.h"
#include "ui/recommendations/table_header.h"
#include "ui/recommendations/row_texts.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"
#include "ui/theme/setting.h"
#include "ui/theme/typography.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

const Setting<QByteArray> panesSetting{"recommendations/panes"};
const Setting<QString> groupingSetting{"recommendations/grouping", QStringLiteral("none")};
const Setting<int> sortColumnSetting{"recommendations/sortColumn", RecommendationModel::Code};
const Setting<bool> sortDescendingSetting{"recommendations/sortDescending", false};
const Setting<int> viewSetting{"recommendations/view", 0};

/// Below this width the detail covers the list.
constexpr int narrowWidth = 1100;

} // namespace

RecommendationsPage::RecommendationsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new RecommendationModel(this))
    , m_sidebar(new Sidebar(session))
    , m_toolbar(new ListToolbar)
    , m_table(new RecommendationTable(*m_model))
    , m_board(new BoardView(*m_model))
    , m_empty(new EmptyList)
    , m_lists(new QStackedWidget)
    , m_middle(new QWidget)
    , m_detail(new DetailPanel(session))
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_quickUpdate(new QuickUpdate(session, this))
    , m_editing(new ItemEditing(session, *m_detail, this))
    , m_update(new QAction(this))
    , m_new(new QAction(this))
    , m_copy(new QAction(this))
{
    build();
    makeActions();
    connectList();
    connectDetail();
    recallLayout();
    // Rows that are not looked at must not be asked for positions of a list that has changed under them.
    connect(&session, &Session::listChanged, this, [this] {
        if (isVisible())
            return;
        m_model->show(nullptr, {}, {}, this->session().language());
        m_board->reload(true);
    });
}

RecommendationsPage::~RecommendationsPage()
{
    panesSetting.setValue(m_panes->saveState());
    groupingSetting.setValue(keyOf(m_model->grouping()));
    sortColumnSetting.setValue(m_model->sortColumn());
    sortDescendingSetting.setValue(m_model->sortOrder() == Qt::DescendingOrder);
    viewSetting.setValue(int(m_toolbar->view()));
}

void RecommendationsPage::build()
{
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_toolbar);
    middle->addWidget(m_lists);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_board);
    m_lists->addWidget(m_empty);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_sidebar, m_middle, m_detail})
        m_panes->addWidget(pane);
    m_panes->setStretchFactor(1, 1);
    m_panes->setCollapsible(1, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
}

void RecommendationsPage::connectList()
{
    connect(m_sidebar, &Sidebar::chosen, this, &RecommendationsPage::select);
    connect(m_sidebar, &Sidebar::failed, this, &Page::failed);
    connect(m_table, &RecommendationTable::currentItemChanged, this, &RecommendationsPage::showItem);
    connect(m_table, &RecommendationTable::updateRequested, this,
            [this](RecommendationId id) { beginUpdate(id); });
    connect(m_table, &RecommendationTable::scrolled, this, [this] {
        if (m_quickUpdate->isVisible())
            placeUpdate();
    });
    connect(m_table, &RecommendationTable::opened, this, [this] {
        setDetailShown(true);
        m_detail->setFocus();
    });
    connect(m_board, &BoardView::currentItemChanged, m_table, &RecommendationTable::select);
    connect(m_board, &BoardView::updateRequested, this, [this](RecommendationId id) { beginUpdate(id); });
    connect(m_board, &BoardView::opened, this, [this] { setDetailShown(true); });
    connect(m_board, &BoardView::moveRequested, this,
            [this](RecommendationId id, const QString &status) { beginUpdate(id, std::nullopt, status); });
    connect(m_toolbar, &ListToolbar::groupingChosen, this, [this](Grouping grouping) {
        m_model->setGrouping(grouping);
        m_toolbar->setGrouping(grouping);
    });
    connect(m_toolbar, &ListToolbar::densityChosen, &session(), &Session::setDensity);
    connect(&session(), &Session::densityChanged, this, &RecommendationsPage::setDensity);
    connect(m_toolbar, &ListToolbar::viewChosen, this, &RecommendationsPage::setView);
    connect(m_toolbar, &ListToolbar::foldAll, m_model, &RecommendationModel::setAllFolded);
    connect(m_toolbar->columnsMenu(), &QMenu::aboutToShow, this, [this] {
        m_toolbar->columnsMenu()->clear();
        m_table->header().fillColumnMenu(*m_toolbar->columnsMenu());
    });
    connect(m_empty, &EmptyList::clearFilter, this, [this] { Q_EMIT openFilter(QString()); });
    connect(m_empty, &EmptyList::chooseAll, m_sidebar, &Sidebar::chooseAll);
}

// What the palette lists while this page is shown.
void RecommendationsPage::makeActions()
{
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_update->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    connect(m_new, &QAction::triggered, m_editing, &ItemEditing::createItem);
    connect(m_update, &QAction::triggered, this, [this] {
        if (m_table->currentId())
            beginUpdate(m_table->currentId());
    });
    connect(m_copy, &QAction::triggered, m_table, &RecommendationTable::copy);
    connect(m_toolbar->newButton(), &QPushButton::clicked, m_new, &QAction::trigger);
    addActions({m_update, m_new, m_copy, m_detail->editAction(), m_detail->copyAction(), m_sidebar->newViewAction(),
                m_sidebar->renameViewAction(), m_sidebar->removeViewAction()});
    m_table->addActions({m_update, m_detail->editAction(), m_detail->copyAction(), m_copy});
}

void RecommendationsPage::updateActions()
{
    const QString reason = session().readOnlyReason();
    for (QAction *action : {m_update, m_new}) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
    }
    m_toolbar->newButton()->setEnabled(reason.isEmpty());
    m_toolbar->newButton()->setToolTip(plainToolTip(reason));
}

void RecommendationsPage::connectDetail()
{
    connect(m_editing, &ItemEditing::failed, this, &Page::failed);
    connect(m_editing, &ItemEditing::created, this, [this](const QString &code) {
        const qsizetype position = session().list().positionOf(code);
        if (position >= 0)
            showRecommendation(session().list().row(position).id);
    });
    connect(m_detail, &DetailPanel::failed, this, &Page::failed);
    connect(m_detail, &DetailPanel::itemChosen, this, &RecommendationsPage::showRecommendation);
    connect(m_detail, &DetailPanel::chartChosen, this, &Page::openChart);
    connect(m_detail, &DetailPanel::closeRequested, this, [this] { setDetailShown(false); });
    connect(m_detail, &DetailPanel::left, this, [this] {
        if (m_isNarrow)
            setDetailShown(false);
        takeKeyboard();
    });
    connect(m_detail, &DetailPanel::tagChosen, this, [this](const QString &tag) {
        Q_EMIT openFilter(queryText({{QueryTerm{.field = QueryField::Tag, .values = {tag}}}}));
    });
    connect(m_detail, &DetailPanel::updateRequested, this, [this](Side side, const QString &status) {
        beginUpdate(m_detail->details().recommendation.id, side, status);
    });
    connect(m_quickUpdate, &QuickUpdate::failed, this, &Page::failed);
}

void RecommendationsPage::recallLayout()
{
    const Grouping grouping = fromKey<Grouping>(groupingSetting.value()).value_or(Grouping::None);
    m_model->setGrouping(grouping);
    m_toolbar->setGrouping(grouping);
    setDensity(session().density());
    m_table->sortByColumn(std::clamp(sortColumnSetting.value(), 0, RecommendationModel::ColumnCount - 1),
                          sortDescendingSetting.value() ? Qt::DescendingOrder : Qt::AscendingOrder);
    setView(ListView(std::clamp(viewSetting.value(), 0, int(ListView::TwoSides))));
    const Typography type = Typography::current();
    if (!m_panes->restoreState(panesSetting.value()))
        m_panes->setSizes({type.length(199), type.length(696), type.length(383)});
}

QString RecommendationsPage::title() const
{
    return tr("Recommendations");
}

QString RecommendationsPage::icon() const
{
    return QStringLiteral("table");
}

void RecommendationsPage::takeKeyboard()
{
    listWidget()->setFocus();
}

void RecommendationsPage::retranslate()
{
    m_sidebar->retranslate();
    m_toolbar->retranslate();
    m_detail->retranslate();
    m_quickUpdate->retranslate();
    m_table->setAccessibleName(title());
    m_update->setText(tr("Status Update…"));
    m_new->setText(tr("New Recommendation…"));
    m_copy->setText(tr("Copy Rows"));
}

void RecommendationsPage::restyle()
{
    const Typography type = Typography::current();
    m_sidebar->setMinimumWidth(type.length(160));
    m_detail->setMinimumWidth(type.length(336));
    m_toolbar->restyle();
    m_table->restyle();
    for (QWidget *widget : findChildren<QWidget *>()) // those that measure text themselves
        widget->updateGeometry();
    fitWidth();
}

void RecommendationsPage::refresh(const Change &change)
{
    Q_UNUSED(change);
    m_sidebar->reload();
    select();
    m_detail->refresh();
    updateActions();
}

void RecommendationsPage::applyFilter(const QString &)
{
    select();
}

Query RecommendationsPage::query() const
{
    return {m_sidebar->query().terms + session().filter().terms};
}

void RecommendationsPage::select()
{
    auto positions = session().list().select(query());
    if (!positions) {
        Q_EMIT failed(positions.error().message);
        return;
    }
    m_model->show(&session().list(), *std::move(positions), session().pillars(), session().language());
    updateTitle();
    if (m_toolbar->view() == ListView::Board)
        m_board->reload(session().isReadOnly());
    if (!m_table->currentId() && m_model->count() > 0) {
        int first = 0;
        while (first < m_model->rowCount() && !m_model->idAt(first))
            ++first;
        m_table->select(m_model->idAt(first));
    }
}

void RecommendationsPage::updateTitle()
{
    const Formatting formatting(session().language());
    const qsizetype shown = m_model->count();
    qsizetype all = shown;
    if (!session().filter().isEmpty()) {
        const auto chosen = session().list().select(m_sidebar->query());
        all = chosen ? qsizetype(chosen->size()) : shown;
    }
    m_toolbar->setTitle(m_sidebar->chosenTitle(),
                        shown == all ? formatting.count(shown)
                                     : tr("%1 of %2", "shown of all").arg(formatting.count(shown), formatting.count(all)));
    if (shown > 0)
        return m_lists->setCurrentWidget(listWidget());
    if (session().list().size() == 0)
        m_empty->showNothingYet(session().readOnlyReason());
    else if (all > 0)
        m_empty->showHidden(all);
    else
        m_empty->showNothingFits();
    m_lists->setCurrentWidget(m_empty);
}

void RecommendationsPage::showItem(RecommendationId id)
{
    m_detail->show(id);
    if (m_toolbar->view() == ListView::Board)
        m_board->select(id);
}

void RecommendationsPage::showRecommendation(RecommendationId id)
{
    if (m_model->rowOf(id) < 0)
        m_sidebar->chooseAll();
    m_table->select(id);
    setDetailShown(true);
}

void RecommendationsPage::beginUpdate(RecommendationId id, std::optional<Side> side, const QString &status)
{
    if (session().isReadOnly()) {
        Q_EMIT statusMessage(session().readOnlyReason());
        return;
    }
    m_quickUpdate->begin(id, side, status);
    if (m_quickUpdate->item() != id)
        return;
    // The row goes up as far as the frame below it needs.
    const QRect row = m_table->rowRect(id);
    if (row.isValid() && m_lists->currentWidget() == m_table) {
        m_table->scrollTo(m_model->index(m_model->rowOf(id), RecommendationModel::Title));
        const QRect now = m_table->rowRect(id);
        const int width = m_table->viewport()->width() - m_table->columnWidth(RecommendationModel::Code) - 8;
        const int missing = now.bottom() + m_quickUpdate->heightFor(width, now.height())
                            - m_table->viewport()->height() + 6;
        if (missing > 0) {
            const int rows = (std::min(missing, now.top()) + now.height() - 1) / now.height();
            m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + rows * now.height());
        }
    }
    placeUpdate();
}

// As wide as the table after the code; where the item has no row in sight, at the top of the list.
void RecommendationsPage::placeUpdate()
{
    const QWidget *list = m_lists->currentWidget();
    QRect area(list->mapTo(this, QPoint(0, 0)), list->size());
    QRect row(area.left(), area.top() - 1, area.width(), Typography::current().length(40));
    row.moveBottom(area.top() + 8);
    if (list == m_table) {
        area = QRect(m_table->viewport()->mapTo(this, QPoint(0, 0)), m_table->viewport()->size());
        const QRect own = m_table->rowRect(m_quickUpdate->item());
        if (own.isValid())
            row = own.translated(area.topLeft());
        area.adjust(m_table->columnWidth(RecommendationModel::Code), 0, -8, 0);
    } else if (const QRect card = m_board->cardRect(m_quickUpdate->item()); card.isValid()) {
        row = card.translated(area.topLeft());
    }
    m_quickUpdate->place(area, row);
}

QWidget *RecommendationsPage::listWidget() const
{
    return m_toolbar->view() == ListView::Board ? static_cast<QWidget *>(m_board) : m_table;
}

void RecommendationsPage::setView(ListView view)
{
    m_toolbar->setView(view);
    m_table->setTwoSides(view == ListView::TwoSides);
    if (m_lists->currentWidget() != m_empty)
        m_lists->setCurrentWidget(listWidget());
    if (view == ListView::Board && m_model->list()) {
        m_board->reload(session().isReadOnly());
        m_board->select(m_table->currentId());
    }
}

void RecommendationsPage::setDensity(Density density)
{
    m_toolbar->setDensity(density);
    m_table->setDensity(density);
}

void RecommendationsPage::setDetailShown(bool shown)
{
    m_isDetailShown = shown;
    arrangePanes();
}

void RecommendationsPage::arrangePanes()
{
    m_detail->setVisible(m_isDetailShown);
    m_middle->setVisible(!m_isNarrow || !m_isDetailShown);
}

void RecommendationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void RecommendationsPage::fitWidth()
{
    const bool isNarrow = width() < Typography::current().length(narrowWidth);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_isDetailShown = !isNarrow;
    arrangePanes();
}

} // namespace acuerdo
