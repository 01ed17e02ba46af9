// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/board_card.h"

#include "ui/recommendations/board_column.h"
#include "ui/recommendations/list_painting.h"
#include "ui/theme/drawings.h"

#include <QListView>

namespace acuerdo {
namespace {

constexpr int gap = 8;
constexpr int padding = 10;

/// Both glyphs, with an en dash for a side that is not asked; returns the right edge.
int paintSides(QPainter &painter, const QRect &line, const RecommendationModel &model, const ListRow &row)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const int size = type.length(12);
    int left = line.left();
    for (const Side side : {Side::UnitedStates, Side::Mexico}) {
        const auto answering = answeringSide(row, side);
        if (answering) {
            const StatusWord &word = model.list()->word(row.side(*answering).status);
            paintGlyph(painter, glyphRect(QRect(left, line.top(), size, line.height()), size), word.glyph,
                       theme.status(word.role));
        } else {
            paintText(painter, QRect(left, line.top(), size, line.height()), QStringLiteral("–"),
                      type.font(TextSize::Small), theme.muted, Qt::AlignCenter);
        }
        left += size + 4;
    }
    return left + 4;
}

void paintFoot(QPainter &painter, const QRect &line, const RecommendationModel &model, qint32 position)
{
    const Theme &theme = Theme::current();
    const QFont small = Typography::current().font(TextSize::Small);
    const RowTexts texts = model.texts();
    int left = paintSides(painter, line, model, model.list()->row(position));
    int right = line.right() + 1;
    if (texts.isLate(position)) {
        const QString due = texts.due(position);
        const int size = Typography::current().length(12);
        const int width = QFontMetrics(small).horizontalAdvance(due) + size + 4;
        right -= width;
        const QColor &color = theme.status(StatusRole::Stuck);
        paintIcon(painter, glyphRect(QRect(right, line.top(), size, line.height()), size), QStringLiteral("clock"),
                  color);
        paintText(painter, QRect(right + size + 4, line.top(), width, line.height()), due, small, color);
        right -= 8;
    }
    QStringList leads = texts.leads(position);
    leads.removeAll(QStringLiteral("–"));
    leads.removeDuplicates();
    paintText(painter, QRect(left, line.top(), right - left, line.height()), leads.join(QStringLiteral(" · ")), small,
              theme.muted);
}

} // namespace

BoardCard::BoardCard(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

QSize BoardCard::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Typography type = Typography::current();
    const int lines = type.lineHeight(TextSize::Small) + 2 * type.length(16) + type.lineHeight(TextSize::Small);
    return {type.length(200), lines + 2 * padding + 8 + gap};
}

void BoardCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &board = *static_cast<const BoardModel *>(index.model());
    const RecommendationModel &model = board.source();
    const qint32 position = board.position(index.row());
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const QRect card = option.rect.adjusted(gap, 0, -gap - 1, -gap);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    paintBox(*painter, card, isSelected ? theme.selection : isHovered ? theme.hover : theme.surface, theme.line);
    if (isSelected)
        painter->fillRect(QRect(card.left(), card.top() + 2, 3, card.height() - 4), theme.accent);
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintFocusRing(*painter, card);
    const QRect inside = card.adjusted(padding, padding, -padding, -padding);
    const int small = type.lineHeight(TextSize::Small);
    const QRect head(inside.left(), inside.top(), inside.width(), small);
    if (const Pillar *pillar = model.pillarOf(model.list()->row(position)))
        paintPillarBar(*painter, head, theme.pillar(*pillar));
    paintText(*painter, head.adjusted(10, 0, 0, 0), model.list()->code(position), type.font(TextSize::Small),
              theme.muted);
    const QRect title(inside.left(), head.bottom() + 5, inside.width(), 2 * type.length(16));
    paintWrapped(*painter, title, model.cellText(position, RecommendationModel::Title), type.font(TextSize::Body),
                 theme.text, 2, type.length(16), Qt::AlignTop);
    paintFoot(*painter, QRect(inside.left(), inside.bottom() + 1 - small, inside.width(), small), model, position);
    painter->restore();
}

} // namespace acuerdo
