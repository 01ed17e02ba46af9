// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/painting.h"

#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>

namespace acuerdo {
namespace {

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

// First and last of the columns in sight, by their place on the screen.
std::pair<bool, bool> edgesOf(const QHeaderView *header, int column)
{
    if (!header)
        return {true, true};
    const auto isOuter = [header](int visual, int step) {
        for (int next = visual + step; next >= 0 && next < header->count(); next += step) {
            if (!header->isSectionHidden(header->logicalIndex(next)))
                return false;
        }
        return true;
    };
    const int visual = header->visualIndex(column);
    return {isOuter(visual, -1), isOuter(visual, 1)};
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : Qt::NoPen);
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintRule(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

void paintPillarBar(QPainter &painter, const QRect &rect, const QColor &color)
{
    const int height = Typography::current().length(14);
    painter.fillRect(QRect(rect.left(), rect.top() + (rect.height() - height) / 2, 4, height), color);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto [isFirst, isLast] = edgesOf(headerOf(view), index.column());
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.hover);
    paintRule(painter, option.rect, theme.line);
    if (isSelected && isFirst)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()
        || view->currentIndex().parent() != index.parent())
        return;
    const QRect &r = option.rect;
    painter.fillRect(r.left(), r.top(), r.width(), 2, theme.accent);
    painter.fillRect(r.left(), r.bottom() - 1, r.width(), 2, theme.accent);
    if (isFirst)
        painter.fillRect(r.left(), r.top(), 2, r.height(), theme.accent);
    if (isLast)
        painter.fillRect(r.right() - 1, r.top(), 2, r.height(), theme.accent);
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font, painter.device());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

bool paintWrapped(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  int lines, int lineHeight, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font, painter.device());
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    QStringList shown;
    bool isCut = false;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        const bool isLast = shown.size() + 1 == lines && line.textStart() + line.textLength() < text.size();
        const QString rest = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        shown.append(metrics.elidedText(rest.trimmed(), Qt::ElideRight, rect.width()));
        isCut = isCut || isLast || shown.last() != rest.trimmed();
        if (isLast)
            break;
    }
    layout.endLayout();
    painter.setFont(font);
    painter.setPen(color);
    const int spare = rect.height() - int(shown.size()) * lineHeight;
    int top = rect.top() + (alignment & Qt::AlignTop ? 0 : spare / 2);
    for (const QString &line : shown) {
        painter.drawText(QRect(rect.left(), top, rect.width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        top += lineHeight;
    }
    return isCut;
}

} // namespace acuerdo
