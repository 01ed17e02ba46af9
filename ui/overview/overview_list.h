// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/row_painter.h"

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
    const std::vector<OverviewRow> &rows() const { return m_rows; }
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

    void setRows(std::vector<OverviewRow> rows);
    const OverviewColumns &columns() const { return m_columns; }
    int rightMargin() const;
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
    OverviewColumns m_columns;
    QString m_emptyText;
};

} // namespace acuerdo
