// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/wrapped_text.h"

#include <QPainter>
#include <QTextLayout>

namespace acuerdo {
namespace {

/// Breaks `text` into lines of `width`, also inside a word that is wider, and returns where each begins and its length.
QList<std::pair<int, int>> brokenLines(const QString &text, const QFont &font, int width)
{
    QString separated = text;
    separated.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(separated, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<std::pair<int, int>> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        lines.append({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return lines;
}

} // namespace

WrappedText::WrappedText(TextSize size, Ink ink, QWidget *parent)
    : TextLabel(size, ink, parent)
    , m_size(size)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedText::heightForWidth(int width) const
{
    return int(brokenLines(text(), font(), width).size()) * Typography::current().lineHeight(m_size);
}

QSize WrappedText::sizeHint() const
{
    const int width = std::min(QFontMetrics(font()).horizontalAdvance(text()) + 1, 320);
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 6, Typography::current().lineHeight(m_size)};
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const int lineHeight = Typography::current().lineHeight(m_size);
    int top = 0;
    for (const auto &[start, length] : brokenLines(text(), font(), width())) {
        const QString line = text().mid(start, length).remove(u'\n');
        painter.drawText(QRect(0, top, width() + 2, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        top += lineHeight;
    }
}

} // namespace acuerdo
