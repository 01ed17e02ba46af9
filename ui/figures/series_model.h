// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "core/exchange/figures/figure_plan.h"

#include <QAbstractTableModel>

namespace acuerdo {

/// The series of a file: which indicator each is, and what would become of it. Indicator and unit can be edited; a key
/// that the workspace has names that indicator, any other text is the title of a new one.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, IndicatorColumn, Unit, First, Last, Added, Changed, Unchanged, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportPlan &plan, const QList<Indicator> &known, Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A series goes elsewhere now.
    void edited(const acuerdo::RecipeSeries &series);

private:
    QString shownCell(const PlannedSeries &series, int column) const;

    std::vector<PlannedSeries> m_series{};
    FigureRecipe m_recipe{};
    QList<Indicator> m_known{};
    Language m_language = Language::English;
};

} // namespace acuerdo
