// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_table_model.h"

#include "core/domain/formatting.h"

#include <algorithm>

namespace acuerdo {
namespace {

// One cell of a spreadsheet: what could begin a formula there is text.
QString cell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    const bool couldCompute = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return couldCompute ? u'\'' + text : text;
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChartTableModel::setSpec(std::shared_ptr<const ChartSpec> spec)
{
    beginResetModel();
    m_spec = std::move(spec);
    m_rows = m_spec ? chartTable(*m_spec) : std::vector<ChartTableRow>();
    m_hasFlags = std::ranges::any_of(m_rows, [](const ChartTableRow &row) { return !row.flag.isEmpty(); });
    endResetModel();
}

int ChartTableModel::rowOf(const Period &period) const
{
    const auto found = std::ranges::find(m_rows, period, &ChartTableRow::period);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_spec ? 0 : 1 + seriesCount() + (m_hasFlags ? 1 : 0);
}

QString ChartTableModel::text(int row, int column) const
{
    const ChartTableRow &shown = m_rows[size_t(row)];
    const Formatting formatting(m_spec->language);
    if (column == 0)
        return formatting.period(shown.period);
    if (column > seriesCount())
        return shown.flag;
    return formatting.number(shown.values[size_t(column - 1)], m_spec->decimals);
}

QString ChartTableModel::head(int column) const
{
    if (column == 0)
        return tr("Period");
    if (column > seriesCount())
        return tr("Flag");
    const ChartSpecSeries &series = m_spec->series[size_t(column - 1)];
    return series.shortName.isEmpty() ? series.name : series.shortName;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isValue = index.column() > 0 && index.column() <= seriesCount();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isFlagColumn(index.column()) ? text(index.row(), index.column()).toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return isValue ? QStringLiteral("%1, %2: %3")
                             .arg(text(index.row(), 0), head(index.column()), text(index.row(), index.column()))
                       : text(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isSeries = section > 0 && section <= seriesCount();
    switch (role) {
    case Qt::DisplayRole:
        return head(section);
    case Qt::ToolTipRole:
        return isSeries ? m_spec->series[size_t(section - 1)].name : head(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isSeries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ChartTableModel::tabSeparated(const QList<int> &rows) const
{
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column)
        heads << cell(column > 0 && column <= seriesCount() ? m_spec->series[size_t(column - 1)].name : head(column));
    QString copied = heads.join(u'\t') + u'\n';
    for (const int row : rows) {
        const ChartTableRow &shown = m_rows[size_t(row)];
        QStringList cells{shown.period.text()};
        for (const std::optional<double> &value : shown.values)
            cells << (value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString());
        if (m_hasFlags)
            cells << cell(shown.flag);
        copied += cells.join(u'\t') + u'\n';
    }
    return copied;
}

} // namespace acuerdo
