// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/group_heading.h"

#include "ui/recommendations/list_painting.h"
#include "ui/theme/drawings.h"

namespace acuerdo {
namespace {

// The bar stands at the right; before it each family has its own column, so that headings can be compared. What has no
// room is left out: the words are in the accessible text.
void paintTallies(QPainter &painter, const QRect &area, const StatusTally &tally, const RecommendationModel &model)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const int bar = type.length(120);
    const int step = type.length(40);
    const int glyph = type.length(12);
    if (area.width() < bar)
        return;
    const QRect barRect(area.right() + 1 - bar, area.top() + (area.height() - 6) / 2, bar, 6);
    paintStatusBar(painter, barRect, tally, theme);
    const auto &words = model.list()->words();
    int left = barRect.left() - int(barOrder.size()) * step;
    for (const StatusRole role : barOrder) {
        const int word = tally.leadingWord(role, words);
        if (word >= 0 && left >= area.left()) {
            const QRect mark = glyphRect(QRect(left, area.top(), step, area.height()), glyph);
            paintGlyph(painter, mark, words[size_t(word)].glyph, theme.status(role));
            paintText(painter, QRect(mark.right() + 5, area.top(), step - glyph - 4, area.height()),
                      model.texts().formatting().count(tally.ofRole(role)), type.font(TextSize::Small), theme.text);
        }
        left += step;
    }
}

// What the group is by, before its title; returns where the title begins.
int paintMark(QPainter &painter, const QRect &inside, int left, const RowGroup &group, const RecommendationModel &model)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    for (const Pillar &pillar : model.pillars()) {
        if (group.pillar && pillar.id == group.pillar) {
            paintPillarBar(painter, QRect(left, inside.top(), 4, inside.height()), theme.pillar(pillar));
            return left + 12;
        }
    }
    if (group.word < 0)
        return left;
    const StatusWord &word = model.list()->word(quint8(group.word));
    const int size = type.length(14);
    paintGlyph(painter, glyphRect(QRect(left, inside.top(), size, inside.height()), size), word.glyph,
               theme.status(word.role));
    return left + size + 6;
}

} // namespace

void paintGroupHeading(QPainter &painter, const QRect &rect, const RowGroup &group, const RecommendationModel &model)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const QRect inside = rect.adjusted(12, 0, -12, -1);
    const QString fold = group.folded ? QStringLiteral("right") : QStringLiteral("down");
    paintIcon(painter, glyphRect(inside, type.length(14)), fold, theme.muted);
    int left = paintMark(painter, inside, inside.left() + type.length(20), group, model);
    const QFont bold = type.font(TextSize::Strong);
    const QFont body = type.font(TextSize::Body);
    const QString count = model.texts().formatting().count(group.tally.total());
    const int countWidth = QFontMetrics(body).horizontalAdvance(count);
    const int room = std::max(0, inside.right() - left - countWidth - 8);
    paintText(painter, QRect(left, inside.top(), room, inside.height()), group.title, bold, theme.text);
    left += std::min(room, QFontMetrics(bold).horizontalAdvance(group.title)) + 8;
    paintText(painter, QRect(left, inside.top(), countWidth + 1, inside.height()), count, body, theme.muted);
    left += countWidth + 16;
    paintTallies(painter, QRect(QPoint(left, inside.top()), inside.bottomRight()), group.tally, model);
}

} // namespace acuerdo
