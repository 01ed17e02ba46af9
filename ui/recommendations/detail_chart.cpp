// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/detail_chart.h"

#include "ui/evidence/chart_picture.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int usualHeight = 204;
constexpr int leastPlot = 96;

ChartStyle styleOf()
{
    return {.theme = Theme::current(), .typography = Typography::current(), .size = ChartSize::Small};
}

} // namespace

DetailChart::DetailChart(const Store &store, const Chart &chart, const ChartOptions &options, QWidget *parent)
    : QAbstractButton(parent)
    , m_store(store)
    , m_chart(chart)
    , m_options(options)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setText(chart.title.shown(options.language));
    setToolTip(tr("Open this chart with its table"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

const std::shared_ptr<const ChartSpec> &DetailChart::spec() const
{
    if (!m_spec)
        m_spec = std::make_shared<const ChartSpec>(
            chartSpec(m_store, m_chart, m_options).value_or(ChartSpec{.title = text()}));
    return m_spec;
}

// Long notes take their room from the page, not from the plot.
int DetailChart::heightForWidth(int width) const
{
    const Typography type = Typography::current();
    int height = type.length(usualHeight);
    const ChartPicture picture(spec(), styleOf());
    const qreal plot = picture.frame(QRectF(0, 0, width, height)).plot().height();
    return height + std::max(0, type.length(leastPlot) - int(plot));
}

QSize DetailChart::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void DetailChart::draw()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Theme::current().surface);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartPicture(spec(), styleOf()).paint(painter, QRectF(QPointF(0, 0), QSizeF(size())));
}

// Read aloud also before the chart was ever drawn.
void DetailChart::showEvent(QShowEvent *event)
{
    setAccessibleName(spec()->title);
    setAccessibleDescription(spec()->description);
    QAbstractButton::showEvent(event);
}

void DetailChart::paintEvent(QPaintEvent *)
{
    if (m_picture.size() != size() * devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void DetailChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture = {};
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace acuerdo
