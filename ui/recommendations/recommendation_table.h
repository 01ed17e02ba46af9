// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/recommendation_delegate.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTableView>

namespace acuerdo {

class TableHeader;

/// The list of recommendations. What a person selected stays selected, and the row in sight stays where it is, whatever
/// the filter, the order, the language or another program does to the list.
class RecommendationTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecommendationTable(RecommendationModel &model, QWidget *parent = nullptr);
    ~RecommendationTable() override;

    TableHeader &header() const { return *m_header; }
    Density density() const { return m_delegate->density(); }
    void setDensity(Density density);
    /// The two sides face to face instead of all columns.
    void setTwoSides(bool twoSides);
    /// Takes the present size of text.
    void restyle();

    /// The item with the keyboard's mark; it stays while it is filtered out.
    RecommendationId currentId() const { return m_currentId; }
    /// The selected items in sight or filtered out.
    const QSet<RecommendationId> &selectedIds() const { return m_selectedIds; }
    /// Selects one item and brings it in sight, unless it is filtered out.
    void select(RecommendationId id);
    /// The place of an item's row in the viewport; nothing when it has none.
    QRect rowRect(RecommendationId id) const;
    /// Rows can be scrolled up by this much more, so that something may lie below the last of them.
    void setRoomBelow(int pixels);
    int roomBelow() const { return m_roomBelow; }
    /// Whole rows: none is cut at the top.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// The selected rows, or all when none is, for the clipboard.
    void copy() const;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void currentItemChanged(acuerdo::RecommendationId id);
    /// A person asks to bring an item up to date (Space).
    void updateRequested(acuerdo::RecommendationId id);
    /// A person asks for the detail (Enter, double click).
    void opened(acuerdo::RecommendationId id);
    /// The rows have moved under the viewport.
    void scrolled();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RecommendationModel &rowsModel() const;
    void keepPlace();
    void restorePlace();
    void restoreSelection();
    bool foldCurrent(bool folded);
    bool toggleFold(int row);
    void setHoveredRow(int row);

    RecommendationDelegate *m_delegate;
    TableHeader *m_header;
    RecommendationId m_currentId{};
    QSet<RecommendationId> m_selectedIds;
    bool m_isRestoring = false;
    int m_pressedRow = -1;
    int m_hoveredRow = -1;
    int m_roomBelow = 0;
    RecommendationId m_anchor{}; ///< The item that stays where it is while the rows change …
    int m_anchorTop = 0;         ///< … and where that is in the viewport.
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace acuerdo
