// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/issued_model.h"

#include "core/domain/formatting.h"

#include <algorithm>

namespace acuerdo {

void IssuedModel::show(const QList<IssuedSummary> &issued, const QHash<QString, QString> &templates, Language language)
{
    beginResetModel();
    m_issued = issued;
    std::ranges::sort(m_issued, std::greater{}, &IssuedSummary::number);
    m_templates = templates;
    m_language = language;
    endResetModel();
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issued.size());
}

int IssuedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IssuedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const IssuedSummary &one = m_issued.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Title ? QVariant(one.title.toHtmlEscaped()) : QVariant();
    const Formatting formatting(m_language);
    switch (index.column()) {
    case Number:
        return one.number;
    case AsOf:
        return formatting.date(one.asOf);
    case Issued:
        return formatting.moment(one.issued);
    case Template:
        return m_templates.value(one.templateKey, one.templateKey);
    case Title:
        return one.title;
    case Author:
        return one.author;
    default:
        return {};
    }
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case AsOf:
        return tr("Status as of");
    case Issued:
        return tr("Issued");
    case Template:
        return tr("Template");
    case Title:
        return tr("Title");
    case Author:
        return tr("By");
    default:
        return {};
    }
}

} // namespace acuerdo
