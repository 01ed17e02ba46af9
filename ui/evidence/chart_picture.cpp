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
{
    for (size_t i = 0; m_spec->kind == ChartKind::SmallMultiples && i < m_spec->series.size(); ++i)
        m_panes.push_back(std::make_unique<Pane>(*m_spec, i));
}

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
    paintHead(painter, *m_spec, m_style, frame);
    paintFoot(painter, frame);
    if (m_spec->isEmpty())
        paintEmpty(painter, frame);
    else if (hasPanes())
        paintPanes(painter, frame);
    else
        paintPlot(painter, *m_spec, m_plot, m_style, frame);
    painter.restore();
}

void ChartPicture::paintPlot(QPainter &painter, const ChartSpec &spec, ChartPlot &plot, const ChartStyle &style,
                             const ChartFrame &frame) const
{
    paintAxes(painter, spec, style, frame);
    LabelRoom room(spec, frame);
    ChartMarksPainter marks(painter, spec, style, frame, room);
    marks.paintLines();
    plot.paint(painter, spec, style, frame);
    marks.paintHollowBars();
    paintBarValues(painter, spec, style, frame, room);
    marks.paintWords();
    paintSeriesNames(painter, spec, style, frame, room);
}

namespace {

// What a pane says: one series under its name, with the marks that concern it.
ChartSpec paneSpec(const ChartSpec &whole, size_t series)
{
    ChartSpec spec;
    spec.key = whole.key;
    spec.language = whole.language;
    spec.kind = ChartKind::Line;
    spec.transform = whole.transform;
    spec.title = whole.series[series].name;
    spec.unit = whole.hasOneUnit() || whole.isTransformed() ? whole.unit : whole.series[series].unit;
    spec.axisUnit = whole.hasOneUnit() || whole.isTransformed() ? whole.axisUnit : spec.unit;
    spec.axisDivisor = whole.hasOneUnit() ? whole.axisDivisor : 1.0;
    spec.decimals = whole.decimals;
    spec.zeroBased = whole.zeroBased;
    spec.from = whole.from;
    spec.to = whole.to;
    spec.series = {whole.series[series]};
    for (const ChartMark &mark : whole.marks) {
        if (mark.series < 0 || mark.series == int(series))
            spec.marks.push_back(mark);
    }
    return spec;
}

bool sharesAxis(const ChartSpec &spec)
{
    return spec.hasOneUnit() || (spec.isTransformed() && spec.transform != ChartTransform::Change);
}

// The room of the panes: the plot of the whole, with what its axes would take.
QRectF roomOfPanes(const ChartFrame &frame, const ChartStyle &style)
{
    return QRectF(QPointF(frame.area().left(), frame.plot().top()),
                  QPointF(frame.area().right(), frame.plot().bottom() + style.px(4) + style.line(TextSize::Small)));
}

} // namespace

ChartPicture::Pane::Pane(const ChartSpec &whole, size_t series)
    : spec(paneSpec(whole, series))
    , axes(sharesAxis(whole) ? whole : spec)
    , plot(spec)
{}

ChartStyle ChartPicture::paneStyle() const
{
    ChartStyle style = m_style;
    style.size = ChartSize::Small;
    style.isPane = !m_style.isSmall();
    style.showsTitle = true;
    style.showsSubtitle = !sharesAxis(*m_spec);
    style.showsNotes = false;
    style.showsSource = false;
    return style;
}

