// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_frame.h"

#include "core/domain/wording.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace acuerdo {
namespace {

qreal wrappedHeight(const QFont &font, const QString &text, qreal width, qreal line)
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    const qreal height = metrics.boundingRect(QRectF(0, 0, width, 1e6), wrappedText, text).height();
    return std::max<qreal>(1, std::round(height / metrics.lineSpacing())) * std::max(line, metrics.lineSpacing());
}

int statusRowCount(const ChartSpec &spec, double from, double to)
{
    const auto count = std::ranges::count_if(spec.marks, [&](const ChartMark &mark) {
        return mark.kind == ChartMark::Kind::StatusChange && mark.at >= from && mark.at <= to;
    });
    return int(std::min<std::ptrdiff_t>(count, 3));
}

} // namespace

bool hasBars(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Bar || spec.kind == ChartKind::GroupedBar || spec.kind == ChartKind::StackedBar;
}

QString nameAtSeries(const ChartSpecSeries &series)
{
    return series.shortName.isEmpty() ? series.name : series.shortName;
}

QString smallSubtitle(const ChartSpec &spec)
{
    return spec.axisUnit.isEmpty() ? spec.axisUnit : spec.axisUnit[0].toUpper() + spec.axisUnit.mid(1);
}

QString axisLine(const ChartSpec &spec)
{
    if (spec.isTransformed()) // the words below the title may speak of the values as they were
        return smallSubtitle(spec);
    if (spec.axisDivisor == 1.0 || spec.axisUnit.isEmpty()
        || spec.subtitle.contains(spec.axisUnit, Qt::CaseInsensitive))
        return {};
    return Wording(spec.language).translate("ChartPicture", "Axis in %1").arg(spec.axisUnit);
}

ChartFrame::ChartFrame(const ChartSpec &spec, const ChartAxes &axes, const ChartStyle &style, const QRectF &area,
                       double from, double to)
    : m_area(area)
    , m_from(from < to ? from : spec.from)
    , m_to(from < to ? to : spec.to)
{
    if (!(m_from < m_to))
        m_to = m_from + 1.0;
    layFoot(spec, style);
    layHead(spec, style);
    layPlot(spec, axes, style);
}

void ChartFrame::layHead(const ChartSpec &spec, const ChartStyle &style)
{
    qreal top = m_area.top();
    const auto take = [&](QRectF &rect, qreal height) {
        rect = QRectF(m_area.left(), top, m_area.width(), height);
        top += height;
    };
    const bool small = style.isSmall();
    const auto lines = [&](TextSize size, const QString &text) {
        return wrappedHeight(style.font(size), text, m_area.width(), style.line(size));
    };
    if (style.showsTitle && small)
        take(m_title, std::min<qreal>(2, std::round(lines(TextSize::Strong, spec.title) / style.line(TextSize::Strong)))
                          * style.px(16));
    else if (style.showsTitle)
        take(m_title, lines(TextSize::Title, spec.title));
    if (style.showsSubtitle && small)
        take(m_subtitle, style.line(TextSize::Small));
    else if (style.showsSubtitle)
        take(m_subtitle, lines(TextSize::Body, spec.subtitle));
    top += style.px(small ? 4 : 12);
    if (!small) {
        if (!axisLine(spec).isEmpty())
            take(m_unit, style.line(TextSize::Small) + style.px(4));
        if (const int rows = statusRowCount(spec, m_from, m_to); rows > 0)
            take(m_statusRows, rows * style.px(20));
    } else if (style.isPane && statusRowCount(spec, m_from, m_to) > 0) {
        take(m_statusRows, style.px(20));
    }
    const bool usesKeys = hasBars(spec) || (spec.kind == ChartKind::StackedArea && small);
    if (usesKeys && spec.series.size() > 1)
        top = layKeys(spec, style, top);
    m_headBottom = top;
}

// Side by side, on as many lines as the names need; in a small chart on one, where each gets its share.
qreal ChartFrame::layKeys(const ChartSpec &spec, const ChartStyle &style, qreal top)
{
    const QFontMetricsF metrics(style.font(TextSize::SmallStrong));
    const qreal line = style.line(TextSize::Small);
    const qreal square = style.px(8);
    const qreal before = square + style.px(6);
    const qreal gap = style.px(16);
    const qreal share = (m_area.width() + gap) / qreal(spec.series.size()) - gap - before;
    const qreal most = style.isSmall() ? std::max(share, style.px(12)) : m_area.width() - before;
    QPointF at(m_area.left(), top);
    for (const ChartSpecSeries &series : spec.series) {
        const QString name = metrics.elidedText(nameAtSeries(series), Qt::ElideRight, most);
        const qreal width = std::ceil(metrics.horizontalAdvance(name)) + 1;
        if (at.x() > m_area.left() && at.x() + before + width > m_area.right() + 1 && !style.isSmall())
            at = {m_area.left(), at.y() + line};
        m_keys.push_back({QRectF(at.x(), at.y() + (line - square) / 2, square, square),
                          QRectF(at.x() + before, at.y(), width, line), name});
        at.rx() += before + width + gap;
    }
    return at.y() + line + style.px(4);
}

