// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overview_data.h"

#include <QAbstractListModel>
#include <QListView>

namespace acuerdo {

/// The rows of one panel.
class OverviewRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const OverviewRow &row(int row) const { return m_rows[size_t(row)]; }
    void setRows(std::vector<OverviewRow> rows);

private:
    std::vector<OverviewRow> m_rows;
};

/// A list of rows that lead to their recommendation by a click or Enter.
class OverviewList : public QListView
{
    Q_OBJECT

public:
    /// What a row consists of.
    enum class Kind { Changed, Late, Stale, Disagreeing };
    explicit OverviewList(Kind kind, QWidget *parent = nullptr);

    void setRows(std::vector<OverviewRow> rows) { m_rows->setRows(std::move(rows)); }
    /// What stands in an empty panel.
    void setEmptyText(const QString &text);
    int rowHeight() const;

Q_SIGNALS:
    void opened(acuerdo::RecommendationId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openRow(const QModelIndex &index);

    Kind m_kind;
    OverviewRows *m_rows;
    QString m_emptyText;
};

} // namespace acuerdo
