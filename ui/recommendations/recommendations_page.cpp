// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendations_page.h"

#include "ui/recommendations/board_view.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/item_editing.h"
#include "ui/recommendations/quick_update.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/sidebar.h"
#include "ui/shell/session.h"
#include "ui/theme/drawings.h"
#include "ui/theme/setting.h"
#include "ui/theme/typography.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

const Setting<QByteArray> panesSetting{"recommendations/panes"};

/// Below this width the detail covers the list.
constexpr int narrowWidth = 1100;

} // namespace

RecommendationsPage::RecommendationsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new RecommendationModel)
    , m_sidebar(new Sidebar(session))
    , m_list(new ListPanel(session, *m_model))
    , m_detail(new DetailPanel(session))
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_quickUpdate(new QuickUpdate(session, this))
    , m_editing(new ItemEditing(session, *m_detail, this))
    , m_update(new QAction(this))
    , m_new(new QAction(this))
    , m_copy(new QAction(this))
    , m_ratio(Typography::current().ratio())
{
    m_model->setParent(m_list); // the list remembers its order and groups when it goes
    build();
    makeActions();
    connectSidebar();
    connectList();
    connectDetail();
}

RecommendationsPage::~RecommendationsPage()
{
    panesSetting.setValue(m_isNarrow ? m_widePanes : m_panes->saveState());
}

void RecommendationsPage::build()
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_sidebar, m_list, m_detail})
        m_panes->addWidget(pane);
    m_panes->setStretchFactor(1, 1);
    m_panes->setCollapsible(1, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
    const Typography type = Typography::current();
    if (!m_panes->restoreState(panesSetting.value()))
        m_panes->setSizes({type.length(199), type.length(696), type.length(383)});
}

void RecommendationsPage::connectSidebar()
{
    connect(m_sidebar, &Sidebar::chosen, this, &RecommendationsPage::select);
    connect(m_sidebar, &Sidebar::failed, this, &Page::failed);
}

void RecommendationsPage::connectList()
{
    connect(m_list, &ListPanel::currentItemChanged, this, [this](RecommendationId id) {
        m_detail->show(id);
        m_list->mark(id);
    });
    connect(m_list, &ListPanel::updateRequested, this, [this](RecommendationId id) { beginUpdate(id); });
    connect(m_list, &ListPanel::moveRequested, this,
            [this](RecommendationId id, const QString &status) { beginUpdate(id, std::nullopt, status); });
    connect(m_list, &ListPanel::opened, this, [this] {
        setDetailShown(true);
        m_detail->setFocus();
    });
    connect(m_list, &ListPanel::moved, this, [this] {
        if (m_quickUpdate->isVisible())
            placeUpdate();
    });
    connect(m_list, &ListPanel::clearFilter, this, [this] { Q_EMIT openFilter(QString()); });
    connect(m_list, &ListPanel::chooseAll, m_sidebar, &Sidebar::chooseAll);
    connect(m_list, &ListPanel::createNew, m_new, &QAction::trigger);
}

// What the palette lists while this page is shown.
void RecommendationsPage::makeActions()
{
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    m_new->setShortcut(QKeySequence::New);
    m_update->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    connect(m_new, &QAction::triggered, m_editing, &ItemEditing::createItem);
    connect(m_update, &QAction::triggered, this, [this] {
        if (table().currentId())
            beginUpdate(table().currentId());
    });
    connect(m_copy, &QAction::triggered, &table(), &RecommendationTable::copy);
    connect(toolbar().newButton(), &QPushButton::clicked, m_new, &QAction::trigger);
    addActions({m_update, m_new, m_copy, m_detail->editAction(), m_detail->copyAction(), m_sidebar->newViewAction(),
                m_sidebar->renameViewAction(), m_sidebar->removeViewAction()});
    table().addActions({m_update, m_detail->editAction(), m_detail->copyAction(), m_copy});
}

void RecommendationsPage::updateActions()
{
    const QString reason = session().readOnlyReason();
    for (QAction *action : {m_update, m_new}) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
    }
    toolbar().newButton()->setEnabled(reason.isEmpty());
    toolbar().newButton()->setToolTip(plainToolTip(reason));
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
    connect(m_detail, &DetailPanel::closeRequested, this, [this] {
        setDetailShown(false);
        takeKeyboard();
    });
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
    connect(m_quickUpdate, &Popover::dismissed, m_list, &ListPanel::takeRoomBack);
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
    if (m_list->isVisible())
        m_list->takeKeyboard();
    else
        m_detail->setFocus();
}

