// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/language.h"
#include "core/domain/result.h"

#include <QAbstractTableModel>

#include <vector>

namespace acuerdo {

class Store;

/// Every piece of evidence, a row each.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Title, Kind, Publisher, Published, Links, ColumnCount };
    /// What a column is sorted by, and all texts of a row, folded, to search in.
    enum Role { SortRole = Qt::UserRole, SearchRole };

    explicit EvidenceModel(QObject *parent = nullptr);

    Result<Done> read(const Store &store, Language language);
    const Evidence &evidence(int row) const { return m_rows[size_t(row)].evidence; }
    int rowOf(EvidenceId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Evidence evidence{};
        QString search{};
        int links = 0;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Language m_language = Language::English;
};

} // namespace acuerdo
