// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/series_model.h"

namespace acuerdo {

void SeriesModel::show(const ImportPlan &plan, const QList<Indicator> &known, Language language)
{
    beginResetModel();
    m_series = plan.series;
    m_recipe = plan.recipe;
    m_known = known;
    m_language = language;
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeriesModel::shownCell(const PlannedSeries &series, int column) const
{
    const Formatting formatting(m_language);
    switch (column) {
    case Name:
        return series.name;
    case IndicatorColumn:
        return series.isNew ? tr("new: %1").arg(series.indicator.title.shown(m_language))
                            : series.indicator.title.shown(m_language);
    case Unit:
        return series.indicator.unit.shown(m_language);
    case First:
        return formatting.period(series.first);
    case Last:
        return formatting.period(series.last);
    case Added:
        return formatting.count(series.added);
    case Changed:
        return formatting.count(series.changed);
    default:
        return formatting.count(series.unchanged);
    }
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    const PlannedSeries &series = m_series[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return shownCell(series, index.column());
    if (role == Qt::EditRole && index.column() == IndicatorColumn)
        return series.isNew ? series.indicator.title.in(m_language) : series.indicator.key;
    if (role == Qt::EditRole)
        return shownCell(series, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Added)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags SeriesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool isNew = index.isValid() && m_series[size_t(index.row())].isNew;
    const bool canEdit = index.column() == IndicatorColumn || (index.column() == Unit && isNew);
    return canEdit ? usual | Qt::ItemIsEditable : usual;
}

bool SeriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    const PlannedSeries &planned = m_series[size_t(index.row())];
    const RecipeSeries *held = m_recipe.seriesOf(planned.name);
    if (role != Qt::EditRole || !held || text.isEmpty() || text == data(index, Qt::EditRole).toString())
        return false;
    RecipeSeries series = *held;
    if (index.column() == Unit) {
        series.indicator.unit = {text, text};
    } else {
        const auto known = std::ranges::find_if(m_known, [&](const Indicator &indicator) {
            return indicator.key == text || indicator.title.english == text || indicator.title.spanish == text;
        });
        if (known != m_known.end()) {
            series.indicator = {.key = known->key};
        } else {
            series.indicator = planned.indicator;
            series.indicator.id = {};
            series.indicator.title = {text, text};
            series.indicator.key = indicatorKeyOf(series.indicator.title);
        }
    }
    Q_EMIT edited(series);
    return true;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Added)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList names{
        tr("Series in the file"), tr("Indicator"), tr("Unit"), tr("From"), tr("To"), tr("Added"), tr("Changed"),
        tr("Unchanged")};
    return names.value(section);
}

} // namespace acuerdo