QList<KeyHint> RecommendationsPage::keyHints() const
{
    const auto key = [](Qt::Key code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    return {{key(Qt::Key_Space), tr("Status update of the marked item")},
            {key(Qt::Key_Return), tr("Go to its detail")},
            {key(Qt::Key_Escape), tr("Back to the list")},
            {QStringLiteral("A–Z, 0–9"), tr("Go to a code: sec9")},
            {QStringLiteral("← →"), tr("Fold a group, or the next column of the board")},
            {QStringLiteral("1–9, 0, R"), tr("In a status update: pick the status")}};
}

void RecommendationsPage::retranslate()
{
    m_sidebar->retranslate();
    m_list->retranslate();
    m_detail->retranslate();
    m_quickUpdate->retranslate();
    m_update->setText(tr("Status update…"));
    m_new->setText(tr("New recommendation…"));
    m_copy->setText(tr("Copy rows"));
}

void RecommendationsPage::restyle()
{
    const Typography type = Typography::current();
    m_sidebar->setMinimumWidth(type.length(160));
    m_detail->setMinimumWidth(type.length(336));
    if (const double change = type.ratio() / std::exchange(m_ratio, type.ratio()); change != 1) {
        const QList<int> sizes = m_panes->sizes();
        const int left = int(sizes[0] * change);
        const int right = int(sizes[2] * change);
        m_panes->setSizes({left, m_panes->width() - left - right, right});
    }
    m_list->restyle();
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
    if (m_quickUpdate->isVisible())
        placeUpdate();
}

void RecommendationsPage::applyFilter(const QString &)
{
    select();
}

void RecommendationsPage::select()
{
    const RecommendationList &list = session().list();
    auto positions = list.select({m_sidebar->query().terms + session().filter().terms});
    if (!positions) {
        Q_EMIT failed(positions.error().message);
        return;
    }
    qsizetype all = qsizetype(positions->size());
    if (!session().filter().isEmpty()) {
        if (const auto chosen = list.select(m_sidebar->query()))
            all = qsizetype(chosen->size());
    }
    m_model->show(&list, *std::move(positions), session().pillars(), session().language());
    m_list->takeRows(m_sidebar->chosenTitle(), all);
    if (!table().currentId())
        selectFirst();
}

void RecommendationsPage::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->idAt(row))
            return table().select(m_model->idAt(row));
    }
}

void RecommendationsPage::showRecommendation(RecommendationId id)
{
    if (m_model->rowOf(id) < 0)
        m_sidebar->chooseAll();
    table().select(id);
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
    if (m_list->isVisible())
        m_list->makeRoomBelow(id,
                              [this](int width, int rowHeight) { return m_quickUpdate->heightFor(width, rowHeight); });
    placeUpdate();
}

void RecommendationsPage::placeUpdate()
{
    if (!m_list->isVisible()) {
        const QRect whole = QRect(m_detail->mapTo(this, QPoint(0, 0)), m_detail->size()).adjusted(4, 0, -4, 0);
        return m_quickUpdate->place(whole, QRect(whole.topLeft(), QSize(whole.width(), 0)));
    }
    const QPoint corner = m_list->mapTo(this, QPoint(0, 0));
    const ListPanel::Anchor anchor = m_list->anchorOf(m_quickUpdate->item());
    m_quickUpdate->place(anchor.area.translated(corner), anchor.row.translated(corner));
}

void RecommendationsPage::setDetailShown(bool shown)
{
    m_isDetailShown = shown;
    arrangePanes();
}

void RecommendationsPage::arrangePanes()
{
    m_panes->setStretchFactor(2, m_isNarrow ? 1 : 0);
    m_detail->setCovering(m_isNarrow);
    m_detail->setVisible(m_isDetailShown);
    m_list->setVisible(!m_isNarrow || !m_isDetailShown);
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
    if (isNarrow)
        m_widePanes = m_panes->saveState();
    arrangePanes();
    if (!isNarrow)
        m_panes->restoreState(m_widePanes);
}

} // namespace acuerdo
