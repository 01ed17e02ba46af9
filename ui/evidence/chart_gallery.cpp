// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_gallery.h"

#include "ui/evidence/chart_gallery_model.h"
#include "ui/evidence/chart_picture.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace acuerdo {
namespace {

constexpr QSize cardSize(200, 160);
constexpr int gap = 8;

ChartStyle cardStyle()
{
    ChartStyle style;
    style.theme = Theme::current();
    style.typography = Typography::current();
    style.size = ChartSize::Small;
    style.showsNotes = false;
    return style;
}

QSize scaledCard()
{
    const Typography typography = Typography::current();
    return {typography.length(cardSize.width()), typography.length(cardSize.height())};
}

} // namespace

ChartCardDelegate::ChartCardDelegate(const ChartGalleryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize ChartCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return scaledCard() + QSize(gap, gap);
}

QPixmap ChartCardDelegate::picture(const QModelIndex &index, const QSize &size, qreal pixelRatio) const
{
    QPixmap &kept = m_pictures[m_model.chart(index.row()).id.value];
    if (!kept.isNull() && kept.size() == size * pixelRatio)
        return kept;
    kept = QPixmap(size * pixelRatio);
    kept.setDevicePixelRatio(pixelRatio);
    kept.fill(Qt::transparent);
    QPainter painter(&kept);
    const QRectF area = QRectF(QPointF(), size).adjusted(11, 8, -11, -8);
    if (const auto spec = m_model.spec(index.row()))
        paintChart(painter, area, *spec, cardStyle());
    else
        paintWrapped(painter, area.toRect(), m_model.error(), Typography::current().font(TextSize::Small),
                     Theme::current().muted, 4, Typography::current().lineHeight(TextSize::Small));
    return kept;
}

void ChartCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect card(option.rect.topLeft(), scaledCard());
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    // The ground stays: the names at the lines are told apart from this one by enough.
    paintBox(*painter, card, theme.surface, isHovered && !isCurrent ? theme.border : theme.line);
    painter->drawPixmap(card.topLeft(), picture(index, card.size(), painter->device()->devicePixelRatioF()));
    if (isCurrent)
        paintFocusRing(*painter, card);
}

ChartGallery::ChartGallery(ChartGalleryModel &model, QWidget *parent)
    : QListView(parent)
    , m_delegate(new ChartCardDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChartGallery::forgetPictures);
}

int ChartGallery::cardWidth() const
{
    return scaledCard().width() + gap;
}

int ChartGallery::scrollBarWidth() const
{
    return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar()) + 4;
}

void ChartGallery::forgetPictures()
{
    m_delegate->forget();
    viewport()->update();
}

void ChartGallery::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        forgetPictures();
        scheduleDelayedItemsLayout();
    }
}

} // namespace acuerdo
