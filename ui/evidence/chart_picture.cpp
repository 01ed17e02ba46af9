// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_picture.h"

#include "core/domain/wording.h"
#include "ui/evidence/chart_marks_painter.h"
#include "ui/theme/drawings.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace acuerdo {
namespace {

void paintWords(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                bool isSmall)
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    if (isSmall)
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    else
        painter.drawText(rect, wrappedText | Qt::TextDontClip, text);
}

qreal sharp(qreal position)
{
    return std::floor(position) + 0.5;
}

} // namespace

ChartPicture::ChartPicture(std::shared_ptr<const ChartSpec> spec, ChartStyle style)
    : m_spec(std::move(spec))
    , m_style(std::move(style))
    , m_axes(*m_spec)
    , m_plot(*m_spec)
{}

ChartPicture::~ChartPicture() = default;

void ChartPicture::setRange(double from, double to)
{
    m_from = from;
    m_to = to;
}

ChartFrame ChartPicture::frame(const QRectF &area) const
{
    return ChartFrame(*m_spec, m_axes, m_style, area, m_from, m_to);
}

void ChartPicture::paint(QPainter &painter, const QRectF &area)
{
    const ChartFrame frame = this->frame(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    paintHead(painter, frame);
    paintFoot(painter, frame);
    if (m_spec->isEmpty()) {
        paintEmpty(painter, frame);
    } else {
        paintAxes(painter, frame);
        LabelRoom room(*m_spec, frame);
        ChartMarksPainter marks(painter, *m_spec, m_style, frame, room);
        marks.paintLines();
        m_plot.paint(painter, *m_spec, m_style, frame);
        paintBarValues(painter, *m_spec, m_style, frame, room);
        marks.paintWords();
        paintSeriesNames(painter, *m_spec, m_style, frame, room);
    }
    painter.restore();
}

void ChartPicture::paintHead(QPainter &painter, const ChartFrame &frame) const
{
    const bool small = m_style.isSmall();
    const Theme &colors = m_style.colors();
    const QFont titleFont = m_style.font(small ? TextSize::Strong : TextSize::Title);
    if (small)
        paintSmallTitle(painter, frame.title(), titleFont);
    else
        paintWords(painter, frame.title(), m_spec->title, titleFont, colors.text, false);
    paintWords(painter, frame.subtitle(), small ? smallSubtitle(*m_spec) : m_spec->subtitle,
               m_style.font(small ? TextSize::Small : TextSize::Body), colors.muted, small);
    paintWords(painter, frame.unit(), axisLine(*m_spec), m_style.font(TextSize::Small), colors.muted, true);
}

// Two lines at most, then "…".
void ChartPicture::paintSmallTitle(QPainter &painter, const QRectF &rect, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const qreal line = m_style.px(16);
    QTextLayout layout(m_spec->title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(rect.width());
    layout.endLayout();
    if (!first.isValid())
        return;
    painter.setFont(font);
    painter.setPen(m_style.colors().text);
    QRectF row(rect.left(), rect.top(), rect.width(), line);
    const auto draw = [&](const QString &text) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(text.trimmed(), Qt::ElideRight, rect.width()));
        row.translate(0, line);
    };
    const bool isWhole = first.textLength() >= m_spec->title.size() || rect.height() < 1.5 * line;
    draw(isWhole ? m_spec->title : m_spec->title.left(first.textLength()));
    if (!isWhole)
        draw(m_spec->title.mid(first.textLength()));
}

void ChartPicture::paintAxes(QPainter &painter, const ChartFrame &frame) const
{
    const QRectF &plot = frame.plot();
    const Theme &colors = m_style.colors();
    const qreal line = m_style.line(TextSize::Small);
    painter.setFont(m_style.font(TextSize::Small));
    for (const double tick : frame.values().ticks) {
        const qreal y = sharp(frame.y(tick));
        painter.setPen(QPen(tick == 0.0 ? colors.border : colors.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF label(frame.area().left(), y - line / 2, plot.left() - frame.area().left() - m_style.px(6), line);
        painter.setPen(colors.muted);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                         tickText(*m_spec, frame.values(), tick));
    }
    for (const TimeTick &tick : frame.times()) {
        const qreal x = sharp(frame.x(tick.at));
        painter.setPen(QPen(colors.border, 1));
        if (x > plot.left() - 1.0)
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + m_style.px(4)));
        painter.setPen(colors.muted);
        const qreal half = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) / 2 + 1;
        const qreal middle = std::clamp(frame.x(tick.labelAt), std::min(frame.area().left() + half, plot.center().x()),
                                        std::max(frame.area().right() - half, plot.center().x()));
        const QRectF label(middle - half, plot.bottom() + m_style.px(4), 2 * half, line);
        painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, tick.label);
    }
}

void ChartPicture::paintFoot(QPainter &painter, const ChartFrame &frame) const
{
    const Theme &colors = m_style.colors();
    const qreal line = m_style.line(TextSize::Small);
    for (const FootLine &foot : frame.foot()) {
        const QRectF lead(foot.rect.left() - m_style.px(16), foot.rect.top(), m_style.px(12), line);
        if (foot.mark) {
            paintGlyph(painter, QRectF(lead.left(), lead.top() + (line - lead.width()) / 2, lead.width(), lead.width()),
                       foot.mark->glyph, colors.status(foot.mark->role));
        } else if (!foot.number.isEmpty()) {
            painter.setFont(m_style.font(TextSize::SmallStrong));
            painter.setPen(colors.text);
            painter.drawText(lead, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, foot.number);
        }
        paintWords(painter, foot.rect, foot.text, m_style.font(TextSize::Small), colors.muted, m_style.isSmall());
    }
}

void ChartPicture::paintEmpty(QPainter &painter, const ChartFrame &frame) const
{
    paintWords(painter, frame.plot(), Wording(m_spec->language).translate("ChartPicture", "No values yet"),
               m_style.font(TextSize::Small), m_style.colors().muted, false);
}

void paintChart(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style)
{
    // The spec outlives the picture: no copy is needed.
    ChartPicture(std::shared_ptr<const ChartSpec>(std::shared_ptr<void>(), &spec), style).paint(painter, area);
}

} // namespace acuerdo