// As many beside one another as have room, so that each stays wider than high.
QRectF ChartPicture::paneRect(size_t series, const QRectF &room) const
{
    const qreal gap = m_style.px(m_style.isSmall() ? 8 : 24);
    const qreal least = m_style.px(m_style.isSmall() ? 64 : 220);
    const auto count = int(m_panes.size());
    const int fitting = std::clamp(int((room.width() + gap) / (least + gap)), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    const qreal width = (room.width() - (columns - 1) * gap) / columns;
    const qreal height = (room.height() - (rows - 1) * gap / 2) / rows;
    const auto place = int(series);
    const int row = place / columns;
    const int column = place % columns;
    return {room.left() + column * (width + gap), room.top() + row * (height + gap / 2), width, height};
}

ChartFrame ChartPicture::paneFrame(size_t series, const QRectF &room) const
{
    const Pane &pane = *m_panes[series];
    return ChartFrame(pane.spec, pane.axes, paneStyle(), paneRect(series, room), m_from, m_to);
}

ChartFrame ChartPicture::frameOf(size_t series, const QRectF &area) const
{
    return hasPanes() ? paneFrame(series, roomOfPanes(frame(area), m_style)) : frame(area);
}

void ChartPicture::paintPanes(QPainter &painter, const ChartFrame &frame)
{
    const ChartStyle style = paneStyle();
    for (size_t i = 0; i < m_panes.size(); ++i) {
        Pane &pane = *m_panes[i];
        const ChartFrame inner = paneFrame(i, roomOfPanes(frame, m_style));
        paintHead(painter, pane.spec, style, inner);
        if (pane.spec.isEmpty())
            paintEmpty(painter, inner);
        else
            paintPlot(painter, pane.spec, pane.plot, style, inner);
    }
}

void ChartPicture::paintHead(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame)
{
    const bool small = style.isSmall();
    const Theme &colors = style.colors();
    if (small)
        paintSmallTitle(painter, frame.title(), spec.title, style);
    else
        paintWords(painter, frame.title(), spec.title, style.font(TextSize::Title), colors.text, false);
    paintWords(painter, frame.subtitle(), small ? smallSubtitle(spec) : spec.subtitle,
               style.font(small ? TextSize::Small : TextSize::Body), colors.muted, small);
    paintWords(painter, frame.unit(), axisLine(spec), style.font(TextSize::Small), colors.muted, true);
}

// Two lines at most, then "…".
void ChartPicture::paintSmallTitle(QPainter &painter, const QRectF &rect, const QString &title, const ChartStyle &style)
{
    const QFont font = style.font(TextSize::Strong);
    const QFontMetricsF metrics(font);
    const qreal line = style.px(16);
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(rect.width());
    layout.endLayout();
    if (!first.isValid())
        return;
    painter.setFont(font);
    painter.setPen(style.colors().text);
    QRectF row(rect.left(), rect.top(), rect.width(), line);
    const auto draw = [&](const QString &text) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(text.trimmed(), Qt::ElideRight, rect.width()));
        row.translate(0, line);
    };
    const bool isWhole = first.textLength() >= title.size() || rect.height() < 1.5 * line;
    draw(isWhole ? title : title.left(first.textLength()));
    if (!isWhole)
        draw(title.mid(first.textLength()));
}

void ChartPicture::paintAxes(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, const ChartFrame &frame)
{
    const QRectF &plot = frame.plot();
    const Theme &colors = style.colors();
    const qreal line = style.line(TextSize::Small);
    painter.setFont(style.font(TextSize::Small));
    for (const double tick : frame.values().ticks) {
        const qreal y = sharp(frame.y(tick));
        painter.setPen(QPen(tick == 0.0 ? colors.border : colors.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF label(frame.area().left(), y - line / 2, plot.left() - frame.area().left() - style.px(6), line);
        painter.setPen(colors.muted);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                         tickText(spec, frame.values(), tick));
    }
    for (const TimeTick &tick : frame.times()) {
        const qreal x = sharp(frame.x(tick.at));
        painter.setPen(QPen(colors.border, 1));
        if (x > plot.left() - 1.0)
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + style.px(4)));
        painter.setPen(colors.muted);
        const qreal half = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) / 2 + 1;
        const qreal middle = std::clamp(frame.x(tick.labelAt), std::min(frame.area().left() + half, plot.center().x()),
                                        std::max(frame.area().right() - half, plot.center().x()));
        const QRectF label(middle - half, plot.bottom() + style.px(4), 2 * half, line);
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
