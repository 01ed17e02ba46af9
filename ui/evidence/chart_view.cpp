// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_view.h"

#include "ui/evidence/accessible_chart.h"
#include "ui/theme/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

constexpr double fewestDays = 20.0; // that the time axis can be narrowed to

double middleOf(const ChartPoint &point)
{
    return point.period.middle();
}

} // namespace

ChartView::ChartView(ChartSize size, QWidget *parent)
    : QWidget(parent)
{
    installAccessibleCharts();
    m_style.size = size;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    restyle();
}

ChartView::~ChartView() = default;

void ChartView::setSpec(std::shared_ptr<const ChartSpec> spec)
{
    setAccessibleName(spec ? spec->title : QString());
    setAccessibleDescription(spec ? spec->description : QString());
    m_place.reset();
    m_picture = spec ? std::make_unique<ChartPicture>(std::move(spec), m_style) : nullptr;
    updateWordsHeight();
    redraw();
}

const ChartSpec *ChartView::spec() const
{
    return m_picture ? &m_picture->spec() : nullptr;
}

void ChartView::setWords(bool title, bool subtitle, bool notes, bool source)
{
    m_style.showsTitle = title;
    m_style.showsSubtitle = subtitle;
    m_style.showsNotes = notes;
    m_style.showsSource = source;
    restyle();
}

void ChartView::restyle()
{
    m_style.theme = Theme::of(palette());
    m_style.typography = Typography::current();
    if (m_picture)
        m_picture->setStyle(m_style);
    updateWordsHeight();
    redraw();
}

void ChartView::redraw()
{
    m_pixmap = QPixmap();
    update();
}

// So that notes never squeeze the plot.
void ChartView::updateWordsHeight()
{
    if (!m_picture || m_style.isSmall() || width() < 40)
        return;
    const QRectF tall(0, 0, width(), 4000);
    const qreal words = tall.height() - m_picture->frame(tall).plot().height();
    setMinimumHeight(int(words + m_style.px(180)));
}

QSize ChartView::sizeHint() const
{
    const qreal ratio = m_style.typography.ratio();
    return m_style.isSmall() ? QSizeF(352 * ratio, 176 * ratio).toSize() : QSizeF(560 * ratio, 460 * ratio).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    const qreal ratio = m_style.typography.ratio();
    return m_style.isSmall() ? QSizeF(160 * ratio, 120 * ratio).toSize() : QSizeF(280 * ratio, 220 * ratio).toSize();
}

double ChartView::from() const
{
    return m_picture ? m_picture->shownFrom() : 0.0;
}

double ChartView::to() const
{
    return m_picture ? m_picture->shownTo() : 0.0;
}

void ChartView::showRange(double from, double to)
{
    if (!m_picture)
        return;
    const ChartSpec &spec = m_picture->spec();
    const double days = std::clamp(to - from, std::min(fewestDays, spec.to - spec.from), spec.to - spec.from);
    const double begin = std::clamp(from, spec.from, spec.to - days);
    m_picture->setRange(begin, begin + days);
    redraw();
    Q_EMIT rangeChanged(begin, begin + days);
}

void ChartView::zoom(double factor, double day)
{
    if (m_picture)
        showRange(day - (day - from()) * factor, day + (to() - day) * factor);
}

void ChartView::showAll()
{
    if (m_picture)
        showRange(m_picture->spec().from, m_picture->spec().to);
}

bool ChartView::isNarrowed() const
{
    return m_picture && m_picture->from() < m_picture->to()
           && m_picture->to() - m_picture->from() < m_picture->spec().to - m_picture->spec().from;
}

ChartPlaces ChartView::places() const
{
    return {*m_picture, rect()};
}

QString ChartView::placeText() const
{
    return m_place ? places().text(*m_place) : QString();
}

void ChartView::setPlace(std::optional<ChartPlace> place)
{
    if (place == m_place)
        return;
    m_place = place;
    const QString description = m_picture ? m_picture->spec().description : QString();
    setAccessibleDescription(place ? placeText() + QStringLiteral(". ") + description : description);
    update();
    announceValue(*this);
    Q_EMIT periodChanged(place ? places().point(*place).period : Period());
}

void ChartView::setPeriod(const Period &period)
{
    if (!m_picture || period.isNull() || (m_place && places().point(*m_place).period == period))
        return;
    const auto &all = m_picture->spec().series;
    const size_t begin = m_place ? m_place->series : 0;
    for (size_t step = 0; step < all.size(); ++step) {
        const size_t series = (begin + step) % all.size();
        if (all[series].points.empty())
            continue;
        const size_t point = places().nearestPoint(series, period.middle());
        if (all[series].points[point].period == period)
            return setPlace(ChartPlace{series, point});
    }
}

