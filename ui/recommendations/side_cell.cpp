// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/side_cell.h"

#include "ui/recommendations/list_painting.h"

namespace acuerdo {
namespace {

constexpr int padding = 12;

void paintState(QPainter &painter, const QRect &rect, const RecommendationModel &model, qint32 position, Side addressee,
                bool namesSide)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const ListSide &state = model.list()->row(position).side(addressee);
    const RowTexts texts = model.texts();
    const int first = type.lineHeight(TextSize::Body);
    const int second = type.lineHeight(TextSize::Small);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    paintStatus(painter, QRect(rect.left(), top, rect.width(), first), model.list()->word(state.status),
                texts.word(state.status), type.font(TextSize::Body), type.length(14), theme);
    QString facts = texts.sideFacts(position, addressee);
    if (namesSide)
        facts.prepend(label(addressee, texts.formatting().wording())
                      + (facts.isEmpty() ? QString() : QStringLiteral(" · ")));
    const int indent = type.length(14) + 6;
    paintText(painter, QRect(rect.left() + indent, top + first, rect.width() - indent, second), facts,
              type.font(TextSize::Small), theme.muted);
}

} // namespace

void paintSideCell(QPainter &painter, const QRect &cell, const QRect &pair, const RecommendationModel &model,
                   qint32 position, Side side)
{
    const Theme &theme = Theme::current();
    const ListRow &row = model.list()->row(position);
    const bool isOwn = row.side(Side::UnitedStates).asked || row.side(Side::Mexico).asked;
    painter.fillRect(QRect(pair.left(), cell.top() + 2, 1, cell.height() - 3), theme.line);
    if (!isOwn) {
        const Side across = row.side(Side::Joint).asked ? Side::Joint : Side::Local;
        return paintState(painter, pair.adjusted(padding, 0, -4, 0), model, position, across, true);
    }
    if (side == Side::Mexico)
        painter.fillRect(QRect(cell.left(), cell.top() + 2, 1, cell.height() - 3), theme.line);
    const auto answering = answeringSide(row, side);
    const QRect area = cell.adjusted(padding, 0, -4, 0);
    if (answering)
        paintState(painter, area, model, position, *answering, *answering != side);
    else
        paintText(painter, area, QStringLiteral("–"), Typography::current().font(TextSize::Body), theme.muted);
}

} // namespace acuerdo
