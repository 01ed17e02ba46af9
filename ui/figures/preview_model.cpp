// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/preview_model.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

namespace acuerdo {

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::None:
        return QCoreApplication::translate("ImportDialog", "not read");
    case ColumnRole::Period:
        return QCoreApplication::translate("ImportDialog", "period");
    case ColumnRole::Month:
        return QCoreApplication::translate("ImportDialog", "month");
    case ColumnRole::Series:
        return QCoreApplication::translate("ImportDialog", "name of the series");
    case ColumnRole::Value:
        return QCoreApplication::translate("ImportDialog", "figures");
    case ColumnRole::Flag:
        return QCoreApplication::translate("ImportDialog", "mark (provisional …)");
    }
    Q_UNREACHABLE();
}

void PreviewModel::show(const QList<TableRow> &rows, const ImportPlan &plan)
{
    beginResetModel();
    m_columns = plan.table.columns;
    m_roles.clear();
    for (const QString &name : std::as_const(m_columns))
        m_roles += plan.recipe.roleOf(name);
    m_rows = rows;
    m_rejected.clear();
    for (const RejectedCell &cell : plan.rejections)
        m_rejected.insert({cell.line, cell.column}, cell.reason);
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    m_rejected.clear();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const TableRow &row = m_rows.at(index.row());
    const QString reason = m_rejected.value({row.line, m_columns.at(index.column())});
    const bool isRead = m_roles.at(index.column()) != ColumnRole::None;
    if (role == Qt::DisplayRole)
        return row.cell(index.column()).text;
    if (role == Qt::TextAlignmentRole)
        return int((m_roles.at(index.column()) == ColumnRole::Value ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return reason.toHtmlEscaped();
    const Theme &theme = Theme::of(QGuiApplication::palette());
    if (role == Qt::ForegroundRole && !reason.isEmpty())
        return theme.status(StatusRole::Stuck);
    if (role == Qt::ForegroundRole && !isRead)
        return theme.muted;
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_rows.size() ? QVariant(m_rows.at(section).line) : QVariant();
    if (section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 · %2 ▾").arg(m_columns.at(section), roleText(m_roles.at(section)));
    if (role == Qt::TextAlignmentRole)
        return int((m_roles.at(section) == ColumnRole::Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace acuerdo
