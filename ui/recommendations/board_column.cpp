// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/board_column.h"

#include "ui/recommendations/board_card.h"
#include "ui/recommendations/list_painting.h"
#include "ui/theme/drawings.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

const QString itemType = QStringLiteral("application/x-acuerdo-recommendation");
constexpr int headHeight = 40;

RecommendationId idOf(const QMimeData *data)
{
    return RecommendationId{data->data(itemType).toLongLong()};
}

} // namespace

BoardModel::BoardModel(const RecommendationModel &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
{}

void BoardModel::show(std::vector<qint32> positions)
{
    beginResetModel();
    m_positions = std::move(positions);
    endResetModel();
}

RecommendationId BoardModel::idAt(int row) const
{
    const bool isThere = row >= 0 && row < int(m_positions.size());
    return isThere ? m_source.list()->row(m_positions[size_t(row)]).id : RecommendationId{};
}

int BoardModel::rowOf(RecommendationId id) const
{
    if (!m_source.list())
        return -1;
    const auto it = std::ranges::find(m_positions, qint32(m_source.list()->positionOf(id)));
    return it == m_positions.end() ? -1 : int(it - m_positions.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint32 row = position(index.row());
    const QString code = m_source.cellText(row, RecommendationModel::Code);
    const QString title = m_source.cellText(row, RecommendationModel::Title);
    if (role == Qt::DisplayRole)
        return QString(code + u' ' + title);
    if (role == Qt::ToolTipRole)
        return plainToolTip(title);
    if (role != Qt::AccessibleTextRole)
        return {};
    const RowTexts texts = m_source.texts();
    return QStringList{code, title, texts.sideInFull(row, Side::UnitedStates), texts.sideInFull(row, Side::Mexico),
                       texts.dueInFull(row)}
        .join(QStringLiteral(". "));
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {itemType};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(itemType, QByteArray::number(idAt(indexes.value(0).row()).value));
    return data;
}

BoardColumn::BoardColumn(const RecommendationModel &source, const StatusWord &word, QWidget *parent)
    : QWidget(parent)
    , m_word(word)
    , m_model(new BoardModel(source, this))
    , m_cards(new QListView)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Typography::current().length(headHeight), 0, 0);
    rows->addWidget(m_cards);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new BoardCard(m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setUniformItemSizes(true);
    m_cards->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setMouseTracking(true);
    m_cards->setDragEnabled(true);
    m_cards->setAcceptDrops(true);
    m_cards->setDragDropMode(QListView::DragDrop);
    m_cards->setDropIndicatorShown(false);
    m_cards->viewport()->setAutoFillBackground(false);
    m_cards->installEventFilter(this);
    m_cards->viewport()->installEventFilter(this);
    setFocusProxy(m_cards);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const RecommendationId id = m_model->idAt(index.row()); id && !m_isSelecting)
            Q_EMIT currentItemChanged(id);
    });
    connect(m_cards, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
}

QSize BoardColumn::sizeHint() const
{
    return {Typography::current().length(232), 400};
}

void BoardColumn::show(const StatusWord &word, std::vector<qint32> positions, bool isReadOnly)
{
    const RecommendationId current = currentId();
    m_word = word;
    m_isReadOnly = isReadOnly;
    m_cards->setDragEnabled(!isReadOnly);
    m_model->show(std::move(positions));
    const RowTexts texts = m_model->source().texts();
    m_cards->setAccessibleName(
        tr("%1: %2", "status, count")
            .arg(word.label.shown(texts.language()), texts.formatting().count(m_model->rowCount())));
    if (current)
        select(current);
    update();
}

RecommendationId BoardColumn::currentId() const
{
    return m_model->idAt(m_cards->currentIndex().row());
}

void BoardColumn::select(RecommendationId id)
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_cards->setCurrentIndex(m_model->index(row));
        m_cards->scrollTo(m_cards->currentIndex());
    } else {
        clearSelection();
    }
}

void BoardColumn::clearSelection()
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_cards->selectionModel()->clear();
}

bool BoardColumn::takeKey(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain || moves)
            Q_EMIT leftSideways(event->key() == Qt::Key_Left ? -1 : 1, moves);
        return plain || moves;
    case Qt::Key_M:
    case Qt::Key_Space:
        if (plain && currentId())
            Q_EMIT updateRequested(currentId());
        return plain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId())
            Q_EMIT opened(currentId());
        return true;
    default:
        return false;
    }
}

bool BoardColumn::takeDrop(QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        m_isDropTarget = false;
        update();
        return true;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const RecommendationId id = idOf(drop->mimeData());
    const bool fits = id && !m_isReadOnly && m_model->rowOf(id) < 0;
    m_isDropTarget = fits && event->type() != QEvent::Drop;
    update();
    if (!fits) {
        drop->ignore();
        return true;
    }
    // The card itself stays until the update is recorded: the list then says where it belongs.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(id, m_word.key);
    return true;
}

bool BoardColumn::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return watched == m_cards && takeKey(static_cast<QKeyEvent *>(event));
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        return watched == m_cards->viewport() && takeDrop(event);
    default:
        return false;
    }
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    painter.fillRect(rect(), m_isDropTarget ? theme.selection : theme.window);
    const QRect head(12, 0, width() - 24, type.length(headHeight));
    if (!m_model->source().list())
        return;
    const RowTexts texts = m_model->source().texts();
    const QFont bold = type.font(TextSize::Strong);
    const QString label = m_word.label.shown(texts.language());
    paintStatus(painter, head, m_word, label, bold, type.length(14), theme);
    const int left = type.length(14) + 6 + QFontMetrics(bold).horizontalAdvance(label) + 8;
    paintText(painter, head.adjusted(left, 0, 0, 0), texts.formatting().count(m_model->rowCount()),
              type.font(TextSize::Body), theme.muted);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

} // namespace acuerdo
