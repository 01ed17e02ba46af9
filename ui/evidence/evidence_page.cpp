// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidence_page.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "ui/evidence/chart_actions.h"
#include "ui/evidence/chart_dialog.h"
#include "ui/evidence/chart_facts.h"
#include "ui/evidence/chart_gallery.h"
#include "ui/evidence/chart_gallery_model.h"
#include "ui/evidence/chart_panel.h"
#include "ui/evidence/chart_view.h"
#include "ui/evidence/evidence_panes.h"
#include "ui/evidence/gallery_filter.h"
#include "ui/evidence/number_table.h"
#include "ui/figures/figure_actions.h"
#include "ui/references/evidence_dialog.h"
#include "ui/references/evidence_list.h"
#include "ui/shell/session.h"
#include "ui/shell/split_bar.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"
#include "ui/theme/small_button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace acuerdo {
namespace {

const Setting<QString> chartSetting{"evidence/chart"};

} // namespace

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_charts(new ChartGalleryModel(this))
    , m_numbers(new ChartTableModel(this))
    , m_gallery(new ChartGallery(*m_charts))
    , m_panel(new ChartPanel)
    , m_table(new NumberTable(*m_numbers))
    , m_heading(new TextLabel(TextSize::Strong))
    , m_count(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_hidden(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_clearFilter(SmallButton::link())
    , m_numbersFoot(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_empty(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_figures(new FigureActions(session, this))
    , m_head(new QHBoxLayout)
    , m_newMenu(new QMenu(this))
    , m_new(new QPushButton)
    , m_newChart(new QAction(themedIcon(QStringLiteral("chart")), QString(), this))
    , m_editChart(new QAction(themedIcon(QStringLiteral("edit")), QString(), this))
    , m_middle(new QStackedWidget)
{
    build();
    connectParts();
    addEvidenceActions();
}

EvidencePage::~EvidencePage()
{
    const int row = m_charts->rowOf(m_current);
    if (row >= 0)
        chartSetting.setValue(m_charts->chart(row).key);
}

QString EvidencePage::title() const
{
    return tr("Evidence");
}

QString EvidencePage::icon() const
{
    return QStringLiteral("chart");
}

QWidget *EvidencePage::makeGalleryPane()
{
    auto *pane = new QWidget;
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins(16, 8, 0, 0);
    rows->setSpacing(8);
    auto *titles = new QWidget;
    auto *titleRow = new QHBoxLayout(titles);
    titleRow->setContentsMargins(0, 0, 0, 0);
    titleRow->setSpacing(8);
    titleRow->addWidget(m_heading);
    titleRow->addWidget(m_count);
    auto *buttons = new QWidget;
    buttons->setLayout(m_head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(8);
    m_new->setProperty("small", true);
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    m_new->setMenu(m_newMenu);
    m_head->addWidget(m_new);
    auto *head = new SplitBar(24, SplitBar::Edge::None); // two lines where the text is large
    head->setMinimumWidth(1);
    head->setMargins(0, 24);
    head->setGroups(titles, buttons);
    rows->addWidget(head);
    auto *filtered = new QHBoxLayout;
    filtered->setContentsMargins(0, 0, 24, 0);
    filtered->addWidget(m_hidden);
    filtered->addWidget(m_clearFilter);
    filtered->addStretch(1);
    rows->addLayout(filtered);
    rows->addWidget(m_gallery);
    return pane;
}

QWidget *EvidencePage::makeNumbersPane()
{
    auto *pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins(8, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_table);
    rows->addWidget(m_numbersFoot);
    m_numbersFoot->setWordWrap(true);
    return pane;
}

void EvidencePage::build()
{
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 16, 24, 16);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_middle->addWidget(m_panel);
    m_middle->addWidget(m_empty);
    m_panes = new EvidencePanes(makeGalleryPane(), m_middle, makeNumbersPane(), {m_gallery, m_panel, m_table});
    m_newMenu->addAction(m_newChart);
    m_editChart->setShortcut(Qt::CTRL | Qt::Key_E);
    m_editChart->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_newChart, m_editChart});
    m_panel->setEditAction(m_editChart);
    addToHead(m_figures->paste);
    m_newMenu->addActions({m_figures->import, m_figures->newIndicator, m_figures->editIndicator});
    m_figures->setIndicators([this] { return indicatorsOf(session(), m_current); });
    updateNewButton();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
}

void EvidencePage::connectParts()
{
    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePage::showCurrent);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] { session().setFilter(QString()); });
    connect(&m_panel->view(), &ChartView::periodChanged, m_table, &NumberTable::showPeriod);
    connect(&m_panel->view(), &ChartView::rangeChanged, m_table, &NumberTable::showDays);
    connect(m_table, &NumberTable::periodChosen, &m_panel->view(), &ChartView::setPeriod);
    connect(&m_panel->links(), &LinkedRecommendations::chosen, this, &Page::openRecommendation);
    connect(&m_panel->actions(), &ChartActions::done, this, &Page::statusMessage);
    connect(&m_panel->actions(), &ChartActions::failed, this, &Page::failed);
    connect(m_figures, &FigureActions::done, this, &Page::statusMessage);
    m_panel->setCitedWorks([this] {
        const ChartSpec *spec = m_panel->view().spec();
        return spec ? worksOf(this->session(), *spec) : QList<Evidence>();
    });
    m_newMenu->installEventFilter(this);
    connect(m_newChart, &QAction::triggered, this, &EvidencePage::newChart);
    connect(m_editChart, &QAction::triggered, this, &EvidencePage::editChart);
    connect(&session(), &Session::asOfChanged, this, &EvidencePage::updateEditing);
    connect(&session(), &Session::workspaceChanged, this, [this] { m_charts->clear(); });
}

