// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace acuerdo {

/// An empty sheet to type figures into, or to paste a block of a spreadsheet into. It grows as it is filled.
class FigureGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    /// What stands in it, with tabs between cells; empty when nothing does.
    QString text() const;
    /// Puts a block in, from the current cell on.
    void paste(const QString &block);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void grow(int rows, int columns);
};

} // namespace acuerdo
