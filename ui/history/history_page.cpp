// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "core/domain/formatting.h"
#include "ui/history/history_detail.h"
#include "ui/history/history_model.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/shell/split_bar.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace acuerdo {
namespace {

const Setting<QByteArray> panesSetting{"history/panes"};
constexpr int rowHeight = 32;
constexpr int detailWidth = 384;

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
        paintText(*painter, option.rect.adjusted(8, 0, -8, 0), index.data().toString(),
                  Typography::current().font(isMain ? TextSize::Body : TextSize::Small),
                  isMain ? theme.text : theme.muted, (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new HistoryModel(session, this))
    , m_detail(new HistoryDetail)
    , m_panes(new QSplitter(Qt::Horizontal))
{
    makeHead();
    makeTable();
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_detail);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setSizes({1280 - detailWidth, detailWidth});
    if (const QByteArray sizes = panesSetting.value(); !sizes.isEmpty())
        m_panes->restoreState(sizes);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
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
    m_head->setGroups(group({m_title, m_count, m_filter}), group({m_sealIcon, m_seal, m_verify}));
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
    connect(&m_pause, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_model, &HistoryModel::failed, this, &Page::failed);
    connect(m_model, &QAbstractItemModel::modelReset, m_detail, &HistoryDetail::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showEntry);
    connect(m_verify, &QPushButton::clicked, this, [this] { session().seal().run(); });
    connect(&session().seal(), &SealCheck::changed, this, &HistoryPage::refreshSeal);
    connect(m_detail, &HistoryDetail::undoAsked, this, &HistoryPage::undoEntry);
    connect(m_detail, &HistoryDetail::itemAsked, this, &HistoryPage::showItem);
    connect(m_panes, &QSplitter::splitterMoved, this, [this] { panesSetting.setValue(m_panes->saveState()); });
    connect(&session(), &Session::asOfChanged, this, &HistoryPage::showEntry);
}

void HistoryPage::takeKeyboard()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HistoryPage::refresh(const Change &change)
{
    if (change.everything)
        m_model->reload();
    else
        m_model->readNewer();
    const int newest = m_model->rowCount() > 0 ? 0 : -1;
    const Formatting formatting(session().language());
    m_count->setText(newest < 0 ? QString() : formatting.count(m_model->entry(0).seq));
    if (change.everything && newest == 0)
        m_table->selectRow(0);
    else
        showEntry();
    refreshSeal();
}

void HistoryPage::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return m_detail->clear();
    const HistoryEntry &entry = m_model->entry(current.row());
    QString refusal = session().readOnlyReason();
    if (refusal.isEmpty() && HistoryWords::isBulk(entry))
        refusal = tr("What was read in from a package cannot be taken back: make a new workspace instead.");
    m_detail->show(entry, m_model->words(), refusal,
                   session().list().positionOf(entry.subject) >= 0);
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
    m_sealIcon->setPixmap(iconPixmap(isBroken ? QStringLiteral("flag") : QStringLiteral("seal"), 16,
                                     isBroken ? theme.status(StatusRole::Back) : theme.muted, devicePixelRatioF()));
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_filter->setPlaceholderText(tr("Who, what or a code"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_verify->setText(tr("Check the seals"));
    m_table->setAccessibleName(tr("Entries of the history, newest first"));
    m_detail->retranslate();
}

void HistoryPage::restyle()
{
    const Typography typography = Typography::current();
    const QFontMetrics small(typography.font(TextSize::Small));
    const QFontMetrics body(typography.font(TextSize::Body));
    m_table->verticalHeader()->setMinimumSectionSize(8);
    m_table->verticalHeader()->setDefaultSectionSize(typography.length(rowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(HistoryModel::Number, small.horizontalAdvance(QStringLiteral("000,000")) + 16);
    header->resizeSection(HistoryModel::When, small.horizontalAdvance(QStringLiteral("May 28, 2028, 00:00")) + 24);
    header->resizeSection(HistoryModel::Who, small.horizontalAdvance(QStringLiteral("The Acuerdo developers")) + 16);
    header->resizeSection(HistoryModel::What, body.horizontalAdvance(QStringLiteral("Target date of TRD-00 MM")) + 16);
    m_filter->setMinimumWidth(typography.length(200));
    refreshSeal();
}

} // namespace acuerdo
