// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "core/domain/formatting.h"
#include "core/edit/history_steps.h"
#include "ui/history/history_detail.h"
#include "ui/history/history_model.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/shell/split_bar.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"
#include "ui/theme/small_button.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace acuerdo {
namespace {

const Setting<QByteArray> panesSetting{"history/panes"};
constexpr int detailWidth = 384;
constexpr int compactHeight = 32;
constexpr int comfortableHeight = 40; // the change on two lines
// Of the table at 100 %: what is least missed gives way first.
constexpr int leastWidthForNumber = 560;
constexpr int leastWidthForChange = 480;
constexpr int leastWidthForAuthor = 420;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintRow(*painter, option, index);
        const Theme &theme = Theme::current();
        const bool isMain = index.column() == HistoryModel::What || index.column() == HistoryModel::Difference;
        const bool isNumber = index.column() == HistoryModel::Number;
        const Typography typography = Typography::current();
        const QFont font = typography.font(isMain ? TextSize::Body : TextSize::Small);
        const QRect rect = option.rect.adjusted(8, 0, -8, 0);
        const int step = typography.length(16);
        if (isMain)
            paintWrapped(*painter, rect, index.data().toString(), font, theme.text,
                         rect.height() >= 2 * step + 8 ? 2 : 1, step);
        else
            paintText(*painter, rect, index.data().toString(), font, theme.muted,
                      (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new HistoryModel(session, this))
    , m_detail(new HistoryDetail)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_empty(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
{
    m_empty->setWordWrap(true);
    m_empty->hide();
    makeHead();
    makeTable();
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_detail);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_hasOwnPanes = m_panes->restoreState(panesSetting.value());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(m_empty);
    rows->addWidget(m_panes, 1);
    connectParts();
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::makeHead()
{
    m_title = new TextLabel(TextSize::Strong);
    m_count = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    m_sealIcon = new TextLabel(TextSize::Body);
    m_seal = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    m_verify = new QPushButton(themedIcon(QStringLiteral("seal")), QString());
    m_verify->setProperty("small", true);
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(false);
    m_filter->setProperty("small", true);
    m_filter->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(200);
    const auto group = [](std::initializer_list<QWidget *> widgets) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        for (QWidget *each : widgets)
            row->addWidget(each, 0, Qt::AlignVCenter);
        return widget;
    };
    m_head = new SplitBar(40, SplitBar::Edge::Bottom);
    m_head->setMargins(16, 16);
    m_showAll = SmallButton::link();
    m_head->setGroups(group({m_title, m_count, m_filter, m_showAll}), group({m_sealIcon, m_seal, m_verify}));
}

void HistoryPage::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void HistoryPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(80);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &HistoryPage::filterEntries);
    connect(m_showAll, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(m_model, &HistoryModel::failed, this, &Page::failed);
    connect(m_model, &QAbstractItemModel::modelReset, m_detail, &HistoryDetail::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showEntry);
    connect(m_verify, &QPushButton::clicked, this, [this] { session().seal().run(); });
    connect(&session().seal(), &SealCheck::changed, this, &HistoryPage::refreshSeal);
    connect(m_detail, &HistoryDetail::undoAsked, this, &HistoryPage::undoEntry);
    connect(m_detail, &HistoryDetail::itemAsked, this, &HistoryPage::showItem);
    connect(m_panes, &QSplitter::splitterMoved, this, [this] {
        m_hasOwnPanes = true;
        panesSetting.setValue(m_panes->saveState());
        arrangeColumns();
    });
    connect(&session(), &Session::asOfChanged, this, &HistoryPage::showEntry);
    connect(&session(), &Session::densityChanged, this, &HistoryPage::restyle);
}

void HistoryPage::takeKeyboard()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HistoryPage::refresh(const Change &change)
{
    const qint64 chosen = chosenEntry();
    if (change.everything)
        m_model->reload();
    else
        m_model->readNewer();
    chooseEntry(chosen);
    showCount();
    refreshSeal();
}

void HistoryPage::filterEntries()
{
    const qint64 chosen = chosenEntry();
    m_model->setFilter(m_filter->text());
    chooseEntry(chosen);
    showCount();
}

qint64 HistoryPage::chosenEntry() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->entry(row).seq : 0;
}

