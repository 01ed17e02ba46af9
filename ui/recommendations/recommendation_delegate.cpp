// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendation_delegate.h"

#include "ui/recommendations/group_heading.h"
#include "ui/recommendations/list_painting.h"
#include "ui/recommendations/side_cell.h"
#include "ui/theme/drawings.h"

#include <QHeaderView>
#include <QTableView>

namespace acuerdo {
namespace {

const QString none = QStringLiteral("–");
constexpr int padding = 8;

} // namespace

/// What painting one cell needs.
struct RecommendationDelegate::Cell {
    QPainter &painter;
    QRect rect; ///< Without the rule below.
    qint32 position;
    const ListRow &row;
    RowTexts texts;
    const Theme &theme = Theme::current();
    Typography type = Typography::current();

    QRect text() const { return rect.adjusted(padding, 0, -4, 0); }
    QFont font(TextSize size) const { return type.font(size); }
    QFont small() const { return type.font(TextSize::Small); }
    int length(int pixels) const { return type.length(pixels); }
};

RecommendationDelegate::RecommendationDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

const RecommendationModel &RecommendationDelegate::model() const
{
    return *static_cast<const RecommendationModel *>(m_view->model());
}

int RecommendationDelegate::rowHeight() const
{
    const Typography type = Typography::current();
    if (m_twoSides)
        return m_density == Density::Compact ? type.length(44) : type.length(52);
    return m_density == Density::Compact ? type.length(32) : type.length(40);
}

QSize RecommendationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Typography::current().length(64), rowHeight()};
}

void RecommendationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintRow(*painter, row, index);
    if (const RowGroup *group = model().rows().group(index.row())) {
        const QHeaderView *header = m_view->horizontalHeader();
        const QRect whole(-header->offset(), option.rect.top(), header->length(), option.rect.height());
        paintGroupHeading(*painter, whole, *group, model());
    } else {
        const qint32 position = model().rows().position(index.row());
        paintCell(
            {*painter, option.rect.adjusted(0, 0, 0, -1), position, model().list()->row(position), model().texts()},
            index.column());
    }
    painter->restore();
}

void RecommendationDelegate::paintCell(const Cell &cell, int column) const
{
    const RecommendationList &list = *model().list();
    switch (RecommendationModel::Column(column)) {
    case RecommendationModel::Code:
        return paintCode(cell);
    case RecommendationModel::Title:
        paintWrapped(cell.painter, cell.text(), list.title(cell.position, cell.texts.language()),
                     cell.font(TextSize::Body), cell.theme.text,
                     m_twoSides || m_density == Density::Comfortable ? 2 : 1, cell.length(16));
        return;
    case RecommendationModel::Status:
        return paintStatus(cell);
    case RecommendationModel::UnitedStates:
    case RecommendationModel::Mexico:
        if (m_twoSides)
            return paintSideCell(cell.painter, cell.rect, pairRect(cell.rect), model(), cell.position,
                                 column == RecommendationModel::Mexico ? Side::Mexico : Side::UnitedStates);
        return paintSide(cell, column);
    case RecommendationModel::Lead:
        return paintLeads(cell);
    case RecommendationModel::Due:
        return paintDue(cell);
    case RecommendationModel::Updated:
        return paintText(cell.painter, cell.text(), cell.texts.updated(cell.position), cell.small(), cell.theme.muted);
    case RecommendationModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

// A long word takes the second line where there is one.
void RecommendationDelegate::paintStatus(const Cell &cell) const
{
    const StatusWord &word = model().list()->word(cell.row.status);
    const QColor &color = cell.theme.status(word.role);
    const QRect area = cell.text().adjusted(0, 0, 4, 0);
    const int size = cell.length(14);
    paintGlyph(cell.painter, glyphRect(area, size), word.glyph, color);
    paintWrapped(cell.painter, area.adjusted(size + 6, 0, 0, 0), cell.texts.status(cell.position),
                 cell.font(TextSize::Body), color, m_density == Density::Comfortable ? 2 : 1, cell.length(16));
}

void RecommendationDelegate::paintCode(const Cell &cell) const
{
    const QRect area = cell.rect.adjusted(12, 0, 0, 0);
    if (const Pillar *pillar = model().pillarOf(cell.row))
        paintPillarBar(cell.painter, area, cell.theme.pillar(*pillar));
    paintText(cell.painter, area.adjusted(10, 0, 0, 0), model().list()->code(cell.position), cell.small(),
              cell.theme.text);
}

bool RecommendationDelegate::sidesStandTogether() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int apart =
        header->visualIndex(RecommendationModel::Mexico) - header->visualIndex(RecommendationModel::UnitedStates);
    return apart == 1 && !header->isSectionHidden(RecommendationModel::Mexico)
           && !header->isSectionHidden(RecommendationModel::UnitedStates);
}

// Across both sides' columns, whichever of the two is being painted.
QRect RecommendationDelegate::pairRect(const QRect &cell) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int left = header->sectionViewportPosition(RecommendationModel::UnitedStates);
    const int width =
        header->sectionSize(RecommendationModel::UnitedStates) + header->sectionSize(RecommendationModel::Mexico);
    return {left, cell.top(), width, cell.height()};
}

