// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/page_preview.h"

#include "ui/summaries/page_painter.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace acuerdo {
namespace {

constexpr int gap = 24;
constexpr std::array zoomSteps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr qsizetype pictureBytes = 128 * 1024 * 1024;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictureBytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that a fitting width does not depend on the height
}

void PagePreview::setSummary(const SummaryMaker::Made &summary)
{
    m_summary = summary;
    m_pictures.clear();
    fitScrollBars();
    viewport()->update();
    Q_EMIT currentPageChanged();
    Q_EMIT zoomChanged();
}

qsizetype PagePreview::pageCount() const
{
    return m_summary ? qsizetype(m_summary->layout.pages.size()) : 0;
}

qsizetype PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp<qsizetype>((middle - gap / 2) / pageStep() + 1, 1, pageCount());
}

void PagePreview::showPage(qsizetype number)
{
    verticalScrollBar()->setValue(int(number - 1) * pageStep());
}

int PagePreview::zoom() const
{
    return int(std::lround(scale() * 100));
}

qreal PagePreview::scale() const
{
    if (m_percent > 0)
        return m_percent / 100.0;
    const qreal width = m_summary ? m_summary->layout.size.width() : sizeOf(Paper::Letter).width();
    return std::clamp((viewport()->width() - 2 * gap) / width, 0.25, 2.0);
}

QSize PagePreview::pageSize() const
{
    return m_summary ? (m_summary->layout.size * scale()).toSize() : QSize();
}

int PagePreview::pageStep() const
{
    return pageSize().height() + gap;
}

QRect PagePreview::pageRect(qsizetype index) const
{
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, gap + int(index) * pageStep() - verticalScrollBar()->value()), size};
}

void PagePreview::fitScrollBars()
{
    const QSize size = pageSize();
    const int height = int(pageCount()) * pageStep() + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

// The same place of the paper stays at the top of the view.
void PagePreview::zoomTo(int percent)
{
    const qreal place = verticalScrollBar()->value() / std::max(1.0, double(pageStep()));
    m_percent = percent;
    m_pictures.clear();
    fitScrollBars();
    verticalScrollBar()->setValue(int(place * pageStep()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PagePreview::zoomIn()
{
    const auto next = std::ranges::upper_bound(zoomSteps, zoom());
    zoomTo(next == zoomSteps.end() ? zoomSteps.back() : *next);
}

void PagePreview::zoomOut()
{
    const auto next = std::ranges::lower_bound(zoomSteps, zoom());
    zoomTo(next == zoomSteps.begin() ? zoomSteps.front() : *std::prev(next));
}

void PagePreview::zoomToPaper()
{
    zoomTo(100);
}

void PagePreview::zoomToWidth()
{
    zoomTo(0);
}

const QPixmap &PagePreview::picture(qsizetype index)
{
    if (const QPixmap *known = m_pictures.object(index))
        return *known;
    const qreal ratio = devicePixelRatioF();
    auto *picture = new QPixmap(pageSize() * ratio);
    picture->setDevicePixelRatio(ratio);
    picture->fill(Theme::light().surface);
    QPainter painter(picture);
    painter.scale(scale(), scale());
    paintPage(painter, m_summary->layout.pages[size_t(index)]);
    painter.end();
    const qsizetype cost = qsizetype(picture->width()) * picture->height() * 4;
    m_pictures.insert(index, picture, std::min(cost, pictureBytes));
    return *picture;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(viewport());
    for (qsizetype i = 0; i < pageCount(); ++i) {
        const QRect page = pageRect(i);
        if (page.bottom() < 0)
            continue;
        if (page.top() > viewport()->height())
            break;
        painter.drawPixmap(page.topLeft(), picture(i));
        painter.setPen(theme.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), 0);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    if (fitsWidth())
        zoomTo(0);
    else
        fitScrollBars();
    QAbstractScrollArea::resizeEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                                  : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace acuerdo