// The entry that was chosen stays so while it is there; the newest one takes its place.
void HistoryPage::chooseEntry(qint64 seq)
{
    const int row = std::max(0, m_model->rowOf(seq));
    if (m_model->rowCount() > 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    showEntry();
}

// How many entries there are, and how many of them the filter leaves as far as they are read.
void HistoryPage::showCount()
{
    const Formatting formatting(session().language());
    const QString all = formatting.count(m_model->newest());
    const int shown = m_model->rowCount();
    const QString more = m_model->canFetchMore({}) ? QStringLiteral("+") : QString();
    m_count->setText(m_model->isFiltered() ? tr("%1 of %2").arg(formatting.count(shown) + more, all) : all);
    m_showAll->setVisible(m_model->isFiltered());
    m_empty->setVisible(m_model->isFiltered() && shown == 0);
}

// Why the entry cannot be taken back now; empty when it can.
QString HistoryPage::refusalOf(const HistoryEntry &entry) const
{
    if (session().isReadOnly())
        return session().readOnlyReason();
    if (HistoryWords::isBulk(entry))
        return tr("What was read in from a package cannot be taken back: make a new workspace instead.");
    if (entry.reverses == 0 && isUndone(session().store(), entry.seq).value_or(false))
        return tr("It is taken back already.");
    return {};
}

void HistoryPage::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return m_detail->clear();
    const HistoryEntry &entry = m_model->entry(current.row());
    m_detail->showEntry(entry, m_model->words(), refusalOf(entry), session().list().positionOf(entry.subject) >= 0);
}

void HistoryPage::undoEntry(qint64 seq)
{
    if (const auto undone = session().undoEntry(seq); !undone)
        Q_EMIT failed(undone.error().message);
    else
        Q_EMIT statusMessage(tr("Entry %1 is taken back").arg(seq));
}

void HistoryPage::showItem(const QString &code)
{
    const qsizetype position = session().list().positionOf(code);
    if (position >= 0)
        Q_EMIT openRecommendation(session().list().row(position).id);
}

void HistoryPage::refreshSeal()
{
    const SealCheck &seal = session().seal();
    const bool isBroken = seal.state() == SealCheck::State::Broken || seal.state() == SealCheck::State::Unreadable;
    m_verify->setEnabled(seal.state() != SealCheck::State::Checking);
    m_seal->setToolTip(seal.message());
    switch (seal.state()) {
    case SealCheck::State::Unknown:
    case SealCheck::State::Checking:
        m_seal->setText(tr("Checking every seal…"));
        break;
    case SealCheck::State::Whole:
        m_seal->setText(tr("Every entry is sealed and whole"));
        break;
    case SealCheck::State::Broken:
    case SealCheck::State::Unreadable:
        m_seal->setText(seal.message());
        break;
    }
    const Theme &theme = Theme::current();
    m_sealIcon->setPixmap(iconPixmap(isBroken ? QStringLiteral("flag") : QStringLiteral("seal"),
                                     Typography::current().length(16),
                                     isBroken ? theme.status(StatusRole::Back) : theme.muted, devicePixelRatioF()));
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanes();
    arrangeColumns();
}

void HistoryPage::arrangePanes()
{
    if (m_hasOwnPanes)
        return;
    const int detail = std::min(Typography::current().length(detailWidth), width() * 2 / 5);
    m_panes->setSizes({width() - detail, detail});
}

void HistoryPage::arrangeColumns()
{
    const auto has = [width = m_table->width()](int least) { return width >= Typography::current().length(least); };
    m_table->setColumnHidden(HistoryModel::Number, !has(leastWidthForNumber));
    m_table->setColumnHidden(HistoryModel::Difference, !has(leastWidthForChange));
    m_table->setColumnHidden(HistoryModel::Who, !has(leastWidthForAuthor));
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_filter->setPlaceholderText(tr("Who, what, a code or a day"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_verify->setText(tr("Check the seals"));
    m_showAll->setText(tr("Show all"));
    m_empty->setText(tr("No entry has all these words. Who, what, a code or a day may be looked for: “Ortiz status "
                        "TRD-02”, “2026-07”."));
    m_table->setAccessibleName(tr("Entries of the history, newest first"));
    m_detail->retranslate();
}

void HistoryPage::restyle()
{
    const Typography typography = Typography::current();
    const QFontMetrics small(typography.font(TextSize::Small));
    const QFontMetrics body(typography.font(TextSize::Body));
    m_table->verticalHeader()->setMinimumSectionSize(8);
    const bool isCompact = session().density() == Density::Compact;
    m_table->verticalHeader()->setDefaultSectionSize(typography.length(isCompact ? compactHeight : comfortableHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(HistoryModel::Number, small.horizontalAdvance(QStringLiteral("000,000")) + 16);
    header->resizeSection(HistoryModel::When, small.horizontalAdvance(QStringLiteral("May 28, 2028, 00:00")) + 24);
    header->resizeSection(HistoryModel::Who, small.horizontalAdvance(QStringLiteral("The Acuerdo developers")) + 16);
    header->resizeSection(HistoryModel::What,
                          body.horizontalAdvance(QStringLiteral("Undone: target date of TRD-00")) + 16);
    m_filter->setMinimumWidth(typography.length(240));
    m_empty->setContentsMargins(16, 12, 16, 12);
    arrangePanes();
    arrangeColumns();
    refreshSeal();
}

} // namespace acuerdo
