// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/visible_rows.h"

#include <QAbstractTableModel>

namespace acuerdo {

/// The rows of a RecommendationList that a query fits, sorted and grouped. The rows themselves stay in the list; this
/// holds four bytes for each. A new filter is one reset, never a row at a time: a proxy would take seconds for a
/// keystroke on a large workspace.
class RecommendationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Status, UnitedStates, Mexico, Lead, Due, Updated, ColumnCount };
    /// Of a side's column: the side's whole name.
    static constexpr int SideNameRole = Qt::UserRole;

    explicit RecommendationModel(QObject *parent = nullptr);

    /// Shows `positions` of `list`, which must outlive this model or be replaced before it goes.
    void show(const RecommendationList *list, std::vector<qint32> positions, const QList<Pillar> &pillars,
              Language language);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_arrangement.grouping; }
    void setFolded(const QString &group, bool folded);
    void setAllFolded(bool folded);

    const RecommendationList *list() const { return m_list; }
    const VisibleRows &rows() const { return m_rows; }
    const QList<Pillar> &pillars() const { return m_arrangement.pillars; }
    const Pillar *pillarOf(const ListRow &row) const;
    RowTexts texts() const { return {*m_list, m_arrangement.language}; }
    /// How many recommendations the query fits, folded ones included.
    qsizetype count() const { return qsizetype(m_positions.size()); }
    /// All of them, sorted, folded ones included.
    const std::vector<qint32> &positions() const { return m_positions; }
    /// None for a heading.
    RecommendationId idAt(int row) const;
    /// -1 when the item is filtered out or folded away.
    int rowOf(RecommendationId id) const;

    Column sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// What a cell says in plain words; `column` may be any.
    QString cellText(qint32 position, int column) const;

private:
    QString toolTip(qint32 position, int column) const;
    QString headingText(const RowGroup &group, int column) const;
    void sortPositions();
    void arrange();

    const RecommendationList *m_list = nullptr;
    std::vector<qint32> m_positions;
    VisibleRows m_rows;
    Arrangement m_arrangement;
    Column m_sortColumn = Code;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace acuerdo
