// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QAbstractTableModel>

#include <memory>

namespace acuerdo {

/// The numbers of a chart: a row for each period, newest first; a column for each series in the order of the chart; and
/// one for what else is to be said of a value, when there is something. Of a row it keeps only which points stand in
/// it: words are made when they are asked for, so that a million periods are there at once.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setSpec(std::shared_ptr<const ChartSpec> spec);
    const Period &period(int row) const;
    /// Row of a period, or -1.
    int rowOf(const Period &period) const;
    /// Whether a column holds what else is to be said of the values.
    bool isFlagColumn(int column) const { return m_hasFlags && column == columnCount() - 1; }
    /// Heads and the rows given, separated by tabs, for a spreadsheet: values in full, never formatted.
    QString tabSeparated(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int seriesCount() const { return m_spec ? int(m_spec->series.size()) : 0; }
    void findRows();
    /// The point of a series in a row; null for none.
    const ChartPoint *point(int row, int series) const;
    QString flagText(int row) const;
    QString text(int row, int column) const;
    QString head(int column) const;

    std::shared_ptr<const ChartSpec> m_spec;
    std::vector<qint32> m_places; ///< Row by row the position of each series' point; -1 for none.
    int m_rowCount = 0;
    bool m_hasFlags = false;
};

} // namespace acuerdo