void ChartView::move(int step)
{
    if (!m_place) {
        for (size_t i = 0; i < m_picture->spec().series.size(); ++i) {
            const size_t count = m_picture->spec().series[i].points.size();
            if (count > 0)
                return setPlace(ChartPlace{i, step > 0 ? 0 : count - 1});
        }
        return;
    }
    const auto last = qint64(m_picture->spec().series[m_place->series].points.size()) - 1;
    setPlace(ChartPlace{m_place->series, size_t(std::clamp<qint64>(qint64(m_place->point) + step, 0, last))});
    const double day = middleOf(places().point(*m_place));
    if (day < from() || day > to())
        showRange(day - (to() - from()) / 2.0, day + (to() - from()) / 2.0);
}

void ChartView::changeSeries(int step)
{
    if (!m_place)
        return move(-1);
    const auto count = int(m_picture->spec().series.size());
    const double day = middleOf(places().point(*m_place));
    for (int tried = 1; tried < count; ++tried) {
        const auto series = size_t((int(m_place->series) + step * tried + count * tried) % count);
        if (!m_picture->spec().series[series].points.empty())
            return setPlace(ChartPlace{series, places().nearestPoint(series, day)});
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // Esc takes back what was done here before it does anything else
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && (m_place || m_dragged || isNarrowed()))
            event->accept();
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture || m_picture->spec().isEmpty())
        return QWidget::keyPressEvent(event);
    const bool pans = event->modifiers() & Qt::ShiftModifier;
    const double shift = (to() - from()) / 8.0;
    const int all = 1 << 30;
    switch (event->key()) {
    case Qt::Key_Left:
        return pans ? showRange(from() - shift, to() - shift) : move(-1);
    case Qt::Key_Right:
        return pans ? showRange(from() + shift, to() + shift) : move(1);
    case Qt::Key_Home:
        if (!m_place)
            move(1); // to the first
        return move(-all);
    case Qt::Key_End:
        if (!m_place)
            move(-1); // to the last
        return move(all);
    case Qt::Key_Up:
        return changeSeries(-1);
    case Qt::Key_Down:
        return changeSeries(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.5, m_place ? middleOf(places().point(*m_place)) : (from() + to()) / 2.0);
    case Qt::Key_Minus:
        return zoom(2.0, (from() + to()) / 2.0);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Escape:
        if (m_dragged || m_place || isNarrowed())
            return takeBack();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// One thing at a time: the stretch being dragged, the cursor, the narrowed axis.
void ChartView::takeBack()
{
    if (m_dragged) {
        m_dragged.reset();
        m_pressed.reset();
        update();
    } else if (m_place) {
        setPlace(std::nullopt);
    } else {
        showAll();
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_pressedFrom = from();
    m_isDragging = false;
    m_pans = event->modifiers() & Qt::ShiftModifier;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (!m_pressed)
        return setPlace(places().at(event->position()));
    const qreal moved = event->position().x() - m_pressed->x();
    m_isDragging = m_isDragging || std::abs(moved) >= QApplication::startDragDistance();
    if (m_isDragging && !m_picture->spec().isEmpty())
        drag(event->position());
}

void ChartView::drag(const QPointF &position)
{
    if (!m_pans) {
        m_dragged = position;
        return update();
    }
    const double days = to() - from();
    const double begin =
        m_pressedFrom - (position.x() - m_pressed->x()) / places().frameAt(position).plot().width() * days;
    showRange(begin, begin + days);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isPress = m_pressed && !m_isDragging && rect().contains(event->position().toPoint());
    if (m_pressed && m_dragged) {
        const ChartFrame frame = places().frameAt(*m_pressed);
        const auto [first, last] = std::minmax({frame.day(m_pressed->x()), frame.day(m_dragged->x())});
        showRange(std::max(first, frame.from()), std::min(last, frame.to()));
    }
    m_pressed.reset();
    m_dragged.reset();
    m_isDragging = false;
    if (isPress && event->button() == Qt::LeftButton)
        Q_EMIT activated();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void ChartView::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setPlace(std::nullopt);
    QWidget::leaveEvent(event);
}

// The wheel alone belongs to the page that the chart stands on.
void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_picture || !(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    zoom(std::pow(0.8, event->angleDelta().y() / 120.0),
         places().frameAt(event->position()).day(event->position().x()));
    event->accept();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateWordsHeight();
    redraw();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture && m_pixmap.isNull()) {
        m_pixmap = QPixmap(size() * devicePixelRatioF());
        m_pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_pixmap.fill(Qt::transparent);
        QPainter picture(&m_pixmap);
        m_picture->paint(picture, rect());
    }
    painter.drawPixmap(0, 0, m_pixmap);
    if (m_place)
        paintCursor(painter, *m_picture, rect(), *m_place);
    if (m_pressed && m_dragged)
        paintStretch(painter, *m_picture, rect(), *m_pressed, *m_dragged);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace acuerdo
