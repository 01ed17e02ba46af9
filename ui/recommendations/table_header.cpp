// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/table_header.h"

#include "ui/recommendations/recommendation_model.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/setting.h"
#include "ui/theme/typography.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace acuerdo {
namespace {

const Setting<QByteArray> columnsSetting{"recommendations/columns"};
const Setting<double> columnsRatioSetting{"recommendations/columnsRatio", 1.0};

using Column = RecommendationModel::Column;
constexpr int leastTitle = 160;

int usualWidth(int column)
{
    switch (Column(column)) {
    case RecommendationModel::Code:
        return 64;
    case RecommendationModel::Title:
        return 208;
    case RecommendationModel::Status:
        return 150;
    case RecommendationModel::UnitedStates:
    case RecommendationModel::Mexico:
        return 28;
    case RecommendationModel::Lead:
        return 70;
    case RecommendationModel::Due:
        return 72;
    case RecommendationModel::Updated:
        return 84;
    case RecommendationModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

/// In the order in which they make room.
constexpr Column sparable[] = {RecommendationModel::Updated, RecommendationModel::Lead, RecommendationModel::Due,
                               RecommendationModel::Mexico, RecommendationModel::UnitedStates};

bool isSideColumn(int column)
{
    return column == RecommendationModel::UnitedStates || column == RecommendationModel::Mexico;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_ratio(Typography::current().ratio())
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(24);
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != RecommendationModel::Title && !m_isFitting)
            fit(m_width);
    });
}

void TableHeader::resetColumns()
{
    const Typography type = Typography::current();
    m_ratio = type.ratio();
    m_isFitting = true;
    m_stoodBack.clear();
    for (int column = 0; column < count(); ++column) {
        setSectionHidden(column, false);
        moveSection(visualIndex(column), column);
        resizeSection(column, type.length(usualWidth(column)));
    }
    m_isFitting = false;
    fit(m_width);
}

void TableHeader::fit(int width)
{
    m_width = width;
    if (m_twoSides)
        return fitSides();
    if (m_isFitting || count() == 0 || isSectionHidden(RecommendationModel::Title))
        return;
    m_isFitting = true;
    standBack(width);
    const int others = length() - sectionSize(RecommendationModel::Title);
    resizeSection(RecommendationModel::Title, std::max(Typography::current().length(leastTitle), width - others));
    m_isFitting = false;
}

bool TableHeader::isChosen(int column) const
{
    return !isSectionHidden(column) || m_stoodBack.contains(column);
}

void TableHeader::standBack(int width)
{
    if (width <= 0)
        return;
    const auto widthOf = [this](int column) { return m_stoodBack.value(column, sectionSize(column)); };
    int needed = Typography::current().length(leastTitle);
    for (int column = 0; column < count(); ++column)
        needed += column == RecommendationModel::Title ? 0 : widthOf(column);
    for (const int column : sparable) {
        if (!isChosen(column))
            continue;
        const int own = widthOf(column);
        const bool hasRoom = needed <= width;
        if (!hasRoom && !isSectionHidden(column)) {
            m_stoodBack.insert(column, own);
            setSectionHidden(column, true);
        } else if (hasRoom && m_stoodBack.remove(column) > 0) {
            setSectionHidden(column, false);
            resizeSection(column, own);
        }
        needed -= hasRoom ? 0 : own;
    }
}

void TableHeader::restyle()
{
    const double change = Typography::current().ratio() / std::exchange(m_ratio, Typography::current().ratio());
    if (change == 1 || m_twoSides)
        return;
    m_isFitting = true;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column))
            resizeSection(column, int(std::lround(sectionSize(column) * change)));
    }
    for (int &width : m_stoodBack)
        width = int(std::lround(width * change));
    m_isFitting = false;
}