void EvidencePage::addEvidenceActions()
{
    m_allEvidence->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    addAction(m_allEvidence);
    connect(m_allEvidence, &QAction::triggered, this, [this] { (new EvidenceList(session(), this))->open(); });
    for (const auto &[action, kind] :
         {std::pair(m_newEvidence, EvidenceKind::Document), std::pair(m_foundNone, EvidenceKind::Search)}) {
        addAction(action);
        m_newMenu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, made = kind] { (new EvidenceDialog(session(), made, {}, this))->open(); });
    }
    m_newMenu->addAction(m_allEvidence);
}

void EvidencePage::retranslate()
{
    m_heading->setText(tr("Charts"));
    m_clearFilter->setText(tr("Clear", "the filter"));
    m_new->setText(tr("New", "chart, indicator or evidence"));
    m_allEvidence->setText(tr("All evidence…"));
    m_newEvidence->setText(tr("Evidence…"));
    m_foundNone->setText(tr("Looked for, found none…"));
    m_newChart->setText(tr("New chart…"));
    m_editChart->setText(tr("Edit chart…"));
    updateEditing();
    m_gallery->setAccessibleName(tr("Charts"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_panel->retranslate();
    if (m_charts->total() > 0)
        readCharts();
}

void EvidencePage::restyle()
{
    m_gallery->forgetPictures();
    m_panes->arrange(width());
}

bool EvidencePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newMenu && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
        updateNewButton();
    return Page::eventFilter(watched, event);
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panes->arrange(width());
}

// Where nothing can be written the actions stay in sight and say why.
void EvidencePage::updateEditing()
{
    if (!session().isOpen())
        return;
    const QString reason = session().readOnlyReason();
    m_newChart->setEnabled(reason.isEmpty());
    m_editChart->setEnabled(reason.isEmpty() && m_gallery->currentIndex().isValid());
    for (QAction *action : {m_newChart, m_editChart})
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
}

void EvidencePage::newChart()
{
    openDialog(new ChartDialog(session(), this));
}

void EvidencePage::editChart()
{
    const QModelIndex index = m_gallery->currentIndex();
    if (!index.isValid())
        return;
    const auto whole = wholeChart(session().store(), m_charts->chart(index.row()));
    if (!whole)
        return void(Q_EMIT failed(whole.error().message));
    openDialog(new ChartDialog(session(), *whole, this));
}

void EvidencePage::openDialog(ChartDialog *dialog)
{
    connect(dialog, &ChartDialog::saved, this, [this](const QString &key) {
        if (const auto saved = chartByKey(session().store(), key))
            showChart(saved->id);
    });
    dialog->open();
}

void EvidencePage::addToHead(QAction *action)
{
    auto *button = new QPushButton;
    button->setProperty("small", true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_head->insertWidget(m_head->indexOf(m_new), button);
    follow();
}

void EvidencePage::updateNewButton()
{
    m_new->setVisible(!m_newMenu->isEmpty());
}

void EvidencePage::refresh(const Change &change)
{
    const bool isTouched =
        change.everything || change.indicators || change.evidence || !change.recommendations.isEmpty();
    if (isTouched)
        readCharts();
}

void EvidencePage::readCharts()
{
    const QString wanted = chartSetting.value();
    const ChartId before = m_current;
    const Result<Done> read = m_charts->read(session().store(), {session().language(), session().asOf(), true});
    if (!read)
        Q_EMIT failed(read.error().message);
    m_current = before;
    for (int row = 0; !m_current && row < m_charts->rowCount(); ++row) {
        if (m_charts->chart(row).key == wanted)
            m_current = m_charts->chart(row).id;
    }
    narrow();
}

void EvidencePage::applyFilter(const QString &)
{
    narrow();
}

void EvidencePage::narrow()
{
    const ChartId wanted = m_current;
    const GalleryFilter filter(session());
    m_charts->filter([&](const Chart &chart) { return filter.fits(chart); });
    const int row = std::max(0, m_charts->rowOf(wanted));
    m_gallery->setCurrentIndex(m_charts->index(row));
    showCurrent();
    updateCounts();
}

void EvidencePage::updateCounts()
{
    const Formatting formatting(session().language());
    m_count->setText(formatting.count(m_charts->rowCount()));
    const int hidden = m_charts->total() - m_charts->rowCount();
    m_hidden->setText(tr("%n hidden by the filter", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    m_clearFilter->setVisible(hidden > 0);
    const bool hasNone = m_charts->total() == 0;
    m_empty->setText(hasNone ? tr("No charts yet. A chart draws the figures that show whether a recommendation works; "
                                  "New makes one, and data packages bring them.")
                             : tr("No chart is linked to what the filter finds."));
    m_middle->setCurrentIndex(m_charts->rowCount() > 0 ? 0 : 1);
}

void EvidencePage::showCurrent()
{
    updateEditing();
    const QModelIndex index = m_gallery->currentIndex();
    if (!index.isValid()) {
        m_panel->setChart(nullptr, {});
        m_numbers->setSpec(nullptr);
        m_numbersFoot->clear();
        return;
    }
    const auto spec = m_charts->spec(index.row());
    if (!spec)
        Q_EMIT failed(m_charts->error());
    m_current = m_charts->chart(index.row()).id;
    m_panel->setChart(spec, linkedItems(session(), m_current));
    m_panel->setOutcome(spec ? outcomeLines(session(), *spec) : QString());
    m_numbers->setSpec(spec);
    m_numbersFoot->setText(tr("%n period(s) · Ctrl+C copies with heads", nullptr, m_numbers->rowCount()));
}

void EvidencePage::showChart(ChartId id)
{
    m_current = id;
    if (m_charts->rowOf(id) < 0 && m_charts->total() > 0)
        session().setFilter(QString()); // what is asked for must not stay hidden
    const int row = m_charts->rowOf(id);
    if (row < 0)
        return;
    m_gallery->setCurrentIndex(m_charts->index(row));
    m_gallery->scrollTo(m_charts->index(row));
}

void EvidencePage::takeKeyboard()
{
    m_gallery->setFocus();
}

} // namespace acuerdo
