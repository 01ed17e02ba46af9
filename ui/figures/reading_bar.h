// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_plan.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace acuerdo {

/// How a file is read as a table: sheet, characters, separator, where the names of the columns stand, what a row is.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);

    void show(const TableFile &file, const TableReading &reading, TableShape shape);
    /// What is chosen, over what was shown last.
    TableReading reading() const;
    TableShape shape() const;

    using QWidget::show;

Q_SIGNALS:
    void chosen();

private:
    QComboBox *add(QHBoxLayout &line, const QString &name);
    void nameSheets(const QString &name);

    TableReading m_shown{};
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_header;
    QComboBox *m_shape;
};

} // namespace acuerdo
