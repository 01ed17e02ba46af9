// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wording.h"
#include "core/exchange/figures/figure_plan.h"

#include <QAbstractTableModel>

namespace acuerdo {

/// A column's part in the import, for people.
QString roleText(ColumnRole role);

/// The first rows of a table, as the file has them; under each column's name stands what it is for.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<TableRow> &rows, const ImportPlan &plan);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_columns{};
    QList<ColumnRole> m_roles{};
    QList<TableRow> m_rows{};
    QHash<std::pair<qint64, QString>, QString> m_rejected{}; ///< By line and column: why.
};

} // namespace acuerdo