// What both do jointly has one state: its glyph stands in both columns, tied together by a line.
void RecommendationDelegate::paintSide(const Cell &cell, int column) const
{
    const Side side = column == RecommendationModel::Mexico ? Side::Mexico : Side::UnitedStates;
    const auto answering = answeringSide(cell.row, side);
    if (!answering) {
        paintText(cell.painter, cell.rect, none, cell.font(TextSize::Body), cell.theme.muted, Qt::AlignCenter);
        return;
    }
    const StatusWord &word = model().list()->word(cell.row.side(*answering).status);
    const QColor &color = cell.theme.status(word.role);
    const int size = cell.length(14);
    const QRect mark = glyphRect(cell.rect, size).translated((cell.rect.width() - size) / 2, 0);
    paintGlyph(cell.painter, mark, word.glyph, color);
    const Side other = side == Side::Mexico ? Side::UnitedStates : Side::Mexico;
    if (*answering != Side::Joint || answeringSide(cell.row, other) != Side::Joint || !sidesStandTogether())
        return;
    const int middle = mark.top() + size / 2;
    const bool isFirst = side == Side::UnitedStates;
    const int from = isFirst ? mark.right() + 4 : cell.rect.left();
    const int to = isFirst ? cell.rect.right() : mark.left() - 4;
    cell.painter.fillRect(QRect(QPoint(from, middle), QPoint(to, middle)), color);
}

// The place says which side it is: the United States' lead stands above Mexico's.
void RecommendationDelegate::paintLeads(const Cell &cell) const
{
    QStringList leads = cell.texts.leads(cell.position);
    const QRect area = cell.text();
    const bool hasUnitedStates = cell.row.side(Side::UnitedStates).asked;
    const bool hasMexico = cell.row.side(Side::Mexico).asked;
    if (m_density == Density::Comfortable && (hasUnitedStates || hasMexico)) {
        const int line = cell.length(17);
        const QRect upper(area.left(), area.top() + (area.height() - 2 * line) / 2, area.width(), line);
        paintText(cell.painter, upper, hasUnitedStates ? leads.takeFirst() : none, cell.small(), cell.theme.text);
        paintText(cell.painter, upper.translated(0, line), hasMexico ? leads.takeFirst() : none, cell.small(),
                  cell.theme.muted);
        return;
    }
    leads.removeAll(none);
    leads.removeDuplicates();
    const QString name = leads.value(0, none);
    if (leads.size() < 2) {
        paintWrapped(cell.painter, area, name, cell.small(), cell.theme.text, m_density == Density::Comfortable ? 2 : 1,
                     cell.length(17));
        return;
    }
    const QFontMetrics metrics(cell.small());
    const QString others = u'+' + QString::number(leads.size() - 1);
    const QRect first = area.adjusted(0, 0, -metrics.horizontalAdvance(others) - 4, 0);
    paintText(cell.painter, first, name, cell.small(), cell.theme.text);
    const int used = std::min(metrics.horizontalAdvance(name), first.width()) + 4;
    paintText(cell.painter, area.adjusted(used, 0, 2, 0), others, cell.small(), cell.theme.muted);
}

void RecommendationDelegate::paintDue(const Cell &cell) const
{
    const QString due = cell.texts.due(cell.position);
    if (due.isEmpty())
        return paintText(cell.painter, cell.text(), none, cell.small(), cell.theme.muted);
    if (!cell.texts.isLate(cell.position))
        return paintText(cell.painter, cell.text(), due, cell.small(), cell.theme.text);
    const QColor &color = cell.theme.status(StatusRole::Stuck);
    const int size = cell.length(12);
    paintIcon(cell.painter, glyphRect(cell.text().translated(-1, 0), size), QStringLiteral("clock"), color);
    paintText(cell.painter, cell.text().adjusted(size + 2, 0, 4, 0), due, cell.small(), color);
}

} // namespace acuerdo
