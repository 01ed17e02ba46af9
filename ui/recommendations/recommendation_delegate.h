// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_model.h"
#include "ui/shell/session.h"

#include <QStyledItemDelegate>

class QTableView;

namespace acuerdo {

/// Paints every cell of the table, and the headings of its groups across all columns.
class RecommendationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecommendationDelegate(QTableView *view);

    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }
    /// Whether the two sides stand face to face instead of as glyphs.
    void setTwoSides(bool twoSides) { m_twoSides = twoSides; }
    /// The row under the pointer, whole: -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Of every row, at the present size of text.
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    const RecommendationModel &model() const;
    void paintCell(const Cell &cell, int column) const;
    void paintCode(const Cell &cell) const;
    void paintStatus(const Cell &cell) const;
    void paintSide(const Cell &cell, int column) const;
    void paintLeads(const Cell &cell) const;
    void paintDue(const Cell &cell) const;
    bool sidesStandTogether() const;
    QRect pairRect(const QRect &cell) const;

    QTableView *m_view;
    Density m_density = Density::Comfortable;
    bool m_twoSides = false;
    int m_hoveredRow = -1;
};

} // namespace acuerdo
