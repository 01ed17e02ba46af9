// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/list_painting.h"

#include "ui/theme/drawings.h"

#include <cmath>

namespace acuerdo {

void paintStatus(QPainter &painter, const QRect &rect, const StatusWord &word, const QString &text, const QFont &font,
                 int glyphSize, const Theme &theme)
{
    const QColor &color = theme.status(word.role);
    paintGlyph(painter, glyphRect(rect, glyphSize), word.glyph, color);
    paintText(painter, rect.adjusted(glyphSize + 6, 0, 0, 0), text, font, color);
}

void paintStatusBar(QPainter &painter, const QRect &rect, const StatusTally &tally, const Theme &theme)
{
    if (tally.total() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    double edge = rect.left();
    for (const StatusRole role : barOrder) {
        if (tally.ofRole(role) == 0)
            continue;
        const double next = edge + double(rect.width() + 1) * tally.ofRole(role) / tally.total();
        const int left = int(std::round(edge));
        const QRect segment(left, rect.top(), std::max(1, int(std::round(next)) - left - 1), rect.height());
        if (role == StatusRole::Idle) {
            painter.setPen(theme.status(role));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(segment.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(segment, theme.status(role));
        }
        edge = next;
    }
    painter.restore();
}

QRect glyphRect(const QRect &rect, int size)
{
    return {rect.left(), rect.top() + (rect.height() - size) / 2, size, size};
}

} // namespace acuerdo