void TableHeader::fitSides()
{
    const Typography type = Typography::current();
    const int code = type.length(usualWidth(RecommendationModel::Code));
    const int side = std::max(type.length(160), (m_width - code) * 33 / 100);
    m_isFitting = true;
    resizeSection(RecommendationModel::Code, code);
    resizeSection(RecommendationModel::Title, std::max(type.length(leastTitle), m_width - code - 2 * side));
    resizeSection(RecommendationModel::UnitedStates, side);
    resizeSection(RecommendationModel::Mexico, side);
    m_isFitting = false;
}

void TableHeader::setTwoSides(bool twoSides)
{
    if (twoSides == m_twoSides)
        return;
    if (twoSides)
        remember();
    m_twoSides = twoSides;
    setSectionsMovable(!twoSides);
    if (!twoSides) {
        if (!recall())
            resetColumns();
        return;
    }
    m_isFitting = true;
    m_stoodBack.clear();
    for (int column = 0; column < count(); ++column) {
        const bool isShown =
            column == RecommendationModel::Code || column == RecommendationModel::Title || isSideColumn(column);
        moveSection(visualIndex(column), column);
        setSectionHidden(column, !isShown);
    }
    m_isFitting = false;
    fitSides();
}

void TableHeader::fillColumnMenu(QMenu &menu)
{
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (column == RecommendationModel::Title)
            continue;
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_stoodBack.remove(column);
            setSectionHidden(column, !isShown);
            fit(m_width);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &TableHeader::resetColumns);
}

// What stood back for want of room is not hidden by choice.
void TableHeader::remember()
{
    if (m_twoSides)
        return;
    m_isFitting = true;
    for (auto it = m_stoodBack.cbegin(); it != m_stoodBack.cend(); ++it) {
        setSectionHidden(it.key(), false);
        resizeSection(it.key(), it.value());
    }
    m_stoodBack.clear();
    m_isFitting = false;
    columnsSetting.setValue(saveState());
    columnsRatioSetting.setValue(m_ratio);
}

// Widths that were set with another size of text grow or shrink with it.
bool TableHeader::recall()
{
    const int sortedColumn = sortIndicatorSection();
    const Qt::SortOrder order = sortIndicatorOrder();
    m_isFitting = true;
    m_stoodBack.clear();
    const bool isRestored = restoreState(columnsSetting.value());
    if (isRestored) {
        m_ratio = columnsRatioSetting.value();
        restyle();
    }
    m_isFitting = false;
    setSortIndicator(sortedColumn, order);
    fit(m_width);
    return isRestored;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const bool isSorted = sortIndicatorSection() == column;
    const bool isGlyphColumn = isSideColumn(column) && !m_twoSides;
    const int role = isSideColumn(column) && m_twoSides ? int(RecommendationModel::SideNameRole) : int(Qt::DisplayRole);
    const QString text = model()->headerData(column, Qt::Horizontal, role).toString();
    const QFont font = type.font(isSorted ? TextSize::SmallStrong : TextSize::Small);
    const int arrow = isSorted ? type.length(isGlyphColumn ? 8 : 12) : 0;
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    int left = rect.left() + (column == RecommendationModel::Code || (m_twoSides && isSideColumn(column)) ? 12 : 8);
    if (isGlyphColumn)
        left = rect.left() + std::max(0, (rect.width() - textWidth - arrow) / 2);
    const int room = rect.right() + 1 - left - (arrow ? arrow + 2 : 0);
    painter->save();
    painter->fillRect(rect, theme.window);
    paintRule(*painter, rect, theme.line);
    paintText(*painter, QRect(left, rect.top(), room, rect.height()), text, font, isSorted ? theme.text : theme.muted);
    if (isSorted) {
        const int gap = isGlyphColumn ? 0 : 4;
        painter->translate(left + std::min(textWidth, room) + gap + arrow / 2.0,
                           rect.top() + rect.height() / 2.0 + 0.5);
        if (sortIndicatorOrder() == Qt::AscendingOrder)
            painter->rotate(180);
        paintIcon(*painter, QRectF(-arrow / 2.0, -arrow / 2.0, arrow, arrow), QStringLiteral("down"), theme.text);
    }
    painter->restore();
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_twoSides)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(event->globalPos());
}

} // namespace acuerdo
