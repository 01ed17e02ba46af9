// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendations_page.h"

#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/empty_list.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/sidebar.h"
#include "ui/recommendations/table_header.h"
#include "ui/shell/session.h"
#include "ui/theme/setting.h"

#include <QMenu>
#include <QPushButton>
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
    , m_empty(new EmptyList)
    , m_lists(new QStackedWidget)
    , m_middle(new QWidget)
    , m_detail(new DetailPanel(session))
    , m_panes(new QSplitter(Qt::Horizontal))
{
    build();
    connectList();
    recallLayout();
    // Rows that are not looked at must not be asked for positions of a list that has changed under them.
    connect(&session, &Session::listChanged, this, [this] {
        if (!isVisible())
            m_model->show(nullptr, {}, {}, this->session().language());
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
    m_lists->addWidget(m_empty);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_sidebar, m_middle, m_detail})
        m_panes->addWidget(pane);
    m_panes->setStretchFactor(1, 1);
    m_panes->setCollapsible(1, false);
    m_sidebar->setMinimumWidth(160);
    m_detail->setMinimumWidth(336);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
}

void RecommendationsPage::connectList()
{
    connect(m_sidebar, &Sidebar::chosen, this, &RecommendationsPage::select);
    connect(m_sidebar, &Sidebar::failed, this, &Page::failed);
    connect(m_detail, &DetailPanel::failed, this, &Page::failed);
    connect(m_detail, &DetailPanel::itemChosen, this, &RecommendationsPage::showRecommendation);
    connect(m_detail, &DetailPanel::chartChosen, this, &Page::openChart);
    connect(m_detail, &DetailPanel::closeRequested, this, [this] { setDetailShown(false); });
    connect(m_detail, &DetailPanel::tagChosen, this, [this](const QString &tag) {
        Q_EMIT openFilter(queryText({{QueryTerm{.field = QueryField::Tag, .values = {tag}}}}));
    });
    connect(m_table, &RecommendationTable::currentItemChanged, this, &RecommendationsPage::showItem);
    connect(m_table, &RecommendationTable::opened, this, [this] {
        setDetailShown(true);
        m_detail->setFocus();
    });
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

void RecommendationsPage::recallLayout()
{
    const Grouping grouping = fromKey<Grouping>(groupingSetting.value()).value_or(Grouping::None);
    m_model->setGrouping(grouping);
    m_toolbar->setGrouping(grouping);
    setDensity(session().density());
    m_table->sortByColumn(std::clamp(sortColumnSetting.value(), 0, RecommendationModel::ColumnCount - 1),
                          sortDescendingSetting.value() ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (!m_panes->restoreState(panesSetting.value()))
        m_panes->setSizes({199, 696, 383});
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
    m_table->setFocus();
}

void RecommendationsPage::retranslate()
{
    m_sidebar->retranslate();
    m_toolbar->retranslate();
    m_detail->retranslate();
    m_table->setAccessibleName(title());
}

void RecommendationsPage::restyle()
{
    m_table->restyle();
}

void RecommendationsPage::refresh(const Change &change)
{
    Q_UNUSED(change);
    m_sidebar->reload();
    select();
    m_detail->refresh();
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
        return m_lists->setCurrentWidget(m_table);
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
}

void RecommendationsPage::showRecommendation(RecommendationId id)
{
    if (m_model->rowOf(id) < 0)
        m_sidebar->chooseAll();
    m_table->select(id);
    setDetailShown(true);
}

void RecommendationsPage::setView(ListView view)
{
    m_toolbar->setView(view);
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
    if (m_middle->isHidden() || m_table->hasFocus())
        return;
}

void RecommendationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_isDetailShown = !isNarrow;
    arrangePanes();
}

} // namespace acuerdo