qreal ChartFrame::addFootLine(const ChartStyle &style, FootLine line, qreal top)
{
    const bool hasNumber = !line.number.isEmpty() || line.mark;
    const qreal indent = hasNumber ? style.px(16) : 0;
    const qreal width = m_area.width() - indent;
    const qreal lineHeight = style.line(TextSize::Small);
    const qreal height =
        style.isSmall() ? lineHeight : wrappedHeight(style.font(TextSize::Small), line.text, width, lineHeight);
    line.rect = QRectF(m_area.left() + indent, top, width, height);
    m_foot.push_back(std::move(line));
    return top + height;
}

// Laid from zero downwards, then moved to the bottom of the area.
void ChartFrame::layFoot(const ChartSpec &spec, const ChartStyle &style)
{
    qreal top = 0;
    if (style.showsNotes) {
        for (const ChartMark &mark : spec.marks) {
            if (mark.text.isEmpty())
                continue;
            const bool isStatus = mark.kind == ChartMark::Kind::StatusChange;
            top = addFootLine(style,
                              {.number = mark.number > 0 ? QString::number(mark.number) : QString(),
                               .mark = isStatus ? &mark : nullptr,
                               .text = mark.text},
                              top);
        }
        for (const QString &note : spec.notes)
            top = addFootLine(style, {.text = note}, top);
    }
    if (style.showsSource) {
        const QString text = style.isSmall() ? spec.publisher : spec.sourceLine;
        if (!m_foot.empty())
            top += style.px(8);
        if (!text.isEmpty())
            top = addFootLine(style, {.text = text, .isMuted = true}, top);
    }
    m_footTop = m_area.bottom() - top;
    for (FootLine &line : m_foot)
        line.rect.translate(0, m_footTop);
}

void ChartFrame::layPlot(const ChartSpec &spec, const ChartAxes &axes, const ChartStyle &style)
{
    const QFontMetricsF small(style.font(TextSize::Small));
    const qreal axis = style.px(4) + style.line(TextSize::Small);
    const qreal gap = m_foot.empty() ? 0 : style.px(style.isSmall() ? 2 : 12);
    const bool hasValuesAbove = spec.kind == ChartKind::Bar || spec.kind == ChartKind::GroupedBar;
    // Half of the topmost tick's text, or the value of a bar that reaches up to it.
    const qreal top = m_headBottom + style.px(hasValuesAbove ? 14 : style.isSmall() ? 2 : 6);
    const qreal height = std::max(style.px(24), m_footTop - gap - axis - top);
    const int most = style.isSmall() ? 4 : std::clamp(int(height / style.px(44)) + 1, 3, 8);
    m_values = axes.values(most);
    qreal widest = 0;
    for (const double tick : m_values.ticks)
        widest = std::max(widest, small.horizontalAdvance(tickText(spec, m_values, tick)));
    const qreal left = std::ceil(widest) + style.px(style.isSmall() ? 6 : 8);
    qreal right = style.px(style.isSmall() ? 2 : 12);
    if (spec.kind == ChartKind::StackedArea && !style.isSmall()) { // names stand beside the areas
        const QFontMetricsF strong(style.font(TextSize::SmallStrong));
        for (const ChartSpecSeries &series : spec.series)
            right = std::max(right, strong.horizontalAdvance(nameAtSeries(series)) + style.px(12));
        right = std::min(right, m_area.width() * 0.3);
    }
    m_plot = QRectF(m_area.left() + left, top, std::max(style.px(24), m_area.width() - left - right), height);
    const QString widestPeriod =
        spec.language == Language::Spanish ? QStringLiteral("AF 2000") : QStringLiteral("FY2000");
    const qreal spacing = small.horizontalAdvance(widestPeriod) + style.px(style.isSmall() ? 24 : 20);
    m_times = axes.times(m_from, m_to, spacing * (m_to - m_from) / m_plot.width());
}

qreal ChartFrame::x(double day) const
{
    return m_plot.left() + (day - m_from) / (m_to - m_from) * m_plot.width();
}

qreal ChartFrame::y(double value) const
{
    return m_plot.bottom() - (value - m_values.low) / (m_values.high - m_values.low) * m_plot.height();
}

double ChartFrame::day(qreal x) const
{
    return m_from + (x - m_plot.left()) / m_plot.width() * (m_to - m_from);
}

} // namespace acuerdo
