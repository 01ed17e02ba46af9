// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_table_model.h"

#include <QTableView>

namespace acuerdo {

/// The numbers beside a chart. Ctrl+C copies the rows that are selected, or all, with their heads.
class NumberTable : public QTableView
{
    Q_OBJECT

public:
    explicit NumberTable(ChartTableModel &model, QWidget *parent = nullptr);

    /// Brings a period in sight and marks it; null marks none.
    void showPeriod(const Period &period);
    /// Brings the periods between two days in sight, the last of them on top.
    void showDays(double from, double to);
    void copyRows() const;

Q_SIGNALS:
    /// A person moved to the row of this period.
    void periodChosen(const acuerdo::Period &period);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct ColumnNeed {
        int values = 0;
        int head = 0;
    };
    ColumnNeed needOf(int column) const;
    void restyle();
    void fitColumns();

    ChartTableModel &m_model;
    bool m_isShowing = false;
    bool m_isStyling = false;
};

} // namespace acuerdo
