// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/issued_summary.h"
#include "core/domain/language.h"

#include <QAbstractTableModel>

namespace acuerdo {

/// What was issued, the newest first.
class IssuedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, AsOf, Issued, Template, Title, Author, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `templates` names the templates by their keys.
    void show(const QList<IssuedSummary> &issued, const QHash<QString, QString> &templates, Language language);
    const IssuedSummary &at(int row) const { return m_issued.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<IssuedSummary> m_issued;
    QHash<QString, QString> m_templates;
    Language m_language = Language::English;
};

} // namespace acuerdo
